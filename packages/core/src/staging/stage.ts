/**
 * The stage of one cancer from its facts: what may be printed, what is still possible, and what is missing.
 * The one reader of the AJCC tables.
 */
import { type Facts, known } from '../fact/fact.ts'
import type { ListFact } from '../table/column.ts'
import type { Table } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'
import { mattering, type Walk, walk, walker } from '../walk/walk.ts'
import {
  clinicalAnatomic,
  clinicalStage,
  cN,
  cT,
  type NGroup,
  pathologicalAnatomic,
  pathologicalStage,
  pN,
  pNFromNodes,
  pT,
  type Stage,
  type TCategory,
  ypT,
} from './ajcc8-breast-2018-01.ts'
import {
  anatomicAssignable,
  printedEr,
  printedGrade,
  printedHer2,
  printedM,
  printedN,
  printedPr,
  printedT,
  prognosticAssignable,
  type Reason,
} from './assignable.ts'
import { clinicalGrade, distantM, er, her2, pathologicalGrade, pr } from './facts.ts'

export const stageKinds = ['anatomic', 'clinical', 'pathological'] as const
/** Anatomic here is the clinical anatomic stage; `pathological anatomic` is asked for by its own name. */
export type StageKind = (typeof stageKinds)[number] | 'pathological anatomic'

export const stagingBook: Book = book([
  clinicalStage,
  pathologicalStage,
  clinicalAnatomic,
  pathologicalAnatomic,
  ypT,
  pNFromNodes,
  anatomicAssignable,
  prognosticAssignable,
])

type Kind = {
  readonly table: Table<Stage | 'none'>
  readonly t: Table<TCategory>
  readonly n: Table<NGroup>
  readonly grade: ListFact
  readonly assignable: Table<Reason>
}

const kinds: Readonly<Record<StageKind, Kind>> = {
  anatomic: { table: clinicalAnatomic, t: cT, n: cN, grade: clinicalGrade, assignable: anatomicAssignable },
  'pathological anatomic': {
    table: pathologicalAnatomic,
    t: pT,
    n: pN,
    grade: pathologicalGrade,
    assignable: anatomicAssignable,
  },
  clinical: { table: clinicalStage, t: cT, n: cN, grade: clinicalGrade, assignable: prognosticAssignable },
  pathological: {
    table: pathologicalStage,
    t: pT,
    n: pN,
    grade: pathologicalGrade,
    assignable: prognosticAssignable,
  },
}

export type StageResult = {
  readonly kind: StageKind
  /** The stage group as AJCC would print it. */
  readonly stage: Stage | 'unassignable'
  /** `assignable`, or why there is no group. */
  readonly reason: Reason
  /** Every stage still possible; a combination that has no group is not one. */
  readonly possible: readonly Stage[]
  readonly t: string
  readonly n: string
  readonly m: string
  /** Facts that would change the stage, in the order in which the tables meet them. */
  readonly matters: readonly string[]
  readonly walk: Walk<Stage | 'none'>
}

const tGroup = (t: TCategory): string => (t.startsWith('T1') || t.startsWith('T4') ? t.slice(0, 2) : t)

/** The value that all of a set share, or `unknown`. */
const shared = (values: readonly string[]): string => {
  const [only, ...others] = [...new Set(values)]
  return only === undefined || others.length > 0 ? 'unknown' : only
}

/** Stages one cancer in one system. */
export function stageOf(kind: StageKind, facts: Facts): StageResult {
  const { table, t, n, grade, assignable } = kinds[kind]
  const walked = walker(stagingBook, facts)
  const result = walked(table)
  const printed = {
    t: shared(walked(t).possible.map(tGroup)),
    n: shared(walked(n).possible),
    m: shared(valuesLeft(facts, distantM)),
  }
  const marker = (fact: ListFact): 'known' | 'unknown' =>
    valuesLeft(facts, fact).length === 1 ? 'known' : 'unknown'
  const elements: Facts = new Map([
    [printedT.name, known(printed.t)],
    [printedN.name, known(printed.n)],
    [printedM.name, known(printed.m)],
    [printedGrade.name, known(marker(grade))],
    [printedHer2.name, known(marker(her2))],
    [printedEr.name, known(marker(er))],
    [printedPr.name, known(marker(pr))],
  ])
  const [reason] = walk(stagingBook, assignable, elements).possible
  const possible = result.possible.filter((stage) => stage !== 'none')
  const [only, ...others] = possible
  return {
    kind,
    stage: reason === 'assignable' && only !== undefined && others.length === 0 ? only : 'unassignable',
    reason: reason ?? 't-unknown',
    possible,
    ...printed,
    matters: result.kind === 'decided' ? [] : mattering(result).map((fact) => fact.name),
    walk: result,
  }
}

const valuesLeft = (facts: Facts, fact: ListFact): readonly string[] => {
  const set = facts.get(fact.name)?.set
  return set?.kind === 'values' ? set.values : fact.values
}
