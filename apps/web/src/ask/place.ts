/** Which page of ask a doctor is shown: the part of the address after `#`, so that Back and Forward work and no server sees it. */
import { dangerQuestions } from '@herald/api'
import { useSyncExternalStore } from 'react'
import { nameOf, type Step } from './asking.ts'

export type Place =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'preview'; readonly id: string }

const plain = ['before', 'write', 'similar', 'share', 'check'] as const

/** `undefined` for what is no page here: the skip link's `#main` leaves the page as it is. */
export function placeAt(hash: string): Place | undefined {
  const name = hash.replace(/^#/u, '')
  if (name === '') return { kind: 'step', step: { kind: 'before' } }
  const kind = plain.find((one) => one === name)
  if (kind !== undefined) return { kind: 'step', step: { kind } }
  const number = Number(/^danger-([1-9])$/u.exec(name)?.[1])
  if (number >= 1 && number <= dangerQuestions.length)
    return { kind: 'step', step: { kind: 'danger', number } }
  const [, page, id = ''] = /^(case|preview)-([0-9a-f]{32})$/u.exec(name) ?? []
  return page === 'case' || page === 'preview' ? { kind: page, id } : undefined
}

export const hashOf = (place: Place): string =>
  place.kind === 'step' ? `#${nameOf(place.step)}` : `#${place.kind}-${place.id}`

export const goTo = (place: Place): void => {
  location.hash = hashOf(place)
  scrollTo(0, 0)
}

/** The page that is shown has another name than the one asked for: the address says so, and nothing is added to Back. */
export function correctTo(place: Place): void {
  if (location.hash === hashOf(place) || location.hash === '') return
  history.replaceState(null, '', hashOf(place))
  dispatchEvent(new Event('hashchange'))
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener)
  addEventListener('popstate', listener)
  return () => {
    removeEventListener('hashchange', listener)
    removeEventListener('popstate', listener)
  }
}

let last: Place = { kind: 'step', step: { kind: 'before' } }
let lastHash = ''

function place(): Place {
  if (location.hash !== lastHash) {
    lastHash = location.hash
    last = placeAt(location.hash) ?? last
  }
  return last
}

export const usePlace = (): Place => useSyncExternalStore(subscribe, place)
