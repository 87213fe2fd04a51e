/** Staff who come in: invited by two admins, a link by mail, a passkey or a code app, recovery codes once. The mail is real. */
import { type Mailbox, type OpenApp, openApp, openMailbox, screenshot } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = Awaited<ReturnType<OpenApp['open']>>['page']

let mailbox: Mailbox
let app: OpenApp
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await openApp({
    service: true,
    env: { HERALD_SMTP: mailbox.url, HERALD_MAIL_FROM: 'herald@example.org' },
  })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const
const password = 'nobody guesses this one'

async function faultsAtBoth(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(axe.source)
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
    )
    const wideBy = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    await screenshot(page, `staff-${name}-${width}`)
    found.push(
      ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`),
      ...(wideBy > 0 ? [`${name} is ${wideBy} px too wide at ${width}`] : []),
    )
  }
  await page.setViewportSize(wide.viewport)
  return found
}

async function demonstration(name: string): Promise<Page> {
  const { page } = await app.open('/staff', wide)
  await page.getByRole('button', { name: `Demonstration ${name}`, exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  return page
}

/** A device that makes and shows passkeys, as a phone does after a finger was laid on it. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

let invited = 0
/** Two admins, one invitation; then in by the link in her mail. */
async function cameByLink(
  first: Page,
  second: Page,
): Promise<{ readonly page: Page; readonly email: string }> {
  invited += 1
  const email = `new-${invited}@example.org`
  await first.getByText('Invite somebody').click()
  await first.getByLabel('Name', { exact: true }).fill(`Made-up Person ${invited}`)
  await first.getByLabel('Email address').fill(email)
  await first.getByLabel('Field of work').fill('made-up breast nurse')
  await first.getByLabel('Country', { exact: true }).fill('GB')
  const form = first.locator('form')
  await form.getByLabel('Clinician').check()
  await form.getByLabel('Surgery').check()
  await form.getByLabel('Licence looked up on').fill('2026-11-20')
  await first.getByRole('button', { name: 'Write the invitation' }).click()
  await first.getByText('Another admin must confirm it.').waitFor()
  await second.reload()
  await second.getByRole('heading', { name: `Invite Made-up Person ${invited}` }).waitFor()
  expect(await faultsAtBoth(second, `people-${invited}`)).toEqual([])
  const confirm = second.getByRole('button', { name: 'Confirm it' })
  expect(await confirm.isDisabled()).toBe(true)
  await second.getByLabel('I have checked every line').check()
  await confirm.click()
  await confirm.waitFor({ state: 'detached' })
  await first.reload()

  const letter = await mailbox.newestTo(email)
  expect(letter.text).toContain(`${app.address}/staff`)
  const { page } = await app.open('/staff', wide)
  await page.getByText('Sign in with an account of your own').click()
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await page.getByText('a link is on its way').waitFor()
  await expect.poll(async () => linkIn((await mailbox.newestTo(email)).text)).not.toBe('')
  await page.goto(linkIn((await mailbox.newestTo(email)).text))
  await page.getByRole('heading', { level: 1, name: 'How you sign in' }).waitFor()
  return { page, email }
}

const linkIn = (letter: string): string => /https?:\/\/\S*magic-link\S*/u.exec(letter)?.[0] ?? ''

describe('staff who come in', () => {
  test('invited, a passkey, signed in with it alone, another one added and taken away', async () => {
    const first = await demonstration('admin')
    const second = await demonstration('steward')
    const { page } = await cameByLink(first, second)
    await withAuthenticator(page)
    expect(await faultsAtBoth(page, 'second-step')).toEqual([])
    expect(await page.getByRole('link', { name: 'Queue' }).count()).toBe(0)
    await page.getByLabel('Name of the passkey').fill('Work phone')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('Sign in with an account of your own').click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()

    await page.getByRole('link', { name: 'Signing in' }).click()
    const takeAway = page.getByRole('button', { name: 'Take away Work phone' })
    await takeAway.waitFor()
    expect(await takeAway.isDisabled()).toBe(true)
    await page.getByLabel('Choose a password').fill(password)
    await page.getByRole('button', { name: 'Set up a code app' }).click()
    await showCode(page)
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('A code app is set up.').waitFor()
    await takeAway.click()
    await takeAway.waitFor({ state: 'detached' })
    expect(await faultsAtBoth(page, 'signing-in')).toEqual([])
  }, 120_000)

  const keyOf = async (page: Page): Promise<string> => (await page.locator('.secret').innerText()).trim()
  async function showCode(page: Page): Promise<string> {
    const secret = await keyOf(page)
    await page.getByLabel('Code', { exact: true }).fill(new TOTP({ secret }).generate())
    await page.getByRole('button', { name: 'Check the code' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    return secret
  }

  test('a code app: password and code sign in; a recovery code does once; a wrong code does not', async () => {
    const first = await demonstration('admin')
    const second = await demonstration('steward')
    const { page, email } = await cameByLink(first, second)
    await page.getByLabel('Choose a password').fill(password)
    await page.getByRole('button', { name: 'Set up a code app' }).click()
    await page.getByRole('img', { name: 'The key of your code app as a picture' }).waitFor()
    expect(await faultsAtBoth(page, 'code-app')).toEqual([])
    const secret = await showCode(page)
    expect(await faultsAtBoth(page, 'recovery-codes')).toEqual([])
    const recovery = await page.locator('.recovery-codes code').first().innerText()
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()

    const withPassword = async (): Promise<Page> => {
      const { page: other } = await app.open('/staff', wide)
      await other.getByText('Sign in with an account of your own').click()
      await other.getByLabel('Email address').fill(email)
      await other.getByLabel('Password', { exact: true }).fill(password)
      await other.getByRole('button', { name: 'Sign in', exact: true }).click()
      await other.getByLabel('Code', { exact: true }).waitFor()
      return other
    }
    const again = await withPassword()
    await again.getByLabel('Code', { exact: true }).fill('000000')
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.getByText('This code did not fit.').waitFor()
    await again.getByLabel('Code', { exact: true }).fill(new TOTP({ secret }).generate())
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()

    const lost = await withPassword()
    await lost.getByRole('button', { name: 'use a recovery code' }).click()
    expect(await faultsAtBoth(lost, 'recovery')).toEqual([])
    await lost.getByLabel('Recovery code').fill(recovery)
    await lost.getByRole('button', { name: 'Sign in', exact: true }).click()
    await lost.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    const twice = await withPassword()
    await twice.getByRole('button', { name: 'use a recovery code' }).click()
    await twice.getByLabel('Recovery code').fill(recovery)
    await twice.getByRole('button', { name: 'Sign in', exact: true }).click()
    await twice.getByText('Each recovery code works once.').waitFor()
  }, 120_000)

  test('numbers to call: one admin writes, another confirms, and they stand where she asks', async () => {
    const first = await demonstration('admin')
    await first.getByRole('link', { name: 'Site' }).click()
    await first.getByLabel('Cancer line, day and night').fill('020 7946 0000')
    await first.getByRole('button', { name: 'Write these numbers' }).click()
    await first.getByText('Another admin must confirm it.').waitFor()
    const asks = await app.open('/ask')
    expect(await asks.page.getByText('020 7946 0000').count()).toBe(0)
    const second = await demonstration('steward')
    await second.getByRole('link', { name: 'Site' }).click()
    await second.getByText('020 7946 0000').waitFor()
    expect(await faultsAtBoth(second, 'site')).toEqual([])
    await second.getByLabel('I have checked every line').check()
    await second.getByRole('button', { name: 'Confirm it' }).click()
    await second.getByRole('button', { name: 'Confirm it' }).waitFor({ state: 'detached' })
    await asks.page.reload()
    await asks.page.getByText('020 7946 0000').first().waitFor()
    await second.getByRole('link', { name: 'What was done' }).click()
    await second.getByRole('rowheader', { name: 'numbers' }).waitFor()
    expect(await faultsAtBoth(second, 'audit')).toEqual([])
  }, 60_000)
})
