/** The sentences of a screen that came later than the page: its own first, then those of every screen. */
import { useMemo } from 'react'
import { useSay } from './language.tsx'
import { type Say, speaker } from './say.ts'

/** `sentences` is the module's constant, so the speaker is made once a screen. */
export function useScreenSay(sentences: string): Say {
  const common = useSay()
  return useMemo(() => {
    const own = new Set([...sentences.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id))
    const say = speaker('en-GB', sentences)
    return (id, values) => (own.has(id) ? say : common)(id, values)
  }, [sentences, common])
}
