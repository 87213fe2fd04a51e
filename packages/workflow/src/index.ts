export { stepCase } from './case/step-case.ts'
export { stepPublication } from './publication/step-publication.ts'
export { type Flag, type RedFlags, redFlagsIn, scanOf } from './red-flags/read-question.ts'
