import { describe, expect, test } from 'vitest'
import { readOptions } from './options.ts'

const options = { 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const

describe('options of a command', () => {
  // biome-ignore format: a table
  const wrong: readonly [args: readonly string[], message: string][] = [
    [['--as-off', '2026-01-01'], '"herald brief" has no option --as-off. Its options: --as-of, --json. Try "herald brief --help".'],
    [['-x'],                     '"herald brief" has no option -x. Its options: --as-of, --json. Try "herald brief --help".'],
    [['--as-of'],                '--as-of of "herald brief" needs a value after it. Try "herald brief --help".'],
    [['--as-of', '--json'],      '--as-of of "herald brief" needs a value after it. Try "herald brief --help".'],
    [['--json=yes'],             '--json of "herald brief" stands alone, without a value. Try "herald brief --help".'],
  ]
  test.each(wrong)('%j: %s', (args, message) => {
    expect(readOptions('herald brief', args, options)).toEqual({ ok: false, error: message })
  })

  test('options and files may come in any order', () => {
    const read = readOptions('herald brief', ['a.json', '--json', 'b.json', '--as-of', '2026-01-01'], options)
    expect(read).toMatchObject({
      ok: true,
      value: { values: { json: true, 'as-of': '2026-01-01' }, positionals: ['a.json', 'b.json'] },
    })
  })
})
