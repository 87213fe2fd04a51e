/** `herald predict`: PREDICT Breast for one person from flags. What is left out is not known, never "no". */
import { numbersKnowledge } from '@herald/brief'
import { fail, ok } from '@herald/core'
import { dayFrom } from '@herald/core/chart'
import { numbersCsv, predictAnswer, refusalMessage } from '@herald/core/prognosis'
import type { Command, Io } from '../command.ts'
import { readOptions } from '../options.ts'
import { chooseChart, importFiles } from '../record-files.ts'
import { predictKnowledge, predictOptions } from './predict-options.ts'
import { predictLines } from './predict-words.ts'

async function run(args: readonly string[], io: Io): Promise<number> {
  const { out, err } = io
  const options = readOptions('herald predict', args, predictOptions)
  if (!options.ok) {
    err(options.error)
    return 2
  }
  const { values, positionals } = options.value
  if (values.json === true && values.csv === true) {
    err('Choose one of --json and --csv.')
    return 2
  }
  const read = positionals.length > 0 ? fromRecord(positionals, values, io) : predictKnowledge(values)
  if (!read.ok) {
    for (const problem of read.error) err(problem)
    return 2
  }
  const answer = predictAnswer(read.value.known, read.value.version)
  if (!answer.ok) {
    if (values.json === true) out(JSON.stringify({ refused: answer.error }))
    for (const refusal of answer.error) err(refusalMessage(refusal))
    return 1
  }
  if (values.json === true) out(JSON.stringify(answer.value))
  else if (values.csv === true) out(numbersCsv(answer.value).trimEnd())
  else for (const line of predictLines(answer.value)) out(line)
  return 0
}

/** A record instead of flags: every fact as the set that it leaves. The two are not mixed, so that nobody wonders which won. */
function fromRecord(
  files: readonly string[],
  values: Readonly<Record<string, unknown>>,
  io: Io,
): ReturnType<typeof predictKnowledge> {
  const beside = Object.keys(values).filter((name) => !['json', 'csv', 'as-of'].includes(name))
  if (beside.length > 0) {
    return fail([`With a record, the facts come from the record. Leave out --${beside.join(', --')}.`])
  }
  const asOf = dayFrom(
    typeof values['as-of'] === 'string' ? values['as-of'] : new Date().toISOString().slice(0, 10),
  )
  if (asOf === 'unreadable')
    return fail([`--as-of is "${String(values['as-of'])}". Expected a day such as 2026-11-20.`])
  const imported = importFiles(files, io)
  if (!imported.ok) return fail([imported.error])
  const chart = chooseChart(imported.value.charts, undefined)
  if (typeof chart === 'string') return fail([chart])
  return ok({ known: numbersKnowledge({ chart, asOf }), version: '3.2' })
}

export const predict: Command = {
  name: 'predict',
  usage: 'RECORD | --age N --size-mm N --nodes N --er positive|negative [more]',
  about: 'PREDICT Breast for one person: what each treatment adds, and how sure that is',
  help: () => [
    'Prints survival numbers: how many out of 100 are alive with surgery and with each treatment more.',
    'A fact that you leave out is not known: the answer gives the range over what is possible.',
    '',
    'Number: 20, a range 18-22, ">20", "<=5".   Status: a value, several with commas, or unknown.',
    '  --age, --size-mm, --nodes             at diagnosis and from surgery; --micrometastasis with --nodes 1',
    '  --er, --her2, --pr, --ki67            positive or negative',
    '  --grade 1|2|3                         --detection symptoms|screening     --smoker yes|no',
    '  --sex female|male                     --disease invasive|in-situ-only    --spread none|found',
    '  --first surgery|drugs                 --sides one|both                   --menopause before|after',
    'Plan: --radiotherapy --heart-gy 2 --hormone 5|10 --chemo second|third --trastuzumab --bisphosphonate',
    'Also: --version 3.2|3.1|2.2, --json, --csv',
    '',
    'Example: herald predict --age 50 --size-mm 18-22 --nodes 0 --er positive --her2 positive --chemo third --trastuzumab',
    '',
    'From a record: herald predict my-export.json [--as-of DAY] [--json|--csv]',
    '',
    'Exit code: 0 answered, 1 refused with the reason, 2 not understood.',
  ],
  run,
}
