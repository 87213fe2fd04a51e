/** The budget of the first load (design section 7): 150 kB gzip of HTML, script and style, of which we aim at 90. */
import { gzipSync } from 'node:zlib'
import { type OpenApp, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRoute, pathOf } from './routes.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const gzipped = async (path: string): Promise<number> => {
  const response = await fetch(app.address + path)
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`)
  return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length
}

describe('the first load', () => {
  test('of every page fits the budget', async () => {
    const sizes = await Promise.all(
      everyRoute.map(async (route) => {
        const path = pathOf(route)
        const html = await (await fetch(app.address + path)).text()
        const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset = '']) => asset)
        if (assets.length < 2) throw new Error(`${path} names no script or no style.`)
        const parts = await Promise.all([path, ...assets].map(gzipped))
        return { path, bytes: parts.reduce((sum, part) => sum + part, 0) }
      }),
    )
    const largest = Math.max(...sizes.map(({ bytes }) => bytes))
    console.log(`NOTICE first load, gzip: ${(largest / 1000).toFixed(1)} kB of 150 kB`)
    expect(largest).toBeLessThan(105_000)
  })

  test('the engine comes after the page, and the reader of records when a file is opened', async () => {
    const { page } = await app.open('/help')
    const requested: string[] = []
    page.context().on('request', (request) => {
      const path = new URL(request.url()).pathname
      if (path.endsWith('.js')) requested.push(path)
    })
    await page.goto(`${app.address}/answers`)
    await page.locator('.row').first().waitFor()
    await page.waitForLoadState('networkidle')
    const withoutRecord = new Set(requested)
    await page.goto(`${app.address}/examples`)
    await page.getByRole('button').first().click()
    await page.locator('.row').first().waitFor()
    const reader = [...new Set(requested)].filter((path) => !withoutRecord.has(path))
    const engine = [...withoutRecord].filter((path) => path.includes('desk-worker'))
    expect(engine.length).toBe(1)
    expect(reader.length).toBeGreaterThan(0)
    const kilobytes = async (paths: readonly string[]): Promise<number> =>
      (await Promise.all(paths.map(gzipped))).reduce((sum, size) => sum + size, 0)
    const pages = [...withoutRecord].filter((path) => !engine.includes(path))
    const sizes = await Promise.all([pages, engine, reader].map(kilobytes))
    console.log(
      `NOTICE script, gzip: ${sizes.map((size) => (size / 1000).toFixed(1)).join(' + ')} kB (every screen, engine, reader)`,
    )
    // Each of them alone: they come one after another, and the page can be read meanwhile.
    expect(Math.max(...sizes.slice(1))).toBeLessThan(200_000)
  })
})
