/** The sentences of a screen that came later than the page: its own first, then those of every screen. */
import { useContext, useMemo } from 'react'
import { LanguageContext } from './language.tsx'
import type { Say } from './say.ts'

/** `sentences` is the module's constant, so the speaker is made once a screen. */
export function useScreenSay(sentences: string): Say {
  const { say: common, speak } = useContext(LanguageContext)
  return useMemo(() => {
    const own = new Set([...sentences.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id))
    const say = speak(sentences)
    return (id, values) => (own.has(id) ? say : common)(id, values)
  }, [sentences, common, speak])
}
