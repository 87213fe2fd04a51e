/** `herald eval her2`: HER2 cases in the columns of conformance/cases/her2, one line a case. */
import { type Fact, type Facts, known, open } from '@herald/core'
import { assessHer2, her2Facts } from '@herald/core/her2'
import type { ListFact, NumberFact } from '@herald/core/table'
import { type CsvRow, readCsv } from '../csv.ts'
import type { EvalKind, EvalLine } from './eval-kind.ts'

/** A cell that this column cannot hold: what was found, and what it may be. */
class BadCell extends Error {}

const cell = (row: CsvRow, column: string): string => row[column] ?? ''

const listed =
  (fact: ListFact, words: Readonly<Record<string, string>> = {}) =>
  (row: CsvRow, column: string, whenEmpty: Fact): Fact => {
    const said = cell(row, column)
    if (said === '') return whenEmpty
    const value = words[said] ?? said
    if (!fact.values.includes(value)) {
      throw new BadCell(
        `${column} is "${said}". Expected ${Object.keys(words).concat(fact.values).join(', ')} or nothing.`,
      )
    }
    return known(value)
  }

const counted =
  (fact: NumberFact) =>
  (row: CsvRow, column: string, whenEmpty: Fact): Fact => {
    const said = cell(row, column)
    if (said === '') return whenEmpty
    const value = Number(said)
    if (!Number.isFinite(value) || value < fact.from || value > fact.to) {
      throw new BadCell(
        `${column} is "${said}". Expected a number from ${fact.from} to ${fact.to}, or nothing.`,
      )
    }
    return known(value)
  }

const receptor = { pos: 'positive', neg: 'negative' }
const method = { dual: 'dual-probe numbers', single: 'single-probe numbers' }
const unwritten = open('not-recorded')
const notDone = open('not-performed')

/** One row as facts. An empty cell is what nobody wrote down; a test that was not done is not performed. */
function factsOf(row: CsvRow): Facts {
  const f = her2Facts
  const facts = new Map<string, Fact>()
  const put = (
    fact: ListFact | NumberFact,
    column: string,
    words: Readonly<Record<string, string>> = {},
    whenEmpty: Fact = unwritten,
  ): void => {
    const read = fact.kind === 'list' ? listed(fact, words) : counted(fact)
    facts.set(fact.name, read(row, column, whenEmpty))
  }
  put(f.specimenKind, 'specimen')
  put(f.testedComponent, 'component', { 'in-situ': 'in situ' })
  put(f.handling, 'handling')
  put(f.controls, 'controls')
  put(f.ihcScore, 'ihc', {}, notDone)
  put(f.stainIntensity, 'stain_intensity')
  put(f.stainCompleteness, 'stain_completeness')
  put(f.stainPercent, 'stain_pct')
  if (cell(row, 'ish') === 'none') facts.set(f.ishReportedAs.name, notDone)
  else put(f.ishReportedAs, 'ish', method, notDone)
  put(f.ratio, 'ratio')
  put(f.copies, 'her2_cn')
  put(f.cellsCounted, 'cells')
  put(f.recountRatio, 'recount_ratio', {}, notDone)
  put(f.recountCopies, 'recount_cn', {}, notDone)
  put(f.dualRatio, 'dual_ratio', {}, notDone)
  put(f.dualCopies, 'dual_cn', {}, notDone)
  put(f.tumourGrade, 'grade', { '1': 'G1', '2': 'G2', '3': 'G3' })
  put(f.histology, 'histology')
  put(f.purityPercent, 'purity_pct')
  put(f.erStatus, 'er', receptor)
  put(f.prStatus, 'pr', receptor)
  put(f.coreTumour, 'core_tumor')
  put(f.excisionDistinct, 'excision_distinct_high_grade')
  return facts
}

/** Words of a case file: nothing is an empty cell. */
const orNothing = (word: string, nothing: string): string => (word === nothing ? '' : word)

function lineOf(row: CsvRow): EvalLine {
  const id = cell(row, 'id')
  try {
    const found = assessHer2(factsOf(row))
    return {
      id,
      status: found.status,
      certainty: found.certainty,
      ish_group: orNothing(found.group, 'none').replace('group ', ''),
      comment: orNothing(found.comment, 'none'),
      tier: orNothing(found.tier, 'does not apply'),
      retest: found.retest,
      next_step: found.nextStep,
      expected_ihc: orNothing(found.ihc, 'none'),
    }
  } catch (error) {
    if (!(error instanceof BadCell)) throw error
    return { id, error: error.message }
  }
}

export const evalHer2: EvalKind = {
  name: 'her2',
  usage: 'FILE.csv',
  about: 'HER2 status, certainty and next step, one specimen a row',
  *run([file]) {
    for (const row of readCsv(file, 'eval her2 FILE.csv', ['id', 'ihc', 'ish'])) yield lineOf(row)
  },
}
