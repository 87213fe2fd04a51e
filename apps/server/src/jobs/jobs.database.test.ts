/** Timers, mail and the round on both databases: once each, also side by side, also when the mail server is away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitQuestion } from '../commands/ask.ts'
import { fireTimers } from '../commands/fire-timers.ts'
import { demonstrationStaff } from '../demonstration/staff.ts'
import { memoryPost, type Post } from '../mail/post.ts'
import { sendLetters } from '../mail/send-letters.ts'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { saveStaff } from '../store/people.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { aQuestion, type Clinic, openClinic } from '../testing/clinic.ts'
import { round, startJobs } from './jobs.ts'

describe.each(bothDatabases)('jobs on %s', (_, open) => {
  let opened: Opened
  let clinic: Clinic
  beforeAll(async () => {
    opened = await open()
    clinic = await openClinic(opened.store)
    // Somebody who wants mail, with an address.
    await opened.store.as({ kind: 'accounts' }, ({ sql }) =>
      sql(
        `insert into accounts."user" (id, name, email, "emailVerified") values ('mailed', 'x', 'her@example.org', true), ('account-credential:demo-lead', 'x', 'lead@example.org', true)`,
      ),
    )
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })
  const sent = async (name: string, service: Service = clinic.service) => {
    const her = await clinic.asker(name)
    const done = await submitQuestion(service, her, aQuestion())
    return { her, id: done.ok ? done.value : 'refused' }
  }
  const audits = async (id: string, rule: string) =>
    (
      await opened.store.as(system, ({ sql }) =>
        sql('select id from app.audit where subject = $1 and rule = $2', [id, rule]),
      )
    ).length

  test('a timer fires once, however many processes look at once [T3]', async () => {
    const { id } = await sent('once')
    expect(await fireTimers(clinic.service)).toBe(0)
    clinic.pass({ minutes: 61 })
    const fired = await Promise.all(Array.from({ length: 8 }, () => fireTimers(clinic.service)))
    expect(fired.reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(await audits(id, 'T3')).toBe(1)
  })

  test('a timer whose step fails is neither lost nor fired twice', async () => {
    const { id } = await sent('fails')
    clinic.pass({ minutes: 61 })
    const broken = {
      ...clinic.service,
      site: {
        ...clinic.service.site,
        setting: {
          ...clinic.service.site.setting,
          hours: { ...clinic.service.site.setting.hours, timeZone: 'Nowhere/Land' },
        },
      },
    }
    await expect(fireTimers(broken)).rejects.toThrow(/nowhere|zone/iu)
    expect(await audits(id, 'T3')).toBe(0)
    await fireTimers(clinic.service)
    await fireTimers(clinic.service)
    expect(await audits(id, 'T3')).toBe(1)
  })

  test('a mail server that is away loses no letter, and no letter names an illness [threat 18]', async () => {
    const her = await clinic.asker('mailed')
    await opened.store.as(system, ({ sql }) =>
      sql(`update app.askers set mail = 'on' where id = $1`, [her.id]),
    )
    const done = await submitQuestion(
      clinic.service,
      her,
      aQuestion({ question: 'Is my HER2 cancer a reason for chemo now?' }),
    )
    expect(done.ok).toBe(true)
    const away: Post = {
      send: () => Promise.reject(new Error('connect ECONNREFUSED')),
      close: () => undefined,
    }
    const faults: string[] = []
    await round(clinic.service, away, (what) => faults.push(what))
    expect(faults).toContain('letters')
    const post = memoryPost()
    for (let hour = 0; hour < 3; hour += 1) {
      clinic.pass({ minutes: 61 })
      await sendLetters(clinic.service, post)
    }
    const hers = post.sent.filter(({ to }) => to === 'her@example.org')
    expect(hers.length).toBeGreaterThan(0)
    expect(
      hers.filter(({ subject, text }) => /cancer|her2|chemo|drug|breast|question/iu.test(subject + text)),
    ).toEqual([])
    const waiting = await opened.store.as(system, ({ sql }) =>
      sql('select id from app.outbox where done_at is null'),
    )
    expect(waiting).toEqual([])
  })

  test('a licence that nobody checked for more than 90 days suspends its holder, and only her [T14, threat 1]', async () => {
    const day = (daysAgo: number) =>
      clinic.service.now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: daysAgo }).toString()
    await opened.store.as(system, async ({ sql }) => {
      for (const [id, daysAgo] of [
        ['credential:fresh', 89],
        ['credential:stale', 92],
      ] as const)
        await saveStaff(
          sql,
          { ...demonstrationStaff.clinician, id, isDemonstration: false },
          `account-${id}`,
          day(daysAgo),
        )
    })
    await round(clinic.service, memoryPost(), () => undefined)
    const rows = await opened.store.as(system, ({ sql }) =>
      sql(
        `select id, is_suspended from app.staff where id in ('credential:fresh', 'credential:stale') order by id`,
      ),
    )
    expect(rows).toEqual([
      { id: 'credential:fresh', is_suspended: false },
      { id: 'credential:stale', is_suspended: true },
    ])
  })

  test('pg-boss runs the round on this database and pages people', async () => {
    const { id } = await sent('boss')
    clinic.pass({ minutes: 91 })
    const post = memoryPost()
    const faults: string[] = []
    const jobs = await startJobs({
      service: clinic.service,
      post,
      onError: (what, error) => faults.push(`${what} ${error.message}`),
    })
    for (let tries = 0; tries < 60 && (await audits(id, 'T3a')) === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 250))
    await jobs.stop()
    expect(faults).toEqual([])
    expect(await audits(id, 'T3a')).toBe(1)
    expect(post.sent.map(({ to }) => to)).toContain('lead@example.org')
  }, 60_000)
})
