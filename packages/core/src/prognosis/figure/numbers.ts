/** The numbers of an answer as rows for a table, unrounded and in whole people, and the same as CSV (RFC 4180). */
import type { Figure, PredictAnswer, PredictStep } from '../predict/answer.ts'
import type { PredictVersion } from '../predict/inputs.ts'
import type { PredictYear } from '../predict/survival.ts'
import { aliveCount, type Count, gainCount } from './counts.ts'

export type NumberRow = {
  readonly version: PredictVersion
  readonly step: PredictStep['letter']
  readonly year: PredictYear
  readonly alive: Figure
  /** In whole people, as the sentences count: a table beside them never differs by one. */
  readonly aliveOf100: Count
  readonly gainOf100: Count | 'none'
  /** Against the step before; none for surgery. */
  readonly gain: Figure | 'none'
  /** Deaths by cause for the single number; none where there is a range alone. */
  readonly died: { readonly ofBreastCancer: number; readonly ofOther: number } | 'none'
}

const rowsOf = (version: PredictVersion, steps: readonly PredictStep[]): readonly NumberRow[] =>
  steps.flatMap((each, i) => {
    const { letter, alive, gain, outcomes } = each
    const before = steps[i - 1]
    return alive.map(({ year, figure }) => {
      const outcome = outcomes[year - 1]
      return {
        version,
        step: letter,
        year,
        alive: figure,
        aliveOf100: aliveCount(each, year),
        gainOf100: before === undefined ? 'none' : gainCount(each, before, year),
        gain: gain[year - 1]?.figure ?? 'none',
        died:
          outcome === undefined
            ? 'none'
            : { ofBreastCancer: outcome.diedOfBreastCancer, ofOther: outcome.diedOfOther },
      }
    })
  })

/** Every number of the answer, and of the version beside it. */
export const numberRows = ({ version, steps, beside }: PredictAnswer): readonly NumberRow[] => [
  ...rowsOf(version, steps),
  ...(beside === 'none' ? [] : rowsOf(beside.version, beside.steps)),
]

const header =
  'version,step,year,alive_percent,alive_low,alive_high,gain_points,gain_low,gain_high,died_breast_cancer_percent,died_other_percent'

const cells = (figure: Figure | 'none'): readonly (string | number)[] => {
  if (figure === 'none') return ['', '', '']
  return [figure.kind === 'number' ? figure.value : '', figure.low, figure.high]
}

/** The rows as CSV: an empty cell means that there is no such number. No cell needs quotes. */
export const numbersCsv = (answer: PredictAnswer): string => {
  const lines = numberRows(answer).map(({ version, step, year, alive, gain, died }) => {
    const deaths = died === 'none' ? ['', ''] : [died.ofBreastCancer, died.ofOther]
    return [version, step, year, ...cells(alive), ...cells(gain), ...deaths].join(',')
  })
  return `${[header, ...lines].join('\r\n')}\r\n`
}
