export { type CellOf, readThreshold, type Threshold } from './cell.ts'
export {
  type ListFact,
  type NumberFact,
  number,
  oneOf,
  type RawFact,
  stateOf,
  type ValueOf,
} from './column.ts'
export {
  type Column,
  columnName,
  type ReadRow,
  type Row,
  type RowNote,
  rawFactsOf,
  type Table,
  table,
  tablesOf,
  yesOrNo,
} from './table.ts'
