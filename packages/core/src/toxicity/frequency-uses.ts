/**
 * Which frequency tables tell of which regimen: those whose trial gave that regimen, in that setting. A trial of one plan is
 * never shown for another (treatment facts, section 6), so a regimen without a trial here has no numbers.
 */
import type { RegimenId } from '../regimens/regimens.ts'
import { frequencyTables } from './frequency-tables.ts'

export type FrequencyTableId = (typeof frequencyTables)[number]['id']

/** `first`: the arm "with" is this regimen. `second`: this regimen is what the trial compared with. */
export type FrequencyUse = { readonly table: FrequencyTableId; readonly arm: 'first' | 'second' }

// biome-ignore format: a table
const rows: readonly (readonly [RegimenId, FrequencyTableId, FrequencyUse['arm']])[] = [
  ['ac_th',         'bcirg006_ac_th', 'first'],
  ['ac_th',         'b31_n9831',      'first'],
  ['ddac_th',       'b31_n9831',      'first'],
  ['ac_thp',        'db11',           'second'],
  ['tch',           'bcirg006_tch',   'first'],
  ['tchp',          'aphinity',       'first'],
  ['th_apt',        'apt',            'first'],
  ['h_mono',        'hera',           'first'],
  ['hp_maint',      'aphinity',       'first'],
  ['t_dm1_x14',     'katherine',      'first'],
  ['t_dxd_x14',     'db05',           'first'],
  ['t_dxd_thp',     'db11',           'first'],
  ['neratinib_ext', 'extenet',        'first'],
  ['thp_adv',       'cleopatra',      'first'],
  ['t_dxd_p',       'db09',           'first'],
  ['t_dxd_adv',     'db03',           'first'],
  ['tuc_cap_h',     'her2climb',      'first'],
  ['patina',        'patina',         'first'],
]

/** The tables of a regimen, in the order of the rows. */
export const frequencyUsesOf = (regimen: RegimenId): readonly FrequencyUse[] =>
  rows.flatMap(([id, table, arm]) => (id === regimen ? [{ table, arm }] : []))

/** The id of an effect: its words in a form that a message can carry. */
export const effectIdOf = (event: string): string =>
  event
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
