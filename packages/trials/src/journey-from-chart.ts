/** Where a person stands by the days of her chart: operation, spread, and what was found at diagnosis and after treatment. */
import { exactly, type Interval } from '@herald/core'
import {
  type Chart,
  type ChartFact,
  type Day,
  daysBetween,
  earliestDay,
  latestDay,
  type Reading,
  standingReadings,
} from '@herald/core/chart'
import { epochOf, isAtDiagnosis, type Journey, journeyOf } from '@herald/core/snapshot'
import type { Turns } from './courses-from-chart.ts'
import { type Setting, settings } from './criterion.ts'
import type { TrialFacts } from './facts.ts'

export type Standing = {
  readonly journey: Journey
  readonly turns: Turns
  readonly settings: readonly Setting[]
  readonly response: TrialFacts['response']
  readonly weeksSinceSurgery: Interval | undefined
}

const valuesOf = ({ said }: Reading): readonly string[] =>
  said.kind === 'is' ? [said.value] : said.kind === 'among' ? said.values : []

/** Readings of the illness as it was found: not after treatment before surgery, and not of a relapse. */
export function atDiagnosis(chart: Chart, journey: Journey, fact: ChartFact): readonly Reading[] {
  return standingReadings(chart.readings, fact).filter((reading) => {
    const epoch = epochOf(reading, journey)
    return epoch !== 'after-treatment' && epoch !== 'relapse'
  })
}

const operations: readonly string[] = ['breast-conserving surgery', 'mastectomy', 'breast surgery']

function sinceSurgery({ procedures }: Chart, asOf: Day): Interval | undefined {
  const done = procedures.filter(({ kind, status }) => operations.includes(kind) && status === 'done')
  const days = done.map(({ when }) => [earliestDay(when), latestDay(when)] as const)
  const since = days.flatMap(([from, to]) =>
    from === undefined || to === undefined ? [] : [daysBetween(from, asOf), daysBetween(to, asOf)],
  )
  if (done.length === 0 || since.length < done.length * 2 || since.some((d) => d < 0)) return undefined
  return { ...exactly(Math.min(...since) / 7), high: Math.max(...since) / 7 }
}

/** ypT0 or ypTis with ypN0 is a complete response; any invasive rest in breast or node is residual. */
function responseOf(chart: Chart, journey: Journey): TrialFacts['response'] {
  const all: TrialFacts['response'] = ['residual', 'complete', 'none given']
  const stated = (fact: 'T' | 'N', prefix: string): readonly string[] =>
    standingReadings(chart.readings, fact)
      .filter(({ about }) => about.prefix === prefix)
      .flatMap(valuesOf)
  const [t, n] = [stated('T', 'yp'), stated('N', 'yp')]
  if (t.some((v) => /^T(?:1|2|3|4)/u.test(v)) || n.some((v) => /^N[123]/u.test(v))) {
    const alsoNone = t.some((v) => /^T(?:0|is)/u.test(v)) && !n.some((v) => /^N[123]/u.test(v))
    return alsoNone ? ['residual', 'complete'] : ['residual']
  }
  if (
    t.length > 0 &&
    t.every((v) => /^T(?:0|is)/u.test(v)) &&
    n.length > 0 &&
    n.every((v) => /^N0(?!\(i\+\))/u.test(v))
  )
    return ['complete']
  if (t.length > 0 || n.length > 0) return ['residual', 'complete']
  if (journey.isNeoadjuvant) return ['residual', 'complete']
  // pT without y: the operation came first.
  const first = journey.surgery !== undefined && stated('T', 'p').length > 0
  return first ? ['none given'] : all
}

function turnsOf(chart: Chart, journey: Journey): Turns {
  const sites = standingReadings(chart.readings, 'metastasis site').filter(({ said }) =>
    said.kind === 'is' ? said.value !== 'none' : false,
  )
  const secondaries = chart.tumours.filter(({ secondary }) => secondary)
  const newestM = standingReadings(chart.readings, 'M')
    .filter((r) => valuesOf(r).length > 0)
    .at(-1)
  const m1 = newestM !== undefined && valuesOf(newestM).some((v) => v.includes('M1'))
  const m0 = newestM !== undefined && valuesOf(newestM).every((v) => v.includes('M0'))
  const days = [...sites.map(({ source }) => source.when), ...secondaries.map(({ diagnosed }) => diagnosed)]
    .concat(m1 && newestM !== undefined ? [newestM.source.when] : [])
    .map(earliestDay)
  const dated = days.filter((day) => day !== undefined).toSorted((a, b) => daysBetween(b, a))
  const isSpread = sites.length > 0 || m1
  const spread = isSpread ? true : secondaries.length > 0 || !m0 ? undefined : false
  const [spreadFrom] = dated
  const deNovo =
    isSpread &&
    dated.length === days.length &&
    journey.diagnosed !== undefined &&
    spreadFrom !== undefined &&
    isAtDiagnosis(journey, spreadFrom) &&
    (journey.firstDrug === undefined || daysBetween(journey.diagnosed, journey.firstDrug) >= 0)
  return { surgery: journey.surgery, spreadFrom: isSpread ? spreadFrom : undefined, spread, deNovo }
}

/** The situations that fit what the chart says; all of them where it says nothing. */
function situations(turns: Turns, response: TrialFacts['response']): readonly Setting[] {
  if (turns.spread === true) return ['metastatic']
  const near = settings.filter((s) => turns.spread === undefined || s !== 'metastatic')
  if (turns.surgery === undefined || turns.spread === undefined) return near
  // After an operation: not untreated, and after treatment before it the rest that was found decides.
  const out = new Set<Setting>(['early-untreated'])
  if (!response.includes('residual')) out.add('early-residual-after-neoadjuvant')
  if (!response.includes('complete')) out.add('early-pcr-after-neoadjuvant')
  if (!response.includes('none given')) out.add('early-after-surgery')
  return near.filter((s) => !out.has(s))
}

/** Where a chart stands on a day. */
export function standingOf(chart: Chart, asOf: Day): Standing {
  const primary = chart.tumours.find(({ secondary }) => !secondary)
  const journey = journeyOf(chart, primary, asOf)
  const turns = turnsOf(chart, journey)
  const response = responseOf(chart, journey)
  return {
    journey,
    turns,
    settings: situations(turns, response),
    response,
    weeksSinceSurgery: sinceSurgery(chart, asOf),
  }
}
