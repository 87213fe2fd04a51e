/**
 * What a person says about each fact that was read from her report, and the report as it then stands.
 *
 * The report's own words are never rewritten: a corrected fact says that it is her own answer, and what the report says.
 */
import type { FactRead, PathologyReport, ReportFact, ReportTumour } from '@herald/record/report'

export type Verdict = 'right' | 'wrong' | 'not-sure'

/** One answer of hers. `value` is '' unless she said that it is wrong and knows what is right. */
export type Check = {
  readonly tumour: number
  readonly fact: ReportFact
  readonly verdict: Verdict
  readonly value: string
}

/** How the words of a corrected fact begin. */
export const ownAnswer = 'your own answer'

/** The checks with one more: the last word about a fact counts. */
export const withCheck = (checks: readonly Check[], check: Check): readonly Check[] => [
  ...checks.filter(({ tumour, fact }) => tumour !== check.tumour || fact !== check.fact),
  check,
]

/** What she said about one fact, if she has. */
export const checkOf = (checks: readonly Check[], tumour: number, fact: ReportFact): Check | undefined =>
  checks.find((check) => check.tumour === tumour && check.fact === fact)

/** The report with her corrections: a wrong fact has her value, or is left out where she gave none. */
export const reviewed = (report: PathologyReport, checks: readonly Check[]): PathologyReport => ({
  ...report,
  tumours: report.tumours.map((tumour) => reviewedTumour(tumour, checks)),
})

function reviewedTumour(tumour: ReportTumour, checks: readonly Check[]): ReportTumour {
  const said = (read: FactRead): Check | undefined => checkOf(checks, tumour.number, read.fact)
  const wrong = tumour.facts.filter((read) => said(read)?.verdict === 'wrong')
  const facts = tumour.facts.flatMap((read): readonly FactRead[] => {
    const check = said(read)
    if (check?.verdict === 'wrong') return check.value === '' ? [] : [correctedTo(read, check.value)]
    // What was worked out from words that she corrects no longer follows from them.
    return read.derived && wrong.some((other) => sharesWords(read, other)) ? [] : [read]
  })
  return { ...tumour, facts }
}

function correctedTo(read: FactRead, value: string): FactRead {
  const evidence = read.values
    .flatMap((stated) => stated.evidence)
    .slice(0, 1)
    .map((first) => ({ ...first, words: `${ownAnswer}; the report says “${first.words}”` }))
  return { fact: read.fact, state: 'known', value, values: [{ value, evidence }], derived: false }
}

const spansOf = (read: FactRead) => read.values.flatMap(({ evidence }) => evidence.map(({ span }) => span))

const sharesWords = (one: FactRead, other: FactRead): boolean =>
  spansOf(one).some((a) => spansOf(other).some((b) => a.start < b.end && b.start < a.end))
