/**
 * The screens that come later than the page: each is fetched when it is first opened, and the rest when the page has nothing else to do.
 *
 * Without Suspense: a screen that is there is shown at once, and one that is not yet there shows what waits.
 */
import { type ComponentType, useSyncExternalStore } from 'react'
import type { Change, Opened } from '../desk/desk.ts'
import type { Route } from '../routes.ts'

export type PageKind = 'open' | 'paste' | 'examples' | 'privacy' | 'settings' | 'locked'
export type RecordKind = 'report' | 'form' | 'record' | 'answers' | 'answer' | 'missing'

export type RecordScreenProps = {
  readonly route: Route
  readonly opened: Opened
  readonly change: Change
}

type Screens = { readonly [K in PageKind]: () => Promise<ComponentType> } & {
  readonly [K in RecordKind]: () => Promise<ComponentType<RecordScreenProps>>
}

const screens: Screens = {
  open: async () => (await import('./open.tsx')).OpenScreen,
  paste: async () => (await import('./paste.tsx')).PasteScreen,
  examples: async () => (await import('./examples.tsx')).ExamplesScreen,
  privacy: async () => (await import('./privacy.tsx')).PrivacyScreen,
  settings: async () => (await import('./settings.tsx')).SettingsScreen,
  locked: async () => (await import('./locked.tsx')).LockedScreen,
  report: async () => (await import('./report.tsx')).ReportScreen,
  form: async () => (await import('./form.tsx')).FormScreen,
  record: async () => (await import('./record.tsx')).RecordScreen,
  answers: async () => (await import('./answers.tsx')).AnswersScreen,
  answer: async () => (await import('./one-answer.tsx')).OneAnswerScreen,
  missing: async () => (await import('./missing.tsx')).MissingScreen,
}

export type LaterKind = keyof Screens

export const laterKinds: readonly LaterKind[] = [
  'answers',
  'answer',
  'missing',
  'record',
  'open',
  'form',
  'examples',
  'paste',
  'report',
  'privacy',
  'settings',
  'locked',
]

export const isLater = (kind: string): kind is LaterKind => laterKinds.some((each) => each === kind)

type Loaded = { readonly [K in LaterKind]?: Awaited<ReturnType<Screens[K]>> }

let loaded: Loaded = {}
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const isLoaded = (kind: LaterKind): boolean => loaded[kind] !== undefined

/** Fetches a screen, once. */
export async function loadScreen(kind: LaterKind): Promise<void> {
  if (loaded[kind] !== undefined) return
  const screen = await screens[kind]()
  // Read only now: another screen may have come while this one was on its way.
  loaded = { ...loaded, [kind]: screen }
  for (const listener of listeners) listener()
}

/** Those that need no record: their words stand in the pages' files. */
export async function loadPages(): Promise<void> {
  for (const kind of ['open', 'paste', 'examples', 'privacy', 'settings'] as const) await loadScreen(kind)
}

/** All of them, one after another: for a page that will not ask the server again. */
export async function loadEveryScreen(): Promise<void> {
  for (const kind of laterKinds) await loadScreen(kind)
}

/** The screens that are there by now. */
export const useScreens = (): Loaded =>
  useSyncExternalStore(
    subscribe,
    () => loaded,
    () => loaded,
  )
