/**
 * The comparison of schedule cases, exactly as their README states it. Returns every difference; none means right.
 *
 * Rows are found by date + drug (doses), drug + from (daily), on + about + sources (decisions), kind and the given keys
 * (checks, windows). Extra keys, rows and flags do no harm, except with `doses_complete: true`.
 */
import { isRow, matches, type Row, rowsOf } from './compare-value.ts'

export function scheduleDifferences(
  expected: Row,
  answer: Row,
  lvefToleranceDays: number,
): readonly string[] {
  if ('error' in answer) return [`error: ${String(answer['error'])}`]
  return [
    ...doseDifferences(expected, answer),
    ...found(rowsOf(expected, 'daily'), rowsOf(answer, 'daily'), 'daily', ['drug', 'from']),
    ...decisionDifferences(expected, answer),
    ...rowsOf(expected, 'checks').flatMap((row) =>
      rowsOf(answer, 'checks').some((other) => checkMatches(row, other, lvefToleranceDays))
        ? []
        : [`checks: no row like ${JSON.stringify(row)}`],
    ),
    ...rowsOf(expected, 'windows').flatMap((row) =>
      rowsOf(answer, 'windows').some((other) => matches(row, other))
        ? []
        : [`windows: no row like ${JSON.stringify(row)}`],
    ),
    ...flagDifferences(expected, answer),
    ...countDifferences(expected, answer),
  ]
}

function doseDifferences(expected: Row, answer: Row): readonly string[] {
  const wanted = rowsOf(expected, 'doses')
  const given = rowsOf(answer, 'doses')
  const missing = found(wanted, given, 'doses', ['date', 'drug'])
  if (expected['doses_complete'] !== true) return missing
  const extra = given.filter(
    (row) => !wanted.some((one) => matches(one['date'], row['date']) && matches(one['drug'], row['drug'])),
  )
  const count =
    given.length === wanted.length ? [] : [`doses: ${given.length} rows, expected exactly ${wanted.length}`]
  return [...missing, ...count, ...extra.map((row) => `doses: not expected: ${JSON.stringify(row)}`)]
}

/** Each expected row has one row with the same keys that matches it wholly. */
function found(
  wanted: readonly Row[],
  given: readonly Row[],
  what: string,
  keys: readonly string[],
): readonly string[] {
  return wanted.flatMap((row) => {
    const same = given.filter((other) => keys.every((key) => matches(row[key], other[key])))
    if (same.length === 0) return [`${what}: no row for ${keys.map((key) => String(row[key])).join(' + ')}`]
    return same.some((other) => matches(row, other))
      ? []
      : [`${what}: expected ${JSON.stringify(row)}, found ${JSON.stringify(same)}`]
  })
}

function decisionDifferences(expected: Row, answer: Row): readonly string[] {
  return rowsOf(expected, 'decisions').flatMap((row) => {
    const { sources, ...rest } = row
    const same = rowsOf(answer, 'decisions').filter(
      (other) =>
        matches(row['on'], other['on']) &&
        matches(row['about'], other['about']) &&
        holds(sources, other['sources']),
    )
    if (same.length === 0)
      return [`decisions: no row for ${String(row['on'])} ${String(row['about'])} ${JSON.stringify(sources)}`]
    return same.some((other) => matches(rest, other))
      ? []
      : [`decisions: expected ${JSON.stringify(row)}, found ${JSON.stringify(same)}`]
  })
}

/** The answer's sources must hold the expected ones; `any_of` lists several right sets. */
function holds(expected: unknown, sources: unknown): boolean {
  if (expected === undefined || expected === null) return true
  if (isRow(expected) && Array.isArray(expected['any_of']))
    return expected['any_of'].some((one) => holds(one, sources))
  const wanted: readonly unknown[] = Array.isArray(expected) ? expected : [expected]
  return Array.isArray(sources) && wanted.every((one) => sources.some((other) => matches(one, other)))
}

function checkMatches(expected: Row, other: Row, toleranceDays: number): boolean {
  return Object.entries(expected).every(([key, one]) =>
    key === 'on' && expected['kind'] === 'lvef'
      ? nearDay(one, other[key], toleranceDays)
      : matches(one, other[key]),
  )
}

function nearDay(expected: unknown, found: unknown, toleranceDays: number): boolean {
  if (isRow(expected) && Array.isArray(expected['any_of']))
    return expected['any_of'].some((one) => nearDay(one, found, toleranceDays))
  if (typeof expected !== 'string' || typeof found !== 'string') return matches(expected, found)
  const apart = Math.abs(Date.parse(expected) - Date.parse(found)) / 86_400_000
  return apart <= toleranceDays
}

function flagDifferences(expected: Row, answer: Row): readonly string[] {
  const given = answer['flags']
  const wanted = expected['flags']
  if (!Array.isArray(wanted)) return []
  return wanted
    .filter((flag) => !(Array.isArray(given) && given.some((one) => matches(flag, one))))
    .map((flag) => `flags: no ${JSON.stringify(flag)}`)
}

/** `counts` [{phase, drug, count, first, last}] against the doses of the answer. */
function countDifferences(expected: Row, answer: Row): readonly string[] {
  return rowsOf(expected, 'counts').flatMap((row) => {
    const dates = rowsOf(answer, 'doses')
      .filter(
        (dose) =>
          matches(row['drug'], dose['drug']) &&
          (row['phase'] === undefined || matches(row['phase'], dose['phase'])),
      )
      .map((dose) => String(dose['date']))
      .toSorted()
    const made: Row = { ...row, count: dates.length, first: dates[0], last: dates.at(-1) }
    return matches(row, made)
      ? []
      : [`counts: expected ${JSON.stringify(row)}, found ${JSON.stringify(made)}`]
  })
}
