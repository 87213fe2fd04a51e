/** Numbers of the site for whoever runs it: small counts are not among them [threat 21]. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../store/actor.ts'
import { storeOn } from '../store/database.ts'
import { pglite } from '../store/pglite.ts'
import { openSite, type TestSite } from '../testing/site.ts'

let site: TestSite
let close: () => Promise<void>
beforeAll(async () => {
  const store = storeOn(await pglite())
  close = store.close
  site = await openSite(store)
  await store.as(system, async ({ sql }) => {
    const month = site.service.now().toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 })
    for (const [what, n] of [
      ['late', 10],
      ['answered', 11],
    ])
      await sql('insert into app.tally (month, what, n) values ($1, $2, $3)', [String(month), what, n])
  })
}, 120_000)
afterAll(async () => {
  await site.server.close()
  await close()
})

test('a count of 11 is shown and a count of 10 is not', async () => {
  const { text } = await site.nobody().get('/metrics')
  expect(text).toContain('herald_month{what="answered"} 11')
  expect(text).not.toContain('what="late"')
})

test('the numbers are for this machine only', async () => {
  const reply = await site.server.inject({ url: '/metrics', remoteAddress: '203.0.113.9' })
  expect(reply.statusCode).toBe(404)
})

test('the report of the months is a page that anybody may read, and says nothing of a month that is not over', async () => {
  const her = await site.anAsker()
  expect((await her.get('/service-report')).text).toContain('No month is over yet')
})
