/** Body surface area in m2 by Mosteller. N Engl J Med 1987;317:1098. Actual weight, not capped. */
import { cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type BodySurface, heightLimit, weightLimit } from './body-size.ts'
import { type CalculatorRefusal, outsideLimits } from './limit.ts'

const source = cite('bsa-mosteller-1987', 'formula')

export const mostellerFormula = (heightCm: number, weightKg: number): number =>
  Math.sqrt((heightCm * weightKg) / 3600)

/** Body surface area, or why it cannot be worked out. */
export function mosteller(
  heightCm: number,
  weightKg: number,
): Result<BodySurface, readonly CalculatorRefusal[]> {
  const refusals = outsideLimits([
    [heightCm, heightLimit],
    [weightKg, weightLimit],
  ])
  if (refusals.length > 0) return fail(refusals)
  return ok({ areaM2: mostellerFormula(heightCm, weightKg), formula: 'Mosteller', cite: source })
}
