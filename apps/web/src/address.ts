/** The address bar as a value: the history API, and nothing else. */
import { useSyncExternalStore } from 'react'
import { pathOf, type Route } from './routes.ts'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Shows another screen, as a link would, and starts at its top. */
export function go(route: Route): void {
  const path = pathOf(route)
  if (path !== location.pathname) history.pushState(null, '', path)
  scrollTo(0, 0)
  for (const listener of listeners) listener()
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname)
