/**
 * How one expected value is compared with an answer: text in lower case with single spaces, null as absent,
 * `{any_of: [...]}` as any of several right values.
 */
export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the answer is right. Keys that the expectation does not name do no harm. */
export function matches(expected: unknown, found: unknown): boolean {
  if (expected === null || expected === undefined) return found === null || found === undefined
  if (typeof expected === 'string') return typeof found === 'string' && plain(expected) === plain(found)
  if (Array.isArray(expected))
    return (
      Array.isArray(found) &&
      expected.length === found.length &&
      expected.every((one, i) => matches(one, found[i]))
    )
  if (isRow(expected)) {
    const anyOf = expected['any_of']
    if (Array.isArray(anyOf)) return anyOf.some((one) => matches(one, found))
    return isRow(found) && Object.entries(expected).every(([key, one]) => matches(one, found[key]))
  }
  return expected === found
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** The list under a key, or an empty one. */
export const rowsOf = (of: Row, key: string): readonly Row[] => {
  const rows = of[key]
  return Array.isArray(rows) ? rows.filter(isRow) : []
}
