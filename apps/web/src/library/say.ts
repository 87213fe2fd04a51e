/** The sentences of the library's pages. They are said while the pages are built and are in no script. */
import { appSentences } from '@herald/content-en'
import { sentences as how } from '@herald/content-en/screens/how'
import { sentences } from '@herald/content-en/screens/library'
import { type Say, speaker } from '../words/say.ts'

export type LibrarySay = Say

export const libraryLocale = 'en-GB'
export const librarySay: LibrarySay = speaker(libraryLocale, `${appSentences}\n${sentences}\n${how}`)

const inFull = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** `2026-11-21` as `21 November 2026`. */
export const dayInWords = (isoDay: string): string =>
  new Intl.DateTimeFormat(libraryLocale, inFull).format(new Date(`${isoDay}T00:00:00Z`))
