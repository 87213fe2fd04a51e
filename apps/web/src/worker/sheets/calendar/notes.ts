/**
 * What the calendar noted down, read back tolerantly: whatever cannot be read is left out, the rest is kept.
 *
 * Every change counts the revision up, so that a calendar program takes the newer entry (RFC 5545, SEQUENCE).
 */
import { dayOf, type VisitMark } from '@herald/core/regimens'
import {
  type BodyTyped,
  type CalendarAsk,
  creatinineUnits,
  formNames,
  type Mark,
  nothingTyped,
  type OwnKind,
  ownKinds,
  type PlanChoice,
  type PlanDetails,
} from '../../../desk/sheets/calendar.ts'

export type NotedPlan = PlanChoice & PlanDetails

export type OwnDate = {
  readonly id: string
  readonly what: OwnKind
  readonly day: string
  readonly words: string
}

export type CalendarNotes = {
  readonly plans: readonly NotedPlan[]
  readonly own: readonly OwnDate[]
  readonly marks: readonly { readonly entry: string; readonly mark: Mark }[]
  readonly closed: readonly string[]
  /** Questions that she answered with "it is right". */
  readonly right: readonly string[]
  readonly body: BodyTyped
  readonly revision: number
}

export const noNotes: CalendarNotes = {
  plans: [],
  own: [],
  marks: [],
  closed: [],
  right: [],
  body: nothingTyped,
  revision: 0,
}

/** Longer texts are cut: a note is a line in a list. */
const mostCharacters = 120

export function notesFrom(noted: unknown): CalendarNotes {
  const whole = fieldsOf(noted)
  return {
    plans: listIn(whole['plans']).flatMap(planFrom),
    own: listIn(whole['own']).flatMap(ownFrom),
    marks: listIn(whole['marks']).flatMap(markFrom),
    closed: listIn(whole['closed']).filter(isDay),
    right: listIn(whole['right']).filter((one) => typeof one === 'string'),
    body: bodyFrom(whole),
    revision: numberOf(whole['revision']),
  }
}

/** The notes after one request; the same when it changes nothing that is kept. */
export function notesAfter(notes: CalendarNotes, ask: CalendarAsk): CalendarNotes {
  const next = changed(notes, ask)
  return next === notes ? notes : { ...next, revision: notes.revision + 1 }
}

function changed(notes: CalendarNotes, ask: CalendarAsk): CalendarNotes {
  switch (ask.kind) {
    case 'look':
    case 'export':
      return notes
    case 'add-plan': {
      const plan: NotedPlan = {
        ...ask.plan,
        form: 'as-printed',
        chosen: '',
        stage: 'as the regimen',
        earlier: '',
      }
      return { ...notes, plans: [...notes.plans.filter(({ id }) => id !== plan.id), plan] }
    }
    case 'start-on':
      return withPlan(notes, ask.plan, { start: ask.start })
    case 'change-plan':
      return withPlan(notes, ask.plan, { ...ask.details, earlier: ask.details.earlier.trim() })
    case 'remove-plan':
      return {
        ...notes,
        plans: notes.plans.filter(({ id }) => id !== ask.plan),
        marks: notes.marks.filter(({ entry }) => !entry.startsWith(`${ask.plan}/`)),
      }
    case 'it-is-right':
      return { ...notes, right: [...notes.right, ask.question] }
    case 'mark': {
      const others = notes.marks.filter(({ entry }) => entry !== ask.entry)
      const { mark } = ask
      return { ...notes, marks: mark.kind === 'none' ? others : [...others, { entry: ask.entry, mark }] }
    }
    case 'add-date': {
      const words = ask.words.slice(0, mostCharacters)
      return { ...notes, own: [...notes.own, { id: ask.id, what: ask.what, day: ask.day, words }] }
    }
    case 'remove-date':
      return { ...notes, own: notes.own.filter(({ id }) => id !== ask.id) }
    case 'close': {
      const others = notes.closed.filter((day) => day !== ask.day)
      return { ...notes, closed: ask.closed ? [...others, ask.day].toSorted() : others }
    }
    case 'amounts':
      return ask.show ? { ...notes, body: bodyOf(ask) } : notes
  }
}

/** An earlier Herald noted weight and height beside the rest. */
function bodyFrom(whole: Fields): BodyTyped {
  const fields = { ...whole, ...fieldsOf(whole['body']) }
  const unit = creatinineUnits.find((one) => one === fields['creatinineUnit'])
  return {
    weightKg: textOf(fields['weightKg']),
    heightCm: textOf(fields['heightCm']),
    gfr: textOf(fields['gfr']),
    creatinine: textOf(fields['creatinine']),
    creatinineUnit: unit ?? nothingTyped.creatinineUnit,
  }
}

const bodyOf = ({ weightKg, heightCm, gfr, creatinine, creatinineUnit }: BodyTyped): BodyTyped => ({
  weightKg,
  heightCm,
  gfr,
  creatinine,
  creatinineUnit,
})

/** Her marks on the visits of one plan. */
export const marksOf = (plan: string, { marks }: CalendarNotes): readonly VisitMark[] =>
  marks.flatMap(({ entry, mark }): readonly VisitMark[] => {
    if (!entry.startsWith(`${plan}/`)) return []
    const key = entry.slice(plan.length + 1)
    if (mark.kind !== 'moved') return [{ key, kind: mark.kind }]
    const to = dayOf(mark.to)
    return to === undefined ? [] : [{ key, kind: 'moved', to }]
  })

const withPlan = (notes: CalendarNotes, plan: string, change: Partial<NotedPlan>): CalendarNotes => ({
  ...notes,
  plans: notes.plans.map((one) => (one.id === plan ? { ...one, ...change } : one)),
})

function planFrom(value: unknown): readonly NotedPlan[] {
  const fields = fieldsOf(value)
  const [id, regimen, start] = [textOf(fields['id']), textOf(fields['regimen']), fields['start']]
  if (id === '' || regimen === '' || !isDay(start)) return []
  const form = formNames.find((one) => one === fields['form']) ?? 'as-printed'
  const stage = (['early', 'advanced'] as const).find((one) => one === fields['stage']) ?? 'as the regimen'
  return [
    {
      id,
      regimen,
      start,
      variant: textOf(fields['variant']),
      form,
      chosen: textOf(fields['chosen']),
      stage,
      earlier: earlierFrom(fields['earlier']),
    },
  ]
}

/** A whole number as typed; what is none is not said. */
const earlierFrom = (value: unknown): string => (/^\d{1,2}$/.test(textOf(value)) ? textOf(value) : '')

function ownFrom(value: unknown): readonly OwnDate[] {
  const fields = fieldsOf(value)
  const what = ownKinds.find((one) => one === fields['what'])
  const { day } = fields
  const id = textOf(fields['id'])
  return what === undefined || id === '' || !isDay(day)
    ? []
    : [{ id, what, day, words: textOf(fields['words']).slice(0, mostCharacters) }]
}

function markFrom(value: unknown): CalendarNotes['marks'] {
  const fields = fieldsOf(value)
  const entry = textOf(fields['entry'])
  const { kind, to } = fieldsOf(fields['mark'])
  if (entry === '') return []
  if (kind === 'moved') return isDay(to) ? [{ entry, mark: { kind, to } }] : []
  return kind === 'done' || kind === 'missed' ? [{ entry, mark: { kind } }] : []
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0

/** A real day, as its ISO text. */
const isDay = (value: unknown): value is string => typeof value === 'string' && dayOf(value) !== undefined
