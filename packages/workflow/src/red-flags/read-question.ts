/** Red flags in the words of a question: what was found, where, and what the question must wait for. */
import { contextOf, type Lowered } from './context.ts'
import { type FlagLevel, type FlagRow, lexicon } from './lexicon.ts'
import { matchesOf } from './match.ts'
import { notUnderstood } from './ordinary.ts'
import { type Token, tokensOf } from './tokens.ts'

/** One place in the text. `level` is what is left of the row's level in this context. */
export type Flag = {
  readonly row: string
  readonly start: number
  readonly end: number
  readonly context: Lowered
  readonly level: FlagLevel | 'not'
}

export type RedFlags = {
  readonly level: FlagLevel | 'not'
  /** Every place, those that a denial cleared too: the clinician sees what was read and how. */
  readonly flags: readonly Flag[]
  /** The text to show at once. */
  readonly show: 'emergency-text' | 'emergency-crisis' | 'nothing'
}

/** Rows whose text is about her life or her home rather than an ambulance alone. */
const crisisRows = ['die-want', 'suicide', 'live-not', 'harm-self', 'unsafe', 'violence', 'go-on', 'hopeless']

// biome-ignore format: a table
const leftOver: Readonly<Record<Lowered, Readonly<Record<FlagLevel, FlagLevel | 'not'>>>> = {
  'stands':           { emergency: 'emergency', urgent: 'urgent', doubt: 'doubt' },
  'denied':           { emergency: 'not',       urgent: 'not',    doubt: 'not' },
  'long ago':         { emergency: 'not',       urgent: 'not',    doubt: 'not' },
  'said to be over':  { emergency: 'doubt',     urgent: 'doubt',  doubt: 'not' },
  'asked in general': { emergency: 'doubt',     urgent: 'not',    doubt: 'not' },
  'not sure':         { emergency: 'doubt',     urgent: 'doubt',  doubt: 'doubt' },
}

const rank: readonly (FlagLevel | 'not')[] = ['not', 'doubt', 'urgent', 'emergency']

/** The highest level that any row leaves. Anything but `not` holds the question for a person (W5). */
export function redFlagsIn(text: string, rows: readonly FlagRow[] = lexicon): RedFlags {
  const tokens = tokensOf(text)
  const flags = rows.flatMap((row) =>
    matchesOf(row, tokens).map((match): Flag => {
      const context = contextOf(tokens, match.tokens)
      return { row: row.id, ...spanOf(tokens, match.tokens), context, level: leftOver[context][row.level] }
    }),
  )
  const unread = notUnderstood(tokens, text)
    .filter((sentence) => !flags.some((flag) => isInside(flag, sentence)))
    .map((sentence): Flag => {
      const places = sentence.map((token) => tokens.indexOf(token))
      return { row: 'not-understood', ...spanOf(tokens, places), context: 'stands', level: 'doubt' }
    })
  const all = [...flags, ...unread]
  const level = rank.findLast((candidate) => all.some((flag) => flag.level === candidate)) ?? 'not'
  return { level, flags: all, show: textFor(level, all) }
}

/** What W4 and W5 make of it. Doubt holds: a question that may be urgent is never queued unread. */
export const scanOf = ({ level }: RedFlags): 'clear' | 'flag' => (level === 'not' ? 'clear' : 'flag')

/** A sentence in which a row was read, even a denied one, is understood. */
const isInside = (flag: Flag, sentence: readonly Token[]): boolean =>
  sentence.some(({ start, end }) => start >= flag.start && end <= flag.end)

function textFor(level: FlagLevel | 'not', flags: readonly Flag[]): RedFlags['show'] {
  if (level === 'not') return 'nothing'
  const isCrisis = flags.some((flag) => flag.level !== 'not' && crisisRows.includes(flag.row))
  return isCrisis ? 'emergency-crisis' : 'emergency-text'
}

function spanOf(tokens: readonly Token[], matched: readonly number[]): { start: number; end: number } {
  const places = matched.flatMap((index) => tokens[index] ?? [])
  return { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) }
}
