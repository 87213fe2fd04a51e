/** Facts of the person that tables read as of a day: age, sex, heart, menopause, pregnancy, fitness (design E6). */

import type { Temporal } from 'temporal-polyfill'
import type { Chart, ChartFact, Reading } from '../chart/chart.ts'
import { daysBetween } from '../chart/day.ts'
import { compareWhen, earliestDay, latestDay } from '../chart/when.ts'
import { type Fact, type Facts, known, open, within } from '../fact/fact.ts'
import { addUp } from '../fact/readings.ts'
import { type Citation, cite } from '../publication/citation.ts'
import { number, oneOf, type RawFact } from '../table/column.ts'
import { statementOf } from './statement.ts'

export const sex = oneOf('sex', ['female', 'male'])
export const ageYears = number('age', { unit: 'years', to: 125 })
export const lvefPercent = number('LVEF', { unit: '%', from: 5, to: 90 })
export const ecog = oneOf('ECOG', ['0', '1', '2', '3', '4'])
export const menopause = oneOf('menopausal status', ['premenopausal', 'postmenopausal'])
export const pregnancy = oneOf('pregnancy', ['pregnant', 'not pregnant'])

type Validity = {
  readonly chart: ChartFact
  readonly fact: RawFact
  /** Days for which a reading speaks for today; a pregnancy lasts longer than a test that found none. */
  readonly days: (value: string) => number
  readonly cite: Citation
}

/** How long a dated fact holds (design E6). Past it the fact is stale: the old value is shown, and nothing rests on it. */
// biome-ignore format: a table
export const validities: readonly Validity[] = [
  { chart: 'LVEF percent',      fact: lvefPercent, days: () => 90,  cite: cite('herald', 'pathway section 0.4: every 3 months on HER2 drugs') },
  { chart: 'ECOG',              fact: ecog,        days: () => 90,  cite: cite('herald', 'design E6') },
  { chart: 'pregnancy',         fact: pregnancy,   days: (value) => (value === 'pregnant' ? 294 : 30), cite: cite('herald', 'design E6: 42 weeks, and a month for a test') },
  { chart: 'menopausal status', fact: menopause,   days: () => 365, cite: cite('herald', 'design E6') },
]

/** Sex, age and the dated facts, each from its newest reading. */
export function personFacts(chart: Chart, readings: readonly Reading[], asOf: Temporal.PlainDate): Facts {
  return new Map<string, Fact>([
    [sex.name, chart.person.sex === 'unstated' ? open('not-recorded') : known(chart.person.sex)],
    [ageYears.name, ageOf(chart, asOf)],
    ...validities.map((row): [string, Fact] => [row.fact.name, datedFact(row, readings, asOf)]),
  ])
}

/** Age in whole years; a year of birth alone leaves two. */
function ageOf(chart: Chart, asOf: Temporal.PlainDate): Fact {
  const from = earliestDay(chart.person.born)
  const to = latestDay(chart.person.born)
  if (from === undefined || to === undefined) return open('not-recorded')
  const years = (born: Temporal.PlainDate): number => born.until(asOf, { largestUnit: 'years' }).years
  const low = years(to)
  const high = years(from)
  if (low < 0) return open('unreadable')
  return low === high ? known(low) : within({ low, high, lowOpen: false, highOpen: false })
}

/** The newest value of each kind that still speaks for today. A pregnancy and a later "not pregnant" are a conflict, not a winner. */
function datedFact(
  { chart, fact, days }: Validity,
  readings: readonly Reading[],
  asOf: Temporal.PlainDate,
): Fact {
  const sorted = readings
    .filter((reading) => reading.fact === chart)
    .toSorted((a, b) => compareWhen(a.source.when, b.source.when))
  const isValid = ({ said, source }: Reading): boolean => {
    const day = latestDay(source.when)
    return day !== undefined && daysBetween(day, asOf) <= days(said.kind === 'is' ? said.value : '')
  }
  const last = sorted.at(-1)
  if (last === undefined) return open('not-recorded')
  const isNewest = ({ source }: Reading): boolean => compareWhen(source.when, last.source.when) === 0
  const used = (fact === pregnancy ? sorted : sorted.filter(isNewest)).filter(isValid)
  const told = (of: readonly Reading[]): Fact =>
    addUp(of.map((reading) => statementOf(reading, fact.kind === 'list' ? fact.values : [])))
  const before = told(sorted.filter(isNewest))
  if (used.length === 0) return before.set.kind === 'anything' ? before : open('stale', before.sources)
  return told(used)
}
