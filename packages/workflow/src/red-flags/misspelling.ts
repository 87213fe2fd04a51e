/** Whether a typed word may be a word of the lexicon: equal, or a slip or two away (edit distance with swapped letters). */
import { lexicon } from './danger-blood-and-life.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { wordClasses } from './word-classes.ts'

/** Words that stand near a term but say something else. */
const otherWords = new Set(
  (
    'alarm shovel rests chatting shave shaving shaved alive along army baking band beard bellow beside best blooms board boots born bound brain ' +
    'bread breast breasts broth bump cast charm chart chase cheat check chemo chess class clear close ' +
    'closed closely closer clot cloth clothes coach collapsible collar colleague collect college ' +
    'confirm confirmed conform constant consult contrast cost couch could cruise decide decided does ' +
    'dose doses dough drain driver driving dwelling eight enough ever fainter fall farm fast feel ' +
    'feeling feet fellow fewer firm fitness fitted five flood flight flights floor flour forever form found four ' +
    'from full give given giving grain ground hand hands harmful harmless harmony hat head heal ' +
    'health hear heard heat heaven heavenly heavily hot hours house hunt hut inside issue jaws ' +
    'jingle jumper land last laughing leave leaving leg legal lever light list liver lives log long ' +
    'longer lost loving lump lumps lunch lung making mellow might mingle most mound moving nest never ' +
    'night nose noses number numbers olive our ours outside paint paints pairs parts past peach peer ' +
    'people peoples pillow pine plain plains point ports pots praise pump rain raise raking rest ' +
    'rested right rise river roots rough round sadden sand sell selling shading shares sharing ' +
    'shaving shell shingles short shorts shot shots should side sides single sleep slots smelling ' +
    'sort sorts sound spell spelling spin spine sport stain stand steep stoke strain strike stroll ' +
    'sudan taking teach tear tell telling test tested tests there these those though thought threat ' +
    'through tingle tissue touch tough tour train treat treated treatment treats vest warm wear week ' +
    'weeks weigh weight well west wheel wheels wise would yell yellowstone'
  ).split(' '),
)

const parts = [...Object.values(wordClasses), ...lexicon.map(({ words }) => words)].flatMap((words) =>
  words.split(/ \+ |[|_ ]/u),
)
const lexiconWords = new Set(parts.filter((word) => !/[*#@]/u.test(word)))
/** Stems long enough to be known by a slip; a slip of one is told by its first letters. */
const lexiconStems = [
  ...new Set(parts.filter((word) => /^[a-z]{6,}\*$/u.test(word)).map((word) => word.slice(0, -1))),
]

/** Whether the lexicon uses this word. Such a word, or one of everyday life, is no slip: "shaking" is not "speaking". */
export const isLexiconWord = (word: string): boolean => lexiconWords.has(word)

/** The words of the lexicon that a typed word may be a slip of; none for a word that is known as it stands. */
export function nearWords(typed: string): readonly string[] {
  const isKnown =
    typed.length < 4 ||
    /\d/u.test(typed) ||
    lexiconWords.has(typed) ||
    isOrdinaryWord(typed) ||
    otherWords.has(typed)
  if (typed.endsWith('in') && lexiconWords.has(`${typed}g`)) return [`${typed}g`]
  return isKnown
    ? []
    : [
        ...[...lexiconWords].filter((word) => isNear(typed, word)),
        ...lexiconStems.filter((stem) =>
          [0, 1, -1].some((more) => isNear(typed.slice(0, stem.length + more), stem)),
        ),
      ]
}

/** Same word, for our purpose. A slip is allowed from five letters, two from nine; the first letter must hold or swap. */
export function isNear(typed: string, term: string): boolean {
  if (typed === term) return true
  const allowed = term.length >= 9 ? 2 : term.length >= 5 ? 1 : 0
  if (allowed === 0 || Math.abs(typed.length - term.length) > allowed || otherWords.has(typed)) return false
  const startsAlike = typed[0] === term[0] || (typed[0] === term[1] && typed[1] === term[0])
  return startsAlike && distance(typed, term) <= allowed
}

/** Edit distance in which two swapped neighbours count once (Damerau-Levenshtein, optimal string alignment). */
export function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const step = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same)
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(isSwap ? Math.min(step, at(beforeLast, column - 2) + 1) : step)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
