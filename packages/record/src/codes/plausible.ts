/**
 * What a number can be at all: outside, it is a slip of the pen or the wrong unit and is shown, not used.
 * The bounds are wide on purpose (ours): they stop the impossible, not the unusual.
 */
import type { ChartFact } from '@herald/core/chart'

export type Plausible = {
  readonly fact: ChartFact
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly whole: boolean
}

const row = (fact: ChartFact, unit: string, low: number, high: number, whole = false): Plausible => ({
  fact,
  unit,
  low,
  high,
  whole,
})

// biome-ignore format: a table
export const plausibleNumbers: readonly Plausible[] = [
  row('tumour size mm',              'mm',    0.01, 400),
  row('ER percent',                  '%',     0,    100),
  row('PR percent',                  '%',     0,    100),
  row('Ki-67 percent',               '%',     0,    100),
  row('HER2/CEP17 ratio',            '',      0.1,  60),
  row('HER2 copies per cell',        '',      0.1,  150),
  row('HER2 cells counted',          'cells', 1,    2000, true),
  row('nodes positive',              'nodes', 0,    100,  true),
  row('nodes examined',              'nodes', 0,    100,  true),
  row('nodes with macrometastasis',  'nodes', 0,    100,  true),
  row('nodes with micrometastasis',  'nodes', 0,    100,  true),
  row('nodes with isolated cells',   'nodes', 0,    100,  true),
  row('LVEF percent',                '%',     5,    90),
  row('ECOG',                        '',      0,    5,    true),
  row('Karnofsky',                   '',      0,    100,  true),
  row('Oncotype score',              '',      0,    100,  true),
  row('weight kg',                   'kg',    1,    400),
  row('height cm',                   'cm',    30,   260),
]
