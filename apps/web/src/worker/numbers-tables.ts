/** The tables under the drawings: the same whole people as the sentences, at 5, 10 and 15 years. */
import type { Message } from '@herald/brief'
import { type Count, type NumberRow, rangeOf } from '@herald/core/prognosis'
import { type NumbersTable, numbersYears } from '../desk/numbers-in-words.ts'

type Words = (message: Message) => string
type GainRow = Pick<NumberRow, 'version' | 'step' | 'year' | 'gain' | 'gainOf100'>

/** Alive and not, of 100; under it what is possible where facts are missing. One table a version. */
export const survivalTables = (rows: readonly NumberRow[], words: Words): readonly NumbersTable[] =>
  tables(rows, 'numbers-table-alive', words, ({ aliveOf100, alive }) =>
    lines(aliveCell(aliveOf100, words), aliveCell(asCount(alive), words), words),
  )

/** How many more or fewer than with the step before. Surgery has no step before it. */
export const gainTables = (rows: readonly GainRow[], words: Words): readonly NumbersTable[] =>
  tables(
    rows.filter(({ step }) => step !== 's'),
    'numbers-table-gain',
    words,
    ({ gainOf100, gain }) =>
      gainOf100 === 'none' || gain === 'none'
        ? []
        : lines(gainCell(gainOf100, words), gainCell(asCount(gain), words), words),
  )

/** What is possible is said only where it is more than one number. */
const lines = (single: string, possible: string, words: Words): readonly string[] =>
  single === possible || !possible.includes(' to ')
    ? [single]
    : [single, words({ id: 'numbers-cell-range', values: { cell: possible } })]

function asCount(figure: NumberRow['alive']): Count {
  const { low, high } = rangeOf(figure)
  return low === high ? { kind: 'count', count: low } : { kind: 'between', low, high }
}

function aliveCell(count: Count, words: Words): string {
  if (count.kind === 'count') {
    return words({ id: 'numbers-cell-alive', values: { alive: count.count, notAlive: 100 - count.count } })
  }
  const { low, high } = count
  return words({
    id: 'numbers-cell-alive-between',
    values: { low, high, notLow: 100 - high, notHigh: 100 - low },
  })
}

function gainCell(count: Count, words: Words): string {
  if (count.kind === 'count') {
    if (count.count === 0) return words({ id: 'numbers-cell-under-one' })
    return count.count > 0
      ? words({ id: 'numbers-cell-more', values: { more: count.count } })
      : words({ id: 'numbers-cell-fewer', values: { fewer: -count.count } })
  }
  const { low, high } = count
  if (low >= 0) return words({ id: 'numbers-cell-between', values: { low, high } })
  if (high <= 0) return words({ id: 'numbers-cell-between-fewer', values: { low: -high, high: -low } })
  return words({ id: 'numbers-cell-either', values: { fewer: -low, more: high } })
}

function tables<Row extends Pick<NumberRow, 'version' | 'step' | 'year'>>(
  rows: readonly Row[],
  caption: string,
  words: Words,
  cell: (row: Row) => readonly string[],
): readonly NumbersTable[] {
  const versions = [...new Set(rows.map(({ version }) => version))]
  return versions.map((version) => {
    const own = rows.filter((row) => row.version === version)
    const steps = [...new Set(own.map(({ step }) => step))]
    return {
      caption: words({ id: caption, values: { version } }),
      years: numbersYears.map((years) => words({ id: 'numbers-table-year', values: { years } })),
      rows: steps.map((step) => ({
        step: words({ id: 'predict-step-name', values: { treatment: step } }),
        cells: numbersYears.map((year) => {
          const row = own.find((each) => each.step === step && each.year === year)
          return row === undefined ? [] : cell(row)
        }),
      })),
    }
  })
}
