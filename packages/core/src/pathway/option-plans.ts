/**
 * What each drug option of the pathway is made of: its regimen in the table of regimens, or only its drugs where the table
 * holds no such regimen (pathway dossier, section 0.3, beside drugs-and-regimens). Used to say what an option is like; which
 * option fits is decided in the rooms.
 */
import type { DrugId } from '../regimens/drugs.ts'
import type { RegimenId } from '../regimens/regimens.ts'
import type { OptionId } from './options.ts'

export type OptionPlan = {
  /** `none`: the drugs are known, rounds and length are not in the table. */
  readonly regimen: RegimenId | 'none'
  readonly drugs: readonly DrugId[]
  /** The regimen's own surgery gap does not apply: the option is for after the operation. */
  readonly isAfterSurgery: boolean
}

const H = 'trastuzumab_iv'
const P = 'pertuzumab'

// biome-ignore format: a table
const rows: readonly (readonly [OptionId, RegimenId | 'none', 'before' | 'after', ...DrugId[]])[] = [
  ['TCHP',        'tchp',          'before', 'docetaxel', 'carboplatin', H, P],
  ['THP-NEO',     'thp_neo',       'before', 'paclitaxel', H, P],
  ['AC-THP',      'ac_thp',        'before', 'doxorubicin', 'cyclophosphamide', 'paclitaxel', H, P],
  ['TDXD-THP',    't_dxd_thp',     'before', 't_dxd', 'paclitaxel', H, P],
  ['HP-ET-NEO',   'none',          'before', H, P],
  ['TH-WEEKLY',   'th_apt',        'after',  'paclitaxel', H],
  ['TCH',         'tch',           'after',  'docetaxel', 'carboplatin', H],
  ['TCHP-ADJ',    'tchp',          'after',  'docetaxel', 'carboplatin', H, P],
  ['AC-TH',       'ac_th',         'after',  'doxorubicin', 'cyclophosphamide', 'paclitaxel', H],
  ['AC-THP-ADJ',  'ac_thp',        'after',  'doxorubicin', 'cyclophosphamide', 'paclitaxel', H, P],
  ['TDM1-STAGE1', 'none',          'after',  't_dm1'],
  ['H-MONO',      'h_mono',        'after',  H],
  ['H-ET',        'h_mono',        'after',  H],
  ['H-1Y',        'h_mono',        'after',  H],
  ['HP-1Y',       'hp_maint',      'after',  H, P],
  ['TDM1-ADJ',    't_dm1_x14',     'after',  't_dm1'],
  ['TDXD-ADJ',    't_dxd_x14',     'after',  't_dxd'],
  ['NERATINIB',   'neratinib_ext', 'after',  'neratinib'],
  ['TDXD-P-1L',   't_dxd_p',       'after',  't_dxd', P],
  ['THP-1L',      'thp_adv',       'after',  'docetaxel', H, P],
  ['HP-VINO-1L',  'none',          'after',  'vinorelbine', H, P],
  ['HP-ET-1L',    'none',          'after',  H, P],
  ['MAINT-HP',    'none',          'after',  H, P],
  ['MAINT-HP-ET', 'none',          'after',  H, P],
  ['MAINT-PALBO', 'patina',        'after',  H, P, 'palbociclib'],
  ['MAINT-TUC',   'none',          'after',  'tucatinib', H, P],
  ['TDXD-2L',     't_dxd_adv',     'after',  't_dxd'],
  ['TUC-CAP-H',   'tuc_cap_h',     'after',  'tucatinib', 'capecitabine', H],
  ['TDM1-MBC',    'none',          'after',  't_dm1'],
  ['TUC-TDM1',    'none',          'after',  'tucatinib', 't_dm1'],
  ['NERA-CAP',    'none',          'after',  'neratinib', 'capecitabine'],
  ['LAP-CAP',     'lap_cap',       'after',  'lapatinib', 'capecitabine'],
  ['MARG-CHEMO',  'marg_chemo',    'after',  'margetuximab'],
  ['H-CHEMO',     'none',          'after',  H],
  ['LAP-H',       'none',          'after',  'lapatinib', H],
  ['HP-CTX',      'none',          'after',  'cyclophosphamide', H, P],
  ['ET-TAM',      'endocrine',     'after',  'tamoxifen'],
  ['ET-AI',       'endocrine',     'after',  'letrozole'],
  ['OFS-AI',      'endocrine',     'after',  'letrozole', 'goserelin'],
  ['OFS-TAM',     'endocrine',     'after',  'tamoxifen', 'goserelin'],
]

const byOption: ReadonlyMap<string, OptionPlan> = new Map(
  rows.map(([option, regimen, when, ...drugs]) => [
    option,
    { regimen, drugs, isAfterSurgery: when === 'after' },
  ]),
)

/** What an option is made of; undefined for operations, radiation, tests, and drugs that the drug table does not hold. */
export const optionPlanOf = (option: OptionId): OptionPlan | undefined => byOption.get(option)

/** The options of the table. */
export const plannedOptions: readonly OptionId[] = rows.map(([option]) => option)
