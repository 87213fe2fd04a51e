/**
 * How often the heart is affected, by plan: the context for the often quoted "3 to 5 in 100", which mixes plans, times and
 * meanings. Percent of people. "Say most recover" only with the trial and the plan named.
 */

import type { Percent } from './drug.ts'
import { type Evidence, K, V } from './evidence.ts'
import type { RegimenId } from './regimens.ts'

export type HeartFigure = readonly [
  id: string,
  plan: string,
  event: string,
  withDrug: Percent,
  without: Percent,
  note: string,
  by: Evidence,
]

// biome-ignore format: id, plan, event, with, without, note, evidence
export const heartFigures = [
  ['b31_failure', 'AC then TH (B-31)', 'heart failure NYHA III-IV or heart death', 4.1, 0.8, '', V('b31_n9831')],
  ['n9831_together', 'AC then TH together (N9831)', 'symptomatic heart failure', 3.3, 0.3, '', V('b31_n9831')],
  ['n9831_after', 'AC then T then H (N9831)', 'same', 2.8, 0.3, '', V('b31_n9831')],
  ['bcirg006_ac_th', 'AC-TH (BCIRG-006)', 'heart failure NYHA III-IV', 2.0, 0.7, '', V('bcirg006')],
  ['bcirg006_tch', 'TCH (BCIRG-006)', 'heart failure NYHA III-IV', 0.4, 0.7, 'comparison arm is AC-T', V('bcirg006')],
  ['ac_th_fall', 'AC-TH', 'LVEF down more than 10 percent (relative)', 18.6, 11.2, '', K('bcirg006_nejm')],
  ['tch_fall', 'TCH', 'same', 9.4, 11.2, '', K('bcirg006_nejm')],
  ['ac_th_stopped', 'AC-TH', 'stopped trastuzumab for the heart', 5.7, 'not found', '', V('herceptin_us')],
  ['tch_stopped', 'TCH', 'same', 2.9, 'not found', '', V('herceptin_us')],
  ['hera_failure', 'H after chemotherapy (HERA, 1 year)', 'severe heart failure', 0.8, 0.0, '', V('hera')],
  ['hera_fall', 'H after chemotherapy (HERA, 1 year, 8-year look)', 'confirmed LVEF fall of 10 points to under 50', 4.1, 0.9, '0.9 worked out from the printed difference', V('hera')],
  ['apt_weakness', 'TH (APT)', 'grade 3 heart weakness', 0.5, 'not found', '', V('apt')],
  ['apt_fall', 'TH (APT)', 'fall in LVEF without symptoms', 3.2, 'not found', '', V('apt')],
  ['aphinity', 'chemo + H + pertuzumab (APHINITY)', 'heart failure or heart death', 0.7, 0.3, '', K('aphinity_nejm')],
  ['katherine', 'T-DM1 (KATHERINE)', 'heart weakness, any', 3.0, 'not found', '', V('kadcyla_safety')],
  ['db11', 'T-DXd then THP (DB-11) v ddAC-THP', 'left heart weakness, any grade', 1.3, 6.1, '', V('db11')],
  ['persephone_fall', '12 v 6 months of trastuzumab (Persephone)', 'LVEF under 50 in months 7-12', 8, 5, '', V('persephone')],
  ['persephone_stopped', '12 v 6 months (Persephone)', 'stopped early for the heart', 8, 4, '', V('persephone')],
] as const satisfies readonly HeartFigure[]

// biome-ignore format: finding, evidence
export const heartRecovery = [
  ['59 of 73 people with a heart event on 1 year of trastuzumab got better (81 in 100); 52 of those 59 did well long term', V('hera')],
  ['about half of survivors with heart failure in the US label studies were back to 50 or more at last check', V('herceptin_us')],
  ['55 of 60 first falls came during the treatment year; none of the severe heart failures began after it', V('hera')],
  ['11 of 13 people with a silent fall in APT finished treatment', V('apt')],
  ['anthracycline damage is less likely to reverse than trastuzumab damage', K('esc2022')],
] as const satisfies readonly (readonly [finding: string, by: Evidence])[]

export type HeartFigureId = (typeof heartFigures)[number][0]

/** The regimens that a figure's plan stands for, or comes nearest to: to put her own first, never to leave others out. */
// biome-ignore format: a table
const nearest: Readonly<Record<HeartFigureId, readonly RegimenId[]>> = {
  b31_failure:         ['ac_th', 'ddac_th'],
  n9831_together:      ['ac_th', 'ddac_th'],
  n9831_after:         ['ac_th', 'ddac_th'],
  bcirg006_ac_th:      ['ac_th', 'ddac_th'],
  bcirg006_tch:        ['tch', 'tchp'],
  ac_th_fall:          ['ac_th', 'ddac_th'],
  tch_fall:            ['tch', 'tchp'],
  ac_th_stopped:       ['ac_th', 'ddac_th'],
  tch_stopped:         ['tch', 'tchp'],
  hera_failure:        ['h_mono'],
  hera_fall:           ['h_mono'],
  apt_weakness:        ['th_apt'],
  apt_fall:            ['th_apt'],
  aphinity:            ['hp_maint', 'tchp', 'ac_thp', 'thp_neo'],
  katherine:           ['t_dm1_x14'],
  db11:                ['t_dxd_thp'],
  persephone_fall:     ['h_mono'],
  persephone_stopped:  ['h_mono'],
}

/** Whether a figure is of the regimen, or of the plan nearest to it. */
export const isFigureOf = (id: HeartFigureId, regimens: readonly string[]): boolean =>
  nearest[id].some((regimen) => regimens.includes(regimen))
