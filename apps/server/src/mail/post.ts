/** Mail by nodemailer. A letter is a fixed text without illness, drug or topic, and the plain address of the site (threat 18). */
import { wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { createTransport } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }
export type Post = { readonly send: (letter: Letter) => Promise<void>; readonly close: () => void }

/** To a mail server: `smtp://user:password@host:587`. The sender is set by the site and never by a letter (threat 5). */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => transport.close(),
  }
}

/** Nothing leaves this machine: letters are kept in memory, as in the demonstration and in tests. */
export function memoryPost(): Post & { readonly sent: readonly Letter[] } {
  const sent: Letter[] = []
  return {
    sent,
    send: async (letter) => {
      sent.push(letter)
    },
    close: () => undefined,
  }
}

const words = wordsOf('en', { workflow: english['workflow'] ?? '' })

/** A template of content/en/src/workflow.ftl, with the address of the site. */
export const letterFrom = (to: string, template: string, address: string): Letter => ({
  to,
  subject: words({ id: `${template}-subject` }),
  text: words({ id: template, values: { address } }),
})

export const signInLetter = (to: string, link: string): Letter => ({
  to,
  subject: words({ id: 'mail-sign-in-subject' }),
  text: words({ id: 'mail-sign-in', values: { link } }),
})
