/**
 * What a person's record holds, dated and sourced, before anyone decides anything.
 *
 * A reading is one statement in one place. Readings are never merged here, and a conflict stays two readings:
 * what they add up to on a given day is computed in ../chart/facts.ts.
 */
import type { Temporal } from 'temporal-polyfill'
import type { Interval } from '../fact/interval.ts'
import type { Remark } from './remark.ts'

/** A clinical day as far as the record gives it: "2021-05" is the range of May 2021. */
export type When =
  | { readonly kind: 'on'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'within'; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly kind: 'undated' }

/** Where a statement was read: enough to find it again and to show the words it came from. */
export type Source = {
  /** Resource type and id (`Observation/abc`), or the name of the document. */
  readonly resource: string
  /** Place inside it: `valueCodeableConcept.coding[0]`, `component[1].valueQuantity`, or `characters 120-140`. */
  readonly path: string
  readonly when: When
  /** The words or code as they stand in the record. */
  readonly words: string
  /** Set when the meaning was read from words although a code was expected, or from a neighbouring fact. */
  readonly inferred: boolean
}

/** How firm the record itself calls the statement. */
export type ReadingStatus =
  | 'final'
  | 'amended'
  | 'preliminary'
  | 'superseded'
  | 'entered-in-error'
  | 'unknown'

/** What a statement says. `absent` keeps the reason; `unreadable` keeps the words (in the source). */
export type Said =
  | { readonly kind: 'is'; readonly value: string }
  | { readonly kind: 'among'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly interval: Interval; readonly unit: string }
  | {
      readonly kind: 'absent'
      readonly reason: 'pending' | 'not-performed' | 'not-recorded' | 'not-applicable'
    }
  | { readonly kind: 'unreadable' }

/** Readings are compared only within one epoch (design E7). */
export type Epoch = 'before-treatment' | 'pathological' | 'after-treatment' | 'relapse' | 'unstated'

export type TnmPrefix = 'c' | 'p' | 'yc' | 'yp' | 'r' | 'unstated'

export type Reading = {
  readonly fact: ChartFact
  readonly said: Said
  readonly about: {
    /** Id of a `Tumour` of this chart, or `unassigned` when the record does not link it. */
    readonly tumour: string
    /** Specimen or examination: an id, or `day:2021-05-03` when only the date tells samples apart, or `unstated`. */
    readonly specimen: string
    readonly epoch: Epoch
    /** For T, N, M and stage group; `unstated` elsewhere. */
    readonly prefix: TnmPrefix
  }
  readonly status: ReadingStatus
  readonly source: Source
}

export const chartFacts = [
  // the tumour
  'laterality', // left, right, bilateral
  'behaviour', // invasive, in situ
  'histology', // ductal, lobular, tubular, mucinous, cribriform, adenoid-cystic, inflammatory, paget, other
  'grade', // G1, G2, G3 (Nottingham)
  'tumour size mm',
  // receptors
  'ER call', // positive, negative
  'ER percent',
  'PR call',
  'PR percent',
  'ER or PR call', // LOINC 10480-2: positive means at least one
  'HER2 IHC score', // 0, 1+, 2+, 3+
  'HER2 IHC call', // positive, negative, equivocal
  'HER2 ISH call', // positive, negative, equivocal
  'HER2/CEP17 ratio',
  'HER2 copies per cell',
  'HER2 cells counted',
  'HER2 call', // an interpretation whose method is not said
  'Ki-67 percent',
  // extent
  'T', // as printed: T0, Tis, T1mi, T1a ... T4d, T1, TX
  'N',
  'M',
  'stage group', // 0, IA ... IV as stated
  'nodes positive',
  'nodes examined',
  'nodes with macrometastasis',
  'nodes with micrometastasis',
  'nodes with isolated cells',
  'metastasis site', // brain, bone, liver, lung, distant node, other, none
  // the person
  'LVEF percent',
  'ECOG', // 0 ... 4
  'Karnofsky',
  'menopausal status', // premenopausal, postmenopausal
  'pregnancy', // pregnant, not pregnant
  'Oncotype score',
  'disease status', // opinion of the day: improved, stable, worse, remission
  'weight kg',
  'height cm',
] as const

export type ChartFact = (typeof chartFacts)[number]

/** One cancer of the breast. Two breasts are two tumours; several foci of one breast are one unless told apart. */
export type Tumour = {
  readonly id: string
  readonly laterality: 'left' | 'right' | 'bilateral' | 'unstated'
  readonly diagnosed: When
  readonly certainty: 'confirmed' | 'inferred' | 'unconfirmed'
  /** True for a relapse or metastasis of an earlier one, with its id where the record links it. */
  readonly secondary: boolean
  readonly primary: string
  readonly source: Source
}

export type Treatment = {
  /** Ingredients by their plain name: `trastuzumab`, `pertuzumab`, `trastuzumab emtansine`. */
  readonly ingredients: readonly string[]
  /** `given`: administered or taken; `ordered`: asked for, not known to be given; `planned`: proposals and plans. */
  readonly kind: 'given' | 'ordered' | 'planned' | 'stopped' | 'not-given'
  readonly from: When
  readonly to: When
  readonly doseWords: string
  readonly source: Source
}

export const procedureKinds = [
  'biopsy',
  'breast-conserving surgery',
  'mastectomy',
  'breast surgery',
  'sentinel node biopsy',
  'axillary dissection',
  'radiotherapy',
  'chemotherapy',
  'echocardiogram',
  'imaging',
  'HER2 test performed',
  'oophorectomy',
  'other',
] as const

export type Procedure = {
  readonly kind: (typeof procedureKinds)[number]
  readonly status: 'done' | 'planned' | 'not-done' | 'unknown'
  readonly when: When
  readonly source: Source
}

/** Another illness or event that the tables may read (heart failure, lung disease, hepatitis B, stroke, pregnancy ...). */
export type OtherCondition = {
  readonly name: string
  readonly codes: readonly string[]
  readonly status: 'active' | 'resolved' | 'refuted' | 'unknown'
  readonly when: When
  readonly source: Source
}

export type Person = {
  readonly id: string
  readonly born: When
  readonly sex: 'female' | 'male' | 'unstated'
  readonly deceased: boolean
  /** False when no Patient resource describes this person: only references name them. Never merged with another. */
  readonly inRecord: boolean
}

/** Something the reader noticed and a person should see: a contradiction, an impossible value, a thing not understood. */
export type ImportFinding = Remark & {
  readonly kind:
    | 'conflict'
    | 'implausible'
    | 'code-display-mismatch'
    | 'unresolved-reference'
    | 'not-r4'
    | 'unreadable'
    | 'skipped'
    | 'document-only'
    | 'note'
  /** A file and line, or a resource and the path in it; empty where the whole import is meant. */
  readonly where: string
}

/** Whether a breast cancer is diagnosed in this record; `no` when cancers are named and none is of the breast. */
export type BreastCancer = 'yes' | 'no' | 'unknown'

export type Chart = {
  readonly person: Person
  readonly breastCancer: BreastCancer
  readonly tumours: readonly Tumour[]
  readonly readings: readonly Reading[]
  readonly treatments: readonly Treatment[]
  readonly procedures: readonly Procedure[]
  readonly conditions: readonly OtherCondition[]
  readonly findings: readonly ImportFinding[]
  /** How many resources of each type were read, skipped, or not understood. */
  readonly counts: Readonly<Record<string, number>>
}
