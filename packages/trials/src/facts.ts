/**
 * What is known of a person, as a trial asks: for each matter the values still possible.
 *
 * Nothing known is the whole domain. Only the inferences of docs/decisions/0028 narrow a set that the record leaves
 * open, and each says so in its reason.
 */
import { atLeast, type Interval } from '@herald/core'
import {
  type BrainCell,
  brainCells,
  type ConditionName,
  type Her2Cell,
  her2Cells,
  type Menopause,
  type Setting,
  type Stage,
  settings,
  stages,
  type TherapySetting,
} from './criterion.ts'

export type Answer = 'yes' | 'no' | 'unknown'

/** One regimen: the drugs given together, why, and how it ended. */
export type Regimen = {
  readonly drugs: readonly string[]
  readonly settings: readonly TherapySetting[]
  readonly line: number | undefined
  readonly weeks: Interval
  readonly cycles: Interval
  readonly outcome: 'progressed' | 'responded' | 'completed' | 'ongoing' | 'stopped' | 'unknown'
  readonly endedWeeksAgo: Interval
}

export type ReceptorFact = {
  readonly statuses: readonly ('positive' | 'negative')[]
  readonly pct: Interval
  readonly tested: Answer
}

export type TrialFacts = {
  readonly sexes: readonly ('female' | 'male')[]
  readonly ageYears: Interval
  readonly menopause: readonly Menopause[]
  readonly her2: readonly Her2Cell[]
  /** The record has a gene test result (FISH, ISH). */
  readonly ishKnown: boolean
  readonly her2Mutation: Answer
  readonly er: ReceptorFact
  readonly pr: ReceptorFact
  readonly settings: readonly Setting[]
  readonly stageAtDiagnosis: readonly Stage[]
  readonly t: readonly string[]
  readonly n: readonly string[]
  readonly tumourMm: Interval
  readonly response: readonly ('residual' | 'complete' | 'none given')[]
  readonly weeksSinceSurgery: Interval
  readonly regimens: readonly Regimen[]
  readonly regimensComplete: boolean
  /** Drugs of the treatment now planned; undefined when the record has no plan. */
  readonly planned: readonly string[] | undefined
  readonly brain: readonly BrainCell[]
  readonly brainSeen: boolean
  readonly monthsSinceBrainTreatment: Interval
  readonly lvefPct: Interval
  readonly lvefBeforePct: Interval
  readonly ecog: readonly number[]
  readonly kps: Interval
  readonly measurable: Answer
  readonly conditions: Readonly<Record<ConditionName, Answer>>
  /** Gene or tissue marker, upper case, and whether it was found. */
  readonly biomarkers: Readonly<Record<string, Answer>>
  readonly country: string | undefined
}

export const tCategories = [
  'T0',
  'T1mi',
  'T1a',
  'T1b',
  'T1c',
  'T2',
  'T3',
  'T4a',
  'T4b',
  'T4c',
  'T4d',
] as const
export const nCategories = ['N0', 'N1', 'N2', 'N3'] as const
const unknownReceptor: ReceptorFact = {
  statuses: ['positive', 'negative'],
  pct: { low: 0, high: 100, lowOpen: false, highOpen: false },
  tested: 'unknown',
}

/** A person of whom nothing is known. */
export const nothingKnown: TrialFacts = {
  sexes: ['female', 'male'],
  ageYears: atLeast(0),
  menopause: ['pre', 'pre-suppressed', 'post', 'male'],
  her2: her2Cells,
  ishKnown: false,
  her2Mutation: 'unknown',
  er: unknownReceptor,
  pr: unknownReceptor,
  settings,
  stageAtDiagnosis: stages,
  t: tCategories,
  n: nCategories,
  tumourMm: atLeast(0),
  response: ['residual', 'complete', 'none given'],
  weeksSinceSurgery: atLeast(0),
  regimens: [],
  regimensComplete: false,
  planned: undefined,
  brain: brainCells,
  brainSeen: false,
  monthsSinceBrainTreatment: atLeast(0),
  lvefPct: { low: 0, high: 100, lowOpen: false, highOpen: false },
  lvefBeforePct: { low: 0, high: 100, lowOpen: false, highOpen: false },
  ecog: [0, 1, 2, 3, 4],
  kps: { low: 0, high: 100, lowOpen: false, highOpen: false },
  measurable: 'unknown',
  conditions: {
    leptomeningeal: 'unknown',
    pregnant: 'unknown',
    breastfeeding: 'unknown',
    inflammatory: 'unknown',
    bilateral: 'unknown',
    'measurable brain lesion': 'unknown',
    'brain surgery planned': 'unknown',
    'progressed on the last treatment': 'unknown',
  },
  biomarkers: {},
  country: undefined,
}
