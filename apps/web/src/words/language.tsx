/** The language of the page, for every component. A second language is a second value here. */
import { appSentences } from '@herald/content-en'
import { createContext, useContext } from 'react'
import { type Locale, transformOf } from './pseudo.ts'
import { type Say, speaker } from './say.ts'

export type Language = {
  /** For dates and numbers. */
  readonly locale: string
  readonly say: Say
  /** Says the sentences of one screen. */
  readonly speak: (sentences: string) => Say
}

export function languageOf(locale: Locale): Language {
  const speak = (sentences: string): Say => speaker('en-GB', sentences, transformOf(locale))
  return { locale: 'en-GB', say: speak(appSentences), speak }
}

export const english = languageOf('en-GB')

export const LanguageContext = createContext<Language>(english)

export const useSay = (): Say => useContext(LanguageContext).say
