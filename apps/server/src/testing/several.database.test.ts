/** Several processes of Herald on one PostgreSQL: each has a pool, a job queue and kept pages of its own, and they are one site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claim } from '../commands/answer.ts'
import { submitQuestion } from '../commands/ask.ts'
import { demonstrationPages } from '../demonstration/pages.ts'
import { demonstrationStaff } from '../demonstration/staff.ts'
import { startJobs } from '../jobs/jobs.ts'
import { memoryPost } from '../mail/post.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { type Store, storeOn } from '../store/database.ts'
import { hidePage, markUnderReview, pageGone } from '../store/pages.ts'
import { saveStaff } from '../store/people.ts'
import { postgres } from '../store/postgres.ts'
import { numberIn } from '../store/row.ts'
import { aQuestion, type Clinic, openClinic, seededBytes } from './clinic.ts'
import { type Cluster, startCluster } from './postgres-cluster.ts'
import { openSite, type TestSite } from './site.ts'

const processes = 2

describe('two processes on one PostgreSQL', () => {
  let cluster: Cluster
  const stores: Store[] = []
  const clinics: Clinic[] = []
  const sites: TestSite[] = []
  beforeAll(async () => {
    cluster = await startCluster()
    const url = await cluster.database()
    for (let n = 0; n < processes; n += 1) {
      const store = storeOn(await postgres({ url, connections: 5, onError: () => undefined }))
      stores.push(store)
      // Chance differs from process to process, the key does not.
      const clinic = await openClinic(store, { random: seededBytes(`process ${n}`) })
      clinics.push(clinic)
      sites.push(await openSite(store))
    }
    await demonstrationPages(one(clinics, 0).service)
    await one(stores, 0).as(system, async ({ sql }) => {
      for (let n = 0; n < clinicians; n += 1)
        await saveStaff(
          sql,
          { ...demonstrationStaff.clinician, id: `credential:claims-${n}` },
          `claims-${n}`,
          '2026-11-01',
        )
    })
  }, 120_000)
  afterAll(async () => {
    for (const { server } of sites) await server.close()
    for (const store of stores) await store.close()
    await cluster.stop()
  })
  const one = <T>(list: readonly T[], n: number): T => {
    const found = list[n % processes]
    if (found === undefined) throw new Error('Not opened yet.')
    return found
  }
  const read = (n: number, path: string) => one(sites, n).nobody().get(path)

  const clinicians = 6
  test('six clinicians claim the same question through both: one has it, five are told', async () => {
    const her = await one(clinics, 0).asker('claims')
    const sent = await submitQuestion(one(clinics, 0).service, her, aQuestion())
    const id = sent.ok ? sent.value : 'refused'
    const [before] = await one(stores, 0).as(system, ({ sql }) =>
      sql('select version from app.cases where id = $1', [id]),
    )
    if (before === undefined) throw new Error('The question was not stored.')
    const version = numberIn(before, 'version')
    const claims = await Promise.all(
      Array.from({ length: clinicians }, (_, n) => {
        const actor: StaffActor = {
          kind: 'staff',
          id: `credential:claims-${n}`,
          role: 'clinician',
          duty: 'on duty',
        }
        return claim(one(clinics, n).service, actor, id, { version, noConflict: true })
      }),
    )
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1)
    const [audits] = await one(stores, 1).as(system, ({ sql }) =>
      sql(`select count(*)::int as n from app.audit where subject = $1 and rule = 'W10'`, [id]),
    )
    expect(audits).toEqual({ n: 1 })
  })

  test('timers of twenty questions fire once each, with the job queues of both at work [T3]', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const her = await one(clinics, n).asker(`timers-${n}`)
        const sent = await submitQuestion(one(clinics, n).service, her, aQuestion())
        return sent.ok ? sent.value : 'refused'
      }),
    )
    for (const { pass } of clinics) pass({ minutes: 61 })
    const faults: string[] = []
    const jobs = await Promise.all(
      clinics.map(({ service }) =>
        startJobs({
          service,
          post: memoryPost(),
          onError: (what, error) => faults.push(`${what} ${error.message}`),
        }),
      ),
    )
    const fired = () =>
      one(stores, 0).as(system, ({ sql }) =>
        sql(
          `select c.id, (select count(*)::int from app.audit a where a.subject = c.id and a.rule = 'T3') as n from app.cases c where c.id = any ($1)`,
          [asked],
        ),
      )
    for (let tries = 0; tries < 80 && (await fired()).some((row) => row['n'] === 0); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 250))
    // Both look once more: a timer that fired is not there to fire again.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    for (const job of jobs) await job.stop()
    expect(faults).toEqual([])
    expect((await fired()).map((row) => row['n'])).toEqual(asked.map(() => 1))
  }, 60_000)

  test('a page that one process takes down is gone from both at once, also from lists, feed and similar answers', async () => {
    const slug = 'work-during-chemo'
    const address = `/questions/${slug}`
    const all = ['/questions', '/questions.atom', '/questions?q=work', '/questions/why-is-my-heart-checked']
    // Both have rendered and kept all of it.
    for (const n of [0, 1, 0, 1])
      for (const path of [address, ...all])
        expect(`${path} ${(await read(n, path)).status}`).toBe(`${path} 200`)
    expect((await read(1, '/questions')).text).toContain(slug)
    const { etag } = (await read(1, address)).headers
    await one(stores, 0).as(system, ({ sql }) => pageGone(sql, slug, '2026-11-23'))
    for (const n of [1, 0]) {
      expect((await read(n, address)).status).toBe(410)
      for (const path of all)
        expect(`${n} ${path} ${(await read(n, path)).text.includes(slug)}`).toBe(`${n} ${path} false`)
    }
    // A cache that kept it and asks again is not told that its copy will do.
    const again = await one(sites, 1).server.inject({
      url: address,
      headers: { 'if-none-match': String(etag) },
    })
    expect(again.statusCode).toBe(410)
  })

  test('a banner and a hidden page show in the other process at once; an unchanged page is not sent again', async () => {
    const address = '/questions/why-is-my-heart-checked'
    const first = await read(1, address)
    expect(first.headers['cache-control']).toBe('public, no-cache')
    const same = { 'if-none-match': `W/"other", ${String(first.headers['etag'])}` }
    const not = await one(sites, 1).server.inject({ url: address, headers: same })
    expect([not.statusCode, not.body, not.headers['content-security-policy']]).toEqual([
      304,
      '',
      first.headers['content-security-policy'],
    ])
    await one(stores, 0).as(system, ({ sql }) => markUnderReview(sql, 'why-is-my-heart-checked', true))
    expect((await read(1, address)).text).toContain('We are checking this page again')
    await one(stores, 1).as(system, ({ sql }) => hidePage(sql, 'why-is-my-heart-checked'))
    expect((await read(0, address)).status).toBe(404)
  })
})
