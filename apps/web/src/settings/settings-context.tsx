/** The settings, for every component. */
import { createContext, useContext } from 'react'
import { defaultSettings, type HelpNumbers, noNumbers, numbersOf, type Settings } from './settings.ts'

export type SettingsHeld = {
  readonly settings: Settings
  readonly set: (settings: Settings) => void
  /** Of the people who run this Herald: `site.json`. */
  readonly site: HelpNumbers
}

export const SettingsContext = createContext<SettingsHeld>({
  settings: defaultSettings,
  set: () => undefined,
  site: noNumbers,
})

export const useSettings = (): SettingsHeld => useContext(SettingsContext)

/** Whom to call: her own numbers first, then the site's. */
export function useHelpNumbers(): HelpNumbers {
  const { settings, site } = useSettings()
  return numbersOf(settings.numbers, site)
}
