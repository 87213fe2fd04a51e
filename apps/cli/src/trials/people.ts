/** People of files: health records (FHIR), or the JSON shape of `herald eval trials`. */
import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '@herald/core'
import type { Day } from '@herald/core/chart'
import { factsFromChart, factsFromJson, isObject, type TrialFacts } from '@herald/trials'
import type { Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { importFiles } from '../record-files.ts'
import { remarkLine } from '../words/remark-line.ts'

type People = Result<readonly (readonly [string, TrialFacts])[], string>

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Everybody in these files, in order, each with a name for the report. */
export async function people(paths: readonly string[], asOf: Day, io: Io): Promise<People> {
  const found: (readonly [string, TrialFacts])[] = []
  const records: string[] = []
  for (const path of paths) {
    const text = await readFile(callerPath(path), 'utf8').then(
      (t) => t,
      () => undefined,
    )
    if (text === undefined)
      return fail(`"${path}" cannot be read. Check that the file is there and that you may open it.`)
    const value = parsed(text)
    const patients = isObject(value) ? value['patients'] : undefined
    if (isObject(patients))
      for (const [id, p] of Object.entries(patients))
        found.push(...(isObject(p) ? [[id, factsFromJson(p)] as const] : []))
    else if (isObject(value) && value['resourceType'] === undefined) found.push([path, factsFromJson(value)])
    else records.push(path)
  }
  if (records.length === 0) return ok(found)
  const imported = importFiles(records, io)
  if (!imported.ok) return imported
  for (const refusal of imported.value.refused) io.err(remarkLine(refusal.file, refusal))
  return ok([
    ...found,
    ...imported.value.charts.map((chart) => [chart.person.id, factsFromChart(chart, asOf)] as const),
  ])
}
