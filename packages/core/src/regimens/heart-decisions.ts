/** Heart scans as decisions: what each label says on that day, and which doses are due when a drug may resume. */
import { addDays, earlierFirst } from './days.ts'
import type { DrugId } from './drugs.ts'
import { addFlags, blank, closedDays, type Decision, lastGiven, type Schedule, type World } from './event.ts'
import { type HeartAnswer, heartAnswers, heartRulesFor } from './heart.ts'
import { lateDose } from './late-dose.ts'

/** A pertuzumab rule speaks for both antibodies of the pair. */
export const partnersOf = (rule: { readonly drugs: readonly DrugId[] }, world: World): readonly DrugId[] =>
  rule.drugs.includes('pertuzumab') ? world.inUse.filter((drug) => drug.startsWith('trastuzumab')) : []

/** One row a scan and label. */
export function heartDecisions(world: World): readonly Decision[] {
  const scans = world.events.filter((event) => event.kind === 'scan')
  const { stage, labels } = world.context
  const rows = heartRulesFor(world.inUse, stage, labels).flatMap((rule) =>
    heartAnswers(rule, scans, world.context).flatMap((heart) => heartRows(world, heart)),
  )
  const byDay = Map.groupBy(rows, (row) => row.on.toString())
  for (const sameDay of byDay.values())
    if (new Set(sameDay.map((row) => row.action)).size > 1) addFlags(world.flags, 'labels_differ', 'ask_team')
  return rows
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
      addFlags(world.flags, 'clinician_decides', 'heart_doctor')
      return [{ ...row, action: heart.action }]
    case 'may resume':
      addFlags(world.flags, 'clinician_decides', 'heart_doctor')
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
  if (most > 1) addFlags(world.flags, 'labels_differ', 'ask_team')
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
