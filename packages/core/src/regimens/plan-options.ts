/**
 * Which regimens of the table stand behind an option of the pathway, and which could be the one that a record shows.
 *
 * Only to order a list of choices: the person picks the plan that her team named. An option without a row has no calendar yet.
 */
import type { OptionId } from '../pathway/options.ts'
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import type { GivenDose } from './matching.ts'
import { drugsOf } from './plan-flags.ts'
import { type RegimenId, regimens } from './regimens.ts'

// biome-ignore format: a table
const behind: readonly (readonly [RegimenId, readonly OptionId[]])[] = [
  ['ac_th',         ['AC-TH']],
  ['ddac_th',       ['AC-TH']],
  ['ac_thp',        ['AC-THP', 'AC-THP-ADJ']],
  ['tch',           ['TCH']],
  ['tchp',          ['TCHP', 'TCHP-ADJ']],
  ['th_apt',        ['TH-WEEKLY']],
  ['thp_neo',       ['THP-NEO']],
  ['h_mono',        ['H-MONO', 'H-ET', 'H-1Y']],
  ['hp_maint',      ['HP-1Y', 'MAINT-HP', 'MAINT-HP-ET']],
  ['t_dm1_x14',     ['TDM1-ADJ']],
  ['t_dxd_x14',     ['TDXD-ADJ']],
  ['t_dxd_thp',     ['TDXD-THP']],
  ['neratinib_ext', ['NERATINIB']],
  ['thp_adv',       ['THP-1L']],
  ['t_dxd_p',       ['TDXD-P-1L']],
  ['t_dxd_adv',     ['TDXD-2L']],
  ['tuc_cap_h',     ['TUC-CAP-H']],
  ['lap_cap',       ['LAP-CAP']],
  ['marg_chemo',    ['MARG-CHEMO']],
  ['patina',        ['MAINT-PALBO']],
  ['endocrine',     ['ET-AI', 'ET-TAM', 'OFS-AI', 'OFS-TAM']],
]

/** A plan printed with drips may run with the shots that replace them. */
const withOtherForms = (drugs: readonly DrugId[]): readonly DrugId[] =>
  drugs.includes('trastuzumab_iv')
    ? [...drugs, 'trastuzumab_sc', ...(drugs.includes('pertuzumab') ? (['phesgo'] as const) : [])]
    : drugs

/** The regimens behind some options, in the order of the options. */
export const regimensFor = (options: readonly string[]): readonly RegimenId[] => [
  ...new Set(
    options.flatMap((option) =>
      behind.flatMap(([regimen, of]) => (of.some((one) => one === option) ? [regimen] : [])),
    ),
  ),
]

/**
 * The regimens that could be running where these doses were given: every chemotherapy given is of the regimen, and a HER2
 * drug of it was given. Those with fewest drugs that were not given come first.
 */
export function regimensShownBy(given: readonly GivenDose[]): readonly RegimenId[] {
  const fits = (drugs: readonly DrugId[], one: GivenDose): boolean =>
    one.drugs.some((drug) => drugs.includes(drug))
  const isChemotherapy = (one: GivenDose): boolean => one.drugs.some((drug) => isAmong(drug, '@cytotoxic'))
  const isHer2 = (one: GivenDose): boolean => one.drugs.some((drug) => isAmong(drug, '@anti_her2_iv_sc'))
  const her2 = given.filter(isHer2)
  if (her2.length === 0) return []
  return regimens
    .map(({ id, phases }) => ({ id, drugs: withOtherForms(drugsOf(phases)) }))
    .filter(
      ({ drugs }) =>
        her2.every((one) => fits(drugs, one)) &&
        given.filter(isChemotherapy).every((one) => fits(drugs, one)),
    )
    .map(({ id, drugs }) => ({
      id,
      notGiven: drugs.filter((drug) => !given.some((one) => one.drugs.includes(drug))).length,
    }))
    .toSorted((a, b) => a.notGiven - b.notGiven)
    .map(({ id }) => id)
}
