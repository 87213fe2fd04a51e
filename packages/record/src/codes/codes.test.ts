import { describe, expect, test } from 'vitest'
import { answerRows } from './answers.ts'
import { breastSiteRows, cancerRows, metastasisRows, sideRows } from './cancers.ts'
import { isLoinc, isSct, looksLikeLoinc, looksLikeSct } from './check-digit.ts'
import { conditionRows, personStatusRows } from './conditions.ts'
import { drugs } from './drugs.ts'
import { diseaseStatusRows, ecogRows, gradeRows, histologyRows } from './gradings.ts'
import { observationRows } from './observations.ts'
import { procedureRows } from './procedures.ts'
import { stageRows, stagingTypeRows } from './stage-values.ts'
import { tnmRows } from './tnm-values.ts'

const tables = [
  answerRows,
  breastSiteRows,
  cancerRows,
  metastasisRows,
  sideRows,
  conditionRows,
  personStatusRows,
  diseaseStatusRows,
  ecogRows,
  gradeRows,
  histologyRows,
  observationRows,
  procedureRows,
  stageRows,
  stagingTypeRows,
  tnmRows,
]
const codes = tables.flatMap((table) => table.map(([code, words]) => [code, words] as const))

describe('every code of the tables', () => {
  // The number of the genetic test registry (Oncotype) has six digits and is no SNOMED CT code.
  const checked = codes.filter(([code]) => code !== '509910' && (looksLikeLoinc(code) || looksLikeSct(code)))
  test('there are codes to check', () => expect(checked.length).toBeGreaterThan(300))
  test('has a right check digit', () => {
    expect(checked.filter(([code]) => !isLoinc(code) && !isSct(code))).toEqual([])
  })
  test('no drug code stands for two drugs', () => {
    const all = drugs.flatMap((drug) => [...drug.rxnorm, ...drug.atc, ...drug.sct])
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  })
})

describe('check digits', () => {
  // biome-ignore format: a table
  const cases: readonly [code: string, right: boolean, why: string][] = [
    ['85319-2',      true,  'LOINC'],
    ['85319-3',      false, 'LOINC with another check digit'],
    ['254837009',    true,  'SNOMED CT'],
    ['254837008',    false, 'SNOMED CT with another check digit'],
    ['254873009',    false, 'two digits swapped'],
    ['6.7811E+13',   false, 'damaged by a spreadsheet'],
  ]
  test.each(cases)('%s: %s (%s)', (code, right) => {
    expect(isLoinc(code) || isSct(code)).toBe(right)
  })
})
