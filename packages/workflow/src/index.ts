export { stepCase } from './case/step-case.ts'
export { stepPublication } from './publication/step-publication.ts'
export { redFlagsIn, scanOf, type Flag, type RedFlags } from './red-flags/read-question.ts'
