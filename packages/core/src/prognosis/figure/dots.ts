/**
 * One hundred dots: how many are alive at one year, stacked by treatment step. Dots, not little people.
 *
 * Dot 1 is at the bottom left; rows of ten fill upwards. A dot belongs to the step at which it was last gained, so a
 * step that costs lives shows its lost dots instead of hiding them.
 */
import type { PredictStep } from '../predict/answer.ts'
import type { PredictYear } from '../predict/survival.ts'
import { aliveCount, type Count } from './counts.ts'

export type Dot =
  /** Alive from this step on (0 is surgery). */
  | { readonly kind: 'alive'; readonly step: number }
  /** Was alive without this step, and is not with it. */
  | { readonly kind: 'lost'; readonly step: number }
  /** Alive if the open facts turn out well. */
  | { readonly kind: 'possible' }
  | { readonly kind: 'not alive' }

export type DotArray = {
  readonly year: PredictYear
  /** Always one hundred, bottom left first. */
  readonly dots: readonly Dot[]
  readonly letters: readonly PredictStep['letter'][]
}

const atLeast = (count: Count): number => (count.kind === 'count' ? count.count : count.low)
const atMost = (count: Count): number => (count.kind === 'count' ? count.count : count.high)

function dotOf(place: number, counts: readonly Count[]): Dot {
  const alive = counts.map((count) => place <= atLeast(count))
  const last = counts.at(-1)
  if (alive.at(-1) === true) return { kind: 'alive', step: alive.lastIndexOf(false) + 1 }
  if (alive.includes(true)) return { kind: 'lost', step: alive.lastIndexOf(true) + 1 }
  return last !== undefined && place <= atMost(last) ? { kind: 'possible' } : { kind: 'not alive' }
}

/** The dots of a course at one year. */
export function dotArray(steps: readonly PredictStep[], year: PredictYear): DotArray {
  const counts = steps.map((step) => aliveCount(step, year))
  const dots = Array.from({ length: 100 }, (_, i) => dotOf(i + 1, counts))
  return { year, dots, letters: steps.map(({ letter }) => letter) }
}
