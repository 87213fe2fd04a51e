/** The built app on a free port, opened in Chromium: what a browser test needs, and no more. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type StartOptions, start } from '@herald/server'
import { type BrowserContextOptions, errors, type Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

export type OpenPage = {
  readonly page: Page
  /** Requests that left the app's own origin. A record never does: expect `[]`. */
  readonly strayRequests: () => readonly string[]
  /** Errors that scripts threw and that the console showed, the content security policy's among them. */
  readonly complaints: () => readonly string[]
}

export type OpenApp = {
  readonly address: string
  /** A new page in a profile of its own: nothing is left over from the page before. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>
  readonly close: () => Promise<void>
}

export type AppOptions = {
  /** With ask a doctor on PGlite in memory, on made-up people; with a clock of the test's own where it gives one. */
  readonly service?: boolean | Pick<NonNullable<StartOptions['service']>, 'now'>
  /** What the environment of its site says (docs/running.md), such as numbers to call. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the app and a browser. Close it in `afterAll`. */
export async function openApp({ service = false, env = {} }: AppOptions = {}): Promise<OpenApp> {
  const started = await start({
    port: '0',
    host: undefined,
    progress: console.log,
    ...(service === false ? {} : { service: { env, ...(service === true ? {} : service) } }),
  })
  if (!started.ok) throw new Error(started.error.message)
  const { address, close } = started.value
  const browser = await launchChromium()
  return {
    address,
    open: async (path, options = {}) => {
      // Off unless a test is about it: a test that puts all of Herald aside first would be a slow one.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options })
      const page = await context.newPage()
      const stray: string[] = []
      const complaints: string[] = []
      // On the context, not the page: a worker's requests and a popup's count too.
      context.on('request', (request) => {
        if (leaves(request.url(), address)) stray.push(request.url())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(address + path)
      // The page's file is there before its script: what is done to it then would be lost.
      if (options.javaScriptEnabled !== false) await firstLive(page)
      return { page, strayRequests: () => [...stray], complaints: () => [...complaints] }
    },
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

/** Waits until the page's script has taken over. A page without one, such as an address that is not there, is live at once. */
export async function live(page: Page): Promise<void> {
  if ((await page.locator('#app').count()) > 0) await page.locator('html[data-live]').waitFor()
}

/**
 * About one opening in several hundred does not come up in this Chromium, for a reason not yet found: it is opened a second
 * time, and that is told, so that it is seen when it happens more often.
 */
async function firstLive(page: Page): Promise<void> {
  try {
    if ((await page.locator('#app').count()) > 0)
      await page.locator('html[data-live]').waitFor({ timeout: 15_000 })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    console.log(`NOTICE ${page.url()} did not come up in 15 s and was opened again`)
    await page.reload()
    await live(page)
  }
}

/** `data:` and `blob:` never touch the network. */
function leaves(url: string, address: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(address).origin
}

/** Saves the whole page as a picture to look at, under `.herald/screens/` (never committed), and says where. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = fileURLToPath(new URL('../../../.herald/screens/', import.meta.url))
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
