/** A day as people type it into three fields, or why it is none (R12). */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export type DayTyped =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'future' }

/** `today` is an ISO day; a day after it is in the future. Months are numbers or names, short or whole. */
export function dayTyped(day: string, month: string, year: string, today: string): DayTyped {
  const [d, m, y] = [Number(day.trim()), monthOf(month.trim()), Number(year.trim())]
  const date = new Date(y, m - 1, d)
  const isReal = y >= 1900 && y < 2200 && date.getMonth() === m - 1 && date.getDate() === d
  if (!isReal) return { kind: 'impossible' }
  const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return iso > today ? { kind: 'future' } : { kind: 'day', day: iso }
}

function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const named = months.indexOf(text.slice(0, 3).toLowerCase())
  return /^[a-z]{3,9}\.?$/i.test(text) ? named + 1 : Number.NaN
}
