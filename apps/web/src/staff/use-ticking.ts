/** Minutes that go on while nobody presses anything: what the server said, less what has passed since. */
import { useEffect, useState } from 'react'

const tickMs = 15_000

/**
 * `minutesLeft` as the server counted it, in service minutes; unset while the clock stands. Between two looks at the server it
 * falls by the clock on the wall, also after closing time: the next look puts that right.
 */
export function useTicking(minutesLeft: number | undefined): number | undefined {
  const [since, setSince] = useState(() => Date.now())
  const [now, setNow] = useState(since)
  useEffect(() => {
    const start = Date.now()
    setSince(start)
    setNow(start)
    if (minutesLeft === undefined) return
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [minutesLeft])
  return minutesLeft === undefined ? undefined : minutesLeft - Math.max(0, now - since) / 60_000
}
