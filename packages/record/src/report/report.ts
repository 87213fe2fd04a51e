/** What a breast pathology report says, fact by fact, each with the words it came from. */
import type { ReportFact } from './mention.ts'
import type { Span } from './normalise.ts'
import type { SectionKind } from './sections.ts'

export type Evidence = {
  readonly span: Span
  /** The words as they stand in the report. */
  readonly words: string
  readonly section: SectionKind
  /** 0 for the first report, 1, 2 ... for its addenda. */
  readonly addendum: number
  /** True when the words speak of another, earlier specimen or stand in the clinical history. */
  readonly earlier: boolean
}

export type StatedValue = { readonly value: string; readonly evidence: readonly Evidence[] }

export type FactRead = {
  readonly fact: ReportFact
  /** `conflicting`: `values` holds every different statement, the one that weighs most first. */
  readonly state: 'known' | 'conflicting' | 'pending'
  /** The statement that weighs most: the final diagnosis, its addenda and synopsis before the rest. */
  readonly value: string
  readonly values: readonly StatedValue[]
  /** True when it was computed from its evidence (a sum of nodes, a status from a score), not printed as such. */
  readonly derived: boolean
}

export type ReportTumour = {
  /** 1, 2 ... in the order in which the final diagnosis first names them. */
  readonly number: number
  /** "right breast", "6 o'clock"; empty when the report does not tell tumours apart. */
  readonly name: string
  readonly facts: readonly FactRead[]
}

export type ReportFinding = {
  readonly kind: 'conflict' | 'unreadable' | 'unassigned' | 'shifted' | 'todays-rules'
  readonly about: string
  readonly spans: readonly Span[]
  /** What is put into its sentence, `import-report-<kind>` of content. */
  readonly values: Readonly<Record<string, string | number>>
  /** Of a conflict: each value that is stated, with the places where. */
  readonly said: readonly { readonly value: string; readonly places: string }[]
}

export type PathologyReport = {
  readonly text: string
  readonly tumours: readonly ReportTumour[]
  readonly findings: readonly ReportFinding[]
}

/** Why a text is not read at all. */
export type NotRead = {
  readonly kind: 'empty' | 'no-text-layer' | 'too-long' | 'not-breast' | 'two-patients'
  /** What is put into its sentence, `import-report-not-<kind>` of content. */
  readonly values: Readonly<Record<string, string | number>>
}

/** One fact of a tumour, if the report gives it. */
export const factOf = (tumour: ReportTumour, fact: ReportFact): FactRead | undefined =>
  tumour.facts.find((f) => f.fact === fact)
