/** Everything about her: to take along, and to delete (W24). */
import type { Service } from '../service.ts'
import { type Asker, system } from '../store/actor.ts'
import { casesOfAsker } from '../store/cases.ts'
import { contentKinds, readContents, readMessages, vaultOf } from '../store/contents.ts'
import { readPublication } from '../store/publications.ts'
import { plainAct } from './asker.ts'
import type { Outcome } from './refusal.ts'

/** Readable, with the names under which it is kept. What she may not read yet, a text under review, is not hers yet. */
export const exportEverything = (
  service: Service,
  actor: Asker,
): Promise<{ madeAt: string; about: Record<string, unknown> }> =>
  service.store.as(actor, async ({ sql }) => {
    const questions = []
    for (const stored of await casesOfAsker(sql)) {
      const { id } = stored.subject
      const vault = await vaultOf(sql, service.keyring, id)
      const contents = vault === undefined ? [] : await readContents(sql, vault, contentKinds)
      const publication = await readPublication(sql, 'case_id', id)
      questions.push({
        id,
        state: stored.subject.state,
        topic: stored.topic,
        country: stored.country,
        about: stored.about,
        sentAt: String(stored.sentAt),
        contents: contents.map(({ kind, at, value }) => ({ kind, at: String(at), value })),
        messages: (await readMessages(sql, id)).map(({ at, kind, text, reason }) => ({
          at: String(at),
          kind,
          text,
          reason,
        })),
        publication:
          publication === undefined ? 'none' : { state: publication.subject.state, page: publication.slug },
        audit: await sql(
          'select at, rule, event, "from", "to" from app.audit where subject = $1 order by id',
          [id],
        ),
      })
    }
    const [me] = await sql('select id, mail, created_at from app.askers where id = $1', [actor.id])
    return { madeAt: String(service.now()), about: { you: me, questions } }
  })

/** Case by case; a case under legal hold stays, and the first refusal is said. */
export async function eraseEverything(
  service: Service,
  actor: Asker,
  which: readonly string[] | 'all',
): Promise<Outcome<number>> {
  const ids =
    which === 'all'
      ? await service.store.as(actor, async ({ sql }) =>
          (await casesOfAsker(sql)).map((one) => one.subject.id),
        )
      : which
  let erased = 0
  for (const id of ids) {
    const hold = await service.store.as(system, ({ sql }) =>
      sql('select is_under_legal_hold as held from app.cases where id = $1', [id]),
    )
    const isHeld = hold[0]?.['held'] !== false
    const one = await plainAct(service, actor, id, 'any', {
      kind: 'erase',
      checks: { 'not under legal hold': isHeld ? 'no' : 'yes' },
    })
    if (!one.ok) return one
    erased += 1
  }
  return { ok: true, value: erased }
}
