import { describe, expect, test } from 'vitest'
import { calvert } from './calvert.ts'
import { cockcroftGault, type KidneyPatient } from './cockcroft-gault.ts'
import { dubois, duboisFormula } from './dubois.ts'
import { calculatorRefusalMessage } from './limit.ts'
import { mosteller, mostellerFormula } from './mosteller.ts'
import { type RcbClass, residualCancerBurden } from './residual-cancer-burden.ts'

describe('body surface area', () => {
  // biome-ignore format: a table
  const cases: readonly [cm: number, kg: number, mosteller: number, dubois: number][] = [
    [170, 70, 1.818119, 1.809708],
    [180, 80, 2.000000, 1.996421],
    [100, 16, 0.666667, 0.657836],
    [165, 95, 2.086664, 2.016391],
  ]
  test.each(cases)('%d cm, %d kg', (cm, kg, byMosteller, byDubois) => {
    expect(mostellerFormula(cm, kg)).toBeCloseTo(byMosteller, 6)
    expect(duboisFormula(cm, kg)).toBeCloseTo(byDubois, 6)
  })
  test('175 cm, 70 kg by DuBois is 1.848143, not the 1.687 of a web page', () => {
    expect(duboisFormula(175, 70)).toBeCloseTo(1.848143, 6)
  })
  test.each([
    [99, 70],
    [221, 70],
    [170, 24],
    [170, 251],
    [Number.NaN, 70],
    [1.7, 70],
  ])('%d cm, %d kg is refused', (cm, kg) => {
    expect(mosteller(cm, kg).ok).toBe(false)
    expect(dubois(cm, kg).ok).toBe(false)
  })
  test('both ends are taken', () => {
    expect(mosteller(100, 250).ok).toBe(true)
    expect(dubois(220, 25).ok).toBe(true)
  })
})

describe('Cockcroft-Gault', () => {
  // biome-ignore format: a table
  const cases: readonly [years: number, sex: KidneyPatient['sex'], kg: number, value: number, unit: 'mg/dL' | 'umol/L', clearance: number][] = [
    [65, 'male',   70, 1.4, 'mg/dL',   52.0833],
    [45, 'female', 60, 0.9, 'mg/dL',   74.7685],
    [60, 'male',   80, 1.2, 'mg/dL',   74.0741],
    [45, 'female', 65, 0.9, 'mg/dL',   80.9992],
    [50, 'male',   80, 1.0, 'mg/dL',  100.0000],
    [55, 'female', 70, 71,  'umol/L',  87.4576],
  ]
  test.each(cases)('%d years, %s, %d kg, %d %s', (ageYears, sex, weightKg, value, unit, clearance) => {
    const result = cockcroftGault({
      ageYears,
      sex,
      weightKg,
      weightUsed: 'actual',
      creatinine: { value, unit },
    })
    expect(result.ok ? result.value.clearanceMlPerMin : 0).toBeCloseTo(clearance, 4)
  })
  test.each([
    [17, 60, 0.9],
    [140, 60, 0.9],
    [45, 0, 0.9],
    [45, 60, 0],
    [45, 60, 71],
    [45, 60, Number.NaN],
  ])('%d years, %d kg, %d mg/dL is refused', (ageYears, weightKg, value) => {
    const creatinine = { value, unit: 'mg/dL' } as const
    const result = cockcroftGault({ ageYears, sex: 'female', weightKg, weightUsed: 'actual', creatinine })
    expect(result.ok ? [] : result.error.map(calculatorRefusalMessage)).toHaveLength(1)
  })
})

describe('Calvert', () => {
  // biome-ignore format: a table
  const cases: readonly [auc: number, gfr: number, how: 'measured' | 'estimated', mg: number, capped: boolean][] = [
    [5,  90, 'estimated', 575, false],
    [5, 140, 'estimated', 750, true],
    [5, 140, 'measured',  825, false],
    [6, 100, 'estimated', 750, false],
    [4,  50, 'estimated', 300, false],
    [6,  75, 'estimated', 600, false],
    [4, 125, 'estimated', 600, false],
    [5, 126, 'estimated', 750, true],
    [6, 200, 'estimated', 900, true],
  ]
  test.each(cases)('AUC %d, GFR %d (%s)', (auc, mlPerMin, how, doseMg, capped) => {
    const result = calvert(auc, { mlPerMin, how })
    expect(result.ok && result.value).toMatchObject({ doseMg, capped })
  })
  test.each([
    [3.9, 90],
    [7.1, 90],
    [5, 0],
    [5, 251],
    [Number.NaN, 90],
  ])('AUC %d, GFR %d is refused', (auc, mlPerMin) => {
    expect(calvert(auc, { mlPerMin, how: 'measured' }).ok).toBe(false)
  })
})

const rcb = ([d1, d2, ca, cis, ln, dmet]: readonly [number, number, number, number, number, number]) =>
  residualCancerBurden({
    bedLongestMm: d1,
    bedAcrossMm: d2,
    cellularityPercent: ca,
    inSituPercent: cis,
    positiveNodes: ln,
    largestMetastasisMm: dmet,
  })

describe('RCB', () => {
  // biome-ignore format: a table
  const cases: readonly [measured: readonly [number, number, number, number, number, number], index: number, RcbClass][] = [
    //  d1  d2  CA CIS LN dmet
    [[  0,  0,  0,  0, 0,  0], 0,        'RCB-0'],
    [[ 10,  8,  5,  0, 0,  0], 1.221000, 'RCB-I'],
    [[ 20, 15, 20,  5, 0,  0], 1.714239, 'RCB-II'],
    [[ 20, 15, 20,  5, 1,  3], 2.919582, 'RCB-II'],
    [[ 25, 20, 30,  0, 2,  6], 3.426295, 'RCB-III'],
    [[ 60, 40, 50, 10, 8, 15], 4.338745, 'RCB-III'],
    [[  0,  0,  0,  0, 1,  1], 1.000000, 'RCB-I'],
    [[ 30, 20, 40, 100, 0, 0], 0,        'RCB-0'],
  ]
  test.each(cases)('%o', (measured, index, rcbClass) => {
    const result = rcb(measured)
    expect(result.ok ? result.value.index : -1).toBeCloseTo(index, 6)
    expect(result.ok && result.value.rcbClass).toBe(rcbClass)
  })
  // biome-ignore format: a table
  const refused: readonly [measured: readonly [number, number, number, number, number, number], says: string][] = [
    [[-1, 8, 5, 0, 0, 0], 'Tumour bed, longest is -1'],
    [[10, 8, 101, 0, 0, 0], 'Cellularity is 101'],
    [[10, 8, 5, -1, 0, 0], 'In situ share is -1'],
    [[10, 8, 5, 0, 1.5, 2], 'write a whole number'],
    [[10, 8, 5, 0, 0, 2], 'no node is positive'],
    [[10, 8, 5, 0, 2, 0], 'the largest metastasis is 0 mm'],
    [[0, 8, 5, 0, 0, 0], 'the tumour bed is 0 mm'],
    [[Number.NaN, 8, 5, 0, 0, 0], 'Tumour bed, longest is NaN'],
  ]
  test.each(refused)('%o is refused', (measured, says) => {
    const result = rcb(measured)
    expect(result.ok ? [] : result.error.map(calculatorRefusalMessage)).toStrictEqual([
      expect.stringContaining(says),
    ])
  })
})
