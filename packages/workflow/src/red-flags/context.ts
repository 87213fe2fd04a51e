/**
 * What the words around a red flag say about it: denied, long ago, over, only asked about, not sure.
 *
 * Only a plain denial and a plain "long ago" clear a flag. Everything that is less plain leaves the flag or makes it a
 * doubt, and a doubt holds the question (I6). Third person changes nothing: her danger is as real as his.
 */
import type { Token } from './tokens.ts'

export type Lowered = 'stands' | 'denied' | 'long ago' | 'said to be over' | 'asked in general' | 'not sure'

const words = (list: string): readonly string[] => list.split(' ')

/** Words that deny what follows. */
const denials = words(
  'no not never without nor none dont doesnt didnt havent hasnt hadnt isnt arent wasnt denies neither',
)
/** Words that may stand between a denial and what it denies. */
const fillers = words(
  'any a an the real sign signs of had have has having got get getting been feel felt feeling experienced experiencing symptoms at all more further my her his yet history other new serious such kind short shortness',
)
/** With one of these a denial is none: "never had pain like this", "not only". */
const undone = words(
  'like such before until only just sure idea doubt bad worse better improving going stopping stop normal',
)
/** Who begins to speak anew after a comma or an `and`. */
const subjects = words('i im ive she shes he hes it its they my her his have has am is are')
const breakers = words('but however although though except yet while because since now then still')

const longAgo =
  /\b(?:(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|many|several|some|few) (?:years?|months) (?:ago|back)|(?:died|attack|stroke|cancer|clot)\b.{0,20} at (?:[2-9]\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?! \d)|in (?:her|his) (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|when (?:she|he) was|before (?:my|the) (?:diagnosis|cancer|surgery|operation|treatment)|that turned out|as a girl|as a boy|last (?:spring|summer|autumn|winter|year)|was years ago|last (?:year|month|summer|winter|spring|autumn)|(?:in|since|of) (?:19|20)\d\d|years ago|months ago|in (?:her|his) last (?:days|weeks|months|year)|as a (?:child|kid|baby|teenager)|when i was (?:a |young|little|\d)|as an? (?:teenager|teen|adult|student|toddler|girl|boy|infant|youngster|young \w+)|in my (?:teens|twenties|thirties|forties|childhood)|at (?:the )?age (?:of )?\d+)\b/u
const current =
  /\b(?:now|again|still|today|tonight|yesterday|currently|keeps?|keep|this (?:morning|afternoon|evening|week)|last night|came back|is back|back again|since (?:then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|my)|these days|every day|ongoing|worse|hours? ago|minutes? ago|days? ago|recently|just)\b/u
const once = words('as had when used got get died after survived suffered history was')
const onceFillers = words(
  'a an of from my her his the some bad small big massive treated for with having admitted short one two three several i she he to',
)
const over = words('gone away stopped resolved cleared settled disappeared passed over better')
const general =
  /\b(?:if (?:i|she|he) (?:ever |do |should )?(?:get|gets|got|have|has|develop|develops|notice|feel|feels|start|starts|become|becomes)|counts? as|(?:get|getting|become|becoming|stay|staying) pregnant|what (?:temperature|temp|level)|more likely|less likely|happens if|what if|(?:can|could|does|do|will|might|may|would) [\p{L}\d -]{1,40}? (?:cause|give|lead|trigger|raise|increase)|side effects?|risk of|chance of|chances of|risks of|symptoms of|signs of|how (?:often|common|likely)|what (?:is|are|causes|counts)|what does|prevent|avoid|should i (?:watch|look|get|go|call|worry about)|is (?:it|there) (?:a|any) (?:risk|chance)|learn|explain|read (?:about|that)|told (?:me )?about|leaflet|the label|how many (?:people|women|patients)|rule out|is \p{L}+ (?:common|usual|frequent|likely|rare|permanent)|listed|lists .{1,20} as|permanent\w*|how rare|bring on|last (?:after|for)|how (?:would|will|do|does|can|could) (?:i|we|you|she|he) (?:know|tell)|chances?|is it true)\b/u
const ownNow =
  /\b(?:i am|im|i have (?!to\b|a question|cancer|her2|breast)|ive|i feel|i felt|i cant|i cannot|my (?!mother|mum|mom|report|doctor|team|oncologist|treatment|next|chemo|nurse|cancer|drug|medicine|scan)|she is|shes|he is|hes|she has|he has|started|began|since|this morning|last night|right now|now|today|yesterday|tonight|having)\b/u
const unsure =
  /\b(?:not sure|unsure|dont think|do not think|doubt (?:it|its|that)|dont know (?:if|whether)|do not know (?:if|whether)|cant tell (?:if|whether)|cannot tell (?:if|whether)|maybe)\b/u

/** Whether this clause tells of long ago, and of nothing now. */
export function isLongAgo(tokens: readonly Token[], clause: readonly number[]): boolean {
  const said = clause.map((place) => tokens[place]?.word ?? '').join(' ')
  return longAgo.test(said) && !current.test(said) && /\b(?:had|was|were|did|used|\w{3,}ed)\b/u.test(said)
}

/** Whether the word at this place is plainly denied. */
export const isDeniedAt = (tokens: readonly Token[], place: number): boolean =>
  isDenied(clauseBefore(tokens, place), tokens, place)

/** Whether the sentence of the word at this place asks in general. */
export const isGeneralAt = (tokens: readonly Token[], place: number): boolean =>
  contextOf(tokens, [place]) === 'asked in general'

/** What the surroundings of these tokens (indices, in order) say. */
export function contextOf(tokens: readonly Token[], matched: readonly number[]): Lowered {
  const first = matched[0] ?? 0
  const last = matched.at(-1) ?? first
  const sentence = tokens[first]?.sentence
  const around = tokens.filter((token) => token.sentence === sentence)
  const words = around
    .map(({ word }) => word)
    .join(' ')
    .replaceAll(/not now|(?:all )?(?:gone|over|fine|well) now/gu, 'past')
  const before = clauseBefore(tokens, first)
  const lead = before
    .slice(-7)
    .map(({ word }) => word)
    .join(' ')
  const isCurrent = current.test(words)

  if (unsure.test(lead)) return 'not sure'
  if (isDenied(before, tokens, first)) return 'denied'
  if (longAgo.test(words) && !isCurrent && (isOnce(before) || isPast(tokens, first) || isOver(tokens, last)))
    return 'long ago'
  if (!isCurrent && isOver(tokens, last)) return 'said to be over'
  if (general.test(words) && !ownNow.test(words)) return 'asked in general'
  return 'stands'
}

/** The words before a match back to a stop or a breaker. */
function clauseBefore(tokens: readonly Token[], first: number): readonly Token[] {
  const found: Token[] = []
  for (let index = first - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token === undefined || tokens[index + 1]?.after === 'stop' || breakers.includes(token.word)) break
    found.unshift(token)
  }
  return found
}

function isDenied(before: readonly Token[], tokens: readonly Token[], first: number): boolean {
  const at = before.findLastIndex(({ word }) => denials.includes(word))
  if (at === -1) return false
  const between = before.slice(at + 1)
  const clause = [...before.slice(at), ...ownClauseFrom(tokens, first)]
  if (clause.some(({ word }) => undone.includes(word))) return false
  const isDirect =
    between.every(({ word, after }) => fillers.includes(word) && after !== 'comma') &&
    tokens[first]?.after !== 'comma'
  if (isDirect) return true
  // "no fever, cough or chest pain": one denial for a list that ends in `or`.
  const list = [...between, ...tokens.slice(first, first + 6)].map(({ word }) => word)
  const named = between.slice(between.findIndex(({ word }) => !fillers.includes(word)))
  const isList = between.length <= 8 && !named.some(({ word }) => subjects.includes(word) || word === 'and')
  return isList && list.some((word) => word === 'or' || word === 'nor')
}

/** "I fainted once", "she collapsed": a verb of the past that follows its subject. */
const isPast = (tokens: readonly Token[], first: number): boolean =>
  /(?:ed|fell|broke|bled|threw)$/u.test(tokens[first]?.word ?? '')

/** The next words up to a comma or a stop: "no cough, just a question" denies the cough. */
function ownClauseFrom(tokens: readonly Token[], first: number): readonly Token[] {
  const next = tokens.slice(first, first + 6)
  const end = next.findIndex(({ after }, index) => index > 0 && after !== 'space')
  return end === -1 ? next : next.slice(0, end)
}

function isOnce(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ word }) => once.includes(word) || /^\w{4,}ed$/u.test(word))
  return at !== -1 && before.slice(at + 1).every(({ word }) => onceFillers.includes(word))
}

function isOver(tokens: readonly Token[], last: number): boolean {
  const sentence = tokens[last]?.sentence
  const rest = tokens.slice(last + 1, last + 6).filter((token) => token.sentence === sentence)
  const at = rest.findIndex(({ word }) => over.includes(word))
  if (at === -1) return false
  return !rest
    .slice(0, at)
    .some(
      ({ word }) =>
        denials.includes(word) ||
        ['wont', 'cant', 'cannot', 'only', 'until', 'if', 'when', 'and', 'but', 'i', 'my', 'then'].includes(
          word,
        ),
    )
}
