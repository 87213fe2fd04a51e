import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pagesServer } from './pages-server.ts'

let folder: string
let server: FastifyInstance

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<h1>Herald</h1>')
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
  await mkdir(join(folder, 'library', 'her2'), { recursive: true })
  await writeFile(join(folder, 'library', 'her2', 'index.html'), '<h1>What is HER2?</h1>')
  await writeFile(join(folder, '.inputs'), 'hidden')
  server = await pagesServer(folder)
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('what the server hands out', () => {
  // biome-ignore format: a table
  const cases: readonly [method: 'GET' | 'POST', url: string, status: number, why: string][] = [
    ['GET',  '/',                       200, 'the start page'],
    ['GET',  '/assets/app-1a2b.js',     200, 'a script of the app'],
    ['GET',  '/library/her2',           200, 'a page of its own, by its address'],
    ['GET',  '/library/no-such',        404, 'an article that does not exist'],
    ['GET',  '/healthz',                200, 'for whoever watches the service'],
    ['GET',  '/no-such-page',           404, 'a page that does not exist'],
    ['GET',  '/.inputs',                404, 'hidden files stay hidden'],
    ['GET',  '/../package.json',        404, 'nothing outside the folder'],
    ['GET',  '/%2e%2e%2fpackage.json',  404, 'nor by another spelling'],
    ['POST', '/',                       404, 'no record is ever received'],
  ]
  test.each(cases)('%s %s is %d: %s', async (method, url, status) => {
    expect((await server.inject({ method, url })).statusCode).toBe(status)
  })

  test('a body of any size is refused', async () => {
    const sent = await server.inject({ method: 'POST', url: '/', payload: { resourceType: 'Bundle' } })
    expect(sent.statusCode).toBeGreaterThanOrEqual(400)
  })
})

describe('what pages may do', () => {
  // biome-ignore format: a table
  const policy: readonly [directive: string, why: string][] = [
    [`default-src 'none'`,     'nothing that is not named below'],
    [`script-src 'self'`,      'no inline script, no third party'],
    [`style-src 'self'`,       'no inline style'],
    [`connect-src 'self'`,     'a page talks to nobody else'],
    [`frame-ancestors 'none'`, 'no other site can wrap it'],
  ]
  test.each(policy)('%s: %s', async (directive) => {
    const { headers } = await server.inject({ url: '/' })
    expect(String(headers['content-security-policy']).split(';')).toContain(directive)
  })

  // biome-ignore format: a table
  const kept: readonly [url: string, cache: string][] = [
    ['/',                   'no-cache'],
    ['/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
  ]
  test.each(kept)('%s is kept: %s', async (url, cache) => {
    expect((await server.inject({ url })).headers['cache-control']).toBe(cache)
  })
})
