/** The answer to one criterion: its truth, why, and the fact that would settle it. */
import type { Truth } from '../criterion.ts'

export type MissingFact = {
  /** What has to be known, in the field's own words. */
  readonly fact: string
  /** The trial repeats this test at screening anyway. */
  readonly screeningTest: boolean
}
export type Verdict = {
  readonly truth: Truth
  readonly why: string
  readonly missing: readonly MissingFact[]
}

export const met = (why: string): Verdict => ({ truth: 'met', why, missing: [] })
export const notMet = (why: string): Verdict => ({ truth: 'not-met', why, missing: [] })
export const open = (why: string, fact: string, screeningTest = false): Verdict => ({
  truth: 'open',
  why,
  missing: [{ fact, screeningTest }],
})

const reasons = (parts: readonly Verdict[]): string => [...new Set(parts.map((p) => p.why))].join('; ')
const asked = (parts: readonly Verdict[]): readonly MissingFact[] => {
  const seen = new Map<string, MissingFact>()
  for (const part of parts) for (const m of part.missing) if (!seen.has(m.fact)) seen.set(m.fact, m)
  return [...seen.values()]
}

/** Kleene AND: one failure decides, else one unknown. */
export function allOf(parts: readonly Verdict[]): Verdict {
  const failing = parts.filter((p) => p.truth === 'not-met')
  if (failing.length > 0) return notMet(reasons(failing))
  const unknown = parts.filter((p) => p.truth === 'open')
  if (unknown.length > 0) return { truth: 'open', why: reasons(unknown), missing: asked(unknown) }
  return met(reasons(parts))
}

/** Kleene OR: the mirror image. */
export function anyOf(parts: readonly Verdict[]): Verdict {
  const fitting = parts.filter((p) => p.truth === 'met')
  if (fitting.length > 0) return met(reasons(fitting))
  const unknown = parts.filter((p) => p.truth === 'open')
  if (unknown.length > 0) return { truth: 'open', why: reasons(unknown), missing: asked(unknown) }
  return notMet(reasons(parts))
}

export const swapped = (v: Verdict): Verdict =>
  v.truth === 'open' ? v : { ...v, truth: v.truth === 'met' ? 'not-met' : 'met' }

/** A truth with its words: known when it is settled, the missing fact when it is not. */
export const settled = (truth: Truth, known: string, missing: string, screening = false): Verdict =>
  truth === 'met'
    ? met(known)
    : truth === 'not-met'
      ? notMet(known)
      : open(`${missing} is not settled by the record`, missing, screening)
