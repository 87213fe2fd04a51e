import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readability, sentencesOf, wordsOf } from '@herald/core/readability'
import { drugIds, drugs } from '@herald/core/regimens'
import { flags, globalRules, levels, symptoms } from '@herald/core/toxicity'
import { describe, expect, test } from 'vitest'
import { sentences } from './sentences.ts'
import { isFresh, levelOf, triageSignOff } from './triage-sign-off.ts'

describe('the table for sign-off', () => {
  test('docs/tables/triage.md is fresh: run `npm run triage-table`', () => {
    expect(isFresh()).toBe(true)
  })
  test('every symptom, grade and drug has exactly one level', () => {
    const found = symptoms.flatMap((symptom) =>
      ([0, 1, 2, 3, 4] as const).flatMap((grade) => drugIds.map((drug) => levelOf(symptom, grade, drug))),
    )
    expect(found).toHaveLength(29 * 5 * 33)
    expect(found.filter((level) => !levels.includes(level))).toEqual([])
  })
  test('a worse grade never has a lower level, on any drug', () => {
    for (const symptom of symptoms)
      for (const drug of drugIds) {
        const ranks = ([0, 1, 2, 3, 4] as const).map((grade) => levels.indexOf(levelOf(symptom, grade, drug)))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }
  })
  test('it names every rule and asks every question in words', () => {
    const text = triageSignOff()
    for (const rule of [...symptoms.flatMap((symptom) => [...symptom.rules]), ...globalRules])
      expect(text).toContain(`| ${rule.id} |`)
  })
})

// ---- patient words: PW1, PW2 and PW4, over every sentence of the two files

const names = drugs.flatMap((drug) => [drug.generic, drug.short, ...drug.brands, ...drug.id.split('_')])
const explained = [
  ...names,
  'diarrhoea',
  'chemo',
  'paracetamol',
  'ibuprofen',
  'loperamide',
  'emergency',
  'temperature',
  'oestrogen',
]

type Message = readonly [id: string, text: string]
const messagesOf = (file: 'plan' | 'triage'): readonly Message[] => {
  const source = readFileSync(join(import.meta.dirname, `../../../../content/en/src/${file}.ftl`), 'utf8')
  const say = sentences(file)
  // The names of symptoms and visits are labels: one long word, no sentence.
  const ids = [...source.matchAll(/^([a-z][\w-]*) =/gm)]
    .map(([, id]) => id ?? '')
    .filter((id) => !/^symptom-|^visit-title-/.test(id))
  return ids.map((id): Message => [id, say(id, placeholders)])
}
const placeholders = {
  symptom: 'Tiredness',
  grade: 2,
  note: 'I slept badly',
  question: 'Is it new?',
  day: '6 August 2026',
  days: 3,
  drug: 'the drug',
  count: 2,
  from: '6 August',
  to: '9 August',
  test: 'heart scan',
  with: 7,
  without: 1,
}

describe.each(['plan', 'triage'] as const)('the words of %s.ftl', (file) => {
  const messages = messagesOf(file)
  const grades = messages.map(([id, text]) => ({ id, text, ...readability(text, explained) }))

  test('reading grade is 6 or lower on average, adjusted, and never above 8', () => {
    expect(messages.length).toBeGreaterThan(50)
    const mean = grades.reduce((sum, one) => sum + one.adjusted.fleschKincaidGrade, 0) / grades.length
    expect(mean).toBeLessThanOrEqual(6)
    const hard = grades.filter((one) => one.adjusted.fleschKincaidGrade > 8)
    expect(hard.map((one) => `${one.id}: ${one.adjusted.fleschKincaidGrade.toFixed(1)} ${one.text}`)).toEqual(
      [],
    )
  })
  test('as one page, raw grade is 8 or lower and SMOG 9 or lower', () => {
    const page = readability(messages.map(([, text]) => text).join('\n\n'), explained)
    expect(page.raw.fleschKincaidGrade).toBeLessThanOrEqual(8)
    expect(page.adjusted.smogGrade).toBeLessThanOrEqual(9)
  })
  test('no sentence is over 20 words', () => {
    const long = messages.flatMap(([id, text]) =>
      sentencesOf(text)
        .filter((one) => wordsOf(one).length > 20)
        .map((one) => `${id}: ${one}`),
    )
    expect(long).toEqual([])
  })
  test('no banned word, no bare percent, no dose of a drug for her', () => {
    const banned =
      /\b(fight|battle|war|warrior|survivor|victim|sufferer|brave|hero|journey|failed|refused|aggressive|deadly|terminal|cure|miracle|only|simply|mild|minor|routine|common|rare|rarely|do not worry|poison|toxic|ladies)\b|%/i
    expect(messages.filter(([, text]) => banned.test(text)).map(([id, text]) => `${id}: ${text}`)).toEqual([])
    expect(
      messages
        .filter(([, text]) => /\d\s?mg\b|mg\/kg|mg\/m/.test(text))
        .map(([id, text]) => `${id}: ${text}`),
    ).toEqual([])
  })
})

test('every symptom and every question has its words', () => {
  const say = sentences('triage')
  for (const symptom of symptoms) expect(say(`symptom-${symptom.id}`)).toMatch(/\w/)
  for (const flag of flags) expect(say(`ask-${flag}`)).toMatch(/\?$/)
})
