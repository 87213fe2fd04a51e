/** What the heart sheet noted down, read back tolerantly. */
import { type DrugId, isDrugId } from '@herald/core/regimens'
import {
  type FactorAnswer,
  factorAnswers,
  type HeartAsk,
  type HeartNumbersChoice,
} from '../../../desk/sheets/heart.ts'
import { type NotedScan, ownScansIn, plausible } from './noted-scans.ts'
import { say } from './speech.ts'

export type HeartNotes = {
  readonly scans: readonly NotedScan[]
  readonly drugs: readonly DrugId[]
  readonly factors: Readonly<Record<string, FactorAnswer>>
  readonly numbers: HeartNumbersChoice
}

export const noHeartNotes: HeartNotes = { scans: [], drugs: [], factors: {}, numbers: 'unset' }

export function heartNotesFrom(noted: unknown): HeartNotes {
  const whole = fieldsOf(noted)
  const factors = Object.entries(fieldsOf(whole['factors'])).flatMap(
    ([factor, answer]): readonly (readonly [string, FactorAnswer])[] => {
      const known = factorAnswers.find((one) => one === answer)
      return known === undefined ? [] : [[factor, known]]
    },
  )
  return {
    scans: ownScansIn(noted),
    drugs: listIn(whole['drugs']).flatMap((one) => (typeof one === 'string' && isDrugId(one) ? [one] : [])),
    factors: Object.fromEntries(factors),
    numbers: (['words', 'shown', 'later'] as const).find((one) => one === whole['numbers']) ?? 'unset',
  }
}

/** The notes after a request, or why they stay as they were. */
export function heartNotesAfter(
  notes: HeartNotes,
  ask: HeartAsk,
): { readonly notes: HeartNotes; readonly problems: readonly string[] } {
  const kept = (next: Partial<HeartNotes>) => ({ notes: { ...notes, ...next }, problems: [] })
  switch (ask.kind) {
    case 'look':
    case 'clinician':
      return kept({})
    case 'add-scan': {
      const percent = percentFrom(ask.percent)
      if (typeof percent === 'string') return { notes, problems: [percent] }
      const scan = { id: ask.id, day: ask.day, percent, symptoms: ask.symptoms }
      return kept({ scans: [...notes.scans.filter(({ id }) => id !== scan.id), scan] })
    }
    case 'remove-scan':
      return kept({ scans: notes.scans.filter(({ id }) => id !== ask.id) })
    case 'choose-drugs':
      return kept({ drugs: ask.drugs.filter(isDrugId) })
    case 'answer-factor':
      return kept({ factors: { ...notes.factors, [ask.factor]: ask.answer } })
    case 'numbers':
      return kept({ numbers: ask.choice })
  }
}

/** "58", "58 %", "57,5"; a share such as 0.58 is not guessed at. */
function percentFrom(typed: string): number | string {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.')
  if (!/^\d+(?:\.\d+)?$/.test(text)) return say('heart-percent-unclear', { written: typed.trim() })
  const percent = Number(text)
  if (percent < plausible.from || percent > plausible.to)
    return say('heart-percent-range', { written: typed.trim(), from: plausible.from, to: plausible.to })
  return percent
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
