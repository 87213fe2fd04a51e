/**
 * A regimen on real days: every dose and tablet, with the centre's closed days, late visits and the load rules.
 *
 * Day 1 is the first dose of a phase; cycle n falls on start + (n - 1) x cycle length; the next phase starts on the next due
 * day of the one before. A visit that cannot be on its day (closed, or she came late) moves everything after it on the
 * same clock, so that no interval is ever shorter than the regimen's. Chemotherapy after a late visit is marked "team
 * rebooks": Herald never moves it. HER2 drugs go on through the surgery gap on their own clock.
 */
import { addDays, type Day, daysBetween, isBefore, nextOpenDay } from './days.ts'
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import { dosesInAll } from './earlier-doses.ts'
import { rulesFor } from './late-dose.ts'
import type { LateRule } from './late-dose-rules.ts'
import type { Phase, PhaseDose } from './regimen.ts'

export type PlannedDose = {
  readonly date: Day
  readonly phase: string
  readonly cycle: number
  readonly dayOfCycle: number
  readonly drug: DrugId
  /** As printed: per kg, per m2 or fixed. For the clinician's view. */
  readonly dose: string
  readonly order: number
  readonly load: boolean
  readonly booking: 'planned' | 'team rebooks'
  /** Labels disagree whether this late dose is a load. */
  readonly labelsDiffer: boolean
}

export type TabletRun = {
  readonly drug: DrugId
  readonly phase: string
  readonly from: Day
  readonly to: Day | 'no planned end'
  readonly dose: string
  readonly tablets: number
}

export type PhaseDates = {
  readonly id: string
  readonly from: Day
  readonly lastDose: Day
  readonly nextDue: Day
}

export type SurgeryWindow = { readonly from: Day; readonly to: Day }

export type Calendar = {
  readonly doses: readonly PlannedDose[]
  readonly tablets: readonly TabletRun[]
  readonly phases: readonly PhaseDates[]
  readonly surgery: readonly SurgeryWindow[]
  /** The last dose or tablet, or that no end is planned. */
  readonly end: Day | 'no planned end'
}

export type CalendarRequest = {
  readonly phases: readonly Phase[]
  readonly start: Day
  /** Days on which the centre gives no doses, as "2027-03-02". */
  readonly closed: ReadonlySet<string>
  /** Visits that took place on another day than planned: planned day -> the day she came. */
  readonly came: ReadonlyMap<string, Day>
  /** How many cycles to draw of a phase that has no end. */
  readonly openEndedCycles: number
}

type Track = { readonly day: Day; readonly weekly: boolean }
type Clock = { start: Day; shift: number; late: boolean }

/** The days of a regimen. */
export function calendarOf(request: CalendarRequest): Calendar {
  const doses: PlannedDose[] = []
  const tablets: TabletRun[] = []
  const phases: PhaseDates[] = []
  const surgery: SurgeryWindow[] = []
  const last = new Map<DrugId, Track>()
  const main: Clock = { start: request.start, shift: 0, late: false }
  let open = false
  for (const phase of request.phases) {
    if (phase.kind === 'surgery') {
      const after = lastDay(doses) ?? main.start
      surgery.push({ from: addDays(after, phase.fromWeeks * 7), to: addDays(after, phase.toWeeks * 7) })
      continue
    }
    const clock = phase.clock === 'beside' ? { start: request.start, shift: 0, late: false } : main
    const count = cyclesToDraw(phase, request)
    const before = doses.length
    const anchors: Day[] = []
    for (let cycle = 0; cycle < count; cycle++)
      anchors.push(drawCycle(phase, cycle, clock, request, last, doses))
    tablets.push(...tabletRuns(phase, anchors))
    const own = doses.slice(before)
    const next = addDays(clock.start, count * phase.cycleDays)
    const from = own[0]?.date ?? addDays(clock.start, clock.shift)
    phases.push({ id: phase.id, from, lastDose: lastDay(own) ?? from, nextDue: addDays(next, clock.shift) })
    if (phase.cycles === 'until progression') open = true
    if (phase.clock === 'one after another') main.start = next
  }
  const ends = [
    ...doses.map((dose) => dose.date),
    ...tablets.flatMap((run) => (run.to === 'no planned end' ? [] : [run.to])),
  ]
  const end = ends.reduce<Day | undefined>((top, day) => (top && isBefore(day, top) ? top : day), undefined)
  return {
    doses,
    tablets,
    phases,
    surgery,
    end: open || end === undefined ? 'no planned end' : end,
  }
}

const lastDay = (doses: readonly PlannedDose[]): Day | undefined => doses.at(-1)?.date

function cyclesToDraw(phase: Extract<Phase, { kind: 'cycles' }>, request: CalendarRequest): number {
  const { cycles } = phase
  if (typeof cycles === 'number') return cycles
  switch (cycles) {
    case 'until progression':
      return request.openEndedCycles
    case 'to 18 in all':
      return dosesInAll
  }
}

/** White-cell boosters follow the chemotherapy; moving one does not move the cycle. */
const isSupport = (drug: DrugId): boolean => isAmong(drug, '@gcsf')
const isChemotherapy = (drug: DrugId): boolean => isAmong(drug, '@cytotoxic') || isSupport(drug)

function drawCycle(
  phase: Extract<Phase, { kind: 'cycles' }>,
  cycle: number,
  clock: Clock,
  request: CalendarRequest,
  last: Map<DrugId, Track>,
  doses: PlannedDose[],
): Day {
  let anchor: Day | undefined
  const days = [...new Set(phase.doses.flatMap((dose) => dose.days))].toSorted((a, b) => a - b)
  for (const day of days) {
    const due = phase.doses.filter((dose) => dose.days.includes(day)).toSorted((a, b) => a.order - b.order)
    const planned = addDays(clock.start, cycle * phase.cycleDays + day - 1 + clock.shift)
    const came = request.came.get(planned.toString())
    const date = came ?? nextOpenDay(planned, request.closed)
    const onlySupport = due.every((dose) => isSupport(dose.drug))
    if (!onlySupport) {
      clock.shift += daysBetween(planned, date)
      if (isBefore(planned, date)) clock.late = true
    }
    if (day === 1) anchor = date
    const partners = phase.doses.map((dose) => dose.drug)
    for (const dose of due) {
      const first = cycle === 0 && day === dose.days[0]
      const drawn = amountOn(dose, first, date, last, partners)
      doses.push({
        date,
        phase: phase.id,
        cycle: cycle + 1,
        dayOfCycle: day,
        drug: dose.drug,
        order: dose.order,
        ...drawn,
        booking: clock.late && isChemotherapy(dose.drug) ? 'team rebooks' : 'planned',
      })
      last.set(dose.drug, { day: date, weekly: isWeekly(dose, phase) })
    }
  }
  return anchor ?? addDays(clock.start, cycle * phase.cycleDays + clock.shift)
}

const isWeekly = (dose: PhaseDose, phase: Extract<Phase, { kind: 'cycles' }>): boolean =>
  dose.days.length > 1 || phase.cycleDays === 7

/** The amount of one dose: the first of the phase as printed, a load again when the gap asks for it, else the usual. */
function amountOn(
  dose: PhaseDose,
  first: boolean,
  date: Day,
  last: ReadonlyMap<DrugId, Track>,
  partners: readonly DrugId[],
): Pick<PlannedDose, 'dose' | 'load' | 'labelsDiffer'> {
  if (first && dose.first !== undefined) return { dose: dose.first, load: true, labelsDiffer: false }
  const before = last.get(dose.drug)
  const usual = { dose: dose.dose, load: false, labelsDiffer: false }
  if (before === undefined) return usual
  const gap = daysBetween(before.day, date)
  const says = rulesFor({ drug: dose.drug, schedule: before.weekly ? 'weekly' : 'q3w', partners })
    .filter((rule) => rule.kind === 'usual or load')
    .map((rule) => ({ load: gap > rule.usualThroughDays, rule }))
  const reload = says.find((one) => one.load && one.rule.onlyWith === 'nothing')
  if (reload === undefined) return usual
  return {
    dose: loadNow(dose, reload.rule),
    load: true,
    labelsDiffer: says.some((one) => one.load) && says.some((one) => !one.load),
  }
}

/** The load of the schedule that the dose itself follows: after a weekly phase, a three-weekly dose reloads as one. */
function loadNow(dose: PhaseDose, rule: Extract<LateRule, { kind: 'usual or load' }>): string {
  if (dose.first !== undefined) return dose.first
  const own = rulesFor({ drug: dose.drug, schedule: 'q3w', partners: [] }).find(
    (other) => other.kind === 'usual or load' && other.usual.dose === dose.dose,
  )
  return own?.kind === 'usual or load' ? own.load.dose : rule.load.dose
}

/** Tablets follow day 1 of their own cycle; those taken on every day of an endless plan are one run. */
function tabletRuns(
  phase: Extract<Phase, { kind: 'cycles' }>,
  anchors: readonly Day[],
): readonly TabletRun[] {
  return phase.tablets.flatMap((row): readonly TabletRun[] => {
    const run = { drug: row.drug, phase: phase.id, dose: row.dose, tablets: row.tablets }
    const { fromDay, toDay } = row
    const wholeCycle = fromDay === 1 && toDay === phase.cycleDays
    const first = anchors.slice(0, 1)
    if (toDay === 'no planned end' || (wholeCycle && phase.cycles === 'until progression'))
      return first.map((day) => ({ ...run, from: addDays(day, fromDay - 1), to: 'no planned end' }))
    return anchors.map((day) => ({ ...run, from: addDays(day, fromDay - 1), to: addDays(day, toDay - 1) }))
  })
}
