/** Rules that hold whatever symptom is reported, and the temperature at which a site wants a call. */
import { type Evidence, K } from '../regimens/evidence.ts'
import type { Rule } from './symptom.ts'

// biome-ignore format: one rule a line
export const globalRules = [
  { id: 'g_preg',           when: { flags: ['might_be_pregnant'] },                                                                level: 'call_today' },
  { id: 'g_missed_steroid', when: { flags: ['missed_premed_steroid'] },                                                            level: 'call_today' },
  { id: 'g_cord',           when: { flags: ['leg_weakness_with_back_pain', 'lost_bladder_or_bowel_control'] },                      level: 'emergency' },
  { id: 'g_sepsis',         when: { flags: ['very_unwell_shivery', 'fast_breathing_mottled'], drugs: ['@infection_risk_42d'] },     level: 'call_now' },
] as const satisfies readonly Rule[]

export type FeverProfileId = 'us' | 'uk'

/**
 * One profile a site. Both hold only while a drug that can lower white cells was given in the last 42 days.
 * The rules of the symptom "fever" already hold the US line; the UK profile adds the rows below.
 */
// biome-ignore format: a table
export const feverProfiles: Readonly<Record<FeverProfileId, { readonly callNowC: number; readonly rules: readonly Rule[]; readonly by: Evidence }>> = {
  us: { callNowC: 38.0, rules: [], by: K('nci_patient') },
  uk: { callNowC: 37.5, by: K('ukons_grid'), rules: [
    { id: 'uk_warm', when: { atLeast: { temp_c: 37.5 }, drugs: ['@infection_risk_42d'] }, level: 'call_now' },
    { id: 'uk_cold', when: { below: { temp_c: 36.0 }, drugs: ['@infection_risk_42d'] },   level: 'call_now' },
  ] },
}

/** Where nobody has said which line her team uses (fever_profile.default of the reference). */
export const defaultFeverProfile: FeverProfileId = 'us'

/** The line of the country that she is treated in; K (`ukons_grid`), and a site may set another. */
// biome-ignore format: a table
const profileByCountry: Readonly<Partial<Record<string, FeverProfileId>>> = { UK: 'uk' }

/** The fever line of a country, as in her settings; the default for every other, and where none is said. */
export const feverProfileIn = (country: string): FeverProfileId =>
  profileByCountry[country] ?? defaultFeverProfile
