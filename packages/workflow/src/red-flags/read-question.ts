/** Red flags in the words of a question: what was found, where, and what the question must wait for. */
import { contextOf, type Lowered } from './context.ts'
import { lexicon } from './danger-blood-and-life.ts'
import type { FlagLevel, FlagRow } from './danger-concepts.ts'
import { indexed, matchesOf } from './match.ts'
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
const crisisRows = [
  'die-want',
  'suicide',
  'means',
  'putting-by',
  'live-not',
  'no-point',
  'stop-for-good',
  'last-day',
  'better-without',
  'harm-self',
  'unsafe',
  'violence',
  'control',
  'go-on',
  'hopeless',
]

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
  const index = indexed(tokens)
  const found = rows.flatMap((row) => matchesOf(row, index))
  const flags = found.map(({ row, tokens: places }): Flag => {
    const context = contextOf(tokens, places)
    return { row: row.id, ...spanOf(tokens, places), context, level: levelIn(row, context) }
  })
  const read = new Set(found.flatMap((match) => match.tokens))
  const unread = notUnderstood(tokens, text, read).map((places): Flag => {
    return { row: 'not-understood', ...spanOf(tokens, places), context: 'stands', level: 'doubt' }
  })
  const all = [...flags, ...unread]
  const level = rank.findLast((candidate) => all.some((flag) => flag.level === candidate)) ?? 'not'
  return { level, flags: all, show: textFor(level, all) }
}

/** The name of an illness, asked about in general, is a question like any other. */
function levelIn(row: FlagRow, context: Lowered): FlagLevel | 'not' {
  if (row.name === true && context === 'asked in general') return 'not'
  // A reading is hers until a person has looked: "is 38.4 a fever?"
  if (row.words.includes('#') && context === 'asked in general') return 'doubt'
  // A row that names what she cannot do has a "not" of its own: which of the two denies is not for us to say.
  if (context === 'denied' && /@not\b|(?:^|[| ])not(?:[| ]|$)/u.test(row.words)) return 'doubt'
  return leftOver[context][row.level]
}

/** What W4 and W5 make of it. Doubt holds: a question that may be urgent is never queued unread. */
export const scanOf = ({ level }: RedFlags): 'clear' | 'flag' => (level === 'not' ? 'clear' : 'flag')

function textFor(level: FlagLevel | 'not', flags: readonly Flag[]): RedFlags['show'] {
  if (level === 'not') return 'nothing'
  const isCrisis = flags.some((flag) => flag.level !== 'not' && crisisRows.includes(flag.row))
  return isCrisis ? 'emergency-crisis' : 'emergency-text'
}

function spanOf(tokens: readonly Token[], matched: readonly number[]): { start: number; end: number } {
  const places = matched.flatMap((index) => tokens[index] ?? [])
  return { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) }
}
