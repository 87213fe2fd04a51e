/** Reads a YAML file of cases: a mapping with `kind` and a list `cases`, each with an `id`. Problems are named, not guessed. */
import { parse } from 'yaml'
import { readInput } from '../csv.ts'
import { type EvalLine, UnreadableInput } from './eval-kind.ts'

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The cases of a file, or an `UnreadableInput` that says what was found and what to do. */
export function readCases(args: readonly string[], kind: string): readonly unknown[] {
  const [file] = args
  const text = readInput(file, `eval ${kind} FILE.yaml`)
  let read: unknown
  try {
    read = parse(text)
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UnreadableInput(`"${file}" is not YAML: ${why} Expected a mapping with a list "cases".`)
  }
  const cases = isFields(read) ? read['cases'] : undefined
  if (!Array.isArray(cases))
    throw new UnreadableInput(`"${file}" has no list "cases". Expected {kind, cases: [{id, ...}]}.`)
  return cases
}

/** One line a case: the answer, or `{id, error}` naming every problem found. */
export function* answerEach(
  cases: readonly unknown[],
  answer: (fields: Fields, problems: string[]) => EvalLine,
): Generator<EvalLine> {
  for (const [index, one] of cases.entries()) {
    if (!isFields(one)) {
      yield { id: `case ${index + 1}`, error: `Case ${index + 1} is not a mapping. Expected {id, ...}.` }
      continue
    }
    const id = typeof one['id'] === 'string' || typeof one['id'] === 'number' ? String(one['id']) : ''
    const problems: string[] = id === '' ? [`Case ${index + 1} has no "id". Give it a text.`] : []
    const line = answer(one, problems)
    yield problems.length > 0 ? { id: id === '' ? `case ${index + 1}` : id, error: problems.join(' ') } : line
  }
}

/** A value that must be one of a list. */
export function oneOf<const T extends string>(
  value: unknown,
  allowed: readonly T[],
  where: string,
  problems: string[],
): T | undefined {
  const found = allowed.find((word) => word === value)
  if (found === undefined) {
    const known =
      allowed.length > 12 ? `one of the ${allowed.length} ids in the reference` : allowed.join(', ')
    problems.push(`${where} is ${JSON.stringify(value)}. Expected ${known}.`)
  }
  return found
}

/** A number inside a range. */
export function numberIn(
  value: unknown,
  [low, high]: readonly [number, number],
  where: string,
  problems: string[],
): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high) return value
  problems.push(`${where} is ${JSON.stringify(value)}. Expected a number from ${low} to ${high}.`)
  return undefined
}

/** A list, or nothing at all. */
export function listOf(value: unknown, where: string, problems: string[]): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  problems.push(`${where} is ${JSON.stringify(value)}. Expected a list.`)
  return []
}
