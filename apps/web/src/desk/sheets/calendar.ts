/** The treatment calendar: plans that she chose, what happened to them, and what comes when. Days are ISO days. */

/** A plan as she chose it. */
export type PlanChoice = {
  /** Made by the page; part of every UID of a calendar file, so it never changes. */
  readonly id: string
  readonly regimen: string
  readonly variant: string
  readonly start: string
}

export const formNames = ['as-printed', 'phesgo', 'trastuzumab_sc'] as const
export type FormName = (typeof formNames)[number]

export type PlanDetails = {
  readonly variant: string
  readonly form: FormName
  /** The drug that the team picked, where the plan leaves it open; '' for not yet. */
  readonly chosen: string
  readonly stage: 'as the regimen' | 'early' | 'advanced'
  /** HER2 doses before the plan, as typed; '' where she has not said. */
  readonly earlier: string
}

export const ownKinds = [
  'drip',
  'shot',
  'tablets',
  'heart-scan',
  'blood-test',
  'surgery',
  'radiation',
  'visit',
] as const
export type OwnKind = (typeof ownKinds)[number]

export type Mark =
  | { readonly kind: 'done' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missed' }

export const creatinineUnits = ['umol/L', 'mg/dL'] as const

/** What stands in the clinician's fields, as typed. A kidney figure goes before a creatinine. */
export type BodyTyped = {
  readonly weightKg: string
  readonly heightCm: string
  readonly gfr: string
  readonly creatinine: string
  readonly creatinineUnit: (typeof creatinineUnits)[number]
}

export const nothingTyped: BodyTyped = {
  weightKg: '',
  heightCm: '',
  gfr: '',
  creatinine: '',
  creatinineUnit: 'umol/L',
}

export type CalendarAsk =
  | { readonly kind: 'look' }
  | { readonly kind: 'add-plan'; readonly plan: PlanChoice }
  | { readonly kind: 'start-on'; readonly plan: string; readonly start: string }
  | { readonly kind: 'change-plan'; readonly plan: string; readonly details: PlanDetails }
  | { readonly kind: 'remove-plan'; readonly plan: string }
  /** She was asked whether something is right, and says yes. */
  | { readonly kind: 'it-is-right'; readonly question: string }
  | { readonly kind: 'mark'; readonly entry: string; readonly mark: Mark | { readonly kind: 'none' } }
  | {
      readonly kind: 'add-date'
      readonly id: string
      readonly what: OwnKind
      readonly day: string
      readonly words: string
    }
  | { readonly kind: 'remove-date'; readonly id: string }
  | { readonly kind: 'close'; readonly day: string; readonly closed: boolean }
  | { readonly kind: 'export'; readonly as: 'ics' | 'fhir'; readonly titles: 'neutral' | 'named' }
  /** Amounts for the clinician: made when asked for, and not before. */
  | ({ readonly kind: 'amounts'; readonly show: boolean } & BodyTyped)

export type EntryKind = OwnKind | 'drip-and-shot'

export type StateInWords = {
  readonly kind: 'to-come' | 'moved' | 'done' | 'late' | 'changed' | 'missed' | 'not-known'
  /** Empty for what is to come. */
  readonly words: string
}

/** What the label says of one drug of a visit that slipped. */
export type LateInWords = {
  readonly drug: string
  /** One for each answer; two when labels differ. */
  readonly answers: readonly { readonly words: string; readonly sources: readonly string[] }[]
  readonly differ: boolean
  /** The label's rule for every case. */
  readonly rule: string
}

export type Entry = {
  /** Of the plan and the visit; stays when the day moves. */
  readonly id: string
  readonly plan: string
  readonly kind: EntryKind
  readonly day: string
  /** Another day for a window of days, else the same. */
  readonly until: string
  readonly what: string
  readonly drugs: readonly string[]
  readonly counts: readonly string[]
  readonly where: string
  readonly howLong: readonly string[]
  readonly ready: readonly string[]
  readonly notes: readonly string[]
  readonly state: StateInWords
  readonly late: readonly LateInWords[]
  readonly marks: readonly ('done' | 'moved' | 'missed')[]
  /** Her own mark, or none. */
  readonly marked: boolean
}

/** Days of more care (few white cells) or of tiredness. */
export type DayRangeInWords = {
  readonly kind: 'careful' | 'tired'
  readonly from: string
  readonly to: string
}

export type DayCell = {
  readonly day: string
  readonly entries: readonly {
    readonly id: string
    readonly kind: EntryKind
    readonly what: string
    readonly done: boolean
  }[]
  readonly careful: boolean
  readonly tablets: boolean
}

export type MonthInWords = {
  /** "2026-11" */
  readonly month: string
  readonly weeks: readonly (readonly (DayCell | 'blank')[])[]
}

export type PlanInWords = {
  readonly id: string
  readonly regimen: string
  readonly start: string
  readonly details: PlanDetails
  readonly lines: readonly string[]
  readonly follows: readonly string[]
  /** One line a clock, where drugs run on cycles of different length. */
  readonly clocks: readonly string[]
  readonly variants: readonly string[]
  readonly forms: readonly FormName[]
  /** Drugs among which the team has to pick: id and name. */
  readonly toChoose: readonly { readonly drug: string; readonly name: string }[]
  readonly asksStage: boolean
}

/** Something that only she or her team can say. Answered by `it-is-right`, or by a change. */
export type CalendarQuestion = {
  readonly id: string
  readonly kind:
    | 'before-diagnosis'
    | 'overlap'
    | 'not-this-plan'
    | 'not-shown'
    | 'too-early'
    | 'earlier-doses'
  readonly words: readonly string[]
  /** Plans that it is about: each can be taken away. */
  readonly plans: readonly string[]
}

export type PlanGroup = {
  readonly kind: 'record' | 'options' | 'others'
  readonly plans: readonly { readonly regimen: string; readonly variant: string }[]
}

/** A day of the record that could be the first one: offered, never taken. */
export type StartInRecord = { readonly day: string; readonly drugs: string }

export type Amounts =
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'shown'
      readonly body: BodyTyped
      /** A plan holds carboplatin: only then a kidney figure is asked for. */
      readonly asksKidneys: boolean
      /** How the kidney figure was found; '' where none is used. */
      readonly kidneys: string
      readonly problems: readonly string[]
      readonly rows: readonly { readonly day: string; readonly amounts: readonly string[] }[]
    }

export type ExportedFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string }

export type CalendarInWords = {
  readonly asOf: string
  readonly plans: readonly PlanInWords[]
  readonly toChoose: readonly PlanGroup[]
  readonly startInRecord: readonly StartInRecord[]
  readonly questions: readonly CalendarQuestion[]
  /** What could not be done, and why. */
  readonly problems: readonly string[]
  /** Earliest first. */
  readonly entries: readonly Entry[]
  readonly ranges: readonly DayRangeInWords[]
  readonly months: readonly MonthInWords[]
  readonly closed: readonly string[]
  readonly amounts: Amounts
  readonly exported: ExportedFile
}
