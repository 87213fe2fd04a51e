/** Side effects -> sentences, and counts where she chose to see them. "Not now" holds for the day on which it was said. */
import type { Message } from '@herald/brief'
import { type EffectArm, type EffectLine, type EffectTrial, effectsOf } from '@herald/brief/effects'
import type {
  EffectLineInWords,
  EffectsChoice,
  EffectsInWords,
  EffectTrialInWords,
} from '../../desk/sheets/effects.ts'
import { citationInWords } from '../in-words.ts'
import type { SheetMaker } from './maker.ts'

type Words = (message: Message) => string
type Noted = { readonly choice: EffectsChoice; readonly day: string }

export const effects: SheetMaker<'effects'> = (input, ask, value) => {
  const { words, asOf, brief } = input
  const today = asOf.toString()
  const noted: Noted = ask.kind === 'choose' ? { choice: ask.choice, day: today } : notedFrom(value, today)
  const made = effectsOf({ ...input, view: 'patient' })
  const passage = ({ title, lines }: (typeof made.passages)[number]) => ({
    title: capital(words(title)),
    lines: lines.map(words),
  })
  const shown: EffectsInWords = {
    passages: made.passages.map(passage),
    lookingAfter: brief.lookingAfter.map(passage),
    choice: noted.choice,
    numbers:
      noted.choice === 'shown'
        ? {
            kind: 'shown',
            before: made.before.map(words),
            plans: made.plans.map(({ name, trials, none }) => ({
              name: capital(words(name)),
              trials: trials.map((trial) => trialInWords(trial, words)),
              none: none.map(words),
            })),
            later: made.later.map((line) => lineInWords(line, words)),
          }
        : { kind: 'closed' },
  }
  return Promise.resolve({ shown, noted: noted.choice === 'unset' ? undefined : noted })
}

const trialInWords = ({ id, about, lines }: EffectTrial, words: Words): EffectTrialInWords => {
  const sources = lines.flatMap((line) => line.sources.map(citationInWords))
  return {
    id,
    about: words(about),
    lines: lines.map((line) => lineInWords(line, words)),
    sources: [...new Map(sources.map((source) => [`${source.title} ${source.place}`, source])).values()],
  }
}

const lineInWords = (line: EffectLine, words: Words): EffectLineInWords => ({
  id: line.id,
  event: capital(words(line.event)),
  of: line.of,
  withTreatment: { label: capital(words(line.withLabel)), count: countOf(line.withTreatment) },
  without: { label: capital(words(line.withoutLabel)), count: countOf(line.without) },
  sentence: words(line.sentence),
  notes: line.notes.map(words),
})

const countOf = (arm: EffectArm): number | 'not shown' => (arm.kind === 'counted' ? arm.count : 'not shown')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const choices: readonly EffectsChoice[] = ['unset', 'words', 'shown', 'later']

/** Anything that is not a choice is no choice: then she is asked. */
function notedFrom(value: unknown, today: string): Noted {
  const of = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  )
  const choice = choices.find((each) => each === of.get('choice')) ?? 'unset'
  const isOver = choice === 'later' && of.get('day') !== today
  return { choice: isOver ? 'unset' : choice, day: today }
}
