/** What may not be committed: traces of the machine it was written on, addresses of a package registry, other people's data. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './imports.ts'
import { type Entries, missingFrom } from './lockfile.ts'

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 2 ** 20,
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))

// Written in two halves so that this file does not hold what it forbids.
// biome-ignore format: a table
const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['a path of the machine it was written on', new RegExp('(?<![\\w./-])/' + 'work/')],
  ['a home folder',                           new RegExp('(?<![\\w./-])/' + '(?:root|home/[a-z]+|Users/[a-z]+)/')],
  ['the host of a package registry',          new RegExp('registry\\.' + '(?:npmjs|yarnpkg)')],
  ['a token of a package registry',           new RegExp('_auth' + 'Token|npm_' + '[A-Za-z0-9]{36}')],
  ['a private key',                           new RegExp('-----BEGIN [A-Z ]*PRIVATE ' + 'KEY')],
]

describe('tracked files', () => {
  test('there are files to check', () => {
    expect(tracked.length).toBeGreaterThan(50)
  })

  test.each(forbidden)('none holds %s', (_, pattern) => {
    const found = tracked.filter((file) => pattern.test(readFileSync(join(root, file), 'latin1')))
    expect(found).toEqual([])
  })

  test('the lockfile names no place to download from', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(lock).toContain('"integrity"')
    expect(lock.match(/"resolved": "[a-z+]*:\/\/[^"]*"/g) ?? []).toEqual([])
  })
})

describe('the lockfile', () => {
  const lock: { readonly packages: Entries } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )

  test('there are packages to check', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
  })

  test('holds the native packages of every machine, or "npm ci" refuses it: "npm run lock" puts them back', () => {
    expect(missingFrom(lock.packages).map((m) => m.name)).toEqual([])
  })
})

describe('the patterns', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, isForbidden: boolean][] = [
    ['see /' + 'work/shared/design.md',         true],
    ['"/' + 'work/wt/x"',                       true],
    ['packages/' + 'work/flow',                 false],
    ['https://example.org/' + 'work/1',         false],
    ['/' + 'root/.npmrc',                       true],
    ['/' + 'home/anna/x',                       true],
    ['https://registry.' + 'npmjs.org/fastify', true],
    ['the npm registry',                        false],
  ]
  test.each(cases)('%s: %s', (text, isForbidden) => {
    expect(forbidden.some(([, pattern]) => pattern.test(text))).toBe(isForbidden)
  })
})
