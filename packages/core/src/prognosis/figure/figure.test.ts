import { describe, expect, test } from 'vitest'
import { between } from '../../fact/interval.ts'
import { type PredictAnswer, predictAnswer } from '../predict/answer.ts'
import { known1 } from '../predict/example-patients.ts'
import type { PredictKnowledge } from '../predict/knowledge.ts'
import { aliveCount, gainCount } from './counts.ts'
import { curvesSvg, survivalCurves } from './curves.ts'
import { shownAt } from './depth.ts'
import { type Dot, dotArray } from './dots.ts'
import { dotsSvg } from './dots-svg.ts'
import { numbersCsv } from './numbers.ts'
import { allInWords } from './sentences.ts'

const answerFor = (change: Partial<PredictKnowledge>): PredictAnswer => {
  const answer = predictAnswer({ ...known1, ...change })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}
const all = answerFor({})
const sizeOpen = answerFor({ sizeMm: between(10, 40) })
/** 82 years, smoker, 8 mm, grade 1: chemotherapy costs lives in the model. */
const chemoCosts = answerFor({
  ageYears: between(82, 82),
  sizeMm: between(8, 8),
  grade: [1],
  her2: ['negative'],
  smoking: ['current'],
  plan: { ...known1.plan, trastuzumab: false, radiotherapy: false, heartDoseGy: 0 },
})
const howMany = (dots: readonly Dot[], kind: Dot['kind']): number =>
  dots.filter((dot) => dot.kind === kind).length

describe('one hundred dots', () => {
  test('stack the steps of patient 1 at 10 years: 80, then 83, 88, 91 and 93 alive', () => {
    const { dots } = dotArray(all.steps, 10)
    const perStep = [0, 1, 2, 3, 4].map(
      (step) => dots.filter((d) => d.kind === 'alive' && d.step === step).length,
    )
    expect(perStep).toStrictEqual([80, 3, 5, 3, 2])
    expect([dots.length, howMany(dots, 'not alive')]).toStrictEqual([100, 7])
    expect(dots[0]).toStrictEqual({ kind: 'alive', step: 0 })
  })
  test('show lives that a step costs', () => {
    const { dots } = dotArray(chemoCosts.steps, 10)
    const [chemo, before] = [chemoCosts.steps[2], chemoCosts.steps[1]]
    if (chemo === undefined || before === undefined) throw new Error('no chemotherapy step')
    const gain = gainCount(chemo, before, 10)
    expect(gain).toMatchObject({ kind: 'count' })
    expect(howMany(dots, 'lost')).toBe(gain.kind === 'count' ? -gain.count : 0)
    expect(howMany(dots, 'lost')).toBeGreaterThan(3)
  })
  test('with the size open: the least is solid, the rest is possible', () => {
    const last = sizeOpen.steps.at(-1)
    if (last === undefined) throw new Error('no steps')
    const count = aliveCount(last, 10)
    const { dots } = dotArray(sizeOpen.steps, 10)
    expect(count).toStrictEqual({
      kind: 'between',
      low: howMany(dots, 'alive'),
      high: howMany(dots, 'alive') + howMany(dots, 'possible'),
    })
    expect(howMany(dots, 'possible')).toBeGreaterThan(1)
  })
})

describe('drawings', () => {
  const words = {
    sentence: 'A & "B" <c>',
    key: [{ dot: { kind: 'not alive' }, words: 'Not alive' }],
    idPrefix: 'p',
  } as const
  const dots = dotsSvg(dotArray(all.steps, 10), words)
  test('dots are an image with one sentence, a mark a dot and one for the key', () => {
    expect(dots).toContain('role="img" aria-label="A &amp; &quot;B&quot; &lt;c&gt;"')
    expect(dots.match(/<circle cx="[\d.]+" cy="[\d.]+" r="5.4"/g)).toHaveLength(101)
  })
  test('without a key it is a square of one hundred marks', () => {
    const square = dotsSvg(dotArray(all.steps, 10), { ...words, key: [] })
    expect(square).toContain('viewBox="0 0 140 140"')
    expect(square.match(/<circle cx="[\d.]+" cy="[\d.]+" r="5.4"/g)).toHaveLength(100)
  })
  test('dot 1 is at the bottom left and dot 100 at the top right', () => {
    const places = [...dots.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="5.4"/g)].map(([, x, y]) => [
      x,
      y,
    ])
    expect([places[0], places[99]]).toStrictEqual([
      ['7', '133'],
      ['133', '7'],
    ])
  })
  test.each([
    ['dots', dots],
    [
      'curves',
      curvesSvg(survivalCurves(sizeOpen.steps), {
        sentence: 's',
        years: 'y',
        outOf100: 'o',
        names: ['a', 'b'],
      }),
    ],
  ])('%s use one colour, no red, no script and no NaN', (_name, svg) => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
    const others = colours.filter(
      (c) => c !== 'none' && c !== 'currentColor' && c?.startsWith('url(#') === false,
    )
    expect(others).toStrictEqual([])
    expect(svg).not.toMatch(/NaN|undefined|<script|Infinity/)
  })
  test('curves: two lines, each with its band from 0 to 15 years', () => {
    const curves = survivalCurves(all.steps)
    expect(
      curves.map(({ letter, line, low, high }) => [letter, line.length, low.length, high.length]),
    ).toStrictEqual([
      ['s', 16, 16, 16],
      ['t', 16, 16, 16],
    ])
    expect(survivalCurves(sizeOpen.steps).map(({ line }) => line)).toStrictEqual([[], []])
  })
})

describe('three depths', () => {
  test('a table counts the same people as the sentences', () => {
    const shown = shownAt('everything', all, 10)
    if (shown.kind !== 'everything') throw new Error(`Asked for everything, got ${shown.kind}.`)
    const own = shown.rows.filter(({ version, year }) => version === all.version && year === 10)
    expect(own.map(({ aliveOf100 }) => aliveOf100)).toStrictEqual(
      all.steps.map((step) => aliveCount(step, 10)),
    )
    const said = shown.sentences.flatMap(({ values }) =>
      values['more'] === undefined ? [] : [values['more']],
    )
    const counted = own.flatMap(({ gainOf100 }) =>
      gainOf100 !== 'none' && gainOf100.kind === 'count' && gainOf100.count > 0 ? [gainOf100.count] : [],
    )
    expect(counted).toStrictEqual(said)
    expect(counted.length).toBeGreaterThan(0)
  })
  test('no numbers: no digit about living leaves, however one looks', () => {
    const shown = shownAt('no numbers', all, 10)
    expect(Object.keys(shown)).toStrictEqual(['kind', 'sentences'])
    expect(JSON.stringify(shown.sentences.map(({ values }) => values))).not.toMatch(/\d\d/)
  })
  test('what treatment adds: gains, and nobody’s survival', () => {
    const shown = shownAt('what treatment adds', all, 10)
    const text = JSON.stringify(shown)
    expect(text).toContain('"more":5')
    expect(text).not.toMatch(/"alive|notAlive|"died/)
  })
  test('everything: sentences, dots, curves, rows and CSV', () => {
    const shown = shownAt('everything', all, 10)
    expect(Object.keys(shown)).toStrictEqual(['kind', 'year', 'sentences', 'dots', 'curves', 'rows', 'csv'])
  })
})

test('words give both sides, and their counts add up', () => {
  const counts = allInWords(all, 10).filter(
    ({ id }) => id.startsWith('predict-alive') || id.startsWith('predict-adds'),
  )
  expect(
    counts.map(({ id, values }) => [
      id,
      values['alive'] ?? values['more'],
      values['notAlive'] ?? values['others'],
    ]),
  ).toStrictEqual([
    ['predict-alive-surgery', 80, 20],
    ['predict-adds', 3, 97],
    ['predict-alive-so-far', 83, 17],
    ['predict-adds', 5, 95],
    ['predict-alive-so-far', 88, 12],
    ['predict-adds', 3, 97],
    ['predict-alive-so-far', 91, 9],
    ['predict-adds', 2, 98],
    ['predict-alive-so-far', 93, 7],
  ])
})

test('a step that costs lives is said as fewer', () => {
  const said = allInWords(chemoCosts, 10)
  const place = said.findIndex(({ id }) => id === 'predict-takes')
  expect(said[place - 1]).toStrictEqual({ id: 'predict-next', values: { treatment: 'c' } })
})

test('CSV: a row a version, step and year; cells as wide as the header; empty where there is no number', () => {
  const lines = numbersCsv(sizeOpen).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * 5 * 15)
  expect(new Set(lines.map((line) => line.split(',').length))).toStrictEqual(new Set([11]))
  expect(lines[1]).toMatch(/^3\.2,s,1,,[\d.]+,[\d.]+,,,,,$/)
})
