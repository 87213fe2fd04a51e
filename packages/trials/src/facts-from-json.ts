/** The small JSON shape in which people test trial matching: one object, keys left out where nothing is known. A value that a key leaves open stays open. */
import { atLeast } from '@herald/core'
import { brainOf, foundOf, percent, regimenOf } from './course-from-json.ts'
import { type Menopause, settings } from './criterion.ts'
import { drugName } from './drugs.ts'
import { nothingKnown, type TrialFacts } from './facts.ts'
import { at, isObject, type Json, listAt, numberAt, textAt, textsAt } from './json.ts'
import {
  amplified,
  answer,
  her2Of,
  isSetting,
  number,
  receptorOf,
  sizeFromT,
  stagesOf,
  tnmOf,
} from './tumour-from-json.ts'

/** Reads one person. Keys that are absent stay unknown (docs/decisions/0028 lists what may be inferred). */
export function factsFromJson(patient: Json): TrialFacts {
  const sex = textAt(patient, 'sex')?.toLowerCase()
  const male = sex === 'male'
  const menopause = textAt(patient, 'menopause')?.toLowerCase()
  const suppressed = at(patient, 'ovarianSuppression')
  const premenopausal: readonly Menopause[] =
    suppressed === true ? ['pre-suppressed'] : suppressed === false ? ['pre'] : ['pre', 'pre-suppressed']
  const menopausal: readonly Menopause[] = male
    ? ['male']
    : menopause === 'post'
      ? ['post']
      : menopause === 'pre' || menopause === 'peri'
        ? premenopausal
        : nothingKnown.menopause.filter((m) => m !== 'male' || sex === undefined)
  const setting = textAt(patient, 'setting')
  const metastatic = at(patient, 'metastatic')
  const nowSettings = isSetting(setting)
    ? [setting]
    : metastatic === true
      ? (['metastatic'] as const)
      : settings.filter(
          (s) =>
            (metastatic === false ? s !== 'metastatic' : true) &&
            (setting === 'early' ? s.startsWith('early') : true),
        )
  const early = nowSettings.every((s) => s.startsWith('early'))
  const { t, n, m0 } = tnmOf(textAt(patient, 'tnm'))
  const surgery = at(patient, 'surgery')
  const result = textAt(surgery, 'result') ?? ''
  const weeks = numberAt(surgery, 'weeksAgo')
  const months = numberAt(surgery, 'monthsAgo')
  const regimens = listAt(patient, 'therapies').filter(isObject).map(regimenOf)
  const complete = at(patient, 'therapiesComplete') === true
  const neoadjuvantGiven = regimens.some((r) => r.settings.length === 1 && r.settings.includes('neoadjuvant'))
  const response: TrialFacts['response'] =
    /residual|non-?pcr/i.test(result) || setting === 'early-residual-after-neoadjuvant'
      ? ['residual']
      : /complete response|pcr/i.test(result) || setting === 'early-pcr-after-neoadjuvant'
        ? ['complete']
        : neoadjuvantGiven || !complete
          ? nothingKnown.response
          : ['none given']
  const brain = brainOf(at(patient, 'brain'), early || m0)
  const notPregnant = male || menopausal.every((m) => m === 'post')
  const lepto = answer(at(patient, 'brain', 'leptomeningeal') ?? at(patient, 'leptomeningeal'))
  const clear = brain.seen && brain.cells.every((c) => c === 'none')
  const inflammatory = answer(at(patient, 'inflammatory'))
  const progress = regimens.filter((r) => r.settings.includes('metastatic') && r.settings.length === 1)
  const last = progress.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).at(-1)
  const withoutBrain = brain.cells.every((c) => c === 'none')
  const biomarkers = at(patient, 'biomarkers')
  return {
    ...nothingKnown,
    sexes: sex === 'female' ? ['female'] : male ? ['male'] : nothingKnown.sexes,
    ageYears: number(numberAt(patient, 'age'), nothingKnown.ageYears),
    menopause: menopausal,
    her2: her2Of(at(patient, 'her2')),
    ishKnown: amplified(textAt(patient, 'her2', 'ish')) !== 'unknown',
    her2Mutation: answer(at(patient, 'her2', 'mutation') ?? at(patient, 'her2', 'mutant')),
    er: receptorOf(at(patient, 'er')),
    pr: receptorOf(at(patient, 'pr')),
    settings: nowSettings,
    stageAtDiagnosis: stagesOf(textAt(patient, 'stageAtDiagnosis') ?? textAt(patient, 'stage')),
    t,
    n,
    tumourMm: number(numberAt(patient, 'tumourMm'), sizeFromT(t)),
    response,
    weeksSinceSurgery: number(
      weeks ?? (months === undefined ? undefined : (months * 365.25) / 84),
      nothingKnown.weeksSinceSurgery,
    ),
    regimens,
    regimensComplete: complete,
    planned: Array.isArray(at(patient, 'plannedTherapy'))
      ? textsAt(patient, 'plannedTherapy').map(drugName)
      : undefined,
    brain: brain.cells,
    brainSeen: brain.seen,
    monthsSinceBrainTreatment: number(numberAt(patient, 'brain', 'monthsSinceLocalTherapy'), atLeast(0)),
    lvefPct: number(percent(numberAt(patient, 'lvef', 'value')), nothingKnown.lvefPct),
    lvefBeforePct: number(percent(numberAt(patient, 'lvef', 'beforeChemo')), nothingKnown.lvefBeforePct),
    ecog: nothingKnown.ecog.filter((e) => (numberAt(patient, 'ecog') ?? e) === e),
    kps: number(numberAt(patient, 'kps'), nothingKnown.kps),
    measurable: answer(at(patient, 'measurable')),
    conditions: {
      leptomeningeal: lepto !== 'unknown' ? lepto : clear || early || m0 ? 'no' : 'unknown',
      pregnant: notPregnant ? 'no' : answer(at(patient, 'pregnant')),
      breastfeeding:
        notPregnant && at(patient, 'breastfeeding') !== true ? 'no' : answer(at(patient, 'breastfeeding')),
      inflammatory:
        inflammatory !== 'unknown'
          ? inflammatory
          : t.every((c) => c === 'T4d')
            ? 'yes'
            : t.includes('T4d')
              ? 'unknown'
              : 'no',
      bilateral: answer(at(patient, 'bilateral')),
      'measurable brain lesion': withoutBrain ? 'no' : answer(at(patient, 'brain', 'measurable')),
      'brain surgery planned': withoutBrain ? 'no' : answer(at(patient, 'brain', 'resectionPlanned')),
      'progressed on the last treatment':
        last !== undefined
          ? last.outcome === 'progressed'
            ? 'yes'
            : last.outcome === 'unknown'
              ? 'unknown'
              : 'no'
          : early && complete
            ? 'no'
            : 'unknown',
    },
    biomarkers: Object.fromEntries(
      Object.entries(isObject(biomarkers) ? biomarkers : {}).map(([gene, found]) => [
        gene.toUpperCase(),
        foundOf(found),
      ]),
    ),
    country: textAt(patient, 'country'),
  }
}
