/** The desk, for every component. */
import { createContext, useContext } from 'react'
import { type DeskState, emptyDesk } from './desk.ts'
import type { DeskStore } from './store.ts'

export type Desk = {
  readonly state: DeskState
  readonly send: DeskStore['send']
  /** False in a page's file: what is pressed or chosen there before the script runs would be lost, so it cannot be. */
  readonly isLive: boolean
}

/** Before the page's script runs there is no worker: pages are written to files in this state. */
export const unstaffedDesk: Desk = {
  state: emptyDesk,
  send: () => Promise.resolve('broken'),
  isLive: false,
}

export const DeskContext = createContext<Desk>(unstaffedDesk)

export const useDesk = (): Desk => useContext(DeskContext)
