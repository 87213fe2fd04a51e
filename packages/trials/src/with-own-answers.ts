/**
 * What a person answered herself, joined to what the record says: it narrows what is open, and where the two differ
 * both stay possible (design E8). Answers that no trial asks for are left alone.
 */
import { exactly, type Interval, intersection, isEmpty } from '@herald/core'
import { type BrainCell, type Her2Cell, type Menopause, type Setting, settings } from './criterion.ts'
import type { Answer, ReceptorFact, TrialFacts } from './facts.ts'

/** An answer as the desk keeps it: the name of the fact in core, and the value. */
export type OwnAnswer = { readonly fact: string; readonly value: string | number }

/** What both allow; if that is nothing, what either says. */
function joined<T>(record: readonly T[], own: readonly T[]): readonly T[] {
  const both = record.filter((value) => own.includes(value))
  return both.length > 0 ? both : [...record, ...own]
}
function joinedInterval(record: Interval, own: Interval): Interval {
  const both = intersection(record, own)
  if (!isEmpty(both)) return both
  return {
    low: Math.min(record.low, own.low),
    high: Math.max(record.high, own.high),
    lowOpen: false,
    highOpen: false,
  }
}
const joinedAnswer = (record: Answer, own: Answer): Answer =>
  record === 'unknown' || record === own ? own : 'unknown'

type Row = (facts: TrialFacts, value: string) => TrialFacts
const from =
  <T>(
    values: Readonly<Record<string, readonly T[]>>,
    get: (f: TrialFacts) => readonly T[],
    put: (f: TrialFacts, v: readonly T[]) => TrialFacts,
  ): Row =>
  (facts, value) => {
    const own = values[value]
    return own === undefined ? facts : put(facts, joined(get(facts), own))
  }
const number =
  (get: (f: TrialFacts) => Interval, put: (f: TrialFacts, v: Interval) => TrialFacts): Row =>
  (facts, value) => {
    const own = Number(value)
    return Number.isFinite(own) ? put(facts, joinedInterval(get(facts), exactly(own))) : facts
  }
const receptor =
  (name: 'er' | 'pr'): Row =>
  (facts, value) => {
    if (value !== 'positive' && value !== 'negative') return facts
    const held = facts[name]
    const pct: Interval = joinedInterval(
      held.pct,
      value === 'positive'
        ? { low: 1, high: 100, lowOpen: false, highOpen: false }
        : { low: 0, high: 1, lowOpen: false, highOpen: true },
    )
    const own: ReceptorFact = { statuses: joined(held.statuses, [value]), pct, tested: 'yes' }
    return { ...facts, [name]: own }
  }
const spread: readonly Setting[] = ['metastatic']
const near: readonly Setting[] = settings.filter((s) => s !== 'metastatic')
const positive: readonly Her2Cell[] = ['2+ ISH+', '0-1+ ISH+', '3+']
const negative: readonly Her2Cell[] = ['0', '0 faint', '1+', '2+ ISH-']
const early = near.filter((s) => s.startsWith('early'))
const withSetting = (values: Readonly<Record<string, readonly Setting[]>>): Row =>
  from(
    values,
    (f) => f.settings,
    (f, v) => ({ ...f, settings: settings.filter((s) => v.includes(s)) }),
  )

/** Facts of core by name, and what each answer means for a trial. */
// biome-ignore format: a table
const rows: Readonly<Record<string, Row>> = {
  'sex':               from({ female: ['female' as const], male: ['male' as const] }, (f) => f.sexes, (f, v) => ({ ...f, sexes: v })),
  'age':               number((f) => f.ageYears, (f, v) => ({ ...f, ageYears: v })),
  'LVEF':              number((f) => f.lvefPct, (f, v) => ({ ...f, lvefPct: v })),
  'ECOG':              from({ 0: [0], 1: [1], 2: [2], 3: [3], 4: [4] }, (f) => f.ecog, (f, v) => ({ ...f, ecog: v })),
  'menopausal status': from<Menopause>({ premenopausal: ['pre', 'pre-suppressed'], postmenopausal: ['post'] }, (f) => f.menopause, (f, v) => ({ ...f, menopause: v })),
  'HER2 status':       from({ positive, negative }, (f) => f.her2, (f, v) => ({ ...f, her2: v })),
  'ER':                receptor('er'),
  'PR':                receptor('pr'),
  'M':                 withSetting({ M0: near, M1: spread }),
  'relapse':           withSetting({ none: settings, 'local or regional': ['locally-advanced-unresectable', 'early-after-adjuvant'], distant: spread }),
  'breast surgery':    withSetting({ 'not done': ['early-untreated', 'locally-advanced-unresectable', 'metastatic'], 'breast-conserving': [...early.filter((s) => s !== 'early-untreated'), 'metastatic'], mastectomy: [...early.filter((s) => s !== 'early-untreated'), 'metastatic'] }),
  'brain metastases':  from<BrainCell>({ none: ['none'], stable: ['untreated-stable', 'treated-stable'], active: ['untreated-progressing', 'treated-progressing'] }, (f) => f.brain, (f, v) => ({ ...f, brain: v })),
  'pregnancy':         (f, value) => ({ ...f, conditions: { ...f.conditions, pregnant: joinedAnswer(f.conditions.pregnant, value === 'pregnant' ? 'yes' : 'no') } }),
  'cancer in the lining of the brain': (f, value) => ({ ...f, conditions: { ...f.conditions, leptomeningeal: joinedAnswer(f.conditions.leptomeningeal, value === 'yes' ? 'yes' : 'no') } }),
}

export const answersThatCount: readonly string[] = Object.keys(rows)

/** The facts with her own answers in them. */
export const withOwnAnswers = (facts: TrialFacts, own: readonly OwnAnswer[]): TrialFacts =>
  own.reduce((known, { fact, value }) => rows[fact]?.(known, String(value)) ?? known, facts)
