/**
 * How old what Herald says is, on a day. An app may lie on a device for years: what was due for a check says so, and a year
 * after the last check no figure is shown (screens, one answer: "older than 12 months, hide numbers"). Days are ISO texts.
 */
import { type Citation, sources } from './citation.ts'
import type { Publication } from './publication.ts'

const all: readonly Publication[] = Object.values(sources)

/** The newest day on which any source was checked. */
export const contentCheckedOn: string =
  all
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1) ?? ''

/** The same day of the next year, as text: days are only compared. */
const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** More than 12 months have gone by since anything here was checked. */
export const isContentOld = (asOf: string): boolean => asOf > aYearAfter(contentCheckedOn)

/** The day by which the first of some sources was due for a check, where that day has passed. */
export function overdueSince(citations: readonly Citation[], asOf: string): string | undefined {
  const due = citations.map(({ source }): Publication => sources[source]).map(({ reviewBy }) => reviewBy)
  return due.toSorted().find((day) => day < asOf)
}
