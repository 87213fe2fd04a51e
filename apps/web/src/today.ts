/** The clock, at the edge: which day it is where the person is. */
export function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const inFull = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** `2026-11-03` as `Tuesday 3 November 2026`. Anything else is shown as it is. */
export function dayInFull(isoDay: string, locale: string): string {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  const date = new Date(year, month - 1, day)
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDay)) return isoDay
  return new Intl.DateTimeFormat(locale, inFull).format(date).replace(',', '')
}
