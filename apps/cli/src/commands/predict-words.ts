/** What `herald predict` prints for a clinician: a table to one decimal with its range, then what it leaves out. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import {
  type Figure,
  limitsInWords,
  type PredictAnswer,
  type PredictStep,
  type Sentence,
} from '@herald/core/prognosis'

const file = fileURLToPath(import.meta.resolve('@herald/content-en/prognosis.ftl'))

/** Sentences of prognosis.ftl, filled in. */
function speaker(): (sentence: Sentence) => string {
  const bundle = new FluentBundle('en', { useIsolating: false })
  bundle.addResource(new FluentResource(readFileSync(file, 'utf8')))
  return ({ id, values }) => {
    const pattern = bundle.getMessage(id)?.value ?? undefined
    if (pattern === undefined) throw new Error(`No message ${id} in prognosis.ftl.`)
    return bundle.formatPattern(pattern, values)
  }
}

const years = [5, 10, 15] as const
const points = (value: number): string => value.toFixed(1)

function cell(figure: Figure | undefined): string {
  if (figure === undefined) return ''
  const range = `${points(figure.low)} to ${points(figure.high)}`
  if (figure.kind === 'range') return range
  return figure.low === figure.high ? points(figure.value) : `${points(figure.value)} (${range})`
}

const row = (cells: readonly string[]): string =>
  cells
    .map((text, i) => text.padEnd(i === 0 ? 42 : 22))
    .join(' ')
    .trimEnd()

function table(
  version: string,
  steps: readonly PredictStep[],
  say: (sentence: Sentence) => string,
): readonly string[] {
  const at = (series: PredictStep['alive'], year: number) =>
    series.find((entry) => entry.year === year)?.figure
  return [
    `PREDICT Breast ${version}: alive out of 100, then the change against the step before`,
    row(['', ...years.map((year) => `${year} years`)]),
    ...steps.flatMap(({ letter, alive, gain }) => [
      row([
        say({ id: 'predict-step-name', values: { treatment: letter } }),
        ...years.map((year) => cell(at(alive, year))),
      ]),
      ...(gain.length === 0 ? [] : [row(['    change', ...years.map((year) => cell(at(gain, year)))])]),
    ]),
    '',
  ]
}

/** Of those alive at 5 years, which is where longer hormone treatment is decided. */
function fromYear5({ steps }: PredictAnswer): readonly string[] {
  const last = steps.at(-1)
  if (last === undefined) return []
  const [year10, year15] = [10, 15].map(
    (year) => last.aliveFromYear5.find((entry) => entry.year === year)?.figure,
  )
  return [
    `Of 100 alive at 5 years with the whole plan: ${cell(year10)} alive at 10 years, ${cell(year15)} at 15.`,
    '',
  ]
}

/** The whole answer as lines. */
export function predictLines(answer: PredictAnswer): readonly string[] {
  const say = speaker()
  const { beside } = answer
  return [
    ...table(answer.version, answer.steps, say),
    ...fromYear5(answer),
    ...(beside === 'none' ? [] : table(beside.version, beside.steps, say)),
    ...limitsInWords(answer).map((sentence) => `- ${say(sentence)}`),
  ]
}
