/** A newer Herald is ready: said once, at the end of the page, and started only by her. */
import { useSyncExternalStore } from 'react'
import { newerNow, subscribeNewer } from '../offline/offline.ts'
import { useSay } from '../words/language.tsx'

export function Newer() {
  const say = useSay()
  const newer = useSyncExternalStore(subscribeNewer, newerNow, newerNow)
  return (
    <div role="status">
      {newer.kind === 'none' ? null : (
        <p>
          {say('newer-ready')}{' '}
          <button type="button" className="link" onClick={newer.start}>
            {say('newer-start')}
          </button>
        </p>
      )}
    </div>
  )
}
