/**
 * `herald eval predict FILE.csv`: PREDICT Breast for complete patients, in the columns of data/predict-breast.
 *
 * A row that the model cannot take becomes `{id, error}`. Expected columns in the file are not read.
 */
import { createReadStream } from 'node:fs'
import {
  course,
  overallSurvival,
  type PredictModel,
  type PredictYear,
  predictModel,
  refusalMessage,
  survivalFromYear5,
  type TreatmentSet,
  treatmentSet,
} from '@herald/core/prognosis'
import { parse } from 'csv-parse'
import { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'
import { inputColumns, type PredictCase, predictCase } from './predict-columns.ts'

const years: readonly PredictYear[] = [5, 10, 15]

const named = (text: string): readonly [string, TreatmentSet] => {
  const set = treatmentSet(text)
  if (!set.ok) throw new Error(set.error.message)
  return [text, set.value]
}
// biome-ignore format: the treatment sets of the README, in its order
const sets = [
  's', 'r', 'rh', 'rc', 'rt', 'rb', 'rhc', 'rht', 'rct', 'rhct', 'rhctb', 'h', 'hc', 'hct', 'hctb', 'c', 'ct', 'ctb',
  't', 'tb', 'rh10', 'rh10c', 'rh10ct', 'rh10ctb', 'h10', 'h10c', 'h10ct', 'h10ctb',
].map(named)
const setsByCause = ['s', 'rhct', 'rhctb', 'rh10ctb'].map(named)
const setsFromYear5 = ['s', 'rhctb', 'rh10ctb'].map(named)

function outputs(model: PredictModel): Readonly<Record<string, number>> {
  const out: Record<string, number> = { mi: model.mi }
  const [piYear1, piYear5, piYear15] = [model.pi[0], model.pi[4], model.pi[14]]
  if (piYear1 !== undefined) out['pi_y1'] = piYear1
  if (piYear5 !== undefined) out['pi_y5'] = piYear5
  if (piYear15 !== undefined) out['pi_y15'] = piYear15
  for (const [name, set] of sets) {
    for (const t of years) out[`os_${name}_${t}`] = overallSurvival(model, set, t)
  }
  for (const [name, set] of setsByCause) {
    for (const { year, diedOfBreastCancer, diedOfOther } of course(model, set)) {
      if (year % 5 !== 0) continue
      out[`bcm_${name}_${year}`] = diedOfBreastCancer
      out[`ocm_${name}_${year}`] = diedOfOther
    }
  }
  for (const [name, set] of setsFromYear5) {
    out[`cond5_${name}_10`] = survivalFromYear5(model, set, 10)
    out[`cond5_${name}_15`] = survivalFromYear5(model, set, 15)
  }
  return out
}

function answer({ version, patient, offered }: PredictCase): Readonly<Record<string, number>> | string {
  const model = predictModel(version, patient, offered)
  return model.ok ? outputs(model.value) : model.error.map(refusalMessage).join(' ')
}

function line(row: Readonly<Record<string, string>>, count: number): EvalLine {
  const id = row['id']?.trim() || `row ${count}`
  const read = predictCase(row)
  if (!read.ok) return { id, error: read.error.join(' ') }
  const result = answer(read.value)
  return typeof result === 'string' ? { id, error: result } : { id, ...result }
}

const isRow = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((cell) => typeof cell === 'string')

async function* run(args: readonly string[]): AsyncGenerator<EvalLine> {
  const [file, ...extra] = args
  if (file === undefined || extra.length > 0) {
    throw new UnreadableInput(`herald eval predict takes one CSV file, found ${args.length} arguments.`)
  }
  const header = (names: string[]): string[] => {
    const missing = inputColumns.filter((column) => !names.includes(column))
    if (missing.length > 0) {
      throw new UnreadableInput(
        `${file} lacks the column ${missing.join(', ')}. Expected: id, version, ${inputColumns.join(', ')}.`,
      )
    }
    return names
  }
  const source = createReadStream(file)
  const rows = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    columns: (names: string[]) => header(names),
  })
  source.on('error', (error) => rows.destroy(error))
  let count = 0
  try {
    for await (const row of source.pipe(rows)) {
      count += 1
      yield isRow(row) ? line(row, count) : { id: `row ${count}`, error: 'This row is not text cells.' }
    }
  } catch (error) {
    if (error instanceof UnreadableInput || !(error instanceof Error)) throw error
    throw new UnreadableInput(`${file} cannot be read as CSV after row ${count}: ${error.message}`)
  }
  if (count === 0)
    throw new UnreadableInput(`${file} holds no rows. Expected a header line and one line a patient.`)
}

export const predictEval: EvalKind = {
  name: 'predict',
  usage: 'FILE.csv',
  about: 'PREDICT Breast 3.2, 3.1 or 2.2 for complete patients',
  run,
}
