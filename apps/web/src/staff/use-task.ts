/** One request at a time from one place of the screen: whether it runs, and what went wrong. */
import { useState } from 'react'
import type { Replied, Trouble } from '../service/client.ts'

export type Task = {
  readonly isBusy: boolean
  readonly trouble: Trouble | undefined
  /** The reply, or nothing: then `trouble` says why. */
  readonly run: <T>(work: () => Promise<Replied<T>>) => Promise<T | undefined>
  readonly forget: () => void
}

export function useTask(): Task {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  return {
    isBusy,
    trouble,
    forget: () => setTrouble(undefined),
    run: async (work) => {
      setBusy(true)
      const replied = await work()
      setBusy(false)
      setTrouble(replied.ok ? undefined : replied.error)
      return replied.ok ? replied.value : undefined
    },
  }
}
