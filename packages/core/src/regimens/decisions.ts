/**
 * What happened on the way (doses, late visits, missed tablets, scans, counts) -> what the labels say about it, dated.
 *
 * One row for each day, matter and answer; labels that differ give two rows. Every action is a rule for the team to apply.
 */
import { type BloodTest, bloodHold } from './blood-rules.ts'
import { addDays, type Day, daysBetween, earlierFirst, isBefore } from './days.ts'
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import type { Evidence } from './evidence.ts'
import { type HeartAnswer, heartAnswers, heartRulesFor } from './heart.ts'
import { type LateAnswer, lateDose } from './late-dose.ts'
import type { Given } from './late-dose-rules.ts'

export type Schedule = 'q3w' | 'weekly'

export type PlanEvent = { readonly date: Day } & (
  | {
      readonly kind: 'dose given'
      readonly drug: DrugId
      readonly schedule: Schedule
      readonly cycle: number | 'not said'
    }
  | { readonly kind: 'dose planned'; readonly drug: DrugId; readonly schedule: Schedule }
  | { readonly kind: 'attends' }
  | { readonly kind: 'dose missed'; readonly drug: DrugId }
  | {
      readonly kind: 'scan'
      readonly lvefPercent: number
      readonly baselinePercent: number
      readonly symptoms: boolean
    }
  | { readonly kind: 'count'; readonly test: BloodTest; readonly value: number }
  | { readonly kind: 'other test' }
  | { readonly kind: 'closed day' }
)

export type PlanContext = {
  readonly drugs: readonly DrugId[]
  readonly stage: 'early' | 'advanced'
  readonly labels: 'us' | 'eu'
  /** The first HER2 dose, where it is planned; a scan until then is read against the line for starting. */
  readonly her2Start: Day | 'unknown'
  readonly afterAnthracycline: boolean
}

export type Decision = {
  readonly on: Day
  readonly about: DrugId | 'heart'
  readonly action: 'give' | 'hold' | 'keep holding' | 'may resume' | 'stop rule met' | 'skip'
  readonly by: readonly Evidence[]
  readonly why:
    | 'late dose'
    | 'missed tablet'
    | 'heart scan'
    | 'held for the heart'
    | 'blood count'
    | 'too soon'
  readonly amounts: readonly { readonly drug: DrugId; readonly given: Given; readonly reload: boolean }[]
  readonly daysSinceLast: number | 'unknown'
  readonly daysLate: number | 'not late'
  readonly next: Day | 'not planned'
  readonly heart: HeartAnswer | 'none'
}

export type DecisionFlag =
  | 'labels_differ'
  | 'ask_team'
  | 'clinician_decides'
  | 'heart_doctor'
  | 'team_rebooks_chemo'
  | 'platelets_hold'
  | 'no_make_up_dose'

export type Decisions = { readonly rows: readonly Decision[]; readonly flags: readonly DecisionFlag[] }

const blank = {
  amounts: [],
  daysSinceLast: 'unknown',
  daysLate: 'not late',
  next: 'not planned',
  heart: 'none',
} as const satisfies Partial<Decision>

/** Everything the labels say about a run of events, oldest first. */
export function decisionsOf(context: PlanContext, events: readonly PlanEvent[]): Decisions {
  const sorted = events.toSorted((a, b) => earlierFirst(a.date, b.date))
  const flags = new Set<DecisionFlag>()
  const told = sorted.flatMap((event) => ('drug' in event ? [event.drug] : []))
  const drugs = [...new Set([...context.drugs, ...told])]
  const world: World = { context: { ...context, drugs }, events: sorted, flags, inUse: inUse(drugs, told) }
  const hearts = heartDecisions(world)
  const rows: Decision[] = [...hearts]
  rows.push(...visitDecisions(world, hearts))
  for (const event of sorted) {
    if (event.kind === 'dose missed') rows.push(...missed(event, flags))
    if (event.kind === 'count') rows.push(...counted(world, event))
  }
  return { rows: rows.toSorted((a, b) => earlierFirst(a.on, b.on)), flags: [...flags] }
}

type World = {
  readonly context: PlanContext
  readonly events: readonly PlanEvent[]
  readonly flags: Set<DecisionFlag>
  readonly inUse: readonly DrugId[]
}

/** Forms of the same drug: when events name one form, the other of the printed regimen is not in use. */
function inUse(drugs: readonly DrugId[], told: readonly DrugId[]): readonly DrugId[] {
  const replaced: readonly DrugId[] = [
    ...(told.includes('phesgo') ? (['pertuzumab', 'trastuzumab_iv', 'trastuzumab_sc'] as const) : []),
    ...(told.includes('trastuzumab_sc') ? (['trastuzumab_iv'] as const) : []),
  ]
  return drugs.filter((drug) => told.includes(drug) || !replaced.includes(drug))
}

const closedDays = (world: World): ReadonlySet<string> =>
  new Set(world.events.flatMap((event) => (event.kind === 'closed day' ? [event.date.toString()] : [])))

type Due = { readonly drug: DrugId; readonly schedule: Schedule; readonly planned: Day }

/** Each visit: every dose planned by then and not given. */
function visitDecisions(world: World, hearts: readonly Decision[]): readonly Decision[] {
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

/** Drugs whose last dose also counts: the shot follows the drips that it replaces. */
const countsAsLast = (drug: DrugId): readonly DrugId[] =>
  drug === 'phesgo' ? ['phesgo', 'pertuzumab'] : drug === 'pertuzumab' ? ['pertuzumab', 'phesgo'] : [drug]

function lastGiven(
  world: World,
  drug: DrugId,
  before: Day,
  givenOn: ReadonlyMap<string, Day>,
): Day | 'unknown' {
  const days = [
    ...world.events.flatMap((event) =>
      event.kind === 'dose given' && countsAsLast(drug).includes(event.drug) ? [event.date] : [],
    ),
    ...countsAsLast(drug).flatMap((one) => givenOn.get(one) ?? []),
  ].filter((day) => !isBefore(before, day))
  return days.toSorted(earlierFirst).at(-1) ?? 'unknown'
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

function missed(
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

function counted(world: World, event: Extract<PlanEvent, { kind: 'count' }>): readonly Decision[] {
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

/** A pertuzumab rule speaks for both antibodies of the pair. */
const partnersOf = (rule: { readonly drugs: readonly DrugId[] }, world: World): readonly DrugId[] =>
  rule.drugs.includes('pertuzumab') ? world.inUse.filter((drug) => drug.startsWith('trastuzumab')) : []

function heartDecisions(world: World): readonly Decision[] {
  const scans = world.events.filter((event) => event.kind === 'scan')
  const { stage, labels } = world.context
  const rows = heartRulesFor(world.inUse, stage, labels).flatMap((rule) =>
    heartAnswers(rule, scans, world.context).flatMap((heart) => heartRows(world, heart)),
  )
  const byDay = Map.groupBy(rows, (row) => row.on.toString())
  for (const sameDay of byDay.values())
    if (new Set(sameDay.map((row) => row.action)).size > 1) addAll(world.flags, 'labels_differ', 'ask_team')
  return rows
}

const addAll = (flags: Set<DecisionFlag>, ...more: readonly DecisionFlag[]): void => {
  for (const flag of more) flags.add(flag)
}

function heartRows(world: World, heart: HeartAnswer): readonly Decision[] {
  const row = {
    ...blank,
    on: heart.on,
    about: 'heart' as const,
    by: [heart.rule.by],
    heart,
    why: 'heart scan' as const,
  }
  switch (heart.action) {
    case 'go on':
      return [{ ...row, action: 'give' }]
    case 'hold':
    case 'keep holding':
    case 'stop rule met':
      addAll(world.flags, 'clinician_decides', 'heart_doctor')
      return [{ ...row, action: heart.action }]
    case 'may resume':
      addAll(world.flags, 'clinician_decides', 'heart_doctor')
      return resumeRows(world, heart).map((due) => ({
        ...row,
        ...due,
        by: [heart.rule.by, ...due.by],
        action: 'may resume',
      }))
  }
}

const longest = (days: readonly (number | 'unknown')[]): number | 'unknown' => {
  const known = days.filter((day) => day !== 'unknown')
  return known.length === 0 ? 'unknown' : Math.max(...known)
}

type ResumeDoses = Pick<Decision, 'amounts' | 'daysSinceLast' | 'next' | 'by'>

/** After a hold the late-dose rules hold as well: most holds end in a load. Labels that differ give two rows. */
function resumeRows(world: World, heart: HeartAnswer): readonly ResumeDoses[] {
  const drugs = world.inUse.filter(
    (drug) => heart.rule.drugs.includes(drug) || partnersOf(heart.rule, world).includes(drug),
  )
  const given = drugs.flatMap((drug) => {
    const last = lastGiven(world, drug, heart.on, new Map())
    if (last === 'unknown') return []
    const schedule = scheduleOf(world, drug)
    const planned = addDays(last, schedule === 'weekly' ? 7 : 21)
    const at = {
      drug,
      schedule,
      last,
      planned,
      attended: heart.on,
      partners: world.inUse,
      closed: closedDays(world),
    }
    return [{ drug, reply: lateDose(at) }]
  })
  const most = Math.max(1, ...given.map(({ reply }) => reply.answers.length))
  if (most > 1) addAll(world.flags, 'labels_differ', 'ask_team')
  return Array.from({ length: most }, (_, n): ResumeDoses => {
    const answers = given.flatMap(({ drug, reply }) => {
      const answer = reply.answers[Math.min(n, reply.answers.length - 1)]
      return answer?.kind === 'give' ? [{ drug, answer, differs: reply.labelsDiffer }] : []
    })
    return {
      amounts: answers.map(({ drug, answer }) => ({ drug, given: answer.amount, reload: answer.reload })),
      daysSinceLast: longest(answers.map((one) => one.answer.daysSinceLast)),
      next:
        answers
          .map((one) => one.answer.next)
          .toSorted(earlierFirst)
          .at(-1) ?? 'not planned',
      by: answers.filter((one) => one.differs).flatMap((one) => one.answer.by),
    }
  })
}

const scheduleOf = (world: World, drug: DrugId): Schedule =>
  world.events.filter((event) => event.kind === 'dose given').findLast((event) => event.drug === drug)
    ?.schedule ?? 'q3w'
