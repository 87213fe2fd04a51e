/**
 * What a trial asks for, as typed criteria, each with the words it was read from.
 *
 * A criterion names the cells of the patient's world that fit. Known facts are sets of cells still possible, so
 * one rule answers every criterion: all possible cells fit, met; none fits, not met; else open.
 */
import type { Interval } from '@herald/core'

export type Truth = 'met' | 'not-met' | 'open'

/** The trial's own words, with their place in the original text, or the name of a structured field. */
export type Quote = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly source: 'text' | 'structured'
}

export const dimensions = [
  'age',
  'sex',
  'diagnosis',
  'her2',
  'hr',
  'menopause',
  'stage',
  'lines',
  'prior-therapy',
  'response',
  'brain',
  'lvef',
  'ecog',
  'measurable',
  'pregnancy',
  'biomarker',
  'timing',
  'place',
] as const
export type Dimension = (typeof dimensions)[number]

export const her2Cells = ['0', '0 faint', '1+', '2+ ISH-', '2+ ISH+', '0-1+ ISH+', '3+'] as const
export type Her2Cell = (typeof her2Cells)[number]

export const settings = [
  'early-untreated',
  'early-after-surgery',
  'early-residual-after-neoadjuvant',
  'early-pcr-after-neoadjuvant',
  'early-after-adjuvant',
  'locally-advanced-unresectable',
  'metastatic',
] as const
export type Setting = (typeof settings)[number]

export const brainCells = [
  'none',
  'untreated-stable',
  'untreated-progressing',
  'treated-stable',
  'treated-progressing',
] as const
export type BrainCell = (typeof brainCells)[number]

export const stages = ['0', 'I', 'IIA', 'IIB', 'IIIA', 'IIIB', 'IIIC', 'IV'] as const
export type Stage = (typeof stages)[number]

export type Menopause = 'pre' | 'pre-suppressed' | 'post' | 'male'
export type TherapySetting = 'neoadjuvant' | 'adjuvant' | 'metastatic'
export type Receptor = 'er' | 'pr' | 'either' | 'both'

/** A yes-or-no matter with its own fact; `want` is the answer that fits. */
export const conditions = [
  'leptomeningeal',
  'pregnant',
  'breastfeeding',
  'inflammatory',
  'bilateral',
  'measurable brain lesion',
  'brain surgery planned',
  'progressed on the last treatment',
] as const
export type ConditionName = (typeof conditions)[number]

export type AgentRule = {
  /** Names of drugs or classes; what fits is a drug given that is one of them. */
  readonly names: readonly string[]
  readonly within: readonly TherapySetting[]
  /** Different drugs needed. */
  readonly distinct: number
  readonly minWeeks: number
  readonly outcome: 'any' | 'progressed'
  /** Only courses that ended less than this many weeks ago count. */
  readonly endedWithinWeeks: number | undefined
  /** The text names exceptions that the record cannot settle. */
  readonly exceptions: boolean
}

export type Criterion =
  | { readonly kind: 'age'; readonly years: Interval }
  | { readonly kind: 'sex'; readonly allow: 'female' | 'male' }
  | {
      readonly kind: 'her2'
      readonly accept: readonly Her2Cell[]
      /** A HER2 gene mutation alone also fits. */
      readonly mutant: boolean
      /** Asks for a result by gene test: IHC 3+ alone does not settle it. */
      readonly ishOnly: boolean
      readonly central: boolean
      readonly ratioAbove: number | undefined
    }
  | {
      readonly kind: 'hr'
      readonly receptor: Receptor
      readonly want: 'positive' | 'negative' | 'known'
      readonly cutPct: number
      readonly strict: boolean
    }
  | { readonly kind: 'menopause'; readonly accept: readonly Menopause[] }
  | { readonly kind: 'setting'; readonly accept: readonly Setting[] }
  | { readonly kind: 'stage'; readonly when: 'diagnosis' | 'now'; readonly accept: readonly Stage[] }
  | { readonly kind: 'tnm'; readonly axis: 'T' | 'N'; readonly accept: readonly string[] }
  | { readonly kind: 'tumour-size'; readonly mm: Interval }
  | { readonly kind: 'response'; readonly accept: 'residual' | 'complete' }
  | {
      readonly kind: 'lines'
      readonly of: readonly string[]
      readonly except: readonly string[]
      readonly within: 'metastatic' | 'any'
      readonly count: Interval
    }
  | { readonly kind: 'agent'; readonly rule: AgentRule; readonly want: boolean }
  | { readonly kind: 'planned'; readonly names: readonly string[] }
  | { readonly kind: 'dose'; readonly drug: string; readonly maxMgM2: number }
  | {
      readonly kind: 'brain'
      readonly accept: readonly BrainCell[]
      /** Cells on which the text is silent or hangs on a judgement. */
      readonly unclear: readonly BrainCell[]
      readonly minMonthsStable: number | undefined
    }
  | {
      readonly kind: 'lvef'
      readonly pct: Interval
      readonly localLimit: 'none' | 'alone' | 'and' | 'or'
      readonly maxDropPoints: number | undefined
    }
  | { readonly kind: 'lvef-history'; readonly neverBelowPct: number }
  | { readonly kind: 'ecog'; readonly max: number }
  | { readonly kind: 'kps'; readonly min: number }
  | { readonly kind: 'measurable'; readonly want: 'measurable' | 'evaluable' }
  | { readonly kind: 'condition'; readonly name: ConditionName; readonly want: boolean }
  | { readonly kind: 'biomarker'; readonly gene: string; readonly want: boolean }
  | {
      readonly kind: 'window'
      readonly since: 'surgery' | 'adjuvant treatment' | 'relapse after adjuvant treatment'
      readonly weeks: Interval
    }
  | { readonly kind: 'primary'; readonly breast: boolean }
  | { readonly kind: 'undefined-word'; readonly word: string }
  /** The text sets no limit: said, so that nobody wonders. */
  | { readonly kind: 'no-limit'; readonly of: Dimension }

/** Criteria joined: AND, OR, NOT, and IF with its body. */
export type Node =
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'any'; readonly nodes: readonly Node[] }
  | { readonly kind: 'not'; readonly node: Node }
  | { readonly kind: 'if'; readonly when: Node; readonly body: Node }
  | { readonly kind: 'leaf'; readonly criterion: Criterion }

export const leaf = (criterion: Criterion): Node => ({ kind: 'leaf', criterion })
export const all = (nodes: readonly Node[]): Node => {
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind: 'all', nodes }
}
export const any = (nodes: readonly Node[]): Node => {
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind: 'any', nodes }
}

/** One arm, cohort, part or phase of a trial; a trial with none is one whole. */
export type Scope = {
  readonly kind: 'arm' | 'cohort' | 'part' | 'phase' | 'group'
  readonly key: string
}

/** One sentence, or part of it, that a person must fit. */
export type Requirement = {
  readonly quote: Quote
  readonly dimension: Dimension
  readonly node: Node
  /** Empty: everybody. Else it binds only in these parts of the trial. */
  readonly scopes: readonly Scope[]
  /** A permission that limits only what it names. */
  readonly permission: boolean
}
