/** The address bar as a value: the history API, and nothing else. */
import { useSyncExternalStore } from 'react'
import { pathOf, type Route } from './routes.ts'
import { isLater, isLoaded, loadScreen } from './screens/screens.ts'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Shows another screen, as a link would, and starts at its top. One that is not here yet is fetched first. */
export function go(route: Route): void {
  if (isLater(route.kind) && !isLoaded(route.kind))
    void loadScreen(route.kind)
      .catch(() => undefined)
      .then(() => show(route))
  else show(route)
}

function show(route: Route): void {
  const path = pathOf(route)
  if (path !== location.pathname) history.pushState(null, '', path)
  scrollTo(0, 0)
  for (const listener of listeners) listener()
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname)
