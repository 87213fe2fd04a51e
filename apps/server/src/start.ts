/**
 * Starts the server that hands out Herald's pages. It stores nothing and receives no record: those stay in the browser.
 */
import { fail, ok, type Result } from '@herald/core'
import type { FastifyInstance } from 'fastify'
import { pagesServer } from './pages-server.ts'
import { chosenPort, type PortChoice } from './port.ts'
import { webApp } from './web-build.ts'

export type StartOptions = {
  /** As written in PORT. Unset: 8080 or the next free one. "0": any free one. */
  readonly port: string | undefined
  /** As written in HOST. Unset: only this machine. */
  readonly host: string | undefined
  /** Called with lines for a person while something takes long. */
  readonly progress: (line: string) => void
}

export type Running = {
  /** With the port, without a slash at the end: `http://localhost:8080`. */
  readonly address: string
  /** Lets requests under way end, then frees the port. */
  readonly close: () => Promise<void>
}

export type StartError = {
  readonly kind: 'bad-port' | 'port-taken' | 'host-unusable' | 'web-not-built'
  readonly message: string
}

/** Builds the web app if its inputs changed, then listens. */
export async function start(options: StartOptions): Promise<Result<Running, StartError>> {
  const port = chosenPort(options.port)
  if (!port.ok) return fail({ kind: 'bad-port', message: port.error })
  const folder = await webApp(options.progress)
  if (!folder.ok) return fail({ kind: 'web-not-built', message: folder.error })

  const host = options.host === undefined || options.host === '' ? 'localhost' : options.host
  for (const candidate of candidates(port.value)) {
    const server = await pagesServer(folder.value)
    const listening = await listen(server, host, candidate)
    if (listening.ok) {
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      const named = shown.includes(':') ? `[${shown}]` : shown
      return ok({ address: `http://${named}:${listening.value}`, close: () => server.close() })
    }
    await server.close()
    if (listening.error.kind !== 'port-taken') return listening
  }
  return fail({ kind: 'port-taken', message: takenWords(port.value) })
}

function candidates(choice: PortChoice): readonly number[] {
  switch (choice.kind) {
    case 'exactly':
      return [choice.port]
    case 'from':
      return Array.from({ length: choice.tries }, (_, i) => choice.port + i)
  }
}

function takenWords(choice: PortChoice): string {
  switch (choice.kind) {
    case 'exactly':
      return `PORT is ${choice.port}, and another program uses that port. Choose another one, or unset PORT and Herald finds a free one.`
    case 'from':
      return `Ports ${choice.port} to ${choice.port + choice.tries - 1} are all in use. Set PORT to a free one.`
  }
}

async function listen(
  server: FastifyInstance,
  host: string,
  port: number,
): Promise<Result<number, StartError>> {
  try {
    await server.listen({ host, port })
    const bound = server.server.address()
    return ok(typeof bound === 'object' && bound !== null ? bound.port : port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') return fail({ kind: 'port-taken', message: '' })
    if (code === 'EACCES') {
      const message = `Port ${port} may not be used by this account. Set PORT to 1024 or higher.`
      return fail({ kind: 'port-taken', message })
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      const message = `HOST is "${host}", which is no address of this machine. Unset it, or use 0.0.0.0 for every address.`
      return fail({ kind: 'host-unusable', message })
    }
    throw error
  }
}
