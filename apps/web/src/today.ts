/** The clock, at the edge: which day it is where the person is. */
export function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A stretch that is a whole month or a whole year, as such: "May 1985". `undefined` for any other. */
export function monthOrYear(from: string, to: string, locale: string): string | undefined {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  const lastDay = new Date(year, month, 0).getDate()
  if (day !== 1 || to !== `${from.slice(0, 7)}-${lastDay}`) return undefined
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(year, month - 1))
}

const inFull = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** `2026-11-03` as `Tuesday 3 November 2026`. Anything else is shown as it is. */
export function dayInFull(isoDay: string, locale: string): string {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  const date = new Date(year, month - 1, day)
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDay)) return isoDay
  return new Intl.DateTimeFormat(locale, inFull).format(date).replace(',', '')
}
