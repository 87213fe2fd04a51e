/** One run of tests by vitest, counted from its JSON report. A crash, or a run without tests, is a failure. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ended, run } from './run.ts'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }
export type TestRun = Ended & { readonly count: Count }

export type TestProject = 'unit' | 'database' | 'conformance' | 'browser'

export async function runTests(project: TestProject, minutes: number): Promise<TestRun> {
  const folder = await mkdtemp(join(tmpdir(), 'herald-tests-'))
  try {
    const file = join(folder, 'report.json')
    const ended = await run(
      [
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      minutes,
    )
    const report = await readFile(file, 'utf8').catch(() => '')
    const count = countOf(report, ended.ok)
    const ok = count.failed === 0
    return {
      ...ended,
      ok,
      count,
      output: ok ? ended.output : [...failuresOf(report), ended.output].join('\n'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a vitest JSON report says, made honest: whatever went wrong without a failed test counts as one failure. */
export function countOf(report: string, exitedWell: boolean): Count {
  const parsed = parse(report)
  const passed = numberAt(parsed, 'numPassedTests')
  const failed = numberAt(parsed, 'numFailedTests')
  const skipped = numberAt(parsed, 'numPendingTests') + numberAt(parsed, 'numTodoTests')
  const wentWrong = !exitedWell || passed + failed === 0
  return { passed, failed: failed === 0 && wentWrong ? 1 : failed, skipped }
}

type Failure = { readonly file: string; readonly name: string; readonly why: string }

/** The tests that failed, each with the start of its reason, so that they can be read without the whole log. */
export function failuresOf(report: string): readonly string[] {
  return failuresIn(parse(report)).map(({ file, name, why }) => `  FAILED ${file}\n    ${name}\n    ${why}`)
}

function failuresIn(report: unknown): readonly Failure[] {
  return listAt(report, 'testResults').flatMap((file) => {
    const failed = (name: string, why: string): Failure => ({
      file: textAt(file, 'name'),
      name,
      why: start(why),
    })
    const tests = listAt(file, 'assertionResults')
      .filter((test) => textAt(test, 'status') === 'failed')
      .map((test) => failed(textAt(test, 'fullName'), listAt(test, 'failureMessages').map(String).join('\n')))
    const whole = textAt(file, 'message')
    return tests.length === 0 && whole !== '' ? [failed('the file itself', whole)] : tests
  })
}

const start = (reason: string) => reason.split('\n').slice(0, 6).join('\n    ')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function valueAt(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null
    ? Object.entries(from).find(([k]) => k === key)?.[1]
    : undefined
}

function numberAt(from: unknown, key: string): number {
  const value = valueAt(from, key)
  return typeof value === 'number' ? value : 0
}

function textAt(from: unknown, key: string): string {
  const value = valueAt(from, key)
  return typeof value === 'string' ? value : ''
}

function listAt(from: unknown, key: string): readonly unknown[] {
  const value = valueAt(from, key)
  return Array.isArray(value) ? value : []
}
