/** Body surface area in m2 by Du Bois and Du Bois. Arch Intern Med 1916;17:863. Actual weight, not capped. */
import { cite } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type BodySurface, heightLimit, weightLimit } from './body-size.ts'
import { type CalculatorRefusal, outsideLimits } from './limit.ts'

const source = cite('bsa-dubois-1916', 'formula')

export const duboisFormula = (heightCm: number, weightKg: number): number =>
  0.007184 * heightCm ** 0.725 * weightKg ** 0.425

/** Body surface area, or why it cannot be worked out. */
export function dubois(
  heightCm: number,
  weightKg: number,
): Result<BodySurface, readonly CalculatorRefusal[]> {
  const refusals = outsideLimits([
    [heightCm, heightLimit],
    [weightKg, weightLimit],
  ])
  if (refusals.length > 0) return fail(refusals)
  return ok({ areaM2: duboisFormula(heightCm, weightKg), formula: 'Du Bois', cite: source })
}
