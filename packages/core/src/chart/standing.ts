/**
 * The readings that count (design E8, first half): what was entered in error, replaced by an amended version, or is
 * only preliminary beside a final result of the same sample does not. They stay in the chart to be shown.
 */
import type { ChartFact, Reading } from './chart.ts'
import { compareWhen } from './when.ts'

const counts = ({ status }: Reading): boolean =>
  status === 'final' || status === 'amended' || status === 'unknown'

/** Readings of one fact that count, oldest first. */
export const standingReadings = (readings: readonly Reading[], fact: ChartFact): readonly Reading[] =>
  readings
    .filter((reading) => reading.fact === fact && counts(reading))
    .sort((a, b) => compareWhen(a.source.when, b.source.when))
