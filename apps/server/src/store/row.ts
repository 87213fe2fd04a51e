/** Reading a row: one column, one type, a bug if it is another. */
import { Temporal } from 'temporal-polyfill'
import type { Row } from './database.ts'

export type Instant = Temporal.Instant

const wrong = (row: Row, column: string, wanted: string): Error =>
  new Error(
    `Column "${column}" should be ${wanted}, found ${row[column] === null ? 'null' : typeof row[column]}.`,
  )

export function textIn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw wrong(row, column, 'text')
  return value
}

export const someText = (row: Row, column: string): string | undefined =>
  row[column] === null || row[column] === undefined ? undefined : textIn(row, column)

export function numberIn(row: Row, column: string): number {
  const value = typeof row[column] === 'bigint' ? Number(row[column]) : row[column]
  if (typeof value !== 'number') throw wrong(row, column, 'a number')
  return value
}

export function booleanIn(row: Row, column: string): boolean {
  const value = row[column]
  if (typeof value !== 'boolean') throw wrong(row, column, 'a boolean')
  return value
}

export function instantIn(row: Row, column: string): Instant {
  const value = row[column]
  if (!(value instanceof Date)) throw wrong(row, column, 'a moment')
  return Temporal.Instant.fromEpochMilliseconds(value.getTime())
}

export const someInstant = (row: Row, column: string): Instant | undefined =>
  row[column] === null || row[column] === undefined ? undefined : instantIn(row, column)

export function textsIn(row: Row, column: string): readonly string[] {
  const value = row[column]
  if (!Array.isArray(value)) throw wrong(row, column, 'a list')
  return value.map(String)
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw wrong(row, column, 'bytes')
  return value
}
