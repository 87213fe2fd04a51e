/** `herald knowledge`: what Herald rests on, what is past its review date, and the pages for sign-off. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Command, Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { readOptions } from '../options.ts'
import { allDue, signOffPages } from './sign-off.ts'

const options = {
  stale: { type: 'boolean' },
  'as-of': { type: 'string' },
  pages: { type: 'string' },
} as const

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readOptions('herald knowledge', args, options)
  if (!read.ok) {
    io.err(read.error)
    return 2
  }
  const { values } = read.value
  if (values.pages !== undefined) return writePages(values.pages, io)
  const day = values['as-of'] ?? Temporal.Now.plainDateISO().toString()
  if (!isDay(day)) {
    io.err(`--as-of is "${day}". Expected a day such as 2026-11-20.`)
    return 2
  }
  const due = allDue()
  const listed = values.stale === true ? due.filter((one) => one.reviewBy < day) : due
  for (const { reviewBy, source, what } of listed) io.out(`${reviewBy}  ${source}  ${what}`)
  const past = due.filter((one) => one.reviewBy < day).length
  io.err(`${past} of ${due.length} rows are past their review date on ${day}.`)
  return values.stale === true && past > 0 ? 1 : 0
}

function isDay(said: string): boolean {
  try {
    return Temporal.PlainDate.from(said).toString() === said
  } catch {
    return false
  }
}

function writePages(folder: string, io: Io): number {
  const to = callerPath(folder)
  mkdirSync(to, { recursive: true })
  for (const { file, text } of signOffPages()) {
    writeFileSync(join(to, file), text)
    io.err(`wrote ${join(folder, file)}`)
  }
  return 0
}

export const knowledge: Command = {
  name: 'knowledge',
  usage: '[--stale] [--as-of DAY] [--pages FOLDER]',
  about: 'what Herald rests on: rows, sources, review dates',
  help: () => [
    'Lists every row with its source and the day by which it is to be read again, soonest first.',
    '',
    '--stale          only rows past that day; exit code 1 when there are any',
    '--as-of DAY      for another day than today',
    '--pages FOLDER   writes the tables as pages for clinical sign-off (docs/tables)',
    '',
    'Example: herald knowledge --stale --as-of 2027-06-01',
  ],
  run,
}
