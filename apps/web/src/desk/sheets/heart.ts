/** The heart: scans with their limits, what each label says, when the next one is due, and the risk before treatment. */
import type { CitationInWords } from '../brief-in-words.ts'

export const factorAnswers = ['present', 'absent', 'unknown'] as const
export type FactorAnswer = (typeof factorAnswers)[number]

export type HeartNumbersChoice = 'unset' | 'words' | 'shown' | 'later'

export type HeartAsk =
  | { readonly kind: 'look' }
  | {
      readonly kind: 'add-scan'
      readonly id: string
      readonly day: string
      /** As typed. */
      readonly percent: string
      readonly symptoms: boolean
    }
  | { readonly kind: 'remove-scan'; readonly id: string }
  | { readonly kind: 'choose-drugs'; readonly drugs: readonly string[] }
  | { readonly kind: 'answer-factor'; readonly factor: string; readonly answer: FactorAnswer }
  | { readonly kind: 'numbers'; readonly choice: HeartNumbersChoice }
  | { readonly kind: 'clinician'; readonly show: boolean }

export type ScanInWords = {
  /** Hers to take away; '' for one of the record. */
  readonly id: string
  readonly day: string
  /** "58", or "50 to 55" where a range is written. */
  readonly percent: string
  /** The lower end of a range: what limits are read against. */
  readonly value: number
  readonly isBaseline: boolean
  /** Points under the first scan, in words; '' for the first. */
  readonly drop: string
  readonly symptoms: boolean
  /** The words of the record, or that she typed it. */
  readonly from: string
  /** What the strictest label says at this value. */
  readonly says: string
}

export type RuleInWords = {
  readonly name: string
  readonly words: string
  readonly holds: boolean
  readonly sources: readonly CitationInWords[]
}

export type HeartNumber = {
  readonly id: string
  readonly title: string
  readonly other: string
  readonly sentences: readonly string[]
  readonly hers: boolean
  readonly sources: readonly CitationInWords[]
}

export type FactorInWords = {
  readonly factor: string
  readonly question: string
  readonly answer: FactorAnswer
  /** Read from the record; her own answer goes before it. */
  readonly fromRecord: boolean
}

export type HeartInWords = {
  readonly asOf: string
  /** Before everything: signs that are not to wait for a scan. */
  readonly callFirst: string
  readonly problems: readonly string[]
  /** Oldest first. */
  readonly scans: readonly ScanInWords[]
  /** First sentences: what the strictest label says now. */
  readonly now: readonly string[]
  readonly holds: boolean
  readonly rules: readonly RuleInWords[]
  readonly next: {
    readonly words: readonly string[]
    readonly overdue: boolean
    readonly guides: readonly { readonly name: string; readonly day: string }[]
  }
  readonly lines: { readonly percent: number | 'none'; readonly drop: number | 'none' }
  readonly dueOn: string
  readonly drugs: readonly string[]
  readonly drugsFrom: 'plan' | 'record' | 'you' | 'nowhere'
  readonly drugChoices: readonly { readonly drug: string; readonly name: string; readonly chosen: boolean }[]
  readonly risk: {
    readonly words: readonly string[]
    /** One level is left, whatever the open points are. */
    readonly settled: boolean
    readonly open: number
    readonly factors: readonly FactorInWords[]
    readonly sources: readonly CitationInWords[]
  }
  readonly numbers:
    | { readonly choice: 'unset' | 'later' }
    | { readonly choice: 'words' }
    | {
        readonly choice: 'shown'
        readonly lead: readonly string[]
        readonly rows: readonly HeartNumber[]
      }
  readonly clinician: readonly string[]
}
