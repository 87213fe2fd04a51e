/** Sends what waits in the outbox. A mail server that is down changes nothing but the hour: the letter stays and is tried again. */
import { emailsOf } from '../accounts/standing.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import type { Sql } from '../store/database.ts'
import { askerOf } from '../store/people.ts'
import { textIn } from '../store/row.ts'
import { letterDone, takeLetter, type WaitingLetter } from '../store/service-rows.ts'
import { letterFrom, type Post } from './post.ts'

/** Sends until nothing waits, or the mail server refuses; says how many went out. */
export async function sendLetters(service: Service, post: Post): Promise<number> {
  const { store, now } = service
  let sent = 0
  for (;;) {
    const letter = await store.as(system, ({ sql }) => takeLetter(sql, now()))
    if (letter === undefined) return sent
    for (const to of await addressesOf(service, letter)) {
      await post.send(letterFrom(to, letter.template, addressIn(letter, service.site.address)))
      sent += 1
    }
    await store.as(system, ({ sql }) => letterDone(sql, letter.id, now()))
  }
}

/**
 * Where a letter leads: an asker's to her question, a member of staff's to the staff page. The id stands behind `#`, so no
 * server on the way is told it, and it says nothing of what the question is about.
 */
export function addressIn(
  { recipient, caseId }: Pick<WaitingLetter, 'recipient' | 'caseId'>,
  site: string,
): string {
  if (!recipient.startsWith('asker:')) return `${site}/staff`
  return caseId === undefined ? `${site}/ask` : `${site}/ask#case-${caseId}`
}

/** Nobody, if she wants no mail (`do not contact` works at once) or is gone. */
async function addressesOf(
  { store }: Service,
  { kind, recipient }: WaitingLetter,
): Promise<readonly string[]> {
  // A search engine is asked by hand, from the list of the letters of this kind: each has its own form.
  if (kind === 'search engines') return []
  const accounts = await store.as(system, ({ sql }) => accountsOf(sql, recipient))
  if (accounts.length === 0) return []
  // One look for all of them: a letter to everybody on duty asked the database forty times.
  return (await emailsOf(store, accounts)).filter((address) => !address.endsWith('.invalid'))
}

const groups: Readonly<Record<string, { readonly role: string; readonly where: string }>> = {
  'duty clinician': { role: 'clinician', where: `duty <> 'off duty'` },
  'second clinician': { role: 'clinician', where: `duty <> 'off duty'` },
  'duty lead': { role: 'clinician', where: `duty = 'duty lead'` },
  'competent clinicians': { role: 'clinician', where: `duty <> 'off duty'` },
  reviewers: { role: 'reviewer', where: `duty <> 'off duty'` },
  moderators: { role: 'moderator', where: 'true' },
  admins: { role: 'admin', where: 'true' },
}

async function accountsOf(sql: Sql, recipient: string): Promise<readonly string[]> {
  if (recipient.startsWith('asker:')) {
    const asker = await askerOf(sql, recipient)
    return asker?.mail === 'on' ? [asker.account] : []
  }
  const group = groups[recipient]
  const rows =
    group === undefined
      ? await sql('select account from app.staff_accounts where credential = $1', [recipient])
      : await sql(
          `select account from app.staff_accounts join app.staff s on s.id = credential where $1 = any (s.roles) and not s.is_suspended and ${group.where}`,
          [group.role],
        )
  return rows.map((row) => textIn(row, 'account'))
}
