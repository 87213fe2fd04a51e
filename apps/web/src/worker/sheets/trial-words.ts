/** One trial in sentences: what it is about, what is missing and how to find it out, each rule in its own words. */
import type { Message } from '@herald/brief'
import { distanceKm, joiningOf, type Place, type TrialCard, type TrialMatch } from '@herald/trials'
import { Temporal } from 'temporal-polyfill'
import type {
  CriterionInWords,
  MissingInTrial,
  RefusedTrial,
  TrialInWords,
} from '../../desk/sheets/trials.ts'

type Words = (message: Message) => string
type Line = TrialMatch['lines'][number]

/** Only the trial team can say what a word of its text means: no test and no record settles it. */
const isUnclear = (line: Line): boolean =>
  line.verdict.missing.length > 0 &&
  line.verdict.missing.every((m) => m.fact.startsWith('what the trial calls'))

export const topicOf = (line: Line, words: Words): string =>
  words({ id: `trials-topic-${line.requirement.dimension}` })

/** What is not known, each matter once. */
export function missingIn(match: TrialMatch, words: Words): readonly MissingInTrial[] {
  const keys = new Set(
    match.lines
      .filter((line) => line.verdict.truth === 'open')
      .map((line) => (isUnclear(line) ? 'unclear' : line.requirement.dimension)),
  )
  return [...keys].map((key) => ({
    what: words({ id: `trials-what-${key}` }),
    how: words({ id: `trials-how-${key}` }),
  }))
}

const order: Readonly<Record<Line['verdict']['truth'], number>> = { 'not-met': 0, open: 1, met: 2 }

/** A day as it is read aloud; whatever is no whole day stays as it is. */
const dayInWords = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day)
    ? Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    : day
const withDay = (message: Message): Message => {
  const day = message.values?.['day']
  return typeof day === 'string'
    ? { ...message, values: { ...message.values, day: dayInWords(day) } }
    : message
}

/** A field of the registry's form has a name for machines. */
const fieldInWords = (quote: string, words: Words): string =>
  quote
    .replace(/minimumAge (\S.*?)(?=, maximumAge|$)/, (_, age: string) =>
      words({ id: 'trials-field-from', values: { age } }),
    )
    .replace(/maximumAge (\S.*)$/, (_, age: string) => words({ id: 'trials-field-to', values: { age } }))
    .replace(/^sex FEMALE$/, () => words({ id: 'trials-field-women' }))
    .replace(/^sex MALE$/, () => words({ id: 'trials-field-men' }))

const criterionInWords = (line: Line, words: Words): CriterionInWords => ({
  topic: topicOf(line, words),
  quote:
    line.requirement.quote.source === 'structured'
      ? fieldInWords(line.requirement.quote.text, words)
      : line.requirement.quote.text.trim(),
  isField: line.requirement.quote.source === 'structured',
  result: line.verdict.truth,
  detail: line.verdict.why,
})

/** Cities of open places, the nearest first where she gave a place. */
function sitesOf({ sites }: TrialMatch['trial'], from: Place | undefined): readonly string[] {
  const open = sites.filter((s) => s.status === undefined || joiningOf(s.status) !== 'closed')
  const km = (site: (typeof open)[number]): number =>
    from === undefined || site.point === undefined ? Number.POSITIVE_INFINITY : distanceKm(from, site.point)
  const named = open
    .toSorted((a, b) => km(a) - km(b))
    .map((s) => [s.facility, s.city, s.country].filter((part) => part !== '').join(', '))
    .filter((name) => name !== '')
  return [...new Set(named)].slice(0, 8)
}

export function trialInWords(
  match: TrialMatch,
  card: TrialCard,
  words: Words,
  from: Place | undefined,
): TrialInWords {
  const { trial } = match
  const missing = missingIn(match, words)
  const isStale = card.messages.some(({ id }) => id === 'trials-stale' || id === 'trials-age-unknown')
  const counted = ['trials-missing', 'trials-only-screening']
  return {
    nctId: trial.nctId,
    title: trial.title === '' ? trial.conditions.join(', ') : trial.title,
    group: match.overall === 'likely' ? 'likely' : missing.length === 1 ? 'one-fact' : 'more-facts',
    messages: [
      ...card.messages.filter(({ id }) => !counted.includes(id)).map((m) => words(withDay(m))),
      ...(isStale ? [] : [words({ id: 'trials-record-day', values: { day: dayInWords(trial.recordDay) } })]),
    ],
    missing,
    criteria: match.lines
      .toSorted((a, b) => order[a.verdict.truth] - order[b.verdict.truth])
      .map((line) => criterionInWords(line, words)),
    notAssessed: [...new Set(trial.notAssessed.map((q) => q.text.trim()))],
    notes: trial.notes,
    sites: sitesOf(trial, from),
    contacts: trial.contacts.map((c) => [c.name, c.phone, c.email].filter((part) => part !== '').join(', ')),
  }
}

export const refusedInWords = (match: TrialMatch, words: Words): RefusedTrial => ({
  nctId: match.trial.nctId,
  title: match.trial.title === '' ? match.trial.conditions.join(', ') : match.trial.title,
  because: [
    ...new Set(match.failing.map((l) => `${topicOf(l, words)}: “${l.requirement.quote.text.trim()}”`)),
  ],
})
