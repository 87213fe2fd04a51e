/** Compares what `herald eval fhir` prints with what a careful reader concluded, key by key, as the data's README says. */

type Row = Readonly<Record<string, unknown>>
export type Expected = {
  readonly id: string
  readonly files: readonly string[]
  readonly patients: readonly Row[]
  readonly refusal_allowed?: boolean
}

export type Miss = {
  readonly import: string
  readonly patient: string
  readonly key: string
  readonly expected: string
  readonly printed: string
}

export type Score = {
  readonly right: number
  readonly keys: number
  /** Values of er, pr or her2 that claim something wrong. */
  readonly wrongReceptors: number
  readonly misses: readonly Miss[]
}

const keys = [
  'breast_cancer',
  'side',
  'er',
  'pr',
  'her2_ihc',
  'her2_ish',
  'her2',
  'tnm',
  'stage',
  'conflicts',
]
const receptors = ['er', 'pr', 'her2']
const named = new Set(['breast_cancer', 'side', 'er', 'pr', 'her2', 't', 'n', 'm', 'stage'])

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const words = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** null, absent, an empty array, unknown and not-applicable are the same. */
const isEmpty = (key: string, value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (key !== 'breast_cancer' && (value === 'unknown' || value === 'not-applicable'))

/** The value as the set of things it says, each as one string. */
function saidBy(key: string, value: unknown): readonly string[] {
  if (isEmpty(key, value)) return []
  if (key === 'tnm') {
    return rows(value).flatMap((row) =>
      ['t', 'n', 'm'].flatMap((axis) =>
        isEmpty(axis, row[axis]) ? [] : [`${String(row['prefix'])} ${String(row[axis])}`],
      ),
    )
  }
  if (key === 'stage') return rows(value).map((row) => `${String(row['prefix'])} ${String(row['value'])}`)
  if (key === 'conflicts') return rows(value).map((row) => String(row['fact']))
  return [JSON.stringify(value)]
}

const same = (a: readonly string[], b: readonly string[]): boolean => {
  const left = new Set(a)
  const right = new Set(b)
  return left.size === right.size && [...left].every((item) => right.has(item))
}

function isRight(key: string, patient: Row, printed: unknown): boolean {
  const said = saidBy(key, printed)
  if (key === 'conflicts') {
    const must = saidBy(key, patient[key])
    const may = new Set([...must, ...words(patient['may_conflict'])])
    const facts = said.filter((fact) => named.has(fact))
    return must.every((fact) => facts.includes(fact)) && facts.every((fact) => may.has(fact))
  }
  const accept = isRow(patient['accept']) ? patient['accept'][key] : undefined
  const right = [patient[key], ...(Array.isArray(accept) ? accept : [])]
  return right.some((value) => same(saidBy(key, value), said))
}

function counts(key: string, patient: Row, printed: unknown): boolean {
  const facts =
    key === 'conflicts'
      ? saidBy(key, printed).filter(
          (fact) => named.has(fact) && !words(patient['may_conflict']).includes(fact),
        )
      : saidBy(key, printed)
  return facts.length > 0 || saidBy(key, patient[key]).length > 0
}

/** The score of one import. A listed patient without a line misses all of its keys. */
export function scoreOf(expected: Expected, lines: readonly Row[]): Score {
  let right = 0
  let all = 0
  let wrongReceptors = 0
  const misses: Miss[] = []
  const lineOf = (id: unknown): Row =>
    lines.find((line) => String(line['patient_id']).toLowerCase() === String(id).toLowerCase()) ?? {}

  for (const patient of expected.patients) {
    const line = lineOf(patient['patient_id'])
    const isNo = patient['breast_cancer'] === 'no'
    for (const key of keys) {
      const good = isRight(key, patient, line[key])
      if (receptors.includes(key) && !isEmpty(key, line[key]) && (isNo || !good)) wrongReceptors += 1
      if ((isNo && key !== 'breast_cancer') || !counts(key, patient, line[key])) continue
      all += 1
      if (good) right += 1
      else {
        misses.push({
          import: expected.id,
          patient: String(patient['patient_id']),
          key,
          expected: JSON.stringify(patient[key]),
          printed: JSON.stringify(line[key]) ?? 'nothing',
        })
      }
    }
  }
  const listed = new Set(expected.patients.map((patient) => String(patient['patient_id']).toLowerCase()))
  for (const line of lines) {
    if (listed.has(String(line['patient_id']).toLowerCase())) continue
    const claims = line['breast_cancer'] === 'yes' || receptors.some((key) => !isEmpty(key, line[key]))
    if (claims) wrongReceptors += 1
  }
  return { right, keys: all, wrongReceptors, misses }
}
