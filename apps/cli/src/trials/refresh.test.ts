import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderKeeper } from './keepers.ts'
import { refresh } from './refresh.ts'

// Pages made for this test. `trouble` answers the first requests of a path badly.
const page = (token: string | undefined, ids: readonly number[]): unknown => ({
  studies: ids.map((n) => ({ protocolSection: { identificationModule: { nctId: `NCT0000000${n}` } } })),
  ...(token === undefined ? {} : { nextPageToken: token }),
})
const pages: Record<string, unknown> = {
  '': page('p2', [1, 2]),
  p2: page('p3', [3]),
  p3: page(undefined, [4]),
}

let server: Server
let base: string
let folder: string
let asked: string[]
let filters: string[]
let registryDay: string
let trouble: { readonly at: string; times: number; readonly with: 'status' | 'half' | 'token' }
let inFlight: number
let most: number

beforeEach(async () => {
  asked = []
  filters = []
  registryDay = '2026-11-20'
  trouble = { at: '', times: 0, with: 'status' }
  inFlight = 0
  most = 0
  folder = await mkdtemp(join(tmpdir(), 'herald-trials-'))
  server = createServer((request, reply) => {
    inFlight++
    most = Math.max(most, inFlight)
    reply.on('close', () => inFlight--)
    const url = new URL(request.url ?? '/', 'http://localhost')
    asked.push(url.pathname + (url.searchParams.get('pageToken') ?? ''))
    filters.push(url.searchParams.get('filter.advanced') ?? '')
    if (url.pathname.endsWith('/version'))
      return reply.end(JSON.stringify({ apiVersion: '2', dataTimestamp: registryDay }))
    const token = url.searchParams.get('pageToken') ?? ''
    const text = JSON.stringify(pages[token])
    if (trouble.times > 0 && trouble.at === token) {
      trouble.times--
      if (trouble.with === 'half') return reply.end(text.slice(0, 20))
      reply.statusCode = trouble.with === 'token' ? 400 : 503
      return reply.end()
    }
    return reply.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

const waits: number[] = []
const run = async (): Promise<string> => {
  waits.length = 0
  return refresh({
    base,
    keeper: await folderKeeper(folder),
    progress: () => undefined,
    wait: (ms) => Promise.resolve(waits.push(ms)),
  })
}
const kept = async (): Promise<readonly string[]> =>
  (await readFile(join(folder, 'trials.ndjson'), 'utf8')).match(/NCT\d{8}/g) ?? []

test('every page, one request at a time, a second apart, and nothing about a patient in the query', async () => {
  expect(await run()).toBe('finished')
  expect(await kept()).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003', 'NCT00000004'])
  expect([most, waits]).toEqual([1, [0, 1000, 1000, 1000]])
})

test('a failure waits longer each time; a page cut short is asked for again', async () => {
  trouble = { at: 'p2', times: 2, with: 'half' }
  expect(await run()).toBe('finished')
  expect(await kept()).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003', 'NCT00000004'])
  expect(waits).toEqual([0, 1000, 1000, 2000, 4000, 1000])
})

test('it gives up politely, keeps what it has, and goes on from there', async () => {
  trouble = { at: 'p2', times: 99, with: 'status' }
  expect(await run()).toBe('stopped')
  expect(await kept()).toEqual(['NCT00000001', 'NCT00000002'])
  trouble = { at: '', times: 0, with: 'status' }
  asked = []
  expect(await run()).toBe('finished')
  expect(asked.slice(0, 2)).toEqual(['/api/v2/version', '/api/v2/studiesp2'])
  expect(await kept()).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003', 'NCT00000004'])
})

test('a page token that ran out: the pages are begun again', async () => {
  trouble = { at: 'p3', times: 1, with: 'token' }
  expect(await run()).toBe('finished')
  expect(asked.filter((path) => path === '/api/v2/studies').length).toBe(2)
  expect(new Set(await kept()).size).toBe(4)
})

test('the registry moved on during a break: its old tokens are not used', async () => {
  trouble = { at: 'p3', times: 99, with: 'status' }
  expect(await run()).toBe('stopped')
  trouble = { at: '', times: 0, with: 'status' }
  registryDay = '2026-11-21'
  asked = []
  expect(await run()).toBe('finished')
  expect(asked).toEqual(['/api/v2/version', '/api/v2/studies', '/api/v2/studiesp2', '/api/v2/studiesp3'])
})

test('a whole set asks for nothing until the registry has news, and then only for what is new', async () => {
  await run()
  asked = []
  expect(await run()).toBe('finished')
  expect(asked).toEqual(['/api/v2/version'])
  registryDay = '2026-11-25T09:00:05'
  filters = []
  expect(await run()).toBe('finished')
  expect(filters[1]).toBe('AREA[LastUpdatePostDate]RANGE[2026-11-19,MAX]')
})

/** Real records are not in this repository: this runs only where HERALD_CASES names a folder that has them. */
const cases = process.env['HERALD_CASES']
test.skipIf(cases === undefined)(
  'real records replayed (only where HERALD_CASES names the data)',
  async () => {
    const records = join(cases ?? '', 'trials', 'records')
    const names = (await readdir(records)).filter((name) => name.endsWith('.json')).toSorted()
    const all = await Promise.all(
      names.map(async (name): Promise<unknown> => JSON.parse(await readFile(join(records, name), 'utf8'))),
    )
    const size = 50
    for (let from = 0; from < all.length; from += size)
      pages[from === 0 ? '' : `real ${from}`] = {
        studies: all.slice(from, from + size),
        ...(from + size < all.length ? { nextPageToken: `real ${from + size}` } : {}),
      }
    trouble = { at: `real ${size}`, times: 2, with: 'half' }
    expect(await run()).toBe('finished')
    expect(new Set(await kept()).size).toBeGreaterThanOrEqual(names.length)
  },
)
