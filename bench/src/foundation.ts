/**
 * The speed of reading a record, of the brief and of the walk, against the budgets of design section 7 and E23.
 * What comes from a record is also a ratio to `JSON.parse` of the same text in the same run.
 */
import { readFileSync } from 'node:fs'
import { type Brief, type Message, makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { type Chart, type Day, dayFrom } from '@herald/core/chart'
import { assessHer2 } from '@herald/core/her2'
import { answerBook, her2Question, hormoneQuestion, requests, spreadQuestion } from '@herald/core/request'
import { clinicalStage, stageOf } from '@herald/core/staging'
import { rankRequests, walk, walkWhole } from '@herald/core/walk'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { asOfDay, syntheticRecord } from './synthetic-record.ts'
import { type Effort, type Timing, time, timeBeside } from './timing.ts'
import { walkQuestions } from './walk-cases.ts'

export type Measure = {
  readonly what: string
  readonly timing: Timing
  /** `none`: measured to be watched, without a promise. */
  readonly budgetMs: number | 'none'
  /** Against JSON.parse of the same record in the same run. */
  readonly ratio: number | 'none'
  /** Design section 7: the brief of a 1,000-resource record takes less time than parsing it took. */
  readonly mustBeatParsing: boolean
}

const read = dayFrom(asOfDay)
if (read === 'unreadable') throw new Error(`${asOfDay} is not a day.`)
const asOf: Day = read

const parse = (text: string): unknown => JSON.parse(text)
function chartOf(value: unknown, name: string): Chart {
  const [chart] = readRecord([{ kind: 'parsed', name, value }]).charts
  if (chart === undefined) throw new Error(`${name} gave no chart.`)
  return chart
}

/** Parsing, reading and the brief of one record, the three timed one after the other. */
function record(name: string, text: string, budgetMs: number, effort: Effort): readonly Measure[] {
  const value = parse(text)
  const chart = chartOf(value, name)
  // One after the other: in turn, the brief would pay for collecting what parsing threw away.
  const [parsing, reading, brief] = [
    () => parse(text),
    () => chartOf(value, name),
    () => makeBrief({ chart, asOf }),
  ].map((work) => time(work, effort))
  if (parsing === undefined || reading === undefined || brief === undefined) return []
  const beside = (what: string, timing: Timing, budget: Measure['budgetMs']): Measure => ({
    what: `${what}, ${name}`,
    timing,
    budgetMs: budget,
    ratio: timing.medianMs / parsing.medianMs,
    mustBeatParsing: budget !== 'none',
  })
  return [
    beside('JSON.parse', parsing, 'none'),
    beside('reading to a chart', reading, 'none'),
    beside('brief as data', brief, budgetMs),
  ]
}

/** The twelve example people, whose records come as they come. */
function examples(effort: Effort): readonly Measure[] {
  const people = examplePatients.map(({ file }) => {
    const text = readFileSync(new URL(`../../examples/patients/${file}`, import.meta.url), 'utf8')
    return { text, chart: chartOf(parse(text), file) }
  })
  const mean = (timing: Timing): Timing => ({
    ...timing,
    medianMs: timing.medianMs / people.length,
    p95Ms: timing.p95Ms / people.length,
  })
  const [parsing, brief] = timeBeside(
    [
      () => people.map(({ text }) => parse(text)),
      () => people.map(({ chart }) => makeBrief({ chart, asOf })),
    ],
    effort,
  )
  if (parsing === undefined || brief === undefined) return []
  const slowest = Math.max(
    ...people.map(({ chart }) => time(() => makeBrief({ chart, asOf }), short(effort)).medianMs),
  )
  return [
    {
      what: 'brief as data, the twelve examples, each',
      timing: mean(brief),
      budgetMs: 10,
      ratio: brief.medianMs / parsing.medianMs,
      mustBeatParsing: false,
    },
    {
      what: 'brief as data, the slowest of the twelve',
      timing: { medianMs: slowest, p95Ms: slowest, samples: 1 },
      budgetMs: 10,
      ratio: 'none',
      mustBeatParsing: false,
    },
  ]
}

const short = ({ warmUpMs, measureMs }: Effort): Effort => ({
  warmUpMs: warmUpMs / 6,
  measureMs: measureMs / 6,
})

const alone = (
  what: string,
  budgetMs: Measure['budgetMs'],
  work: () => unknown,
  effort: Effort,
): Measure => ({
  what,
  timing: time(work, effort),
  budgetMs,
  ratio: 'none',
  mustBeatParsing: false,
})

const walks = (effort: Effort): readonly Measure[] =>
  walkQuestions.flatMap(({ name, book, table, known, threeOpen, sixOpen }) => [
    alone(`walk, ${name}, everything known`, 0.1, () => walk(book, table, known), effort),
    alone(`walk, ${name}, three facts open`, 'none', () => walk(book, table, threeOpen), effort),
    alone(`walk, ${name}, six facts open`, 10, () => walk(book, table, sixOpen), effort),
    alone(`walk, ${name}, nothing known`, 100, () => walkWhole(book, table), effort),
  ])

function requestsAndResults(effort: Effort): readonly Measure[] {
  const nothing = new Map()
  const asked = [her2Question, spreadQuestion, hormoneQuestion, clinicalStage].map((table) =>
    walk(answerBook, table, nothing),
  )
  const [her2, , stage] = walkQuestions
  if (her2 === undefined || stage === undefined) return []
  return [
    alone('requests ranked over four open answers', 'none', () => rankRequests(asked, requests), effort),
    alone('a stage, everything known (stageOf)', 'none', () => stageOf('clinical', stage.known), effort),
    alone('a HER2 assessment, everything known (assessHer2)', 'none', () => assessHer2(her2.known), effort),
  ]
}

/** Every message of a brief, so that all its words are made. */
function messagesOf(brief: Brief): readonly Message[] {
  const answers = brief.answers.flatMap(({ question, headline, points, unknown, actions, ask, redFlags }) => [
    question,
    ...headline,
    ...points,
    ...unknown,
    ...actions,
    ...ask,
    ...redFlags,
  ])
  return [...brief.about, ...brief.redFlags, ...brief.notices, ...answers]
}

function words(text: string, effort: Effort): Measure {
  const messages = messagesOf(makeBrief({ chart: chartOf(parse(text), 'the synthetic record'), asOf }))
  const inEnglish = wordsOf('en', english)
  return alone(
    `words of a brief, ${messages.length} sentences`,
    'none',
    () => messages.map((message) => inEnglish(message)),
    effort,
  )
}

/** Measures now. With the default effort it takes about half a minute. */
export function measureFoundation(effort: Effort = { warmUpMs: 250, measureMs: 700 }): readonly Measure[] {
  const known = syntheticRecord('known')
  return [
    ...record('1,000 resources, every gate known', known, 1, effort),
    ...record('1,000 resources, HER2, M, N and ER open', syntheticRecord('open'), 10, effort),
    ...examples(effort),
    ...walks(effort),
    ...requestsAndResults(effort),
    words(known, effort),
  ]
}
