/**
 * Creatinine clearance in mL/min, not indexed to body surface. Nephron 1976;16:31.
 *
 * CrCl = (140 - age) * weight * (0.85 if female) / (72 * SCr in mg/dL). For adults with a stable creatinine. Which
 * weight to use (actual, ideal, adjusted) is the protocol's choice and is shown with the result.
 */
import { between } from '../../fact/interval.ts'
import { type Citation, cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { weightLimit } from './body-size.ts'
import { type CalculatorRefusal, type Limit, outsideLimits } from './limit.ts'

const source = cite('cockcroft-gault-1976', 'formula')

/** Serum creatinine with the unit of its report. */
export type Creatinine = { readonly value: number; readonly unit: 'mg/dL' | 'umol/L' }

const umolPerLInMgPerDl = 88.4

const ageLimit: Limit = {
  quantity: 'Age',
  limit: { low: 18, high: 140, lowOpen: false, highOpen: true },
  unit: 'years',
}
// Ours, wide enough for any adult: outside, the unit is more likely wrong than the kidney (71 umol/L read as mg/dL).
const creatinineLimits: Readonly<Record<Creatinine['unit'], Limit>> = {
  'mg/dL': { quantity: 'Creatinine', limit: between(0.1, 20), unit: 'mg/dL' },
  'umol/L': { quantity: 'Creatinine', limit: between(8.84, 1768), unit: 'umol/L' },
}

export type KidneyPatient = {
  readonly ageYears: number
  readonly sex: 'female' | 'male'
  readonly weightKg: number
  readonly weightUsed: 'actual' | 'ideal' | 'adjusted'
  readonly creatinine: Creatinine
}

export type CreatinineClearance = {
  readonly clearanceMlPerMin: number
  readonly weightUsed: KidneyPatient['weightUsed']
  readonly cite: Citation
}

/** Creatinine clearance, or why it cannot be worked out. */
export function cockcroftGault(
  patient: KidneyPatient,
): Result<CreatinineClearance, readonly CalculatorRefusal[]> {
  const { ageYears, sex, weightKg, weightUsed, creatinine } = patient
  const refusals = outsideLimits([
    [ageYears, ageLimit],
    [weightKg, weightLimit],
    [creatinine.value, creatinineLimits[creatinine.unit]],
  ])
  if (refusals.length > 0) return fail(refusals)
  const mgPerDl = creatinine.unit === 'mg/dL' ? creatinine.value : creatinine.value / umolPerLInMgPerDl
  const bySex = sex === 'female' ? 0.85 : 1
  const clearanceMlPerMin = ((140 - ageYears) * weightKg * bySex) / (72 * mgPerDl)
  return ok({ clearanceMlPerMin, weightUsed, cite: source })
}
