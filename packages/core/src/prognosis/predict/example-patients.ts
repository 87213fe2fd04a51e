/** Two made-up patients with printed results, and ways to vary them. For tests and benchmarks; nobody real. */
import { exactly } from '../../fact/interval.ts'
import type { Offered, PredictPatient } from './inputs.ts'
import type { PredictKnowledge } from './knowledge.ts'

/** 50 years, symptoms, 20 mm, grade 3, no nodes, ER+ HER2+ PR+ Ki67+. */
export const patient1: PredictPatient = {
  ageYears: 50,
  er: 'positive',
  sizeMm: 20,
  positiveNodes: 0,
  grade: 3,
  detection: 'symptoms',
  her2: 'positive',
  pr: 'positive',
  ki67: 'positive',
  smoking: 'never or former',
}
export const offered1: Offered = {
  radiotherapy: true,
  heartDoseGy: 2,
  hormone: true,
  chemotherapy: 'third',
  trastuzumab: true,
  bisphosphonate: false,
}

/** 62 years, detection and grade unknown, 35 mm, one micrometastasis, ER- HER2+ PR-, smoker. */
export const patient2: PredictPatient = {
  ageYears: 62,
  er: 'negative',
  sizeMm: 35,
  positiveNodes: 0.5,
  grade: 'unknown',
  detection: 'unknown',
  her2: 'positive',
  pr: 'negative',
  ki67: 'unknown',
  smoking: 'current',
}
export const offered2: Offered = {
  radiotherapy: true,
  heartDoseGy: 4,
  hormone: true,
  chemotherapy: 'second',
  trastuzumab: true,
  bisphosphonate: true,
}

/** Patient 1 as sets of one, woman, invasive, operated on first, no spread. */
export const known1: PredictKnowledge = {
  ageYears: exactly(50),
  er: ['positive'],
  sizeMm: exactly(20),
  positiveNodes: exactly(0),
  grade: [3],
  detection: ['symptoms'],
  her2: ['positive'],
  pr: ['positive'],
  ki67: ['positive'],
  smoking: ['never or former'],
  setting: {
    sex: ['female'],
    disease: ['invasive'],
    distantSpread: ['none'],
    firstTreatment: ['surgery'],
    sides: ['one'],
    menopause: ['before'],
  },
  plan: {
    radiotherapy: true,
    heartDoseGy: 2,
    hormone: '5 years',
    chemotherapy: 'third',
    trastuzumab: true,
    bisphosphonate: false,
  },
}
