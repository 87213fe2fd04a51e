/** A question arrives: danger questions, promise, sending, reading for danger, in one transaction (W1 to W7). */
import type { DangerCheck, endpoints, ParsedBodyOf } from '@herald/api'
import {
  type Case,
  type CaseEvent,
  type Effect,
  newCase,
  newPublication,
  stepCase,
  stepPublication,
} from '@herald/workflow'
import { newId, type Service, type Wake } from '../service.ts'
import { type Asker, system } from '../store/actor.ts'
import { caseBySendKey, insertCase, saveCase, sentLately } from '../store/cases.ts'
import { addContent, newVault } from '../store/contents.ts'
import type { Transaction } from '../store/database.ts'
import { askerOf } from '../store/people.ts'
import { insertPublication } from '../store/publications.ts'
import { addAudit } from '../store/service-rows.ts'
import { carryOut } from './carry-out.ts'
import { currentOffer } from './offer.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'
import { dangerAnswersOf, type Reading, readingOf } from './scan.ts'

export type Question = ParsedBodyOf<(typeof endpoints)['submit']> & { readonly followUpOf?: string }

/** Three an hour and ten a day: more is no question (threat 23). */
const mostAnHour = 3
const mostADay = 10

/** The id of the case. The same key again gives the same case: a lost reply makes no second question. */
export async function submitQuestion(
  service: Service,
  actor: Asker,
  question: Question,
): Promise<Outcome<string>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(actor, (transaction) => submitIn(service, transaction, actor, question, woken)),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}

export async function submitIn(
  service: Service,
  { sql, as }: Transaction,
  actor: Asker,
  question: Question,
  woken: Wake[],
): Promise<string> {
  const sendKey = `${actor.id} ${question.key}`
  const sent = await caseBySendKey(sql, sendKey)
  if (sent !== undefined) return sent
  if (question.about === 'someone else' && question.facts.length > 0)
    abandon({
      kind: 'bad input',
      reason: 'facts of someone else',
      message: 'A question about someone else takes no facts: they are not yours to send.',
    })
  const now = service.now()
  const { offer, lately, asker } = await as(system, async (systemSql) => ({
    offer: await currentOffer(service, systemSql),
    lately: await sentLately(systemSql, actor.id, now),
    asker: await askerOf(systemSql, actor.id),
  }))
  if (lately.hour >= mostAnHour || lately.day >= mostADay)
    abandon({
      kind: 'bad input',
      reason: 'too many questions',
      message: `At most ${mostAnHour} questions an hour and ${mostADay} a day. Please wait, or call your team.`,
    })

  const { facts } = question
  const reading = readingOf(service, {
    answers: dangerAnswersOf(question.danger),
    text: question.question,
    facts,
  })
  const id = newId(service)
  const effects: Effect[] = []
  let subject = newCase(id, actor.id, now)
  const step = (event: CaseEvent, by: Asker | typeof system) => {
    const next = stepCase(subject, event, { now, actor: by }, service.site.setting)
    if (!next.ok) return abandon({ kind: 'refused', refusal: next.error })
    subject = next.value[0]
    effects.push(...next.value[1])
    return subject
  }
  step(
    {
      kind: 'answer_screen',
      answers: dangerAnswersOf(question.danger).map(({ answer }) => answer),
    },
    actor,
  )
  if (subject.state === 'red_flag_shown' && question.danger.acknowledged !== undefined)
    step({ kind: 'acknowledge' }, actor)
  step(
    {
      kind: 'submit',
      characters: Array.from(question.question).length,
      promisedMinutes: offer.kind === 'closed' ? 240 : offer.minutes,
      checks: {
        'same sitting': 'yes',
        '18 or over': question.isAdult ? 'yes' : 'no',
        'not blocked': asker === undefined || asker.isBlocked ? 'no' : 'yes',
        'promise available': offer.kind === 'closed' ? 'no' : 'yes',
        'privacy text seen': question.privacySeen ? 'yes' : 'no',
      },
    },
    actor,
  )
  // Written before the scan: whatever the scan does, what she sent is there. The step after it is the system's.
  await insertCase(sql, {
    subject,
    asker: actor.id,
    sendKey,
    topic: question.topic,
    country: question.country,
    about: question.about,
    factsShared: facts.length,
    sentAt: now,
    followUpOf: question.followUpOf,
  })
  const vault = await newVault(sql, service.keyring, id)
  const by = actor.id
  await addContent(sql, vault, { kind: 'question', value: { text: question.question }, by, at: now })
  await addContent(sql, vault, { kind: 'danger', value: question.danger satisfies DangerCheck, by, at: now })
  if (facts.length > 0) await addContent(sql, vault, { kind: 'facts', value: facts, by, at: now })
  if (question.callMe !== undefined)
    await addContent(sql, vault, { kind: 'contact', value: question.callMe, by, at: now })

  step(scanEvent(reading, subject, question.question), system)
  const publication = question.mayPublish ? willing(newId(service), actor, now) : undefined
  if (publication !== undefined) await insertPublication(sql, publication.subject, id)
  woken.push(
    await as(system, async (systemSql) => {
      const promised = offer.kind === 'closed' || subject.clock.kind !== 'running' ? 'none' : offer.by
      if (!(await saveCase(systemSql, subject, 1, promised)))
        throw new Error('A new case was changed by somebody else.')
      for (const audit of publication?.audits ?? []) await addAudit(systemSql, audit)
      const about = { kind: 'case' as const, id, caseId: id, asker: actor.id, writer: undefined }
      return (await carryOut(systemSql, about, effects, now, { help: reading.show })).wake
    }),
  )
  return id
}

function willing(id: string, actor: Asker, now: ReturnType<Service['now']>) {
  const next = stepPublication(newPublication(id, actor.id, now), { kind: 'willing' }, { now, actor })
  if (!next.ok) return abandon({ kind: 'refused', refusal: next.error })
  return { subject: next.value[0], audits: next.value[1].filter((effect) => effect.kind === 'audit') }
}

/** The step that follows from it. A screen that was not clear holds the question whatever the words say (W5). */
function scanEvent({ scan }: Reading, { screen }: Case, text: string): CaseEvent {
  if (scan === 'down') return { kind: 'scan_down' }
  if (scan === 'flag' || screen !== 'clear') return { kind: 'scan_flag' }
  return {
    kind: 'scan_clear',
    checks: {
      'scanner healthy': 'yes',
      'rate within limit': 'yes',
      'not spam': isSpam(text) ? 'no' : 'yes',
    },
  }
}

/** More than two addresses in a question. What is refused here is said to be refused, and nothing is stored. */
const isSpam = (text: string): boolean => (text.match(/https?:\/\/|www\./giu) ?? []).length > 2
