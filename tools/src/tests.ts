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
    return { ...ended, ok: count.failed === 0, count }
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function numberAt(report: unknown, key: string): number {
  if (typeof report !== 'object' || report === null) return 0
  const value: unknown = Object.entries(report).find(([k]) => k === key)?.[1]
  return typeof value === 'number' ? value : 0
}
