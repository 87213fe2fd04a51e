/** Visits, missed tablets and blood counts as decisions: which dose is due on the day, or why it is held. */
import { bloodHold } from './blood-rules.ts'
import { type Day, daysBetween, isBefore } from './days.ts'
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import {
  blank,
  closedDays,
  type Decision,
  type DecisionFlag,
  lastGiven,
  type PlanEvent,
  type Schedule,
  type World,
} from './event.ts'
import { heartRulesFor } from './heart.ts'
import { partnersOf } from './heart-decisions.ts'
import { type LateAnswer, lateDose } from './late-dose.ts'

type Due = { readonly drug: DrugId; readonly schedule: Schedule; readonly planned: Day }

/** Each visit: every dose planned by then and not given. */
export function visitDecisions(world: World, hearts: readonly Decision[]): readonly Decision[] {
  const rows: Decision[] = []
  const givenOn = new Map<string, Day>()
  for (const visit of world.events.filter((event) => event.kind === 'attends')) {
    for (const due of dueAt(world, visit.date, givenOn)) {
      const last = lastGiven(world, due.drug, visit.date, givenOn)
      const reply = lateDose({
        drug: due.drug,
        schedule: due.schedule,
        last,
        planned: due.planned,
        attended: visit.date,
        partners: world.inUse,
        closed: closedDays(world),
      })
      const held =
        heldForHeart(world, hearts, due.drug, visit.date) ?? heldForCount(world, due.drug, visit.date)
      if (held !== undefined) {
        rows.push({ ...held, on: visit.date, about: due.drug })
        continue
      }
      if (reply.labelsDiffer) world.flags.add('labels_differ')
      if (reply.askTeam) world.flags.add('ask_team')
      for (const answer of reply.answers) rows.push(...lateRow(world, due, visit.date, answer))
      givenOn.set(due.drug, visit.date)
    }
  }
  return rows
}

function dueAt(world: World, visit: Day, givenOn: ReadonlyMap<string, Day>): readonly Due[] {
  const due = new Map<DrugId, Due>()
  for (const event of world.events) {
    if (event.kind !== 'dose planned' || isBefore(visit, event.date)) continue
    const given = world.events.some(
      (other) =>
        other.kind === 'dose given' &&
        other.drug === event.drug &&
        !isBefore(other.date, event.date) &&
        !isBefore(visit, other.date),
    )
    const before = givenOn.get(event.drug)
    if (given || (before !== undefined && !isBefore(before, event.date)) || due.has(event.drug)) continue
    due.set(event.drug, { drug: event.drug, schedule: event.schedule, planned: event.date })
  }
  return [...due.values()]
}

function lateRow(world: World, due: Due, on: Day, answer: LateAnswer): readonly Decision[] {
  const row = { ...blank, on, about: due.drug, by: answer.by, why: 'late dose' as const }
  const daysLate = daysBetween(due.planned, on)
  switch (answer.kind) {
    case 'give':
      return [
        {
          ...row,
          action: 'give',
          amounts: [{ drug: due.drug, given: answer.amount, reload: answer.reload }],
          daysSinceLast: answer.daysSinceLast,
          daysLate,
          next: answer.next,
        },
      ]
    case 'too soon':
      return [
        {
          ...row,
          action: 'hold',
          why: 'too soon',
          daysSinceLast: answer.daysSinceLast,
          daysLate,
          next: answer.earliest,
        },
      ]
    case 'team rebooks':
      if (daysLate > 0 && isAmong(due.drug, '@cytotoxic')) world.flags.add('team_rebooks_chemo')
      else if (daysLate > 0) world.flags.add('ask_team')
      return []
    case 'skip':
    case 'same day or skip':
      world.flags.add('no_make_up_dose')
      return [{ ...row, action: 'skip', why: 'missed tablet' }]
    case 'last dose unknown':
    case 'call the team':
      return []
  }
}

/** A tablet that was missed is never made up. */
export function missed(
  event: Extract<PlanEvent, { kind: 'dose missed' }>,
  flags: Set<DecisionFlag>,
): readonly Decision[] {
  const reply = lateDose({
    drug: event.drug,
    schedule: 'q3w',
    last: 'unknown',
    planned: event.date,
    attended: event.date,
    partners: [],
    closed: new Set(),
  })
  return reply.answers.flatMap((answer): readonly Decision[] => {
    if (answer.kind === 'skip' || answer.kind === 'same day or skip') {
      flags.add('no_make_up_dose')
      return [
        { ...blank, on: event.date, about: event.drug, action: 'skip', by: answer.by, why: 'missed tablet' },
      ]
    }
    if (answer.kind === 'team rebooks' && isAmong(event.drug, '@cytotoxic')) flags.add('team_rebooks_chemo')
    else flags.add('ask_team')
    return []
  })
}

/** A count that holds a dose. */
export function counted(world: World, event: Extract<PlanEvent, { kind: 'count' }>): readonly Decision[] {
  return world.inUse.flatMap((drug): readonly Decision[] => {
    const rule = bloodHold(drug, event.test, world.context.stage, event.value)
    if (rule === undefined) return []
    if (drug === 't_dm1' && event.test === 'platelets') world.flags.add('platelets_hold')
    return [{ ...blank, on: event.date, about: drug, action: 'hold', by: [rule.by], why: 'blood count' }]
  })
}

function heldForCount(world: World, drug: DrugId, on: Day): Decision | undefined {
  const counts = world.events
    .filter((event) => event.kind === 'count')
    .filter((event) => !isBefore(on, event.date))
  const latest = new Map(counts.map((event) => [event.test, event]))
  for (const event of latest.values()) {
    const rule = bloodHold(drug, event.test, world.context.stage, event.value)
    if (rule !== undefined)
      return { ...blank, on, about: drug, action: 'hold', by: [rule.by], why: 'blood count' }
  }
  return undefined
}

function heldForHeart(
  world: World,
  hearts: readonly Decision[],
  drug: DrugId,
  on: Day,
): Decision | undefined {
  const before = hearts.filter((row) => !isBefore(on, row.on) && row.heart !== 'none')
  const rules = heartRulesFor(world.inUse, world.context.stage, world.context.labels)
  for (const rule of rules.filter(
    (one) => one.drugs.includes(drug) || partnersOf(one, world).includes(drug),
  )) {
    const last = before.filter((row) => row.heart !== 'none' && row.heart.rule.id === rule.id).at(-1)
    if (last === undefined || last.action === 'give' || last.action === 'may resume') continue
    return { ...blank, on, about: drug, action: 'hold', by: [rule.by], why: 'held for the heart' }
  }
  return undefined
}
