/** The process around `herald`: where it was called from, its streams, and the one place that catches bugs. */
import manifest from '../package.json' with { type: 'json' }
import { commands } from './commands/all.ts'
import { herald } from './herald.ts'

// `npm run herald` starts us in the repository; paths mean where the person was.
const { INIT_CWD: calledFrom, npm_lifecycle_event: script, HERALD_DEBUG: debug } = process.env
if (calledFrom !== undefined && (script === 'herald' || script === 'start')) process.chdir(calledFrom)

// A reader that has seen enough (`| head`) closes the pipe. That is not a failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.on('uncaughtException', (error) => process.exit(bug(error)))

try {
  const args = process.argv.slice(2)
  if (args[0] === '--version') process.stdout.write(`herald ${manifest.version}\n`)
  else {
    process.exitCode = await herald(args, commands, {
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
      isWatched: process.stderr.isTTY,
    })
  }
} catch (error) {
  process.exitCode = bug(error)
}

/** A bug: one line, how to report it, and no patient data. The stack only for those who ask for it. */
function bug(error: unknown): number {
  const name = error instanceof Error ? error.name : typeof error
  const message = debug === '1' && error instanceof Error ? (error.stack ?? error.message) : name
  process.stderr.write(
    `Herald made a mistake (${message}). Nothing was changed. Please report it with the command you typed, ` +
      "but never with a patient's record. HERALD_DEBUG=1 shows where it happened.\n",
  )
  return 70
}
