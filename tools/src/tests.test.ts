import { describe, expect, test } from 'vitest'
import { type Count, countOf, failuresOf } from './tests.ts'

const report = (passed: number, failed: number, skipped = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
  })

describe('counting a run of tests', () => {
  // biome-ignore format: a table
  const cases: readonly [report: string, exitedWell: boolean, Count, why: string][] = [
    [report(12, 0),    true,  { passed: 12, failed: 0, skipped: 0 }, 'all passed'],
    [report(10, 2),    false, { passed: 10, failed: 2, skipped: 0 }, 'two failed'],
    [report(10, 0),    false, { passed: 10, failed: 1, skipped: 0 }, 'a file that does not load has no failed test'],
    [report(0, 0),     true,  { passed: 0,  failed: 1, skipped: 0 }, 'a run without tests proves nothing'],
    [report(0, 0, 7),  true,  { passed: 0,  failed: 1, skipped: 7 }, 'nor does one that skips them all'],
    [report(12, 0, 3), true,  { passed: 12, failed: 0, skipped: 3 }, 'skipped tests are counted'],
    ['',               false, { passed: 0,  failed: 1, skipped: 0 }, 'the runner crashed before it could report'],
    ['',               true,  { passed: 0,  failed: 1, skipped: 0 }, 'no report although it ended well'],
    ['{"numPassed',    true,  { passed: 0,  failed: 1, skipped: 0 }, 'a report cut short'],
    ['[]',             true,  { passed: 0,  failed: 1, skipped: 0 }, 'a report of another shape'],
  ]
  test.each(cases)('%s, ended well: %s', (text, exitedWell, count) => {
    expect(countOf(text, exitedWell)).toEqual(count)
  })
})

describe('naming what failed', () => {
  const file = (name: string, message: string, ...assertionResults: object[]) => ({
    name,
    message,
    assertionResults,
  })
  const failed = { status: 'failed', fullName: 'asks first', failureMessages: ['expected 1\n at line 4'] }

  test('a failed test is named with its file and its reason; one that passed is not', () => {
    const report = { testResults: [file('a.test.ts', '', failed, { status: 'passed', fullName: 'other' })] }
    expect(failuresOf(JSON.stringify(report))).toEqual([
      '  FAILED a.test.ts\n    asks first\n    expected 1\n     at line 4',
    ])
  })

  test('a file that fails before its tests is named too', () => {
    const report = { testResults: [file('b.test.ts', 'no such module')] }
    expect(failuresOf(JSON.stringify(report))).toEqual([
      '  FAILED b.test.ts\n    the file itself\n    no such module',
    ])
  })

  test.each(['', '[]', '{"testResults":3}'])('a report %j names nothing', (text) => {
    expect(failuresOf(text)).toEqual([])
  })
})
