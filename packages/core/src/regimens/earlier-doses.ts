/**
 * HER2 doses that were given before a plan begins: in early disease they count toward 18 in all.
 *
 * Treatment facts, section 4, rule 9: "HER2 doses before surgery count toward 18 (TCHP 6 + 12, THP 4 + 14, TCH 6 + 12, FEC-DH 3 + 15)".
 * The 18 are three-weekly doses of one year. Weekly doses are counted otherwise (APT: 12 weekly and 13), so they are not subtracted here.
 * Only doses that the record holds one by one are counted; a course without its doses, and silence, are not known.
 */
import type { Chart, Treatment } from '../chart/chart.ts'
import { earliestDay, latestDay } from '../chart/when.ts'
import { type Day, daysBetween, earlierFirst } from './days.ts'
import { isAmong } from './drug-groups.ts'
import { drugsNamed } from './drug-names.ts'

/** Doses of a year of HER2 treatment, three weeks apart. */
export const dosesInAll = 18

export type EarlierDoses =
  | { readonly kind: 'counted'; readonly days: readonly Day[] }
  | {
      readonly kind: 'not known'
      readonly why: 'none in the record' | 'a course without its doses' | 'given every week'
    }

/** The doses belong to one year; older ones are of an earlier treatment. */
const oneYearDays = 365
/** Two doses nearer than this are not three-weekly ones (K: a week, with room for a moved day). */
const weeklyUnderDays = 14
/** A stretch of more than a few days holds more than one dose. */
const oneVisitDays = 3

/** What a record shows of HER2 doses in the year before a day. A day with two HER2 drugs is one dose. */
export function earlierHer2Doses({ treatments }: Pick<Chart, 'treatments'>, before: Day): EarlierDoses {
  const her2 = treatments.filter(isGivenHer2)
  const isEarlier = (treatment: Treatment): boolean => {
    const from = earliestDay(treatment.from)
    if (from === undefined) return true
    const days = daysBetween(from, before)
    return days > 0 && days <= oneYearDays
  }
  const earlier = her2.filter(isEarlier)
  if (earlier.length === 0) return { kind: 'not known', why: 'none in the record' }
  if (!earlier.every(isOneDose)) return { kind: 'not known', why: 'a course without its doses' }
  const all = earlier.flatMap(({ from }) => (from.kind === 'on' ? [from.day] : []))
  // A load on one day and its partner on the next are one dose.
  const days = all
    .toSorted(earlierFirst)
    .filter((day, at, sorted) => at === 0 || daysBetween(sorted[at - 1] ?? day, day) > oneVisitDays)
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))
  return gaps.some((gap) => gap < weeklyUnderDays)
    ? { kind: 'not known', why: 'given every week' }
    : { kind: 'counted', days }
}

const isGivenHer2 = ({ kind, ingredients }: Treatment): boolean =>
  (kind === 'given' || kind === 'stopped') &&
  drugsNamed(ingredients).some((drugs) => drugs.some((drug) => isAmong(drug, '@anti_her2_iv_sc')))

/** One administration on one day; a statement or a procedure tells of a course. */
function isOneDose({ kind, from, to, source }: Treatment): boolean {
  if (kind !== 'given' || from.kind !== 'on') return false
  if (!source.resource.startsWith('MedicationAdministration/')) return false
  const end = latestDay(to)
  return end === undefined || daysBetween(from.day, end) <= oneVisitDays
}
