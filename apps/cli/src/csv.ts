/** Case files as rows of named cells. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { UnreadableInput } from './eval/eval-kind.ts'

export type CsvRow = Readonly<Record<string, string>>

/** Where the caller stood: npm runs scripts in the project, people name files from where they are. */
export const callerPath = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

/** Text of one input file, or a message that a person can act on. */
export function readInput(file: string | undefined, usage: string): string {
  if (file === undefined) throw new UnreadableInput(`No file was named. Usage: herald ${usage}`)
  try {
    return readFileSync(callerPath(file), 'utf8')
  } catch {
    throw new UnreadableInput(
      `"${file}" cannot be read. Check that the file is there and that you may open it.`,
    )
  }
}

/** Rows of a CSV file with a header; refuses a file without the columns that are needed. */
export function readCsv(
  file: string | undefined,
  usage: string,
  needed: readonly string[],
): readonly CsvRow[] {
  const text = readInput(file, usage)
  let rows: CsvRow[]
  try {
    rows = parse(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is not CSV'
    throw new UnreadableInput(`"${file}" is not a CSV file that Herald can read: ${why}`)
  }
  const [first] = rows
  if (first === undefined)
    throw new UnreadableInput(`"${file}" has no rows. Expected a header line and one line a case.`)
  const missing = needed.filter((column) => !(column in first))
  if (missing.length > 0) {
    throw new UnreadableInput(
      `"${file}" has no column ${missing.join(', ')}. Expected at least: ${needed.join(', ')}.`,
    )
  }
  return rows
}
