/**
 * A question on its way, before it is sent: what she has said so far, which step may come next, and the one body that goes.
 *
 * Pure: the screens hold a value of this and nothing else. The danger check belongs to this sitting and is never kept.
 */
import {
  charactersIn,
  type DangerCheck,
  type DangerQuestion,
  dangerQuestions,
  type SharedFact,
  type SubmitQuestion,
} from '@herald/api'
import { redFlagsIn } from '@herald/workflow/red-flags'
import type { Draft } from './kept.ts'

export type Acknowledged = NonNullable<DangerCheck['acknowledged']>

export type Asking = {
  readonly draft: Draft
  readonly about: 'me' | 'someone else' | 'unsaid'
  readonly isAdult: boolean
  readonly privacySeen: boolean
  readonly danger: Readonly<Partial<Record<DangerQuestion, 'yes' | 'no'>>>
  /** What she pressed when help was shown (W2). */
  readonly acknowledged: Acknowledged | 'not shown'
  /** Labels of the facts she chose. */
  readonly shared: readonly string[]
  readonly mayPublish: boolean
  readonly phone: string
  /** Of this question: sending it again makes no second case. */
  readonly key: string
}

export const newAsking = (draft: Draft, key: string): Asking => ({
  draft,
  about: 'unsaid',
  isAdult: false,
  privacySeen: false,
  danger: {},
  acknowledged: 'not shown',
  shared: [],
  mayPublish: false,
  phone: '',
  key,
})

export type Step =
  | { readonly kind: 'before' }
  /** Counted from 1. */
  | { readonly kind: 'danger'; readonly number: number }
  | { readonly kind: 'write' }
  | { readonly kind: 'similar' }
  | { readonly kind: 'share' }
  | { readonly kind: 'check' }

export const sameStep = (one: Step, other: Step): boolean => nameOf(one) === nameOf(other)
export const nameOf = (step: Step): string => (step.kind === 'danger' ? `danger-${step.number}` : step.kind)

/** The order of the pages. Whoever asks for somebody else has no facts to share: they are not hers to send. */
export const stepsOf = ({ about }: Pick<Asking, 'about'>): readonly Step[] => [
  { kind: 'before' },
  ...dangerQuestions.map((_, at): Step => ({ kind: 'danger', number: at + 1 })),
  { kind: 'write' },
  { kind: 'similar' },
  ...(about === 'someone else' ? [] : [{ kind: 'share' } as const]),
  { kind: 'check' },
]

/** What a page still needs. Ids of `ask-missing-...`. */
export type Missing =
  | 'about'
  | 'adult'
  | 'privacy'
  | 'yes-no'
  | 'short'
  | 'long'
  | 'country'
  | 'topic'
  | 'phone'

/** The limits of a question (W3), in characters as a person counts them. */
export const fewest = 20
export const most = 2000

export const lengthOf = ({ draft }: Asking): number => charactersIn(draft.question.normalize('NFC').trim())

export function missingAt(asking: Asking, step: Step): readonly Missing[] {
  switch (step.kind) {
    case 'before':
      return [
        ...(asking.about === 'unsaid' ? ['about' as const] : []),
        ...(asking.isAdult ? [] : ['adult' as const]),
        ...(asking.privacySeen ? [] : ['privacy' as const]),
      ]
    case 'danger': {
      const question = dangerQuestions[step.number - 1]
      const answer = question === undefined ? undefined : asking.danger[question]
      // After a yes the way on is one of the two buttons beside the numbers.
      const isStuck = answer === 'yes' && asking.acknowledged === 'not shown'
      return answer === undefined || isStuck ? ['yes-no'] : []
    }
    case 'write': {
      const length = lengthOf(asking)
      return [
        ...(length < fewest ? ['short' as const] : length > most ? ['long' as const] : []),
        ...(asking.draft.topic === '' ? ['topic' as const] : []),
        ...(asking.draft.country === '' ? ['country' as const] : []),
      ]
    }
    case 'check':
      return asking.phone.trim() === '' || /^[+\d][\d ()-]{4,29}$/u.test(asking.phone.trim()) ? [] : ['phone']
    case 'similar':
    case 'share':
      return []
  }
}

/** Any yes: help was shown, stays on top, and the question is held until a clinician has looked at it. */
export const hasDanger = ({ danger }: Asking): boolean => Object.values(danger).includes('yes')
export const isCrisis = ({ danger }: Asking): boolean => danger.suicide_plan === 'yes'

/** What her own words call for, read on this device before anything is sent; the server reads them again. */
export type WordsCallFor = 'nothing' | 'emergency-text' | 'emergency-crisis'

/** A doubt alone shows nothing here: the server holds such a question until a person has looked. */
export function wordsCallFor({ draft }: Pick<Asking, 'draft'>): WordsCallFor {
  const { level, show } = redFlagsIn(draft.question.slice(0, 4 * most))
  return level === 'emergency' || level === 'urgent' ? show : 'nothing'
}

/** The page she may see: the one asked for, or the first before it that still needs something. */
export function allowed(asking: Asking, wanted: Step): Step {
  const steps = stepsOf(asking)
  const at = steps.findIndex((step) => sameStep(step, wanted))
  const before = steps.slice(0, Math.max(at, 0))
  return before.find((step) => missingAt(asking, step).length > 0) ?? steps[at] ?? { kind: 'before' }
}

export const after = (asking: Asking, step: Step): Step => neighbour(asking, step, 1)
export const previous = (asking: Asking, step: Step): Step => neighbour(asking, step, -1)

function neighbour(asking: Asking, step: Step, by: 1 | -1): Step {
  const steps = stepsOf(asking)
  return steps[steps.findIndex((each) => sameStep(each, step)) + by] ?? step
}

/** Exactly the facts she chose, as they were shown to her; none of somebody else's. */
export const chosenFacts = (
  { about, shared }: Pick<Asking, 'about' | 'shared'>,
  facts: readonly SharedFact[],
): readonly SharedFact[] =>
  about === 'someone else' ? [] : facts.filter(({ label }) => shared.includes(label))

/** The whole of what is sent. `undefined` while something is missing. */
export function submissionOf(asking: Asking, facts: readonly SharedFact[]): SubmitQuestion | undefined {
  const { draft, about, topic } = { ...asking, topic: asking.draft.topic }
  if (about === 'unsaid' || topic === '') return undefined
  if (stepsOf(asking).some((step) => missingAt(asking, step).length > 0)) return undefined
  const phone = asking.phone.trim()
  return {
    key: asking.key,
    about,
    question: draft.question,
    country: draft.country,
    topic,
    danger: dangerOf(asking),
    isAdult: asking.isAdult,
    privacySeen: asking.privacySeen,
    facts: [...chosenFacts(asking, facts)],
    mayPublish: asking.mayPublish,
    ...(phone === '' ? {} : { callMe: { phone } }),
  }
}

export const dangerOf = ({ danger, acknowledged }: Pick<Asking, 'danger' | 'acknowledged'>): DangerCheck => ({
  answers: danger,
  ...(acknowledged === 'not shown' ? {} : { acknowledged }),
})
