/**
 * `npm run screens`: the pictures in docs/screens/, taken of the built app in Chromium with an example person open.
 * Look at each one after running it; a test cannot say whether a page is beautiful.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { live, openApp } from './browser/index.ts'
import { root } from './imports.ts'

const folder = join(root, 'docs/screens')
const example = 'HER2 2+, waiting for the second test'

const views = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'desktop', viewport: { width: 1280, height: 860 } },
] as const

/** Screens by the address of the app; what every visitor of a private screen sees is with the example open. */
// biome-ignore format: a table
const screens: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'start',      path: '/' },
  { name: 'open',       path: '/open' },
  { name: 'paste',      path: '/paste' },
  { name: 'examples',   path: '/examples' },
  { name: 'form',       path: '/form' },
  { name: 'answers',    path: '/answers' },
  { name: 'where',      path: '/answers/q02' },
  { name: 'one-answer', path: '/answers/q03' },
  { name: 'gate',       path: '/answers/q15' },
  { name: 'missing',    path: '/missing' },
  { name: 'record',     path: '/record' },
  { name: 'visit',      path: '/visit' },
  { name: 'help',       path: '/help' },
  { name: 'privacy',    path: '/privacy' },
  { name: 'settings',   path: '/settings' },
  { name: 'about',      path: '/about' },
  { name: 'calendar',   path: '/calendar' },
  { name: 'map',        path: '/map' },
  { name: 'heart',      path: '/heart' },
  { name: 'effects',    path: '/effects' },
  { name: 'diary',      path: '/diary' },
  { name: 'trials',     path: '/trials' },
  { name: 'ask',        path: '/ask' },
  { name: 'library',    path: '/library' },
  { name: 'article',    path: '/library/her2' },
  { name: 'how-we-work', path: '/how-we-work' },
  { name: 'questions',  path: '/questions' },
  { name: 'public-answer', path: '/questions/why-is-my-heart-checked' },
]

await mkdir(folder, { recursive: true })
// With the service, on made-up people: published answers and ask a doctor are pages of the server.
const app = await openApp({ service: true })
for (const { name, viewport } of views) {
  const { page } = await app.open('/examples', { viewport, colorScheme: 'light' })
  await page.getByRole('button', { name: example, exact: true }).click()
  await page.locator('.row').first().waitFor()
  for (const screen of screens) {
    await page.goto(app.address + screen.path)
    await live(page)
    await page.locator('.needs-script, main progress').waitFor({ state: 'detached' })
    // A sheet is fetched and made after its heading stands.
    await page.waitForFunction('document.querySelector("main").innerText.length > 80')
    if (screen.name === 'visit') await page.locator('.paper').waitFor()
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(folder, `${screen.name}-${name}.png`) })
  }
}
await app.close()
console.log(`${views.length * screens.length} pictures in ${folder}. Look at each.`)
