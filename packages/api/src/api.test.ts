import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dangerQuestions } from './danger.ts'
import { type Endpoint, endpoints, questionText, submitQuestion } from './index.ts'

const rows: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints)

describe('the table of requests', () => {
  test('no two rows share a method and a path', () => {
    const keys = rows.map(([, { method, path }]) => `${method} ${path}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(50)
  })
  test('what changes something is a POST with a body; a GET has none', () => {
    expect(
      rows.filter(([, row]) => (row.method === 'POST') !== (row.body !== undefined)).map(([id]) => id),
    ).toEqual([])
  })
  test.each(rows)('%s can be described in an OpenAPI document', (_, row) => {
    const schemas = [row.query, row.body, row.reply].filter((schema) => schema !== undefined)
    expect(schemas.map((schema) => typeof z.toJSONSchema(schema, { io: 'input' }))).not.toContain('undefined')
  })
  test('the danger check asks eight questions', () => {
    expect(new Set(dangerQuestions).size).toBe(8)
  })
})

describe('text', () => {
  // biome-ignore format: a table
  const cases: readonly [string, text: string, ok: boolean][] = [
    ['20 characters',                  'a'.repeat(20),             true],
    ['19 characters',                  'a'.repeat(19),             false],
    ['19 characters and blanks',       `${'a'.repeat(19)}   `,     false],
    ['2,000 characters',               'é'.repeat(2000),           true],
    ['2,001 characters',               'é'.repeat(2001),           false],
    ['2,000 that take two units each', '😀'.repeat(2000),          true],
    ['NUL inside',                     `${'a'.repeat(20)}\u0000`,  false],
    ['half a character',               `${'a'.repeat(20)}\ud83d`,  false],
    ['lines and tabs',                 `${'a'.repeat(20)}\n\tb`,   true],
    ['markup, which is text here',     '<script>alert(1)</script>',true],
  ]
  test.each(cases)('%s', (_, text, ok) => {
    expect(questionText.safeParse(text).success).toBe(ok)
  })
  test('an unknown key is refused, so that a misspelled one is not lost', () => {
    expect(submitQuestion.safeParse({ question: 'x', facts_shared: [] }).success).toBe(false)
  })
})
