/** Brief -> sentences: every message said, every source reduced to plain text, so that it can be handed to the page. */
import type {
  Answer,
  Brief,
  Evidence,
  FactQuestion,
  GatedBrief,
  Message,
  Missing,
  OpenPoint,
  OptionLine,
  Passage,
} from '@herald/brief'
import { type Citation, sources } from '@herald/core'
import type { Source, When } from '@herald/core/chart'
import { lvefPercent, validities } from '@herald/core/snapshot'
import type { RawFact } from '@herald/core/table'
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
  PassageInWords,
  SourceInWords,
} from '../desk/brief-in-words.ts'

type Words = (message: Message) => string
type Gates = Pick<GatedBrief, 'closed' | 'opened'>

const noGates: Gates = { closed: new Map(), opened: new Map() }

/** A brief as the page shows it, with the gate before each answer that has one; figures of trials only where she chose to see numbers. */
export function briefInWords(
  brief: Brief,
  words: Words,
  showsNumbers: boolean,
  gates: Gates = noGates,
): BriefInWords {
  return {
    asOf: brief.asOf,
    about: brief.about.map(words),
    redFlags: brief.redFlags.map(words),
    answers: brief.answers.map((answer) => answerInWords(answer, words, showsNumbers, gates)),
    places: brief.places.map(({ place, state, words: said }) => ({ place, state, words: words(said) })),
    lookingAfter: brief.lookingAfter.map((passage) => passageInWords(passage, words)),
    missing: brief.missing.map((missing) => missingInWords(missing, words)),
    notices: brief.notices.map(words),
  }
}

function answerInWords(answer: Answer, words: Words, showsNumbers: boolean, gates: Gates): AnswerInWords {
  return {
    id: answer.id,
    question: words(answer.question),
    closed: gates.closed.get(answer.id) ?? 'no',
    canClose: gates.opened.get(answer.id) ?? 'no',
    standing: answer.standing,
    headline: answer.headline.map(words),
    points: answer.points.map(words),
    passages: answer.passages.map((passage) => passageInWords(passage, words)),
    restsOn: answer.restsOn.map((evidence) => evidenceInWords(evidence, words)),
    options: answer.options.map((option) => optionInWords(option, words, showsNumbers)),
    contested: answer.contested.map(({ id, one, other }) => ({ id, one: words(one), other: words(other) })),
    open: answer.open.map((point) => openInWords(point, words)),
    unknown: answer.unknown.map(words),
    actions: answer.actions.map(words),
    ask: answer.ask.map(words),
    redFlags: answer.redFlags.map(words),
    sources: answer.sources.map(citationInWords),
  }
}

/** A title may begin with the name of a drug. */
function passageInWords({ title, lines }: Passage, words: Words): PassageInWords {
  const said = words(title)
  return { title: said.charAt(0).toUpperCase() + said.slice(1), lines: lines.map(words) }
}

const evidenceInWords = ({ fact, sources }: Evidence, words: Words): EvidenceInWords => ({
  fact: words(fact),
  sources: sources.map(sourceInWords),
  ...holdsFor(fact),
})

/** Facts of an answer that age, by the sentence that names them; how long they hold is core's own row (design E6). */
const ageing: ReadonlyMap<string, RawFact> = new Map([['fact-lvef', lvefPercent]])

function holdsFor({ id }: Evidence['fact']): { readonly holdsDays?: number } {
  const row = validities.find(({ fact }) => fact === ageing.get(id))
  return row === undefined ? {} : { holdsDays: row.days('') }
}

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

const optionInWords = (line: OptionLine, words: Words, showsNumbers: boolean): OptionInWords => ({
  option: line.option,
  name: words(line.name),
  status: line.status,
  what: words(line.what),
  why: line.why.map(words),
  approval: line.approval.map(words),
  benefit: showsNumbers
    ? line.benefit.map(({ says, source }) => ({ says: words(says), source: citationInWords(source) }))
    : [],
  hasHiddenFigures: !showsNumbers && line.benefit.length > 0,
  length: words(line.length),
  visits: words(line.visits),
  effects: line.effects.map(words),
  unknown: line.unknown.map(words),
  contested: line.contested,
  // The clinician's reasons hold figures too: they come with the choice to see numbers.
  forClinician: line.forClinician
    .filter(({ id }) => showsNumbers || !id.startsWith('option-figure'))
    .map(words),
  sources: line.sources.map(citationInWords),
})

const openInWords = (point: OpenPoint, words: Words): OpenInWords => ({
  request: point.request,
  what: words(point.what),
  who: words(point.who),
  ask: words(point.ask),
  wouldChange: point.wouldChange.map(({ reply, leaves }) => ({ reply: words(reply), leaves: words(leaves) })),
  questions: point.questions.map((question) => questionInWords(question, words)),
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
      return { ...said, input: { kind: 'choice', as: input.as, choices } }
    }
    case 'number':
    case 'day':
      return { ...said, input }
  }
}

/** A citation, with what the project knows about its source. */
export function citationInWords({ source, place }: Citation): CitationInWords {
  const { title, identifier, tag, checkedOn } = sources[source]
  return { title, place, identifier, tag, checkedOn }
}
