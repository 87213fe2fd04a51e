/** The language of the staff pages: their own sentences, and those of what goes wrong with the server. */
import { sentences as serviceSentences } from '@herald/content-en/screens/service'
import { sentences } from '@herald/content-en/screens/staff'
import type { Language } from '../words/language.tsx'
import { speaker } from '../words/say.ts'

const speak: Language['speak'] = (some) => speaker('en-GB', some)
export const staffEnglish: Language = {
  locale: 'en-GB',
  say: speak(`${sentences}\n${serviceSentences}`),
  speak,
}

/** The part of an id that stands for a printed word: `on duty` is `on-duty`. */
export const idOf = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')

/** A moment as day and time where the reader is. */
export function momentInWords(moment: string, locale: string): string {
  const at = new Date(moment)
  return Number.isNaN(at.getTime())
    ? moment
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
