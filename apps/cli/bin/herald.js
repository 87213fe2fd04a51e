#!/usr/bin/env node
/**
 * Starts Herald under a Node that can read TypeScript: this one, or the one that Herald brought along.
 * Plain JavaScript of the oldest supported Node (20), because it has to run before we know which Node this is.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)
const pinned = fileURLToPath(
  new URL(
    `../../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
    import.meta.url,
  ),
)
const major = Number(process.versions.node.split('.')[0])

if (major >= 24 && process.features.typescript) {
  await import(main.href)
} else if (existsSync(pinned)) {
  const child = spawn(pinned, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(
      `Herald's own Node at ${pinned} could not be started: ${error.message}. Run "npm ci" again.\n`,
    )
    process.exitCode = 70
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 70 : 143)
  })
} else {
  process.stderr.write(
    `Herald needs Node 24 and found ${process.version}. It brings its own: run "npm ci" in the Herald folder ` +
      '(with install scripts allowed for the package "node"), then try again.\n',
  )
  process.exitCode = 69
}
