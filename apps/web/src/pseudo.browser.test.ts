/** All words come from `content/`: in a language where every letter of ours is marked, no screen has an unmarked sentence. */
import { drugNames, drugs } from '@herald/core/regimens'
import { examplePatients } from '@herald/examples'
import { live, type OpenApp, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyRoute, pathOf } from './routes.ts'
import { accented } from './words/pseudo.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const titleOf = (id: string): string => examplePatients.find((each) => each.id === id)?.title ?? id

/** A drug's name is nobody's to translate. */
const untranslated = [...drugNames, ...drugs.flatMap(({ generic, short }) => [generic, short])]

/** Records with much to say: reports that disagree, what the reader could not settle, treatment behind her, and spread. */
const records = ['03', '06', '11'] as const

test.each(records)(
  'with record %s no screen has words that are not from content',
  { timeout: 240_000 },
  async (id) => {
    const { page } = await app.open('/examples?locale=en-XA')
    await page.getByRole('button', { name: accented(titleOf(id)), exact: true }).click()
    await page.locator('.row').first().waitFor()
    const found = new Set<string>()
    for (const route of everyRoute) {
      await page.goto(app.address + pathOf(route))
      await live(page)
      await page.locator('.needs-script').waitFor({ state: 'detached' })
      const gate = page.locator('.gate button').first()
      if ((await gate.count()) > 0) await gate.click()
      await page.waitForTimeout(150)
      const plain = await page.evaluate(unmarkedWords, untranslated)
      for (const words of plain) found.add(`${pathOf(route)}: ${words}`)
    }
    expect([...found]).toEqual([])
  },
)

/** In the page: every run of two plain words in a text of ours, also inside a sentence that is marked around it. */
function unmarkedWords(drugNames: readonly string[]): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const runs: string[] = []
  // Words of the record (marked, or in quotes) and titles of publications are nobody's to translate.
  const isNotOurs = '[translate="no"], cite, script, style, noscript, textarea'
  // A sentence that is heard may name the very words of the record that stand beside it.
  const quoted = [...document.querySelectorAll('[translate="no"]')].map((each) => each.textContent ?? '')
  const without = (text: string): string =>
    [...quoted, ...drugNames]
      .filter((each) => each.includes(' '))
      .reduce((so, each) => so.replaceAll(each, ''), text)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent === null || parent.closest(isNotOurs) !== null) continue
    runs.push(
      ...[
        ...without(node.textContent ?? '')
          .replaceAll(/“[^”]*”/g, '')
          .matchAll(/[a-z]{3,}(?: [a-z]{3,})+/g),
      ].map(([run]) => run),
    )
  }
  return runs
}
