/** ER, PR and HER2 of the newest sample. What contradicts itself on one day is unknown, never a choice. */
import { type Interval, within } from '@herald/core'
import { type Chart, type ChartFact, compareWhen, earliestDay, type Reading } from '@herald/core/chart'
import { receptorFromPercent } from '@herald/core/snapshot'
import { rawFactsOf } from '@herald/core/table'
import { book, walk } from '@herald/core/walk'
import { type Her2Status, her2Status, type Ihc, type IshCall } from './fhir-her2.ts'
import { agreed, isNamed, newest, sayings } from './fhir-readings.ts'

export type Receptor = 'positive' | 'negative' | 'indeterminate' | 'unknown'

/** Days within which an ISH result belongs to the sample of an immune stain when no specimen is named (ours). */
const sampleDays = 60

const numbers = (readings: readonly Reading[]): readonly Interval[] =>
  readings.flatMap(({ said }) => (said.kind === 'number' ? [said.interval] : []))

const receptorBook = book([receptorFromPercent])

/** The receptor that a share of stained nuclei gives; unknown where the interval spans the threshold. */
function callOfPercent(interval: Interval): Receptor {
  const [percent] = rawFactsOf(receptorFromPercent)
  if (percent === undefined) return 'unknown'
  const [call, ...others] = walk(
    receptorBook,
    receptorFromPercent,
    new Map([[percent.name, within(interval)]]),
  ).possible
  return others.length > 0 || (call !== 'positive' && call !== 'negative') ? 'unknown' : call
}

function callOf(reading: Reading): Receptor {
  const { said } = reading
  if (said.kind === 'is')
    return said.value === 'positive' ? 'positive' : said.value === 'negative' ? 'negative' : 'unknown'
  if (said.kind === 'number') return callOfPercent(said.interval)
  return said.kind === 'among' ? 'indeterminate' : 'unknown'
}

function hormone(chart: Chart, receptor: 'ER' | 'PR'): Receptor {
  const own = [...sayings(chart, `${receptor} call`), ...sayings(chart, `${receptor} percent`)].sort((a, b) =>
    compareWhen(a.source.when, b.source.when),
  )
  const last = newest(own)
  if (last.length > 0) return agreed(last.map(callOf).filter((call) => call !== 'unknown')) ?? 'unknown'
  // A negative pair means that neither is positive; a positive pair does not say which one is.
  const pair = agreed(newest(sayings(chart, 'ER or PR call')).map(callOf))
  return pair === 'negative' ? 'negative' : 'unknown'
}

const her2Facts: readonly ChartFact[] = [
  'HER2 IHC score',
  'HER2 IHC call',
  'HER2 ISH call',
  'HER2/CEP17 ratio',
  'HER2 copies per cell',
  'HER2 call',
]

/** The readings of the newest sample: one specimen, or without one the days around the newest result. */
export function newestHer2Sample(chart: Chart): readonly Reading[] {
  const all = her2Facts
    .flatMap((fact) => sayings(chart, fact))
    .sort((a, b) => compareWhen(a.source.when, b.source.when))
  const last = all.at(-1)
  const day = last === undefined ? undefined : earliestDay(last.source.when)
  if (last === undefined) return []
  return all.filter((reading) => {
    if (reading.about.specimen === last.about.specimen) return true
    if (isNamed(reading) && isNamed(last)) return false
    const other = earliestDay(reading.source.when)
    return day !== undefined && other !== undefined && Math.abs(other.until(day).days) <= sampleDays
  })
}

const of = (readings: readonly Reading[], fact: ChartFact): readonly Reading[] =>
  newest(readings.filter((r) => r.fact === fact))
const values = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ said }) => (said.kind === 'is' ? [said.value] : []))

// biome-ignore format: a table
const ihcOfScore: Readonly<Record<string, Ihc>> = { '0': 'negative', '1+': 'negative', '2+': 'equivocal', '3+': 'positive', positive: 'positive', negative: 'negative', equivocal: 'equivocal' }
// biome-ignore format: a table
const ishOfCall: Readonly<Record<string, IshCall>> = { positive: 'positive', negative: 'negative', equivocal: 'equivocal' }

export type Her2Sample = {
  readonly scores: readonly string[]
  readonly ihcCalls: readonly string[]
  readonly ishCalls: readonly string[]
  readonly calls: readonly string[]
  readonly ratio: Interval | undefined
  readonly copies: Interval | undefined
}

/** The results of the newest sample: what the status follows from. */
export const her2Of = (chart: Chart): Her2Sample => resultsOf(newestHer2Sample(chart))

/** The newest result of each test in the given readings. */
function resultsOf(sample: readonly Reading[]): Her2Sample {
  const among = of(sample, 'HER2 IHC score').flatMap(({ said }) =>
    said.kind === 'among' ? ['negative'] : [],
  )
  return {
    scores: values(of(sample, 'HER2 IHC score')),
    ihcCalls: [...values(of(sample, 'HER2 IHC call')), ...among],
    ishCalls: values(of(sample, 'HER2 ISH call')),
    calls: values(of(sample, 'HER2 call')),
    ratio: numbers(of(sample, 'HER2/CEP17 ratio')).at(-1),
    copies: numbers(of(sample, 'HER2 copies per cell')).at(-1),
  }
}

/** The immune stain as one of three; undefined when its score and call contradict each other. */
export function ihcOf({ scores, ihcCalls }: Her2Sample): Ihc | undefined {
  const all = [...scores, ...ihcCalls].map((value) => ihcOfScore[value] ?? 'none')
  return all.length === 0 ? 'none' : agreed(all)
}

/** The ISH as the laboratory calls it; undefined when its calls contradict each other. */
export function ishOf({ ishCalls }: Her2Sample): IshCall | undefined {
  const calls = ishCalls.map((value) => ishOfCall[value] ?? 'none')
  return calls.length === 0 ? 'none' : agreed(calls)
}

function statusOf(sample: Her2Sample): Her2Status {
  const ihc = ihcOf(sample)
  const ish = ishOf(sample)
  const signed = sample.calls.length === 0 ? undefined : agreed(sample.calls)
  if (ihc === undefined || ish === undefined || (sample.calls.length > 0 && signed === undefined))
    return 'unknown'
  const status = her2Status(ihc, ish, sample.ratio, sample.copies)
  if (signed === undefined) return status
  const call: Her2Status =
    signed === 'positive' || signed === 'negative' || signed === 'equivocal' ? signed : 'unknown'
  if (status === 'unknown' || status === 'equivocal') return call
  return call === status || call === 'equivocal' || call === 'unknown' ? status : 'unknown'
}

/** The newest immune stain: its score; for a bare call the newest score that agrees with it; else the call. */
function printedIhc(chart: Chart): string | null {
  const scores = sayings(chart, 'HER2 IHC score')
  const stains = [...scores, ...sayings(chart, 'HER2 IHC call')].sort((a, b) =>
    compareWhen(a.source.when, b.source.when),
  )
  const last = resultsOf(newest(stains))
  const ihc = ihcOf(last)
  if (ihc === undefined || ihc === 'none') return null
  const score =
    last.scores.length > 0
      ? agreed(last.scores)
      : values(scores).findLast((value) => ihcOfScore[value] === ihc)
  return score ?? (last.scores.length > 0 ? null : ihc)
}

function printedRatio({ low, high }: Interval): number | string {
  if (low === high) return low
  if (!Number.isFinite(low)) return `<${high}`
  return Number.isFinite(high) ? `${low}-${high}` : `>${low}`
}

/** The newest ISH result: its call, else its ratio. */
function printedIsh(chart: Chart): string | number | null {
  const results = [...sayings(chart, 'HER2 ISH call'), ...sayings(chart, 'HER2/CEP17 ratio')].sort((a, b) =>
    compareWhen(a.source.when, b.source.when),
  )
  const last = resultsOf(newest(results))
  if (last.ishCalls.length > 0) return agreed(last.ishCalls) ?? null
  return last.ratio === undefined ? null : printedRatio(last.ratio)
}

export function receptorsOf(
  chart: Chart,
): Readonly<Record<'er' | 'pr' | 'her2_ihc' | 'her2_ish' | 'her2', string | number | null>> {
  const sample = her2Of(chart)
  return {
    er: hormone(chart, 'ER'),
    pr: hormone(chart, 'PR'),
    her2_ihc: printedIhc(chart),
    her2_ish: printedIsh(chart),
    her2: statusOf(sample),
  }
}
