/**
 * What the labels say at each heart scan (LVEF), by drug, setting and label set. Herald shows the rule, never an order.
 *
 * `drop` = baseline minus current, in points, by the same method. Any symptom of heart failure beats every number.
 * ESC 2022 and SAFE-HEaRt let some people with 40 to 49 go on under heart care where labels say hold: both are shown.
 */
import type { DrugId } from './drugs.ts'
import { type Evidence, K, V } from './evidence.ts'

/** All named limits must hold; a limit that is not named asks nothing. `normal` is the lower limit of normal, 50. */
export type HeartLimit = {
  readonly lvefBelow?: number
  readonly lvefAtLeast?: number
  readonly lvefOver?: number
  readonly lvefAtMost?: number
  readonly dropAtLeast?: number
  readonly dropOver?: number
  readonly dropBelow?: number
  readonly dropAtMost?: number
}

/** What a scan during a hold must show for the drug to stop, when it is still not good enough. */
export type StopWhen =
  | { readonly kind: 'limit still met'; readonly limit: HeartLimit; readonly says: string }
  | {
      readonly kind: 'not better than at the hold'
      readonly afterDays: number
      readonly orFurtherFall: boolean
    }
  | { readonly kind: 'low for more than'; readonly days: number; readonly orHoldsOver: number }
  | { readonly kind: 'label gives no stop' }

export type HoldRow = { readonly when: HeartLimit; readonly stop: StopWhen }

export type HeartRule = {
  readonly id: string
  readonly drugs: readonly DrugId[]
  readonly setting: 'early' | 'advanced' | 'any'
  readonly labels: 'us' | 'eu' | 'both'
  /** First row that holds; no row means go on. */
  readonly hold: readonly HoldRow[]
  /** Go on, but scan again soon. */
  readonly watch: readonly HeartLimit[]
  readonly recheckDays: number
  readonly minHoldDays: number
  /** One of these lets the drug resume. Empty: when no hold row is met any more. */
  readonly resume: readonly HeartLimit[]
  /** Resume also asks for a better value than at the hold. */
  readonly resumeIfImproved: boolean
  readonly resumeWithinDays: number | 'no limit'
  /** To start at all; after an anthracycline another line may hold. */
  readonly start: { readonly atLeast: number; readonly afterAnthracycline: number } | 'no line'
  readonly by: Evidence
}

const noStart = 'no line' as const
const eitherUs: readonly HoldRow[] = [
  { when: { dropAtLeast: 16 }, stop: { kind: 'low for more than', days: 56, orHoldsOver: 3 } },
  { when: { lvefBelow: 50, dropAtLeast: 10 }, stop: { kind: 'low for more than', days: 56, orHoldsOver: 3 } },
]

// biome-ignore format: as the labels print them
export const heartRules: readonly HeartRule[] = [
  {
    id: 'lvef_trastuzumab_us', drugs: ['trastuzumab_iv', 'trastuzumab_sc'], setting: 'any', labels: 'us',
    hold: eitherUs, watch: [], recheckDays: 28, minHoldDays: 28,
    resume: [{ lvefAtLeast: 50, dropAtMost: 15 }], resumeIfImproved: false, resumeWithinDays: 56, start: { atLeast: 0, afterAnthracycline: 50 }, by: V('herceptin_us', 'herceptin_us_studies'),
  },
  {
    id: 'lvef_trastuzumab_eu', drugs: ['trastuzumab_iv', 'trastuzumab_sc'], setting: 'any', labels: 'eu',
    hold: [{ when: { lvefBelow: 50, dropAtLeast: 10 }, stop: { kind: 'not better than at the hold', afterDays: 21, orFurtherFall: true } }], watch: [], recheckDays: 21, minHoldDays: 0,
    resume: [{}], resumeIfImproved: true, resumeWithinDays: 'no limit', start: noStart, by: V('herceptin_eu'),
  },
  {
    id: 'lvef_pertuzumab_ebc', drugs: ['pertuzumab', 'phesgo'], setting: 'early', labels: 'both',
    hold: [{ when: { lvefBelow: 50, dropAtLeast: 10 }, stop: { kind: 'not better than at the hold', afterDays: 21, orFurtherFall: false } }], watch: [], recheckDays: 21, minHoldDays: 21,
    resume: [{ lvefAtLeast: 50 }, { dropBelow: 10 }], resumeIfImproved: false, resumeWithinDays: 'no limit', start: { atLeast: 55, afterAnthracycline: 50 }, by: V('phesgo'),
  },
  {
    id: 'lvef_pertuzumab_mbc', drugs: ['pertuzumab', 'phesgo'], setting: 'advanced', labels: 'both',
    hold: [
      { when: { lvefBelow: 40 }, stop: { kind: 'not better than at the hold', afterDays: 21, orFurtherFall: false } },
      { when: { lvefAtLeast: 40, lvefAtMost: 45, dropAtLeast: 10 }, stop: { kind: 'not better than at the hold', afterDays: 21, orFurtherFall: false } },
    ], watch: [], recheckDays: 21, minHoldDays: 21,
    resume: [{ lvefOver: 45 }, { lvefAtLeast: 40, lvefAtMost: 45, dropBelow: 10 }], resumeIfImproved: false, resumeWithinDays: 'no limit', start: { atLeast: 50, afterAnthracycline: 50 }, by: V('phesgo'),
  },
  {
    id: 'lvef_tdm1_mbc', drugs: ['t_dm1'], setting: 'advanced', labels: 'both',
    hold: [
      { when: { lvefBelow: 40 }, stop: { kind: 'limit still met', limit: { lvefBelow: 40 }, says: 'stop if still under 40' } },
      { when: { lvefAtLeast: 40, lvefAtMost: 45, dropAtLeast: 10 }, stop: { kind: 'limit still met', limit: { dropAtLeast: 10 }, says: 'stop if not back within 10 points of baseline' } },
    ], watch: [{ lvefAtLeast: 40, lvefAtMost: 45, dropBelow: 10 }], recheckDays: 21, minHoldDays: 0,
    resume: [], resumeIfImproved: false, resumeWithinDays: 'no limit', start: noStart, by: V('kadcyla_us'),
  },
  {
    id: 'lvef_tdm1_ebc', drugs: ['t_dm1'], setting: 'early', labels: 'both',
    hold: [
      { when: { lvefBelow: 45 }, stop: { kind: 'limit still met', limit: { lvefBelow: 45 }, says: 'stop if still under 45' } },
      { when: { lvefAtLeast: 45, lvefBelow: 50, dropAtLeast: 10 }, stop: { kind: 'limit still met', limit: { lvefBelow: 50, dropAtLeast: 10 }, says: 'stop if still under 50 and not back within 10 points' } },
    ], watch: [{ lvefAtLeast: 45, lvefBelow: 50, dropBelow: 10 }], recheckDays: 21, minHoldDays: 0,
    resume: [], resumeIfImproved: false, resumeWithinDays: 'no limit', start: { atLeast: 50, afterAnthracycline: 50 }, by: K('kadcyla_ebc_table'),
  },
  {
    id: 'lvef_tdxd', drugs: ['t_dxd'], setting: 'any', labels: 'both',
    hold: [
      { when: { lvefBelow: 40 }, stop: { kind: 'limit still met', limit: { lvefBelow: 40 }, says: 'stop if confirmed' } },
      { when: { dropOver: 20 }, stop: { kind: 'limit still met', limit: { dropOver: 20 }, says: 'stop if confirmed' } },
      { when: { lvefAtLeast: 40, lvefAtMost: 45, dropAtLeast: 10, dropAtMost: 20 }, stop: { kind: 'limit still met', limit: { dropAtLeast: 10 }, says: 'restart same dose if within 10 points of baseline; stop if not' } },
    ], watch: [{ lvefAtLeast: 40, lvefAtMost: 45, dropBelow: 10 }], recheckDays: 21, minHoldDays: 0,
    resume: [], resumeIfImproved: false, resumeWithinDays: 'no limit', start: noStart, by: V('enhertu_lvef'),
  },
  {
    id: 'lvef_margetuximab', drugs: ['margetuximab'], setting: 'any', labels: 'both',
    hold: eitherUs, watch: [], recheckDays: 28, minHoldDays: 28,
    resume: [{ lvefAtLeast: 50, dropAtMost: 15 }], resumeIfImproved: false, resumeWithinDays: 56, start: noStart, by: V('margenza'),
  },
  {
    // CTCAE 5.0 grade 2 of "ejection fraction decreased": 40 to 50, or down 10 to 19 points. Resumes at a lower dose.
    id: 'lvef_lapatinib', drugs: ['lapatinib'], setting: 'any', labels: 'both',
    hold: [{ when: { lvefBelow: 50 }, stop: { kind: 'label gives no stop' } }, { when: { dropAtLeast: 10 }, stop: { kind: 'label gives no stop' } }], watch: [], recheckDays: 14, minHoldDays: 14,
    resume: [{ lvefAtLeast: 50 }], resumeIfImproved: false, resumeWithinDays: 'no limit', start: noStart, by: K('tykerb_us'),
  },
]
// neratinib and tucatinib have no heart rule in the US label (K, labels_us): follow the partner drug.
