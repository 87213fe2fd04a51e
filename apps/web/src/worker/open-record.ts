/** What lies on the worker's desk: one record, and what its person said about it. */
import type { Chart } from '@herald/core/chart'
import type { Circumstances, FindingInWords, OwnLine, RecordName } from '../desk/desk.ts'
import { isEmpty, type Mine, nothingNoted } from '../desk/mine.ts'
import type { NumbersChoice } from '../desk/numbers-in-words.ts'
import { nobody } from './nobody.ts'
import type { ReportOnDesk } from './report-desk.ts'
import type { Notes } from './sheets/makers.ts'

export type Open = {
  readonly record: RecordName
  readonly files: readonly File[]
  readonly charts: readonly Chart[]
  readonly findings: readonly FindingInWords[]
  readonly person: string
  /** ISO day as of which it is read. */
  readonly asOf: string
}

export const nothingOpen = (asOf: string): Open => ({
  record: { kind: 'none' },
  files: [],
  charts: [nobody],
  findings: [],
  person: nobody.person.id,
  asOf,
})

/** What she said, chose and noted, of the record that is open: another record begins with none of it. */
export type Hers = {
  readonly own: readonly OwnLine[]
  /** Nobody sees another person's numbers by a choice that was made for someone else. */
  readonly numbers: NumbersChoice
  readonly report: ReportOnDesk | undefined
  /** What the sheets noted down. */
  readonly notes: Notes
  readonly mine: Mine
}

export const nothingOfHers: Hers = {
  own: [],
  numbers: { kind: 'unset' },
  report: undefined,
  notes: {},
  mine: nothingNoted,
}

export const hasNothingOfHers = ({ own, report, notes, mine }: Hers): boolean =>
  own.length === 0 && report === undefined && Object.keys(notes).length === 0 && isEmpty(mine)

export const withoutFacts = (own: readonly OwnLine[], facts: readonly string[]): readonly OwnLine[] =>
  own.filter(({ fact }) => !facts.includes(fact))

type OwnFact = Pick<OwnLine, 'fact' | 'value' | 'day'>

/**
 * Where she is treated, from the settings, as her own answers: the country that chooses words of payment, and the region that tables
 * read where they know it. What she said for this very record counts before the settings.
 */
export function regionOf(
  { region }: Circumstances,
  own: readonly OwnLine[],
  day: string,
): readonly OwnFact[] {
  if (region === '') return []
  const facts: readonly OwnFact[] = [
    { fact: 'country', value: region, day },
    ...(region === 'US' || region === 'EU' ? [{ fact: 'region', value: region, day }] : []),
  ]
  return facts.filter(({ fact }) => !own.some((line) => line.fact === fact))
}
