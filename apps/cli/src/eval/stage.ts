/** `herald eval stage --kind KIND FILE.csv`: T, N, M and markers in, stage group and what is still possible out. */
import { type Fact, type Facts, known, open } from '@herald/core'
import { factOfN, factsOfT, type StageKind, stageKinds, stageOf, stagingFacts } from '@herald/core/staging'
import { type CsvRow, readCsv } from '../csv.ts'
import { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'

class BadCell extends Error {}

const unknown = open('not-recorded')

/** A marker cell: pos, neg, unknown, or nothing where it does not matter. */
function marker(row: CsvRow, column: string, words: Readonly<Record<string, string>>): Fact {
  const said = row[column] ?? ''
  if (said === '' || said === 'unknown') return unknown
  const value = words[said]
  if (value === undefined) {
    throw new BadCell(
      `${column} is "${said}". Expected ${Object.keys(words).join(', ')}, unknown or nothing.`,
    )
  }
  return known(value)
}

const receptor = { pos: 'positive', neg: 'negative' }
const grades = { G1: 'G1', G2: 'G2', G3: 'G3' }

function factsOf(row: CsvRow, kind: StageKind): Facts {
  const f = stagingFacts
  const isPathological = kind === 'pathological'
  const t = factsOfT(isPathological ? f.pathologicalTumour : f.clinicalTumour, row['t'] ?? '')
  if (t === 'unreadable')
    throw new BadCell(`t is "${row['t']}". Expected TX, Tis, T0, T1 to T4 or a subdivision.`)
  const nFact = isPathological ? f.pathologicalN : f.clinicalN
  const n = factOfN(nFact, row['n'] ?? '')
  if (n === 'unreadable') throw new BadCell(`n is "${row['n']}". Expected NX, N0, N1mi, N1, N2 or N3.`)
  const m = row['m'] ?? ''
  if (!['M0', 'M1', 'MX', 'unknown', ''].includes(m)) throw new BadCell(`m is "${m}". Expected M0 or M1.`)
  const score = row['oncotype_rs'] ?? ''
  if (score !== '' && !(Number(score) >= 0 && Number(score) <= 100)) {
    throw new BadCell(`oncotype_rs is "${score}". Expected a score from 0 to 100, or nothing.`)
  }
  return new Map([
    ...t,
    [nFact.name, n],
    [f.distantM.name, m === 'M0' || m === 'M1' ? known(m) : unknown],
    [isPathological ? f.pathologicalGrade.name : f.clinicalGrade.name, marker(row, 'grade', grades)],
    [f.her2.name, marker(row, 'her2', receptor)],
    [f.er.name, marker(row, 'er', receptor)],
    [f.pr.name, marker(row, 'pr', receptor)],
    [f.oncotypeScore.name, score === '' ? open('not-performed') : known(Number(score))],
  ])
}

function lineOf(row: CsvRow, kind: StageKind): EvalLine {
  const id = 'id' in row ? { id: row['id'] } : {}
  try {
    const { stage, possible, reason } = stageOf(kind, factsOf(row, kind))
    return { ...id, stage, possible, ...(reason === 'assignable' ? {} : { reason }) }
  } catch (error) {
    if (!(error instanceof BadCell)) throw error
    return { ...id, error: error.message }
  }
}

const usage = '--kind anatomic|clinical|pathological FILE.csv'

export const evalStage: EvalKind = {
  name: 'stage',
  usage,
  about: 'stage group, and every stage still possible',
  *run(args) {
    const at = args.indexOf('--kind')
    const kind = stageKinds.find((name) => name === args[at + 1])
    if (at < 0 || kind === undefined) {
      throw new UnreadableInput(`--kind is ${args[at + 1] ?? 'missing'}. Usage: herald eval stage ${usage}`)
    }
    const [file] = args.toSpliced(at, 2)
    for (const row of readCsv(file, `eval stage ${usage}`, ['t', 'n', 'm'])) yield lineOf(row, kind)
  },
}
