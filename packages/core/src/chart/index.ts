export {
  type BreastCancer,
  type Chart,
  type ChartFact,
  chartFacts,
  type Epoch,
  type ImportFinding,
  type OtherCondition,
  type Person,
  type Procedure,
  procedureKinds,
  type Reading,
  type ReadingStatus,
  type Said,
  type Source,
  type TnmPrefix,
  type Treatment,
  type Tumour,
  type When,
} from './chart.ts'
export { type Day, dayFrom, daysBetween } from './day.ts'
export { type ImportSays, importRemarks, type Remark } from './remark.ts'
export { standingReadings } from './standing.ts'
export {
  calendarDay,
  compareWhen,
  earliestDay,
  latestDay,
  monthEnd,
  onDay,
  undated,
  whenWords,
  withinDays,
} from './when.ts'
