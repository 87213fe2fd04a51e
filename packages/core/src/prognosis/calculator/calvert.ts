/**
 * Total carboplatin dose in mg, to check a number in a record. J Clin Oncol 1989;7:1748; cap: US FDA 2010.
 *
 * Dose = AUC * (GFR + 25), GFR in mL/min, not indexed. An estimated GFR counts as at most 125. Never prescribes.
 */
import { between } from '../../fact/interval.ts'
import { type Citation, cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type CalculatorRefusal, type Limit, outsideLimits } from './limit.ts'

const formulaSource = cite('calvert-1989', 'formula')
const capSource = cite('fda-carboplatin-2010', 'notice')

/** How the filtration rate was found: only an estimate is capped. */
export type Filtration = { readonly mlPerMin: number; readonly how: 'measured' | 'estimated' }

const estimateCapMlPerMin = 125
const aucLimit: Limit = { quantity: 'AUC', limit: between(4, 7), unit: 'mg/mL x min' }
// Ours: a healthy young adult reaches about 160; far above, a unit or a weight is wrong.
const filtrationLimit: Limit = {
  quantity: 'GFR',
  limit: { low: 0, high: 250, lowOpen: true, highOpen: false },
  unit: 'mL/min',
}

export type CarboplatinDose = {
  readonly doseMg: number
  /** The rate that was used, after the cap. */
  readonly usedMlPerMin: number
  readonly capped: boolean
  readonly cites: readonly Citation[]
}

/** The dose that the formula gives, or why it gives none. */
export function calvert(
  targetAuc: number,
  filtration: Filtration,
): Result<CarboplatinDose, readonly CalculatorRefusal[]> {
  const refusals = outsideLimits([
    [targetAuc, aucLimit],
    [filtration.mlPerMin, filtrationLimit],
  ])
  if (refusals.length > 0) return fail(refusals)
  const capped = filtration.how === 'estimated' && filtration.mlPerMin > estimateCapMlPerMin
  const usedMlPerMin = capped ? estimateCapMlPerMin : filtration.mlPerMin
  const cites = capped ? [formulaSource, capSource] : [formulaSource]
  return ok({ doseMg: targetAuc * (usedMlPerMin + 25), usedMlPerMin, capped, cites })
}
