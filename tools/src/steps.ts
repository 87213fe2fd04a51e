/** The steps of `npm run check` and `npm test`, run two at a time (two cores are the smallest machine), told as they end. */
import { type Ended, run } from './run.ts'
import { type Count, runTests, type TestProject } from './tests.ts'

export type Step = { readonly name: string; readonly fix: string; readonly run: () => Promise<StepEnd> }
type StepEnd = Ended & { readonly count?: Count }

const tool = (name: string, command: readonly string[], fix: string): Step => ({
  name,
  fix,
  run: () => run(command, 5),
})

const tests = (name: string, project: TestProject, minutes: number): Step => ({
  name,
  fix: `npx vitest run --project ${project}`,
  run: () => runTests(project, minutes),
})

/** Longest first, so that the two lanes end together. */
export const checkSteps: readonly Step[] = [
  tests('unit and law tests', 'unit', 10),
  tool('types', ['tsc', '-b'], 'npx tsc -b'),
  tool('lint', ['oxlint', '--type-aware', '--deny-warnings'], 'npx oxlint --type-aware --fix'),
  tool('dead code', ['knip'], 'npx knip'),
  tool('format and import order', ['biome', 'check', '--linter-enabled=false', '.'], 'npm run format'),
]

/** One at a time: they use the whole machine. */
export const testSteps: readonly Step[] = [
  tests('both databases', 'database', 20),
  tests('conformance', 'conformance', 12),
  tests('browser', 'browser', 25),
]

/** Runs the steps, `lanes` at a time, and sums what they counted. A step that is not tests and fails is one failure. */
export async function runSteps(steps: readonly Step[], lanes: number): Promise<Count> {
  const waiting = [...steps]
  let sum: Count = { passed: 0, failed: 0, skipped: 0 }
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const end = await step.run()
      say(step, end)
      sum = add(sum, end.count ?? { passed: 0, failed: end.ok ? 0 : 1, skipped: 0 })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return sum
}

function say(step: Step, { ok, output, seconds, count }: StepEnd): void {
  const counted = count === undefined ? '' : `  ${countWords(count)}`
  const line = `${ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${counted}`
  // A step that went well is one line, unless its tests had something to say (skipped cases, absent data).
  const notices = output.split('\n').filter((l) => l.includes('NOTICE'))
  console.log(
    [line, ...(ok ? notices : [output.trimEnd(), `        To see only this: ${step.fix}`, ''])].join('\n'),
  )
}

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

const countWords = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
