/**
 * The raw facts of HER2 testing, one specimen at a time.
 * Words as ASCO/CAP 2018 prints them; what was not done is a state of the fact, never a value of it.
 */
import { number, oneOf } from '../table/column.ts'

export const testedComponent = oneOf('tested component', ['invasive', 'in situ'])
export const specimenKind = oneOf('specimen', ['core', 'excision', 'metastasis'])
export const handling = oneOf('specimen handling', ['ok', 'doubt', 'unacceptable'])
export const controls = oneOf('assay controls', ['ok', 'failed'])
/** What a test of a new specimen, or of the invasive part, would say. */
export const newSpecimenResult = oneOf('HER2 on a new specimen', ['positive', 'negative'])

export const ihcScore = oneOf('HER2 IHC score', ['0', '1+', '2+', '3+'])
export const stainIntensity = oneOf('stain intensity', [
  'none',
  'faint',
  'weak-moderate',
  'moderate',
  'intense',
])
export const stainCompleteness = oneOf('stain completeness', ['complete', 'incomplete'])
export const stainPercent = number('stained invasive cells', { unit: '%', to: 100 })

export const ishReportedAs = oneOf('ISH reported as', [
  'dual-probe numbers',
  'single-probe numbers',
  'a call without numbers',
])
export const ishCall = oneOf('HER2 ISH call', ['positive', 'negative'])
export const ratio = number('HER2/CEP17 ratio')
export const copies = number('HER2 copies per cell')
export const cellsCounted = number('HER2 cells counted')
export const recountRatio = number('recount: HER2/CEP17 ratio')
export const recountCopies = number('recount: HER2 copies per cell')
export const dualRatio = number('dual-probe follow-up: HER2/CEP17 ratio')
export const dualCopies = number('dual-probe follow-up: HER2 copies per cell')
/** What the laboratory decides by its own procedure when a recount lands in another group. */
export const adjudication = oneOf('laboratory adjudication', ['positive', 'negative'])

export const tumourGrade = oneOf('grade', ['G1', 'G2', 'G3'])
export const histology = oneOf('histology', [
  'ductal',
  'lobular',
  'tubular',
  'mucinous',
  'cribriform',
  'adenoid-cystic',
  'other',
])
export const purityPercent = number('purity of the special type', { unit: '%', to: 100 })
export const erStatus = oneOf('ER', ['positive', 'negative'])
export const prStatus = oneOf('PR', ['positive', 'negative'])
export const coreTumour = oneOf('tumour in the core', ['adequate', 'small'])
export const excisionDistinct = oneOf('excision has distinct high-grade carcinoma', ['yes', 'no'])
