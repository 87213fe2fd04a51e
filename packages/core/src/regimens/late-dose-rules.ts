/**
 * What the labels say when a dose comes late or is missed, one row a drug, schedule and label.
 *
 * "Days since the last dose" counts from the last dose actually given; the next one is counted from the day of the late
 * dose. Where two labels answer the same case differently, both rows are shown and the team is asked. Hold, reload and
 * skip are label rules for the team to apply; Herald only shows them. Amounts are for the clinician's view.
 */
import type { DrugId } from './drugs.ts'
import { type Evidence, K, V } from './evidence.ts'

export type Given = {
  readonly dose: string
  /** As printed; empty when the label gives none that Herald has read. */
  readonly minutes: string
  /** Zero when not stated. */
  readonly ml: number
}

export type LateRule = { readonly drug: DrugId; readonly by: Evidence } & (
  | {
      readonly kind: 'usual or load'
      readonly schedule: 'q3w' | 'weekly'
      /** The rule of the label that covers this drug together with the partner, and only then. */
      readonly onlyWith: DrugId | 'nothing'
      readonly usualThroughDays: number
      readonly usual: Given
      readonly load: Given
      readonly nextAfterDays: number
    }
  | { readonly kind: 'never a load'; readonly usual: Given; readonly nextAfterDays: number }
  | {
      readonly kind: 'as soon as possible'
      readonly usual: Given
      readonly nextAfterDays: number
      /** Tell the team when it is later than this. */
      readonly tellTeamAfterDays: number | 'not said'
    }
  | { readonly kind: 'skip'; readonly neverPastDayOfCycle: number }
  | { readonly kind: 'same day or skip' }
  | { readonly kind: 'team rebooks' }
  | { readonly kind: 'call the team' }
)

const given = (dose: string, minutes = '', ml = 0): Given => ({ dose, minutes, ml })

// biome-ignore format: one rule a line
export const lateRules: readonly LateRule[] = [
  // HER2 antibodies with a load
  { drug: 'trastuzumab_iv', kind: 'usual or load', schedule: 'q3w',    onlyWith: 'nothing',    usualThroughDays: 28, usual: given('6 mg/kg', '30 to 90'), load: given('8 mg/kg', '90'), nextAfterDays: 21, by: V('herceptin_eu') },
  { drug: 'trastuzumab_iv', kind: 'usual or load', schedule: 'weekly', onlyWith: 'nothing',    usualThroughDays: 14, usual: given('2 mg/kg', '30'),       load: given('4 mg/kg', '90'), nextAfterDays: 7,  by: V('herceptin_eu') },
  { drug: 'trastuzumab_iv', kind: 'usual or load', schedule: 'q3w',    onlyWith: 'pertuzumab', usualThroughDays: 41, usual: given('6 mg/kg', '30 to 90'), load: given('8 mg/kg', '90'), nextAfterDays: 21, by: K('perjeta_eu') },
  { drug: 'pertuzumab',     kind: 'usual or load', schedule: 'q3w',    onlyWith: 'nothing',    usualThroughDays: 41, usual: given('420 mg', '30 to 60'),  load: given('840 mg', '60'),  nextAfterDays: 21, by: K('perjeta') },
  { drug: 'phesgo',         kind: 'usual or load', schedule: 'q3w',    onlyWith: 'nothing',    usualThroughDays: 41, usual: given('600 mg / 600 mg', '5', 10), load: given('1200 mg / 600 mg', '8', 15), nextAfterDays: 21, by: V('phesgo') },
  // HER2 drugs that never have a load: keep the interval from the late dose
  { drug: 'trastuzumab_sc', kind: 'never a load', usual: given('600 mg', '2 to 5'),      nextAfterDays: 21, by: V('hylecta') },
  { drug: 'margetuximab',   kind: 'never a load', usual: given('15 mg/kg', '30 or more'), nextAfterDays: 21, by: V('margenza') },
  { drug: 't_dm1',          kind: 'never a load', usual: given('3.6 mg/kg', '30'),       nextAfterDays: 21, by: V('kadcyla_us') },
  { drug: 't_dxd',          kind: 'never a load', usual: given('5.4 mg/kg', '30'),       nextAfterDays: 21, by: K('enhertu_us') },
  // shots that are given as soon as she can come
  { drug: 'goserelin',      kind: 'as soon as possible', usual: given('3.6 mg'),  nextAfterDays: 28, tellTeamAfterDays: 3, by: K('labels_us') },
  { drug: 'leuprolide',     kind: 'as soon as possible', usual: given('3.75 mg'), nextAfterDays: 28, tellTeamAfterDays: 3, by: K('labels_us') },
  { drug: 'fulvestrant',    kind: 'as soon as possible', usual: given('500 mg'),  nextAfterDays: 28, tellTeamAfterDays: 'not said', by: K('labels_us') },
  // tablets that are never made up
  { drug: 'neratinib',      kind: 'skip', neverPastDayOfCycle: 365, by: V('nerlynx') },
  { drug: 'tucatinib',      kind: 'skip', neverPastDayOfCycle: 21,  by: V('tukysa') },
  { drug: 'lapatinib',      kind: 'skip', neverPastDayOfCycle: 21,  by: K('tykerb_us') },
  { drug: 'capecitabine',   kind: 'skip', neverPastDayOfCycle: 14,  by: K('labels_us') },
  { drug: 'palbociclib',    kind: 'skip', neverPastDayOfCycle: 21,  by: K('labels_us') },
  // taken later the same day, or skipped
  { drug: 'tamoxifen',      kind: 'same day or skip', by: K('labels_us') },
  { drug: 'letrozole',      kind: 'same day or skip', by: K('labels_us') },
  { drug: 'anastrozole',    kind: 'same day or skip', by: K('labels_us') },
  { drug: 'exemestane',     kind: 'same day or skip', by: K('labels_us') },
  { drug: 'filgrastim',     kind: 'same day or skip', by: K('labels_us') },
  // chemotherapy and bone drips: the team rebooks, the app never moves them
  { drug: 'docetaxel',        kind: 'team rebooks', by: K('labels_us') },
  { drug: 'paclitaxel',       kind: 'team rebooks', by: K('labels_us') },
  { drug: 'nab_paclitaxel',   kind: 'team rebooks', by: K('labels_us') },
  { drug: 'carboplatin',      kind: 'team rebooks', by: K('labels_us') },
  { drug: 'doxorubicin',      kind: 'team rebooks', by: K('labels_us') },
  { drug: 'epirubicin',       kind: 'team rebooks', by: K('labels_us') },
  { drug: 'cyclophosphamide', kind: 'team rebooks', by: K('labels_us') },
  { drug: 'fluorouracil',     kind: 'team rebooks', by: K('labels_us') },
  { drug: 'vinorelbine',      kind: 'team rebooks', by: K('labels_us') },
  { drug: 'eribulin',         kind: 'team rebooks', by: K('labels_us') },
  { drug: 'gemcitabine',      kind: 'team rebooks', by: K('labels_us') },
  { drug: 'zoledronic_acid',  kind: 'team rebooks', by: K('labels_us') },
  { drug: 'pegfilgrastim',    kind: 'call the team', by: K('labels_us') },
]
