/** Numbers that a report's or note's sentences state, as readings: never twice, and a contradiction stays one. */
import type { Reading, ReadingStatus, Source } from '@herald/core/chart'
import { compareWhen } from '@herald/core/chart'
import { numbersInWords } from './numbers-in-words.ts'
import type { PersonChart } from './person-chart.ts'
import { sayNumber } from './say-number.ts'
import { specimenDay } from './staged.ts'

type Place = Pick<Source, 'resource' | 'path' | 'when'> & { readonly status: ReadingStatus }

const valueOf = ({ said }: Reading): string =>
  said.kind === 'number'
    ? `${said.interval.low}-${said.interval.high}`
    : said.kind === 'is'
      ? said.value
      : said.kind

/** How many numbers the text gave. What the same day already holds is not said again. */
export function readStatedNumbers(words: string, place: Place, chart: PersonChart): number {
  const stated = numbersInWords(words)
  for (const { fact, measure, words: own } of stated) {
    const found = { ...measure, path: place.path, words: own, inferred: true }
    const { said } = sayNumber(fact, found, place.resource, chart.findings)
    const reading: Reading = {
      fact,
      said:
        fact === 'ECOG' && said.kind === 'number' ? { kind: 'is', value: String(said.interval.low) } : said,
      about: {
        tumour: 'unassigned',
        specimen: specimenDay(place.when),
        epoch: 'unstated',
        prefix: 'unstated',
      },
      status: place.status,
      source: { resource: place.resource, path: place.path, when: place.when, words: own, inferred: true },
    }
    addOnce(reading, chart)
  }
  return stated.length
}

function addOnce(reading: Reading, chart: PersonChart): void {
  const sameDay = chart.readings.filter(
    ({ fact, status, source }) =>
      fact === reading.fact &&
      status !== 'entered-in-error' &&
      source.when.kind !== 'undated' &&
      compareWhen(source.when, reading.source.when) === 0,
  )
  if (sameDay.some((other) => valueOf(other) === valueOf(reading))) return
  chart.readings.push(reading)
  const other = sameDay.find(({ said }) => said.kind === 'number' || said.kind === 'is')
  if (other === undefined || reading.said.kind === 'unreadable') return
  chart.finding({
    kind: 'conflict',
    where: reading.source.resource,
    says: 'two-numbers',
    values: {
      fact: reading.fact,
      words: reading.source.words,
      other: other.source.words,
      place: other.source.resource,
    },
  })
}
