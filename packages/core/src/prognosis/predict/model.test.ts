import { describe, expect, test } from 'vitest'
import { offered1, patient1 } from './example-patients.ts'
import type { Offered, PredictPatient } from './inputs.ts'
import { predictModel } from './model.ts'
import { refusalMessage } from './refusal.ts'
import { treatmentSet } from './treatment-set.ts'

describe('what PREDICT refuses of a complete patient', () => {
  // biome-ignore format: a table
  const cases: readonly [change: Partial<PredictPatient & Offered>, message: string][] = [
    [{ ageYears: 24.9 }, 'Age at diagnosis is 24.9 years; PREDICT Breast takes 25 to 85 years.'],
    [{ ageYears: 85.1 }, 'Age at diagnosis is 85.1 years; PREDICT Breast takes 25 to 85 years.'],
    [{ ageYears: Number.NaN }, 'Age at diagnosis is NaN years; PREDICT Breast takes 25 to 85 years.'],
    [{ sizeMm: 0 }, 'Size is 0 mm; PREDICT Breast takes more than 0 to 500 mm.'],
    [{ sizeMm: -3 }, 'Size is -3 mm; PREDICT Breast takes more than 0 to 500 mm.'],
    [{ sizeMm: 501 }, 'Size is 501 mm; PREDICT Breast takes more than 0 to 500 mm.'],
    [{ positiveNodes: -1 }, 'Positive nodes is -1 nodes; PREDICT Breast takes 0 to 100 nodes.'],
    [{ positiveNodes: 101 }, 'Positive nodes is 101 nodes; PREDICT Breast takes 0 to 100 nodes.'],
    [{ positiveNodes: 1.5 }, 'Positive nodes is 1.5; write a whole number, or 0.5 for one node with micrometastasis only.'],
    [{ heartDoseGy: -0.1 }, 'Mean heart dose is -0.1 Gy; PREDICT Breast takes 0 to 50 Gy.'],
    [{ heartDoseGy: Number.POSITIVE_INFINITY }, 'Mean heart dose is Infinity Gy; PREDICT Breast takes 0 to 50 Gy.'],
  ]
  test.each(cases)('%o', (change, message) => {
    const made = predictModel('3.2', { ...patient1, ...change }, { ...offered1, ...change })
    expect(made.ok ? [] : made.error.map(refusalMessage)).toStrictEqual([message])
  })
  test('every bad input is named, not the first alone', () => {
    const made = predictModel('3.1', { ...patient1, ageYears: 12, sizeMm: 0, positiveNodes: -4 }, offered1)
    expect(made.ok ? 0 : made.error.length).toBe(3)
  })
})

describe('treatment letters', () => {
  test.each(['', 'rr', 'hh10', 'h10h', 'x', 'sr', 'h1', 'R', 'rhct '])('"%s" is refused', (text) => {
    expect(treatmentSet(text).ok).toBe(false)
  })
  test.each([
    ['tchr', 'rhct'],
    ['bth10cr', 'rh10ctb'],
    ['h10b', 'bh10'],
  ])('"%s" is "%s"', (a, b) => {
    expect(treatmentSet(a)).toStrictEqual(treatmentSet(b))
  })
})
