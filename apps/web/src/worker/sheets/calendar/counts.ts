/** "Dose 7 of 18": which dose of each drug a visit is. */
import { type Day, type DrugId, type Followed, isAmong, type Visit } from '@herald/core/regimens'
import { drugNames } from '../drug-names.ts'
import { capital, named, say } from './speech.ts'

export type Counts = ReadonlyMap<string, { readonly n: number; readonly total: number | 'no end' }>

const countKey = (drug: DrugId, day: Day): string => `${drug} ${day.toString()}`

/** Which dose of each drug a visit is. Boosters and bone drips are not counted aloud. */
export function countsOf({ plan }: Followed): Counts {
  const doses = plan.calendar.doses.filter(
    ({ drug }) => isAmong(drug, '@anti_her2_iv_sc') || isAmong(drug, '@cytotoxic'),
  )
  // "To 18 in all": the doses before the plan are counted with it.
  const earlier = plan.inAll === 'not counted' ? 0 : plan.inAll.earlier
  const before = (drug: DrugId): number => (isAmong(drug, '@anti_her2_iv_sc') ? earlier : 0)
  const counts = new Map<string, { readonly n: number; readonly total: number | 'no end' }>()
  for (const [drug, all] of Map.groupBy(doses, (dose) => dose.drug)) {
    const last = plan.calendar.phases.at(-1)?.id
    const goesOn = plan.end.kind === 'no planned end' && all.some(({ phase }) => phase === last)
    for (const [i, dose] of all.entries())
      counts.set(countKey(drug, dose.date), {
        n: i + 1 + before(drug),
        total: goesOn ? 'no end' : all.length + before(drug),
      })
  }
  return counts
}

export function countWords(visit: Extract<Visit, { kind: 'treatment' }>, counts: Counts): readonly string[] {
  const found = visit.doses.flatMap(({ drug, date }) => {
    const count = counts.get(countKey(drug, date))
    return count === undefined ? [] : [{ drug, ...count }]
  })
  const alike = Map.groupBy(found, ({ n, total }) => `${n} ${total}`)
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const drugs = capital(named(drugNames(same.map(({ drug }) => drug))))
    return [
      first.total === 'no end'
        ? say('calendar-count-open', { drugs, n: first.n })
        : say('calendar-count', { drugs, n: first.n, total: first.total }),
    ]
  })
}
