/**
 * Approvals by region as dated data (pathway dossier, section 1): their own line on a screen, apart from "supported by a
 * guideline" and "tested in people like you". `not found` means looked for and not found; it is asked again at each release.
 */
import type { SourceKey } from '../publication/citation.ts'
import type { OptionId } from './options.ts'

export type Approval = {
  /** Message ids of the use, and of its limits; empty where there is nothing to add. */
  readonly use: string
  readonly options: readonly OptionId[]
  readonly region: 'US' | 'EU'
  readonly state: 'approved' | 'approved, narrower' | 'not approved' | 'not found'
  /** ISO day or year of the decision, as far as known; empty when it is not. */
  readonly since: string
  readonly detail: string
  readonly source: SourceKey
  readonly tag: 'V' | 'V2' | 'K' | 'K?' | 'U'
}

const trastuzumab = ['TH-WEEKLY', 'TCH', 'AC-TH', 'H-MONO', 'H-ET', 'H-1Y', 'H-CHEMO'] as const
const pertuzumab = [
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TCHP-ADJ',
  'AC-THP-ADJ',
  'HP-1Y',
  'THP-1L',
  'MAINT-HP',
] as const

// biome-ignore format: a table
export const approvals: readonly Approval[] = [
  { use: 'approval-trastuzumab-biosimilars-under-the-skin', options: trastuzumab, region: 'US', state: 'approved', since: '', detail: '', source: 'LBL-H', tag: 'K' },
  { use: 'approval-trastuzumab-biosimilars-under-the-skin', options: trastuzumab, region: 'EU', state: 'approved', since: '', detail: '', source: 'LBL', tag: 'K' },
  { use: 'approval-pertuzumab', options: pertuzumab, region: 'US', state: 'approved', since: '', detail: 'approval-before-surgery-over-2-cm', source: 'LBL', tag: 'K' },
  { use: 'approval-pertuzumab', options: pertuzumab, region: 'EU', state: 'approved', since: '', detail: 'approval-before-surgery-over-2-cm', source: 'LBL', tag: 'K' },
  { use: 'approval-t-dm1-for-residual-invasive', options: ['TDM1-ADJ'], region: 'US', state: 'approved', since: '2019', detail: '', source: 'LBL', tag: 'K' },
  { use: 'approval-t-dm1-for-residual-invasive', options: ['TDM1-ADJ'], region: 'EU', state: 'approved', since: '2019-12-18', detail: '', source: 'EMA-TDM1', tag: 'V' },
  { use: 'approval-neratinib-after-trastuzumab', options: ['NERATINIB'], region: 'US', state: 'approved', since: '2017', detail: 'approval-any-receptors', source: 'LBL', tag: 'K' },
  { use: 'approval-neratinib-after-trastuzumab', options: ['NERATINIB'], region: 'EU', state: 'approved, narrower', since: '', detail: 'approval-receptor-positive-only-started-within', source: 'NERA-EU', tag: 'V' },
  { use: 'approval-t-dxd-after-a-her2', options: ['TDXD-2L'], region: 'US', state: 'approved', since: '2022-05', detail: '', source: 'FDA-TDXD-2L', tag: 'V' },
  { use: 'approval-t-dxd-after-a-her2-regimen', options: ['TDXD-2L'], region: 'EU', state: 'approved', since: '', detail: 'approval-after-one-or-more-her2', source: 'LBL', tag: 'V2' },
  { use: 'approval-t-dxd-with-pertuzumab-first', options: ['TDXD-P-1L'], region: 'US', state: 'approved', since: '2025-12-15', detail: '', source: 'FDA-TDXD-1L', tag: 'V2' },
  { use: 'approval-t-dxd-with-pertuzumab-first', options: ['TDXD-P-1L'], region: 'EU', state: 'not found', since: '', detail: 'approval-application-validated', source: 'EMA-DB09', tag: 'U' },
  { use: 'approval-t-dxd-then-thp-before', options: ['TDXD-THP'], region: 'US', state: 'approved', since: '2026-05-15', detail: '', source: 'FDA-TDXD-EARLY', tag: 'V' },
  { use: 'approval-t-dxd-then-thp-before', options: ['TDXD-THP'], region: 'EU', state: 'not found', since: '', detail: '', source: 'LBL', tag: 'U' },
  { use: 'approval-t-dxd-after-surgery-any', options: ['TDXD-ADJ'], region: 'US', state: 'approved', since: '2026-05-15', detail: 'approval-after-trastuzumab-with-or-without', source: 'FDA-TDXD-EARLY', tag: 'V' },
  { use: 'approval-t-dxd-after-surgery-any', options: ['TDXD-ADJ'], region: 'EU', state: 'not found', since: '', detail: '', source: 'LBL', tag: 'U' },
  { use: 'approval-palbociclib-with-her2-antibody-and', options: ['MAINT-PALBO'], region: 'US', state: 'approved', since: '2026-06-24', detail: 'approval-receptor-positive', source: 'FDA-PALBO', tag: 'V2' },
  { use: 'approval-palbociclib-with-her2-antibody-and', options: ['MAINT-PALBO'], region: 'EU', state: 'not found', since: '', detail: '', source: 'PATINA', tag: 'U' },
  { use: 'approval-tucatinib-capecitabine-trastuzumab', options: ['TUC-CAP-H'], region: 'US', state: 'approved', since: '2020-04-17', detail: 'approval-after-one-or-more-metastatic', source: 'FDA-TUC', tag: 'V' },
  { use: 'approval-tucatinib-capecitabine-trastuzumab', options: ['TUC-CAP-H'], region: 'EU', state: 'approved, narrower', since: '', detail: 'approval-after-two-or-more-regimens', source: 'EMA-TUC', tag: 'K' },
  { use: 'approval-tucatinib-with-hp-first-line', options: ['MAINT-TUC'], region: 'US', state: 'not found', since: '', detail: '', source: 'H2C05', tag: 'U' },
  { use: 'approval-tucatinib-with-hp-first-line', options: ['MAINT-TUC'], region: 'EU', state: 'not found', since: '', detail: '', source: 'H2C05', tag: 'U' },
  { use: 'approval-margetuximab-with-chemotherapy', options: ['MARG-CHEMO'], region: 'US', state: 'approved', since: '2020', detail: 'approval-after-two-or-more', source: 'SOPHIA', tag: 'K' },
  { use: 'approval-margetuximab-with-chemotherapy', options: ['MARG-CHEMO'], region: 'EU', state: 'not approved', since: '', detail: '', source: 'SOPHIA', tag: 'K' },
  { use: 'approval-neratinib-with-capecitabine', options: ['NERA-CAP'], region: 'US', state: 'approved', since: '2020', detail: 'approval-after-two-or-more', source: 'NALA', tag: 'K' },
  { use: 'approval-neratinib-with-capecitabine', options: ['NERA-CAP'], region: 'EU', state: 'not approved', since: '', detail: '', source: 'NALA', tag: 'K' },
  { use: 'approval-t-dxd-for-her2-low', options: ['TDXD-LOW'], region: 'US', state: 'approved', since: '2025-01-27', detail: '', source: 'FDA-TDXD-LOW', tag: 'V' },
  { use: 'approval-t-dxd-for-her2-low', options: ['TDXD-LOW'], region: 'EU', state: 'not found', since: '', detail: 'approval-a-positive-opinion-in-february', source: 'FDA-TDXD-LOW', tag: 'V2' },
]

/** What is known of the approval of an option in a region. */
export const approvalsOf = (option: OptionId, region: Approval['region']): readonly Approval[] =>
  approvals.filter((approval) => approval.region === region && approval.options.includes(option))
