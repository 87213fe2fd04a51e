/**
 * Starts Herald: its pages, and with `service` ask a doctor on PGlite or PostgreSQL. A record stays in the browser; only a
 * question that a person sends comes here.
 */
import { fail, ok, type Result } from '@herald/core'
import type { FastifyInstance } from 'fastify'
import { lockFolder } from './folder-lock.ts'
import { heraldServer } from './http/server.ts'
import { DemonstrationFound, type OpenOptions, type OpenService, openService } from './open-service.ts'
import { chosenPort, type PortChoice } from './port.ts'
import { settingsFrom } from './settings.ts'
import { MigrationChanged } from './store/migrate.ts'
import { webApp } from './web-build.ts'

export type StartOptions = {
  /** As written in PORT. Unset: 8080 or the next free one. "0": any free one. */
  readonly port: string | undefined
  /** As written in HOST. Unset: only this machine. */
  readonly host: string | undefined
  /** Called with lines for a person while something takes long. */
  readonly progress: (line: string) => void
  /** Ask a doctor, with what the environment says (docs/running.md). Unset: pages only. */
  readonly service?: {
    readonly env: Readonly<Record<string, string | undefined>>
    /** Where PGlite keeps its data if HERALD_DATA is unset; unset: in memory. */
    readonly dataFolder?: string
    /** One line of JSON for each request and fault. */
    readonly log?: (line: string) => void
    /** The clock; unset: the machine's. A test of days and weeks hands in one that it moves. */
    readonly now?: OpenOptions['now']
  }
}

export type Running = {
  /** With the port, without a slash at the end: `http://localhost:8080`. */
  readonly address: string
  /** Lets requests under way end, then frees the port. */
  readonly close: () => Promise<void>
}

export type StartError = {
  readonly kind:
    | 'bad-port'
    | 'port-taken'
    | 'host-unusable'
    | 'web-not-built'
    | 'bad-settings'
    | 'no-database'
  readonly message: string
}

/** Builds the web app if its inputs changed, then listens. */
export async function start(options: StartOptions): Promise<Result<Running, StartError>> {
  const port = chosenPort(options.port)
  if (!port.ok) return fail({ kind: 'bad-port', message: port.error })
  const folder = await webApp(options.progress)
  if (!folder.ok) return fail({ kind: 'web-not-built', message: folder.error })

  const host = options.host === undefined || options.host === '' ? 'localhost' : options.host
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const named = shown.includes(':') ? `[${shown}]` : shown
  const opened = await openedService(options, `http://${named}`)
  if (!opened.ok) return opened
  const open = opened.value
  for (const candidate of candidates(port.value)) {
    const server = await heraldServer({
      folder: folder.value,
      ...(open === undefined ? {} : { deps: open }),
      ...(options.service?.log === undefined ? {} : { log: options.service.log }),
    })
    const listening = await listen(server, host, candidate)
    if (listening.ok) {
      const close = async () => {
        await server.close()
        await open?.close()
      }
      const address = `http://${named}:${listening.value}`
      open?.servedAt(address)
      return ok({ address, close })
    }
    await server.close()
    if (listening.error.kind !== 'port-taken') {
      await open?.close()
      return listening
    }
  }
  await open?.close()
  return fail({ kind: 'port-taken', message: takenWords(port.value) })
}

async function openedService(
  { service, progress }: StartOptions,
  localAddress: string,
): Promise<Result<OpenService | undefined, StartError>> {
  if (service === undefined) return ok(undefined)
  const settings = settingsFrom(service.env)
  if (!settings.ok) return fail({ kind: 'bad-settings', message: settings.error.join('\n') })
  const { databaseUrl, dataFolder = service.dataFolder } = settings.value
  const lock =
    databaseUrl === undefined && dataFolder !== undefined ? await lockFolder(dataFolder) : undefined
  if (lock?.kind === 'held')
    progress('Another Herald keeps its data here. This one keeps what you do in memory only, until it stops.')
  const folder = lock?.kind === 'mine' ? dataFolder : undefined
  try {
    const open = await openService({
      settings: { ...settings.value, dataFolder: folder },
      localAddress,
      withJobs: true,
      ...(service.now === undefined ? {} : { now: service.now }),
      // The kind of fault and its code; a message of a database may quote a value.
      onError: (what, error) =>
        service.log?.(
          JSON.stringify({
            at: new Date().toISOString(),
            fault: what,
            error: error.name,
            code: codeOf(error),
          }),
        ),
    })
    return ok({
      ...open,
      close: async () => {
        await open.close()
        if (lock?.kind === 'mine') await lock.release()
      },
    })
  } catch (error) {
    if (lock?.kind === 'mine') await lock.release()
    if (error instanceof MigrationChanged)
      return fail({
        kind: 'no-database',
        message: `${error.message}${folder === undefined ? '' : ` The made-up data is in ${folder}: delete that folder, or set HERALD_DATA to another one.`}`,
      })
    if (error instanceof DemonstrationFound) return fail({ kind: 'no-database', message: error.message })
    if (databaseUrl === undefined || codeOf(error) === undefined) throw error
    return fail({
      kind: 'no-database',
      message: `The database at DATABASE_URL could not be used (${codeOf(error)}). Is it running, and may this account create roles and schemas in it?`,
    })
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

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
