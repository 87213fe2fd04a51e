/** The whole way of a question on both databases: asked, answered, checked, published, found, taken down, erased. */

import { checklistItems } from '@herald/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { autosave, claim, submitDraft } from '../commands/answer.ts'
import { submitQuestion } from '../commands/ask.ts'
import { plainAct } from '../commands/asker.ts'
import { consent, plainPublicationAct, sayYes, startRewrite, submitRewrite } from '../commands/publish.ts'
import { putOutDue } from '../commands/put-out-due.ts'
import { approve, requestChanges, takeReview } from '../commands/review.ts'
import { actOnPublication } from '../commands/step-publication.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { anAnswer, aQuestion, type Clinic, openClinic } from '../testing/clinic.ts'
import { askerCaseOf } from '../views/asker-case.ts'
import { moderationOf } from '../views/moderation.ts'
import { searchView } from '../views/public.ts'
import { queueView, workspaceOf } from '../views/workspace.ts'
import { system } from './actor.ts'
import { readPage } from './pages.ts'
import { readPublication } from './publications.ts'

const value = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

describe.each(bothDatabases)('a question on %s', (_, open) => {
  let opened: Opened
  let clinic: Clinic
  beforeAll(async () => {
    opened = await open()
    clinic = await openClinic(opened.store)
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })

  test('goes from asked to published to gone, and is erased', async () => {
    const { service, actor, pass } = clinic
    const { store } = service
    const her = await clinic.asker('story')
    const writer = actor('clinician', 'clinician')
    const reviewer = actor('reviewer', 'reviewer')
    const moderator = actor('moderator', 'moderator')
    const checker = actor('checker', 'moderator')
    const question = aQuestion()
    const id = value(await submitQuestion(service, her, question))
    expect(value(await submitQuestion(service, her, question))).toBe(id)
    const seen = () => store.as(her, (transaction) => askerCaseOf(service, transaction, her, id))
    expect(await seen()).toMatchObject({ state: 'queued', news: { kind: 'on time' } })

    const at = (who: typeof writer) =>
      store.as(who, (transaction) => workspaceOf(service, transaction, who, id))
    expect(
      (await store.as(writer, (transaction) => queueView(service, transaction, writer))).waiting,
    ).toHaveLength(1)
    value(await claim(service, writer, id, { version: (await at(writer)).version, noConflict: true }))
    const text = anAnswer()
    const checklist = [...checklistItems]
    value(await autosave(service, writer, id, { version: (await at(writer)).version, text, checklist }))
    expect((await at(writer)).draft?.text).toEqual(text)
    value(await submitDraft(service, writer, id, { version: (await at(writer)).version, text, checklist }))
    // Not hers to read before somebody approved it (I1).
    expect(await seen()).not.toHaveProperty('answer')

    const line = (await store.as(reviewer, (transaction) => queueView(service, transaction, reviewer)))
      .waiting[0]
    value(await takeReview(service, reviewer, id, { version: line?.version ?? 0, noConflict: true }))
    const back = await at(reviewer)
    value(
      await requestChanges(service, reviewer, id, {
        version: back.version,
        reasons: ['tone'],
        text: 'Warmer, please.',
      }),
    )
    value(await submitDraft(service, writer, id, { version: (await at(writer)).version, text, checklist }))
    value(await takeReview(service, reviewer, id, { version: (await at(writer)).version, noConflict: true }))
    const review = await at(reviewer)
    // The writer also holds the role of a reviewer, and may not approve (I2).
    const self = { ...writer, role: 'reviewer' as const }
    const approval = {
      hash: review.frozen?.hash ?? '',
      numbersTicked: true as const,
      noConflict: true as const,
      dangerWordsSeen: true,
    }
    expect((await approve(service, self, id, { ...approval, version: review.version })).ok).toBe(false)
    value(await approve(service, reviewer, id, { ...approval, version: review.version }))
    expect(await seen()).toMatchObject({ state: 'delivered', answer: { text, version: 1 } })

    value(await consent(service, her, id, { version: 1, mayPublish: true }))
    const publication = await store.as(system, ({ sql }) => readPublication(sql, 'case_id', id))
    const pid = publication?.subject.id ?? ''
    const version = async () =>
      (await store.as(system, ({ sql }) => readPublication(sql, 'id', pid)))?.version ?? 0
    const start = { notUrgent: true, notAboutSomeoneElseOrAgrees: true, notHighRisk: true } as const
    expect((await startRewrite(service, moderator, pid, { ...start, version: await version() })).ok).toBe(
      false,
    )
    pass({ hours: 73 })
    value(await startRewrite(service, moderator, pid, { ...start, version: await version() }))
    const page = {
      title: 'What does HER2-positive mean?',
      question: 'Someone asks what HER2-positive means for treatment.',
      short: 'It means drugs that block HER2 may help.',
      text,
      topic: 'HER2 treatment' as const,
      phase: 'before treatment' as const,
    }
    value(
      await submitRewrite(
        service,
        moderator,
        pid,
        { version: await version(), page, fitsAtLeast11: true },
        'submit',
      ),
    )
    const view = await store.as(checker, (transaction) => moderationOf(service, transaction, checker, pid))
    const hash = view.rewrite?.hash ?? ''
    const identity = { kind: 'pass_identity', hash, checks: { 'no identifier found': 'yes' } } as const
    expect((await plainPublicationAct(service, moderator, pid, await version(), identity)).ok).toBe(false)
    value(await plainPublicationAct(service, checker, pid, await version(), identity))
    const sense = {
      kind: 'pass_sense',
      hash,
      checks: { 'medical sense kept': 'yes', 'citations live': 'yes' },
    } as const
    value(await plainPublicationAct(service, reviewer, pid, await version(), sense))
    const yes = { hash, sawExactText: true, sawSiteName: true, sawCopiesMayLiveOn: true } as const
    value(await sayYes(service, her, id, { ...yes, version: await version() }))

    expect(await putOutDue(service)).toBeLessThanOrEqual(1)
    pass({ hours: 24 * 15 })
    await putOutDue(service)
    const everyone = { kind: 'public' } as const
    const search = (q: string) => store.as(everyone, ({ sql }) => searchView(sql, { q }))
    expect((await search('HER2-positive treatment')).items).toHaveLength(1)
    const slug = (await search('her2')).items[0]?.slug ?? ''
    expect(slug).toMatch(/^what-does-her2positive-mean-/u)
    value(
      await actOnPublication(service, her, 'case_id', id, () => ({ kind: 'unpublish' }), { version: 'any' }),
    )
    expect((await search('her2')).items).toEqual([])
    expect(await store.as(everyone, ({ sql }) => readPage(sql, slug))).toEqual({ kind: 'gone' })

    value(
      await plainAct(service, her, id, (await seen()).version, {
        kind: 'erase',
        checks: { 'not under legal hold': 'yes' },
      }),
    )
    const left = await store.as(system, ({ sql }) =>
      sql(
        'select state, asker, due from app.cases c left join app.timers t on t.subject_id = c.id where c.id = $1',
        [id],
      ),
    )
    expect(left).toEqual([{ state: 'erased', asker: null, due: null }])
  }, 60_000)
})
