/**
 * What she answered herself, as readings where one fact of the chart says exactly that.
 *
 * A size or a grade is not among them: the chart tells before and after surgery apart by the day, and the day of an answer says neither.
 */
import { exactly } from '@herald/core'
import type { Reading, TnmPrefix, When } from '@herald/core/chart'

export type OwnFact = { readonly fact: string; readonly value: string | number; readonly when: When }

// biome-ignore format: a table
const rows: readonly (readonly [fact: string, chart: Reading['fact'], prefix: TnmPrefix, unit: string])[] = [
  ['M',                 'M',                 'c',        ''],
  ['cN',                'N',                 'c',        ''],
  ['pN',                'N',                 'p',        ''],
  ['ER',                'ER call',           'unstated', ''],
  ['PR',                'PR call',           'unstated', ''],
  ['HER2 IHC score',    'HER2 IHC score',    'unstated', ''],
  ['HER2 ISH call',     'HER2 ISH call',     'unstated', ''],
  ['LVEF',              'LVEF percent',      'unstated', '%'],
  ['pregnancy',         'pregnancy',         'unstated', ''],
  ['menopausal status', 'menopausal status', 'unstated', ''],
]
const aboutHer: readonly Reading['fact'][] = ['LVEF percent', 'pregnancy', 'menopausal status']

/** Her answer as a reading of this tumour; `undefined` where no fact of the chart says it. */
export function ownReading({ fact, value, when }: OwnFact, tumour: string): Reading | undefined {
  const row = rows.find(([name]) => name === fact)
  if (row === undefined) return undefined
  const [, chartFact, prefix, unit] = row
  return {
    fact: chartFact,
    said:
      typeof value === 'number' ? { kind: 'number', interval: exactly(value), unit } : { kind: 'is', value },
    about: {
      tumour: aboutHer.includes(chartFact) ? 'unassigned' : tumour,
      specimen: 'unstated',
      epoch: 'unstated',
      prefix,
    },
    status: 'final',
    source: { resource: 'own', path: fact, when, words: String(value), inferred: false },
  }
}
