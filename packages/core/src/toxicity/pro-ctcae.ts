/**
 * PRO-CTCAE composite grades: from the positions of the answers (0 to 4) to 0, 1, 2 or 3.
 *
 * Basch and colleagues, Clin Trials 2021;18:104-114. A composite is a signal, not a clinician's CTCAE grade, and is
 * never 4. Recall is the last 7 days: answers of a daily diary are "diary answers" and not PRO-CTCAE scores.
 * NCI's own wording and answer choices must be shown unchanged; Herald keeps item numbers only.
 */
import type { CompositeTable, Grade, ProPart } from './symptom.ts'

export type Position = 0 | 1 | 2 | 3 | 4
export const positions: readonly Position[] = [0, 1, 2, 3, 4]

export type ProAnswers = Readonly<Partial<Record<ProPart, Position>>>

type Grid = readonly (readonly Grade[])[]

// biome-ignore format: as printed; position of the answer runs along the row
const oneQuestion = {
  freq_only: [0, 1, 1, 2, 3],
  sev_only:  [0, 1, 2, 3, 3],
  int_only:  [0, 1, 1, 2, 2],
} as const satisfies Readonly<Record<string, readonly Grade[]>>

// biome-ignore format: row = first answer, column = second
const twoQuestions = {
  freq_sev: [[0, 0, 0, 0, 0], [1, 1, 1, 2, 2], [1, 1, 2, 2, 2], [1, 1, 2, 3, 3], [1, 1, 2, 3, 3]],
  freq_int: [[0, 0, 0, 0, 0], [1, 1, 1, 2, 2], [1, 1, 1, 2, 2], [1, 1, 2, 3, 3], [1, 1, 2, 3, 3]],
  sev_int:  [[0, 0, 0, 0, 0], [1, 1, 1, 2, 2], [1, 1, 2, 2, 3], [1, 2, 2, 3, 3], [2, 2, 2, 3, 3]],
} as const satisfies Readonly<Record<string, Grid>>

// biome-ignore format: one grid a frequency; row = severity, column = interference
const threeQuestions: readonly Grid[] = [
  [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  [[0, 1, 1, 2, 2], [1, 1, 1, 2, 2], [1, 2, 2, 2, 3], [2, 2, 2, 3, 3], [2, 2, 3, 3, 3]],
  [[0, 1, 1, 2, 2], [1, 1, 1, 2, 2], [2, 2, 2, 3, 3], [2, 2, 2, 3, 3], [2, 2, 3, 3, 3]],
  [[1, 1, 1, 2, 2], [1, 1, 1, 2, 2], [2, 2, 2, 3, 3], [2, 2, 3, 3, 3], [2, 2, 3, 3, 3]],
  [[1, 1, 1, 2, 2], [1, 1, 2, 2, 3], [2, 2, 2, 3, 3], [2, 2, 3, 3, 3], [2, 2, 3, 3, 3]],
]

/**
 * The composite of one item. A part that was not answered takes its worst position: unknown never becomes "no".
 * Items that only ask whether something is there have no table; "yes" counts as grade 1.
 */
export function composite(table: CompositeTable, answers: ProAnswers): Grade {
  const at = (part: ProPart): Position => answers[part] ?? 4
  switch (table) {
    case 'freq_only':
      return oneQuestion.freq_only[at('frequency')]
    case 'sev_only':
      return oneQuestion.sev_only[at('severity')]
    case 'int_only':
      return oneQuestion.int_only[answers.amount ?? at('interference')]
    case 'freq_sev':
      return twoQuestions.freq_sev[at('frequency')][at('severity')]
    case 'freq_int':
      return twoQuestions.freq_int[at('frequency')][at('interference')]
    case 'sev_int':
      return twoQuestions.sev_int[at('severity')][at('interference')]
    case 'freq_sev_int':
      return threeQuestions[at('frequency')]?.[at('severity')]?.[at('interference')] ?? 3
    case 'none':
      return (answers.presence ?? 0) > 0 ? 1 : 0
  }
}
