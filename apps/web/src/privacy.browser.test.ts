/** What lies on the device is hers: a copy that comes back, a lock that holds, and nothing left after deleting. */
import { readFile } from 'node:fs/promises'
import { examplePatients } from '@herald/examples'
import { live, type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const titleOf = (id: string): string => examplePatients.find((each) => each.id === id)?.title ?? id

async function withExample(id: string): Promise<OpenPage> {
  const opened = await app.open('/examples')
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  return opened
}

const to = async (page: Page, path: string): Promise<void> => {
  await page.goto(app.address + path)
  await live(page)
}

/** Everything in IndexedDB as text, bytes as their letters: what somebody with the device could look for words in. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const letters = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
      if (Array.isArray(value)) return value.map(letters).join('\n')
      return typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([name, each]) => `${name} ${letters(each)}`)
            .join('\n')
        : String(value)
    }
    const texts: string[] = []
    await new Promise<void>((done) => {
      const opening = indexedDB.open('herald')
      opening.onsuccess = () => {
        const all = opening.result.transaction('desk').objectStore('desk').getAll()
        all.onsuccess = async () => {
          for (const value of all.result) {
            texts.push(letters(value))
            if (Array.isArray(value))
              for (const file of value) if (file instanceof File) texts.push(file.name, await file.text())
          }
          opening.result.close()
          done()
        }
      }
    })
    return texts.join('\n')
  })

describe('a copy', () => {
  test('is a text to read and a file that brings everything back', async () => {
    const { page, complaints, strayRequests } = await withExample('09')
    await to(page, '/missing')
    await page.getByText('I have it now').first().click()
    await page.getByRole('radio', { name: 'They looked and found none' }).check()
    await page.getByRole('button', { name: 'Save this' }).first().click()
    await page.getByRole('heading', { name: /answers? changed/ }).waitFor()
    await to(page, '/privacy')
    await page.getByRole('button', { name: 'Make the files' }).click()
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Save ${name}` }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    }
    const text = await save('herald-answers.txt')
    expect(text).toContain('What stage is it?')
    expect(text).toContain('They looked and found none')
    const record = await save('herald-record.json')

    const other = await app.open('/privacy')
    // The third file is FHIR that the same reader opens; it has no name and no words of a report in it.
    const facts = await save('herald-facts-fhir.json')
    expect(facts).toContain('"resourceType": "Bundle"')
    expect(facts).not.toContain('"name"')
    const file = { name: 'herald-record.json', mimeType: 'application/json', buffer: Buffer.from(record) }
    await other.page.getByLabel('Bring a copy back').setInputFiles(file)
    await other.page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    await to(other.page, '/record')
    await other.page.getByText('They looked and found none').waitFor()
    expect([...complaints(), ...other.complaints()]).toEqual([])
    expect([...strayRequests(), ...other.strayRequests()]).toEqual([])
  })

  test('that was cut off is refused in words, and what is open stays', async () => {
    const { page } = await withExample('04')
    await to(page, '/privacy')
    const half = {
      name: 'half.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"herald-export":1,"version":1,"rec'),
    }
    await page.getByLabel('Bring a copy back').setInputFiles(half)
    const note = page.getByRole('alert')
    await note.waitFor()
    expect(await note.innerText()).toContain('not whole')
    await to(page, '/answers')
    await page.getByText(titleOf('04')).waitFor()
  })
})

describe('a passcode', () => {
  test('locks what is kept: nothing of it is readable on the device, and only the passcode opens it', async () => {
    const { page, complaints } = await withExample('04')
    expect(await onDisk(page)).toContain('Observation')
    await to(page, '/privacy')
    const first = page.getByLabel('Your passcode')
    await first.fill('short')
    await page.getByRole('button', { name: 'Lock my record' }).click()
    await page.getByText('It is too short').waitFor()
    await first.fill('three quiet words')
    await page.getByLabel('The same again').fill('three quiet word')
    await page.getByRole('button', { name: 'Lock my record' }).click()
    await page.getByText('The two are not the same').waitFor()
    await page.getByLabel('The same again').fill('three quiet words')
    await page.getByRole('button', { name: 'Lock my record' }).click()
    await page.getByText('Your record is locked. Herald asks').waitFor()
    const locked = await onDisk(page)
    expect(locked).not.toMatch(/Observation|Condition|details|three quiet words/)

    // How the page looks stays open to all; what says something of her does not.
    await to(page, '/settings')
    await page.getByText('The other settings open with it').waitFor()
    expect(await page.getByRole('group', { name: 'Contrast' }).isVisible()).toBe(true)
    expect(await page.getByRole('group', { name: 'Who is reading?' }).count()).toBe(0)
    expect(await page.getByLabel('Your cancer team').count()).toBe(0)

    await to(page, '/answers/q03')
    await page.getByRole('heading', { level: 1, name: 'Your record is locked' }).waitFor()
    expect(await page.locator('.headline').count()).toBe(0)
    await page.getByLabel('Your passcode').fill('three loud words')
    await page.keyboard.press('Enter')
    await page.getByText('That passcode does not open it').waitFor()
    expect(await onDisk(page)).toBe(locked)
    await page.getByLabel('Your passcode').fill('three quiet words')
    await page.keyboard.press('Enter')
    await page.locator('.headline').waitFor()

    await to(page, '/privacy')
    await to(page, '/record')
    await page.getByLabel('Your passcode').fill('three quiet words')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'What Herald read' }).waitFor()
    await page.getByRole('link', { name: 'Your record on this device' }).last().click()
    await page.getByRole('button', { name: 'Take the lock off' }).click()
    await page.getByRole('button', { name: 'Lock my record' }).waitFor()
    expect(await onDisk(page)).toContain('Observation')
    expect(complaints()).toEqual([])
  })

  test('that is forgotten leaves one way: deleting everything', async () => {
    const { page } = await withExample('04')
    await to(page, '/privacy')
    await page.getByLabel('Your passcode').fill('three quiet words')
    await page.getByLabel('The same again').fill('three quiet words')
    await page.getByRole('button', { name: 'Lock my record' }).click()
    await page.getByText('Your record is locked. Herald asks').waitFor()
    await to(page, '/answers')
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByLabel(/To be sure/).fill('delete')
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Everything is deleted').waitFor()
    await to(page, '/answers')
    await page.getByText('No record is open.').first().waitFor()
    expect(await page.getByLabel('Your passcode').count()).toBe(0)
  })
})

test('what another Herald kept is not thrown away: a copy of it can be had, and only then a new start', async () => {
  const { page } = await app.open('/about')
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('herald', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('desk')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('desk', 'readwrite')
          writing.objectStore('desk').put({ version: 99, precious: 'her own words' }, 'details')
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
  )
  await to(page, '/answers')
  await page.getByRole('heading', { level: 1, name: 'We cannot read what is kept here' }).waitFor()
  await page.getByRole('button', { name: 'Make a copy of it as it is' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save herald-raw.json' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('her own words')
  expect(await onDisk(page)).toContain('her own words')
})
