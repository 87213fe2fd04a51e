/** What an answer rests on: facts with the places they were read from. */
import type { Fact } from '@herald/core'
import type { Chart, ChartFact, Source } from '@herald/core/chart'
import type { Evidence } from './brief.ts'
import type { Context } from './context.ts'
import { say } from './say.ts'

/** Each place once. */
export const unique = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [`${source.resource} ${source.words}`, source])).values(),
]

/** Evidence of one table fact; none when nothing was read. */
export const restsOnFact = (label: string, { sources }: Fact): readonly Evidence[] =>
  sources.length === 0 ? [] : [{ fact: say(`fact-${label}`), sources: unique(sources) }]

/** Evidence of readings of the chart, for facts that no table reads. */
export function restsOnReadings(
  context: Context,
  label: string,
  ...facts: readonly ChartFact[]
): readonly Evidence[] {
  const sources = context.snapshot.readings
    .filter(({ fact }) => facts.includes(fact))
    .map(({ source }) => source)
  return sources.length === 0 ? [] : [{ fact: say(`fact-${label}`), sources: unique(sources) }]
}

/** The raw HER2 readings: every report, also those that disagree. */
export const restsOnHer2 = (context: Context): readonly Evidence[] =>
  restsOnReadings(
    context,
    'her2',
    'HER2 IHC score',
    'HER2 IHC call',
    'HER2 ISH call',
    'HER2/CEP17 ratio',
    'HER2 copies per cell',
    'HER2 call',
  )

export const restsOnTreatments = ({ treatmentSources }: Context): readonly Evidence[] =>
  treatmentSources.length === 0 ? [] : [{ fact: say('fact-treatment'), sources: treatmentSources }]

export const restsOnOperation = ({ operation }: Context): readonly Evidence[] =>
  operation === 'none' ? [] : [{ fact: say('fact-surgery'), sources: [operation.source] }]

/** The record names a place of spread, whenever it was found. */
export const hasLaterSpread = (chart: Chart): boolean =>
  chart.readings.some(
    ({ fact, said }) => fact === 'metastasis site' && said.kind === 'is' && said.value !== 'none',
  )
