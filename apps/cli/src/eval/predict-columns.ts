/** The input columns of data/predict-breast and how their codes are read. Every bad cell of a row is reported. */
import { fail, ok, type Result } from '@herald/core'
import {
  type Offered,
  type PredictPatient,
  type PredictVersion,
  predictVersions,
} from '@herald/core/prognosis'

/** `version` may be left out: then 3.2. */
export const inputColumns = [
  'age',
  'screen',
  'size',
  'grade',
  'nodes',
  'er',
  'her2',
  'ki67',
  'pr',
  'generation',
  'horm',
  'traz',
  'bis',
  'radio',
  'heart_gy',
  'smoker',
] as const

type Column = (typeof inputColumns)[number] | 'version'
type Row = Readonly<Record<string, string>>

export type PredictCase = {
  readonly version: PredictVersion
  readonly patient: PredictPatient
  readonly offered: Offered
}

const receptor = { '0': 'negative', '1': 'positive' } as const
const receptorOrUnknown = { ...receptor, '9': 'unknown' } as const
// Number('') is 0 and Number('0x10') is 16: only plain decimals are numbers here.
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const yesOrNo = { '0': false, '1': true } as const

/** Reads one patient's row, or says what is wrong with each cell that cannot be read. */
export function predictCase(row: Row): Result<PredictCase, readonly string[]> {
  const wrong: string[] = []

  const coded = <V>(column: Column, codes: Readonly<Record<string, V>>, otherwise: V): V => {
    const found = row[column] ?? ''
    // Spreadsheets write 1 as "1.0".
    const code = plainNumber.test(found) ? String(Number(found)) : found
    const meant = Object.hasOwn(codes, code) ? codes[code] : undefined
    if (meant !== undefined) return meant
    wrong.push(`${column} is "${found}"; expected ${Object.keys(codes).join(', ')}.`)
    return otherwise
  }
  const number = (column: Column): number => {
    const found = row[column] ?? ''
    if (plainNumber.test(found)) return Number(found)
    wrong.push(`${column} is "${found}"; expected a number.`)
    return Number.NaN
  }
  const version = (): PredictVersion => {
    const found = row['version'] ?? ''
    const known = predictVersions.find((name) => name === found)
    if (known === undefined && found !== '') {
      wrong.push(`version is "${found}"; expected ${predictVersions.join(', ')}.`)
    }
    return known ?? '3.2'
  }

  const read: PredictCase = {
    version: version(),
    patient: {
      ageYears: number('age'),
      er: coded<PredictPatient['er']>('er', receptor, 'negative'),
      sizeMm: number('size'),
      positiveNodes: number('nodes'),
      grade: coded<PredictPatient['grade']>('grade', { '1': 1, '2': 2, '3': 3, '9': 'unknown' }, 'unknown'),
      detection: coded<PredictPatient['detection']>(
        'screen',
        { '0': 'symptoms', '1': 'screening', '2': 'unknown' },
        'unknown',
      ),
      her2: coded<PredictPatient['her2']>('her2', receptorOrUnknown, 'unknown'),
      pr: coded<PredictPatient['pr']>('pr', receptorOrUnknown, 'unknown'),
      ki67: coded<PredictPatient['ki67']>('ki67', receptorOrUnknown, 'unknown'),
      smoking: coded<PredictPatient['smoking']>(
        'smoker',
        { '0': 'never or former', '1': 'current' },
        'unknown',
      ),
    },
    offered: {
      radiotherapy: coded('radio', yesOrNo, false),
      heartDoseGy: number('heart_gy'),
      hormone: coded('horm', yesOrNo, false),
      chemotherapy: coded<Offered['chemotherapy']>(
        'generation',
        { '0': 'none', '2': 'second', '3': 'third' },
        'none',
      ),
      trastuzumab: coded('traz', yesOrNo, false),
      bisphosphonate: coded('bis', yesOrNo, false),
    },
  }
  return wrong.length === 0 ? ok(read) : fail(wrong)
}
