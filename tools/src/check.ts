/** `npm run check`: format, lint, types, dead code, unit and law tests, under a minute. Run it before every commit. */
import { checkSteps, runSteps } from './steps.ts'

const started = performance.now()
const { passed, failed } = await runSteps(checkSteps, 2)
console.log(`${passed} passed, ${failed} failed in ${((performance.now() - started) / 1000).toFixed(0)} s`)
process.exitCode = failed === 0 ? 0 : 1
