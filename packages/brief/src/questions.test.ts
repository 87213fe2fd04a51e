/** What can be answered in place: every request has a question or a reason why not, and every answer is one that the tables know. */

import { type Chart, dayFrom } from '@herald/core/chart'
import { adviceBook, asks, pathwayBook, pathwayFacts } from '@herald/core/pathway'
import { requests } from '@herald/core/request'
import { snapshotOf } from '@herald/core/snapshot'
import { describe, expect, test } from 'vitest'
import type { FactQuestion } from './brief.ts'
import { contextOf } from './context.ts'
import { makeBrief } from './index.ts'
import { questionsOf, sameRequest, withoutQuestion } from './questions.ts'

const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf = read
const source = {
  resource: 'Observation/1',
  path: '',
  when: { kind: 'on', day: asOf },
  words: 'as written',
  inferred: false,
} as const
const reading = (fact: 'HER2 IHC score' | 'ER call' | 'PR call' | 'grade' | 'T' | 'N' | 'M', value: string) =>
  ({
    fact,
    said: { kind: 'is', value },
    about: { tumour: 'a', specimen: 'core', epoch: 'before-treatment', prefix: 'c' },
    status: 'final',
    source,
  }) as const
const chart: Chart = {
  person: {
    id: 'p',
    born: { kind: 'on', day: asOf.subtract({ years: 44 }) },
    sex: 'female',
    deceased: false,
    inRecord: true,
  },
  breastCancer: 'yes',
  tumours: [
    {
      id: 'a',
      laterality: 'left',
      diagnosed: { kind: 'on', day: asOf },
      certainty: 'confirmed',
      secondary: false,
      primary: '',
      source,
    },
  ],
  readings: [
    reading('HER2 IHC score', '3+'),
    reading('ER call', 'negative'),
    reading('PR call', 'negative'),
    reading('grade', 'G3'),
    reading('T', 'T2'),
    reading('N', 'N1'),
    reading('M', 'M0'),
  ],
  treatments: [],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
}
const context = contextOf(chart, snapshotOf(chart, asOf))
const ids = [...new Set([...requests, ...asks].map(({ id }) => id))]

function valuesOf(input: FactQuestion['input']): readonly (string | number)[] {
  switch (input.kind) {
    case 'number':
      return [input.from, input.to]
    case 'day':
      return ['2026-10-01']
    case 'choice':
      return input.choices.map(({ value }) => (input.as === 'number' ? Number(value) : value))
  }
}

describe('requests that she can answer herself', () => {
  test.each(ids.map((id) => [id]))('%s has a question, or a reason why not', (id) => {
    const has = questionsOf(sameRequest(id), context).length > 0
    expect(has).toBe(withoutQuestion[id] === undefined)
  })

  test('nothing has a reason that is no request', () => {
    expect(Object.keys(withoutQuestion).filter((id) => !ids.includes(id))).toEqual([])
  })

  const questions = ids.flatMap((id) =>
    questionsOf(sameRequest(id), context).map((question) => [id, question.fact, question] as const),
  )
  test.each(questions)('%s: every answer about %s is read, and nothing crashes', (_id, fact, { input }) => {
    for (const value of valuesOf(input)) {
      const brief = makeBrief({ chart, asOf, own: [{ fact, value, day: asOf }] })
      expect(brief.answers).toHaveLength(15)
    }
  })

  test('the facts of the pathway are known to its tables', () => {
    const known = new Set([...pathwayBook.variables, ...adviceBook.variables].map(({ fact }) => fact.name))
    const pathwayNames = new Set(Object.values(pathwayFacts).map(({ name }) => name))
    const asked = questions.map(([, fact]) => fact).filter((fact) => pathwayNames.has(fact))
    expect([...new Set(asked)].filter((fact) => !known.has(fact))).toEqual([])
  })
})

describe('where she lives', () => {
  const statusIn = (region: string): string | undefined => {
    const own = [
      { fact: 'region', value: region, day: asOf },
      { fact: 'pregnancy', value: 'not pregnant', day: asOf },
    ]
    const { answers } = makeBrief({ chart, asOf, own })
    return answers.find(({ id }) => id === 'q04')?.options.find(({ option }) => option === 'TDXD-THP')?.status
  }
  test.each([
    ['US', 'preferred'],
    ['EU', 'consider'],
  ])('in %s T-DXd before surgery is %s', (region, status) => {
    expect(statusIn(region)).toBe(status)
  })

  test('unknown, it is asked for, and no approval is claimed', () => {
    const { answers, missing } = makeBrief({ chart, asOf })
    expect(missing.some(({ request, questions: asked }) => request === 'region' && asked.length === 1)).toBe(
      true,
    )
    expect(answers.flatMap(({ options }) => options.flatMap(({ approval }) => approval))).toEqual([])
  })
})
