/**
 * PREDICT Breast 2.2: equations and numbers, to compare with older printouts.
 *
 * Authors' R/benefits22.R and the second version of their web page. No PR, smoking, radiotherapy or heart dose;
 * no harm from chemotherapy. Departs from the R code where that is a slip: see decision record 0022.
 */
import { ki67, treatments, unknownGrade, unknownScreen } from './coefficients-v3.ts'
import type { PredictFormula } from './formula.ts'

const { exp, log: ln, sqrt } = Math
const screen = { symptoms: 0, screening: 1, unknown: unknownScreen } as const
const her2 = { positive: 0.2413, negative: -0.0762, unknown: 0 } as const
/** Departs: the R code's 2.13 is neither 2 nor 3 and so counts as grade 1; we count it as it rounds, grade 2. */
const gradeErNegative = { 1: 0, 2: 1, 3: 1, unknown: 1 } as const

export const formulaV2: PredictFormula = {
  version: '2.2',
  PI: {
    constant: () => 0,
    age: (er, ageYears) => {
      if (er === 'negative') return 0.0089827 * (ageYears - 56.3254902)
      const a = ageYears / 10
      return 34.53642 * (a ** -2 - 0.0287449295) - 34.20342 * (a ** -2 * ln(a) - 0.0510121013)
    },
    size: (er, sizeMm) =>
      er === 'positive'
        ? 0.7530729 * (ln(sizeMm / 100) + 1.545233938)
        : 2.093446 * (sqrt(sizeMm / 100) - 0.5090456276),
    nodes: (er, positiveNodes) =>
      er === 'positive'
        ? 0.7060723 * (ln((positiveNodes + 1) / 10) + 1.387566896)
        : 0.6260541 * (ln((positiveNodes + 1) / 10) + 1.086916249),
    grade: (er, grade) =>
      er === 'positive'
        ? 0.746655 * (grade === 'unknown' ? unknownGrade : grade)
        : 1.129091 * gradeErNegative[grade],
    detection: (er, detection) => (er === 'positive' ? -0.22763366 * screen[detection] : 0),
    ki67: (er, status) => ki67[er][status],
    pr: () => 0,
    her2: (_er, status) => her2[status],
  },
  MI: (ageYears) => 0.0698252 * ((ageYears / 10) ** 2 - 34.23391957),
  H: (er, t) =>
    er === 'positive'
      ? exp(0.7424402 - 7.527762 / sqrt(t) - (1.812513 * ln(t)) / sqrt(t))
      : exp(-1.156036 + 0.4707332 / t ** 2 - 3.51355 / t),
  G: (t) => exp(-6.052919 + 1.079863 * ln(t) + 0.3255321 * sqrt(t)),
  treatments: { ...treatments, r: 0, h10Extra: -0.26, harm: { rPerGy: 0, c: 0 } },
}
