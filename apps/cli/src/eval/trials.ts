/** `herald eval trials --trials DIR --pairs FILE.json`: one line a pair, every criterion with its quote and reason. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  factsFromJson,
  isObject,
  listAt,
  matchTrial,
  readStudy,
  type TrialMatch,
  textAt,
} from '@herald/trials'
import { callerPath } from '../csv.ts'
import { readOptions } from '../options.ts'
import { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'

const textOf = (path: string): Promise<string | undefined> =>
  readFile(callerPath(path), 'utf8').then(
    (text) => text,
    () => undefined,
  )

function parsed(text: string, path: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UnreadableInput(`${path} is not JSON: ${error.message}. Was it cut short?`)
  }
}

const lineOf = (trial: string, patient: string, match: TrialMatch): EvalLine => ({
  trial,
  patient,
  overall: match.overall,
  criteria: match.lines.map(({ requirement, verdict }) => ({
    source: requirement.quote.source,
    quote: requirement.quote.text,
    dimension: requirement.dimension,
    result: verdict.truth,
    why: verdict.why,
  })),
})

async function* lines(args: readonly string[]): AsyncGenerator<EvalLine> {
  const options = readOptions('herald eval trials', args, {
    trials: { type: 'string' },
    pairs: { type: 'string' },
  })
  if (!options.ok) throw new UnreadableInput(options.error)
  const { trials, pairs } = options.value.values
  if (trials === undefined || pairs === undefined)
    throw new UnreadableInput(
      'herald eval trials needs --trials DIR (one JSON record a trial) and --pairs FILE.json.',
    )
  const text = await textOf(pairs)
  if (text === undefined)
    throw new UnreadableInput(`${pairs} cannot be opened. Expected a JSON file with "patients" and "pairs".`)
  const file = parsed(text, pairs)
  if (!isObject(file) || !Array.isArray(file['pairs']) || !isObject(file['patients']))
    throw new UnreadableInput(`${pairs} should hold an object "patients" and a list "pairs".`)
  const { patients } = file
  for (const pair of listAt(file, 'pairs')) {
    const trial = textAt(pair, 'nctId') ?? ''
    const patient = textAt(pair, 'patient') ?? ''
    const known = patients[patient]
    const record = /^NCT\d{8}$/.test(trial) ? await textOf(join(trials, `${trial}.json`)) : undefined
    if (!isObject(known)) yield { trial, patient, error: `There is no patient "${patient}" in ${pairs}.` }
    else if (record === undefined) yield { trial, patient, error: `There is no ${trial}.json in ${trials}.` }
    else {
      const study = readOne(record)
      if (!study.ok) yield { trial, patient, error: study.error.message }
      else yield lineOf(trial, patient, matchTrial(study.value, factsFromJson(known)))
    }
  }
}

function readOne(record: string): ReturnType<typeof readStudy> {
  try {
    return readStudy(JSON.parse(record))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return {
      ok: false,
      error: {
        kind: 'not-an-object',
        message: `The record is not JSON: ${error.message}. Was it cut short?`,
      },
    }
  }
}

export const evalTrials: EvalKind = {
  name: 'trials',
  usage: '--trials DIR --pairs FILE.json',
  about: 'match patients against trial records: overall, and each criterion with quote, result and reason',
  run: lines,
}
