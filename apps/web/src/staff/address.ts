/**
 * Where a member of staff is: `/staff#queue`, `/staff#case/<id>`, `/staff#pages`, `/staff#page/<id>`, `/staff#people` and others.
 *
 * Behind the `#`, because that part of an address is never sent: no id of a case reaches a log of any server.
 */
import { useSyncExternalStore } from 'react'

/** Screens that are about no question in particular. */
const plain = ['queue', 'pages', 'people', 'site', 'audit', 'security'] as const

export type Place =
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: (typeof plain)[number] }
  | { readonly kind: 'page'; readonly id: string }

/** Anything that is no place leads to the queue. */
export function placeAt(hash: string): Place {
  const [kind, id = ''] = hash.replace(/^#/u, '').split('/')
  const named = plain.find((one) => one === kind)
  if (named !== undefined) return { kind: named }
  if ((kind === 'case' || kind === 'page') && /^[0-9a-f]{32}$/u.test(id)) return { kind, id }
  return { kind: 'queue' }
}

export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'queue':
    case 'pages':
    case 'people':
    case 'site':
    case 'audit':
    case 'security':
      return `#${place.kind}`
    case 'case':
    case 'page':
      return `#${place.kind}/${place.id}`
  }
}

export const go = (place: Place): void => {
  location.hash = hashOf(place)
}

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)
