/** Brief -> visit sheet. */
import type { Brief, Message } from '@herald/brief'
import type { Chart, When } from '@herald/core/chart'
import {
  mostQuestions,
  type VisitAsk,
  type VisitField,
  type VisitInWords,
  type VisitQuestion,
  visitFields,
} from '../../desk/sheets/visit.ts'
import { dayInFull } from '../../today.ts'
import type { SheetInput, SheetMaker } from './maker.ts'

/** What she chose and wrote: kept with her record. */
type Noted = Pick<VisitInWords, 'chosen' | 'written' | 'out'>

export const visit: SheetMaker<'visit'> = async (input, ask, noted) => {
  const { brief, chart, words, asOf } = input
  const known = brief.answers.flatMap(({ id, ask }) =>
    ask.map((message): Omit<VisitQuestion, 'ticked'> => ({ id, words: words(message) })),
  )
  const questions = [...new Map(known.map((question) => [question.words, question])).values()]
  // A question that the answers no longer ask stays on her sheet: she chose it.
  const now = after(ask, notedFrom(noted))
  const shown: VisitInWords = {
    asOf: asOf.toString(),
    redFlags: brief.redFlags.map(words),
    facts: factsOf(brief, chart, words),
    diary: await diaryLines(input),
    toChoose: questions.map((question) => ({ ...question, ticked: now.chosen.includes(question.words) })),
    missing: brief.missing.slice(0, 3).map(({ ask }) => words(ask)),
    ...now,
  }
  return { shown, noted: now }
}

/** The symptom table is fetched only for those who keep a diary. */
const diaryLines = async (input: SheetInput): Promise<readonly string[]> =>
  input.notes?.['diary'] === undefined ? [] : (await import('./diary.ts')).summaryOf(input)

function after(ask: VisitAsk, noted: Noted): Noted {
  const { chosen } = noted
  switch (ask.kind) {
    case 'look':
      return noted
    case 'tick': {
      const others = chosen.filter((each) => each !== ask.question)
      // An eighth question would push the seventh off the page: it waits until one is taken off.
      const isFull = ask.ticked && others.length >= mostQuestions
      return isFull ? noted : { ...noted, chosen: ask.ticked ? [...others, ask.question] : others }
    }
    case 'move':
      return { ...noted, chosen: moved(chosen, ask.question, ask.by) }
    case 'write':
      return { ...noted, written: { ...noted.written, [ask.field]: ask.text } }
    case 'leave-out': {
      const others = noted.out.filter((each) => each !== ask.line)
      return { ...noted, out: ask.isOut ? [...others, ask.line] : others }
    }
  }
}

/** One place up or down; at the end nothing moves. */
export function moved(chosen: readonly string[], question: string, by: -1 | 1): readonly string[] {
  const at = chosen.indexOf(question)
  const to = at + by
  if (at < 0 || to < 0 || to >= chosen.length) return chosen
  const others = chosen.filter((each) => each !== question)
  return [...others.slice(0, to), question, ...others.slice(to)]
}

/** The lines a doctor looks for first: the cancer, the drugs, the last dose, the heart. */
function factsOf(brief: Brief, chart: Chart, words: SheetInput['words']): readonly string[] {
  const headlines = ['q02', 'q01', 'q03', 'q13'].flatMap((id) => {
    const answer = brief.answers.find((each) => each.id === id)
    const [first] = answer?.headline ?? []
    // A general sentence, or one that stands before a closed gate, is no fact about her.
    return first === undefined || answer?.standing === 'general' || first.id.startsWith('gate-')
      ? []
      : [first]
  })
  return [...headlines, ...drugLines(chart), ...heartLine(chart)].map(words)
}

function drugLines({ treatments }: Chart): readonly Message[] {
  const given = treatments.filter(({ kind }) => kind === 'given' || kind === 'stopped')
  const names = [...new Set(given.flatMap(({ ingredients }) => ingredients))]
  const [last] = given
    .flatMap((treatment) => latest(treatment.to, treatment.from).map((day) => ({ treatment, day })))
    .toSorted((a, b) => b.day.localeCompare(a.day))
  return [
    ...(names.length === 0 ? [] : [{ id: 'visit-fact-drugs', values: { drugs: names.join(', ') } }]),
    ...(last === undefined
      ? []
      : [
          {
            id: 'visit-fact-last',
            values: { drugs: last.treatment.ingredients.join(', '), day: dayInFull(last.day, 'en-GB') },
          },
        ]),
  ]
}

function heartLine({ readings }: Chart): readonly Message[] {
  const [last] = readings
    .flatMap(({ fact, said, source }) =>
      fact === 'LVEF percent' && said.kind === 'number'
        ? latest(source.when).map((day) => ({ percent: said.interval.high, day }))
        : [],
    )
    .toSorted((a, b) => b.day.localeCompare(a.day))
  return last === undefined
    ? []
    : [{ id: 'visit-fact-heart', values: { percent: last.percent, day: dayInFull(last.day, 'en-GB') } }]
}

/** The day a thing was last true, as far as the record gives one. */
const latest = (...days: readonly When[]): readonly string[] => {
  const [day] = days.flatMap((when) => (when.kind === 'on' ? [when.day.toString()] : []))
  return day === undefined ? [] : [day]
}

/** An earlier Herald noted a list of questions only. */
function notedFrom(noted: unknown): Noted {
  const of = new Map(typeof noted === 'object' && noted !== null ? Object.entries(noted) : [])
  const written = of.get('written')
  const texts = new Map(typeof written === 'object' && written !== null ? Object.entries(written) : [])
  return {
    chosen: textsIn(Array.isArray(noted) ? noted : of.get('chosen')),
    out: textsIn(of.get('out')),
    written: writtenFrom((field) => texts.get(field)),
  }
}

function writtenFrom(of: (field: VisitField) => unknown): VisitInWords['written'] {
  const text = (field: VisitField): string => {
    const found = of(field)
    return typeof found === 'string' && visitFields.includes(field) ? found : ''
  }
  return {
    name: text('name'),
    when: text('when'),
    team: text('team'),
    since: text('since'),
    matters: text('matters'),
    notes: text('notes'),
  }
}

const textsIn = (noted: unknown): readonly string[] =>
  Array.isArray(noted) ? noted.filter((each) => typeof each === 'string') : []
