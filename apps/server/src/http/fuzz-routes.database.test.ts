/**
 * Bad input through the routes that the OpenAPI document does not name: public pages, plain forms and accounts. Never a 500. And no route
 * exists that neither this file nor ./fuzz.database.test.ts knows: one that is added without a row here fails the build.
 */
import { endpoints } from '@herald/api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeOn } from '../store/database.ts'
import { pglite } from '../store/pglite.ts'
import { openSite, type TestSite } from '../testing/site.ts'

/** Paths beside the API. Fastify draws those of the accounts library, `/api/auth/*`, as `*`. */
const others = [
  '/public.css',
  '/questions',
  '/questions.atom',
  '/questions/:slug',
  '/service-report',
  '/ask/plain',
  '/ask/plain/case/:id',
  '/ask/plain/case/:id/:act',
  '/healthz',
  '/readyz',
  '/metrics',
  '/api/openapi.json',
  '*',
] as const

/** Of the accounts library, the requests that take a body from anybody. */
const accountPaths = [
  'sign-in/anonymous',
  'sign-in/email',
  'sign-in/magic-link',
  'sign-up/email',
  'sign-out',
  'two-factor/verify-totp',
  'passkey/verify-authentication',
  'update-user',
  'change-password',
  'delete-user',
  'no-such-thing',
] as const

/** The paths of the tree that Fastify draws: four characters a level, each line goes on where the one above it stopped. */
function pathsIn(drawn: string): readonly string[] {
  const above: string[] = []
  return drawn.split('\n').flatMap((line) => {
    const [, indent = '', part] = /^([│ ]*)[├└]── (\S+)/u.exec(line) ?? []
    if (part === undefined) return []
    const level = indent.length / 4
    above[level] = `${level === 0 ? '' : (above[level - 1] ?? '')}${part}`
    return line.includes('(') ? [above[level] ?? ''] : []
  })
}

describe('routes beside the API', () => {
  let site: TestSite
  let close: () => Promise<void>
  beforeAll(async () => {
    const store = storeOn(await pglite())
    close = store.close
    site = await openSite(store)
  }, 120_000)
  afterAll(async () => {
    await site.server.close()
    await close()
  })

  test('every route of the server is fuzzed here or with the API', () => {
    const known: readonly string[] = [...others, ...Object.values(endpoints).map(({ path }) => path)]
    const found = pathsIn(site.server.printRoutes({ commonPrefix: false }))
    expect(found.length).toBeGreaterThan(known.length / 2)
    expect([...new Set(found)].filter((url) => !known.includes(url))).toEqual([])
    expect(known.filter((url) => !found.includes(url))).toEqual([])
  })

  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '%00',
      '%ff',
      '\u0000',
      '../..',
      "';--",
      '<script>',
      '& | ! :*',
      '((',
      "'",
      '\\',
      'a'.repeat(3_000),
    ),
  )
  const wellFormed = text.filter((one) => one.isWellFormed())
  const raw = fc.constantFrom(
    '%',
    '%zz',
    '%c3%28',
    '?q=%ff',
    '?page=-1&sort=x&topic=',
    '?q=a&q=b',
    '?q[]=1',
    '?__proto__=1',
    '//',
    '?q=%00',
  )
  const path = fc.oneof(
    fc
      .record({ slug: wellFormed, q: wellFormed })
      .map(({ slug, q }) => [
        `/questions/${encodeURIComponent(slug)}`,
        `/questions?q=${encodeURIComponent(q)}&page=${encodeURIComponent(slug)}`,
        `/questions?topic=${encodeURIComponent(q)}&phase=${encodeURIComponent(slug)}&sort=date&page=2`,
        `/questions.atom?${encodeURIComponent(q)}`,
        `/api/auth/${encodeURIComponent(slug)}?token=${encodeURIComponent(q)}`,
      ]),
    raw.map((one) => [`/questions${one}`, `/questions/${one}`, `/api/questions${one}`, `/api/auth/${one}`]),
  )
  test('pages, with whatever address: never a 500', async () => {
    await fc.assert(
      fc.asyncProperty(path, async (urls) => {
        for (const url of urls) {
          const { statusCode, body } = await site.server.inject({
            url,
            headers: { 'if-none-match': url.replaceAll(/[^\x20-\x7e]/gu, '') },
          })
          expect(`${url} ${statusCode} ${body.slice(0, 120)}`).not.toMatch(/^\S* 5\d\d /u)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('plain forms, whatever is sent and wherever to: never a 500', async () => {
    const field = fc.oneof(
      fc.constantFrom('yes', 'no', 'me', 'check', 'write', 'change', 'GB', '0', '-1'),
      text,
    )
    const name = fc.constantFrom(
      'from',
      'about',
      'adult',
      'privacy',
      'question',
      'topic',
      'country',
      'key',
      'version',
      'text',
    )
    const fields = fc.array(fc.tuple(fc.oneof(name, text), field), { maxLength: 14 })
    const to = fc.oneof(
      fc.constantFrom('', '/case/', '/case/%00', `/case/${'a'.repeat(32)}`, `/case/${'a'.repeat(32)}/info`),
      wellFormed.map((one) => `/case/${encodeURIComponent(one)}/${encodeURIComponent(one)}`),
    )
    const first = await site.server.inject({ url: '/ask/plain', headers: { host: 'localhost:8080' } })
    const csrf = /name="csrf" value="([^"]+)"/u.exec(first.body)?.[1] ?? ''
    const mine = fc.boolean().map((has): [string, string][] => (has ? [['csrf', csrf]] : []))
    const send = fc.record({ to, fields, mine, method: fc.constantFrom('GET', 'POST') })
    await fc.assert(
      fc.asyncProperty(send, async ({ to: where, fields: sent, mine: own, method }) => {
        const reply = await site.server.inject({
          method: method === 'GET' ? 'GET' : 'POST',
          url: `/ask/plain${where}`,
          headers: {
            host: 'localhost:8080',
            origin: 'http://localhost:8080',
            'content-type': 'application/x-www-form-urlencoded',
          },
          ...(method === 'GET' ? {} : { payload: new URLSearchParams([...own, ...sent]).toString() }),
        })
        expect(`${where} ${reply.statusCode} ${reply.body.slice(0, 200)}`).not.toMatch(/^\S* 5\d\d /u)
      }),
      { numRuns: 120 },
    )
  }, 120_000)

  test.each(accountPaths)(
    'accounts, %s: never a 500',
    async (name) => {
      const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text, fc.constantFrom(null, -1, 1e300, [], {}))
      const body = fc.oneof(
        fc.record(
          {
            email: fc.oneof(fc.constant('someone@example.org'), value),
            password: fc.oneof(fc.constant('a long enough password'), value),
            name: value,
            code: value,
            response: value,
            callbackURL: value,
            token: value,
          },
          { requiredKeys: [] },
        ),
        value,
      )
      await fc.assert(
        fc.asyncProperty(body, fc.constantFrom('application/json', 'text/plain'), async (sent, type) => {
          const reply = await site.server.inject({
            method: 'POST',
            url: `/api/auth/${name}`,
            headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'content-type': type },
            payload: JSON.stringify(sent),
          })
          expect(`${JSON.stringify(sent)} ${reply.statusCode} ${reply.body.slice(0, 200)}`).not.toMatch(
            / 5\d\d /u,
          )
        }),
        { numRuns: 25 },
      )
    },
    120_000,
  )
})
