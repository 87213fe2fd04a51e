/**
 * Does a reply speak to the person who asked? (ask-a-doctor, section 8.) Two rows of what goes wrong:
 * a friend is told of "your cancer", and somebody who named no sign is told of "your symptoms".
 *
 * Shapes of words only, and on the safe side: what it finds stops the way to review, and the writer changes a word.
 */
import type { Lint } from '@herald/api'

type Place = Lint['findings'][number]['where'][number]

export type Asker = {
  readonly about: 'me' | 'someone else'
  /** Everything that she wrote on this case. */
  readonly words: string
}

/** Signs that a person can feel or see, by the beginning of the word. A list of ours; no clinician has checked it. */
// biome-ignore format: a list of word beginnings
const signs: readonly string[] = [
  'symptom', 'pain', 'ache', 'fever', 'chill', 'cough', 'breathless', 'rash', 'itch', 'swell', 'lump', 'bleed', 'sick', 'vomit', 'nausea',
  'diarrh', 'constipat', 'tired', 'fatigue', 'dizz', 'numb', 'tingl', 'headache', 'sweat', 'flush', 'sore', 'weak', 'palpitation', 'discharge',
]

const signWord = new RegExp(`\\b(?:${signs.join('|')})\\p{L}*`, 'giu')
const yourSign = new RegExp(`\\byour (?:\\p{L}+ )?(?:${signs.join('|')})\\p{L}*`, 'giu')

/** What is the ill person's own, and not a friend's. "Your team" and "your friend" are fine. */
const ofTheIll =
  /\byour (?:own )?(?:cancer|tumou?r|diagnosis|report|results?|biopsy|scans?|stage|treatment|surgery|operation|chemo\w*|radiation|breasts?|nodes?|dose|heart|hormones?)\b|\byou (?:have|had) (?:been diagnosed|HER2|cancer|a (?:tumou?r|lump))/giu

const placesOf = (text: string, block: number, pattern: RegExp, why: string): readonly Place[] =>
  [...text.matchAll(pattern)].map((match) => ({
    block,
    start: match.index,
    end: match.index + match[0].length,
    why,
  }))

/** Places of one block that do not fit who asked; none where all is well. */
export function placesThatDoNotFit(text: string, block: number, { about, words }: Asker): readonly Place[] {
  const forFriend =
    about === 'someone else' ? placesOf(text, block, ofTheIll, 'she asks for someone else') : []
  const namedNone = words.match(signWord) === null
  const isFriend = about === 'someone else'
  const withoutSign =
    namedNone || isFriend
      ? placesOf(text, block, yourSign, isFriend ? 'she asks for someone else' : 'she named no such sign')
      : []
  return [...forFriend, ...withoutSign]
}
