/** Brief -> sentences: every message said, every source reduced to plain text, so that it can be handed to the page. */
import type {
  Answer,
  Brief,
  Evidence,
  FactQuestion,
  Message,
  Missing,
  OpenPoint,
  OptionLine,
} from '@herald/brief'
import { type Citation, sources } from '@herald/core'
import type { Source, When } from '@herald/core/chart'
import type {
  AnswerInWords,
  BriefInWords,
  CitationInWords,
  DayRead,
  EvidenceInWords,
  FactQuestionInWords,
  MissingInWords,
  OpenInWords,
  OptionInWords,
  SourceInWords,
} from '../desk/brief-in-words.ts'

type Words = (message: Message) => string

/** A brief as the page shows it. */
export function briefInWords(brief: Brief, words: Words): BriefInWords {
  return {
    asOf: brief.asOf,
    about: brief.about.map(words),
    redFlags: brief.redFlags.map(words),
    answers: brief.answers.map((answer) => answerInWords(answer, words)),
    missing: brief.missing.map((missing) => missingInWords(missing, words)),
    notices: brief.notices.map(words),
  }
}

function answerInWords(answer: Answer, words: Words): AnswerInWords {
  return {
    id: answer.id,
    question: words(answer.question),
    standing: answer.standing,
    headline: answer.headline.map(words),
    points: answer.points.map(words),
    restsOn: answer.restsOn.map((evidence) => evidenceInWords(evidence, words)),
    options: answer.options.map((option) => optionInWords(option, words)),
    open: answer.open.map((point) => openInWords(point, words)),
    unknown: answer.unknown.map(words),
    actions: answer.actions.map(words),
    ask: answer.ask.map(words),
    redFlags: answer.redFlags.map(words),
    sources: answer.sources.map(citationInWords),
  }
}

const evidenceInWords = ({ fact, sources }: Evidence, words: Words): EvidenceInWords => ({
  fact: words(fact),
  sources: sources.map(sourceInWords),
})

const sourceInWords = ({ resource, path, when, words, inferred }: Source): SourceInWords => ({
  resource,
  path,
  day: dayRead(when),
  words,
  inferred,
})

/** A day of the record, as text: days themselves cannot be handed from a worker to a page. */
export function dayRead(when: When): DayRead {
  switch (when.kind) {
    case 'on':
      return { kind: 'on', day: when.day.toString() }
    case 'within':
      return { kind: 'within', from: when.from.toString(), to: when.to.toString() }
    case 'undated':
      return { kind: 'undated' }
  }
}

const optionInWords = (
  { option, name, status, why, forClinician, sources }: OptionLine,
  words: Words,
): OptionInWords => ({
  option,
  name: words(name),
  status,
  why: why.map(words),
  forClinician: forClinician.map(words),
  sources: sources.map(citationInWords),
})

const openInWords = (point: OpenPoint, words: Words): OpenInWords => ({
  request: point.request,
  what: words(point.what),
  who: words(point.who),
  ask: words(point.ask),
  wouldChange: point.wouldChange.map(({ reply, leaves }) => ({ reply: words(reply), leaves: words(leaves) })),
  secondLook: point.secondLook,
})

const missingInWords = (
  { request, what, who, ask, changes, questions }: Missing,
  words: Words,
): MissingInWords => ({
  request,
  what: words(what),
  who: words(who),
  ask: words(ask),
  changes,
  questions: questions.map((question) => questionInWords(question, words)),
})

function questionInWords({ fact, what, help, input }: FactQuestion, words: Words): FactQuestionInWords {
  const said = { fact, what: words(what), help: words(help) }
  switch (input.kind) {
    case 'choice': {
      const choices = input.choices.map(({ value, label }) => ({ value, label: words(label) }))
      return { ...said, input: { kind: 'choice', choices } }
    }
    case 'number':
      return { ...said, input }
  }
}

/** A citation, with what the project knows about its source. */
export function citationInWords({ source, place }: Citation): CitationInWords {
  const { title, identifier, tag, checkedOn } = sources[source]
  return { title, place, identifier, tag, checkedOn }
}
