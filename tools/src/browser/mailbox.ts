/** A mail server of a test: whatever Herald sends arrives here, as a mail program would have it. */
import { SMTPServer } from 'smtp-server'

export type Arrived = { readonly to: string; readonly text: string }
export type Mailbox = {
  /** For HERALD_SMTP. */
  readonly url: string
  /** The newest letter to an address, waited for. */
  readonly newestTo: (address: string) => Promise<Arrived>
  readonly close: () => Promise<void>
}

const patienceMs = 30_000

export async function openMailbox(): Promise<Mailbox> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const text = unfolded(Buffer.concat(parts).toString('utf8'))
        for (const { address } of session.envelope.rcptTo) arrived.push({ to: address, text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The mailbox has no port.')
  return {
    url: `smtp://127.0.0.1:${bound.port}`,
    newestTo: async (address) => {
      for (const until = Date.now() + patienceMs; Date.now() < until; ) {
        const found = arrived.findLast(({ to }) => to === address)
        if (found !== undefined) return found
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`No letter came to ${address} within ${patienceMs / 1000} seconds.`)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}

/** Quoted-printable undone: long lines joined, `=3D` as `=`. */
const unfolded = (letter: string): string =>
  letter
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
