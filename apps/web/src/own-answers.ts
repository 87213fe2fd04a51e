/** What was typed into the form of a request, as own answers or as problems. Every field may stay empty. */
import type { FactQuestionInWords } from './desk/brief-in-words.ts'
import type { OwnLine } from './desk/desk.ts'
import { dayInFull } from './today.ts'
import { type DayProblem, dayParts, readWrittenDay } from './written-day.ts'

/** Id of a sentence of the screen, with its values. */
export type Problem = {
  readonly fact: string
  readonly id: 'field-not-a-number' | 'field-out-of-range' | 'field-not-a-day'
  readonly values: Readonly<Record<string, string | number>>
  /** Of a day: which of its three fields, and why. */
  readonly day?: DayProblem
}

export type Filled =
  | { readonly kind: 'own'; readonly own: readonly OwnLine[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads one form on a day (ISO). `written` is what stands in each field, '' when nothing does; month names are those of the locale. */
export function filledIn(
  questions: readonly FactQuestionInWords[],
  written: (field: string) => string,
  day: string,
  locale: string,
): Filled {
  const own: OwnLine[] = []
  const problems: Problem[] = []
  for (const question of questions) {
    const read = readOne(question, written, day, locale)
    if (read.kind === 'empty') continue
    if (read.kind === 'problem') problems.push(read.problem)
    else own.push({ fact: question.fact, value: read.value, day, what: question.what, said: read.said })
  }
  if (problems.length > 0) return { kind: 'problems', problems }
  return own.length === 0 ? { kind: 'nothing' } : { kind: 'own', own }
}

type ReadOne =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number; readonly said: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

function readOne(
  { fact, input }: FactQuestionInWords,
  written: (field: string) => string,
  today: string,
  locale: string,
): ReadOne {
  if (input.kind === 'day') return readDay(fact, written, today, locale)
  const text = written(fact).trim()
  if (text === '') return { kind: 'empty' }
  switch (input.kind) {
    case 'choice':
      return {
        kind: 'value',
        value: input.as === 'number' ? Number(text) : text,
        said: input.choices.find(({ value }) => value === text)?.label ?? text,
      }
    case 'number': {
      const { from, to, unit } = input
      const values = { written: text, from, to, unit }
      // A decimal comma is how much of the world writes it.
      const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
      if (Number.isNaN(number))
        return { kind: 'problem', problem: { fact, id: 'field-not-a-number', values } }
      if (number < from || number > to)
        return { kind: 'problem', problem: { fact, id: 'field-out-of-range', values } }
      return { kind: 'value', value: number, said: `${text} ${unit}` }
    }
  }
}

/** No cancer that somebody asks about now was found before it. */
const firstDay = '1950-01-01'

/** A day stands in three fields: `fact day`, `fact month`, `fact year`. */
function readDay(fact: string, written: (field: string) => string, today: string, locale: string): ReadOne {
  const [day = '', month = '', year = ''] = dayParts.map((part) => written(`${fact} ${part}`))
  const read = readWrittenDay({ day, month, year }, { from: firstDay, to: today }, locale)
  switch (read.kind) {
    case 'empty':
      return read
    case 'day':
      return { kind: 'value', value: read.day, said: dayInFull(read.day, locale) }
    case 'problem':
      return { kind: 'problem', problem: { fact, id: 'field-not-a-day', values: {}, day: read.problem } }
  }
}
