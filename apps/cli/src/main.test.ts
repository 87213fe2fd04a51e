/** The program as a process, started the way a person starts it. */
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../bin/herald.js', import.meta.url))

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

function call(args: readonly string[], closeStdoutAtOnce = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: tmpdir() })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    if (closeStdoutAtOnce) child.stdout.destroy()
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

test('data goes to stdout and nothing else does', async () => {
  expect(await call(['--version'])).toMatchObject({ code: 0, out: 'herald 0.1.0\n', err: '' })
})

test('a complaint goes to stderr, in one line', async () => {
  const { code, out, err } = await call(['no-such-command'])
  expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
})

test('an answer to a signal: the server closes and the program ends well', async () => {
  const child = spawn(process.execPath, [launcher, 'serve'], { env: { ...process.env, PORT: '0' } })
  const address = await new Promise<string>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      const found = /http:\/\/localhost:\d+/.exec(chunk)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
}, 60_000)

test('a reader that stops reading is no failure', async () => {
  const { err } = await call(['--help'], true)
  expect(err).toBe('')
})
