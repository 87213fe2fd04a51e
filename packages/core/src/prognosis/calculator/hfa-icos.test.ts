import { describe, expect, test } from 'vitest'
import { atLeast, between, exactly } from '../../fact/interval.ts'
import { type HeartKnowledge, type HfaIcosLevel, hfaIcosRisk } from './hfa-icos.ts'

const healthy: HeartKnowledge = {
  heartFailureOrCardiomyopathy: ['absent'],
  severeValveDisease: ['absent'],
  infarctionOrRevascularised: ['absent'],
  stableAngina: ['absent'],
  arrhythmia: ['absent'],
  raisedTroponin: ['absent'],
  raisedNatriureticPeptide: ['absent'],
  earlierAnthracycline: ['absent'],
  earlierChestRadiotherapy: ['absent'],
  hypertension: ['absent'],
  eGfrUnder60: ['absent'],
  diabetes: ['absent'],
  smokingNowOrMuch: ['absent'],
  bmiOver30: ['absent'],
  ageYears: exactly(50),
  lvefPercent: exactly(62),
  anthracyclineNow: ['none'],
  earlierTrastuzumab: ['none'],
}
const yes = ['present'] as const
const notAssessed = ['absent', 'present'] as const

describe('HFA-ICOS before anti-HER2 treatment (ESC 2022, Table 4)', () => {
  // biome-ignore format: a table
  const cases: readonly [found: Partial<HeartKnowledge>, HfaIcosLevel, why: string][] = [
    [{}, 'low', 'no factor'],
    [{ hypertension: yes }, 'low', 'exactly one M1'],
    [{ hypertension: yes, anthracyclineNow: ['before anti-HER2'] }, 'moderate', '2 points'],
    [{ ageYears: exactly(67) }, 'moderate', 'one M2'],
    [{ ageYears: exactly(67), hypertension: yes, diabetes: yes, bmiOver30: yes }, 'high', '5 points'],
    [{ lvefPercent: exactly(52), arrhythmia: yes, smokingNowOrMuch: yes }, 'high', '5 points'],
    [{ lvefPercent: exactly(48) }, 'high', 'LVEF under 50'],
    [{ lvefPercent: exactly(50) }, 'moderate', 'LVEF 50'],
    [{ lvefPercent: exactly(54.9) }, 'moderate', 'decimals: still 50 to 54'],
    [{ lvefPercent: exactly(55) }, 'low', 'LVEF 55'],
    [{ ageYears: exactly(82) }, 'high', '80 or over'],
    [{ ageYears: exactly(64.9) }, 'low', 'under 65'],
    [{ heartFailureOrCardiomyopathy: yes }, 'very high', 'any VH'],
    [{ anthracyclineNow: ['together with anti-HER2'] }, 'high', 'concurrent anthracycline'],
    [{ severeValveDisease: yes, heartFailureOrCardiomyopathy: yes }, 'very high', 'VH beats H'],
  ]
  test.each(cases)('%o is %s: %s', (found, level) => {
    const risk = hfaIcosRisk({ ...healthy, ...found })
    expect(risk.ok && risk.value).toMatchObject({ possible: [level], possible2020: [level], notAssessed: [] })
  })
  // biome-ignore format: a table
  const open: readonly [found: Partial<HeartKnowledge>, possible: readonly HfaIcosLevel[], ask: readonly string[]][] = [
    [{ raisedTroponin: notAssessed }, ['low', 'moderate'], ['raisedTroponin']],
    [{ lvefPercent: atLeast(0) }, ['low', 'moderate', 'high'], ['lvefPercent']],
    [{ lvefPercent: between(50, 60) }, ['low', 'moderate'], ['lvefPercent']],
    [{ heartFailureOrCardiomyopathy: yes, raisedTroponin: notAssessed }, ['very high'], ['raisedTroponin']],
    [{ hypertension: notAssessed, heartFailureOrCardiomyopathy: notAssessed }, ['low', 'very high'], ['heartFailureOrCardiomyopathy', 'hypertension']],
  ]
  test.each(open)('not assessed is not absent: %o', (found, possible, ask) => {
    const risk = hfaIcosRisk({ ...healthy, ...found })
    expect(risk.ok && risk.value).toMatchObject({ possible, notAssessed: ask })
  })
  test('earlier trastuzumab without harm: the two editions differ, and both are given', () => {
    const risk = hfaIcosRisk({ ...healthy, earlierTrastuzumab: ['no harm to the heart'] })
    expect(risk.ok && risk.value).toMatchObject({ possible: ['very high'], possible2020: ['low'] })
  })
  test.each([
    [{ lvefPercent: exactly(120) }],
    [{ lvefPercent: exactly(Number.NaN) }],
    [{ ageYears: exactly(12) }],
    [{ diabetes: [] }],
    [{ lvefPercent: between(60, 50) }],
  ])('%o is refused', (found) => {
    expect(hfaIcosRisk({ ...healthy, ...found }).ok).toBe(false)
  })
})
