/** Every sentence that core can name about PREDICT exists, is filled in, and keeps the rules of patient words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { exactly } from '@herald/core'
import {
  allInWords,
  gainsInWords,
  type PredictAnswer,
  type PredictKnowledge,
  predictAnswer,
  predictCautions,
  type Sentence,
  wordsOnly,
} from '@herald/core/prognosis'
import { describe, expect, test } from 'vitest'

const file = join(import.meta.dirname, '..', '..', 'content', 'en', 'src', 'prognosis.ftl')
const source = readFileSync(file, 'utf8')
const bundle = new FluentBundle('en', { useIsolating: false })
const problems = bundle.addResource(new FluentResource(source))

function words({ id, values }: Sentence): string {
  const message = bundle.getMessage(id)
  if (message?.value === null || message === undefined) throw new Error(`No message ${id} in prognosis.ftl.`)
  const errors: Error[] = []
  const text = bundle.formatPattern(message.value, values, errors)
  if (errors.length > 0) throw new Error(`${id}: ${errors.map(String).join(' ')}`)
  return text
}

const base: PredictKnowledge = {
  ageYears: exactly(60),
  er: ['positive'],
  sizeMm: exactly(20),
  positiveNodes: exactly(2),
  grade: [3],
  detection: ['symptoms'],
  her2: ['positive'],
  pr: ['positive'],
  ki67: ['positive'],
  smoking: ['never or former'],
  setting: {
    sex: ['female'],
    disease: ['invasive'],
    distantSpread: ['none'],
    firstTreatment: ['surgery'],
    sides: ['one'],
    menopause: ['after'],
  },
  plan: {
    radiotherapy: true,
    heartDoseGy: 2,
    hormone: '10 years',
    chemotherapy: 'third',
    trastuzumab: true,
    bisphosphonate: true,
  },
}
const span = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false })
const both = ['negative', 'positive'] as const
// biome-ignore format: a table
const people: readonly [name: string, change: Partial<PredictKnowledge>, version?: '3.2' | '2.2'][] = [
  ['all known', {}],
  ['five years of hormone treatment', { plan: { ...base.plan, hormone: '5 years' } }],
  ['grade, Ki-67, PR, HER2, detection and smoking unknown', { grade: [1, 2, 3], ki67: both, pr: both, her2: both, detection: ['symptoms', 'screening'], smoking: ['current', 'never or former'] }],
  ['size between', { sizeMm: span(5, 200) }],
  ['age between', { ageYears: span(26, 80) }],
  ['nodes between', { positiveNodes: span(1, 3) }],
  ['only one input open: her2', { her2: both }],
  ['only one input open: pr', { pr: both }],
  ['only one input open: Ki-67', { ki67: both }],
  ['only one input open: detection', { detection: ['symptoms', 'screening'] }],
  ['only one input open: smoking', { smoking: ['current', 'never or former'] }],
  ['setting open', { setting: { sex: ['female', 'male'], disease: ['invasive', 'in situ only'], distantSpread: ['none', 'found'], firstTreatment: ['surgery', 'drugs before surgery'], sides: ['one', 'both'], menopause: ['before', 'after'] } }],
  ['chemotherapy that costs lives', { ageYears: exactly(82), sizeMm: exactly(8), grade: [1], her2: ['negative'], smoking: ['current'], plan: { ...base.plan, trastuzumab: false } }],
  ['chemotherapy that costs lives, some facts open', { ageYears: exactly(82), sizeMm: exactly(8), grade: [1], her2: ['negative'], smoking: ['current', 'never or former'], detection: ['symptoms', 'screening'], plan: { ...base.plan, trastuzumab: false } }],
  ['chemotherapy that may cost lives', { ageYears: span(60, 84), sizeMm: span(5, 60), grade: [1], her2: ['negative'], smoking: ['current'], plan: { ...base.plan, trastuzumab: false } }],
  ['chemotherapy that costs between', { ageYears: span(82, 84), sizeMm: span(5, 8), grade: [1], her2: ['negative'], smoking: ['current'], plan: { ...base.plan, trastuzumab: false } }],
  ['version 2.2', {}, '2.2'],
]
const answers: readonly PredictAnswer[] = people.map(([name, change, version]) => {
  const answer = predictAnswer({ ...base, ...change }, version ?? '3.2')
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
  return answer.value
})
const spoken = answers.flatMap((answer) => [
  ...wordsOnly(answer),
  ...([5, 10, 15] as const).flatMap((year) => [...gainsInWords(answer, year), ...allInWords(answer, year)]),
])
const texts = [...new Set(spoken.map(words))]
const sentences = texts.flatMap((text) => text.split(/(?<=[.?])\s+(?=[A-Z0-9])/))

describe('PREDICT in words', () => {
  test('the file has no errors and every caution has words', () => {
    expect(problems).toStrictEqual([])
    expect(predictCautions.filter(({ id }) => !bundle.hasMessage(id))).toStrictEqual([])
  })
  test('the people above reach every sentence about counts', () => {
    const said = new Set(spoken.map(({ id }) => id))
    const written = [
      ...source.matchAll(
        /^(predict-(?:alive|next|adds|takes|range|gain|harm|assumes|caution|narrows|words)[\w-]*) =/gm,
      ),
    ].map(([, id]) => id)
    expect(written.length).toBeGreaterThan(30)
    expect(written.filter((id) => id === undefined || !said.has(id))).toStrictEqual([])
  })
  test('no sentence is over 20 words (PW4)', () => {
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toStrictEqual([])
  })
  test('no percent, odds, decimals or "1 in x" (PW8)', () => {
    const versionLess = sentences.map((sentence) => sentence.replace(/PREDICT Breast \d\.\d/, ''))
    expect(
      versionLess.filter((sentence) => /%|percent|\bodds\b|\d\.\d|\b1 in \d/.test(sentence)),
    ).toStrictEqual([])
  })
  test('no banned word (PW20)', () => {
    const banned =
      /\b(fight|battle|beat|survivor|victim|suffer|brave|hero|journey|failed|aggressive|deadly|terminal|cure|miracle|just|only|simply|mild|routine|minor|worry|toxic|poison|likely|common|rare|high|low)\b/i
    expect(sentences.filter((sentence) => banned.test(sentence.replace('Words only', '')))).toStrictEqual([])
  })
  test('words alone hold no count of people', () => {
    const alone = answers.flatMap(wordsOnly).map(words)
    expect(alone.filter((text) => /out of 100/.test(text))).toStrictEqual([])
  })
})
