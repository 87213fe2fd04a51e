/**
 * The days on which people tend to feel low or catch infections easily, from the calendar: for planning work and rest.
 *
 * What most people report, not a forecast: ask the team for hers. Days are counted from the dose (K, pharmacists to set).
 */
import { addDays, type Day, isBefore } from './days.ts'
import { type DrugOrGroup, isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import { type Evidence, K } from './evidence.ts'
import type { Plan } from './plan.ts'

export type DayRange = {
  readonly kind: 'tired' | 'infection'
  readonly from: Day
  readonly to: Day
  readonly by: Evidence
}

// biome-ignore format: a table: the drug, the days after its dose
const rows: readonly { readonly kind: DayRange['kind']; readonly drugs: readonly DrugOrGroup[]; readonly fromDay: number; readonly toDay: number; readonly by: Evidence }[] = [
  { kind: 'tired',     drugs: ['docetaxel', 'carboplatin', '@anthracycline'],                 fromDay: 1, toDay: 5,  by: K('labels_us') },
  { kind: 'tired',     drugs: ['t_dxd'],                                                      fromDay: 0, toDay: 7,  by: K('labels_us') },
  { kind: 'tired',     drugs: ['t_dm1'],                                                      fromDay: 1, toDay: 4,  by: K('labels_us') },
  { kind: 'tired',     drugs: ['paclitaxel'],                                                 fromDay: 1, toDay: 3,  by: K('labels_us') },
  { kind: 'infection', drugs: ['docetaxel', 'carboplatin', '@anthracycline', 't_dxd'],        fromDay: 7, toDay: 14, by: K('labels_us') },
]

/** The stretches after one dose, in days counted from it; the day of the dose is day 0. */
export type DaysAfterDose = {
  readonly kind: DayRange['kind']
  readonly drugs: readonly DrugId[]
  readonly fromDay: number
  readonly toDay: number
  readonly by: Evidence
}

/** What the rows say for some drugs, each row with those of its drugs that are among them. */
export const daysAfterDose = (drugs: readonly DrugId[]): readonly DaysAfterDose[] =>
  rows.flatMap((row) => {
    const own = drugs.filter((drug) => row.drugs.some((named) => isAmong(drug, named)))
    return own.length === 0 ? [] : [{ ...row, drugs: own }]
  })

/** Low days and infection days; stretches that touch are one. */
export const lowDays = (plan: Plan): readonly DayRange[] => lowDaysAfter(plan.calendar.doses)

/** The same after doses that were given, or are planned. */
export function lowDaysAfter(
  doses: readonly { readonly drug: DrugId; readonly date: Day }[],
): readonly DayRange[] {
  const ranges = rows.flatMap((row) =>
    doses
      .filter((dose) => row.drugs.some((named) => isAmong(dose.drug, named)))
      .map(
        (dose): DayRange => ({
          kind: row.kind,
          from: addDays(dose.date, row.fromDay),
          to: addDays(dose.date, row.toDay),
          by: row.by,
        }),
      ),
  )
  return (['tired', 'infection'] as const).flatMap((kind) =>
    joined(ranges.filter((range) => range.kind === kind)),
  )
}

function joined(ranges: readonly DayRange[]): readonly DayRange[] {
  const sorted = ranges.toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : 1))
  const out: DayRange[] = []
  for (const range of sorted) {
    const before = out.at(-1)
    if (before !== undefined && !isBefore(addDays(before.to, 1), range.from))
      out[out.length - 1] = { ...before, to: isBefore(before.to, range.to) ? range.to : before.to }
    else out.push(range)
  }
  return out
}
