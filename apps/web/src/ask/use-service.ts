/** What screens read from the server, as state: asked for when shown, asked again when told to. */
import type { AskerCase, Before } from '@herald/api'
import { useCallback, useEffect, useState } from 'react'
import type { Replied, Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

const from = <T>(replied: Replied<T>): Loading<T> =>
  replied.ok ? { kind: 'there', value: replied.value } : { kind: 'trouble', trouble: replied.error }

export type Site = { readonly before: Loading<Before>; readonly again: () => void }

export function useSite(): Site {
  const [before, setBefore] = useState<Loading<Before>>({ kind: 'loading' })
  const again = useCallback(() => {
    setBefore({ kind: 'loading' })
    void service.call('before', {}).then((replied) => setBefore(from(replied)))
  }, [])
  useEffect(again, [again])
  return { before, again }
}

export type CaseLines = readonly Pick<AskerCase, 'id' | 'state' | 'sentAt' | 'topic'>[]

/** Her questions; none where nobody is signed in yet. A trouble here is no reason to stop her from asking. */
export function useMine(isHere: boolean): CaseLines {
  const [mine, setMine] = useState<CaseLines>([])
  useEffect(() => {
    if (!isHere) return
    void (async () => {
      const session = await service.call('session', {})
      if (!session.ok || session.value.kind !== 'asker') return
      const found = await service.call('cases', {})
      if (found.ok) setMine(found.value.cases)
    })()
  }, [isHere])
  return mine
}

/** How often a question that waits is looked at: often enough for a promise in hours, rarely enough for a server. */
const pollMs = 30_000

const isOver = ({ state }: AskerCase): boolean =>
  state === 'closed' || state === 'withdrawn' || state === 'erased' || state === 'declined'

export type Watched = {
  readonly found: Loading<AskerCase>
  /** Milliseconds; 0 before the first look. */
  readonly lookedAt: number
  /** The last look went wrong; what was found before is still shown. */
  readonly missed: boolean
  readonly look: () => void
  /** The case as the server gave it after something she did. */
  readonly become: (one: AskerCase) => void
}

/** One question, looked at again and again while the page is in front and there may be news. */
export function useCase(id: string, first: AskerCase | undefined): Watched {
  const [found, setFound] = useState<Loading<AskerCase>>(
    first === undefined ? { kind: 'loading' } : { kind: 'there', value: first },
  )
  const [lookedAt, setLookedAt] = useState(first === undefined ? 0 : Date.now)
  const [missed, setMissed] = useState(false)
  const look = useCallback(() => {
    void service.call('case', { id }).then((replied) => {
      setMissed(!replied.ok)
      setLookedAt(Date.now())
      setFound((before) => (replied.ok || before.kind !== 'there' ? from(replied) : before))
    })
  }, [id])
  // Also where one is at hand: it may be from before she said yes or no on another page.
  useEffect(look, [look])
  const over = found.kind === 'there' && isOver(found.value)
  useEffect(() => {
    if (over) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look()
    }, pollMs)
    return () => clearInterval(timer)
  }, [over, look])
  const become = useCallback((one: AskerCase) => setFound({ kind: 'there', value: one }), [])
  return { found, lookedAt, missed, look, become }
}

/** An asker's session, made without a name where there is none. */
export async function signedIn(): Promise<'asker' | 'staff' | Trouble> {
  const session = await service.call('session', {})
  if (!session.ok) return session.error
  if (session.value.kind === 'staff') return 'staff'
  if (session.value.kind === 'asker') return 'asker'
  const made = await service.auth('/sign-in/anonymous', {})
  return made.ok ? 'asker' : made.error
}
