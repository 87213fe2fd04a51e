import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'

let parent: string

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'herald-cases-'))
  await mkdir(join(parent, 'shared/data/fhir'), { recursive: true })
  await mkdir(join(parent, 'named/trials'), { recursive: true })
})

afterAll(() => rm(parent, { recursive: true }))

describe('where other people’s cases are looked for', () => {
  // biome-ignore format: a table
  const cases: readonly [name: string, named: string | undefined, found: string | undefined, why: string][] = [
    ['fhir',   undefined, 'shared/data/fhir', 'beside the repository'],
    ['fhir',   '',        'shared/data/fhir', 'an empty HERALD_CASES is none'],
    ['trials', 'named',   'named/trials',     'HERALD_CASES names another place'],
    ['fhir',   'named',   undefined,          'which then is the only one'],
    ['trials', undefined, undefined,          'not there'],
    ['fhir',   'nowhere', undefined,          'HERALD_CASES names nothing'],
  ]
  test.each(cases)('%s, HERALD_CASES %j: %j', (name, named, found) => {
    const place = { root: join(parent, 'herald'), named: named && join(parent, named) }
    const folder = othersCases(name, place)
    expect(folder.kind === 'found' ? folder.folder : undefined).toBe(found && join(parent, found))
  })

  test('absence is said aloud, with what to do', () => {
    const absent = othersCases('trials', { root: join(parent, 'herald'), named: undefined })
    expect(absent).toMatchObject({ kind: 'absent', notice: expect.stringMatching(/^NOTICE: .*HERALD_CASES/) })
  })
})
