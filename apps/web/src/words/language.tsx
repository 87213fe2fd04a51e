/** The language of the page, for every component. A second language is a second value here. */
import { appSentences, reportSentences } from '@herald/content-en'
import { createContext, useContext } from 'react'
import { type Say, speaker } from './say.ts'

export type Language = { readonly locale: string; readonly say: Say }

export const english: Language = {
  locale: 'en-GB',
  say: speaker('en-GB', `${appSentences}\n${reportSentences}`),
}

export const LanguageContext = createContext<Language>(english)

export const useSay = (): Say => useContext(LanguageContext).say
