/** How a wrong fact is mended: what she may choose or type for each, as the reports print it. */
import type { ReportFact } from '@herald/record/report'
import type { FactQuestionInWords } from '../desk/brief-in-words.ts'
import type { Say } from '../words/say.ts'

type Values =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly unit: string; readonly from: number; readonly to: number }

const choice = (...values: readonly string[]): Values => ({ kind: 'choice', values })
const number = (unit: string, from: number, to: number): Values => ({ kind: 'number', unit, from, to })
const percent = number('%', 0, 100)
const nodes = number('nodes', 0, 99)

/** What each fact may be. Numbers carry the widest range that a report can hold. */
export const valuesOf: Readonly<Record<ReportFact, Values>> = {
  laterality: choice('left', 'right'),
  histology: choice('ductal', 'lobular', 'tubular', 'mucinous', 'other'),
  size_mm: number('mm', 0.1, 300),
  grade: choice('1', '2', '3'),
  er: choice('positive', 'negative'),
  er_pct: percent,
  pr: choice('positive', 'negative'),
  pr_pct: percent,
  her2_ihc: choice('0', '1+', '2+', '3+'),
  her2_ish_result: choice('amplified', 'not amplified', 'equivocal'),
  her2_ish_ratio: number('ratio', 0, 50),
  her2_copies: number('copies', 0, 100),
  her2_status: choice('positive', 'negative', 'equivocal'),
  ki67_pct: percent,
  nodes_positive: nodes,
  nodes_examined: nodes,
  nodes_isolated_cells: nodes,
  nodes_micrometastasis: nodes,
  margins: choice('positive', 'negative'),
  pt: choice('Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T1', 'T2', 'T3', 'T4', 'T4b', 'T4d'),
  pn: choice('N0', 'N0(i+)', 'N1mi', 'N1', 'N1a', 'N2', 'N2a', 'N3', 'N3a'),
  lymphovascular_invasion: choice('present', 'absent'),
  dcis: choice('present', 'absent'),
}

/** The number that stands for each fact in the legend and at its words, and picks its colour and line. */
export const markNumber = (fact: ReportFact): number => Object.keys(valuesOf).indexOf(fact) + 1

/** The form for a wrong fact, in the kit's shape. */
export function factQuestion(fact: ReportFact, say: Say): FactQuestionInWords {
  const values = valuesOf[fact]
  const said = { fact, what: say('report-what-is-right'), help: say('report-leave-empty') }
  switch (values.kind) {
    case 'choice':
      return {
        ...said,
        input: {
          kind: 'choice',
          as: 'word',
          choices: values.values.map((value) => ({ value, label: valueWords(fact, value, say) })),
        },
      }
    case 'number':
      return { ...said, input: values }
  }
}

const worded: readonly string[] = [
  'left', 'right', 'other', 'positive', 'negative', 'equivocal', 'indeterminate',
  'pending', 'amplified', 'not amplified', 'present', 'absent', 'ductal', 'lobular',
] // biome-ignore format: words that have a sentence of their own

/** A value in plain words with its unit; what has no words of its own stands as the report has it. */
export function valueWords(fact: ReportFact, value: string, say: Say): string {
  if (worded.includes(value)) return say(`report-value-${value.replaceAll(' ', '-')}`)
  const values = valuesOf[fact]
  switch (values.kind) {
    case 'choice':
      return value
    case 'number':
      return values.unit === '%' || values.unit === 'mm' ? `${value} ${values.unit}` : value
  }
}
