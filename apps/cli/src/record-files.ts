/** Record files named on the command line, as one import. What cannot be read is said; the rest goes on. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@herald/core'
import type { Chart } from '@herald/core/chart'
import { maximumCharacters, type RecordFile, type RecordImport, readRecord } from '@herald/record'
import type { Io } from './command.ts'
import { callerPath } from './csv.ts'

/** Reads all files as one import; shows progress to a person who waits. */
export function importFiles(files: readonly string[], { err, isWatched }: Io): Result<RecordImport, string> {
  const texts: RecordFile[] = []
  for (const file of files) {
    const path = callerPath(file)
    try {
      const { size } = statSync(path)
      if (size > maximumCharacters) {
        return fail(
          `"${file}" has ${Math.round(size / 1_000_000)} MB. Herald reads up to ${Math.round(maximumCharacters / 1_000_000)} MB. Split it by patient, or leave out images.`,
        )
      }
      texts.push({ kind: 'text', name: basename(file), text: readFileSync(path, 'utf8') })
    } catch {
      return fail(`"${file}" cannot be read. Check that the file is there and that you may open it.`)
    }
  }
  const started = Date.now()
  return ok(
    readRecord(texts, {
      onProgress: ({ step, done, total }) => {
        if (isWatched && Date.now() - started > 1000) err(`${step} ${done} of ${total}`)
      },
    }),
  )
}

/** The one person of the import, or the one that was named; several are never merged and never guessed. */
export function chooseChart(charts: readonly Chart[], patient: string | undefined): Chart | string {
  const people = charts.filter(({ person }) => person.inRecord || charts.length === 1)
  if (patient !== undefined) {
    const named = people.find(({ person }) => person.id === patient)
    return (
      named ??
      `No patient "${patient}" in this record. It holds: ${people.map(({ person }) => person.id).join(', ')}.`
    )
  }
  const [only, ...others] = people
  if (only === undefined)
    return 'No patient was found in this record. Expected a FHIR Patient and her results.'
  if (others.length > 0) {
    return `This record holds ${people.length} patients: ${people.map(({ person }) => person.id).join(', ')}. Name one with --patient.`
  }
  return only
}
