/**
 * How often the heart is affected, by plan: the context for the often quoted "3 to 5 in 100", which mixes plans, times and
 * meanings. Percent of people. "Say most recover" only with the trial and the plan named.
 */

import type { Percent } from './drug.ts'
import { type Evidence, K, V } from './evidence.ts'

export type HeartFigure = readonly [
  plan: string,
  event: string,
  withDrug: Percent,
  without: Percent,
  note: string,
  by: Evidence,
]

// biome-ignore format: plan, event, with, without, note, evidence
export const heartFigures = [
  ['AC then TH (B-31)', 'heart failure NYHA III-IV or heart death', 4.1, 0.8, '', V('b31_n9831')],
  ['AC then TH together (N9831)', 'symptomatic heart failure', 3.3, 0.3, '', V('b31_n9831')],
  ['AC then T then H (N9831)', 'same', 2.8, 0.3, '', V('b31_n9831')],
  ['AC-TH (BCIRG-006)', 'heart failure NYHA III-IV', 2.0, 0.7, '', V('bcirg006')],
  ['TCH (BCIRG-006)', 'heart failure NYHA III-IV', 0.4, 0.7, 'comparison arm is AC-T', V('bcirg006')],
  ['AC-TH', 'LVEF down more than 10 percent (relative)', 18.6, 11.2, '', K('bcirg006_nejm')],
  ['TCH', 'same', 9.4, 11.2, '', K('bcirg006_nejm')],
  ['AC-TH', 'stopped trastuzumab for the heart', 5.7, 'not found', '', V('herceptin_us')],
  ['TCH', 'same', 2.9, 'not found', '', V('herceptin_us')],
  ['H after chemotherapy (HERA, 1 year)', 'severe heart failure', 0.8, 0.0, '', V('hera')],
  ['H after chemotherapy (HERA, 1 year, 8-year look)', 'confirmed LVEF fall of 10 points to under 50', 4.1, 0.9, '0.9 worked out from the printed difference', V('hera')],
  ['TH (APT)', 'grade 3 heart weakness', 0.5, 'not found', '', V('apt')],
  ['TH (APT)', 'fall in LVEF without symptoms', 3.2, 'not found', '', V('apt')],
  ['chemo + H + pertuzumab (APHINITY)', 'heart failure or heart death', 0.7, 0.3, '', K('aphinity_nejm')],
  ['T-DM1 (KATHERINE)', 'heart weakness, any', 3.0, 'not found', '', V('kadcyla_safety')],
  ['T-DXd then THP (DB-11) v ddAC-THP', 'left heart weakness, any grade', 1.3, 6.1, '', V('db11')],
  ['12 v 6 months of trastuzumab (Persephone)', 'LVEF under 50 in months 7-12', 8, 5, '', V('persephone')],
  ['12 v 6 months (Persephone)', 'stopped early for the heart', 8, 4, '', V('persephone')],
] as const satisfies readonly HeartFigure[]

// biome-ignore format: finding, evidence
export const heartRecovery = [
  ['59 of 73 people with a heart event on 1 year of trastuzumab got better (81 in 100); 52 of those 59 did well long term', V('hera')],
  ['about half of survivors with heart failure in the US label studies were back to 50 or more at last check', V('herceptin_us')],
  ['55 of 60 first falls came during the treatment year; none of the severe heart failures began after it', V('hera')],
  ['11 of 13 people with a silent fall in APT finished treatment', V('apt')],
  ['anthracycline damage is less likely to reverse than trastuzumab damage', K('esc2022')],
] as const satisfies readonly (readonly [finding: string, by: Evidence])[]
