/** Askers and staff as the service knows them. Accounts are better-auth's; a credential may have several. */
import type { CredentialId, Duty, StaffRole } from './actor.ts'
import type { Row, Sql } from './database.ts'
import { booleanIn, type Instant, textIn, textsIn } from './row.ts'

export type Staff = {
  readonly id: CredentialId
  readonly name: string
  readonly field: string
  readonly country: string
  /** The body that registers this person; empty when nobody has entered it. */
  readonly registeredWith: string
  readonly roles: readonly StaffRole[]
  readonly topics: readonly string[]
  readonly licensedIn: readonly string[]
  readonly duty: Duty
  readonly mayLead: boolean
  readonly isSuspended: boolean
  readonly isDemonstration: boolean
}

export const staffRoles = ['clinician', 'reviewer', 'moderator', 'admin'] as const
const duties = ['off duty', 'on duty', 'duty lead'] as const

const credentialOf = (text: string): CredentialId => `credential:${text.replace(/^credential:/u, '')}`

const staffFrom = (row: Row): Staff => ({
  id: credentialOf(textIn(row, 'id')),
  name: textIn(row, 'name'),
  field: textIn(row, 'field'),
  country: textIn(row, 'country'),
  registeredWith: textIn(row, 'registered_with'),
  roles: staffRoles.filter((role) => textsIn(row, 'roles').includes(role)),
  topics: textsIn(row, 'topics'),
  licensedIn: textsIn(row, 'licensed_in'),
  duty: duties.find((duty) => duty === row['duty']) ?? 'off duty',
  mayLead: booleanIn(row, 'may_lead'),
  isSuspended: booleanIn(row, 'is_suspended'),
  isDemonstration: booleanIn(row, 'is_demonstration'),
})

/** As the system. */
export async function staffOfAccount(sql: Sql, account: string): Promise<Staff | undefined> {
  const [row] = await sql(
    'select s.* from app.staff s join app.staff_accounts a on a.credential = s.id where a.account = $1',
    [account],
  )
  return row === undefined ? undefined : staffFrom(row)
}

export async function staffOf(sql: Sql, id: string): Promise<Staff | undefined> {
  const [row] = await sql('select * from app.staff where id = $1', [id])
  return row === undefined ? undefined : staffFrom(row)
}

export async function saveStaff(
  sql: Sql,
  one: Staff,
  /** Unset: her accounts stay as they are. */
  account: string | undefined,
  licenceCheckedOn: string,
): Promise<void> {
  await sql(
    `insert into app.staff (id, name, field, country, roles, topics, licensed_in, duty, may_lead, licence_checked_on, is_suspended, is_demonstration, registered_with)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (id) do update set name = excluded.name, field = excluded.field, country = excluded.country, roles = excluded.roles,
       topics = excluded.topics, licensed_in = excluded.licensed_in, duty = excluded.duty, may_lead = excluded.may_lead,
       licence_checked_on = excluded.licence_checked_on, is_suspended = excluded.is_suspended, registered_with = excluded.registered_with`,
    // biome-ignore format: as in the statement
    [
      one.id, one.name, one.field, one.country, one.roles, one.topics, one.licensedIn, one.duty, one.mayLead, licenceCheckedOn,
      one.isSuspended, one.isDemonstration, one.registeredWith,
    ],
  )
  if (account === undefined) return
  await sql('insert into app.staff_accounts (account, credential) values ($1, $2) on conflict do nothing', [
    account,
    one.id,
  ])
}

export async function setDuty(sql: Sql, id: string, duty: Duty): Promise<void> {
  await sql('update app.staff set duty = $2 where id = $1', [id, duty])
}

export type ListedStaff = Staff & {
  readonly accounts: readonly string[]
  /** ISO date. */
  readonly licenceCheckedOn: string
}

export async function listStaff(sql: Sql): Promise<readonly ListedStaff[]> {
  const rows = await sql(
    `select s.*, s.licence_checked_on::text as checked_on,
       coalesce((select array_agg(a.account) from app.staff_accounts a where a.credential = s.id), '{}') as accounts
     from app.staff s order by s.is_suspended, s.name, s.id limit 1000`,
  )
  return rows.map((row) => ({
    ...staffFrom(row),
    accounts: textsIn(row, 'accounts'),
    licenceCheckedOn: textIn(row, 'checked_on'),
  }))
}

export const accountsOfStaff = async (sql: Sql, id: string): Promise<readonly string[]> =>
  (await sql('select account from app.staff_accounts where credential = $1', [id])).map((row) =>
    textIn(row, 'account'),
  )

export async function suspend(sql: Sql, id: string): Promise<void> {
  await sql(`update app.staff set is_suspended = true, duty = 'off duty' where id = $1`, [id])
}

/** T14: a licence that nobody has looked up for 90 days suspends; open cases are then handed over by the duty lead. */
export async function suspendStaleLicences(sql: Sql, now: Instant): Promise<readonly string[]> {
  const rows = await sql(
    `update app.staff set is_suspended = true, duty = 'off duty'
     where not is_suspended and not is_demonstration and licence_checked_on < ($1::timestamptz - interval '90 days')::date returning id`,
    [String(now)],
  )
  return rows.map((row) => textIn(row, 'id'))
}

export type Asker = {
  readonly id: `asker:${string}`
  readonly account: string
  readonly mail: 'on' | 'off'
  readonly isBlocked: boolean
}

const askerFrom = (row: Row): Asker => ({
  id: `asker:${textIn(row, 'id').replace(/^asker:/u, '')}`,
  account: textIn(row, 'account'),
  mail: textIn(row, 'mail') === 'on' ? 'on' : 'off',
  isBlocked: booleanIn(row, 'is_blocked'),
})

/** The asker of an account, made on her first visit. As the system. Read first: each request asks, and reading needs no room on a disk. */
export async function askerOfAccount(sql: Sql, account: string, newId: string, now: Instant): Promise<Asker> {
  const find = () => sql('select id, account, mail, is_blocked from app.askers where account = $1', [account])
  const [known] = await find()
  if (known !== undefined) return askerFrom(known)
  await sql(
    'insert into app.askers (id, account, created_at) values ($1, $2, $3) on conflict (account) do nothing',
    [`asker:${newId}`, account, String(now)],
  )
  const [row] = await find()
  if (row === undefined) throw new Error('An asker who was just made is missing.')
  return askerFrom(row)
}

export async function askerOf(sql: Sql, id: string): Promise<Asker | undefined> {
  const [row] = await sql('select id, account, mail, is_blocked from app.askers where id = $1', [id])
  return row === undefined ? undefined : askerFrom(row)
}

export async function setMail(sql: Sql, id: string, mail: 'on' | 'off'): Promise<void> {
  await sql('update app.askers set mail = $2 where id = $1', [id, mail])
}
