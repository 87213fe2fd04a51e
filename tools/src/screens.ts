/**
 * `npm run screens`: the pictures in docs/screens/, taken of the built app in Chromium with an example person open.
 * Look at each one after running it; a test cannot say whether a page is beautiful.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openApp } from './browser/index.ts'
import { root } from './imports.ts'

const folder = join(root, 'docs/screens')
const example = 'HER2 2+, waiting for the second test'

const views = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'desktop', viewport: { width: 1280, height: 860 } },
] as const

await mkdir(folder, { recursive: true })
const app = await openApp()
for (const { name, viewport } of views) {
  const { page } = await app.open('/examples', { viewport, colorScheme: 'light' })
  await page.getByRole('button', { name: example, exact: true }).click()
  await page.locator('.row').first().waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `answers-${name}.png`) })
  await page.getByRole('link', { name: 'What stage is it?' }).click()
  await page.locator('.headline').waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `one-answer-${name}.png`) })
  await page.goto(`${app.address}/library/her2`)
  await page.screenshot({ path: join(folder, `article-${name}.png`) })
}
await app.close()
console.log(`Six pictures in ${folder}. Look at each.`)
