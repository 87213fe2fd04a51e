/** Runs one program to its end, keeps what it printed, and stops it (with its children) when it takes too long. */
import { spawn } from 'node:child_process'

export type Ended = { readonly ok: boolean; readonly output: string; readonly seconds: number }

const isWindows = process.platform === 'win32'

/** `command` is looked up on PATH; under npm that starts with node_modules/.bin, so the pinned tools come first. */
export function run(command: readonly string[], minutes: number): Promise<Ended> {
  const [program = '', ...args] = command
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: isWindows,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    })
    let output = ''
    const keep = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)

    const timer = setTimeout(() => {
      keep(`\nStopped after ${minutes} minutes.\n`)
      stop(child.pid)
    }, minutes * 60_000)
    const interrupted = () => stop(child.pid)
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)

    const end = (ok: boolean) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      resolve({ ok, output, seconds: seconds() })
    }
    child.once('error', (error) => {
      keep(
        `${program} could not be started: ${error.message}. Run "npm ci" first, then start this through npm.\n`,
      )
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

/** The whole process group, so that no worker and no browser is left behind. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended in the meantime.
  }
}
