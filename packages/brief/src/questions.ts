/** Questions that a person can answer in place, by request: what she may hold in her hand. */
import type { FactQuestion } from './brief.ts'
import type { Context } from './context.ts'
import { say } from './say.ts'

const choice = (
  fact: string,
  what: string,
  choices: readonly (readonly [value: string, label: string])[],
): FactQuestion => ({
  fact,
  what: say(what),
  help: say('help-copy'),
  input: { kind: 'choice', choices: choices.map(([value, label]) => ({ value, label: say(label) })) },
})

const measure = (fact: string, what: string, unit: string, from: number, to: number): FactQuestion => ({
  fact,
  what: say(what),
  help: say('help-copy'),
  input: { kind: 'number', unit, from, to },
})

const receptor = [
  ['positive', 'choice-positive'],
  ['negative', 'choice-negative'],
] as const

// biome-ignore format: a table
const byRequest: Readonly<Record<string, readonly FactQuestion[]>> = {
  'distant': [choice('M', 'ask-distant', [['M0', 'choice-m0'], ['M1', 'choice-m1']])],
  'nodes': [choice('cN', 'ask-nodes', [['N0', 'choice-n0'], ['N1', 'choice-n1'], ['N2a', 'choice-n2'], ['N3a', 'choice-n3']])],
  'size': [measure('clinical size', 'ask-size', 'mm', 0.1, 300)],
  'hormone': [choice('ER', 'ask-er', receptor), choice('PR', 'ask-pr', receptor)],
  'removed': [measure('pathological size', 'ask-removed-size', 'mm', 0.1, 300)],
  'removed-nodes': [choice('pN', 'ask-removed-nodes', [['N0', 'choice-pn0'], ['N1a', 'choice-pn1'], ['N2a', 'choice-pn2'], ['N3a', 'choice-pn3']])],
  'heart': [measure('LVEF', 'ask-lvef', '%', 5, 90)],
  'pregnancy': [choice('pregnancy', 'ask-pregnancy', [['pregnant', 'choice-pregnant'], ['not pregnant', 'choice-not-pregnant']])],
  'menopause': [choice('menopausal status', 'ask-menopause', [['premenopausal', 'choice-premenopausal'], ['postmenopausal', 'choice-postmenopausal']])],
}

const ihc = choice('HER2 IHC score', 'ask-her2-score', [
  ['0', 'choice-0'],
  ['1+', 'choice-1'],
  ['2+', 'choice-2'],
  ['3+', 'choice-3'],
])
const ish = choice('HER2 ISH call', 'ask-her2-ish', receptor)
const grades = [
  ['G1', 'choice-grade-1'],
  ['G2', 'choice-grade-2'],
  ['G3', 'choice-grade-3'],
] as const

/** The questions of a request, for this person: only what she could not have answered already. */
export function questionsOf(request: string, context: Context): readonly FactQuestion[] {
  const { her2 } = context
  if (request === 'her2') return her2 === 'not tested' || her2.ihc === 'none' ? [ihc, ish] : [ish]
  if (request === 'grade') {
    return [
      choice(context.stageKind === 'pathological' ? 'highest grade' : 'grade on biopsy', 'ask-grade', grades),
    ]
  }
  return byRequest[request] ?? []
}
