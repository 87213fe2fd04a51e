/** What whoever runs a site does by command: backup, restore, erase, retention, everything about one person. */

import { accountForInvited } from '../accounts/staff-accounts.ts'
import { fireTimers } from '../commands/fire-timers.ts'
import { newId, type Service } from '../service.ts'
import { type Asker, system } from '../store/actor.ts'
import { saveStaff } from '../store/people.ts'
import { numberIn, textIn } from '../store/row.ts'

const askerFrom = (id: string): Asker => ({ kind: 'asker', id: `asker:${id.replace(/^asker:/u, '')}` })

/** The asker of an address or of an id; unset if there is none. */
export const findAsker = async (service: Service, written: string): Promise<Asker | undefined> => {
  const account = await service.store.as({ kind: 'accounts' }, async ({ sql }) => {
    const [row] = await sql('select id from accounts."user" where email = $1', [written.toLowerCase()])
    return row === undefined ? undefined : textIn(row, 'id')
  })
  const [row] = await service.store.as(system, ({ sql }) =>
    sql('select id from app.askers where id = $1 or account = $2', [written, account ?? '']),
  )
  return row === undefined ? undefined : askerFrom(textIn(row, 'id'))
}

/** The first two alone: from then on no admin is made without two others (matrix, `manage site`). */
export const firstAdmin = (
  service: Service,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<'made' | 'enough' | 'taken'> =>
  service.store.as(system, async ({ sql, as }) => {
    const [row] = await sql(
      `select count(*)::int as n from app.staff where 'admin' = any (roles) and not is_suspended and not is_demonstration`,
    )
    if (row === undefined || numberIn(row, 'n') >= 2) return 'enough'
    const id = newId(service)
    const known = await as({ kind: 'accounts' }, (accounts) =>
      accounts('select "id" from accounts."user" where "email" = $1', [email.toLowerCase()]),
    )
    const account = known[0] === undefined ? undefined : textIn(known[0], 'id')
    const taken = await sql('select from app.staff_accounts where account = $1', [account ?? ''])
    if (taken.length > 0) return 'taken'
    const made = await as({ kind: 'accounts' }, (accounts) => accountForInvited(accounts, id, email, name))
    const today = service.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
    const work = { field: 'admin', country: 'none', roles: ['admin'], topics: [], licensedIn: [] } as const
    const state = {
      duty: 'off duty',
      mayLead: false,
      registeredWith: '',
      isSuspended: false,
      isDemonstration: false,
    } as const
    await saveStaff(sql, { id: `credential:${id}`, name, ...work, ...state }, made, today)
    return 'made'
  })

/** Timers that are due now, retention's among them (T12), and how much of each kind is kept. */
export async function retention(
  service: Service,
): Promise<{ readonly fired: number; readonly kept: Readonly<Record<string, number>> }> {
  let fired = 0
  for (let n = await fireTimers(service); n > 0; n = await fireTimers(service)) fired += n
  const rows = await service.store.as(system, ({ sql }) =>
    sql('select state, count(*)::int as n from app.cases group by state order by state'),
  )
  // Letters that went out and refusals are of no use after a month.
  const old = String(service.now().subtract({ hours: 24 * 31 }))
  await service.store.as(system, async ({ sql }) => {
    await sql('delete from app.outbox where done_at < $1', [old])
    await sql('delete from app.refusals where at < $1', [old])
  })
  return { fired, kept: Object.fromEntries(rows.map((row) => [textIn(row, 'state'), numberIn(row, 'n')])) }
}
