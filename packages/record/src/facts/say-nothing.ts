/** Nothing could be read: the reason for the absence, or the words kept as unreadable; never a zero. */
import type { Reading } from '@herald/core/chart'
import { absentCodes, absentWords } from '../codes/answers.ts'
import type { Measured, Target } from '../codes/observations.ts'
import { shown, wordsOf } from '../fhir/concept.ts'
import { nodes, text } from '../fhir/node.ts'
import { type Frame, push } from './frame.ts'
import type { Statement } from './said.ts'
import type { Values } from './values.ts'

// biome-ignore format: a table
const numberFacts = ['ER percent', 'PR percent', 'HER2/CEP17 ratio', 'HER2 copies per cell', 'HER2 cells counted', 'Ki-67 percent', 'nodes positive', 'nodes examined', 'nodes with macrometastasis', 'nodes with micrometastasis', 'nodes with isolated cells', 'LVEF percent', 'Karnofsky', 'Oncotype score', 'weight kg', 'height cm'] as const
/** The fact that a numeric target fills; undefined for the others. */
export const numberFactOf = (target: Target) =>
  target === 'tumour size' ? ('tumour size mm' as const) : numberFacts.find((fact) => fact === target)

const absenceOf = (values: Values): Statement['said'] | undefined => {
  const { absence } = values
  if (absence.codings.length === 0 && absence.text === '') return undefined
  const coded = absence.codings
    .map(({ code }) => absentCodes.get(code))
    .find((answer) => answer !== undefined)
  if (coded?.kind === 'absent') return { kind: 'absent', reason: coded.reason }
  const words = wordsOf(absence).join(' ').toLowerCase()
  const reason = absentWords.find(([pattern]) => pattern.test(words))?.[1]
  return { kind: 'absent', reason: reason ?? 'not-recorded' }
}

const callFacts: Readonly<Partial<Record<Target, Reading['fact']>>> = {
  ER: 'ER call',
  PR: 'PR call',
  'ER or PR': 'ER or PR call',
  'HER2 IHC': 'HER2 IHC call',
  'HER2 ISH': 'HER2 ISH call',
  HER2: 'HER2 call',
  'tumour size': 'tumour size mm',
}

/** Nothing could be read: the reason for the absence, or a reading that keeps the words. */
export function sayNothing(
  frame: Frame,
  measured: Measured,
  values: Values,
  path: string,
  hasParts: boolean,
): void {
  const { chart, where, observation } = frame
  const fact = callFacts[measured.target] ?? numberFactOf(measured.target)
  const absence = absenceOf(values)
  const words = [...values.concepts.map(shown), ...values.measures.map((m) => m.words)].join('; ')
  if (fact !== undefined && (absence !== undefined || words !== '')) {
    push(
      frame,
      {
        fact,
        said: absence ?? { kind: 'unreadable' },
        path: path || 'value',
        words: words || shown(values.absence),
        inferred: false,
      },
      'unstated',
      false,
    )
  }
  if (words !== '') {
    chart.finding({
      kind: 'unreadable',
      where: `${where} ${path || 'value'}`,
      says: 'unknown-answer',
      values: { words, target: measured.target },
    })
  } else if (absence === undefined && !hasParts) {
    const note =
      nodes(observation['note'])
        .map((n) => text(n['text']))
        .find((n) => n !== '') ?? text(observation['comment'])
    chart.finding({
      kind: note === '' ? 'note' : 'document-only',
      where,
      says: note === '' ? 'no-value' : 'only-note',
      values: { target: measured.target },
    })
  }
}
