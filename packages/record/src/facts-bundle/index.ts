// Public names of the export of facts, by name.
export { factsBundle } from './bundle.ts'
export { ownReading } from './own.ts'
