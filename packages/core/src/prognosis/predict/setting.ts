/**
 * Whom PREDICT Breast was made for, which plans contradict the record, and what its numbers leave out.
 *
 * npj Breast Cancer 2024;10:6, and the rules of the authors' web page. One row a rule, each with its source.
 */
import { type Citation, cite } from '../../publication/citation.ts'
import type { PredictVersion } from './inputs.ts'
import type { PredictKnowledge, PredictSetting } from './knowledge.ts'
import type { PredictRefusal } from './refusal.ts'

type SettingRow = {
  readonly fact: keyof PredictSetting
  readonly name: string
  readonly takes: string
  readonly reason: string
  readonly cite: Citation
}

/** A fact with only other values refuses; a fact that is open is an assumption that the answer names. */
const paper = cite('predict-v3-2024', 'Methods, study population')
export const settingRows = [
  {
    fact: 'sex',
    name: 'Sex',
    takes: 'female',
    reason: 'PREDICT Breast was fitted to women. It has no number for men; ask the care team what is known.',
    cite: paper,
  },
  {
    fact: 'disease',
    name: 'Disease',
    takes: 'invasive',
    reason: 'PREDICT Breast is for invasive cancer. It has no number for DCIS or LCIS alone.',
    cite: paper,
  },
  {
    fact: 'distantSpread',
    name: 'Distant spread',
    takes: 'none',
    reason: 'PREDICT Breast is for cancer that has not spread to other organs.',
    cite: paper,
  },
  {
    fact: 'firstTreatment',
    name: 'First treatment',
    takes: 'surgery',
    reason:
      'PREDICT Breast reads the size, nodes and grade of a cancer that no drug has touched. After drug treatment before surgery, use the result of surgery (for example the residual cancer burden) instead.',
    cite: paper,
  },
] as const satisfies readonly SettingRow[]

/** Facts that an answer rests on without knowing them: "this holds only if ...". */
export type PredictAssumption = (typeof settingRows)[number]['fact'] | 'menopause'

type PlanRow = {
  readonly rule: string
  readonly contradicts: (known: PredictKnowledge) => boolean
  readonly reason: string
  readonly instead: string
  readonly cite: Citation
}

const webPage = cite('predict-code', 'rules of the web page, version 2')
const planRows: readonly PlanRow[] = [
  {
    rule: 'predict.hormone-needs-er',
    contradicts: ({ plan, er }) => plan.hormone !== 'none' && er.length > 0 && !er.includes('positive'),
    reason: 'The plan has hormone treatment and ER is negative: the model gives it no effect.',
    instead: 'Leave hormone treatment out, or check the ER result.',
    cite: webPage,
  },
  {
    rule: 'predict.trastuzumab-needs-her2',
    contradicts: ({ plan, her2 }) => plan.trastuzumab && her2.length > 0 && !her2.includes('positive'),
    reason: 'The plan has trastuzumab and HER2 is negative: the model gives it no effect.',
    instead: 'Leave trastuzumab out, or check the HER2 result.',
    cite: webPage,
  },
  {
    rule: 'predict.trastuzumab-needs-chemotherapy',
    contradicts: ({ plan }) => plan.trastuzumab && plan.chemotherapy === 'none',
    reason: 'The plan has trastuzumab without chemotherapy: the model knows it only on top of chemotherapy.',
    instead: 'Add chemotherapy to the plan, or leave trastuzumab out.',
    cite: webPage,
  },
  {
    rule: 'predict.bisphosphonate-needs-menopause',
    contradicts: ({ plan, setting }) => plan.bisphosphonate && !setting.menopause.includes('after'),
    reason:
      'The plan has a bisphosphonate before menopause: the trials behind it found the gain only after menopause.',
    instead: 'Leave the bisphosphonate out.',
    cite: webPage,
  },
  {
    rule: 'predict.heart-dose-needs-radiotherapy',
    contradicts: ({ plan }) => plan.heartDoseGy > 0 && !plan.radiotherapy,
    reason: 'The plan has a heart dose and no radiotherapy.',
    instead: 'Set the heart dose to 0, or add radiotherapy.',
    cite: cite('predict-code', 'R/benefits30.R'),
  },
]

/** Reasons not to give a number to this person or for this plan. */
export function settingRefusals(known: PredictKnowledge): readonly PredictRefusal[] {
  const people = settingRows.flatMap(({ fact, name, takes, reason }): readonly PredictRefusal[] => {
    const possible: readonly string[] = known.setting[fact]
    if (possible.length === 0) return [{ kind: 'no-value-left', input: name }]
    return possible.includes(takes)
      ? []
      : [{ kind: 'not-for', fact: name, found: possible.join(' or '), reason }]
  })
  const plans = planRows
    .filter(({ contradicts }) => contradicts(known))
    .map(({ rule, reason, instead }) => ({ kind: 'contradiction', rule, reason, instead }) as const)
  return [...people, ...plans]
}

/** What has to be true for the numbers to hold, and is not known to be. */
export const predictAssumptions = ({ setting, plan }: PredictKnowledge): readonly PredictAssumption[] => [
  ...settingRows.map(({ fact }) => fact).filter((fact) => setting[fact].length > 1),
  ...(plan.bisphosphonate && setting.menopause.length > 1 ? (['menopause'] as const) : []),
]

/** Something that the numbers leave out. The id is also the message id of its words. */
export type PredictCaution = { readonly id: string; readonly cite: Citation }

type CautionRow = PredictCaution & {
  readonly when: (known: PredictKnowledge, version: PredictVersion) => boolean
}

const always = (): boolean => true
const mayBeHer2Positive = ({ her2 }: PredictKnowledge): boolean => her2.includes('positive')

/** What stands beside the numbers, in this order. */
export const predictCautions: readonly CautionRow[] = [
  {
    id: 'predict-caution-not-counted',
    when: mayBeHer2Positive,
    cite: cite('predict-v3-2024', 'Methods, treatments'),
  },
  { id: 'predict-caution-altto', when: mayBeHer2Positive, cite: cite('predict-altto-2022', 'Abstract') },
  {
    id: 'predict-caution-her2-open',
    when: ({ her2, plan }) => plan.trastuzumab && her2.length > 1,
    cite: cite('predict-code', 'R/benefits32.R'),
  },
  {
    id: 'predict-caution-newest-not-checked',
    when: (_known, version) => version === '3.2',
    cite: cite('predict-code', 'commit 42223bc'),
  },
  {
    id: 'predict-caution-old-version',
    when: (_known, version) => version === '2.2',
    cite: cite('predict-code', 'README'),
  },
  {
    id: 'predict-caution-young',
    when: ({ ageYears }) => ageYears.low < 28,
    cite: cite('predict-code', 'R/benefits32.R'),
  },
  {
    id: 'predict-caution-over-75',
    when: ({ ageYears }) => ageYears.high > 75,
    cite: cite('predict-v31-netherlands-2025', 'calibration by age'),
  },
  {
    id: 'predict-caution-large',
    when: ({ sizeMm }) => sizeMm.high > 100,
    cite: cite('predict-code', 'R/benefits32.R'),
  },
  { id: 'predict-caution-both-sides', when: ({ setting }) => setting.sides.includes('both'), cite: paper },
  {
    id: 'predict-caution-smoking-open',
    when: ({ smoking }) => smoking.length > 1,
    cite: cite('predict-code', 'R/benefits32.R'),
  },
  { id: 'predict-caution-late-years', when: always, cite: cite('predict-v3-2024', 'Discussion') },
]

/** Where the equations and their numbers come from. */
export const predictCites: readonly Citation[] = [
  cite('predict-v3-2024', 'Methods'),
  cite('predict-code', 'R/benefits32.R, R/benefits31.R, R/benefits22.R, inst/extdata/coefficients_v3.csv'),
]
