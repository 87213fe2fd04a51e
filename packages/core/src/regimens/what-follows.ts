/**
 * What follows the treatment, and by when: the surgery window, radiation where it is needed, the start of the next HER2 drug, the end of the year of HER2
 * treatment, the last day on which neratinib may start. One row a matter and label; where they differ, both are shown.
 */
import { timingRows } from '../pathway/timing.ts'
import { addDays, type Day } from './days.ts'
import { isAmong } from './drug-groups.ts'
import { type Evidence, K, V } from './evidence.ts'
import type { Plan } from './plan.ts'
import type { Shape } from './shape.ts'

export type Follows = {
  readonly kind:
    | 'surgery'
    | 'radiation'
    | 'next HER2 drug after surgery'
    | 'year of HER2 treatment ends'
    | 'neratinib may start until'
  readonly from: Day
  readonly to: Day
  readonly region: 'all' | 'US' | 'EU'
  readonly by: Evidence
}

/** Weeks and months of each window. */
// biome-ignore format: a table
const windows = {
  afterSurgeryStart: { weeks: 12, by: K('katherine_nejm') }, // T-DM1 or T-DXd within 12 weeks of surgery
  her2Year:          { weeks: 52, by: V('herceptin_hcp') },
  neratinibUs:       { years: 2,  by: K('labels_us') },      // ExteNET took people within 2 years
  neratinibEu:       { years: 1,  by: K('labels_us') },      // hormone-positive, within 1 year
} as const

/** Whether radiation is needed is decided in the pathway (q11); the interval is its row of A11. */
const radiationDays = (
  id: 'surgery to radiation, after treatment first' | 'chemotherapy to radiation',
): number => timingRows.find((row) => row.id === id)?.targetDays ?? 0

/** After surgery where the plan holds one, else after the last chemotherapy. Empty for advanced disease. */
function radiation(plan: Plan): readonly Follows[] {
  if (plan.stage !== 'early') return []
  const chemotherapy = plan.calendar.doses.filter((dose) => isAmong(dose.drug, '@cytotoxic'))
  const last = chemotherapy.at(-1)
  if (last === undefined) return []
  const windows =
    plan.surgery.length > 0
      ? plan.surgery.map((window) => ({
          from: window.from,
          to: addDays(window.to, radiationDays('surgery to radiation, after treatment first')),
        }))
      : [{ from: last.date, to: addDays(last.date, radiationDays('chemotherapy to radiation')) }]
  return windows.map((window) => ({ kind: 'radiation', ...window, region: 'all', by: K('herald') }))
}

/** The day on which a year of HER2 treatment is full, counted from its first dose. */
export const her2YearEnds = (firstDose: Day): Day => addDays(firstDose, windows.her2Year.weeks * 7)

/** The surgery window of a regimen begun on a day, when every dose is on time; undefined where it has no surgery gap. */
export function surgeryWindowOf(
  { parts, surgeryAfterWeeks }: Shape,
  firstDose: Day,
): { readonly from: Day; readonly to: Day } | undefined {
  if (surgeryAfterWeeks === 'no surgery inside') return undefined
  const before = parts.filter(({ kind }) => kind === 'before surgery')
  let start = 0
  let last = 0
  for (const { cycles, cycleDays, lastDoseAfterDays } of before) {
    if (cycles === 'no planned end' || lastDoseAfterDays === 'no planned end') return undefined
    last = start + lastDoseAfterDays
    start += cycles * cycleDays
  }
  const { from, to } = surgeryAfterWeeks
  return { from: addDays(firstDose, last + from * 7), to: addDays(firstDose, last + to * 7) }
}

/** The windows that the plan opens. Empty where the plan has no end or no HER2 drug. */
export function whatFollows(plan: Plan): readonly Follows[] {
  const her2 = plan.calendar.doses.filter((dose) => isAmong(dose.drug, '@anti_her2_iv_sc'))
  const surgery: readonly Follows[] = [
    ...plan.surgery.flatMap((window): readonly Follows[] => [
      { kind: 'surgery', from: window.from, to: window.to, region: 'all', by: K('labels_us') },
      {
        kind: 'next HER2 drug after surgery',
        from: window.from,
        to: addDays(window.to, windows.afterSurgeryStart.weeks * 7),
        region: 'all',
        by: windows.afterSurgeryStart.by,
      },
    ]),
    ...radiation(plan),
  ]
  const [first] = her2
  const last = her2.at(-1)
  if (
    plan.stage !== 'early' ||
    plan.end.kind === 'no planned end' ||
    first === undefined ||
    last === undefined
  )
    return surgery
  const yearEnds = addDays(first.date, windows.her2Year.weeks * 7)
  return [
    ...surgery,
    {
      kind: 'year of HER2 treatment ends',
      from: last.date,
      to: yearEnds,
      region: 'all',
      by: windows.her2Year.by,
    },
    ...(['US', 'EU'] as const).map((region): Follows => {
      const { years, by } = region === 'US' ? windows.neratinibUs : windows.neratinibEu
      return { kind: 'neratinib may start until', from: last.date, to: last.date.add({ years }), region, by }
    }),
  ]
}
