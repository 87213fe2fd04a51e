/**
 * How a person wants Herald to look and to speak, on this device: page-level, nothing of a record.
 *
 * What another Herald kept is read field by field; a value that is not one of a field's own becomes the default.
 */
import { wantsKeeping } from '../wants-keeping.ts'

export const textSizes = ['normal', 'large', 'largest'] as const
export const contrasts = ['normal', 'more'] as const
export const motions = ['as the device', 'less'] as const
export const askers = ['me', 'someone else'] as const
/** Where she is treated: approvals and payment differ. '' is not said. */
export const regions = ['', 'US', 'EU', 'UK', 'other'] as const

/** Whom to call, in the order of the screen. Herald has no numbers of its own. */
export const helpLines = ['emergency', 'cancer-line', 'team', 'crisis'] as const
export type HelpLine = (typeof helpLines)[number]
/** '' where no number is set. */
export type HelpNumbers = Readonly<Record<HelpLine, string>>

export type Asker = (typeof askers)[number]
export type Region = (typeof regions)[number]

export type Settings = {
  readonly text: (typeof textSizes)[number]
  readonly contrast: (typeof contrasts)[number]
  readonly motion: (typeof motions)[number]
  readonly asker: Asker
  readonly region: Region
  readonly numbers: HelpNumbers
}

export const noNumbers: HelpNumbers = { emergency: '', 'cancer-line': '', team: '', crisis: '' }

export const defaultSettings: Settings = {
  text: 'normal',
  contrast: 'normal',
  motion: 'as the device',
  asker: 'me',
  region: '',
  numbers: noNumbers,
}

/** The name under which they lie on the device; `early.ts` reads it before the first paint. */
export const settingsKey = 'herald-settings'

export function settingsFrom(value: unknown): Settings {
  const of = (name: string): unknown => fieldOf(value, name)
  const numbers = of('numbers')
  return {
    text: oneOf(textSizes, of('text')),
    contrast: oneOf(contrasts, of('contrast')),
    motion: oneOf(motions, of('motion')),
    asker: oneOf(askers, of('asker')),
    region: oneOf(regions, of('region')),
    numbers: numbersFrom(numbers),
  }
}

/** Numbers of the site or of the person: what is not a telephone number is left out, never mended. */
export function numbersFrom(value: unknown): HelpNumbers {
  const of = (line: HelpLine): string => {
    const found = fieldOf(value, line)
    return typeof found === 'string' && isPhoneNumber(found) ? found.trim() : ''
  }
  return {
    emergency: of('emergency'),
    'cancer-line': of('cancer-line'),
    team: of('team'),
    crisis: of('crisis'),
  }
}

/** Digits with the marks people write between them, and nothing else: a link that a phone can call. */
export const isPhoneNumber = (text: string): boolean =>
  /^\+?[\d\s()./-]{2,30}$/.test(text.trim()) && /\d{2,}/.test(text.replaceAll(/\D/g, ''))

/** `+44 (0)20 7946` as the address of a call. */
export const telOf = (number: string): string => `tel:${number.replaceAll(/\(0\)|[^\d+]/g, '')}`

/** Her own number first, then the site's. */
export const numbersOf = (own: HelpNumbers, site: HelpNumbers): HelpNumbers => ({
  emergency: own.emergency || site.emergency,
  'cancer-line': own['cancer-line'] || site['cancer-line'],
  team: own.team || site.team,
  crisis: own.crisis || site.crisis,
})

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined

const oneOf = <T extends string>(all: readonly [T, ...T[]], value: unknown): T =>
  all.find((each) => each === value) ?? all[0]

/** As kept on this device, or in this tab where nothing is to be kept. */
export function readSettings(): Settings {
  try {
    const kept = sessionStorage.getItem(settingsKey) ?? localStorage.getItem(settingsKey)
    return settingsFrom(kept === null ? undefined : JSON.parse(kept))
  } catch {
    return defaultSettings
  }
}

export function writeSettings(settings: Settings): void {
  try {
    const [store, other] = wantsKeeping() ? [localStorage, sessionStorage] : [sessionStorage, localStorage]
    store.setItem(settingsKey, JSON.stringify(settings))
    other.removeItem(settingsKey)
  } catch {
    // Without storage they hold until the page is closed.
  }
}

/** Puts them on the page: the style sheet reads these three attributes. */
export function showSettings({ text, contrast, motion }: Settings): void {
  const { dataset } = document.documentElement
  dataset['text'] = text
  dataset['contrast'] = contrast
  dataset['motion'] = motion
}
