/** `herald brief --region`: approvals are said where she is treated, and nowhere else. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { brief } from './brief.ts'

const record = fileURLToPath(
  new URL('../../../../examples/patients/04-node-positive-before-treatment.json', import.meta.url),
)

async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await brief.run([record, '--as-of', '2026-11-20', ...args], {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    isWatched: false,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('where she is treated', () => {
  // biome-ignore format: a table
  const rows: readonly [args: readonly string[], said: RegExp, not: RegExp, why: string][] = [
    [['--region', 'US'], /T-DXd, then THP: It is approved where you live/, /Tell Herald where you/,        'approved there'],
    [['--region', 'EU'], /T-DXd, then THP: We did not find an approval/,   /Tell Herald where you/,        'looked for, not found'],
    [[],                 /Tell Herald where you are treated/,              /It is approved where you live/, 'not known: nothing is claimed'],
  ]
  test.each(rows)('%j says %s and not %s (%s)', async (args, said, not) => {
    const { code, out } = await run(...args)
    expect(code).toBe(0)
    expect(out).toMatch(said)
    expect(out).not.toMatch(not)
  })

  test('another word is refused, with what is expected', async () => {
    const { code, err } = await run('--region', 'Mars')
    expect(code).toBe(2)
    expect(err).toContain('--region is "Mars". Expected US or EU')
  })

  test('figures of trials come only with --numbers', async () => {
    expect((await run('--region', 'US')).out).not.toContain('This is from a trial')
    expect((await run('--region', 'US', '--numbers', 'treatment')).out).toContain('This is from a trial')
  })
})
