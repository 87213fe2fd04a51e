/** The client against servers of this test: what each reply becomes, when a token is asked for, what is sent. */
import { csrfHeader } from '@herald/api'
import { describe, expect, test } from 'vitest'
import { type Fetch, serviceClient } from './client.ts'

type Seen = { readonly path: string; readonly init: RequestInit }

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
const html = (status: number): Response =>
  new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html' } })
const problem = (status: number, kind: string): Response => json(status, { kind, status, message: 'x' })
const session = (csrf: string) => ({ kind: 'nobody', csrf, isDemonstration: true })

function server(replies: readonly (Response | 'nothing')[]) {
  const seen: Seen[] = []
  const fetch: Fetch = async (path, init) => {
    const reply = replies[seen.length] ?? 'nothing'
    seen.push({ path, init })
    if (reply === 'nothing') throw new TypeError('fetch failed')
    return reply.clone()
  }
  return { seen, client: serviceClient(fetch) }
}

describe('a reply', () => {
  // biome-ignore format: a table
  const cases: readonly [string, Response | 'nothing', expected: object][] = [
    ['as agreed',                          json(200, session('t')),       { ok: true, value: session('t') }],
    ['of another shape',                   json(200, { kind: 'nobody' }), { ok: false, error: { kind: 'failed', status: 200 } }],
    ['none at all',                        'nothing',                     { ok: false, error: { kind: 'offline' } }],
    ['the page of a host of files',        html(404),                     { ok: false, error: { kind: 'no server' } }],
    ['the start page for every address',   html(200),                     { ok: false, error: { kind: 'no server' } }],
    ['Herald without the service',         problem(404, 'not found'),     { ok: false, error: { kind: 'no server' } }],
    ['a gateway that fails',               html(502),                     { ok: false, error: { kind: 'failed', status: 502 } }],
    ['busy',                               problem(503, 'busy'),          { ok: false, error: { kind: 'problem' } }],
    ['an error that is not of this API',   json(500, { error: 'x' }),     { ok: false, error: { kind: 'failed', status: 500 } }],
  ]
  test.each(cases)('%s', async (_, reply, expected) => {
    expect(await server([reply]).client.call('session', {})).toMatchObject(expected)
  })

  test('not found for one case is not a missing server', async () => {
    const { client } = server([problem(404, 'not found')])
    expect(await client.call('case', { id: 'a'.repeat(32) })).toMatchObject({ error: { kind: 'problem' } })
  })
})

describe('the token', () => {
  const danger = { answers: {} }
  const clear = { outcome: 'go on', show: 'nothing' }

  test('is asked for once and goes with what changes something', async () => {
    const { client, seen } = server([json(200, session('one')), json(200, clear), json(200, clear)])
    await client.call('danger', { body: danger })
    await client.call('danger', { body: danger })
    expect(seen.map(({ path }) => path)).toEqual(['/api/session', '/api/ask/danger', '/api/ask/danger'])
    expect(seen[2]?.init.headers).toMatchObject({ [csrfHeader]: 'one' })
    expect(seen[2]?.init.body).toBe(JSON.stringify(danger))
  })

  test('that is stale is asked for again, once', async () => {
    const stale = problem(403, 'forged or stale request')
    const { client, seen } = server([
      json(200, session('old')),
      stale,
      json(200, session('new')),
      json(200, clear),
    ])
    expect(await client.call('danger', { body: danger })).toEqual({ ok: true, value: clear })
    expect(seen[3]?.init.headers).toMatchObject({ [csrfHeader]: 'new' })
    const always = server([json(200, session('old')), stale, json(200, session('old')), stale])
    expect(await always.client.call('danger', { body: danger })).toMatchObject({ error: { kind: 'problem' } })
    expect(always.seen).toHaveLength(4)
  })

  test('is another one after signing in', async () => {
    const { client, seen } = server([
      json(200, session('one')),
      json(200, clear),
      json(200, {}),
      json(200, session('two')),
      json(200, clear),
    ])
    await client.call('danger', { body: danger })
    await client.auth('/sign-in/anonymous', {})
    await client.call('danger', { body: danger })
    expect(seen[4]?.init.headers).toMatchObject({ [csrfHeader]: 'two' })
  })
})

describe('an address', () => {
  test('holds id, slug and query where the row has them', async () => {
    const { client, seen } = server([])
    await client.call('case', { id: 'a/b' })
    await client.call('publicAnswer', { slug: 'what-is-her2' })
    await client.call('search', { query: { q: 'heart & drip', page: 2 } })
    expect(seen.map(({ path }) => path)).toEqual([
      '/api/cases/a%2Fb',
      '/api/questions/what-is-her2',
      '/api/questions?q=heart+%26+drip&page=2',
    ])
  })
})
