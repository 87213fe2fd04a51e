// Public names of the report reader, by name.
export { longestReport } from './admit.ts'
export { fhirOf } from './fhir.ts'
export { her2Today } from './her2-today.ts'
export { highlight, type Stretch } from './highlight.ts'
export { type ReportFact, reportFacts } from './mention.ts'
export type { Span } from './normalise.ts'
export { readReport } from './read-report.ts'
export { type ChartPart, chartOf, type ReportPlace } from './readings.ts'
export {
  type Evidence,
  type FactRead,
  factOf,
  type NotRead,
  type PathologyReport,
  type ReportFinding,
  type ReportTumour,
  type StatedValue,
} from './report.ts'
