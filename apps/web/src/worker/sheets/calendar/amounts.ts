/** Amounts for the clinician: as printed, and for the body where weight and height are known. Made only when asked for. */
import { amountWords } from '@herald/brief/plan'
import { amountFor, type Body, type Day, isBefore } from '@herald/core/regimens'
import type { Amounts, BodyTyped, CalendarAsk } from '../../../desk/sheets/calendar.ts'
import type { SheetInput } from '../maker.ts'
import { type Kidneys, kidneysOf } from './kidneys.ts'
import type { CalendarNotes } from './notes.ts'
import type { DrawnPlan } from './questions.ts'
import { say } from './speech.ts'

/** More rows than a clinician checks at a glance. */
const mostRows = 12

export function amountsOf(
  ask: CalendarAsk,
  plans: readonly DrawnPlan[],
  notes: CalendarNotes,
  { chart, asOf }: Pick<SheetInput, 'chart' | 'asOf'>,
): Amounts {
  if (ask.kind !== 'amounts' || !ask.show) return { kind: 'hidden' }
  const typed: BodyTyped = {
    ...notes.body,
    weightKg: notes.body.weightKg === '' ? newest(chart, 'weight kg') : notes.body.weightKg,
    heightCm: notes.body.heightCm === '' ? newest(chart, 'height cm') : notes.body.heightCm,
  }
  const visits = plans.flatMap(({ followed }) => followed.visits.map(({ visit }) => visit))
  const toCome = visits.flatMap((visit) =>
    visit.kind !== 'treatment' || isBefore(visit.day, asOf) ? [] : [visit],
  )
  const asksKidneys = toCome.some(({ doses }) => doses.some(({ dose }) => dose.startsWith('AUC ')))
  const kidneys: Kidneys = asksKidneys
    ? kidneysOf(typed, chart, asOf)
    : { mlPerMin: 'unknown', how: '', problems: [] }
  const { body, problems } = bodyOf(typed, kidneys)
  const rows = toCome
    .map((visit) => ({
      day: visit.day.toString(),
      amounts: visit.doses.map((dose) => amountWords(dose, body)),
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, mostRows)
  return {
    kind: 'shown',
    body: typed,
    asksKidneys,
    kidneys: kidneys.how,
    problems: [...problems, ...kidneys.problems],
    rows,
  }
}

/** Weight and height: both, neither, or what is wrong with them. A kidney figure that cannot be read leaves the others as they are. */
function bodyOf(
  { weightKg: weight, heightCm: height }: BodyTyped,
  { mlPerMin }: Kidneys,
): { readonly body: Body | 'not given'; readonly problems: readonly string[] } {
  if (weight.trim() === '' && height.trim() === '') return { body: 'not given', problems: [] }
  const unclear = [weight, height].filter((text) => Number.isNaN(numberOf(text)))
  if (unclear.length > 0)
    return {
      body: 'not given',
      problems: unclear.map((written) =>
        written.trim() === '' ? say('calendar-body-both') : say('calendar-body-unclear', { written }),
      ),
    }
  const body: Body = { weightKg: numberOf(weight), heightCm: numberOf(height), gfrMlPerMin: mlPerMin }
  const read = amountFor('1 mg/kg', body)
  return read.ok
    ? { body, problems: [] }
    : { body: 'not given', problems: read.error.map(({ says }) => says) }
}

/** A decimal comma is how much of the world writes it. */
export const numberOf = (text: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN

/** The newest plain number of the record, as she would type it; '' when there is none. */
function newest(chart: SheetInput['chart'], fact: 'weight kg' | 'height cm'): string {
  const found = chart.readings.flatMap(({ fact: of, said, source }): readonly (readonly [Day, number])[] =>
    of === fact &&
    said.kind === 'number' &&
    said.interval.low === said.interval.high &&
    source.when.kind === 'on'
      ? [[source.when.day, said.interval.low]]
      : [],
  )
  const [, last] = found.toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1)).at(-1) ?? []
  return last === undefined ? '' : String(last)
}
