export { stepCase } from './case/step-case.ts'
