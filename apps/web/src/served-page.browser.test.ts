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
    const { strayRequests } = await app.open('/')
    expect(strayRequests()).toEqual([])
  })

  test('a wrong address says so and leads back', async () => {
    const { page } = await app.open('/no-such-page')
    await page.getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
