/** Made-up accounts for `npm start`: signing in is one press. They exist only on PGlite; `start` refuses them elsewhere. */
import type { Accounts } from '../accounts/accounts.ts'
import { markSecondFactor } from '../accounts/standing.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { saveStaff } from '../store/people.ts'
import { demonstrationStaff } from './staff.ts'

export type Demonstration = {
  readonly accounts: readonly { readonly account: string; readonly name: string; readonly roles: string[] }[]
  /** The cookies of a new session; unset if there is no such account. */
  readonly signIn: (account: string) => Promise<readonly string[] | undefined>
}

const addressOf = (account: string) => `${account}@demonstration.invalid`

export async function demonstrationAccounts(service: Service, accounts: Accounts): Promise<Demonstration> {
  // Of this run alone: nobody can sign in with it from outside, and the next run sets another one.
  const password = Buffer.from(service.random(24)).toString('base64url')
  const people = Object.entries(demonstrationStaff)
  for (const account of [...people.map(([name]) => name), 'asker']) {
    const email = addressOf(account)
    await service.store.as({ kind: 'accounts' }, ({ sql }) =>
      sql(
        'delete from accounts."session" where "userId" in (select id from accounts."user" where email = $1)',
        [email],
      ),
    )
    const context = await accounts.$context
    const known = await context.internalAdapter.findUserByEmail(email)
    if (known === null) await accounts.api.signUpEmail({ body: { email, password, name: account } })
    else await context.internalAdapter.updatePassword(known.user.id, await context.password.hash(password))
    const found = known ?? (await context.internalAdapter.findUserByEmail(email))
    const staff = people.find(([name]) => name === account)?.[1]
    if (staff !== undefined && found !== null) {
      const today = service.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
      await service.store.as(system, ({ sql }) => saveStaff(sql, staff, found.user.id, today))
    }
  }
  return {
    accounts: [
      ...people.map(([account, { name, roles }]) => ({ account, name, roles: [...roles] })),
      { account: 'asker', name: 'Demonstration asker', roles: ['asker'] },
    ],
    signIn: async (account) => {
      if (account !== 'asker' && !people.some(([name]) => name === account)) return undefined
      const { headers, response } = await accounts.api.signInEmail({
        body: { email: addressOf(account), password },
        returnHeaders: true,
      })
      const context = await accounts.$context
      const session = await context.internalAdapter.findSession(response.token)
      if (session !== null)
        await markSecondFactor(service.store, session.session.id, new Date(service.now().epochMilliseconds))
      return headers.getSetCookie()
    },
  }
}
