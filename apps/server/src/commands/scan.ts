/** Every new text from anyone is read for danger before the step (I4). A reader that fails is `down`, never `clear`. */
import { type DangerCheck, dangerQuestions, type SharedFact } from '@herald/api'
import { type Acceptance, type DangerAnswer, type Scan, scanOf } from '@herald/workflow'
import type { Service } from '../service.ts'
import { sharedFactsOf } from './drugs-shared.ts'

export function scanText({ readForDanger }: Pick<Service, 'readForDanger'>, text: string): Scan {
  try {
    return scanOf(readForDanger(text))
  } catch {
    return 'down'
  }
}

/** What she wrote, whatever she sent it with. A question has danger answers; what she adds later has none. */
export type Words = {
  readonly answers: readonly DangerAnswer[]
  readonly text: string
  readonly facts: readonly SharedFact[]
}

export type Reading = { readonly scan: Scan; readonly show: Acceptance['show'] }

/** One answer for each danger question: what is missing is unanswered. */
export const dangerAnswersOf = ({ answers }: DangerCheck): readonly DangerAnswer[] =>
  dangerQuestions.map((sign) => ({ sign, answer: answers[sign] ?? 'unanswered' }))

/**
 * Her danger answers, her words and the facts she shares as one decision (W4 to W6), and the text to show at once. Facts
 * are no sentences: of them the drugs count, and what names a danger by itself.
 */
export function readingOf(
  { beforeAccepting, readForDanger }: Pick<Service, 'beforeAccepting' | 'readForDanger'>,
  { answers, text, facts }: Words,
): Reading {
  try {
    const { kind, show } = beforeAccepting(answers, text, sharedFactsOf(facts))
    const isFactFlagged = facts.some(({ label, value, source }) =>
      readForDanger([label, value, source ?? ''].join('. ')).flags.some(
        ({ row, level }) => row !== 'not-understood' && (level === 'emergency' || level === 'urgent'),
      ),
    )
    if (kind !== 'accept') return { scan: 'flag', show }
    return isFactFlagged ? { scan: 'flag', show: 'emergency-text' } : { scan: 'clear', show: 'nothing' }
  } catch {
    return { scan: 'down', show: 'emergency-text' }
  }
}
