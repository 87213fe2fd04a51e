/** docs/tables is what the tables say now; review dates are found; the map and the tree hold every room. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@herald/core/pathway'
import { describe, expect, test } from 'vitest'
import { pathwayTree, roomSizes } from './explain-pathway.ts'
import { pathwayMap } from './explain-pathway-map.ts'
import { explainPathway } from './explain-pathway-run.ts'
import { knowledge } from './knowledge.ts'
import { signOffPages } from './sign-off.ts'

const folder = join(import.meta.dirname, '../../../../docs/tables')

async function told(
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] }> {
  const out: string[] = []
  const err: string[] = []
  const code = await knowledge.run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    isWatched: false,
  })
  return { code, out, err }
}

describe('pages for clinical sign-off', () => {
  test.each(signOffPages().map((page) => [page.file, page.text] as const))(
    'docs/tables/%s is fresh (if not: herald knowledge --pages docs/tables)',
    (file, text) => {
      expect(readFileSync(join(folder, file), 'utf8') === text).toBe(true)
    },
  )
  test('no page of ours is left over from before', () => {
    const ours = readdirSync(folder).filter((file) => /^(?:her2|staging|pathway)/u.test(file))
    expect(ours.toSorted()).toEqual(
      signOffPages()
        .map(({ file }) => file)
        .toSorted(),
    )
  })
})

describe('herald knowledge', () => {
  test('nothing is stale on the day the evidence was read, and the exit code says so', async () => {
    const { code, out } = await told(['--stale', '--as-of', '2026-11-20'])
    expect({ code, out }).toEqual({ code: 0, out: [] })
  })
  test('much is stale years later', async () => {
    const { code, out } = await told(['--stale', '--as-of', '2029-01-01'])
    expect(code).toBe(1)
    expect(out.length).toBeGreaterThan(100)
    expect(out.every((line) => /^202\d-\d\d-\d\d {2}\S+ {2}/u.test(line))).toBe(true)
  })
  test('a day that is none is refused', async () => {
    const { code, err } = await told(['--as-of', '2026-02-30'])
    expect(code).toBe(2)
    expect(err.join()).toContain('Expected a day')
  })
})

describe('herald explain pathway', () => {
  test('every room is walked whole, and has leaves', () => {
    expect(roomSizes().every((size) => size.leaves > 0)).toBe(true)
    const lines = pathwayTree()
    for (const room of rooms)
      expect(lines.some((line) => line.startsWith(`== ${room.title} (room ${room.id},`))).toBe(true)
  })
  test('an unknown room is named, with those there are', () => {
    expect(pathwayTree('attic').join()).toContain('There is no room "attic". Rooms: first-treatment')
  })
  test('the map names every row of the larger rooms, for eyes and for a screen reader', () => {
    const map = pathwayMap()
    const boxes = map.match(/role="listitem"/gu) ?? []
    const rows = rooms.filter((room) => room.options.length > 1).flatMap((room) => Object.keys(room.rows))
    expect(boxes).toHaveLength(rows.length)
    expect(map.match(/tabindex="0"/gu) ?? []).toHaveLength(rows.length)
    expect(map).not.toContain('class="hers"')
  })
  test('the path of a case is lit', () => {
    const out: string[] = []
    const cases = join(import.meta.dirname, '../../../../conformance/cases/pathway-cases/cases.yaml')
    const code = explainPathway(['--svg', '--cases', cases, '--id', 'S05'], {
      out: (line) => out.push(line),
      err: () => undefined,
      isWatched: false,
    })
    expect(code).toBe(0)
    expect(out.join()).toMatch(/class="hers" aria-label="A1\.6: cT0-2 cN1\./u)
  })
})
