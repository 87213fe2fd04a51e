/**
 * The facts on this device that she could send, each as the one line that she sees and the server gets.
 *
 * A fact that two reports read differently is one choice with every reading in it: nobody sends half of a disagreement.
 */
import type { SharedFact } from '@herald/api'
import type { AnswerInWords, DayRead, EvidenceInWords, MissingInWords } from '../desk/brief-in-words.ts'
import type { Opened } from '../desk/desk.ts'
import type { Say } from '../words/say.ts'

/** Limits of the API (`sharedFact`), in characters. */
const longestLabel = 120
const longestValue = 300
const mostFacts = 60

export type Shareable = {
  readonly known: readonly SharedFact[]
  readonly unknown: readonly SharedFact[]
}

type Known = Pick<Opened, 'own'> & {
  readonly brief: {
    readonly answers: readonly Pick<AnswerInWords, 'restsOn'>[]
    readonly missing: readonly Pick<MissingInWords, 'what'>[]
  }
}

export function shareable({ brief, own }: Known, say: Say): Shareable {
  const told = own.map(
    ({ what, said }): SharedFact => ({
      label: clipped(what, longestLabel),
      value: clipped(said, longestValue),
      source: say('ask-share-told'),
      state: 'known',
    }),
  )
  const evidence = new Map<string, EvidenceInWords>()
  for (const one of brief.answers.flatMap(({ restsOn }): readonly EvidenceInWords[] => restsOn))
    evidence.set(one.fact, { ...one, sources: [...(evidence.get(one.fact)?.sources ?? []), ...one.sources] })
  const read = [...evidence.values()].flatMap((one) => linesOf(one, say))
  const unknown = brief.missing.map(
    ({ what }): SharedFact => ({
      label: clipped(what, longestLabel),
      value: say('ask-share-unknown'),
      state: 'unknown',
    }),
  )
  const known = [...told, ...read].slice(0, mostFacts)
  return { known, unknown: unknown.slice(0, mostFacts - known.length) }
}

/** One line a reading: the same words of the same day once. */
function linesOf({ fact, sources, holdsDays }: EvidenceInWords, say: Say): readonly SharedFact[] {
  const readings = new Map(
    sources
      .filter(({ words }) => words.trim() !== '')
      .map((source) => [`${source.words} ${dayOf(source.day) ?? ''}`, source]),
  )
  return [...readings.values()].map(({ words, day, inferred }): SharedFact => {
    const asOf = dayOf(day)
    return {
      label: clipped(fact, longestLabel),
      value: clipped(words, longestValue),
      ...(inferred ? { source: say('ask-share-worked-out') } : {}),
      ...(asOf === undefined ? {} : { asOf }),
      ...(asOf === undefined || holdsDays === undefined ? {} : { holdsDays }),
      // Each line is one reading, and that it was read is known; readings of one fact always go together.
      state: 'known',
    }
  })
}

/** A day only where the record gives one: a month is not made into its first day. */
const dayOf = (day: DayRead): string | undefined => (day.kind === 'on' ? day.day : undefined)

function clipped(text: string, most: number): string {
  const characters = Array.from(text.trim())
  return characters.length <= most ? text.trim() : `${characters.slice(0, most - 1).join('')}…`
}

/** Labels in order, each once: what she switches on and off. */
export const labelsOf = (facts: readonly SharedFact[]): readonly string[] => [
  ...new Set(facts.map(({ label }) => label)),
]
