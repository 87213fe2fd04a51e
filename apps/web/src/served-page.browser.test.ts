import { type OpenApp, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe('the served page', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())

  test('opens with its heading and its styles', async () => {
    const { page } = await app.open('/')
    expect(await page.title()).toContain('Herald')
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  test('asks nobody else for anything', async () => {
    const { strayRequests, complaints } = await app.open('/')
    expect(strayRequests()).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a script that tries to is stopped by the policy, and the test hears of it', async () => {
    const { page, complaints } = await app.open('/')
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
    expect(complaints().join()).toContain('Content Security Policy')
  })

  test('and the guard sees what no policy stops, such as a link elsewhere', async () => {
    const { page, strayRequests } = await app.open('/')
    const elsewhere = app.address.replace('localhost', '127.0.0.1')
    await page.goto(`${elsewhere}/icon.svg`)
    expect(strayRequests()).toEqual([`${elsewhere}/icon.svg`])
  })

  test('a wrong address says so and leads back', async () => {
    const { page } = await app.open('/no-such-page')
    await page.getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
