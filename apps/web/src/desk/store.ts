/** The page's end of the worker: one request after another, and the desk as it is now. */
import { afterReply, afterRequest, type DeskState, emptyDesk, type Reply, type Request } from './desk.ts'

/** What both ends put into a message: `turn` tells which request a reply belongs to. */
export type Sent = { readonly turn: number; readonly request: Request }
export type Received = { readonly turn: number; readonly reply: Reply }

/** How a request ended. */
export type Outcome = Exclude<Reply['kind'], 'reading'>

export type DeskStore = {
  readonly state: () => DeskState
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves when the worker is done with it. A person who goes on meanwhile loses nothing. */
  readonly send: (request: Request) => Promise<Outcome>
}

export function deskStore(worker: Worker): DeskStore {
  let state = emptyDesk
  let turn = 0
  const listeners = new Set<() => void>()
  const waiting = new Map<number, { readonly request: Request; readonly done: (outcome: Outcome) => void }>()

  const become = (next: DeskState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const hear = ({ turn, reply }: Received): void => {
    const asked = waiting.get(turn)
    if (asked === undefined) return
    become(afterReply(state, asked.request, reply))
    if (reply.kind === 'reading') return
    waiting.delete(turn)
    asked.done(reply.kind)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Received>) => hear(data))
  worker.addEventListener('error', ({ message }) => {
    for (const turn of waiting.keys()) hear({ turn, reply: { kind: 'broken', words: message } })
  })
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (request) => {
      turn += 1
      const sent: Sent = { turn, request }
      become(afterRequest(state, request))
      return new Promise((done) => {
        waiting.set(sent.turn, { request, done })
        // A file is handed over as a handle: its bytes are read over there, and nothing needs transferring.
        worker.postMessage(sent, [])
      })
    },
  }
}
