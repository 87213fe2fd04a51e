/** A report (an invented one) pasted, marked, checked and corrected; and what is no report is said plainly. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

const report = `FINAL DIAGNOSIS:
A. BREAST, LEFT, CORE BIOPSY:
- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 3, MEASURING 14 MM.
IMMUNOHISTOCHEMISTRY:
Estrogen receptor: Negative (0%)
Progesterone receptor: Negative (0%)
HER2 by immunohistochemistry: Positive (score 3+)
`
const disagreeing = `${report.replace('MEASURING 14 MM', 'MEASURING 14 MM, ESTROGEN RECEPTOR POSITIVE')}
SYNOPTIC REPORT:
Estrogen receptor: Negative
`
const lung = `FINAL DIAGNOSIS:
A. LUNG, RIGHT UPPER LOBE, LOBECTOMY:
- ADENOCARCINOMA OF THE LUNG. BRONCHIAL MARGIN NEGATIVE. VISCERAL PLEURA NOT INVADED.
`
const two = `Patient: Doe, Anna\n${report}\nPatient: Roe, Berta\n${report}`

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

async function paste(page: Page, text: string): Promise<void> {
  // As one event, like a paste: Playwright's own way types megabytes letter by letter.
  await page.getByLabel('The text of your report').evaluate((box, text) => {
    if (box instanceof HTMLTextAreaElement) box.value = text
  }, text)
  await page.getByRole('button', { name: 'Read my report' }).click()
}
const isRead = (page: Page) => page.getByRole('heading', { level: 2, name: 'The text' }).waitFor()
const factOf = (page: Page, name: string) =>
  page.locator('.fact-check', { has: page.getByRole('heading', { name }) })

describe('a report of one’s own', () => {
  test('from the first page: HER2 is marked, a correction changes the answer, and nothing leaves', async () => {
    const { page, complaints, strayRequests } = await app.open('/')
    await page.getByRole('link', { name: 'Paste my report' }).click()
    const sent: string[] = []
    page.context().on('request', (request) => {
      const carries = request.postData() !== null || new URL(request.url()).search !== ''
      if (carries || request.method() !== 'GET') sent.push(request.url())
    })
    await paste(page, report)
    await isRead(page)
    const her2 = factOf(page, 'HER2 stain (IHC)')
    expect(await her2.locator('.fact-values strong').innerText()).toBe('3+')
    expect((await page.locator('mark.mark-9').allTextContents()).join('')).toMatch(/HER2 by.*3\+/)

    const show = her2.getByRole('button').first()
    await show.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/HER2|3\+/)
    await page.keyboard.press('Escape')
    expect(await show.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.getByRole('link', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    const before = await page.locator('main').innerText()
    await page.goBack()

    await her2.getByRole('radio', { name: 'Wrong' }).check()
    await her2.getByText('Left out, as you said.').waitFor()
    await her2.getByRole('radio', { name: '1+' }).check()
    await her2.getByRole('button', { name: 'Save this correction' }).click()
    await her2.getByText('Your own answer: 1+').waitFor()
    await page.getByRole('link', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    const after = await page.locator('main').innerText()
    expect(before).toMatch(/HER2-positive/)
    expect(after).not.toBe(before)
    await page.goto(`${app.address}/record`)
    await page.getByText('Show where this stands').first().waitFor()
    expect(await page.locator('main').textContent()).toContain('your own answer; the report says')

    // Kept with the report on the device.
    await page.goto(`${app.address}/report`)
    await factOf(page, 'HER2 stain (IHC)').getByText('Your own answer: 1+').waitFor()
    expect(sent).toEqual([])
    expect(strayRequests()).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a conflict shows both places', async () => {
    const { page } = await app.open('/paste')
    await paste(page, disagreeing)
    await isRead(page)
    const er = factOf(page, 'Estrogen receptor (ER)')
    await er.getByText('The report says different things').waitFor()
    expect((await er.locator('.fact-values strong').allInnerTexts()).toSorted()).toEqual([
      'negative',
      'positive',
    ])
    expect(await page.locator('mark.disagrees').count()).toBeGreaterThan(1)
    for (const button of await er.locator('.place-button').all()) {
      await button.click()
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('disagrees')
    }
  })

  test('a number that cannot be is said at the field, and what was typed stays', async () => {
    const { page } = await app.open('/paste')
    await paste(page, report)
    await isRead(page)
    const size = factOf(page, 'Size of the invasive cancer')
    await size.getByRole('radio', { name: 'Wrong' }).check()
    await size.getByRole('textbox').fill('9999')
    await size.getByRole('button', { name: 'Save this correction' }).click()
    await size.locator('.problem').waitFor()
    expect(await size.getByRole('textbox').inputValue()).toBe('9999')
    expect(await size.locator('.problem').innerText()).toContain('300')
    await size.getByText('Left out, as you said.').waitFor()
  })

  test('joins a record that is open: what differs becomes a contradiction', async () => {
    const record = readFileSync(
      fileURLToPath(import.meta.resolve('@herald/examples/patients/04-node-positive-before-treatment.json')),
      'utf8',
    )
    const { page } = await app.open('/open')
    await page
      .getByLabel('Your file')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(record) })
    await page.getByRole('heading', { level: 1, name: 'What Herald read' }).waitFor()
    await page.goto(`${app.address}/answers`)
    await page.locator('.row').first().waitFor()
    const before = await page.locator('main').innerText()
    await page.goto(`${app.address}/paste`)
    await page.getByText('A record is open.').waitFor()
    await paste(page, report)
    await isRead(page)
    await page.getByRole('link', { name: 'Continue' }).click()
    await page.locator('.row').first().waitFor()
    expect(await page.locator('main').innerText()).not.toBe(before)
    expect(await page.locator('main').innerText()).toContain('Reports disagree')
  })
})

describe('what is not read', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, text: string, says: RegExp][] = [
    ['nothing',      '   ',                         /empty/],
    ['a lung report', lung,                         /does not look like a breast pathology report/],
    ['two patients',  two,                          /2 different patients/],
    ['5 MB of text',  'breast carcinoma '.repeat(310_000), /5,270,000 characters.*one report at a time/is],
  ]
  test.each(cases)('%s: it says so, and the text is kept', async (_, text, says) => {
    const { page, complaints } = await app.open('/paste')
    await paste(page, text)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(says)
    expect((await page.getByLabel('The text of your report').inputValue()) === text).toBe(true)
    expect(complaints()).toEqual([])
  })

  // biome-ignore format: a table
  const files: readonly [why: string, name: string, bytes: string, says: RegExp][] = [
    ['a scan',         'scan.pdf',   pdf('0 0 595 842 re f'), /scan.pdf.*no text in it: it is a scan\. Ask the hospital for the text or a PDF that can be searched/s],
    ['a broken PDF',   'broken.pdf', '%PDF-1.4 and then nothing', /cannot be opened as a PDF/],
    ['a picture',      'photo.txt',  '\u0089PNG\r\n\0\0\0', /neither text nor a PDF/],
  ]
  test.each(files)('%s as a file', async (_, name, bytes, says) => {
    const { page } = await app.open('/paste')
    await choose(page, name, bytes)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(says)
  })
})

describe('as a file', () => {
  // biome-ignore format: a table
  const files: readonly [name: string, bytes: string][] = [
    ['report.txt', report],
    ['report.pdf', pdf(`BT /F1 12 Tf 50 800 Td 16 TL ${report.split('\n').map((l) => `(${l.replace(/[()]/g, '\\$&')}) Tj T*`).join(' ')} ET`)],
  ]
  test.each(files)('%s is read, HER2 and all', async (name, bytes) => {
    const { page, complaints, strayRequests } = await app.open('/paste')
    await choose(page, name, bytes)
    await isRead(page)
    expect(await factOf(page, 'HER2 stain (IHC)').locator('.fact-values strong').innerText()).toBe('3+')
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})

// biome-ignore format: a table
const views = [
  { name: 'phone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' } },
  { name: 'desktop, dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  { name: 'forced colours', options: { viewport: { width: 640, height: 800 }, forcedColors: 'active' } },
] as const

test.each(views)('the marked report passes axe and does not scroll sideways: $name', async ({ options }) => {
  const { page } = await app.open('/paste', options)
  await paste(page, disagreeing)
  await isRead(page)
  await page.getByRole('radio', { name: 'Wrong' }).first().check()
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBe(0)
})

const choose = (page: Page, name: string, bytes: string): Promise<void> =>
  page.getByLabel('Or choose it as a file').setInputFiles({
    name,
    mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
    buffer: Buffer.from(bytes, 'latin1'),
  })

/** A one-page PDF written by hand: the drawing operators of its page, and nothing else. */
function pdf(page: string): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${body}xref\n0 6\n0000000000 65535 f \n${xref}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}
