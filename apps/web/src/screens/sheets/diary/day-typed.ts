/** A day as people type it: numbers, or the name of the month, whole or its first three letters. */
export function dayTyped(day: string, month: string, year: string, locale: string): string | undefined {
  const [d, m, y] = [numberIn(day), numberIn(month) ?? monthNamed(month, locale), numberIn(year)]
  if (d === undefined || m === undefined || y === undefined || y < 1900 || y > 2200) return undefined
  const date = new Date(y, m - 1, d)
  if (date.getMonth() !== m - 1 || date.getDate() !== d) return undefined
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${y}-${two(m)}-${two(d)}`
}

const numberIn = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined

function monthNamed(text: string, locale: string): number | undefined {
  const typed = text.trim().toLowerCase().replace('.', '')
  if (typed.length < 3) return undefined
  const names = Array.from({ length: 12 }, (_, at) =>
    new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2026, at, 1)).toLowerCase(),
  )
  const at = names.findIndex((name) => name.startsWith(typed))
  return at < 0 ? undefined : at + 1
}
