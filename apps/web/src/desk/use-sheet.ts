/** A sheet for its screen: asked for when the screen opens, and again when the facts below it have changed. */
import { useEffect } from 'react'
import { useDesk } from './desk-context.tsx'
import type { SheetName, SheetRequest, Sheets } from './sheets.ts'

/** What the sheet says, or undefined until the worker has made it. `look` is what the screen asks on opening. */
export function useSheet<N extends SheetName>(
  look: Extract<SheetRequest, { readonly name: N }>,
): Sheets[N]['shown'] | undefined {
  const { state, send } = useDesk()
  const { edition } = state
  const last = state.sheets[look.name]
  const isOld = last?.edition !== edition
  useEffect(() => {
    if (isOld && edition > 0) void send(look)
    // The first look of an edition is asked once; what she asks of the sheet later is not this hook's.
  }, [isOld, edition])
  return last?.shown
}
