// Public names of the report reader, by name.
export { longestReport } from './admit.ts'
export { type ReportFact, reportFacts } from './mention.ts'
export type { Span } from './normalise.ts'
export { readReport } from './read-report.ts'
export { factOf, type Evidence, type FactRead, type NotRead, type PathologyReport, type ReportFinding, type ReportTumour, type StatedValue } from './report.ts'
