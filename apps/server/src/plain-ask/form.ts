/**
 * Asking without a script: plain forms, one thing a page. What was said so far travels in the form itself; nothing is stored before
 * she sends. Which page comes next is decided here, and the danger check comes before the question, as everywhere (W1 to W3).
 */
import {
  type DangerQuestion,
  dangerQuestions,
  questionText,
  type SubmitQuestion,
  submitQuestion,
  topics,
} from '@herald/api'

type Acknowledged = NonNullable<SubmitQuestion['danger']['acknowledged']>

export type PlainAsking = {
  readonly key: string
  readonly about: 'me' | 'someone else' | 'unsaid'
  readonly isAdult: boolean
  readonly privacySeen: boolean
  readonly danger: Readonly<Partial<Record<DangerQuestion, 'yes' | 'no'>>>
  readonly acknowledged: Acknowledged | 'not yet'
  readonly question: string
  readonly topic: string
  readonly country: string
  readonly mayPublish: boolean
}

export type PlainPage =
  | { readonly kind: 'before' | 'help' | 'write' | 'check' }
  /** Counted from 1. */
  | { readonly kind: 'danger'; readonly number: number }
  | { readonly kind: 'send'; readonly body: SubmitQuestion }

/** Reads a form tolerantly: what does not fit counts as not said. `newKey`: 32 hex digits for a question that has none yet. */
export function askingFrom(form: URLSearchParams, newKey: string): PlainAsking {
  const text = (name: string) => form.get(name) ?? ''
  const about = text('about')
  const acknowledged = text('acknowledged')
  const key = text('key')
  return {
    key: /^[0-9a-f]{32}$/u.test(key) ? key : newKey,
    about: about === 'me' || about === 'someone else' ? about : 'unsaid',
    isAdult: form.has('adult'),
    privacySeen: form.has('privacy'),
    danger: Object.fromEntries(
      dangerQuestions.flatMap((one) => {
        const answer = text(one)
        return answer === 'yes' || answer === 'no' ? [[one, answer]] : []
      }),
    ),
    acknowledged:
      acknowledged === 'I have called' || acknowledged === 'this is not happening now'
        ? acknowledged
        : 'not yet',
    question: text('question').slice(0, 8000),
    topic: topics.find((one) => one === text('topic')) ?? '',
    country: /^[A-Z]{2}$/u.test(text('country')) ? text('country') : '',
    mayPublish: form.has('publish'),
  }
}

/** Everything said so far, as the hidden fields of the next page. */
export const fieldsOf = (asking: PlainAsking): readonly (readonly [name: string, value: string])[] => [
  ['key', asking.key],
  ...(asking.about === 'unsaid' ? [] : [['about', asking.about] as const]),
  ...(asking.isAdult ? [['adult', 'yes'] as const] : []),
  ...(asking.privacySeen ? [['privacy', 'yes'] as const] : []),
  ...Object.entries(asking.danger),
  ...(asking.acknowledged === 'not yet' ? [] : [['acknowledged', asking.acknowledged] as const]),
  ['question', asking.question],
  ['topic', asking.topic],
  ['country', asking.country],
  ...(asking.mayPublish ? [['publish', 'yes'] as const] : []),
]

/** What the writing page still needs. Ids of `ask-missing-...`. */
export type Missing = 'about' | 'adult' | 'privacy' | 'yes-no' | 'short' | 'long' | 'topic' | 'country'

export function missingIn(asking: PlainAsking): readonly Missing[] {
  const length = Array.from(asking.question.normalize('NFC').trim()).length
  const isFit = questionText.safeParse(asking.question).success
  return [
    ...(isFit ? [] : [length > 2000 ? ('long' as const) : ('short' as const)]),
    ...(asking.topic === '' ? ['topic' as const] : []),
    ...(asking.country === '' ? ['country' as const] : []),
  ]
}

/** `isSend`: she pressed the button of the last page. A yes shows help at once, before the next danger question. */
export function nextPage(asking: PlainAsking, isSend: boolean): PlainPage {
  if (asking.about === 'unsaid' || !asking.isAdult || !asking.privacySeen) return { kind: 'before' }
  for (const [at, one] of dangerQuestions.entries()) {
    const answer = asking.danger[one]
    if (answer === undefined) return { kind: 'danger', number: at + 1 }
    if (answer === 'yes' && asking.acknowledged === 'not yet') return { kind: 'help' }
  }
  if (missingIn(asking).length > 0) return { kind: 'write' }
  if (!isSend) return { kind: 'check' }
  const body = submitQuestion.safeParse({
    key: asking.key,
    about: asking.about,
    question: asking.question,
    country: asking.country,
    topic: asking.topic,
    danger: {
      answers: asking.danger,
      ...(asking.acknowledged === 'not yet' ? {} : { acknowledged: asking.acknowledged }),
    },
    isAdult: true,
    privacySeen: true,
    facts: [],
    mayPublish: asking.mayPublish,
  })
  return body.success ? { kind: 'send', body: body.data } : { kind: 'write' }
}
