/** People and the site are changed by two admins, never by one (matrix, `manage site`), and what they confirm holds at once. */
import type { Administration, Change } from '@herald/api'
import { endpoints } from '@herald/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryPost } from '../mail/post.ts'
import { sendLetters } from '../mail/send-letters.ts'
import { firstAdmin } from '../maintenance/maintenance.ts'
import { system } from '../store/actor.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { type Browser, openSite, type Replied, type TestSite } from '../testing/site.ts'

const work = {
  roles: ['clinician' as const],
  topics: ['surgery' as const],
  licensedIn: ['GB'],
  mayLead: false,
  registeredWith: 'a made-up register',
  licenceCheckedOn: '2026-11-20',
}
const invitation = (email: string, change: Partial<Change> = {}): unknown => ({
  kind: 'invite',
  email,
  name: 'Invited Person',
  field: 'made-up surgeon',
  country: 'GB',
  ...work,
  ...change,
})

describe.each(bothDatabases)('administration on %s', (_, open) => {
  let opened: Opened
  let site: TestSite
  let one: Browser
  let other: Browser
  beforeAll(async () => {
    opened = await open()
    site = await openSite(opened.store)
    one = await site.staff('admin')
    other = await site.staff('steward')
  }, 60_000)
  afterAll(async () => {
    await site.server.close()
    await opened.close()
  })

  const read = (reply: Replied): Administration => {
    if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`)
    return endpoints.administration.reply.parse(reply.body)
  }
  const propose = async (change: unknown) => {
    const after = read(await one.post('/api/admin/changes', { change }))
    const last = after.waiting.at(-1)
    if (last === undefined) throw new Error('Nothing waits.')
    return last
  }
  const confirm = (who: Browser, { id, change }: { readonly id: string; readonly change: unknown }) =>
    who.post(`/api/admin/changes/${id}/confirm`, { change, iHaveChecked: true })
  const changed = async (change: unknown) => read(await confirm(other, await propose(change)))

  test('one admin alone changes nothing; another one does; it happens once; the audit names both', async () => {
    const numbers = { emergency: '112', cancerLine: '', crisisLine: '116 123' }
    const waiting = await propose({ kind: 'numbers', numbers })
    expect((await confirm(one, waiting)).status).toBe(403)
    expect((await one.get('/api/ask')).text).not.toContain('116 123')
    const wrong = { ...waiting, change: { kind: 'numbers', numbers: { ...numbers, emergency: '999' } } }
    expect((await confirm(other, wrong)).status).toBe(409)
    expect(read(await confirm(other, waiting)).waiting).toEqual([])
    expect((await confirm(other, waiting)).status).toBe(404)
    expect((await one.get('/api/ask')).text).toContain('"crisisLine":"116 123"')
    expect((await one.get('/api/ask')).text).toContain('"cancerLine":"not set"')
    const rows = await opened.store.as(system, ({ sql }) =>
      sql(`select "from", by, event from app.audit where subject = 'site'`),
    )
    expect(rows).toEqual([
      { from: 'written by credential:demo-admin', by: 'credential:demo-steward', event: 'numbers' },
    ])
  })

  test('the database itself refuses one admin who confirms her own change', async () => {
    const { id } = await propose({
      kind: 'promise',
      promise: { minutesPerAnswer: 40, whenLong: 'close the door' },
    })
    const actor = { kind: 'staff', id: 'credential:demo-admin', role: 'admin', duty: 'off duty' } as const
    await expect(
      opened.store.as(actor, ({ sql }) =>
        sql('update app.changes set confirmed_by = $2, confirmed_at = now() where id = $1', [id, actor.id]),
      ),
    ).rejects.toThrow(/second person/u)
    expect(read(await one.post(`/api/admin/changes/${id}/take-back`, {})).waiting).toEqual([])
  })

  test('hours that no service can run on are refused with what is wrong; good ones hold at once', async () => {
    const always = [{ from: '00:00', to: '24:00' }]
    const day = { Monday: always, Tuesday: always, Wednesday: always, Thursday: always }
    const opening = { ...day, Friday: always, Saturday: always, Sunday: [{ from: '9', to: '10:00' }] }
    const hours = { timeZone: 'Europe/Atlantis', opening, holidays: [] }
    const refused = await one.post('/api/admin/changes', { change: { kind: 'hours', hours } })
    expect([refused.status, refused.text.includes('Europe/Atlantis')]).toEqual([422, true])
    await changed({
      kind: 'hours',
      hours: { ...hours, timeZone: 'Europe/Paris', opening: { ...opening, Sunday: [] } },
    })
    expect((await one.get('/api/ask')).text).toContain('Europe/Paris')
  })

  test('an invitation: a letter to the address, a way in by link, nothing before a second step', async () => {
    const email = 'invited@example.org'
    // Somebody was faster and made an account under her address: it opens nothing.
    const thief = site.nobody()
    await thief.post('/api/auth/sign-up/email', { email, password: 'the thief knows this one', name: 'x' })
    await changed(invitation(email))
    expect((await thief.get('/api/session')).text).toContain('"nobody"')
    const again = await site
      .nobody()
      .post('/api/auth/sign-in/email', { email, password: 'the thief knows this one' })
    expect(again.status).toBe(401)

    const post = memoryPost()
    await sendLetters(site.service, post)
    const letter = post.sent.find(({ to }) => to === email)
    expect(letter?.text).toContain('http://localhost:8080/staff')
    expect(letter?.text).not.toMatch(/cancer|clinician|doctor/iu)
    const browser = site.nobody()
    await browser.post('/api/auth/sign-in/magic-link', { email })
    const { pathname, search } = new URL(site.links.findLast(({ to }) => to === email)?.link ?? '')
    await browser.get(pathname + search)
    expect((await browser.get('/api/session')).text).toContain('"not set up"')
    expect((await browser.get('/api/staff/queue')).status).toBe(403)
  })

  // biome-ignore format: a table
  const refusals: readonly (readonly [string, unknown])[] = [
    ['a clinician who is an admin too', invitation('both@example.org', { roles: ['clinician', 'admin'] })],
    ['a moderator who is an admin too', invitation('both@example.org', { roles: ['moderator', 'admin'] })],
    ['one admin fewer than two',        { kind: 'suspend', id: 'credential:demo-steward' }],
    ['the same by another role',        { kind: 'change work', id: 'credential:demo-admin', ...work }],
  ]
  test.each(refusals)('refused: %s', async (_title, change) => {
    expect((await one.post('/api/admin/changes', { change })).status).toBe(422)
  })

  test('the first two admins by command, and no third', async () => {
    const admin = (n: number) =>
      firstAdmin(site.service, { email: `first-${n}@example.org`, name: `First Admin ${n}` })
    expect([await admin(1), await admin(1), await admin(2), await admin(3)]).toEqual([
      'made',
      'taken',
      'made',
      'enough',
    ])
  })

  test('whoever is suspended is out at once, and back only with a licence that was looked up', async () => {
    const her = await site.staff('second', 'clinician')
    expect((await her.get('/api/staff/queue')).status).toBe(200)
    await changed({ kind: 'suspend', id: 'credential:demo-second' })
    expect((await her.get('/api/staff/queue')).status).toBe(401)
    const back = await changed({
      kind: 'let back',
      id: 'credential:demo-second',
      licenceCheckedOn: '2026-11-21',
    })
    expect(back.people.find(({ id }) => id === 'credential:demo-second')).toMatchObject({
      isSuspended: false,
      licenceCheckedOn: '2026-11-21',
    })
  })

  test('other work: topics and leading change, the rest stays', async () => {
    const { people } = await changed({ kind: 'change work', id: 'credential:demo-lead', ...work })
    expect(people.find(({ id }) => id === 'credential:demo-lead')).toMatchObject({
      name: 'Demonstration lead',
      topics: ['surgery'],
      mayLead: false,
      duty: 'on duty',
    })
  })
})
