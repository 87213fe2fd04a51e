/** A shared computer: keep nothing. The choice lasts as long as the tab. */
import { useState } from 'react'
import { forgetDraft } from '../ask/draft-key.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { setWantsKeeping, wantsKeeping } from '../wants-keeping.ts'
import { useSay } from '../words/language.tsx'

export function Keep() {
  const say = useSay()
  const { send } = useDesk()
  const [keeps, setKeeps] = useState(wantsKeeping)
  return (
    <label className="choice choice-plain">
      <input
        type="checkbox"
        checked={!keeps}
        onChange={(event) => {
          const keep = !event.currentTarget.checked
          setKeeps(keep)
          setWantsKeeping(keep)
          if (!keep) forgetDraft()
          void send({ kind: 'keep', keep })
        }}
      />
      <span>{say('keep-nothing')}</span>
    </label>
  )
}
