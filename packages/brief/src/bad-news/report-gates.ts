/** The gate before a report that she gave Herald as text: it may be news to her (patient-words section 6). */
import { type Day, dayFrom } from '@herald/core/chart'
import { type GateName, newForDays } from './gates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// biome-ignore format: a table
const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => readonly (readonly [year: string, month: string, day: string])[]])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g,                        ([, y = '', m = '', d = '']) => [[y, m, d]]],
  [/\b(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/g, ([, d = '', m = '', y = '']) => [[y, monthOf(m), d]]],
  [/\b([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/g,    ([, m = '', d = '', y = '']) => [[y, monthOf(m), d]]],
  // 3/11/2026 is March or November: it counts as new if either is.
  [/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,             ([, a = '', b = '', y = '']) => [[y, b, a], [y, a, b]]],
]

const monthOf = (name: string): string => String(months.indexOf(name.toLowerCase()) + 1)

/** Every day that the text names. */
function daysIn(text: string): readonly Day[] {
  return shapes.flatMap(([shape, read]) =>
    [...text.matchAll(shape)].flatMap((found) =>
      read([...found]).flatMap(([year, month, day]) => onCalendar(year, month, day)),
    ),
  )
}

function onCalendar(year: string, month: string, day: string): readonly Day[] {
  const read = dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read === 'unreadable' ? [] : [read]
}

const far = '(?:liver|bone|brain|lung|pleura|distant|other organs)'
/** Distant spread only: cancer in a node under the arm is called metastatic too, and is not what this gate is about. */
const spread = new RegExp(
  `\\b(?:[cpr]?M1|stage IV)\\b|\\bmetasta\\w*\\b.{0,40}\\b${far}\\b|\\b${far}\\b.{0,60}\\bmetasta`,
  'i',
)
const denied = /\b(?:no|not|negative|without|free)\b/i

/**
 * The gates before a report's text, on the day `asOf`. New is: a day of the last seven stands in it; or it names no day at all and
 * speaks of metastasis, since then nobody knows how new it is.
 */
export function reportGates(text: string, asOf: Day): readonly GateName[] {
  const ages = daysIn(text)
    .map((day) => day.until(asOf, { largestUnit: 'days' }).days)
    .filter((age) => age >= 0)
  const isNew = ages.length === 0 ? /\bmetasta/i.test(text) : Math.min(...ages) < newForDays
  const speaksOfSpread = text.split(/[\n.;]/).some((line) => spread.test(line) && !denied.test(line))
  return [...(isNew ? (['new-report'] as const) : []), ...(speaksOfSpread ? (['spread'] as const) : [])]
}
