/**
 * What PREDICT Breast reads of one person, and the ranges that it was made for.
 *
 * npj Breast Cancer 2024;10:6 and the authors' package (coding of the inputs). `unknown` is a value of the model,
 * with a number of its own; it is not Herald's unknown, which is a set of several values (./knowledge.ts).
 */

export const predictVersions = ['3.2', '3.1', '2.2'] as const
/** An edition of the equations: 3.2 is the authors' newest, 3.1 the most validated, 2.2 the one on older printouts. */
export type PredictVersion = (typeof predictVersions)[number]

export type Receptor = 'negative' | 'positive'
export type Grade = 1 | 2 | 3
export type Detection = 'symptoms' | 'screening'
export type Smoking = 'never or former' | 'current'
export type Generation = 'none' | 'second' | 'third'

/** One complete patient as the model takes her: one value an input, all at diagnosis, size and nodes from surgery. */
export type PredictPatient = {
  readonly ageYears: number
  readonly er: Receptor
  /** Largest invasive focus. */
  readonly sizeMm: number
  /** Positive nodes; 0.5 stands for one node with micrometastasis only (the authors' web page). */
  readonly positiveNodes: number
  readonly grade: Grade | 'unknown'
  readonly detection: Detection | 'unknown'
  readonly her2: Receptor | 'unknown'
  readonly pr: Receptor | 'unknown'
  /** Positive: more than 10 % of cells. */
  readonly ki67: Receptor | 'unknown'
  /** `unknown` is our extension: the average person (log hazard 0). The model itself always asks. */
  readonly smoking: Smoking | 'unknown'
}

/** Which treatments are on offer: a letter of a treatment set acts only if its treatment is. */
export type Offered = {
  readonly radiotherapy: boolean
  /** Mean dose to the heart; acts only with radiotherapy. */
  readonly heartDoseGy: number
  readonly hormone: boolean
  readonly chemotherapy: Generation
  readonly trastuzumab: boolean
  readonly bisphosphonate: boolean
}

type Span = { readonly low: number; readonly high: number; readonly unit: string }

/** Where the equations hold. The lower end of the size is open: 0 mm has no logarithm. */
export const predictRanges = {
  ageYears: { low: 25, high: 85, unit: 'years' },
  sizeMm: { low: 0, high: 500, unit: 'mm' },
  positiveNodes: { low: 0, high: 100, unit: 'nodes' },
  // Ours: no breast plan gives the heart more than the prescribed dose, about 50 Gy.
  heartDoseGy: { low: 0, high: 50, unit: 'Gy' },
} as const satisfies Readonly<Record<string, Span>>

export type PredictQuantity = keyof typeof predictRanges
