/**
 * Compares what Herald says of a pathway case with what is expected, exactly as conformance/cases/pathway-cases/README.md
 * says. What the output has beyond the expected is not judged.
 */

export type Expected = {
  readonly options: readonly Pair[]
  readonly mustNot: readonly string[]
  readonly ask: readonly string[]
  readonly flags: readonly Pair[]
  readonly contested: readonly string[]
}

export type Answered = Omit<Expected, 'mustNot'>

/** An option and its status, or a warning and its tier. */
export type Pair = readonly [id: string, value: string]

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const pairs = (value: unknown, second: string): readonly Pair[] =>
  listOf(value).map((one) => [String(fieldOf(one, 'id')), String(fieldOf(one, second))])

/** One line of `herald eval pathway`, as the comparison reads it. */
export const answeredOf = (line: unknown): Answered => ({
  options: pairs(fieldOf(line, 'options'), 'status'),
  ask: listOf(fieldOf(line, 'ask')).map((one) => String(fieldOf(one, 'fact'))),
  flags: pairs(fieldOf(line, 'flags'), 'tier'),
  contested: listOf(fieldOf(line, 'contested')).map(String),
})

export type Case = { readonly id: string; readonly title: string; readonly expected: Expected }

/** The cases of a file, with what is expected of each. */
export const casesOf = (file: unknown): readonly Case[] =>
  listOf(fieldOf(file, 'cases')).map((one) => {
    const expected = fieldOf(one, 'expected')
    return {
      id: String(fieldOf(one, 'id')),
      title: String(fieldOf(one, 'title')),
      expected: { ...answeredOf(expected), mustNot: listOf(fieldOf(expected, 'must_not')).map(String) },
    }
  })

const offered: readonly string[] = ['preferred', 'alternative', 'consider']

/** Every way in which the answer misses what is expected; empty when it does not. */
export function missesOf(expected: Expected, answered: Answered): readonly string[] {
  const statusOf = new Map(answered.options)
  return [
    ...expected.options
      .filter(([id, status]) => statusOf.get(id) !== status)
      .map(([id, status]) => `${id} should be ${status}, is ${statusOf.get(id) ?? 'not listed'}`),
    ...expected.mustNot
      .filter((id) => offered.includes(statusOf.get(id) ?? ''))
      .map((id) => `${id} must not be offered, is ${statusOf.get(id)}`),
    ...expected.ask.filter((fact) => !answered.ask.includes(fact)).map((fact) => `${fact} should be asked`),
    ...expected.flags
      .filter(([id, tier]) => !answered.flags.some(([shown, at]) => shown === id && at === tier))
      .map(([id, tier]) => `${id} should be shown with tier ${tier}`),
    ...expected.contested
      .filter((id) => !answered.contested.includes(id))
      .map((id) => `${id} should be shown as contested`),
  ]
}

/** What fails a whole file: something offered that must not be, or an emergency not shown. */
export const isGrave = (miss: string): boolean =>
  miss.includes('must not be offered') || miss.endsWith('tier 1')
