/** Sentences about a plan that several answers say: its parts, their length and visits, and the days after a dose. */
import type { Day } from '@herald/core/chart'
import {
  type DrugId,
  daysAfterDose,
  lowDaysAfter,
  type Shape,
  type ShapePart,
  type Span,
  shapeOf,
} from '@herald/core/regimens'
import type { Message } from './brief.ts'
import { dayInWords } from './dates.ts'
import { drugNames, type HerPlan } from './plans.ts'
import { say } from './say.ts'

/** The parts of a plan in order, each with its length and its clinic days. */
export function partLines({ regimen, drugs, isAdvanced }: HerPlan): readonly Message[] {
  if (regimen === 'endocrine') return [say('plan-hormone-years')]
  if (regimen === 'none')
    return [say(isAdvanced ? 'plan-open-ask' : 'plan-length-ask', { drugs: drugNames(drugs) })]
  return shapeOf(regimen)
    .parts.filter(({ drugs }) => drugs.length > 0)
    .map((part, index) => partLine(part, index, isAdvanced))
}

function partLine(part: ShapePart, index: number, isAdvanced: boolean): Message {
  const { cycles, weeks, clinicDaysAMonth } = part
  const then = index === 0 ? '' : '-then'
  const values = {
    drugs: drugNames(part.drugs),
    round: say(roundWords(part.cycleDays)),
    visits: visitsOf(part),
  }
  const isAntibodies = part.drugs.every((drug) => plainAntibodies.includes(drug))
  const isOpen = cycles === 'no planned end' || weeks === 'no planned end' || (isAntibodies && isAdvanced)
  if (clinicDaysAMonth === 0) {
    return isOpen
      ? say('plan-part-tablets-open', values)
      : say('plan-part-tablets', { drugs: values.drugs, weeks })
  }
  if (isOpen) return say(`plan-part-open${then}`, values)
  // Antibodies alone fill the year; how many doses are left depends on those before.
  return isAntibodies
    ? say(`plan-part-year${then}`, values)
    : say(`plan-part${then}`, { ...values, cycles, weeks })
}

/** Antibodies that carry no chemo. */
export const plainAntibodies: readonly DrugId[] = ['trastuzumab_iv', 'trastuzumab_sc', 'pertuzumab', 'phesgo']

const roundWords = (cycleDays: number): string => {
  if (cycleDays === 7) return 'plan-round-1-week'
  if (cycleDays % 7 === 0 && cycleDays <= 28) return `plan-round-${cycleDays / 7}-weeks`
  return 'plan-round-other'
}

function visitsOf({ clinicDaysAMonth: days }: ShapePart): Message {
  const low = Math.floor(days)
  return Number.isInteger(days)
    ? say('plan-visits', { days: low })
    : say('plan-visits-between', { low, high: low + 1 })
}

/** The longest stretch of chemo in weeks; nothing where it has no planned end. */
export const chemoWeeksOf = ({ regimen }: HerPlan): Shape['chemoWeeks'] =>
  regimen === 'none' || regimen === 'endocrine' ? 0 : shapeOf(regimen).chemoWeeks

/** All parts together. */
export const weeksOf = ({ regimen, isAdvanced }: HerPlan): Span => {
  if (regimen === 'none' || regimen === 'endocrine' || isAdvanced) return 'no planned end'
  const weeks = shapeOf(regimen).parts.map((part) => part.weeks)
  return weeks.includes('no planned end')
    ? 'no planned end'
    : weeks.reduce<number>((all, one) => all + Number(one), 0)
}

/** Low days and days with little defence against germs, counted from the dose; the day of the dose is day 1. */
export function whenLines(drugs: readonly DrugId[]): readonly Message[] {
  const rows = daysAfterDose(drugs)
  if (rows.length === 0) return []
  return [
    say('feel-day-one'),
    ...rows.map(({ kind, drugs: own, fromDay, toDay }) =>
      say(`feel-${kind}`, { drugs: drugNames(own), from: fromDay + 1, to: toDay + 1 }),
    ),
  ]
}

/** The same in days of the calendar, after the last dose that the record holds; only what is not over. */
export function datedLines(plans: readonly HerPlan[], asOf: Day): readonly Message[] {
  const doses = plans
    .filter(({ standing }) => standing === 'running')
    .flatMap((plan) => plan.doses.map(({ drug, last }) => ({ drug, date: last })))
  return lowDaysAfter(doses)
    .filter(({ to }) => asOf.since(to).sign <= 0)
    .map(({ kind, from, to }) =>
      say(kind === 'tired' ? 'work-low-days' : 'work-infection-days', {
        from: dayInWords(from),
        to: dayInWords(to),
      }),
    )
}
