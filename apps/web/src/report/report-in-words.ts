/** A report as the page shows it: its text in stretches, and its facts with the places they were read from. */
import type { ReportFact, ReportFinding, Stretch } from '@herald/record/report'
import type { Check } from './review.ts'

export type PlaceInReport = { readonly start: number; readonly words: string; readonly earlier: boolean }

export type FactInReport = {
  readonly tumour: number
  /** Empty when the report does not tell tumours apart. */
  readonly tumourName: string
  readonly fact: ReportFact
  readonly state: 'known' | 'conflicting' | 'pending'
  readonly derived: boolean
  readonly values: readonly { readonly value: string; readonly places: readonly PlaceInReport[] }[]
}

export type ReportInWords = {
  readonly name: string
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly facts: readonly FactInReport[]
  readonly findings: readonly {
    readonly kind: ReportFinding['kind']
    readonly spans: ReportFinding['spans']
    readonly message: string
  }[]
  readonly checks: readonly Check[]
  /** True when the record that was open is of another side or several tumours, so that the report stands beside it. */
  readonly standsApart: boolean
}

/** What the page hands over to be read. */
export type ReportGiven =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** What is kept of a report: its text as it was read, and what she said about it. */
export type KeptReport = {
  readonly name: string
  readonly text: string
  readonly checks: readonly Check[]
}
