/** Readings as `eval fhir` looks at them: those that count, of the breast cancer, with the day they were made. */
import { type Chart, type ChartFact, type Reading, standingReadings, whenWords } from '@herald/core/chart'

export const dayOf = (reading: Reading): string => whenWords(reading.source.when)

/** Readings of a fact that say something, oldest first. */
export const sayings = (chart: Chart, fact: ChartFact): readonly Reading[] =>
  standingReadings(chart.readings, fact).filter(
    ({ said }) => said.kind !== 'absent' && said.kind !== 'unreadable',
  )

/** The readings made on the newest day (one sample, or several of that day). */
export function newest(readings: readonly Reading[]): readonly Reading[] {
  const last = readings.at(-1)
  return last === undefined ? [] : readings.filter((reading) => dayOf(reading) === dayOf(last))
}

/** The value that every reading gives; undefined when they differ or there is none. */
export function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}

/** Whether the record names the specimen; else only the day tells samples apart. */
export const isNamed = ({ about }: Reading): boolean =>
  about.specimen !== 'unstated' && !about.specimen.startsWith('day:')
