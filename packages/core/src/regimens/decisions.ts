/**
 * What happened on the way (doses, late visits, missed tablets, scans, counts) -> what the labels say about it, dated.
 *
 * One row for each day, matter and answer; labels that differ give two rows. Every action is a rule for the team to apply.
 */
import { earlierFirst } from './days.ts'
import type { DrugId } from './drugs.ts'
import type { Decision, DecisionFlag, Decisions, PlanContext, PlanEvent, World } from './event.ts'
import { heartDecisions } from './heart-decisions.ts'
import { counted, missed, visitDecisions } from './visit-decisions.ts'

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

/** Forms of the same drug: when events name one form, the other of the printed regimen is not in use. */
function inUse(drugs: readonly DrugId[], told: readonly DrugId[]): readonly DrugId[] {
  const replaced: readonly DrugId[] = [
    ...(told.includes('phesgo') ? (['pertuzumab', 'trastuzumab_iv', 'trastuzumab_sc'] as const) : []),
    ...(told.includes('trastuzumab_sc') ? (['trastuzumab_iv'] as const) : []),
  ]
  return drugs.filter((drug) => told.includes(drug) || !replaced.includes(drug))
}
