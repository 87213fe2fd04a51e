/** The sentences and the rule list of ask a doctor: every text that the machines name exists and keeps the rules of patient words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { caseRules, fixedTexts, mailTemplates, publicationRules } from '@herald/workflow'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const source = readFileSync(join(root, 'content/en/src/workflow.ftl'), 'utf8')
const bundle = new FluentBundle('en', { useIsolating: false })
const problems = bundle.addResource(new FluentResource(source))
const ids = [...source.matchAll(/^([a-z][\w-]*) =/gmu)].map(([, id]) => id ?? '')
const values = {
  emergency: '112',
  cancerLine: '555',
  crisisLine: '555',
  by: '3.40pm today',
  promised: '2pm',
  opens: '8am',
  reason: 'It needs a visit.',
  address: 'https://herald.example',
  link: 'https://herald.example/link',
}
const said = (id: string): string => {
  const message = bundle.getMessage(id)
  if (message === undefined || message.value === null) throw new Error(`No message ${id} in workflow.ftl.`)
  const errors: Error[] = []
  const text = bundle.formatPattern(message.value, values, errors)
  if (errors.length > 0) throw new Error(`${id}: ${errors.map(String).join(' ')}`)
  return text
}
const sentences = (text: string) => text.split(/(?<=[.?])\s+/u).filter((one) => /\p{L}/u.test(one))
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’]+/gu) ?? []
const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/u, '')
        .match(/[aeiouy]+/gu) ?? []
    ).length,
  )
/** Flesch-Kincaid grade of a text. */
const gradeOf = (text: string) => {
  const words = wordsOf(text)
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences(text).length) + 11.8 * (sounds / words.length) - 15.59
}

describe('the words of ask a doctor', () => {
  test('the file reads without errors and every text that a rule names is there', () => {
    expect(problems).toEqual([])
    expect([...fixedTexts, ...mailTemplates].filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.map(said).filter((text) => text.trim() === '')).toEqual([])
  })
  test('no sentence is over 20 words [PW4]', () => {
    expect(ids.flatMap((id) => sentences(said(id))).filter((one) => wordsOf(one).length > 20)).toEqual([])
  })
  test('all together read at grade 6 or lower, and no text of two sentences is above 8 [PW1] [PW2]', () => {
    expect(
      gradeOf(
        ids
          .map(said)
          .map((text) => text.replace(/[^.?]$/u, '$&.'))
          .join(' '),
      ),
    ).toBeLessThanOrEqual(6)
    const long = ids.filter((id) => sentences(said(id)).length > 1)
    expect(long.length).toBeGreaterThan(20)
    expect(long.filter((id) => gradeOf(said(id)) > 8)).toEqual([])
  })
  test('no banned word and no exclamation mark [PW20]', () => {
    const banned =
      /\b(?:fight|battle|victim|suffer|brave|failed|refused|should have|just|only|simply|mild|routine|minor|do not worry)\b|!/iu
    const allowed = ['It goes out only if you say yes.']
    expect(
      ids.flatMap((id) => sentences(said(id))).filter((one) => banned.test(one) && !allowed.includes(one)),
    ).toEqual([])
  })
  test('no mail says anything of health (threat 18)', () => {
    const health =
      /cancer|her2|drug|chemo|breast|doctor|clinician|question|answer|urgent|emergency|health|treat/iu
    const mails = ids.filter((id) => id.startsWith('mail-'))
    // Those of the rules, the link to sign in and the invitation of staff; each with its subject.
    expect(mails.length).toBe((mailTemplates.length + 2) * 2)
    expect(mails.filter((id) => health.test(said(id)))).toEqual([])
  })
  test('both emergency texts name a number before anything else can be read', () => {
    expect(said('emergency-text')).toContain('Call 112 now')
    expect(said('emergency-crisis')).toContain('Call 555')
  })
})

test('SPEC.md words every rule of both machines, and no rule that is gone', () => {
  const spec = readFileSync(join(root, 'packages/workflow/SPEC.md'), 'utf8')
  const worded = new Set([...spec.matchAll(/^\| ([WBTD]\d+) +\|/gmu)].map(([, id]) => id ?? ''))
  const ruled = new Set(
    [...caseRules, ...publicationRules].map(({ id }) => /^[WBTD]\d+/u.exec(id)?.[0] ?? id),
  )
  expect([...ruled].filter((id) => !worded.has(id))).toEqual([])
  // Timers that lead into a W or B rule have no row of their own.
  const elsewhere = ['T5', 'T9', 'T10', 'T11', 'T12', 'T14']
  expect([...worded].filter((id) => !ruled.has(id) && !elsewhere.includes(id))).toEqual([])
})
