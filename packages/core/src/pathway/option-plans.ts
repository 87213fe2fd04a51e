/**
 * Which regimen a drug option is, where it is one: so that rounds, clinic days and trials of that regimen can be said of it.
 * Drugs and length of every option are in ../regimens/course.ts; which option fits is decided in the rooms.
 */
import { courseOf, regimenOfOption } from '../regimens/course.ts'
import type { DrugId } from '../regimens/drugs.ts'
import type { RegimenId } from '../regimens/regimens.ts'
import { type OptionId, optionIds } from './options.ts'

export type OptionPlan = {
  /** `none`: the drugs are known, rounds are not in the table of regimens. */
  readonly regimen: RegimenId | 'none'
  readonly drugs: readonly DrugId[]
  /** The regimen's own surgery gap does not apply: the option is for after the operation. */
  readonly isAfterSurgery: boolean
}

/** Options that are a regimen of the table and have no planned end or no count of cycles in ../regimens/course.ts. */
const others: Readonly<Partial<Record<OptionId, RegimenId>>> = {
  'H-ET': 'h_mono',
  'H-1Y': 'h_mono',
  'HP-1Y': 'hp_maint',
  NERATINIB: 'neratinib_ext',
  'TDXD-P-1L': 't_dxd_p',
  'THP-1L': 'thp_adv',
  'MAINT-PALBO': 'patina',
  'TDXD-2L': 't_dxd_adv',
  'TUC-CAP-H': 'tuc_cap_h',
  'LAP-CAP': 'lap_cap',
  'MARG-CHEMO': 'marg_chemo',
  'ET-TAM': 'endocrine',
  'ET-AI': 'endocrine',
  'OFS-AI': 'endocrine',
  'OFS-TAM': 'endocrine',
}

const beforeSurgery: readonly OptionId[] = ['TCHP', 'THP-NEO', 'AC-THP', 'TDXD-THP', 'HP-ET-NEO']
/** A drug of this option is not in the drug table: what it is like cannot be said whole. */
const notWhole: readonly OptionId[] = ['ABEMA-FULV-H']

const plans: ReadonlyMap<OptionId, OptionPlan> = new Map(
  optionIds.flatMap((id): readonly (readonly [OptionId, OptionPlan])[] => {
    const course = courseOf(id)
    if (course === undefined || notWhole.includes(id)) return []
    const regimen = regimenOfOption(id) ?? others[id] ?? 'none'
    return [[id, { regimen, drugs: course.drugs, isAfterSurgery: !beforeSurgery.includes(id) }]]
  }),
)

/** What an option is made of; undefined for operations, radiation, tests, and drugs that the drug table does not hold. */
export const optionPlanOf = (option: OptionId): OptionPlan | undefined => plans.get(option)

/** Every option that has a plan. */
export const plannedOptions: readonly OptionId[] = [...plans.keys()]
