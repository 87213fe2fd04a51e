import { describe, expect, test } from 'vitest'
import { entryOf, missingFrom } from './lockfile.ts'

const native = (version: string) => ({ optionalDependencies: { '@x/cli-darwin-arm64': version } })

describe('native packages that a lockfile lacks', () => {
  // biome-ignore format: a table
  const cases: readonly [packages: Parameters<typeof missingFrom>[0], missing: readonly string[], why: string][] = [
    [{ 'node_modules/x': native('1.0.0') },                                                     ['@x/cli-darwin-arm64'], 'dropped'],
    [{ 'node_modules/x': native('1.0.0'), 'node_modules/@x/cli-darwin-arm64': {} },                [],                      'there'],
    [{ 'node_modules/x': native('1.0.0'), 'node_modules/x/node_modules/@x/cli-darwin-arm64': {} }, [],                      'there, nested'],
    [{ 'node_modules/x': native('^1.0.0') },                                                    [],                      'a range is not a native twin'],
    [{ 'node_modules/x': { optionalDependencies: { bare: '1.0.0' } } },                         [],                      'not native'],
    [{ 'node_modules/x': {} },                                                                  [],                      'nothing optional'],
  ]
  test.each(cases)('%j lacks %j: %s', (packages, missing) => {
    expect(missingFrom(packages).map((m) => m.name)).toEqual(missing)
  })

  // biome-ignore format: a table
  const entries: readonly [name: string, os: string, cpu: string, libc: string | undefined][] = [
    ['@biomejs/cli-darwin-arm64',             'darwin',  'arm64',   undefined],
    ['@biomejs/cli-linux-x64-musl',           'linux',   'x64',     'musl'],
    ['@oxlint/binding-linux-arm-musleabihf',  'linux',   'arm',     'musl'],
    ['@oxlint/binding-linux-riscv64-gnu',     'linux',   'riscv64', 'glibc'],
    ['@oxlint/binding-win32-ia32-msvc',       'win32',   'ia32',    undefined],
    ['@oxlint/binding-android-arm-eabi',      'android', 'arm',     undefined],
  ]
  test.each(entries)('%s is for %s on %s', (name, os, cpu, libc) => {
    const wanted = { version: '1.0.0', optional: true, os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) }
    expect(entryOf({ name, version: '1.0.0', dev: false })).toEqual(wanted)
  })
})
