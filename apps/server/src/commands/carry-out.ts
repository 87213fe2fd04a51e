/** Carries out the effects of a step, as the system, in the transaction of the step: all of them, or nothing happened (I9). */
import type { Acceptance, Effect, Instant } from '@herald/workflow'
import type { Wake } from '../service.ts'
import type { Sql } from '../store/database.ts'
import {
  addAudit,
  addIncident,
  addLetter,
  addMessage,
  count,
  type SubjectKind,
  startTimer,
  stopTimer,
} from '../store/service-rows.ts'
import { eraseFrom } from './erase-rows.ts'

export type Subject = {
  readonly kind: SubjectKind
  readonly id: string
  readonly caseId: string
  /** Unset once erased. */
  readonly asker: string | undefined
  readonly writer: string | undefined
}

/** What an effect needs that the workflow does not know: the id of the text it lets through, the reason of a fixed text. */
export type Extras = {
  readonly askedId?: number
  readonly reason?: string
  /** What the words call for: a crisis has a text of its own where a rule shows the emergency text. */
  readonly help?: Acceptance['show']
}

/** Effects that concern another subject are left to the caller. */
export type LeftOver = Extract<
  Effect,
  {
    kind:
      | 'open linked case'
      | 'public copy to review'
      | 'page out'
      | 'delete rewrite'
      | 'send preview'
      | 'erase'
  }
>

export async function carryOut(
  sql: Sql,
  subject: Subject,
  effects: readonly Effect[],
  now: Instant,
  extras: Extras = {},
): Promise<{ readonly wake: Wake; readonly left: readonly LeftOver[] }> {
  const timers: Instant[] = []
  const left: LeftOver[] = []
  let hasLetters = false
  const letter = async (kind: 'mail' | 'page', recipient: string, template: string) => {
    const caseId = template === 'mail-erased' ? undefined : subject.caseId
    await addLetter(sql, { kind, recipient, template, caseId }, now)
    hasLetters = true
  }
  for (const effect of effects) {
    switch (effect.kind) {
      case 'audit':
        await addAudit(sql, effect)
        break
      case 'show':
        await addMessage(sql, subject.caseId, now, {
          kind: 'fixed',
          text:
            effect.text === 'emergency-text' && extras.help === 'emergency-crisis'
              ? extras.help
              : effect.text,
          ...(extras.reason === undefined || effect.text !== 'case-declined'
            ? {}
            : { reason: extras.reason }),
        })
        break
      case 'mail':
        if (subject.asker !== undefined) await letter('mail', subject.asker, effect.template)
        break
      case 'page':
        await letter(
          'page',
          effect.who === 'writer' ? (subject.writer ?? 'duty lead') : effect.who,
          'mail-staff',
        )
        break
      case 'ask':
        if (extras.askedId === undefined) throw new Error('W12 asks questions that were not stored.')
        await addMessage(sql, subject.caseId, now, { kind: 'questions', contentId: extras.askedId })
        break
      case 'incident':
        await addIncident(sql, effect.why, subject.caseId, now)
        break
      case 'call asker':
        // Only if she left a number; who calls reads it from the case, with her leave.
        await letter('page', 'duty clinician', 'mail-staff')
        break
      case 'count':
        await count(sql, effect.as, now)
        break
      case 'promise banner off':
        await sql(
          `insert into app.site (name, value) values ('scanner', to_jsonb('down'::text)) on conflict (name) do update set value = excluded.value`,
        )
        break
      case 'start timer':
        await startTimer(sql, { kind: subject.kind, id: subject.id, key: effect.timer, due: effect.due })
        timers.push(effect.due)
        break
      case 'stop timer':
        await stopTimer(sql, subject.kind, subject.id, effect.timer)
        break
      case 'erase':
        await eraseFrom(sql, subject.caseId)
        left.push(effect)
        break
      case 'open linked case':
      case 'public copy to review':
      case 'page out':
      case 'delete rewrite':
      case 'send preview':
        left.push(effect)
        break
      // Search engines are asked where the page's address is known: ./place-page.ts.
      case 'ask search engines to drop':
      // The scan runs in the same transaction as the step that asks for it; what is delivered is what the row now names;
      // no queue of Herald holds a copy of a question.
      case 'scan':
      case 'deliver':
      case 'purge queue copies':
        break
    }
  }
  return { wake: { timers, hasLetters }, left }
}
