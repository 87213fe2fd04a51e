/**
 * Bad input through every request of the OpenAPI document, signed in as each kind of person: never a 500, and never a
 * change that nobody meant. Then text that is script, oversized or broken: stored and shown as the text it is.
 */
import { endpoints, topics } from '@herald/api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../store/actor.ts'
import { storeOn } from '../store/database.ts'
import { putOut } from '../store/pages.ts'
import { pglite } from '../store/pglite.ts'
import { anAnswer, aQuestion } from '../testing/clinic.ts'
import { type Browser, openSite, type TestSite } from '../testing/site.ts'
import { openApi } from './openapi.ts'

/** What breaks parsers, databases and pages. */
const nasty = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\ufeff',
  '\u202e',
  "'; drop table app.cases; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  '%ff',
  'null',
  'NaN',
  '-1',
  '1e400',
  '9'.repeat(400),
  'é'.repeat(5000),
  '😀'.repeat(900),
  '$1',
  '\\',
  '"',
  '& | !',
  ':*',
  '(((',
  'a'.repeat(100_000),
] as const

/** A value for a JSON schema, right in most places and wrong in some: a small part of what schemathesis does. */
type Schema = { readonly [key: string]: unknown }
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...nasty, null, true, 0, -1, 2 ** 53, 1.5, [], {}, [[]], { a: { b: [1] } }),
  fc.jsonValue({ maxDepth: 3 }),
)

function valueOf(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const right = rightFor(isSchema(schema) ? schema : {}, depth)
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

function rightFor(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { anyOf, oneOf, type, properties, items } = schema
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom<unknown>(...schema['enum'])
  const choices = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : undefined
  if (choices !== undefined) return fc.oneof(...choices.map((one) => valueOf(one, depth + 1)))
  if (type === 'object' && isSchema(properties))
    return fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueOf(one, depth + 1)])),
    )
  if (type === 'array')
    return depth > 4 ? fc.constant([]) : fc.array(valueOf(items, depth + 1), { maxLength: 3 })
  if (type === 'integer' || type === 'number') return fc.integer({ min: -2, max: 300 })
  if (type === 'boolean') return fc.boolean()
  if (type === 'string')
    return fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom<string>(...nasty),
      fc.stringMatching(/^[0-9a-f]{32}$/u),
    )
  return wrong
}

describe('bad input', () => {
  let site: TestSite
  let close: () => Promise<void>
  let people: readonly Browser[]
  beforeAll(async () => {
    const store = storeOn(await pglite())
    close = store.close
    site = await openSite(store)
    people = [
      site.nobody(),
      await site.anAsker(),
      await site.staff('clinician', 'clinician'),
      await site.staff('reviewer'),
      await site.staff('moderator'),
      await site.staff('admin'),
    ]
  }, 120_000)
  afterAll(async () => {
    await site.server.close()
    await close()
  })

  const document = openApi({ name: 'Herald', version: 'test' })
  const rows = Object.entries(endpoints).map(([id, row]) => [id, row] as const)

  test('the document names every request', () => {
    const named = Object.values(document.paths).flatMap((path) => Object.keys(path))
    expect(named).toHaveLength(rows.length)
  })

  // Leaving is tested elsewhere: here everybody stays signed in.
  const asked = rows.filter(([id]) => id !== 'eraseMe')
  test.each(asked)(
    '%s never answers with 500',
    async (_id, row) => {
      const body: unknown =
        'body' in row ? z.toJSONSchema(row.body, { io: 'input', unrepresentable: 'any' }) : undefined
      const paths = fc.record({
        part: fc.oneof(
          fc.stringMatching(/^[0-9a-f]{32}$/u),
          fc.constantFrom<string>(...nasty.filter((one) => one.isWellFormed() && one.length < 500)),
          fc.string({ maxLength: 30 }),
        ),
        query: fc.oneof(
          fc.constant(''),
          fc.constantFrom<string>(...nasty.filter((one) => one.isWellFormed() && one.length < 5000)),
        ),
      })
      await fc.assert(
        fc.asyncProperty(
          paths,
          body === undefined ? fc.constant(undefined) : valueOf(body),
          fc.nat(people.length - 1),
          async ({ part, query }, value, who) => {
            const url = `${row.path.replace(/:\w+/u, encodeURIComponent(part.isWellFormed() ? part : 'x'))}?q=${encodeURIComponent(query)}&page=${encodeURIComponent(query)}`
            const browser = people[who]
            if (browser === undefined) return
            const { status, text } =
              row.method === 'GET' ? await browser.get(url) : await browser.post(url, value ?? null)
            expect(`${status} ${text.slice(0, 200)}`).not.toMatch(/^5/u)
          },
        ),
        { numRuns: 12 },
      )
    },
    120_000,
  )

  const bodies: readonly (readonly [string, string | Buffer, Record<string, string>])[] = [
    ['no JSON', '{"question": ', {}],
    ['JSON that is no object', '[]', {}],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), {}],
    ['another type', 'question=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a million characters', JSON.stringify({ question: 'a'.repeat(1_000_000) }), {}],
    ['a key that is a prototype', '{"__proto__": {"isAdmin": true}}', {}],
    ['very deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, {}],
  ]
  test.each(bodies)('%s is refused in the one shape', async (_, body, headers) => {
    const her = await site.anAsker()
    const reply = await her.post('/api/cases', body, headers)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    expect(reply.body).toMatchObject({ status: expect.any(Number), kind: expect.any(String) })
  })

  test('script in a question is text: stored and given back as typed', async () => {
    const her = await site.anAsker()
    const question = `<img src=x onerror=alert(1)> "quoted" & 'single' </script><script>alert(2)</script> \u202eword 😀`
    const sent = await her.post('/api/cases', aQuestion({ question }))
    expect(sent.status).toBe(200)
    expect(sent.body).toMatchObject({ question })
    expect(String(sent.headers['content-type'])).toContain('application/json')
    expect(sent.headers['x-content-type-options']).toBe('nosniff')
  })

  test('script in a published text is shown as text, in the page and in its structured data [threat 9]', async () => {
    const evil = `</script><script>alert(1)</script>`
    const body = {
      blocks: [
        { kind: 'paragraph', text: evil },
        { kind: 'cited', text: evil, source: evil, title: evil },
      ],
      ask: [evil],
    }
    await site.service.store.as(system, ({ sql }) =>
      putOut(
        sql,
        {
          slug: 'evil',
          title: evil,
          question: evil,
          short: evil,
          body,
          topic: topics[0],
          phase: 'before treatment',
          reviewedOn: '2026-01-01',
          writtenBy: { name: evil, field: evil, country: 'GB', isDemonstration: true },
          reviewedBy: 'none',
          publishedOn: '2026-01-01',
          lookAgainBy: '2027-01-01',
          isUnderReview: false,
        },
        evil,
      ),
    )
    const pages = await Promise.all(
      ['/questions/evil', `/questions?q=${encodeURIComponent(evil)}`, '/questions.atom'].map((path) =>
        site.nobody().get(path),
      ),
    )
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(pages.filter(({ text }) => text.includes('<script>alert'))).toEqual([])
    const data =
      /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(pages[0]?.text ?? '')?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ name: evil })
  })

  test('an answer of the greatest size goes through', () => {
    const blocks = Array.from({ length: 40 }, () => anAnswer('A short word. '.repeat(280).trim()).blocks[0])
    expect(JSON.stringify(blocks).length).toBeLessThan(256 * 1024)
  })
})
