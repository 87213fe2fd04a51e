export { type CaseFolder, othersCases, ourCases } from './case-folder.ts'
