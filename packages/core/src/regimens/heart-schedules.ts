/**
 * When the next heart scan is due, by drug and guide, and what guidelines say beside the labels.
 *
 * 12 weeks stand for "every 3 months". Guides that differ are both shown; the care team picks one for the site.
 */
import { addDays, type Day } from './days.ts'
import type { DrugId } from './drugs.ts'
import { type Evidence, K, U, V } from './evidence.ts'

export type HeartSchedule = {
  readonly id: string
  readonly drugs: readonly DrugId[]
  readonly says: string
  readonly everyDays: number | 'by risk'
  readonly toleranceDays: number
  readonly duringHoldDays: number | 'not said'
  readonly by: Evidence
}

const antibodies = ['trastuzumab_iv', 'trastuzumab_sc'] as const

// biome-ignore format: one guide a line
export const heartSchedules: readonly HeartSchedule[] = [
  { id: 'sched_trastuzumab_us', drugs: antibodies,                    says: 'right before start, every 3 months, at the end; held: every 4 weeks; after early treatment every 6 months for at least 2 years; never more than 4 months apart (BC Cancer)', everyDays: 84, toleranceDays: 14, duringHoldDays: 28, by: V('herceptin_us', 'bcc_tch') },
  { id: 'sched_pertuzumab',     drugs: ['pertuzumab', 'phesgo'],      says: 'before start, about every 12 weeks, at least once in pre-surgery treatment',                       everyDays: 84, toleranceDays: 14, duringHoldDays: 21, by: V('perjeta') },
  { id: 'sched_tdm1',           drugs: ['t_dm1'],                     says: 'before start and every 3 months',                                                                  everyDays: 84, toleranceDays: 14, duringHoldDays: 21, by: V('kadcyla_th') },
  { id: 'sched_tdxd',           drugs: ['t_dxd'],                     says: 'before start and at regular intervals as needed; 12 weeks is a common choice',                     everyDays: 84, toleranceDays: 14, duringHoldDays: 21, by: V('enhertu_lvef') },
  { id: 'sched_margetuximab',   drugs: ['margetuximab'],              says: 'within 4 weeks before, every 3 months, and at the end',                                            everyDays: 84, toleranceDays: 14, duringHoldDays: 28, by: V('margenza') },
  { id: 'sched_nice_uk',        drugs: antibodies,                    says: 'every 3 months during trastuzumab; not started at 55 or less in the old NICE text',               everyDays: 84, toleranceDays: 14, duringHoldDays: 'not said', by: V('ema_nice_ta107') },
  { id: 'sched_esc2022',        drugs: [...antibodies, 'pertuzumab', 'phesgo', 't_dm1', 't_dxd'], says: 'early disease: at start, every 3 months, within 12 months after the end; low risk and normal at 3 months: every 4 months may be enough; the grid by risk was not checked', everyDays: 'by risk', toleranceDays: 14, duringHoldDays: 'not said', by: U('esc2022') },
]

export type NextScan = {
  readonly due: Day
  readonly from: Day
  readonly to: Day
  readonly schedule: HeartSchedule
}

/** When the next scan is due by each guide that speaks for these drugs; guides marked U are not used. */
export const nextScans = (drugs: readonly DrugId[], lastScan: Day, onHold: boolean): readonly NextScan[] =>
  heartSchedules.flatMap((schedule): readonly NextScan[] => {
    if (schedule.by.tag === 'U' || !schedule.drugs.some((drug) => drugs.includes(drug))) return []
    const days = onHold ? schedule.duringHoldDays : schedule.everyDays
    if (days === 'by risk' || days === 'not said') return []
    const due = addDays(lastScan, days)
    return [
      {
        due,
        from: addDays(due, -schedule.toleranceDays),
        to: addDays(due, schedule.toleranceDays),
        schedule,
      },
    ]
  })

export type HeartAdvice = {
  readonly grade: string
  readonly means: string
  readonly action: string
  readonly by: Evidence
}

/** ESC 2022: what a heart doctor may do where a label says hold. For the clinician's view, beside the label's line. */
// biome-ignore format: as printed
export const escActions: readonly HeartAdvice[] = [
  { grade: 'mild',     means: 'LVEF 50 or more with strain down over 15 percent or a new biomarker rise', action: 'continue the HER2 drug; consider heart-protecting tablets; recheck',                          by: K('esc2022') },
  { grade: 'moderate', means: 'new fall to 40-49 without symptoms',                                        action: 'heart-protecting tablets; oncology and cardiology decide together to go on or pause',         by: K('esc2022') },
  { grade: 'severe',   means: 'LVEF under 40, or symptoms',                                                action: 'pause; treat; team decision',                                                                 by: K('esc2022') },
]

/** In SAFE-HEaRt, 27 of 30 people with LVEF 40-49 finished HER2 treatment on heart tablets. */
export const safeHeart = { finished: 27, of: 30, by: V('safeheart') } as const
