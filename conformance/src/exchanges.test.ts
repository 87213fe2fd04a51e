/** The demonstration exchanges: easy to read, sourced, checked by nobody, and the friend's question answered whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from '@herald/core'
import { readability } from '@herald/core/readability'
import { redFlagsIn } from '@herald/workflow'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../../content/en/exchanges')
const files = readdirSync(folder).filter((name) => name.endsWith('.md'))

type Front = {
  readonly title: string
  readonly sources: readonly string[]
  readonly explained: readonly string[]
  readonly reviewed: string
}

function exchangeOf(file: string): { readonly front: Front; readonly body: string } {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(join(folder, file), 'utf8')) ?? []
  return { front: parse(front), body }
}

test('there are four to six, and the friend’s question is one of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(4)
  expect(files).toContain('what-is-her2-positive.md')
})

describe.each(files)('%s', (file) => {
  const { front, body } = exchangeOf(file)
  const answer = body.slice(body.indexOf('## In short'))

  test('nobody has checked it, and it says so in words', () => {
    expect(front.reviewed).toBe('none')
    expect(Object.keys(front)).not.toContain('reviewer')
    expect(body.trim()).toMatch(/Written by the Herald project\. No clinician has checked this yet\.$/u)
  })

  test('every source is one that core knows', () => {
    expect(front.sources.length).toBeGreaterThan(0)
    expect(front.sources.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
  })

  test('reading grade: 6 adjusted, 8 raw, no sentence over 20 words [PW1] [PW2] [PW4]', () => {
    const { raw, adjusted } = readability(answer, front.explained)
    expect(adjusted.fleschKincaidGrade).toBeLessThanOrEqual(6)
    expect(raw.fleschKincaidGrade).toBeLessThanOrEqual(8)
    expect(raw.longestSentenceWords).toBeLessThanOrEqual(20)
  })

  test('no banned word, no bare percent as a chance, no survival figure [PW8] [PW20] [PW21]', () => {
    const banned =
      /\b(?:fight|battle|beat|victim|suffer\w*|brave|journey|aggressive|deadly|cure|miracle|just|only|simply|mild|routine|minor|do not worry|you should|refused|failed)\b|!/giu
    expect(answer.match(banned)).toBeNull()
    expect(answer).not.toMatch(/\d\s?%|\b(?:alive|survived?) (?:at|after) \d/u)
  })

  test('it ends with what to ask, says what is not known, and has the five parts in order [PW14] [PW15]', () => {
    const heads = [...body.matchAll(/^## (.+)$/gmu)].map(([, head]) => head)
    expect(heads[0]).toBe('The question')
    expect(heads[1]).toBe('In short')
    expect(heads.at(-2)).toBe('What we do not know')
    expect(heads.at(-1)).toMatch(/^What (?:to ask your|she can ask her) team$/u)
  })
})

test('the friend’s question is answered whole, as corrected', () => {
  const { body } = exchangeOf('what-is-her2-positive.md')
  const parts = [
    '14 out of 100',
    'Healthy cells have some too',
    '3+',
    'trastuzumab',
    'pertuzumab',
    'T-DM1',
    'T-DXd',
    'Tucatinib',
    'neratinib',
    'biosimilars',
    'under the skin',
    '18 doses',
    '71 out of 100',
    'hormone treatment is recommended',
    'heart',
    'within a day of the first drip',
    '38.0 C',
    'May 2026',
  ]
  expect(parts.filter((part) => !body.toLowerCase().includes(part.toLowerCase()))).toEqual([])
  // B18: one in five is the old figure. A08: HER2 does not make hormone treatment useless.
  expect(body).not.toMatch(/one in five|20 out of 100/u)
})

test('the questions are ones that are asked, and none would be taken for an emergency', () => {
  const asked = files.map((file) => exchangeOf(file).body.split('## In short')[0] ?? '')
  expect(
    asked.filter((text) => redFlagsIn(text.replace('## The question', '')).level === 'emergency'),
  ).toEqual([])
})
