/** Three strikes in the middle of a write storm; `npm run torture` makes it a hundred. The mail server is down throughout. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Killed, type Storm, startStorm } from './storm.ts'

describe('kill -9 in a write storm', () => {
  let storm: Storm
  beforeAll(async () => {
    storm = await startStorm(4)
  }, 120_000)
  afterAll(async () => {
    await storm.end()
  }, 60_000)

  const strikes: readonly (readonly [number, Killed])[] = [
    [1, 'server'],
    [2, 'PostgreSQL'],
    [3, 'server'],
  ]
  test.each(strikes)(
    'strike %d, %s: nothing acknowledged is lost, no question stuck, no timer missed or twice',
    async (_, what) => {
      const result = await storm.strike(what)
      expect(result.acknowledged).toBeGreaterThan(0)
      expect(result).toMatchObject({ missing: 0, broken: 0, timersMissed: 0, timersTwice: 0 })
    },
    90_000,
  )

  test('when the storm is over, what was late is caught up with', async () => {
    expect(await storm.settle(60)).toMatchObject({
      missing: 0,
      broken: 0,
      timersMissed: 0,
      timersTwice: 0,
      timersLate: 0,
    })
  }, 90_000)
})
