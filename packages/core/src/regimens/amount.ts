/**
 * A printed amount for one person: mg/kg by actual weight, mg/m2 by body surface, AUC by the Calvert formula.
 *
 * For the clinician's view, to check a number in a record; never a prescription. Many services round to the nearest vial
 * or syringe within 5 to 10 in 100 (K). Carboplatin is capped at a kidney figure of 125 mL/min.
 */
import { calculatorRefusalMessage, calvert, mosteller } from '../prognosis/index.ts'
import { fail, ok, type Result } from '../result.ts'

export type Body = {
  readonly weightKg: number
  readonly heightCm: number
  readonly gfrMlPerMin: number | 'unknown'
}

/** A range where the reference prints one. */
export type PersonalAmount = { readonly fromMg: number; readonly toMg: number; readonly basis: string }

export type AmountProblem = {
  readonly kind: 'body out of range' | 'kidney figure needed' | 'not an amount'
  readonly says: string
}

/** The milligrams of one printed amount, or why they cannot be worked out. */
export function amountFor(dose: string, body: Body): Result<PersonalAmount, readonly AmountProblem[]> {
  const surface = mosteller(body.heightCm, body.weightKg)
  if (!surface.ok)
    return fail(
      surface.error.map((refusal) => ({
        kind: 'body out of range',
        says: calculatorRefusalMessage(refusal),
      })),
    )
  const auc = /^AUC (\d+(?:\.\d+)?)$/.exec(dose)?.[1]
  if (auc !== undefined) return byAuc(Number(auc), body)
  const read = /^(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? (mg\/kg|mg\/m2|mg)(?: |$)/.exec(dose)
  const [, from, to, unit] = read ?? []
  if (from === undefined || unit === undefined || dose.includes('/ '))
    return fail([
      {
        kind: 'not an amount',
        says: `"${dose}" is not an amount that Herald can work out. Expected mg, mg/kg, mg/m2 or AUC.`,
      },
    ])
  const { areaM2 } = surface.value
  const factor = unit === 'mg/kg' ? body.weightKg : unit === 'mg/m2' ? areaM2 : 1
  const basis =
    unit === 'mg/kg'
      ? `${body.weightKg} kg`
      : unit === 'mg/m2'
        ? `${areaM2.toFixed(2)} m2 (Mosteller)`
        : 'fixed'
  return ok({ fromMg: Number(from) * factor, toMg: Number(to ?? from) * factor, basis })
}

const figure = (mlPerMin: number): string => String(Math.round(mlPerMin * 10) / 10)

function byAuc(target: number, body: Body): Result<PersonalAmount, readonly AmountProblem[]> {
  if (body.gfrMlPerMin === 'unknown')
    return fail([
      {
        kind: 'kidney figure needed',
        says: 'Carboplatin is worked out from the kidney figure (GFR in mL/min). Add it.',
      },
    ])
  const dose = calvert(target, { mlPerMin: body.gfrMlPerMin, how: 'estimated' })
  if (!dose.ok)
    return fail(
      dose.error.map((refusal) => ({ kind: 'body out of range', says: calculatorRefusalMessage(refusal) })),
    )
  return ok({
    fromMg: dose.value.doseMg,
    toMg: dose.value.doseMg,
    basis: dose.value.capped
      ? `Calvert, kidney figure ${figure(body.gfrMlPerMin)} counted as ${figure(dose.value.usedMlPerMin)} mL/min, the cap`
      : `Calvert, ${figure(dose.value.usedMlPerMin)} mL/min`,
  })
}
