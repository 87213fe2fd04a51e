/**
 * The worker: it alone holds the record. A file goes in, sentences come out, and the page stays free to scroll.
 *
 * Requests are worked off one after another. A bug is caught once, here, and said.
 */
import type { Received, Sent } from '../desk/store.ts'
import { Clerk } from './clerk.ts'

const clerk = new Clerk()
let work: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  work = work.then(() => workOff(data))
})

// Every answer has ticks for the visit sheet: its maker comes now, so that nothing is asked of the server once a record is open.
void import('./sheets/visit.ts').catch(() => undefined)

async function workOff({ turn, request }: Sent): Promise<void> {
  const tell = (reply: Received['reply']): void => {
    const received: Received = { turn, reply }
    postMessage(received)
  }
  try {
    tell(await clerk.workOff(request, tell))
  } catch (error) {
    tell({ kind: 'broken', words: error instanceof Error ? error.message : String(error) })
  }
}
