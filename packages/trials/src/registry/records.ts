/**
 * Files of registry records: one JSON record, a list of them, a page of the service, or NDJSON.
 *
 * One bad record does not lose the others: it comes back as a message with its place.
 */
import { fail, ok, type Result } from '@herald/core'
import { isObject, listAt, textAt } from '../json.ts'
import type { Trial } from '../trial.ts'
import { readStudy } from './study.ts'

export type RecordsError = { readonly kind: 'unreadable'; readonly message: string }
export type Records = {
  readonly trials: readonly Trial[]
  /** One message a record that could not be read. */
  readonly problems: readonly string[]
  /** Token of the next page, when the text is a page of the service and there is one. */
  readonly nextPageToken: string | undefined
}

const parsed = (text: string): Result<unknown, string> => {
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    if (error instanceof SyntaxError) return fail(error.message)
    throw error
  }
}

export type RawRecords = {
  readonly records: readonly unknown[]
  readonly problems: readonly string[]
  readonly nextPageToken: string | undefined
}

/** The records of a text in any of the shapes that the registry and its copies come in, not yet read. */
export function rawRecords(text: string, name: string): Result<RawRecords, RecordsError> {
  const whole = parsed(text)
  if (whole.ok) {
    const { value } = whole
    if (isObject(value) && Array.isArray(value['studies']))
      return ok({
        records: listAt(value, 'studies'),
        problems: [],
        nextPageToken: textAt(value, 'nextPageToken'),
      })
    return ok({ records: Array.isArray(value) ? value : [value], problems: [], nextPageToken: undefined })
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.map((line) => parsed(line))
  if (lines.length < 2 || !rows.some((row) => row.ok)) {
    return fail({
      kind: 'unreadable',
      message: `${name} is not JSON and not NDJSON (${whole.error}). If it is a downloaded page, it was cut short: fetch it again.`,
    })
  }
  const records: unknown[] = []
  const problems: string[] = []
  for (const [i, row] of rows.entries()) {
    if (row.ok) records.push(row.value)
    else problems.push(`${name} line ${i + 1}: ${row.error}. The other lines were read.`)
  }
  return ok({ records, problems, nextPageToken: undefined })
}

/** Trial records of a text. `name` is told in messages. */
export function readRecords(text: string, name: string, dataTimestamp = ''): Result<Records, RecordsError> {
  const raw = rawRecords(text, name)
  if (!raw.ok) return raw
  const { records, problems, nextPageToken } = raw.value
  const read = each(records, name, dataTimestamp, nextPageToken)
  return ok({ ...read, problems: [...problems, ...read.problems] })
}

function each(
  records: readonly unknown[],
  name: string,
  dataTimestamp: string,
  nextPageToken: string | undefined,
): Records {
  const trials: Trial[] = []
  const problems: string[] = []
  for (const [i, record] of records.entries()) {
    const study = readStudy(record, dataTimestamp)
    if (study.ok) trials.push(study.value)
    else problems.push(`${name} record ${i + 1}: ${study.error.message}`)
  }
  return { trials, problems, nextPageToken }
}
