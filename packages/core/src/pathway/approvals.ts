/**
 * Approvals by region as dated data (pathway dossier, section 1): their own line on a screen, apart from "supported by a
 * guideline" and "tested in people like you". `not found` means looked for and not found; it is asked again at each release.
 */
import type { SourceKey } from '../publication/citation.ts'
import type { OptionId } from './options.ts'

export type Approval = {
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
  { use: 'trastuzumab, biosimilars, under the skin: early and metastatic', options: trastuzumab, region: 'US', state: 'approved', since: '', detail: '', source: 'LBL-H', tag: 'K' },
  { use: 'trastuzumab, biosimilars, under the skin: early and metastatic', options: trastuzumab, region: 'EU', state: 'approved', since: '', detail: '', source: 'LBL', tag: 'K' },
  { use: 'pertuzumab', options: pertuzumab, region: 'US', state: 'approved', since: '', detail: 'before surgery over 2 cm or N+; after surgery high risk; first line', source: 'LBL', tag: 'K' },
  { use: 'pertuzumab', options: pertuzumab, region: 'EU', state: 'approved', since: '', detail: 'before surgery over 2 cm or N+; after surgery high risk; first line', source: 'LBL', tag: 'K' },
  { use: 'T-DM1 for residual invasive disease', options: ['TDM1-ADJ'], region: 'US', state: 'approved', since: '2019', detail: '', source: 'LBL', tag: 'K' },
  { use: 'T-DM1 for residual invasive disease', options: ['TDM1-ADJ'], region: 'EU', state: 'approved', since: '2019-12-18', detail: '', source: 'EMA-TDM1', tag: 'V' },
  { use: 'neratinib after trastuzumab', options: ['NERATINIB'], region: 'US', state: 'approved', since: '2017', detail: 'any receptors', source: 'LBL', tag: 'K' },
  { use: 'neratinib after trastuzumab', options: ['NERATINIB'], region: 'EU', state: 'approved, narrower', since: '', detail: 'receptor-positive only, started within a year of trastuzumab', source: 'NERA-EU', tag: 'V' },
  { use: 'T-DXd after a HER2 regimen, or relapse within 6 months', options: ['TDXD-2L'], region: 'US', state: 'approved', since: '2022-05', detail: '', source: 'FDA-TDXD-2L', tag: 'V' },
  { use: 'T-DXd after a HER2 regimen', options: ['TDXD-2L'], region: 'EU', state: 'approved', since: '', detail: 'after one or more HER2 regimens', source: 'LBL', tag: 'V2' },
  { use: 'T-DXd with pertuzumab, first line', options: ['TDXD-P-1L'], region: 'US', state: 'approved', since: '2025-12-15', detail: '', source: 'FDA-TDXD-1L', tag: 'V2' },
  { use: 'T-DXd with pertuzumab, first line', options: ['TDXD-P-1L'], region: 'EU', state: 'not found', since: '', detail: 'application validated', source: 'EMA-DB09', tag: 'U' },
  { use: 'T-DXd then THP before surgery, stage II-III', options: ['TDXD-THP'], region: 'US', state: 'approved', since: '2026-05-15', detail: '', source: 'FDA-TDXD-EARLY', tag: 'V' },
  { use: 'T-DXd then THP before surgery, stage II-III', options: ['TDXD-THP'], region: 'EU', state: 'not found', since: '', detail: '', source: 'LBL', tag: 'U' },
  { use: 'T-DXd after surgery, any residual invasive disease', options: ['TDXD-ADJ'], region: 'US', state: 'approved', since: '2026-05-15', detail: 'after trastuzumab, with or without pertuzumab, and a taxane', source: 'FDA-TDXD-EARLY', tag: 'V' },
  { use: 'T-DXd after surgery, any residual invasive disease', options: ['TDXD-ADJ'], region: 'EU', state: 'not found', since: '', detail: '', source: 'LBL', tag: 'U' },
  { use: 'palbociclib with HER2 antibody and hormones, first-line maintenance', options: ['MAINT-PALBO'], region: 'US', state: 'approved', since: '2026-06-24', detail: 'receptor-positive', source: 'FDA-PALBO', tag: 'V2' },
  { use: 'palbociclib with HER2 antibody and hormones, first-line maintenance', options: ['MAINT-PALBO'], region: 'EU', state: 'not found', since: '', detail: '', source: 'PATINA', tag: 'U' },
  { use: 'tucatinib, capecitabine, trastuzumab', options: ['TUC-CAP-H'], region: 'US', state: 'approved', since: '2020-04-17', detail: 'after one or more metastatic HER2 regimens, brain metastases included', source: 'FDA-TUC', tag: 'V' },
  { use: 'tucatinib, capecitabine, trastuzumab', options: ['TUC-CAP-H'], region: 'EU', state: 'approved, narrower', since: '', detail: 'after two or more regimens', source: 'EMA-TUC', tag: 'K' },
  { use: 'tucatinib with HP, first-line maintenance', options: ['MAINT-TUC'], region: 'US', state: 'not found', since: '', detail: '', source: 'H2C05', tag: 'U' },
  { use: 'tucatinib with HP, first-line maintenance', options: ['MAINT-TUC'], region: 'EU', state: 'not found', since: '', detail: '', source: 'H2C05', tag: 'U' },
  { use: 'margetuximab with chemotherapy', options: ['MARG-CHEMO'], region: 'US', state: 'approved', since: '2020', detail: 'after two or more', source: 'SOPHIA', tag: 'K' },
  { use: 'margetuximab with chemotherapy', options: ['MARG-CHEMO'], region: 'EU', state: 'not approved', since: '', detail: '', source: 'SOPHIA', tag: 'K' },
  { use: 'neratinib with capecitabine', options: ['NERA-CAP'], region: 'US', state: 'approved', since: '2020', detail: 'after two or more', source: 'NALA', tag: 'K' },
  { use: 'neratinib with capecitabine', options: ['NERA-CAP'], region: 'EU', state: 'not approved', since: '', detail: '', source: 'NALA', tag: 'K' },
  { use: 'T-DXd for HER2-low, or ultralow and receptor-positive', options: ['TDXD-LOW'], region: 'US', state: 'approved', since: '2025-01-27', detail: '', source: 'FDA-TDXD-LOW', tag: 'V' },
  { use: 'T-DXd for HER2-low, or ultralow and receptor-positive', options: ['TDXD-LOW'], region: 'EU', state: 'not found', since: '', detail: 'a positive opinion in February 2025', source: 'FDA-TDXD-LOW', tag: 'V2' },
]

/** What is known of the approval of an option in a region. */
export const approvalsOf = (option: OptionId, region: Approval['region']): readonly Approval[] =>
  approvals.filter((approval) => approval.region === region && approval.options.includes(option))
