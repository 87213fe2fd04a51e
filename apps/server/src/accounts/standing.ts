/** What Herald keeps beside a session of better-auth: that a second factor was shown, and the role acted in. */
import type { StaffRole } from '../store/actor.ts'
import type { Store } from '../store/database.ts'
import { staffRoles } from '../store/people.ts'
import { textIn } from '../store/row.ts'

export type SessionStanding = {
  readonly hasSecondFactor: boolean
  readonly role: StaffRole | undefined
  /** Whether there is a second factor to be shown at all. */
  readonly canShowOne: boolean
}

export const standingOfSession = (store: Store, session: string, user: string): Promise<SessionStanding> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    const [row] = await sql(
      `select (select second_factor_at is not null from accounts.standing where session_id = $1) as shown,
         (select role from accounts.standing where session_id = $1) as role,
         exists (select from accounts.passkey where "userId" = $2)
           or exists (select from accounts."user" where id = $2 and "twoFactorEnabled") as able`,
      [session, user],
    )
    return {
      hasSecondFactor: row?.['shown'] === true,
      role: staffRoles.find((role) => role === row?.['role']),
      canShowOne: row?.['able'] === true,
    }
  })

export const markSecondFactor = (store: Store, session: string, at: Date): Promise<void> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    await sql(
      `insert into accounts.standing (session_id, second_factor_at) values ($1, $2)
       on conflict (session_id) do update set second_factor_at = excluded.second_factor_at`,
      [session, at.toISOString()],
    )
  })

export const chooseRole = (store: Store, session: string, role: StaffRole): Promise<void> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    await sql(
      `insert into accounts.standing (session_id, role) values ($1, $2) on conflict (session_id) do update set role = excluded.role`,
      [session, role],
    )
  })

/** Account, sessions and passkeys go; what belongs to her questions is erased before. */
export const deleteAccount = (store: Store, user: string): Promise<void> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    await sql('delete from accounts."user" where id = $1', [user])
  })

/** The address of an account that has one; an anonymous one has none. */
export const emailOf = async (store: Store, user: string): Promise<string | undefined> =>
  (await emailsOf(store, [user]))[0]

/** The same for several in one look. */
export const emailsOf = (store: Store, users: readonly string[]): Promise<readonly string[]> =>
  store.as({ kind: 'accounts' }, async ({ sql }) =>
    (
      await sql(
        'select email from accounts."user" where id = any ($1) and coalesce("isAnonymous", false) = false',
        [[...users]],
      )
    ).map((row) => textIn(row, 'email')),
  )
