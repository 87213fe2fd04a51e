/** What was typed into the form of a request, as own answers or as problems. Every field may stay empty. */
import type { FactQuestionInWords } from './desk/brief-in-words.ts'
import type { OwnLine } from './desk/desk.ts'

/** Id of a sentence of the screen, with its values. */
export type Problem = {
  readonly fact: string
  readonly id: 'field-not-a-number' | 'field-out-of-range'
  readonly values: Readonly<Record<string, string | number>>
}

export type Filled =
  | { readonly kind: 'own'; readonly own: readonly OwnLine[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads one form. `written` is what stands in each field, '' when nothing does. */
export function filledIn(
  questions: readonly FactQuestionInWords[],
  written: (fact: string) => string,
  day: string,
): Filled {
  const own: OwnLine[] = []
  const problems: Problem[] = []
  for (const question of questions) {
    const text = written(question.fact).trim()
    if (text === '') continue
    const read = readOne(question, text)
    if (read.kind === 'problem') problems.push(read.problem)
    else own.push({ fact: question.fact, value: read.value, day, what: question.what, said: read.said })
  }
  if (problems.length > 0) return { kind: 'problems', problems }
  return own.length === 0 ? { kind: 'nothing' } : { kind: 'own', own }
}

type ReadOne =
  | { readonly kind: 'value'; readonly value: string | number; readonly said: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

function readOne({ fact, input }: FactQuestionInWords, text: string): ReadOne {
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
