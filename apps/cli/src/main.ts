/** The process around `herald`: where it was called from, its streams, and the one place that catches bugs. */
import manifest from '../package.json' with { type: 'json' }
import { bugWords } from './bug.ts'
import { commands } from './commands/all.ts'
import { herald } from './herald.ts'

const { INIT_CWD: calledFrom, npm_lifecycle_event: script, HERALD_DEBUG: debug } = process.env

// `npm run herald` starts us in the repository; paths mean where the person was.
if (calledFrom !== undefined && script === 'herald') process.chdir(calledFrom)

// A reader that has seen enough (`| head`) closes the pipe. That is not a failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const atFault = (error: unknown) => {
  process.stderr.write(`${bugWords(error, debug === '1')}\n`)
  return 70
}
process.on('uncaughtException', (error) => process.exit(atFault(error)))

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
  process.exitCode = atFault(error)
}
