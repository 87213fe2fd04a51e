/** A moment as people say it, in the time of the device: `3.40pm today`, `midday tomorrow`, `9am on Tuesday 3 November 2026`. */
const dayInFull = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** `moment` as ISO 8601 with an offset; `now` in milliseconds. `timeZone` is the device's unless given. */
export function momentInWords(moment: string, now: number, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const at = Date.parse(moment)
  const day = (ms: number): string => new Intl.DateTimeFormat('sv-SE', zone).format(ms)
  const time = timeInWords(at, zone)
  const apart = Math.round((Date.parse(day(at)) - Date.parse(day(now))) / 86_400_000)
  if (apart === 0) return `${time} today`
  if (apart === 1) return `${time} tomorrow`
  if (apart === -1) return `${time} yesterday`
  return `${time} on ${new Intl.DateTimeFormat('en-GB', { ...dayInFull, ...zone }).format(at).replace(',', '')}`
}

function timeInWords(at: number, zone: { readonly timeZone?: string }): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    ...zone,
  }).formatToParts(at)
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const hour = number('hour')
  const minute = number('minute')
  if (minute === 0 && hour === 0) return 'midnight'
  if (minute === 0 && hour === 12) return 'midday'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}

/** `2026-11-03T10:00:00Z` as `Tuesday 3 November 2026`. */
export const momentAsDay = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', dayInFull).format(Date.parse(moment)).replace(',', '')
