/**
 * A day as a person writes it in three fields (R12): "3", "Nov", "2026". Month names count, two-digit years do not.
 *
 * What is wrong is said by the id of a sentence with its values, and at the field where it can be mended.
 */
export type WrittenDay = { readonly day: string; readonly month: string; readonly year: string }

export const nothingWritten: WrittenDay = { day: '', month: '', year: '' }

export type DayPart = keyof WrittenDay
export const dayParts = ['day', 'month', 'year'] as const satisfies readonly DayPart[]

export type DayProblem = {
  readonly part: DayPart
  readonly id:
    | 'date-empty'
    | 'date-day-unclear'
    | 'date-month-unclear'
    | 'date-year-unclear'
    | 'date-not-in-month'
    | 'date-too-early'
    | 'date-too-late'
  readonly values: Readonly<Record<string, string>>
}

export type ReadDay =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: DayProblem }

/** ISO days between which an answer makes sense, both included. */
export type DayLimits = { readonly from: string; readonly to: string }

/** Reads the three fields. Month names are those of the locale, whole or from their first three letters. */
export function readWrittenDay(written: WrittenDay, limits: DayLimits, locale: string): ReadDay {
  const [day, month, year] = [written.day.trim(), written.month.trim(), written.year.trim()]
  if (day === '' && month === '' && year === '') return { kind: 'empty' }
  const missing = dayParts.find((part) => written[part].trim() === '')
  if (missing !== undefined) return wrong(missing, 'date-empty', {})
  const dayNumber = wholeNumber(day.replace(/(?:st|nd|rd|th|\.)$/i, ''))
  if (dayNumber === undefined || dayNumber < 1 || dayNumber > 31)
    return wrong('day', 'date-day-unclear', { written: day })
  const monthNumber = monthOf(month, locale)
  if (monthNumber === undefined) return wrong('month', 'date-month-unclear', { written: month })
  const yearNumber = /^\d{4}$/.test(year) ? Number(year) : undefined
  if (yearNumber === undefined) return wrong('year', 'date-year-unclear', { written: year })
  const last = new Date(yearNumber, monthNumber, 0).getDate()
  if (dayNumber > last)
    return wrong('day', 'date-not-in-month', {
      month: monthNames(locale)[monthNumber - 1] ?? month,
      year,
      last: String(last),
    })
  const iso = isoDay(yearNumber, monthNumber, dayNumber)
  if (iso < limits.from) return wrong('year', 'date-too-early', { limit: limits.from })
  if (iso > limits.to) return wrong('year', 'date-too-late', { limit: limits.to })
  return { kind: 'day', day: iso }
}

const wrong = (part: DayPart, id: DayProblem['id'], values: DayProblem['values']): ReadDay => ({
  kind: 'problem',
  problem: { part, id, values },
})

const wholeNumber = (text: string): number | undefined => (/^\d{1,2}$/.test(text) ? Number(text) : undefined)

function monthOf(text: string, locale: string): number | undefined {
  const number = wholeNumber(text)
  if (number !== undefined) return number >= 1 && number <= 12 ? number : undefined
  const word = text.replace(/\.$/, '').toLowerCase()
  if (word.length < 3) return undefined
  const found = monthNames(locale).findIndex((name) => name.toLowerCase().startsWith(word))
  // "Sept" is how many people write it.
  return found === -1 ? undefined : found + 1
}

const monthNames = (locale: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2026, month, 1)),
  )

const two = (number: number): string => String(number).padStart(2, '0')
const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`

/** An ISO day as it would be written into the three fields. */
export function writtenDay(isoDay: string, locale: string): WrittenDay {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  return { day: String(Number(day)), month: monthNames(locale)[Number(month) - 1] ?? month, year }
}
