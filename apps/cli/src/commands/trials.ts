/**
 * `herald trials`: which trials may fit a person, who fits one trial, and the polite refresh of the records.
 *
 * Records come from a file or folder (--trials) or from a database (--store); the answers are the same.
 */
import { fail, ok, type Result } from '@herald/core'
import { type Day, dayFrom } from '@herald/core/chart'
import {
  buildIndex,
  matchBundle,
  matchTrial,
  type Place,
  reverseCsv,
  reverseRows,
  type SummaryOptions,
  summarise,
  type Trial,
  type TrialFacts,
  type TrialSummary,
} from '@herald/trials'
import type { Command, Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { readOptions } from '../options.ts'
import { load } from '../trials/load.ts'
import { people } from '../trials/people.ts'
import { summariseStore } from '../trials/screen-store.ts'
import { loadFiles, openStore, refreshInto } from '../trials/store-commands.ts'
import type { TrialStore } from '../trials/trial-store.ts'

/** Where the trials of this call are: all in memory, or in a database. */
type Source =
  | { readonly kind: 'memory'; readonly trials: readonly Trial[]; readonly problems: readonly string[] }
  | { readonly kind: 'store'; readonly store: TrialStore }

function placeOf(written: string | undefined): Result<Place | undefined, string> {
  if (written === undefined) return ok(undefined)
  const hit = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(written)
  const [latDeg, lonDeg] = [Number(hit?.[1]), Number(hit?.[2])]
  return hit !== null && Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180
    ? ok({ latDeg, lonDeg })
    : fail(`--near is "${written}". Expected latitude and longitude in degrees, such as 48.2,16.4.`)
}

const usage =
  'RECORD... (--trials DIR | --store DB) | screen NCT... RECORD... | load FILE... --store DB | refresh (--to DIR | --store DB)'

async function named(source: Source, ids: readonly string[]): Promise<readonly Trial[]> {
  switch (source.kind) {
    case 'memory':
      return source.trials.filter((t) => ids.includes(t.nctId))
    case 'store':
      return source.store.trials(ids)
  }
}

async function screen(args: readonly string[], asOf: Day, io: Io, source: Source): Promise<number> {
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
  const found = await named(source, wanted)
  let missing = 0
  for (const id of wanted) {
    const trial = found.find((t) => t.nctId === id)
    if (trial === undefined) {
      io.err(`${id} is not among the trial records. Check --trials or --store.`)
      missing++
    } else io.out(reverseCsv(trial, reverseRows(trial, everybody.value)))
  }
  return missing > 0 ? 1 : 0
}

const printed = (patient: string, summary: TrialSummary): string =>
  JSON.stringify({
    patient,
    ...summary,
    cards: summary.cards.map((card) => ({
      ...card,
      lines: card.lines.map((l) => ({
        quote: l.requirement.quote.text,
        result: l.verdict.truth,
        why: l.verdict.why,
      })),
    })),
  })

async function summaryFor(source: Source, facts: TrialFacts, options: SummaryOptions): Promise<TrialSummary> {
  switch (source.kind) {
    case 'memory':
      return summarise(buildIndex(source.trials), facts, options)
    case 'store':
      return summariseStore(source.store, facts, options)
  }
}

/** A FHIR searchset: the trials of the list, each with its groups and what the match says. */
async function fhirOf(source: Source, facts: TrialFacts, options: SummaryOptions): Promise<string> {
  const summary = await summaryFor(source, facts, options)
  const trials = await named(
    source,
    summary.cards.map((c) => c.nctId),
  )
  return JSON.stringify(matchBundle(trials.map((t) => matchTrial(t, facts))))
}

export const trialsCommand: Command = {
  name: 'trials',
  usage,
  about: 'which clinical trials may fit, and what stands in the way',
  help: () => [
    'RECORD is a health record (FHIR), or a person in the JSON shape of "herald eval trials" (a key that is absent is not known).',
    '  --trials DIR    records: JSON, NDJSON or pages of ClinicalTrials.gov API v2',
    '  --store DB      records in a database: a folder (PGlite), or postgres://... (the schema "trials")',
    '  --as-of DAY     the day to judge the age of the records by',
    '  --near LAT,LON  order by distance; the place is used here and never sent',
    '  --any-status    also trials whose record does not say whether they are open',
    '  --fhir          print a FHIR R4 searchset instead: ResearchStudy, Group, GuidanceResponse',
    'screen NCT... RECORD...  the other way round: who fits a trial, as CSV',
    'load FILE... --store DB  put downloaded records into a database',
    'refresh --to DIR         fetch the records, one request a second; run again to go on after a break, or for news',
    'refresh --store DB       the same into a database',
  ],
  run: async (args, io) => {
    const options = readOptions('herald trials', args, {
      trials: { type: 'string' },
      store: { type: 'string' },
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
    const asOf = dayFrom(values['as-of'] ?? new Date().toISOString().slice(0, 10))
    if (asOf === 'unreadable') {
      io.err(`--as-of is "${values['as-of']}". Expected a day such as 2026-11-20.`)
      return 2
    }
    const place = placeOf(values.near)
    if (!place.ok) {
      io.err(place.error)
      return 2
    }
    const [first] = positionals
    if (first === 'refresh') return refreshInto(values, io)
    if (first === 'load') return loadFiles(positionals.slice(1), values.store, asOf.toString(), io)
    if ((values.trials === undefined) === (values.store === undefined) || first === undefined) {
      io.err(`herald trials needs ${usage}.`)
      return 2
    }
    const source = await sourceOf(values, io)
    if (!source.ok) {
      io.err(source.error)
      return 2
    }
    try {
      if (source.value.kind === 'memory') for (const problem of source.value.problems) io.err(problem)
      if (first === 'screen') return await screen(positionals.slice(1), asOf, io, source.value)
      const read = await people(positionals, asOf, io)
      if (!read.ok) {
        io.err(read.error)
        return 2
      }
      for (const [id, facts] of read.value) {
        const summaryOptions = {
          asOf: asOf.toString(),
          earlyDisease: facts.settings.every((s) => s.startsWith('early')),
          withUnknownStatus: values['any-status'] === true,
          ...(place.value === undefined ? {} : { place: place.value }),
        }
        io.out(
          values.fhir === true
            ? await fhirOf(source.value, facts, summaryOptions)
            : printed(id, await summaryFor(source.value, facts, summaryOptions)),
        )
      }
      return source.value.kind === 'memory' && source.value.problems.length > 0 ? 1 : 0
    } finally {
      if (source.value.kind === 'store') await source.value.store.close()
    }
  },
}

async function sourceOf(
  values: { trials?: string; store?: string },
  io: Io,
): Promise<Result<Source, string>> {
  if (values.store !== undefined) {
    const store = await openStore(values.store, io)
    return store === undefined ? fail('Nothing was done.') : ok({ kind: 'store', store })
  }
  const loaded = await load(callerPath(values.trials ?? ''))
  return loaded.ok ? ok({ kind: 'memory', ...loaded.value }) : loaded
}
