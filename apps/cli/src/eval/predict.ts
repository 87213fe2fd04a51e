/**
 * `herald eval predict FILE.csv`: PREDICT Breast for complete patients, in the columns of data/predict-breast.
 *
 * A row that the model cannot take becomes `{id, error}`. Expected columns in the file are not read.
 */
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
import { type CsvRow, readCsv } from '../csv.ts'
import type { EvalKind, EvalLine } from './eval-kind.ts'
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

function line(row: CsvRow, count: number): EvalLine {
  const id = row['id'] === undefined || row['id'] === '' ? `row ${count}` : row['id']
  const read = predictCase(row)
  if (!read.ok) return { id, error: read.error.join(' ') }
  const result = answer(read.value)
  return typeof result === 'string' ? { id, error: result } : { id, ...result }
}

function* run(args: readonly string[]): Generator<EvalLine> {
  let count = 0
  for (const row of readCsv(args[0], 'eval predict FILE.csv', inputColumns)) yield line(row, (count += 1))
}

export const evalPredict: EvalKind = {
  name: 'predict',
  usage: 'FILE.csv',
  about: 'PREDICT Breast 3.2, 3.1 or 2.2 for complete patients',
  run,
}
