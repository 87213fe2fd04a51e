import { fileURLToPath } from 'node:url'
import { start } from '@herald/server'
import type { Command } from '../command.ts'
import { readOptions } from '../options.ts'
import { stopSignal } from '../stop-signal.ts'

/** Opens Herald in the browser: this machine serves the pages and ask a doctor, the record stays in the browser. */
export const serve: Command = {
  name: 'serve',
  usage: '',
  about: 'open Herald in your browser, with example patients',
  help: () => [
    'Serves the web app to this machine and prints its address. Stop it with Ctrl+C.',
    'A record that you open stays in your browser: it is never sent to this server.',
    '',
    'PORT in the environment chooses the port; without it, 8080 or the next free one.',
    'HOST in the environment chooses who can reach it; without it, only this machine.',
    '',
    'Ask a doctor runs on PGlite with made-up people, kept in .herald; HERALD_DATA chooses another folder.',
    'DATABASE_URL switches to PostgreSQL, without made-up people. docs/running.md names what it needs then.',
  ],
  run: async (args, { err }) => {
    const options = readOptions('herald serve', args, {})
    if (!options.ok) return say(err, options.error)
    if (options.value.positionals.length > 0) {
      return say(
        err,
        `"herald serve" takes no files, found ${options.value.positionals.join(' ')}. Open a record in the browser.`,
      )
    }
    const { env } = process
    const isReal = env['DATABASE_URL'] !== undefined && env['DATABASE_URL'] !== ''
    const service = {
      env,
      dataFolder: dataFolder(),
      ...(isReal ? { log: (line: string) => console.log(line) } : {}),
    }
    const started = await start({ port: env['PORT'], host: env['HOST'], progress: err, service })
    if (!started.ok) return say(err, started.error.message, 1)
    if (!isReal) err('Ask a doctor runs on made-up people and texts. Nobody reads what you send.')
    err(`Herald is at ${started.value.address}  (Ctrl+C stops it)`)
    await stopSignal(env['npm_lifecycle_event'] !== undefined)
    await started.value.close()
    return 0
  },
}

/** Beside the program, out of the repository's sight. */
const dataFolder = () => fileURLToPath(new URL('../../../../.herald/data', import.meta.url))

function say(err: (line: string) => void, message: string, code = 2): number {
  err(message)
  return code
}
