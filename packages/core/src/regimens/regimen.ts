/** What one row of the regimen table holds: phases in order, what is watched, and what the team plans for. */
import type { DrugId } from './drugs.ts'
import type { Evidence } from './evidence.ts'

/**
 * One drug on one or more days of a cycle. `first` is the amount of its first dose in the phase (a load), `dose` of the
 * others. The amount is as the reference prints it, per kg, per m2 or fixed.
 */
export type PhaseDose = {
  readonly days: readonly number[]
  readonly order: number
  readonly drug: DrugId
  readonly first?: string
  readonly dose: string
  readonly note?: string
}

/** Tablets on the days of a cycle; `steps` of one drug follow each other. */
export type PhaseTablets = {
  readonly drug: DrugId
  readonly dose: string
  readonly fromDay: number
  readonly toDay: number | 'no planned end'
  /** How many tablets each time; zero when the reference does not say. */
  readonly tablets: number
}

/** A drug that the team picks; the calendar shows it once it is picked. */
export type Choice = {
  readonly order: number
  readonly days: readonly number[]
  readonly among: readonly DrugId[]
}

export type Cycles = number | 'until progression' | 'to 18 in all'

export type Phase =
  | {
      readonly kind: 'cycles'
      readonly id: string
      readonly cycles: Cycles
      readonly cycleDays: number
      /** Phases on a clock of their own start on day 1 and run beside the others. */
      readonly clock: 'one after another' | 'beside'
      readonly doses: readonly PhaseDose[]
      readonly tablets: readonly PhaseTablets[]
      readonly choices: readonly Choice[]
    }
  | { readonly kind: 'surgery'; readonly id: string; readonly fromWeeks: number; readonly toWeeks: number }

/** Another way that the reference gives for one phase. */
export type Variant = {
  readonly id: string
  readonly says: string
  readonly phase: string
  readonly cycles?: Cycles
  readonly cycleDays?: number
  readonly doses?: readonly PhaseDose[]
}

/**
 * One test that the regimen asks for. `before` a phase; `in` a phase on a day of it; `every` so many days or months from
 * a phase on; `after the end`; `between` surgery.
 */
export type Check =
  | { readonly kind: 'before phase'; readonly test: Test; readonly phase: string; readonly need?: string }
  | { readonly kind: 'on day'; readonly test: Test; readonly phase: string; readonly day: number }
  | { readonly kind: 'before surgery'; readonly test: Test }
  | { readonly kind: 'at the end'; readonly test: Test }
  | {
      readonly kind: 'series'
      readonly test: Test
      readonly fromPhase: string
      readonly everyDays: number
      /** Set when the reference counts in months; the days are then Herald's reading of it. */
      readonly everyMonths?: number
      readonly times: number | 'to the end' | 'to the end of the phase'
      readonly from?: 'day 1' | 'one interval later'
    }
  | {
      readonly kind: 'after the end'
      readonly test: Test
      readonly everyMonths: number
      readonly times: number
    }

export type Test = 'lvef' | 'liver' | 'blood_count'

export type Risk = { readonly level: string; readonly by: Evidence }

export type Regimen = {
  readonly id: string
  readonly name: string
  readonly settings: readonly string[]
  readonly stage: 'early' | 'advanced'
  readonly for: string
  readonly phases: readonly Phase[]
  readonly variants: readonly Variant[]
  readonly total: string
  readonly emeticRisk: readonly (readonly [phase: string, level: string])[]
  readonly emeticBy: Evidence
  readonly neutropeniaRisk: Risk
  readonly gcsf: string
  readonly gcsfPlan: 'each cycle' | 'usual from cycle 1' | 'not routine'
  readonly checks: readonly Check[]
  readonly monitoring: readonly string[]
  readonly monitoringBy: Evidence
  readonly trials: Evidence['from']
  readonly approval: string
  readonly guideline: string
  /** Points that a pharmacist must settle; the calendar says so. */
  readonly toConfirm: readonly ('trastuzumab load' | 'order')[]
}
