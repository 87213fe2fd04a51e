/**
 * The raw facts that stage rests on. Clinical (before treatment), pathological (surgery first) and after-treatment
 * findings are different facts (design E7): `of` names which.
 */
import { type ListFact, type NumberFact, number, oneOf } from '../table/column.ts'
import { yesOrNo } from '../table/table.ts'

/** Which findings: c before any treatment, p from surgery that came first, yp from surgery after treatment. */
export type Findings = 'clinical' | 'pathological' | 'after treatment'

export type TumourFacts = {
  readonly primary: ListFact<'invasive cancer' | 'in situ only' | 'no primary found'>
  /** Largest invasive focus, in millimetres; never a sum of foci (AJCC 8, breast). */
  readonly sizeMm: NumberFact
  readonly extent: ListFact<'neither' | 'chest wall' | 'skin' | 'chest wall and skin' | 'inflammatory'>
}

export const tumourFacts = (of: Findings): TumourFacts => ({
  primary: oneOf(`${of} primary`, ['invasive cancer', 'in situ only', 'no primary found']),
  sizeMm: number(`${of} size`, { unit: 'mm', to: 500 }),
  extent: oneOf(`${of} extent to skin or chest wall`, [
    'neither',
    'chest wall',
    'skin',
    'chest wall and skin',
    'inflammatory',
  ]),
})

export const clinicalTumour = tumourFacts('clinical')
export const pathologicalTumour = tumourFacts('pathological')
export const treatedTumour = tumourFacts('after treatment')

/** cN is itself what was found before treatment; silence is unknown, never N0. */
export const clinicalN = oneOf('cN', ['N0', 'N1mi', 'N1', 'N2a', 'N2b', 'N3a', 'N3b', 'N3c'])
export const pathologicalN = oneOf('pN', [
  'N0',
  'N0(i+)',
  'N0(mol+)',
  'N1mi',
  'N1a',
  'N1b',
  'N1c',
  'N2a',
  'N2b',
  'N3a',
  'N3b',
  'N3c',
])
/** M0 includes cM0(i+). */
export const distantM = oneOf('M', ['M0', 'M1'])

/** Nottingham combined grade of the biopsy, and the highest of biopsy and resection. */
export const clinicalGrade = oneOf('grade on biopsy', ['G1', 'G2', 'G3'])
export const pathologicalGrade = oneOf('highest grade', ['G1', 'G2', 'G3'])

export const er = oneOf('ER', ['positive', 'negative'])
export const pr = oneOf('PR', ['positive', 'negative'])
/** Passed on from the HER2 tables: the status of the tissue that staging reads. */
export const her2 = oneOf('HER2 status', ['positive', 'negative'])
/** 21-gene recurrence score. No other assay changes a stage. */
export const oncotypeScore = number('Oncotype DX score', { to: 100 })

export const nodesExamined = number('nodes examined', { to: 100 })
/** Axillary nodes with macro- or micrometastasis; isolated tumour cells do not count. */
export const nodesPositive = number('axillary nodes positive', { to: 100 })
export const nodesMacro = number('axillary nodes with macrometastasis', { to: 100 })
export const isolatedCells = oneOf('smallest deposits', ['none', 'isolated tumour cells', 'molecular only'])
export const supraclavicular = yesOrNo('supraclavicular nodes involved')
export const infraclavicular = yesOrNo('level III nodes involved')
export const internalMammary = oneOf('internal mammary nodes', [
  'not involved',
  'on sentinel biopsy only',
  'clinically detected',
])
