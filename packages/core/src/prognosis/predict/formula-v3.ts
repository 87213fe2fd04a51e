/**
 * PREDICT Breast 3.1 and 3.2: the equations, in the symbols of the paper.
 *
 * npj Breast Cancer 2024;10:6; authors' R/benefits32.R and R/benefits31.R.
 * x = (age - 24)/100 and u = t/10. `ln` is Math.log.
 */
import {
  breast,
  her2ErNegative,
  her2ErPositive,
  ki67,
  offsets,
  other,
  pr,
  smoking,
  treatments,
  unknownGrade,
  unknownScreen,
  year,
} from './coefficients-v3.ts'
import type { PredictFormula } from './formula.ts'

const { exp, log: ln, sqrt } = Math
const screen = { symptoms: 0, screening: 1, unknown: unknownScreen } as const
const xOf = (ageYears: number): number => (ageYears - 24) / 100

export const formulaV3 = (version: '3.1' | '3.2'): PredictFormula => ({
  version,
  PI: {
    constant: (er) => year * breast[er].y + offsets[version].breast[er],
    age: (er, ageYears) => {
      const { a1, a2 } = breast[er]
      const x = xOf(ageYears)
      return er === 'positive' ? a1 / sqrt(x) + a2 * x ** 2 : a1 * x + a2 * x * ln(x)
    },
    size: (er, sizeMm) => breast[er].z * (er === 'positive' ? 1 - exp(-sizeMm / 20) : ln(sizeMm)),
    nodes: (er, positiveNodes) => breast[er].n * ln(positiveNodes + 1),
    grade: (er, grade) => breast[er].g * (grade === 'unknown' ? unknownGrade : grade),
    detection: (er, detection) => breast[er].d * screen[detection],
    ki67: (er, status) => ki67[er][status],
    pr: (er, status) => pr[er][status],
    her2: (er, status, t) =>
      er === 'positive' ? (her2ErPositive[status][t - 1] ?? 0) : her2ErNegative[status],
  },
  MI: (ageYears, status) => {
    const { o1, o2, oy } = other
    const x = xOf(ageYears)
    return o1 * x ** 3 + o2 * x ** 3 * ln(x) + year * oy + offsets[version].other + smoking[status]
  },
  H: (er, t) => {
    const { b0, b1, b2 } = breast[er]
    const u = t / 10
    return exp(b0 + (b1 + b2 * ln(u)) / (er === 'positive' ? sqrt(u) : u))
  },
  G: (t) => {
    const { c0, c1, c2 } = other
    const u = t / 10
    return exp(c0 + c1 * ln(u) + c2 * u)
  },
  treatments,
})
