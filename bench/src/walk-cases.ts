/** Records for the walk: everything known, three facts open, six open, nothing known; for each question that is measured. */
import { type Fact, type Facts, known, open } from '@herald/core'
import { her2Book, her2Facts, her2Status, nextStep } from '@herald/core/her2'
import { clinicalStage, pathologicalStage, stagingBook, stagingFacts } from '@herald/core/staging'
import type { RawFact, Table } from '@herald/core/table'
import type { Book } from '@herald/core/walk'

type Given = readonly (readonly [RawFact, Fact])[]

export type WalkQuestion = {
  readonly name: string
  readonly book: Book
  readonly table: Table
  /** A complete person. */
  readonly known: Facts
  readonly threeOpen: Facts
  readonly sixOpen: Facts
}

const h = her2Facts
/** IHC 2+, group 4, a recount that agrees: the longest way to an answer. */
const her2Known: Given = [
  [h.testedComponent, known('invasive')],
  [h.specimenKind, known('core')],
  [h.handling, known('ok')],
  [h.controls, known('ok')],
  [h.ihcScore, known('2+')],
  [h.ishReportedAs, known('dual-probe numbers')],
  [h.ratio, known(1.5)],
  [h.copies, known(4.5)],
  [h.cellsCounted, known(40)],
  [h.recountRatio, known(1.6)],
  [h.recountCopies, known(4.8)],
  [h.tumourGrade, known('G3')],
  [h.histology, known('ductal')],
  [h.erStatus, known('positive')],
  [h.prStatus, known('negative')],
]

const s = stagingFacts
const clinicalKnown: Given = [
  [s.clinicalTumour.primary, known('invasive cancer')],
  [s.clinicalTumour.sizeMm, known(28)],
  [s.clinicalTumour.extent, known('neither')],
  [s.clinicalN, known('N1')],
  [s.distantM, known('M0')],
  [s.clinicalGrade, known('G2')],
  [s.er, known('positive')],
  [s.pr, known('negative')],
  [s.her2, known('positive')],
]
const pathologicalKnown: Given = [
  [s.pathologicalTumour.primary, known('invasive cancer')],
  [s.pathologicalTumour.sizeMm, known(28)],
  [s.pathologicalTumour.extent, known('neither')],
  [s.pathologicalN, known('N1a')],
  [s.distantM, known('M0')],
  [s.pathologicalGrade, known('G2')],
  [s.er, known('positive')],
  [s.pr, known('negative')],
  [s.her2, known('positive')],
  [s.oncotypeScore, known(25)],
]

const record = (given: Given, opened: readonly RawFact[]): Facts =>
  new Map(given.map(([fact, value]) => [fact.name, opened.includes(fact) ? open('pending') : value]))

const question = (
  name: string,
  book: Book,
  table: Table,
  given: Given,
  opened: readonly [RawFact, RawFact, RawFact, RawFact, RawFact, RawFact],
): WalkQuestion => ({
  name,
  book,
  table,
  known: record(given, []),
  threeOpen: record(given, opened.slice(0, 3)),
  sixOpen: record(given, opened),
})

const her2Open = [h.ishReportedAs, h.ratio, h.copies, h.ihcScore, h.recountRatio, h.recountCopies] as const
const clinicalOpen = [s.clinicalGrade, s.er, s.pr, s.her2, s.clinicalTumour.sizeMm, s.clinicalN] as const
const pathologicalOpen = [
  s.pathologicalGrade,
  s.er,
  s.pr,
  s.her2,
  s.pathologicalTumour.sizeMm,
  s.pathologicalN,
] as const

export const walkQuestions: readonly WalkQuestion[] = [
  question('HER2 status', her2Book, her2Status, her2Known, her2Open),
  question('HER2 next step', her2Book, nextStep, her2Known, her2Open),
  question('clinical stage', stagingBook, clinicalStage, clinicalKnown, clinicalOpen),
  question('pathological stage', stagingBook, pathologicalStage, pathologicalKnown, pathologicalOpen),
]
