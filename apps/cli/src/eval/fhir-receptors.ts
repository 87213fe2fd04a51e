/** ER, PR and HER2 of the newest sample. What contradicts itself on one day is unknown, never a choice. */
import type { Interval } from '@herald/core'
import { type Chart, type ChartFact, compareWhen, earliestDay, type Reading } from '@herald/core/chart'
import { type Her2Status, her2Status, type Ihc, type IshCall } from './fhir-her2.ts'
import { agreed, newest, sayings } from './fhir-readings.ts'

export type Receptor = 'positive' | 'negative' | 'indeterminate' | 'unknown'

/** Days within which an ISH result belongs to the sample of an immune stain when no specimen is named (ours). */
const sampleDays = 60

const numbers = (readings: readonly Reading[]): readonly Interval[] =>
  readings.flatMap(({ said }) => (said.kind === 'number' ? [said.interval] : []))

/** ER and PR are positive from 1 % of stained nuclei (Allison 2020, staging reference section 5). */
function callOfPercent({ low, high, highOpen }: Interval): Receptor {
  if (low >= 1) return 'positive'
  return high < 1 || (high === 1 && highOpen) ? 'negative' : 'unknown'
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

export function her2Of(chart: Chart): Her2Sample {
  const sample = newestHer2Sample(chart)
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

function printedIhc(sample: Her2Sample): string | null {
  if (ihcOf(sample) === undefined) return null
  return agreed(sample.scores) ?? (sample.scores.length > 0 ? null : (agreed(sample.ihcCalls) ?? null))
}

function printedRatio({ low, high }: Interval): number | string {
  if (low === high) return low
  if (!Number.isFinite(low)) return `<${high}`
  return Number.isFinite(high) ? `${low}-${high}` : `>${low}`
}

function printedIsh(sample: Her2Sample): string | number | null {
  if (sample.ishCalls.length > 0) return agreed(sample.ishCalls) ?? null
  return sample.ratio === undefined ? null : printedRatio(sample.ratio)
}

export function receptorsOf(
  chart: Chart,
): Readonly<Record<'er' | 'pr' | 'her2_ihc' | 'her2_ish' | 'her2', string | number | null>> {
  const sample = her2Of(chart)
  return {
    er: hormone(chart, 'ER'),
    pr: hormone(chart, 'PR'),
    her2_ihc: printedIhc(sample),
    her2_ish: printedIsh(sample),
    her2: statusOf(sample),
  }
}
