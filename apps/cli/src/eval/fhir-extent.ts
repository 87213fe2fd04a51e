/** T, N, M and stage groups as the record states them, by prefix. The finer of two (III and IIIA) stands for both. */
import type { Chart, ChartFact, Reading, TnmPrefix } from '@herald/core/chart'
import { sayings } from './fhir-readings.ts'

type Printed = 'c' | 'p' | 'yc' | 'yp' | null
// biome-ignore format: a table
const printed: Readonly<Record<TnmPrefix, Printed>> = { c: 'c', p: 'p', yc: 'yc', yp: 'yp', r: null, unstated: null }

/** MX does not exist (AJCC 8): nobody stated an M. */
const valueOf = ({ said }: Reading): string => (said.kind === 'is' && said.value !== 'MX' ? said.value : '')

/** Values of one prefix; a value that another one only makes finer is left out. */
export function statedValues(chart: Chart, fact: ChartFact, prefix: Printed): readonly string[] {
  const values = sayings(chart, fact)
    .filter((reading) => printed[reading.about.prefix] === prefix)
    .map(valueOf)
  const all = [...new Set(values)].filter((value) => value !== '')
  return all.filter((value) => !all.some((other) => other !== value && isFiner(other, value)))
}

/** IIIA is finer than III; IV is not finer than I. */
const isFiner = (finer: string, value: string): boolean =>
  finer.startsWith(value) && /^(?:[ABC]|mi|[abcd]\d?)$/.test(finer.slice(value.length))

type Row = { prefix: Printed; t: string | null; n: string | null; m: string | null }

const prefixesIn = (chart: Chart, facts: readonly ChartFact[]): readonly Printed[] => [
  ...new Set(facts.flatMap((fact) => sayings(chart, fact)).map((reading) => printed[reading.about.prefix])),
]

export function extentOf(chart: Chart): { readonly tnm: readonly Row[]; readonly stage: readonly object[] } {
  const tnm = prefixesIn(chart, ['T', 'N', 'M']).flatMap((prefix): Row[] => {
    const t = statedValues(chart, 'T', prefix)
    const n = statedValues(chart, 'N', prefix)
    const m = statedValues(chart, 'M', prefix)
    const rows = Math.max(t.length, n.length, m.length)
    return Array.from({ length: rows }, (_, row) => ({
      prefix,
      t: t[row] ?? null,
      n: n[row] ?? null,
      m: m[row] ?? null,
    }))
  })
  const stage = prefixesIn(chart, ['stage group']).flatMap((prefix) =>
    statedValues(chart, 'stage group', prefix).map((value) => ({ value, prefix, system: null })),
  )
  return { tnm, stage }
}
