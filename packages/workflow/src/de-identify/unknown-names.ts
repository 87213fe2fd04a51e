/**
 * Words that may be a name because nothing else explains them: a capital that no known word accounts for, an unknown word
 * after "in" or "my sister", a common first name or town in small letters. What is not known is proposed, not passed (I6).
 */
import { isLexiconWord } from '../red-flags/misspelling.ts'
import { isOrdinaryWord } from '../red-flags/ordinary-words.ts'
import { firstNames, harmlessCapitals, townNames } from './name-words.ts'
import { isDrugOfOurs, isPrintedTrial, isTrialAsName } from './printed-terms.ts'

export type UnknownName = { readonly start: number; readonly end: number; readonly why: string }

/** The next word is a name or a place more often than not, when it is a word that nobody knows. */
const cues =
  /^(?:in|at|from|near|to|im|am|called|named|with|by|and|mum|mom|mam|dad|sister|brother|husband|wife|partner|son|daughter|friend|aunt|uncle|cousin|boss|mate|lad|lass|neighbour|neighbor|colleague|gran|nan|dr|nurse|love|thanks|regards|signed|is|saw|met|for|live|lives|moved)$/u

/** Every place, one for each run of such words. */
export function unknownNames(text: string): readonly UnknownName[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].map((match) => ({
    typed: match[0],
    low: match[0].toLowerCase().replace(/['’]s$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isShouted = text === text.toUpperCase()
  const reasons = words.map(({ typed, low }, at) => {
    if (low.length < 2 || /\d/u.test(typed) || /\d/u.test(text[words[at]?.end ?? 0] ?? '')) return ''
    if (isPrintedTrial(typed) && !isShouted) return ''
    if (firstNames.has(low)) return 'A first name.'
    if (townNames.has(low)) return 'A place below the country.'
    if (isTrialAsName(typed) && !isOrdinaryWord(low)) return 'A first name that is a trial in capitals.'
    if (isKnown(low))
      return isCapital(typed) && !isShouted && !isFirst(text, words[at]?.start ?? 0) && !isTerm(low)
        ? 'A capital inside a sentence.'
        : ''
    // In a text that is all capitals they say nothing: every word that nobody knows is shown.
    if (isCapital(typed))
      return isOpening(text, words[at]) && !isShouted ? '' : 'A capital on a word that is no known term.'
    const before = words[at - 1]?.low ?? ''
    return cues.test(before) ? 'An unknown word where a name often stands.' : ''
  })
  const runs: UnknownName[] = []
  words.forEach(({ start, end }, at) => {
    const why = reasons[at] ?? ''
    if (why === '') return
    const last = runs.at(-1)
    if (last !== undefined && /^[\s.-]{1,2}$/u.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { ...last, end }
    else runs.push({ start, end, why })
  })
  return runs
}

/** The first word of a plain sentence has a capital anyway: it counts only where a name would stand alone, before a comma or another capital. */
function isOpening(
  text: string,
  word: { readonly start: number; readonly end: number } | undefined,
): boolean {
  if (word === undefined || !isFirst(text, word.start)) return false
  const rest = text.slice(word.end)
  return !/^(?:\s*[,(]|\s*$|\s*[\n\r.!]|\s+(?:here|again|writing)\b|[\s-]\p{Lu})/u.test(rest)
}

const isCapital = (typed: string): boolean => /^\p{Lu}/u.test(typed)
const isFirst = (text: string, start: number): boolean =>
  /(?:^|[.!?:;\n\r"“(]\s*)$/u.test(text.slice(0, start))
const isKnown = (low: string): boolean =>
  harmlessCapitals.has(low) ||
  isOrdinaryWord(low) ||
  isLexiconWord(low) ||
  isDrug(low) ||
  low.split('-').every((part) => part.length < 2 || isOrdinaryWord(part) || isLexiconWord(part))
/** Drugs, tests and trials are written with a capital and name nobody; so are days and months, which have rows of their own. */
const isTerm = (low: string): boolean => harmlessCapitals.has(low) || isOrdinaryWord(low) || isDrug(low)
/** Endings of drug names (WHO stems and their like). */
const drugEnding =
  /(?:mab|nib|zole|pine|platin|taxel|amide|statin|pril|olol|cillin|mycin|setron|dronate|parin|sone|oxetine|triptyline|gliptin|formin|codeine|caine)s?$/u
const isDrug = (low: string): boolean => isDrugOfOurs(low) || drugEnding.test(low)
