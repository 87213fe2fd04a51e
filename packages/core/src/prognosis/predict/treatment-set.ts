/**
 * A set of treatments, written in the paper's letters: r radiotherapy, h hormone treatment for five years, h10 for
 * ten, c chemotherapy, t trastuzumab, b bisphosphonate; `s` is surgery only. The order of the letters means nothing.
 */
import { fail, ok, type Result } from '../../result.ts'

export const treatmentLetters = ['r', 'h', 'h10', 'c', 't', 'b'] as const
export type TreatmentLetter = (typeof treatmentLetters)[number]

/** Which treatments come after surgery. */
export type TreatmentSet = {
  readonly radiotherapy: boolean
  readonly hormone: 'none' | '5 years' | '10 years'
  readonly chemotherapy: boolean
  readonly trastuzumab: boolean
  readonly bisphosphonate: boolean
}

export const surgeryOnly: TreatmentSet = {
  radiotherapy: false,
  hormone: 'none',
  chemotherapy: false,
  trastuzumab: false,
  bisphosphonate: false,
}

export type TreatmentSetError = { readonly kind: 'not-a-treatment-set'; readonly message: string }

const adds: Readonly<Record<TreatmentLetter, Partial<TreatmentSet>>> = {
  r: { radiotherapy: true },
  h: { hormone: '5 years' },
  h10: { hormone: '10 years' },
  c: { chemotherapy: true },
  t: { trastuzumab: true },
  b: { bisphosphonate: true },
}

/** The set with one more treatment; `h10` takes the place of `h`. */
export const withTreatment = (set: TreatmentSet, letter: TreatmentLetter): TreatmentSet => ({
  ...set,
  ...adds[letter],
})

/** Reads "rhct", "tchr" or "s". Each letter once, `h` or `h10` but not both. */
export function treatmentSet(text: string): Result<TreatmentSet, TreatmentSetError> {
  if (text === 's') return ok(surgeryOnly)
  const found: readonly string[] = text.match(/h10|./g) ?? []
  const letters = treatmentLetters.filter((letter) => found.includes(letter))
  const clash = letters.includes('h') && letters.includes('h10')
  if (letters.length === 0 || letters.length !== found.length || clash) {
    const message = `Treatment set "${text}" cannot be read. Write "s" for surgery only, or each of r, h or h10, c, t, b at most once.`
    return fail({ kind: 'not-a-treatment-set', message })
  }
  return ok(letters.reduce(withTreatment, surgeryOnly))
}
