/** Readings of the chart as statements about raw facts: what each leaves possible, and in what state. */
import type { Reading, Said } from '../chart/chart.ts'
import type { FactSet } from '../fact/fact.ts'
import type { Statement } from '../fact/readings.ts'
import type { FactState } from '../fact/state.ts'

/** Values of the chart in the words of a table. What is not listed is passed on as it stands. */
export type Renaming = Readonly<Record<string, readonly string[]>>

const anything: FactSet = { kind: 'anything' }

/** A reading as a statement; a value that the fact does not have is unreadable, never dropped. */
export function statementOf(reading: Reading, values: readonly string[], renamed: Renaming = {}): Statement {
  const { said, source } = reading
  const make = (set: FactSet, state: FactState): Statement => ({ set, state, source })
  const listed = (given: readonly string[]): Statement => {
    const meant = given
      .flatMap((value) => renamed[value] ?? [value])
      .filter((value) => values.includes(value))
    if (meant.length === 0) return make(anything, 'unreadable')
    return make({ kind: 'values', values: meant }, meant.length === 1 ? 'known' : 'narrowed')
  }
  switch (said.kind) {
    case 'is':
      return listed([said.value])
    case 'among':
      return listed(said.values)
    case 'number':
      return make({ kind: 'intervals', intervals: [said.interval] }, 'known')
    case 'absent':
      return make(anything, said.reason)
    case 'unreadable':
      return make(anything, 'unreadable')
  }
}

/** Whether a statement says something about the value, and not only that a test is missing. */
export const isTelling = (said: Said): boolean =>
  said.kind === 'is' || said.kind === 'among' || said.kind === 'number'
