/** `npm test`: the check, the worked cases and the browser. The last line is the sum over all runs of tests. */
import { add, checkSteps, runSteps, testSteps } from './steps.ts'

const { passed, failed } = add(await runSteps(checkSteps, 2), await runSteps(testSteps, 1))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
