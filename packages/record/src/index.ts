export type { Refusal } from './json/documents.ts'
export { maximumCharacters } from './json/documents.ts'
export {
  type Progress,
  type RecordFile,
  type RecordImport,
  type RecordOptions,
  readRecord,
} from './read-record.ts'
