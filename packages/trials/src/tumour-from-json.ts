/** The tumour in the JSON shape of `herald eval trials`: HER2, receptors, stage, size. */
import { atLeast, exactly, type Interval, lessThan, moreThan } from '@herald/core'
import { type Her2Cell, type Setting, type Stage, settings, stages } from './criterion.ts'
import { type Answer, nCategories, nothingKnown, type ReceptorFact, tCategories } from './facts.ts'
import { numberAt, textAt } from './json.ts'

export const answer = (value: unknown): Answer =>
  value === true ? 'yes' : value === false ? 'no' : 'unknown'
export const number = (value: number | undefined, otherwise: Interval): Interval =>
  value === undefined ? otherwise : exactly(value)

// Who has which status is a set of cells; a status without its score leaves the scores open.
const her2ByStatus: Readonly<Record<string, readonly Her2Cell[]>> = {
  positive: ['2+ ISH+', '0-1+ ISH+', '3+'],
  low: ['1+', '2+ ISH-'],
  ultralow: ['0 faint'],
  zero: ['0', '0 faint'],
  negative: ['0', '0 faint', '1+', '2+ ISH-'],
}
export const amplified = (word: string | undefined): Answer =>
  word === undefined
    ? 'unknown'
    : /not|non|negative|^-/i.test(word)
      ? 'no'
      : /ampl|posit|^\+/i.test(word)
        ? 'yes'
        : 'unknown'

export function her2Of(her2: unknown): readonly Her2Cell[] {
  const status = textAt(her2, 'status')?.toLowerCase()
  const ihc = textAt(her2, 'ihc')
  const ish = amplified(textAt(her2, 'ish') ?? textAt(her2, 'fish'))
  const staining = textAt(her2, 'membraneStaining')?.toLowerCase()
  const faint: readonly Her2Cell[] =
    staining === 'none' ? ['0'] : staining === undefined ? ['0', '0 faint'] : ['0 faint']
  const byScore: Readonly<Record<string, readonly Her2Cell[]>> = {
    '0': faint,
    '1+': ['1+'],
    '2+': ish === 'yes' ? ['2+ ISH+'] : ish === 'no' ? ['2+ ISH-'] : ['2+ ISH-', '2+ ISH+'],
    '3+': ['3+'],
  }
  const scored = ihc === undefined ? undefined : byScore[ihc]
  const stated = status === undefined ? undefined : her2ByStatus[status]
  const positiveByIsh: readonly Her2Cell[] =
    ish === 'yes' && (ihc === '0' || ihc === '1+') ? ['0-1+ ISH+'] : []
  if (positiveByIsh.length > 0) return positiveByIsh
  if (scored === undefined)
    return stated ?? (ish === 'yes' ? (her2ByStatus['positive'] ?? []) : nothingKnown.her2)
  // A status that contradicts the score is a conflict: both stay possible.
  const both = stated === undefined ? scored : scored.filter((cell) => stated.includes(cell))
  return both.length > 0 ? both : [...new Set([...scored, ...(stated ?? [])])]
}

export function receptorOf(receptor: unknown): ReceptorFact {
  const pct = numberAt(receptor, 'pct')
  const status = textAt(receptor, 'status')?.toLowerCase()
  const { statuses, pct: anyPct } = nothingKnown.er
  if (pct === undefined && status === undefined) return { statuses, pct: anyPct, tested: 'unknown' }
  const positive = status === undefined ? (pct ?? 0) >= 1 : status.startsWith('pos')
  return {
    statuses: [positive ? 'positive' : 'negative'],
    pct: pct === undefined ? (positive ? { ...anyPct, low: 1 } : { ...lessThan(1), low: 0 }) : exactly(pct),
    tested: 'yes',
  }
}

export const isSetting = (word: string | undefined): word is Setting => settings.some((s) => s === word)
const isStage = (word: string): word is Stage => stages.some((s) => s === word)

export function stagesOf(word: string | undefined): readonly Stage[] {
  if (word === undefined) return stages
  const plain = word.replace(/^stage\s*/i, '').toUpperCase()
  const exact = stages.filter((s) => isStage(plain) && s === plain)
  if (exact.length > 0) return exact
  const within = stages.filter((s) => s.startsWith(plain) && s.slice(plain.length).match(/^[ABC]?$/) !== null)
  return within.length > 0 ? within : plain.startsWith('I') ? stages.filter((s) => s === 'I') : stages
}

export function tnmOf(tnm: string | undefined): {
  readonly t: readonly string[]
  readonly n: readonly string[]
  readonly m0: boolean
} {
  const t = /T(is|[0-4](?:mi|[a-d])?)/.exec(tnm ?? '')?.[1]
  const n = /N([0-3])/.exec(tnm ?? '')?.[1]
  return {
    t:
      t === undefined
        ? tCategories
        : tCategories.filter((c) => c === `T${t}` || (/^\d$/.test(t) && c.startsWith(`T${t}`))),
    n: n === undefined ? nCategories : nCategories.filter((c) => c === `N${n}`),
    m0: /M0/.test(tnm ?? ''),
  }
}

// Largest extent of the primary tumour by T category (AJCC 8): T1 to 20 mm, T2 over 20 to 50, T3 over 50.
export function sizeFromT(t: readonly string[]): Interval {
  if (t.every((c) => c.startsWith('T1'))) return { ...atLeast(0), high: 20, highOpen: false, lowOpen: true }
  if (t.every((c) => c === 'T2')) return { ...moreThan(20), high: 50, highOpen: false }
  if (t.every((c) => c === 'T3')) return moreThan(50)
  return nothingKnown.tumourMm
}
