import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { commands } from './commands/all.ts'
import { evalKinds } from './eval/kinds.ts'
import { herald } from './herald.ts'

const echo: Command = {
  name: 'echo',
  usage: 'WORD...',
  about: 'say it again',
  run: (args, { out }) => {
    out(args.join(' '))
    return Promise.resolve(args.includes('bad') ? 1 : 0)
  },
}

async function call(args: readonly string[], known: readonly Command[] = [echo]) {
  const out: string[] = []
  const err: string[] = []
  const io = { out: (l: string) => out.push(l), err: (l: string) => err.push(l), isWatched: false }
  const code = await herald(args, known, io)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('a call of herald', () => {
  // biome-ignore format: a table
  const cases: readonly [args: readonly string[], code: number, out: string, err: string][] = [
    [['echo', 'a', 'b'],         0, 'a b',                    ''],
    [['echo', 'bad'],            1, 'bad',                    ''],
    [['echo', '--', '--help'],   0, '-- --help',              ''],
    [['echo', '--help'],         0, 'Usage: herald echo WORD', ''],
    [['echo', '-h'],             0, 'Usage: herald echo WORD', ''],
    [['help', 'echo'],           0, 'Usage: herald echo WORD', ''],
    [['--help'],                 0, 'say it again',           ''],
    [[],                         2, '',                       'say it again'],
    [['ehco'],                   2, '',                       'Did you mean "echo"?'],
    [['diagnose'],               2, '',                       'Herald has no command "diagnose". Commands: echo.'],
    [['help', 'diagnose'],       2, '',                       'Herald has no command "diagnose".'],
    [['--json'],                 2, '',                       'Herald has no option --json. A command comes first.'],
  ]
  test.each(cases)('%j ends with %d', async (args, code, out, err) => {
    const result = await call(args)
    expect(result.code).toBe(code)
    expect(result.out).toContain(out)
    expect(result.err).toContain(err)
    // Nothing but data on stdout: a complaint leaves it empty, and data comes without one.
    expect([result.out, result.err]).toContain('')
  })
})

describe('every command', () => {
  test.each(commands.map((c) => [c.name]))('%s explains itself', async (name) => {
    const { code, out } = await call([name, '--help'], commands)
    expect(code).toBe(0)
    expect(out).toContain(`Usage: herald ${name}`)
  })

  test.each(commands.map((c) => [c.name]))('%s refuses an option it does not have', async (name) => {
    const { code, out, err } = await call([name, '--no-such-option'], commands)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('--help')
  })
})

test.each(evalKinds.map((kind) => [kind.name, kind.usage]))(
  'the usage of eval %s follows its name: %s',
  (name, usage) => {
    expect(usage.startsWith(name)).toBe(false)
  },
)
