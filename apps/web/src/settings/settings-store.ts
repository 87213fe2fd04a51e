/** The settings as they are now, and whoever listens. */
import { defaultSettings, readSettings, type Settings, showSettings, writeSettings } from './settings.ts'

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

/** Nothing of them is left on the device; the page goes on with the defaults. */
export function forgetSettings(): void {
  try {
    localStorage.clear()
    sessionStorage.clear()
  } catch {
    // Where there is no storage there is nothing to clear.
  }
  settings = defaultSettings
  showSettings(settings)
  for (const listener of listeners) listener()
}
