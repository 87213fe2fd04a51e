/** Survival numbers -> sentences, drawings and tables. Loaded after she has chosen, never before (patient-words PW21). */
import type { Message } from '@herald/brief'
import { makeNumbers, type NumbersInput, planNotes, refusalWords } from '@herald/brief/numbers'
import {
  type Count,
  curvesSvg,
  type Dot,
  dotMarkSvg,
  dotsSvg,
  type NumberRow,
  type Sentence,
  type Shown,
} from '@herald/core/prognosis'
import type { NumbersAnswer, NumbersFigure, ShownInWords } from '../desk/numbers-in-words.ts'
import { gainTables, survivalTables } from './numbers-tables.ts'

type Words = (message: Message) => string

/** What the page shows for a choice of hers. */
export function numbersInWords(input: NumbersInput, words: Words): NumbersAnswer {
  const made = makeNumbers(input)
  if (!made.ok) {
    if (input.depth === 'no numbers') return { kind: 'words', sentences: [] }
    return {
      kind: 'refused',
      sentences: onlyOnce(made.error.map((refusal) => words(refusalWords(refusal)))),
      // No fact to get makes a model of others fit her.
      canBeSettled: !made.error.some(({ kind }) => kind === 'not-for' || kind === 'too old'),
    }
  }
  const shown = made.value
  switch (shown.kind) {
    case 'no numbers':
      return { kind: 'words', sentences: shown.sentences.map(words) }
    case 'what treatment adds':
      return {
        kind: 'shown',
        ...text(shown, words),
        tables: gainTables(shown.gains, words),
        figure: { kind: 'none' },
      }
    case 'everything':
      return {
        kind: 'shown',
        ...text(shown, words),
        tables: survivalTables(shown.rows, words),
        figure: { kind: 'drawn', ...figure(shown, words) },
      }
  }
}

type WithNumbers = Exclude<Shown, { kind: 'no numbers' }>
type Part = 'before' | 'steps' | 'notes' | 'limits' | 'getNext' | 'source'

/** Where a sentence stands on the page, by the head of its id; everything else tells of the steps. */
const parts: readonly (readonly [head: string, part: Part])[] = [
  ['predict-before', 'before'],
  ['predict-who', 'before'],
  ['predict-range', 'notes'],
  ['predict-harm', 'notes'],
  ['predict-assumes', 'limits'],
  ['predict-caution', 'limits'],
  ['predict-narrows', 'getNext'],
  ['predict-source', 'source'],
]
const partOf = ({ id }: Sentence): Part => parts.find(([head]) => id.startsWith(head))?.[1] ?? 'steps'

function text(shown: WithNumbers, words: Words): Omit<ShownInWords, 'tables' | 'figure'> {
  const of = (part: Part): readonly string[] =>
    shown.sentences.filter((sentence) => partOf(sentence) === part).map(words)
  const steps: string[][] = []
  for (const sentence of shown.sentences.filter((each) => partOf(each) === 'steps')) {
    const group = steps.at(-1)
    if (group === undefined || sentence.id === 'predict-next') steps.push([words(sentence)])
    else group.push(words(sentence))
  }
  return {
    year: yearOf(shown),
    before: [...of('before'), ...planNotes(shown).map(words)],
    steps,
    notes: of('notes'),
    limits: of('limits'),
    getNext: of('getNext'),
    source: of('source'),
    after: words({ id: 'predict-after-numbers' }),
  }
}

const yearOf = ({ year }: WithNumbers): ShownInWords['year'] => (year === 5 || year === 15 ? year : 10)

/** Ids inside the drawing; one figure a page. */
const prefix = 'survival-dots'

type Everything = Extract<Shown, { kind: 'everything' }>

function figure(shown: Everything, words: Words): NumbersFigure {
  const { dots, curves, rows, year, csv } = shown
  const [version] = rows.map((row) => row.version)
  const own = rows.filter((row) => row.version === version)
  const countAt = (step: NumberRow['step'] | undefined, at: number): Count | undefined =>
    own.find((row) => row.step === step && row.year === at)?.aliveOf100
  const last = curves.at(-1)?.letter
  const stepName = (step: NumberRow['step']): string =>
    words({ id: 'predict-step-name', values: { treatment: step } })
  return {
    dots: dotsSvg(dots, {
      sentence: dotsSentence(countAt(dots.letters.at(-1), year), year, words),
      key: [],
      idPrefix: prefix,
    }),
    marks: marksOf(dots.dots, dots.letters.map(stepName), words).map(({ dot, meaning }) => ({
      mark: dotMarkSvg(dot, prefix),
      words: meaning,
    })),
    curves: curvesSvg(curves, {
      sentence: curvesSentence(countAt('s', 10), countAt(last, 10), words),
      years: words({ id: 'predict-curves-years' }),
      outOf100: words({ id: 'predict-curves-out-of-100' }),
      names: curves.map(({ letter }) =>
        letter === 's' ? stepName('s') : words({ id: 'predict-curves-all' }),
      ),
    }),
    csv,
  }
}

function dotsSentence(count: Count | undefined, years: number, words: Words): string {
  if (count === undefined) return ''
  return count.kind === 'count'
    ? words({
        id: 'predict-dots-sentence',
        values: { years, alive: count.count, notAlive: 100 - count.count },
      })
    : words({ id: 'predict-dots-sentence-between', values: { years, low: count.low, high: count.high } })
}

function curvesSentence(surgery: Count | undefined, all: Count | undefined, words: Words): string {
  if (surgery === undefined || all === undefined) return ''
  if (surgery.kind === 'count' && all.kind === 'count') {
    const values = { alive: all.count, surgery: surgery.count }
    return words({ id: 'predict-curves-sentence', values })
  }
  const { low, high } = all.kind === 'count' ? { low: all.count, high: all.count } : all
  return words({ id: 'predict-curves-sentence-between', values: { low, high } })
}

/** Each kind of dot that is drawn, once, in the order of the steps. */
function marksOf(dots: readonly Dot[], steps: readonly string[], words: Words) {
  const meaning = (dot: Dot): string => {
    switch (dot.kind) {
      case 'alive':
        return steps[dot.step] ?? ''
      case 'lost':
        return words({ id: 'predict-dots-lost' })
      case 'possible':
        return words({ id: 'predict-dots-possible' })
      case 'not alive':
        return words({ id: 'predict-dots-not-alive' })
    }
  }
  return [...new Map(dots.map((dot) => [meaning(dot), dot])).entries()].map(([meaning, dot]) => ({
    dot,
    meaning,
  }))
}

const onlyOnce = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)]
