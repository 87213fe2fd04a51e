/**
 * `herald trials`: which trials may fit a person, who fits one trial, and the polite refresh of the records.
 *
 * People are health records (FHIR), or objects in the small JSON shape of `herald eval trials`.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '@herald/core'
import { type Day, dayFrom } from '@herald/core/chart'
import {
  buildIndex,
  factsFromChart,
  factsFromJson,
  isObject,
  matchBundle,
  matchTrial,
  type Place,
  readRecords,
  reverseCsv,
  reverseRows,
  summarise,
  type Trial,
  type TrialFacts,
} from '@herald/trials'
import type { Command, Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { readOptions } from '../options.ts'
import { importFiles } from '../record-files.ts'
import { refresh } from './trials-refresh.ts'

type Loaded = { readonly trials: readonly Trial[]; readonly problems: readonly string[] }

/** Records of a file, or of every JSON and NDJSON file of a folder; the last copy of a trial counts. */
async function load(path: string): Promise<Result<Loaded, string>> {
  const about = await stat(path).then(
    (a) => a,
    () => undefined,
  )
  if (about === undefined)
    return fail(`"${path}" cannot be read. Expected a file or a folder of trial records.`)
  const files = about.isDirectory()
    ? (await readdir(path))
        .filter((f) => /\.(?:json|ndjson)$/.test(f) && f !== 'refresh.json')
        .map((f) => join(path, f))
    : [path]
  const byId = new Map<string, Trial>()
  const problems: string[] = []
  for (const file of files.toSorted()) {
    const read = readRecords(await readFile(file, 'utf8'), file)
    if (!read.ok) problems.push(read.error.message)
    else {
      problems.push(...read.value.problems)
      for (const trial of read.value.trials) byId.set(trial.nctId, trial)
    }
  }
  return ok({ trials: [...byId.values()], problems })
}

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

/** People of files: health records (FHIR), or the JSON shape of `herald eval trials`. */
async function people(paths: readonly string[], asOf: Day, io: Io): Promise<People> {
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
  for (const r of imported.value.refused)
    io.err(`${r.file}: found ${r.found}; expected ${r.expected}. ${r.todo}`)
  return ok([
    ...found,
    ...imported.value.charts.map((chart) => [chart.person.id, factsFromChart(chart, asOf)] as const),
  ])
}

function placeOf(written: string | undefined): Place | undefined {
  const hit = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(written ?? '')
  return hit === null ? undefined : { latDeg: Number(hit[1]), lonDeg: Number(hit[2]) }
}

const usage = 'RECORD... --trials DIR | screen NCT... RECORD... --trials DIR | refresh --to DIR'

async function screen(args: readonly string[], asOf: Day, io: Io, trials: readonly Trial[]): Promise<number> {
  const wanted = args.filter((a) => /^NCT\d{8}$/.test(a))
  const files = args.filter((a) => !/^NCT\d{8}$/.test(a))
  if (wanted.length === 0 || files.length === 0) {
    io.err('herald trials screen needs at least one NCT number and one file with people.')
    return 2
  }
  const everybody = await people(files, asOf, io)
  if (!everybody.ok) {
    io.err(everybody.error)
    return 2
  }
  let missing = 0
  for (const id of wanted) {
    const trial = trials.find((t) => t.nctId === id)
    if (trial === undefined) {
      io.err(`${id} is not among the ${trials.length} records read. Check --trials.`)
      missing++
    } else io.out(reverseCsv(trial, reverseRows(trial, everybody.value)))
  }
  return missing > 0 ? 1 : 0
}

export const trialsCommand: Command = {
  name: 'trials',
  usage,
  about: 'which clinical trials may fit, and what stands in the way',
  help: () => [
    'RECORD is a health record (FHIR), or a person in the JSON shape of "herald eval trials" (a key that is absent is not known).',
    '  --trials DIR    records: JSON, NDJSON or pages of ClinicalTrials.gov API v2',
    '  --as-of DAY     the day to judge the age of the records by',
    '  --near LAT,LON  order by distance; the place is used here and never sent',
    '  --any-status    also trials whose record does not say whether they are open',
    '  --fhir          print a FHIR R4 searchset instead',
    'screen NCT... RECORD...  the other way round: who fits a trial, as CSV',
    'refresh --to DIR         fetch the records, one request a second; run again to go on after a break',
  ],
  run: async (args, io) => {
    const options = readOptions('herald trials', args, {
      trials: { type: 'string' },
      'as-of': { type: 'string' },
      near: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' },
      fhir: { type: 'boolean' },
      'any-status': { type: 'boolean' },
    })
    if (!options.ok) {
      io.err(options.error)
      return 2
    }
    const { values, positionals } = options.value
    if (positionals[0] === 'refresh') {
      if (values.to === undefined) {
        io.err('herald trials refresh needs --to DIR: where the records are kept.')
        return 2
      }
      return (await refresh({
        base: values.from ?? 'https://clinicaltrials.gov',
        folder: values.to,
        progress: io.err,
      })) === 'finished'
        ? 0
        : 1
    }
    const [first] = positionals
    if (values.trials === undefined || first === undefined) {
      io.err(`herald trials needs ${usage}.`)
      return 2
    }
    const asOf = dayFrom(values['as-of'] ?? new Date().toISOString().slice(0, 10))
    if (asOf === 'unreadable') {
      io.err(`--as-of is "${values['as-of']}". Expected a day such as 2026-11-20.`)
      return 2
    }
    const loaded = await load(callerPath(values.trials))
    if (!loaded.ok) {
      io.err(loaded.error)
      return 2
    }
    const { trials, problems } = loaded.value
    for (const problem of problems) io.err(problem)
    if (first === 'screen') return screen(positionals.slice(1), asOf, io, trials)
    const read = await people(positionals, asOf, io)
    if (!read.ok) {
      io.err(read.error)
      return 2
    }
    for (const [id, facts] of read.value) {
      if (values.fhir === true)
        io.out(
          JSON.stringify(
            matchBundle(trials.map((t) => matchTrial(t, facts)).filter((m) => m.overall !== 'likely-not')),
          ),
        )
      else {
        const place = placeOf(values.near)
        const early = facts.settings.every((s) => s.startsWith('early'))
        const summary = summarise(buildIndex(trials), facts, {
          asOf: asOf.toString(),
          earlyDisease: early,
          withUnknownStatus: values['any-status'] === true,
          ...(place === undefined ? {} : { place }),
        })
        io.out(
          JSON.stringify({
            patient: id,
            ...summary,
            cards: summary.cards.map((card) => ({
              ...card,
              lines: card.lines.map((l) => ({
                quote: l.requirement.quote.text,
                result: l.verdict.truth,
                why: l.verdict.why,
              })),
            })),
          }),
        )
      }
    }
    return problems.length > 0 ? 1 : 0
  },
}
