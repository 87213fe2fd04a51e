/**
 * A statement that nothing here understands is a doubt, not a "no" (I6).
 *
 * Rows name only the dangers that someone thought of; people have more words for them than any list. So a clause that tells
 * how someone is passes only if every word of it belongs to everyday life or to treatment as it should be. A clause that
 * asks for information may use any word, but no part of the body may change in it.
 */
import { type Clause, clausesOf } from './clauses.ts'
import { isDeniedAt, isGeneralAt, isLongAgo } from './context.ts'
import { isLexiconWord } from './misspelling.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { Token } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

// "Back" is a part of the body only with an owner: "my back", not "grow back".
const body = new Set(
  wordClasses.body
    .split(' ')
    .filter((word) => word !== 'back')
    .concat('wound', 'stitches', 'flap', 'temple', 'waterworks'),
)
const sensations = (
  [
    'breathless',
    'numb',
    'weak',
    'droop',
    'swell',
    'collapse',
    'nearFaint',
    'seizure',
    'jerk',
    'confused',
    'sleepy',
    'garbled',
    'vomit',
    'shiver',
    'fever',
    'suicide',
    'die',
    'hits',
    'blueGrey',
    'unwell',
    'cough',
    'yellow',
  ] as const
)
  .flatMap((name) => wordClasses[name].split(' '))
  .filter((term) => !term.includes('_'))
const isSensation = (word: string): boolean =>
  sensations.some((term) => (term.endsWith('*') ? word.startsWith(term.slice(0, -1)) : term === word))
/** What a part of the body does when it is not as it was, beyond the classes of sensation. */
const changed =
  /^(?:went|gone|goes|going|sudden\w*|feels?|feeling|felt|started|starting|stopped|hurt\w*|ach\w+|burn\w*|pain\w*|agony|throb\w*|wont|cant|cannot|wrong|different|strange|odd|worse|worst|turned|turning|lost|losing|weak\w*|numb\w*|swollen|swell\w*|floppy|stiff|heavy|tight\w*|cold|freezing|bleed\w*|huge|big|twisted|looks|moving|shak\w*|twitch\w*|red|hot|black|blue|white|grey|gray|yellow|purple|lump|hard|bent|drop\w*|stuck|locked|gave|give|giving|not|never|barely|hardly|tingl\w*|itch\w*|peel\w*|killing|falling|fell|broke\w*|snapped|cracked)$/u
/** "Called zongertinib", "from norway", "as a baker": a word that names a job, a drug or a place. */
const namesNext = 'called as named from near st saint dr mr mrs ms'.split(' ')
const jobVerbs = 'am im as is be was were run own work a an'.split(' ')

/** The clauses that tell something beyond everyday words. `read` are places that a row has already read. */
export function notUnderstood(
  tokens: readonly Token[],
  text: string,
  read: ReadonlySet<number>,
): readonly (readonly number[])[] {
  return clausesOf(tokens, text)
    .filter((clause) => isDoubtful(clause, tokens, read))
    .map(({ places }) => places)
}

function isDoubtful({ places, kind }: Clause, tokens: readonly Token[], read: ReadonlySet<number>): boolean {
  if (isLongAgo(tokens, places)) return false
  const isGeneral = kind === 'asks' && isGeneralAt(tokens, places[0] ?? 0)
  const isDenied = places.some((index) => read.has(index) && isDeniedAt(tokens, index))
  const isMedical = kind === 'asks' && places.some((index) => medical.test(tokens[index]?.word ?? ''))
  if (!isGeneral && !isDenied && !isMedical && bodyChanges(places, tokens)) return true
  if (
    kind === 'tells' &&
    (cannotDo(places, tokens) || doesNot(places, tokens) || tellsOfBody(places, tokens))
  )
    return true
  if (kind === 'asks' && !isGeneral && tellsOfBody(places, tokens, /^(?:my|her|his)$/u)) return true
  return places.some(
    (index) => !read.has(index) && (kind === 'asks' ? isDangerWord(index, tokens) : isStrange(index, tokens)),
  )
}

/** Even a question may not use a word of danger that no row explained: "can he be this floppy". */
function isDangerWord(index: number, tokens: readonly Token[]): boolean {
  const token = tokens[index]
  if (token === undefined || isOrdinaryWord(token.word) || body.has(token.word)) return false
  return isSensation(token.word) && !isDeniedAt(tokens, index) && !isGeneralAt(tokens, index)
}

function isStrange(index: number, tokens: readonly Token[]): boolean {
  const token = tokens[index]
  if (token === undefined || isOrdinaryWord(token.word) || body.has(token.word)) return false
  if (isDeniedHere(tokens, index)) return false
  if (isLexiconWord(token.word)) return true
  if (token.isName) return false
  const before = tokens[index - 1]?.word ?? ''
  const isJob = /^an?$/u.test(before) && jobVerbs.includes(tokens[index - 2]?.word ?? '')
  return !isJob && !namesNext.includes(before)
}

/** What people say that they do not do, and mean nothing by it. Any other "she does not" is looked at. */
const harmlesslyNot =
  'want know like have has need sure drive think understand mind believe smoke drink live work yet had been told got given seen heard allowed eligible positive spread a an the any offered covered even really so too to only just all in on at married english agree trust much many usually always expect plan wish use wear'.split(
    ' ',
  )
const persons =
  'i im ive we she shes he hes it they mum mom mam dad wife husband mother father sister friend daughter son'.split(
    ' ',
  )
const nots = 'not isnt doesnt hasnt dont havent didnt wasnt never stopped aint'.split(' ')

/** "She is not moving", "I don't feel": a person who does not do what people do. */
function doesNot(places: readonly number[], tokens: readonly Token[]): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '')
  return words.some((word, at) => {
    const next = words[at + 1]
    const isOfPerson = words.slice(Math.max(0, at - 3), at).some((before) => persons.includes(before))
    return nots.includes(word) && isOfPerson && next !== undefined && !harmlesslyNot.includes(next)
  })
}

/** What one may be unable to do in good health. Any other "cannot" in a statement is looked at. */
const harmlessly =
  'decide afford find understand believe wait choose work travel drive imagine come attend thank ask reach say go wear have get make take use join pay fly'.split(
    ' ',
  )
const unable = 'cant cannot couldnt unable wont wouldnt'.split(' ')

/** "I cannot stand", "he won't say": someone who is not able. "See", "eat" and "open" are harmless only with something to see. */
function cannotDo(places: readonly number[], tokens: readonly Token[]): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '')
  return words.some((word, at) => {
    if (!unable.includes(word)) return false
    const next = words
      .slice(at + 1)
      .find((other) => !/^(?:even|really|to|be|just|always|ever|seem|now)$/u.test(other))
    return next === undefined || !harmlessly.includes(next)
  })
}

const medical =
  /^(?:scan\w*|echo\w*|test\w*|biops\w*|surg\w*|operat\w*|radi\w*|treat\w*|drip|line|port|mri|ct|pet|x|ultrasound|spread|mets|metast\w*|recurr?\w*|cancer|tumou?r\w*|report\w*|result\w*|mastectomy|clearance|nodes?|wall|rate|check\w*|fine|ok|okay|well|good|better|normal|clear|healed|healing|sound|strong|healthy|safe|protect\w*|imaging|function\w*|failure|disease|attack)$/u

/** "My legs have left me", "her eyes are turmeric": a part of someone's body that is spoken of for no medical reason. */
function tellsOfBody(
  places: readonly number[],
  tokens: readonly Token[],
  owners = /^(?:my|her|his|both|the|me|left|right|one)$/u,
): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '')
  const isOwned = words.some(
    (word, at) => owners.test(word) && words.slice(at + 1, at + 3).some((next) => body.has(next)),
  )
  return isOwned && !words.some((word) => medical.test(word))
}

/** "No swelling", "without any redness": a noun denied. "Not eating" denies that she is well. */
function isDeniedHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word)
  return isDeniedAt(tokens, index) && before.some((word) => /^(?:no|without|nor|any|free)$/u.test(word))
}

/** A part of the body with a word of change near it. */
function bodyChanges(places: readonly number[], tokens: readonly Token[]): boolean {
  const words = places.map((index) => tokens[index]?.word ?? '')
  return words.some(
    (word, at) =>
      body.has(word) &&
      words.slice(Math.max(0, at - 6), at + 7).some((near) => near !== word && changed.test(near)),
  )
}
