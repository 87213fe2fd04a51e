/** Asks the browser to put Herald aside, and says when a newer one is ready. Nothing happens without her: no page reloads by itself. */
import { wantsKeeping } from '../wants-keeping.ts'

export type Newer = { readonly kind: 'none' } | { readonly kind: 'ready'; readonly start: () => void }

let newer: Newer = { kind: 'none' }
const listeners = new Set<() => void>()

export const newerNow = (): Newer => newer

export function subscribeNewer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** On a shared computer, where nothing is to be kept, Herald is not kept either. */
export async function putHeraldAside(): Promise<void> {
  if (!('serviceWorker' in navigator) || !wantsKeeping()) return
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (registration === undefined) return
  const look = (): void => {
    const { waiting } = registration
    // The very first one takes over by itself: there is no older page that it could surprise.
    if (waiting === null || navigator.serviceWorker.controller === null) return
    newer = { kind: 'ready', start: () => startNew(waiting) }
    for (const listener of listeners) listener()
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}

function startNew(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('start the new one', [])
}
