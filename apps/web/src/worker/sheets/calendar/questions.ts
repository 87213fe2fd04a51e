/** What only she or her team can settle: a start before the diagnosis, two plans at once, a record that shows another plan. */
import {
  type Day,
  type DrugId,
  type Followed,
  type GivenDose,
  isAmong,
  isBefore,
} from '@herald/core/regimens'
import { snapshotOf } from '@herald/core/snapshot'
import type { CalendarQuestion } from '../../../desk/sheets/calendar.ts'
import { drugNames } from '../drug-names.ts'
import type { SheetInput } from '../maker.ts'
import { earlierQuestion } from './earlier.ts'
import type { CalendarNotes, NotedPlan } from './notes.ts'
import { named, type Speech, say } from './speech.ts'

export type DrawnPlan = { readonly noted: NotedPlan; readonly followed: Followed }

export function questionsOf(
  plans: readonly DrawnPlan[],
  notes: CalendarNotes,
  { chart, asOf, own }: SheetInput,
  speech: Speech,
  unplanned: readonly GivenDose[],
): readonly CalendarQuestion[] {
  const { diagnosed } = snapshotOf(chart, asOf, own ?? []).journey
  const all = [
    ...plans.flatMap((plan) => (diagnosed === undefined ? [] : beforeDiagnosis(plan, diagnosed, speech))),
    ...pairsOf(plans).flatMap(([a, b]) => overlap(a, b, speech)),
    ...plans.flatMap((plan) => notThisPlan(plan, unplanned)),
    ...plans.flatMap(notShown),
    ...plans.flatMap((plan) => tooEarly(plan, speech)),
    ...plans.flatMap((plan) => earlierQuestion(plan, chart)),
  ]
  return all.filter(({ id }) => !notes.right.includes(id))
}

function beforeDiagnosis(
  { noted }: DrawnPlan,
  diagnosed: Day,
  { words }: Speech,
): readonly CalendarQuestion[] {
  if (noted.start >= diagnosed.toString()) return []
  return [
    {
      id: `before-diagnosis/${noted.id}/${noted.start}`,
      kind: 'before-diagnosis',
      words: [say('calendar-ask-before-diagnosis', { day: words.day(diagnosed) })],
      plans: [noted.id],
    },
  ]
}

const pairsOf = (plans: readonly DrawnPlan[]): readonly (readonly [DrawnPlan, DrawnPlan])[] =>
  plans.flatMap((a, i) => plans.slice(i + 1).map((b): readonly [DrawnPlan, DrawnPlan] => [a, b]))

/** Hormone tablets go beside HER2 drugs; anything else that runs on the same days is asked about. */
function overlap(a: DrawnPlan, b: DrawnPlan, { words }: Speech): readonly CalendarQuestion[] {
  if (a.noted.regimen === 'endocrine' || b.noted.regimen === 'endocrine') return []
  const [first, second] = [spanOf(a), spanOf(b)]
  if (first === undefined || second === undefined) return []
  const from = isBefore(first.from, second.from) ? second.from : first.from
  const to = isBefore(first.to, second.to) ? first.to : second.to
  if (isBefore(to, from)) return []
  return [
    {
      id: `overlap/${a.noted.id}/${b.noted.id}`,
      kind: 'overlap',
      words: [say('calendar-ask-overlap', { from: words.day(from), to: words.day(to) })],
      plans: [a.noted.id, b.noted.id],
    },
  ]
}

function spanOf({ followed }: DrawnPlan): { readonly from: Day; readonly to: Day } | undefined {
  const days = [
    ...followed.plan.calendar.doses.map(({ date }) => date),
    ...followed.plan.calendar.tablets.flatMap(({ from, to }) =>
      to === 'no planned end' ? [from] : [from, to],
    ),
  ].toSorted((x, y) => (isBefore(x, y) ? -1 : 1))
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The record shows HER2 drugs or chemo, in the time of the plan, that no plan of hers holds. */
function notThisPlan(
  { noted, followed }: DrawnPlan,
  unplanned: readonly GivenDose[],
): readonly CalendarQuestion[] {
  const others = unplanned.filter(({ day, drugs }) => day.toString() >= noted.start && drugs.some(isCounted))
  const changed = followed.visits.flatMap(({ state }) => (state.kind === 'changed' ? [state.to] : []))
  const drugs = drugNames([...others.map(({ drugs }) => drugs), ...changed].flatMap((one) => one.slice(0, 1)))
  if (drugs.length === 0) return []
  return [
    {
      id: `not-this-plan/${noted.id}/${drugs.join(' ')}`,
      kind: 'not-this-plan',
      words: [say('calendar-ask-other-drugs', { drugs: named(drugs) })],
      plans: [noted.id],
    },
  ]
}

/** A visit that she moved to an earlier day: doses may need the time between. */
function tooEarly({ noted, followed }: DrawnPlan, { words }: Speech): readonly CalendarQuestion[] {
  return followed.visits.flatMap(({ visit, state }): readonly CalendarQuestion[] => {
    if (state.kind !== 'moved' || !isBefore(visit.day, state.from)) return []
    const id = `too-early/${noted.id}/${visit.key}/${visit.day.toString()}`
    const says = say('calendar-ask-too-early', { from: words.day(state.from), to: words.day(visit.day) })
    return [{ id, kind: 'too-early', words: [says], plans: [] }]
  })
}

/** Visits that the record shows without one of the plan's drugs, more than once: it may be another form of the plan. */
function notShown({ noted, followed }: DrawnPlan): readonly CalendarQuestion[] {
  const days = new Map<DrugId, number>()
  for (const { visit, state, shown } of followed.visits) {
    const fromRecord = (state.kind === 'done' || state.kind === 'late') && state.by === 'record'
    if (visit.kind !== 'treatment' || !fromRecord) continue
    for (const { drug } of visit.doses) if (!shown.includes(drug)) days.set(drug, (days.get(drug) ?? 0) + 1)
  }
  const often = [...days].filter(([drug, count]) => count > 1 && isCounted(drug))
  const most = Math.max(0, ...often.map(([, count]) => count))
  if (most === 0) return []
  const drugs = named(drugNames(often.map(([drug]) => drug)))
  return [
    {
      id: `not-shown/${noted.id}`,
      kind: 'not-shown',
      words: [say('calendar-ask-not-shown', { drugs, days: most })],
      plans: [noted.id],
    },
  ]
}

const isCounted = (drug: DrugId): boolean => isAmong(drug, '@anti_her2_iv_sc') || isAmong(drug, '@cytotoxic')
