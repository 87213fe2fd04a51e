/** Asking by plain forms: danger first, nothing skipped by an address or a field, forged forms refused, sent once. */
import { dangerQuestions } from '@herald/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../store/actor.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { openSite, type TestSite } from '../testing/site.ts'

type Fields = Readonly<Record<string, string>>
const ordinary = 'What does HER2-positive mean for my treatment?'
const begun = { about: 'me', adult: 'yes', privacy: 'yes' }
const clear = Object.fromEntries(dangerQuestions.map((one) => [one, 'no']))
const whole = { ...begun, ...clear, question: ordinary, topic: 'HER2 treatment', country: 'GB' }

describe.each(bothDatabases)('asking by plain forms on %s', (_, open) => {
  let opened: Opened
  let site: TestSite
  beforeAll(async () => {
    opened = await open()
    site = await openSite(opened.store)
  }, 60_000)
  afterAll(async () => {
    await site.server.close()
    await opened.close()
  })

  /** A browser without scripts: it sends what stands in the form, and follows no redirect here. */
  async function browser() {
    const jar = new Map<string, string>()
    const headers = () => ({
      host: 'localhost:8080',
      origin: 'http://localhost:8080',
      ...(jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    })
    const take = (set: string | readonly string[] | undefined) => {
      for (const one of set === undefined ? [] : typeof set === 'string' ? [set] : set) {
        const [pair = ''] = one.split(';')
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
    }
    const get = async (url: string) => {
      const reply = await site.server.inject({ method: 'GET', url, headers: headers() })
      return { status: reply.statusCode, text: reply.body }
    }
    const tokenOn = (text: string) => /name="csrf" value="([^"]+)"/u.exec(text)?.[1] ?? ''
    let csrf = tokenOn((await get('/ask/plain')).text)
    const post = async (url: string, fields: Fields, change: Record<string, string> = {}) => {
      const reply = await site.server.inject({
        method: 'POST',
        url,
        headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded', ...change },
        payload: new URLSearchParams({ csrf, ...fields }).toString(),
      })
      take(reply.headers['set-cookie'])
      return { status: reply.statusCode, text: reply.body, to: reply.headers.location ?? '' }
    }
    return {
      get,
      post,
      look: async (url: string) => {
        const found = await get(url)
        csrf = tokenOn(found.text) || csrf
        return found
      },
    }
  }
  const headingOf = ({ text }: { readonly text: string }) => /<h1>([^<]+)<\/h1>/u.exec(text)?.[1]
  const cases = () =>
    opened.store.as(system, async ({ sql }) => (await sql('select id from app.cases')).length)

  // biome-ignore format: a table
  const pages: readonly (readonly [what: string, from: string, Fields, heading: string])[] = [
    ['nothing said',                     'before',   {},                                                'Ask a doctor'],
    ['under 18, or not said',            'before',   { about: 'me', privacy: 'yes' },                   'Ask a doctor'],
    ['begun',                            'before',   begun,                                             'Danger check: 1 of 8'],
    ['a whole question, one danger question left out', 'check', { ...whole, shaking_chills: '' },       'Danger check: 7 of 8'],
    ['a yes: help before the next one',  'danger-1', { ...begun, cannot_breathe: 'yes' },               'Please get help now'],
    ['a yes and a whole question',       'check',    { ...whole, heavy_bleeding: 'yes' },               'Please get help now'],
    ['after help',                       'help',     { ...begun, cannot_breathe: 'yes', acknowledged: 'I have called' }, 'Danger check: 2 of 8'],
    ['all no',                           'danger-8', { ...begun, ...clear },                            'Write your question'],
    ['too short',                        'write',    { ...whole, question: 'Why?' },                    'Write your question'],
    ['no country',                       'write',    { ...whole, country: 'Britain' },                  'Write your question'],
    ['all there',                        'write',    whole,                                             'Check and send'],
    ['a wish to change it',              'change',   whole,                                             'Write your question'],
  ]
  test.each(pages)('%s', async (_what, from, fields, heading) => {
    const before = await cases()
    const reply = await (await browser()).post('/ask/plain', { from, ...fields })
    expect([reply.status, headingOf(reply)]).toEqual([200, heading])
    expect(await cases()).toBe(before)
  })

  test('danger in her words: help stands on the page before she sends, and the question is held', async () => {
    const her = await browser()
    const fields = { ...whole, question: 'I cannot breathe and my chest hurts. What is this?' }
    const check = await her.post('/ask/plain', { from: 'write', ...fields })
    expect(check.text.indexOf('Please get help now')).toBeGreaterThan(0)
    expect(check.text.indexOf('Please get help now')).toBeLessThan(check.text.indexOf('Send my question'))
    const sent = await her.post('/ask/plain', { from: 'check', ...fields })
    expect(sent.status).toBe(303)
    expect((await her.look(sent.to)).text).toContain('Please get help now')
  })

  test('markup in her words is text; words that nobody understands hold it', async () => {
    const her = await browser()
    const fields = { ...whole, question: `${ordinary} <script>alert(1)</script>` }
    const seen = await her.look((await her.post('/ask/plain', { from: 'check', ...fields })).to)
    expect(seen.text).toContain('&lt;script&gt;')
    expect(seen.text).not.toContain('<script>')
    expect(seen.text).toContain('Please get help now')
  })

  test('sent once, seen by her alone, taken back', async () => {
    const her = await browser()
    const before = await cases()
    const fields = { ...whole, key: 'f'.repeat(32) }
    const sent = await her.post('/ask/plain', { from: 'check', ...fields })
    expect([sent.status, /^\/ask\/plain\/case\/[0-9a-f]{32}$/u.test(sent.to)]).toEqual([303, true])
    const seen = await her.look(sent.to)
    expect(seen.text).toContain('Answer by')
    const again = await her.post('/ask/plain', { from: 'check', ...fields })
    expect(again.to).toBe(sent.to)
    expect(await cases()).toBe(before + 1)
    expect((await (await browser()).get(sent.to)).status).toBe(404)
    const version = /name="version" value="(\d+)"/u.exec(seen.text)?.[1] ?? ''
    expect((await her.post(`${sent.to}/withdraw`, { version })).status).toBe(303)
    expect((await her.get(sent.to)).text).toContain('You took your question back.')
  })

  // biome-ignore format: a table
  const forged: readonly (readonly [string, Fields, Record<string, string>])[] = [
    ['of another origin',      {},                 { origin: 'http://evil.example' }],
    ['without an origin',      {},                 { origin: '' }],
    ['without the token',      { csrf: '' },       {}],
    ['with another’s token',   { csrf: 'x'.repeat(43) }, {}],
  ]
  test.each(forged)('a form %s is refused', async (_what, fields, headers) => {
    const before = await cases()
    const reply = await (await browser()).post('/ask/plain', { from: 'check', ...whole, ...fields }, headers)
    expect(reply.status).toBe(403)
    expect(await cases()).toBe(before)
  })
})
