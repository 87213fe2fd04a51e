/** Offline after the first visit, and no request while a record is open. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { live, type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRoute, pathOf } from './routes.ts'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const record = readFileSync(
  fileURLToPath(import.meta.resolve('@herald/examples/patients/04-node-positive-before-treatment.json')),
)
const mine = { name: 'mine.json', mimeType: 'application/json', buffer: record }

/** A first visit, until Herald is put aside. */
async function firstVisit(path: string): Promise<OpenPage> {
  const opened = await app.open(path, { serviceWorkers: 'allow' })
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return opened
}

const openMine = async (page: Page): Promise<void> => {
  await page.getByLabel('Your file').setInputFiles(mine)
  await page.getByRole('heading', { level: 1, name: 'What Herald read' }).waitFor()
}

describe('without a network', () => {
  test('every page of the app opens with the record, and a new file can be read', {
    timeout: 180_000,
  }, async () => {
    const { page, complaints } = await firstVisit('/open')
    await openMine(page)
    await page.context().setOffline(true)
    // Asking a doctor is the one page that needs the service: the browser notes that its question to it failed.
    const failed: string[] = []
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'net::ERR_INTERNET_DISCONNECTED')
        failed.push(new URL(request.url()).pathname)
    })
    const closed: string[] = []
    for (const route of everyRoute) {
      await page.goto(app.address + pathOf(route))
      await live(page)
      await page.locator('.needs-script').waitFor({ state: 'detached' })
      if ((await page.locator('main h1').count()) !== 1) closed.push(pathOf(route))
    }
    expect(closed).toEqual([])
    await page.goto(`${app.address}/answers/q03`)
    await page.locator('.headline').waitFor()
    await page.reload()
    await page.locator('.headline').waitFor()
    await page.goto(`${app.address}/open`)
    await live(page)
    await openMine(page)
    await page.goto(`${app.address}/help`)
    await page.getByText('Call your emergency number now').waitFor()
    expect(failed).toEqual(['/api/ask'])
    expect(complaints()).toEqual(['Failed to load resource: net::ERR_INTERNET_DISCONNECTED'])
  })
})

describe('with a record open', () => {
  test('nothing is asked of the server, on no screen', async () => {
    const { page, strayRequests } = await firstVisit('/open')
    await openMine(page)
    const asked: string[] = []
    page.context().on('request', (request) => {
      // Only what the service worker itself asks for reaches the network; the page's requests end at the service worker.
      if (request.serviceWorker() !== null) asked.push(request.url())
    })
    page.context().on('response', (response) => {
      if (!response.fromServiceWorker() && !/^(blob|data):/.test(response.url())) asked.push(response.url())
    })
    for (const route of everyRoute) {
      const path = pathOf(route)
      // Inside the app, as a press on a link goes.
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path)
      await page.locator('main h1').waitFor()
      await page.locator('.needs-script').waitFor({ state: 'detached' })
    }
    expect(asked).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})

describe('a newer Herald', () => {
  test('waits, says so, and starts only when she presses', async () => {
    const server = await changingServer()
    const { page } = await app.open('/about', { serviceWorkers: 'allow' })
    await page.goto(`${server.address}/about`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    server.release()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const start = page.getByRole('button', { name: 'Start it now' })
    await start.waitFor()
    await page.evaluate(() => {
      document.body.dataset['old'] = 'yes'
    })
    await page.getByRole('contentinfo').getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(await page.evaluate(() => document.body.dataset['old'])).toBe('yes')
    await start.click()
    await page.waitForFunction(() => document.body.dataset['old'] === undefined)
    await live(page)
    const caches = await page.evaluate(() => globalThis.caches.keys())
    expect(caches).toHaveLength(1)
    expect(caches[0]).toContain('newer')
    server.close()
  })
})

/** The app behind a server of the test's own, which has a newer build once it is released. */
async function changingServer() {
  let isNewer = false
  const server = createServer(async (request, response) => {
    const found = await fetch(app.address + (request.url ?? '/'))
    const body = Buffer.from(await found.arrayBuffer())
    response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? 'text/plain' })
    const isWorker = request.url === '/sw.js' && isNewer
    response.end(isWorker ? body.toString().replace(/version\\?":\\?"/, '$&newer') : body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  return {
    address: `http://127.0.0.1:${address.port}`,
    release: () => {
      isNewer = true
    },
    close: () => server.close(),
  }
}
