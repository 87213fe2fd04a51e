/** Before the browser tests: unpack Chromium and build the app, once, so that no test waits for either. */
import { start } from '@herald/server'
import { unpackChromium } from './chromium.ts'

export async function setup(): Promise<void> {
  await unpackChromium()
  const started = await start({ port: '0', host: undefined, progress: console.log })
  if (!started.ok) throw new Error(started.error.message)
  await started.value.close()
}
