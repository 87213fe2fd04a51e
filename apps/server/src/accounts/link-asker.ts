/**
 * She asked without a name and adds an address: her questions go with her to the account of that address. Only if this very
 * session asked for the link: else anyone could send her a link of his own and have her questions move to him.
 */
import { system } from '../store/actor.ts'
import type { Store } from '../store/database.ts'
import { someText, textIn } from '../store/row.ts'

/** A link was asked for in this session, for this address. */
export const noteLink = (store: Store, session: string, email: string): Promise<void> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    await sql(
      `insert into accounts.standing (session_id, link_to) values ($1, $2)
       on conflict (session_id) do update set link_to = excluded.link_to`,
      [session, email.toLowerCase()],
    )
  })

export type Linking = {
  /** The nameless session and its account. */
  readonly session: string
  readonly from: string
  /** The account of the address. */
  readonly to: string
  readonly email: string
}

/** Says whether they moved. Mail is on from then on: that is what she gave the address for. */
export async function linkAsker(store: Store, { session, from, to, email }: Linking): Promise<boolean> {
  const asked = await store.as({ kind: 'accounts' }, async ({ sql }) => {
    const [row] = await sql('select link_to from accounts.standing where session_id = $1', [session])
    return row === undefined ? undefined : someText(row, 'link_to')
  })
  if (asked !== email.toLowerCase()) return false
  return store.as(system, async ({ sql }) => {
    const [nameless] = await sql('select id from app.askers where account = $1 for update', [from])
    if (nameless === undefined) return true
    const [known] = await sql('select id from app.askers where account = $1 for update', [to])
    if (known === undefined) {
      await sql(`update app.askers set account = $2, mail = 'on' where account = $1`, [from, to])
      return true
    }
    const ids = [textIn(nameless, 'id'), textIn(known, 'id')]
    for (const table of ['cases', 'publications'])
      await sql(
        `update app.${table} set asker = $2, version = version + 1, subject = jsonb_set(subject, '{asker,id}', to_jsonb($2::text)) where asker = $1`,
        ids,
      )
    await sql(`update app.askers set mail = 'on' where id = $1`, [textIn(known, 'id')])
    await sql('delete from app.askers where id = $1', [textIn(nameless, 'id')])
    return true
  })
}
