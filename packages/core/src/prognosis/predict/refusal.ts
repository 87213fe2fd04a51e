/** Why PREDICT gives no number, as data, and the same in words for a clinician or a log. Never holds a guess. */
import { type PredictQuantity, predictRanges } from './inputs.ts'

export type PredictRefusal =
  | { readonly kind: 'out-of-range'; readonly input: PredictQuantity; readonly found: number }
  | { readonly kind: 'part-node'; readonly found: number }
  /** The range cannot be searched: the fact to get before there is any number. */
  | { readonly kind: 'not-known'; readonly input: string; readonly get: string }
  /** The set of possible values is empty: the record contradicts itself. */
  | { readonly kind: 'no-value-left'; readonly input: string }
  /** The model was not made for this person: what was found, and why that matters. */
  | { readonly kind: 'not-for'; readonly fact: string; readonly found: string; readonly reason: string }
  /** Two inputs that cannot both be meant. */
  | {
      readonly kind: 'contradiction'
      readonly rule: string
      readonly reason: string
      readonly instead: string
    }

const names: Readonly<Record<PredictQuantity, string>> = {
  ageYears: 'Age at diagnosis',
  sizeMm: 'Size',
  positiveNodes: 'Positive nodes',
  heartDoseGy: 'Mean heart dose',
}

/** One sentence: what was found, what was expected, what to do. */
export function refusalMessage(refusal: PredictRefusal): string {
  switch (refusal.kind) {
    case 'out-of-range': {
      const { low, high, unit } = predictRanges[refusal.input]
      const from = refusal.input === 'sizeMm' ? `more than ${low}` : `${low}`
      return `${names[refusal.input]} is ${refusal.found} ${unit}; PREDICT Breast takes ${from} to ${high} ${unit}.`
    }
    case 'part-node':
      return `Positive nodes is ${refusal.found}; write a whole number, or 0.5 for one node with micrometastasis only.`
    case 'not-known':
      return `${refusal.input} is not known, and no number holds without it. ${refusal.get}`
    case 'no-value-left':
      return `${refusal.input} has no possible value: two sources contradict each other. Settle that first.`
    case 'not-for':
      return `${refusal.fact} is "${refusal.found}": ${refusal.reason}`
    case 'contradiction':
      return `${refusal.reason} ${refusal.instead}`
  }
}
