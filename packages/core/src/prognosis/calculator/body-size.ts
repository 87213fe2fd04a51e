import { between } from '../../fact/interval.ts'
import type { Citation } from '../../publication/citation.ts'
import type { Limit } from './limit.ts'

/** Height and weight of an adult, as far as a body surface area is sensible. */
export const heightLimit: Limit = { quantity: 'Height', limit: between(100, 220), unit: 'cm' }
export const weightLimit: Limit = { quantity: 'Weight', limit: between(25, 250), unit: 'kg' }

/** Two formulas give two areas, so an area always names its own. */
export type BodySurface = {
  readonly areaM2: number
  readonly formula: 'Mosteller' | 'Du Bois'
  readonly cite: Citation
}
