/**
 * The answer in words, as message ids and values; the sentences live in content/en/src/prognosis.ftl.
 *
 * Both sides of every count, who, compared with what, over what time, from where (patient-words PW8-PW13).
 */
import type { PredictAnswer, PredictStep } from '../predict/answer.ts'
import { at } from '../predict/at.ts'
import type { PredictYear } from '../predict/survival.ts'
import { aliveCount, type Count, gainCount, rangeOf } from './counts.ts'

/** A message and what fills it in. */
export type Sentence = {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

const say = (id: string, values: Sentence['values'] = {}): Sentence => ({ id, values })

/** Both sides of one count: alive, and not. */
function alive(step: PredictStep, year: PredictYear): Sentence {
  const first = step.letter === 's'
  const count = aliveCount(step, year)
  if (count.kind === 'count') {
    const values = { years: year, alive: count.count, notAlive: 100 - count.count }
    return say(first ? 'predict-alive-surgery' : 'predict-alive-so-far', values)
  }
  const { low, high } = count
  const values = { years: year, low, high, notLow: 100 - high, notHigh: 100 - low }
  return say(first ? 'predict-alive-surgery-between' : 'predict-alive-so-far-between', values)
}

function gainOf(count: Count, year: PredictYear): Sentence {
  const base = { years: year }
  if (count.kind === 'count') {
    if (count.count === 0) return say('predict-adds-under-one', base)
    if (count.count > 0) return say('predict-adds', { ...base, more: count.count, others: 100 - count.count })
    return say('predict-takes', { ...base, fewer: -count.count, others: 100 + count.count })
  }
  const { low, high } = count
  if (low >= 0) return say('predict-adds-between', { ...base, low, high })
  if (high <= 0) return say('predict-takes-between', { ...base, low: -high, high: -low })
  return say('predict-adds-or-takes', { ...base, fewer: -low, more: high })
}

/** Names the treatment, then what it changes against the step before. */
const gain = (step: PredictStep, earlier: PredictStep, year: PredictYear): readonly Sentence[] => [
  say('predict-next', { treatment: step.letter }),
  gainOf(gainCount(step, earlier, year), year),
]

/** The range around a gain that is one number, where open facts could change it by a person or more. */
function gainRange(step: PredictStep, year: PredictYear): readonly Sentence[] {
  const { figure } = at(step.gain, year)
  const { low, high } = rangeOf(figure)
  if (figure.kind === 'range' || low === high) return []
  if (low >= 0) return [say('predict-gain-range', { low, high })]
  if (high <= 0) return [say('predict-gain-range-fewer', { low: -high, high: -low })]
  return [say('predict-gain-range-either', { fewer: -low, more: high })]
}

/** Each step with the one before it. */
const pairs = (steps: readonly PredictStep[]): readonly (readonly [PredictStep, PredictStep])[] =>
  steps.flatMap((step, i) => {
    const before = steps[i - 1]
    return before === undefined ? [] : [[step, before] as const]
  })

/** What the answer rests on, what it leaves out, and the fact to get next. */
export const limitsInWords = ({ assumptions, cautions, narrowing }: PredictAnswer): readonly Sentence[] => [
  ...assumptions.map((fact) => say(`predict-assumes-${fact}`)),
  ...cautions.map(({ id }) => say(id)),
  ...narrowing.slice(0, 1).map(({ input }) => say('predict-narrows-most', { input })),
]

/** The range around the last step's number, where some facts are open. */
function range({ steps, open }: PredictAnswer, year: PredictYear): readonly Sentence[] {
  const last = steps.at(-1)
  if (last === undefined || open.length === 0) return []
  const { figure } = at(last.alive, year)
  if (figure.kind === 'range') return []
  const { low, high } = rangeOf(figure)
  return low === high
    ? []
    : [say('predict-range', { years: year, low, high, notLow: 100 - high, notHigh: 100 - low })]
}

const source = ({ version }: PredictAnswer): Sentence => say('predict-source', { version })
const before = [say('predict-before-numbers'), say('predict-who')]
/** A harm beside each gain (PW10), and whether the version counts it. */
const harms = ({ steps, version }: PredictAnswer): readonly Sentence[] =>
  steps.flatMap(({ letter }) => {
    if (letter !== 'c' && letter !== 'r') return []
    return [say(version === '2.2' ? 'predict-harm-not-counted' : `predict-harm-${letter}`)]
  })

/** Words without a number about living or dying, and without what speaks of such numbers. */
export const wordsOnly = ({ steps, cautions }: PredictAnswer): readonly Sentence[] => [
  say('predict-words-only'),
  ...pairs(steps).map(([{ letter }]) => say('predict-words-step', { treatment: letter })),
  ...steps.flatMap(({ letter }) =>
    letter === 'c' || letter === 'r' ? [say(`predict-words-harm-${letter}`)] : [],
  ),
  ...cautions.flatMap(({ id }) =>
    id === 'predict-caution-not-counted' ? [say('predict-words-newer-drugs')] : [],
  ),
]

/** What each treatment adds, without how many live or die in all. */
export const gainsInWords = (answer: PredictAnswer, year: PredictYear): readonly Sentence[] => [
  ...before,
  ...pairs(answer.steps).flatMap(([step, earlier]) => [
    ...gain(step, earlier, year),
    ...gainRange(step, year),
  ]),
  ...harms(answer),
  ...limitsInWords(answer).filter(({ id }) => id !== 'predict-caution-altto'),
  source(answer),
]

/** Everything, step by step. */
export const allInWords = (answer: PredictAnswer, year: PredictYear): readonly Sentence[] => [
  ...before,
  ...answer.steps.slice(0, 1).map((step) => alive(step, year)),
  ...pairs(answer.steps).flatMap(([step, earlier]) => [...gain(step, earlier, year), alive(step, year)]),
  ...range(answer, year),
  ...harms(answer),
  ...limitsInWords(answer),
  source(answer),
]
