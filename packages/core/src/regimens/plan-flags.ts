/** Things about a plan that the person or her team should know from the start, one row a flag. */
import type { Calendar, PlannedDose } from './calendar.ts'
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import { type Evidence, K, U, V } from './evidence.ts'
import { rulesFor } from './late-dose.ts'
import type { Phase, Regimen } from './regimen.ts'

export const planFlagIds = [
  'gcsf_each_cycle',
  'gcsf_usual',
  'lvef_before_trastuzumab',
  'lvef_55_for_pertuzumab',
  'dpyd_before_capecitabine',
  'two_clocks',
  'high_emetic_risk',
  'new_cough_call_at_once',
  'trastuzumab_load_to_confirm',
  'labels_differ',
  'ask_team',
  'team_rebooks_chemo',
] as const
export type PlanFlag = (typeof planFlagIds)[number]

type Seen = {
  readonly regimen: Regimen
  readonly phases: readonly Phase[]
  readonly drugs: readonly DrugId[]
  readonly stage: 'early' | 'advanced'
  readonly calendar: Calendar | 'no dates yet'
}

type FlagRow = { readonly flag: PlanFlag; readonly when: (seen: Seen) => boolean; readonly by: Evidence }

const uses = (seen: Seen, ...ids: readonly DrugId[]): boolean => ids.some((id) => seen.drugs.includes(id))
const anthracycline = (drug: DrugId): boolean => isAmong(drug, '@anthracycline')
const her2 = (drug: DrugId): boolean => isAmong(drug, '@anti_her2_iv_sc')

const dosesOf = (seen: Seen): readonly PlannedDose[] =>
  seen.calendar === 'no dates yet' ? [] : seen.calendar.doses

/** Lengths of the cycles that run beside each other. */
export const clocksOf = (phases: readonly Phase[]): readonly number[] => [
  ...new Set(
    phases.flatMap((phase) =>
      phase.kind === 'cycles' && phase.clock === 'beside' && phase.choices.length === 0
        ? [phase.cycleDays]
        : [],
    ),
  ),
]

/** Whether drugs that are given in the clinic run on intervals of different length. */
export const intervalsDiffer = (
  drugs: readonly { readonly drug: DrugId; readonly schedule: 'q3w' | 'weekly' }[],
): boolean =>
  new Set(
    drugs.flatMap((one) =>
      rulesFor({ ...one, partners: [] }).flatMap((rule) =>
        'nextAfterDays' in rule ? [rule.nextAfterDays] : [],
      ),
    ),
  ).size > 1

// biome-ignore format: one flag a line
const rows: readonly FlagRow[] = [
  { flag: 'gcsf_each_cycle',             when: (s) => s.drugs.includes('pegfilgrastim'),                                              by: K('asco_gcsf') },
  { flag: 'gcsf_usual',                  when: (s) => s.regimen.gcsfPlan === 'usual from cycle 1',                                    by: V('fn_20') },
  { flag: 'lvef_before_trastuzumab',     when: (s) => s.drugs.some(anthracycline) && s.drugs.some(her2),                              by: V('herceptin_us_studies') },
  { flag: 'lvef_55_for_pertuzumab',      when: (s) => s.stage === 'early' && uses(s, 'pertuzumab', 'phesgo'),                         by: V('phesgo') },
  { flag: 'dpyd_before_capecitabine',    when: (s) => uses(s, 'capecitabine'),                                                        by: V('cape_fda') },
  { flag: 'two_clocks',                  when: (s) => clocksOf(s.phases).length > 1,                                                      by: K('labels_us') },
  { flag: 'high_emetic_risk',            when: (s) => s.regimen.emeticRisk.some(([, level]) => level === 'high'),                     by: V('tdxd_hec') },
  { flag: 'new_cough_call_at_once',      when: (s) => uses(s, 't_dxd'),                                                               by: V('enhertu_isi') },
  { flag: 'trastuzumab_load_to_confirm', when: (s) => s.regimen.toConfirm.includes('trastuzumab load'),                               by: U('db11') },
  { flag: 'labels_differ',               when: (s) => dosesOf(s).some((dose) => dose.labelsDiffer),                                   by: V('herceptin_eu') },
  { flag: 'ask_team',                    when: (s) => dosesOf(s).some((dose) => dose.labelsDiffer),                                   by: V('herceptin_eu') },
  { flag: 'team_rebooks_chemo',          when: (s) => dosesOf(s).some((dose) => dose.booking === 'team rebooks'),                     by: K('labels_us') },
]

/** The flags of a plan, in the order of the table. */
export function planFlags(
  regimen: Regimen,
  phases: readonly Phase[],
  stage: 'early' | 'advanced',
  calendar: Calendar | 'no dates yet',
): readonly PlanFlag[] {
  const seen = { regimen, phases, drugs: drugsOf(phases), stage, calendar }
  return rows.filter((row) => row.when(seen)).map((row) => row.flag)
}

/** Every drug that the phases name, those still to choose among included. */
export const drugsOf = (phases: readonly Phase[]): readonly DrugId[] => [
  ...new Set(
    phases.flatMap((phase) =>
      phase.kind === 'surgery'
        ? []
        : [
            ...phase.doses.map((dose) => dose.drug),
            ...phase.tablets.map((row) => row.drug),
            ...phase.choices.flatMap((choice) => choice.among),
          ],
    ),
  ),
]
