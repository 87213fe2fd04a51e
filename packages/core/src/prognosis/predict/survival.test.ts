import { describe, expect, test } from 'vitest'
import { offered1, offered2, patient1, patient2 } from './example-patients.ts'
import type { PredictPatient, PredictVersion } from './inputs.ts'
import { predictModel } from './model.ts'
import { course, overallSurvival, type PredictYear, survivalFromYear5 } from './survival.ts'
import { surgeryOnly, type TreatmentSet, treatmentSet } from './treatment-set.ts'

const set = (text: string): TreatmentSet => {
  const read = treatmentSet(text)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}
const of = (version: PredictVersion, patient: PredictPatient) => {
  const made = predictModel(version, patient, patient === patient2 ? offered2 : offered1)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

describe('PREDICT Breast 3, worked by the authors’ R code', () => {
  // biome-ignore format: a table
  const alive: readonly [K: string, year: PredictYear, p1v32: number, p1v31: number, p2v32: number, p2v31: number][] = [
    ['s',        5, 90.741097340, 94.385137233, 76.452338912, 83.121313879],
    ['s',       10, 80.361991724, 87.571344990, 63.752812969, 72.435150468],
    ['s',       15, 71.150941125, 80.871791369, 54.811314478, 63.551340526],
    ['r',       10, 83.243802164, 89.306766776, 67.894863653, 75.340803532],
    ['rh',      10, 87.727897733, 92.003446701, 67.894863653, 75.340803532],
    ['rhc',     10, 90.963740208, 93.741640509, 71.644136129, 77.619446677],
    ['rhct',    10, 92.932376686, 94.886625836, 77.084731192, 81.453790403],
    ['rhctb',   10, 92.932376686, 94.886625836, 79.486002505, 83.116569799],
    ['rhctb',   15, 88.139528851, 90.873831528, 69.588611196, 73.112137795],
    ['rh10ctb', 15, 88.709044731, 91.206304838, 69.588611196, 73.112137795],
  ]
  test.each(alive)('%s at %d years', (letters, year, p1v32, p1v31, p2v32, p2v31) => {
    expect(overallSurvival(of('3.2', patient1), set(letters), year)).toBeCloseTo(p1v32, 8)
    expect(overallSurvival(of('3.1', patient1), set(letters), year)).toBeCloseTo(p1v31, 8)
    expect(overallSurvival(of('3.2', patient2), set(letters), year)).toBeCloseTo(p2v32, 8)
    expect(overallSurvival(of('3.1', patient2), set(letters), year)).toBeCloseTo(p2v31, 8)
  })

  // biome-ignore format: a table
  const indices: readonly [PredictVersion, PredictPatient, piYear1: number, piYear15: number, mi: number][] = [
    ['3.2', patient1, 4.7097185138, 4.1017185138, 0.3708742693],
    ['3.1', patient1, 4.1423360384, 3.5343360384, 0.4053797321],
    ['3.2', patient2, 2.6265742726, 2.6265742726, 1.6751387246],
    ['3.1', patient2, 2.2091917972, 2.2091917972, 1.7096441874],
  ]
  test.each(indices)('prognostic indices in %s', (version, patient, piYear1, piYear15, mi) => {
    const model = of(version, patient)
    expect(model.pi[0]).toBeCloseTo(piYear1, 9)
    expect(model.pi[14]).toBeCloseTo(piYear15, 9)
    expect(model.mi).toBeCloseTo(mi, 9)
  })

  // biome-ignore format: a table
  const deaths: readonly [PredictVersion, PredictPatient, breast: number, other: number][] = [
    ['3.2', patient1, 17.826018688, 1.811989588],
    ['3.1', patient1, 10.550671840, 1.877983170],
    ['3.2', patient2, 30.215101845, 6.032085186],
    ['3.1', patient2, 21.243524327, 6.321325205],
  ]
  test.each(deaths)('deaths by cause at 10 years in %s', (version, patient, breast, other) => {
    const [year10] = course(of(version, patient), surgeryOnly).filter(({ year }) => year === 10)
    expect(year10?.diedOfBreastCancer).toBeCloseTo(breast, 8)
    expect(year10?.diedOfOther).toBeCloseTo(other, 8)
  })
})

describe('PREDICT Breast 2.2, worked by the authors’ R code', () => {
  // biome-ignore format: a table
  const cases: readonly [PredictPatient['er'], year: PredictYear, surgery: number, gainOfHct: number][] = [
    ['positive',  5, 86.777140619,  8.030908342],
    ['positive', 10, 68.549976124, 18.045483310],
    ['positive', 15, 53.298331905, 24.729691073],
    ['negative',  5, 77.336823920, 11.073364560],
    ['negative', 10, 68.301859491, 14.084787164],
    ['negative', 15, 63.002587202, 14.740318265],
  ]
  test.each(cases)('ER %s at %d years', (er, year, surgery, gainOfHct) => {
    const model = of('2.2', { ...patient1, er })
    const alive = overallSurvival(model, surgeryOnly, year)
    expect(alive).toBeCloseTo(surgery, 8)
    expect(overallSurvival(model, set('hct'), year) - alive).toBeCloseTo(gainOfHct, 8)
  })
})

describe('what the model does that surprises', () => {
  test('chemotherapy may take more lives than it saves: 82 years, smoker, 8 mm, grade 1, ER+', () => {
    const patient = {
      ...patient1,
      ageYears: 82,
      sizeMm: 8,
      grade: 1,
      her2: 'negative',
      smoking: 'current',
    } as const
    const model = of('3.2', patient)
    expect(overallSurvival(model, set('rhc'), 10) - overallSurvival(model, set('rh'), 10)).toBeLessThan(-4)
  })
  test('ten years of hormone treatment equal five until year 10', () => {
    const model = of('3.2', patient1)
    expect(overallSurvival(model, set('h10'), 10)).toBe(overallSurvival(model, set('h'), 10))
    expect(overallSurvival(model, set('h10'), 11)).toBeGreaterThan(overallSurvival(model, set('h'), 11))
  })
  test('alive at 5 years: as OS(T)/OS(5)', () => {
    const model = of('3.2', patient2)
    const ratio = overallSurvival(model, set('rhct'), 15) / overallSurvival(model, set('rhct'), 5)
    expect(survivalFromYear5(model, set('rhct'), 15)).toBeCloseTo(100 * ratio, 10)
    expect(survivalFromYear5(model, set('rhct'), 5)).toBe(100)
  })
  test('heart dose without radiotherapy does nothing', () => {
    const none = { ...offered1, radiotherapy: false }
    const [a, b] = [0, 8].map((heartDoseGy) => predictModel('3.2', patient1, { ...none, heartDoseGy }))
    expect(a).toStrictEqual(b)
  })
})
