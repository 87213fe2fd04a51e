/** Second steps and addresses through HTTP: what a stolen password does not open, and where a link leads (threats 2, 5, 17). */
import { TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../store/actor.ts'
import { saveStaff } from '../store/people.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { aQuestion } from '../testing/clinic.ts'
import { type Browser, openSite, type Replied, type TestSite } from '../testing/site.ts'

const codeApp = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
const password = 'a password that nobody guesses'
const codeOf = (uri: string): string => {
  const app = URI.parse(uri)
  if (!(app instanceof TOTP)) throw new Error('No TOTP.')
  return app.generate()
}

describe.each(bothDatabases)('accounts on %s', (_, open) => {
  let opened: Opened
  let site: TestSite
  let people = 0
  beforeAll(async () => {
    opened = await open()
    site = await openSite(opened.store)
  }, 60_000)
  afterAll(async () => {
    await site.server.close()
    await opened.close()
  })

  /** Staff with a password and no second step, in a browser that has just signed in. */
  async function newStaff(): Promise<{ readonly email: string; readonly browser: Browser }> {
    people += 1
    const email = `staff-${people}@example.org`
    const browser = site.nobody()
    await browser.post('/api/auth/sign-up/email', { email, password, name: 'Test' })
    const context = await site.accounts.$context
    const found = await context.internalAdapter.findUserByEmail(email)
    if (found === null) throw new Error('No account.')
    const staff = {
      id: `credential:test-${people}`,
      name: `Test ${people}`,
      field: 'made up',
      country: 'GB',
      roles: ['clinician'],
      topics: [],
      licensedIn: [],
      duty: 'off duty',
      mayLead: false,
      registeredWith: '',
      isSuspended: false,
      isDemonstration: true,
    } as const
    await opened.store.as(system, ({ sql }) => saveStaff(sql, staff, found.user.id, '2026-11-01'))
    return { email, browser }
  }
  const signIn = async (email: string): Promise<Browser> => {
    const browser = site.nobody()
    await browser.post('/api/auth/sign-in/email', { email, password })
    return browser
  }
  const statusOf = ({ status }: Replied) => status
  const begin = async (browser: Browser) =>
    codeApp.parse((await browser.post('/api/auth/two-factor/enable', { password })).body)

  test('a code app: nothing opens before its first code; then password and code, or a recovery code once', async () => {
    const { email, browser } = await newStaff()
    expect(statusOf(await browser.get('/api/staff/queue'))).toBe(403)
    const app = await begin(browser)
    expect(statusOf(await browser.get('/api/staff/queue'))).toBe(403)
    expect(statusOf(await browser.post('/api/auth/two-factor/verify-totp', { code: '000000' }))).toBe(401)
    const code = codeOf(app.totpURI)
    expect(statusOf(await browser.post('/api/auth/two-factor/verify-totp', { code }))).toBe(200)
    expect(statusOf(await browser.get('/api/staff/queue'))).toBe(200)

    const again = await signIn(email)
    expect(statusOf(await again.get('/api/staff/queue'))).toBe(401)
    await again.post('/api/auth/two-factor/verify-totp', { code: codeOf(app.totpURI) })
    expect(statusOf(await again.get('/api/staff/queue'))).toBe(200)

    const [recovery = ''] = app.backupCodes
    const lost = await signIn(email)
    await lost.post('/api/auth/two-factor/verify-backup-code', { code: recovery })
    expect(statusOf(await lost.get('/api/staff/queue'))).toBe(200)
    const twice = await signIn(email)
    expect(statusOf(await twice.post('/api/auth/two-factor/verify-backup-code', { code: recovery }))).toBe(
      401,
    )
    expect(statusOf(await twice.get('/api/staff/queue'))).toBe(401)
  })

  test('the last second step stays', async () => {
    const { browser } = await newStaff()
    const app = await begin(browser)
    await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(app.totpURI) })
    expect(statusOf(await browser.post('/api/auth/two-factor/disable', { password }))).toBe(403)
    expect(statusOf(await browser.get('/api/staff/queue'))).toBe(200)
  })

  // biome-ignore format: a table
  const changes: readonly (readonly [method: 'get' | 'post', path: string, body: unknown])[] = [
    ['post', '/two-factor/enable',                   { password }],
    ['post', '/two-factor/disable',                  { password }],
    ['post', '/two-factor/generate-backup-codes',    { password }],
    ['post', '/two-factor/get-totp-uri',             { password }],
    ['get',  '/passkey/generate-register-options',   undefined],
    ['post', '/passkey/verify-registration',         { response: {} }],
    ['post', '/passkey/delete-passkey',              { id: 'x' }],
    ['post', '/passkey/update-passkey',              { id: 'x', name: 'y' }],
  ]
  test.each(changes)(
    'with the password alone, %s %s is refused to whoever has a passkey',
    async (method, path, body) => {
      const { email, browser } = await newStaff()
      expect(statusOf(await browser.get('/api/auth/passkey/generate-register-options'))).toBe(200)
      const context = await site.accounts.$context
      const found = await context.internalAdapter.findUserByEmail(email)
      await opened.store.as({ kind: 'accounts' }, ({ sql }) =>
        sql(
          `insert into accounts.passkey ("id", "publicKey", "userId", "credentialID", "counter", "deviceType", "backedUp")
         values ($1, 'key', $2, $1, 0, 'singleDevice', false)`,
          [`passkey-${people}`, found?.user.id ?? ''],
        ),
      )
      const thief = await signIn(email)
      const url = `/api/auth${path}`
      expect(statusOf(method === 'get' ? await thief.get(url) : await thief.post(url, body))).toBe(403)
      expect(statusOf(await thief.get('/api/staff/queue'))).toBe(403)
    },
  )

  test('a passkey whose device did not ask who is there is refused', async () => {
    const flags = Buffer.alloc(37)
    flags[32] = 0b001
    const response = { id: 'x', response: { authenticatorData: flags.toString('base64url') } }
    const reply = await site.nobody().post('/api/auth/passkey/verify-authentication', { response })
    expect([reply.status, reply.text.includes('OWNER_NOT_VERIFIED')]).toEqual([403, true])
  })

  test('a member of staff who came by a link chooses a password, once', async () => {
    const { email } = await newStaff()
    const context = await site.accounts.$context
    const found = await context.internalAdapter.findUserByEmail(email)
    await opened.store.as({ kind: 'accounts' }, ({ sql }) =>
      sql('delete from accounts.account where "userId" = $1', [found?.user.id ?? '']),
    )
    const browser = await byLink(email)
    expect(statusOf(await browser.post('/api/session/password', { password: 'too short' }))).toBe(400)
    expect(statusOf(await browser.post('/api/session/password', { password }))).toBe(200)
    expect(statusOf(await browser.post('/api/session/password', { password: `${password} 2` }))).toBe(422)
    expect((await begin(browser)).backupCodes.length).toBeGreaterThan(5)
    expect(statusOf(await site.nobody().post('/api/session/password', { password }))).toBe(404)
  })

  const linkTo = (email: string): string => {
    const sent = site.links.findLast(({ to }) => to === email)
    if (sent === undefined) throw new Error(`No link was sent to ${email}.`)
    const { pathname, search } = new URL(sent.link)
    return pathname + search
  }
  const byLink = async (email: string, browser = site.nobody()): Promise<Browser> => {
    await browser.post('/api/auth/sign-in/magic-link', { email })
    await browser.get(linkTo(email))
    return browser
  }
  const countOf = async (browser: Browser) =>
    z.object({ cases: z.array(z.unknown()) }).parse((await browser.get('/api/cases')).body).cases.length

  test('her questions go with her to an address that she adds, and to the questions she had there', async () => {
    const email = 'her@example.org'
    const first = await site.anAsker()
    await first.post('/api/cases', aQuestion())
    await byLink(email, first)
    expect(await countOf(first)).toBe(1)
    const second = await site.anAsker()
    const sent = await second.post('/api/cases', aQuestion())
    const { id } = z.object({ id: z.string() }).parse(sent.body)
    await byLink(email, second)
    expect(await countOf(second)).toBe(2)
    const elsewhere = await byLink(email)
    expect(await countOf(elsewhere)).toBe(2)
    const one = z
      .object({ version: z.int(), state: z.string() })
      .parse((await elsewhere.get(`/api/cases/${id}`)).body)
    const { version } = one
    expect(statusOf(await elsewhere.post(`/api/cases/${id}/withdraw`, { version }))).toBe(200)
    const { mail } = z.object({ mail: z.string() }).parse((await elsewhere.get('/api/session')).body)
    expect(mail).toBe('on')
  })

  test('a link that somebody else asked for takes no question away', async () => {
    const her = await site.anAsker()
    await her.post('/api/cases', aQuestion())
    const thief = site.nobody()
    await thief.post('/api/auth/sign-in/magic-link', { email: 'thief@example.org' })
    await her.get(linkTo('thief@example.org'))
    const later = await byLink('thief@example.org')
    expect(await countOf(later)).toBe(0)
  })
})
