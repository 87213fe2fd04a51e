/** What she chose shows at once; what the worker makes of it follows a moment later and then holds. */
import { useEffect, useState } from 'react'

export function useShown<T>(told: T): readonly [shown: T, show: (value: T) => void] {
  const [shown, setShown] = useState(told)
  useEffect(() => setShown(told), [told])
  return [shown, setShown]
}
