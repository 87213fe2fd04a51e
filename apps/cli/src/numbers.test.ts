/** Survival numbers of the example patients: made only when asked for, refused where the model does not fit. */
import { readFileSync } from 'node:fs'
import { makeBrief, makeNumbers, planNotes, refusalWords, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { type Day, dayFrom } from '@herald/core/chart'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'
import { brief } from './commands/brief.ts'

const words = wordsOf('en', english)
const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf: Day = read

const chartOf = (id: string) => {
  const file = examplePatients.find((patient) => patient.id === id)?.file ?? ''
  const text = readFileSync(new URL(`../../../examples/patients/${file}`, import.meta.url), 'utf8')
  const [chart] = readRecord([{ kind: 'text', name: file, text }]).charts
  if (chart === undefined) throw new Error(`${id} gave no chart.`)
  return chart
}

const said = (id: string): string => {
  const numbers = makeNumbers({ chart: chartOf(id), asOf, depth: 'everything', year: 10 })
  return (
    numbers.ok
      ? numbers.value.sentences.map(words)
      : numbers.error.map((refusal) => words(refusalWords(refusal)))
  ).join(' ')
}

describe('survival numbers from a record', () => {
  const rows: readonly [id: string, why: string, says: RegExp][] = [
    [
      '06',
      'operated first, all facts there',
      /After surgery alone, \d+ out of 100 are alive 10 years later/u,
    ],
    ['01', 'a fact in conflict gives a range', /between \d+ and \d+ out of 100/u],
    ['08', 'a man', /no such count for men/u],
    ['05', 'drugs before surgery', /You had drugs before surgery/u],
    ['11', 'spread', /has not spread to other organs/u],
    ['12', 'spread found later', /has not spread to other organs/u],
  ]
  test.each(rows)('%s: %s', (id, _why, says) => {
    expect(said(id)).toMatch(says)
    expect(said(id)).not.toMatch(/\[[a-z0-9-]+\]|NaN|undefined/u)
  })

  test('a brief holds no survival number before she asks (PW21)', () => {
    for (const { id } of examplePatients) {
      expect(JSON.stringify(makeBrief({ chart: chartOf(id), asOf }))).not.toMatch(/predict-/u)
    }
  })
})

describe('herald brief --numbers', () => {
  const printed = async (file: string, numbers: string): Promise<readonly string[]> => {
    const out: string[] = []
    const path = new URL(`../../../examples/patients/${file}`, import.meta.url).pathname
    const io = { out: (line: string) => out.push(line), err: () => undefined, isWatched: false }
    await brief.run([path, '--as-of', '2026-11-20', '--numbers', numbers], io)
    return out.slice(out.findIndex((line) => /^## (?:Numbers|Side effects)/u.test(line)))
  }
  const patients = examplePatients.map(({ id, file }) => [id, file] as const)

  test.each(patients)('%s: no sentence twice, before the numbers or after them', async (_id, file) => {
    for (const numbers of ['treatment', 'everything']) {
      const lines = (await printed(file, numbers)).filter((line) => line.startsWith('- '))
      const own = lines.filter((line) => !line.startsWith('- With it') && !line.startsWith('- Some facts'))
      expect(own.length).toBeGreaterThan(0)
      expect(own.filter((line, at) => own.indexOf(line) !== at)).toEqual([])
    }
  })

  test('what the numbers can say comes first, then what is compared, then the first number', async () => {
    const file = patients.find(([id]) => id === '06')?.[1] ?? ''
    const lines = await printed(file, 'treatment')
    expect(lines.slice(2, 5)).toEqual([
      '- These numbers count people treated in the past. This is not a forecast for you.',
      '- We count 100 women like you in these ways: age, size of the cancer, nodes and type.',
      '- The counts compare the treatments that your record names.',
    ])
  })

  test('side effects in numbers are printed for who asks, each trial named', async () => {
    const file = patients.find(([id]) => id === '04')?.[1] ?? ''
    const text = (await printed(file, 'effects')).join('\n')
    expect(text).toContain('They are not a forecast for you.')
    expect(text).toContain(
      'With pertuzumab added, 71 out of 100 people had loose stools. With a dummy drug it was 45.',
    )
    expect(text).not.toMatch(/\[[a-z0-9-]+\]|NaN|undefined|%/u)
  })
})

test('with radiation among the treatments, the dose to the heart that was assumed is said; without it, not', () => {
  const chart = chartOf('06')
  const notes = (procedures: typeof chart.procedures): string => {
    const numbers = makeNumbers({ chart: { ...chart, procedures }, asOf, depth: 'everything', year: 10 })
    return numbers.ok ? planNotes(numbers.value).map(words).join(' ') : 'refused'
  }
  const [source] = chart.procedures.map((one) => one.source)
  if (source === undefined) throw new Error('Patient 06 has no operation.')
  const radiotherapy = { kind: 'radiotherapy', status: 'planned', when: { kind: 'undated' }, source } as const
  const without = chart.procedures.filter(({ kind }) => kind !== 'radiotherapy')
  expect(notes([...without, radiotherapy])).toContain('an average dose to the heart of 2 Gy')
  expect(notes(without)).toBe('The counts compare the treatments that your record names.')
})
