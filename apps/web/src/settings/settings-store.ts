/** The settings as they are now, and whoever listens. */
import { readSettings, type Settings, showSettings, writeSettings } from './settings.ts'

let settings: Settings | undefined
const listeners = new Set<() => void>()

export const settingsNow = (): Settings => {
  settings ??= readSettings()
  return settings
}

export function setSettings(next: Settings): void {
  settings = next
  writeSettings(next)
  showSettings(next)
  for (const listener of listeners) listener()
}

export function subscribeSettings(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
