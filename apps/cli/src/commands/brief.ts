/** `herald brief RECORD...`: the fifteen answers of a record, as Markdown for a person or JSON for a program. */
import {
  type Brief,
  type Message,
  makeBrief,
  makeNumbers,
  type NumbersInput,
  type Passage,
  planNotes,
  refusalWords,
  type Words,
  wordsOf,
} from '@herald/brief'
import { type EffectLine, type EffectsInput, effectsOf } from '@herald/brief/effects'
import { english } from '@herald/content-en'
import { type Day, dayFrom } from '@herald/core/chart'
import { pathwayFacts } from '@herald/core/pathway'
import type { Depth, Shown } from '@herald/core/prognosis'
import { briefLines, capital } from '../brief-lines.ts'
import type { Command, Io } from '../command.ts'
import { readOptions } from '../options.ts'
import { chooseChart, importFiles } from '../record-files.ts'
import { remarkLine } from '../words/remark-line.ts'

const options = {
  'as-of': { type: 'string' },
  patient: { type: 'string' },
  region: { type: 'string' },
  numbers: { type: 'string' },
  json: { type: 'boolean' },
  md: { type: 'boolean' },
} as const

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readOptions('herald brief', args, options)
  if (!read.ok) return refuse(io, read.error)
  const { values, positionals } = read.value
  if (positionals.length === 0)
    return refuse(io, 'No record was named. Usage: herald brief RECORD... [--as-of DAY]')
  const asOf = values['as-of'] === undefined ? today() : dayFrom(values['as-of'])
  if (asOf === 'unreadable') {
    return refuse(io, `--as-of is "${values['as-of']}". Expected a day such as 2026-11-20.`)
  }
  const imported = importFiles(positionals, io)
  if (!imported.ok) return refuse(io, imported.error)
  for (const refusal of imported.value.refused) io.err(remarkLine(refusal.file, refusal))
  const chosen = chooseChart(imported.value.charts, values.patient)
  if (typeof chosen === 'string') {
    for (const finding of imported.value.findings) io.err(remarkLine(finding.where, finding))
    return refuse(io, chosen)
  }
  const region = pathwayFacts.region.values.find((one) => one === values.region)
  if (values.region !== undefined && region === undefined) {
    return refuse(
      io,
      `--region is "${values.region}". Expected ${pathwayFacts.region.values.join(' or ')}; leave it out elsewhere.`,
    )
  }
  const own = region === undefined ? [] : [{ fact: pathwayFacts.region.name, value: region, day: asOf }]
  const brief = makeBrief({ chart: chosen, asOf, own })
  const words = wordsOf('en', english)
  const asked = values.numbers ?? 'none'
  const depth = asked === 'none' || asked === 'effects' ? 'no numbers' : numberDepths[asked]
  if (depth === undefined) {
    const known = [...Object.keys(numberDepths), 'effects']
    return refuse(io, `--numbers is "${asked}". Expected one of: ${known.join(', ')}.`)
  }
  if (values.json === true)
    io.out(
      JSON.stringify({
        ...brief,
        words: inWords(brief, words),
        looking_after: passagesInWords(brief.lookingAfter, words),
      }),
    )
  else {
    for (const line of briefLines(brief, words)) io.out(line)
    if (depth !== 'no numbers')
      for (const line of [
        ...numberLines({ chart: chosen, asOf, depth, year: 10 }, words),
        ...figureLines(brief, words),
      ])
        io.out(line)
    if (asked === 'effects')
      for (const line of effectLines({ chart: chosen, asOf, own, view: 'patient' }, words)) io.out(line)
  }
  return imported.value.refused.length > 0 ? 1 : 0
}

/** Survival numbers are printed only for someone who asks for them by name. */
const numberDepths: Readonly<Record<string, Depth>> = {
  treatment: 'what treatment adds',
  everything: 'everything',
}

function numberLines(input: NumbersInput, words: Words): readonly string[] {
  const numbers = makeNumbers(input)
  const lines = numbers.ok
    ? withPlan(numbers.value).map(words)
    : [...new Set(numbers.error.map((refusal) => words(refusalWords(refusal))))]
  return ['', '## Numbers, because you asked', '', ...lines.map((line) => `- ${line}`)]
}

/** What is compared stands after what the numbers can say, and before the first number. */
function withPlan(shown: Shown): readonly Message[] {
  const isBefore = ({ id }: Message): boolean => id === 'predict-before-numbers' || id === 'predict-who'
  const { sentences } = shown
  return [
    ...sentences.filter(isBefore),
    ...planNotes(shown),
    ...sentences.filter((sentence) => !isBefore(sentence)),
  ]
}

/** Effects of her plans, out of 100 people, as a patient may see them. */
function effectLines(input: EffectsInput, words: Words): readonly string[] {
  const { before, plans, later } = effectsOf(input)
  const lines = (all: readonly EffectLine[]): readonly string[] =>
    all.map(({ sentence, notes }) => `- ${[sentence, ...notes].map(words).join(' ')}`)
  return [
    '',
    '## Side effects in numbers, because you asked',
    '',
    ...before.map((message) => `- ${words(message)}`),
    ...plans.flatMap(({ name, trials, none }) => [
      '',
      `**${capital(words(name))}**`,
      '',
      ...none.map((message) => `- ${words(message)}`),
      ...trials.flatMap(({ about, lines: own }) => [`- ${words(about)}`, ...lines(own)]),
    ]),
    ...(later.length === 0 ? [] : ['', `**${words({ id: 'q07-title-later' })}**`, '', ...lines(later)]),
  ]
}

/** What the options did for people in trials: also numbers, also only on request. */
function figureLines({ answers }: Brief, words: Words): readonly string[] {
  const lines = answers.flatMap(({ options }) =>
    options.flatMap(({ name, benefit }) => benefit.map(({ says }) => `- ${words(name)}: ${words(says)}`)),
  )
  return lines.length === 0 ? [] : ['', '## What it did for people in trials', '', ...new Set(lines)]
}

const refuse = (io: Io, message: string): number => {
  io.err(message)
  return 2
}

const today = (): Day | 'unreadable' => dayFrom(new Date().toISOString().slice(0, 10))

const passagesInWords = (passages: readonly Passage[], words: Words): readonly object[] =>
  passages.map(({ title, lines }) => ({ title: words(title), lines: lines.map(words) }))

/** Every sentence of the answers in order, for programs that want words beside ids. */
const inWords = (brief: Brief, words: Words): readonly object[] =>
  brief.answers.map((answer) => ({
    id: answer.id,
    question: words(answer.question),
    standing: answer.standing,
    headline: answer.headline.map(words),
    points: answer.points.map(words),
    passages: passagesInWords(answer.passages, words),
    open: answer.open.map(({ what, who, ask, wouldChange }) => ({
      what: words(what),
      who: words(who),
      ask: words(ask),
      would_change: wouldChange.map(({ reply, leaves }) => `${words(reply)}: ${words(leaves)}.`),
    })),
    unknown: answer.unknown.map(words),
    actions: answer.actions.map(words),
    ask: answer.ask.map(words),
    red_flags: answer.redFlags.map(words),
  }))

export const brief: Command = {
  name: 'brief',
  usage: 'RECORD... [--as-of DAY] [--patient ID] [--region US|EU] [--json|--md]',
  about: 'the fifteen answers for one person, from her own record',
  help: () => [
    'Reads FHIR R4 files (a bundle, an array, NDJSON or single resources). Several files are one import.',
    'Prints fifteen answers: what is known, what is open, and what each missing fact would change.',
    'The record stays on this machine. Nothing is sent anywhere.',
    '',
    '  --as-of 2026-11-20   the day to answer for (today, if left out)',
    '  --patient ID         which person, when the files hold several',
    '  --region US          where she is treated (US or EU): approvals, and what hangs on them',
    '  --md                 text for people (this is what you get without an option)',
    '  --json               the same as data, for programs',
    '  --numbers treatment  also what each treatment adds, in people out of 100; "everything" adds who is alive',
    '  --numbers effects    also how many people out of 100 had each side effect of her plans, in trials',
    '',
    'Example: herald brief examples/patients/02-awaiting-ish.json --as-of 2026-11-20',
    '',
    'Exit code: 0 answered, 1 answered but a file was not used, 2 not understood.',
  ],
  run,
}
