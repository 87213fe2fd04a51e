/** The sentences of the screens: each is used, each used one exists, and each is short and calm (PW4, PW20). */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appSentences, reportSentences } from '@herald/content-en'
import { describe, expect, test } from 'vitest'
import { speaker } from './say.ts'

const folder = join(import.meta.dirname, '..')
const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !file.includes('.test.'))
const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
/** Screens that come later than the page have a file of sentences each. */
const screenFolder = join(folder, '../../../content/en/src/screens')
const screens = globSync('*.ftl', { cwd: screenFolder }).map((file) => ({
  name: file.replace('.ftl', ''),
  sentences: readFileSync(join(screenFolder, file), 'utf8'),
}))
const all = [appSentences, reportSentences, ...screens.map(({ sentences }) => sentences)].join('\n')
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id)
const ids = idsIn(all)
const say = speaker('en-GB', all)

// Any value may stand where a template has one: the parts around it must fit.
const templates = [...source.matchAll(/`([a-z][a-z-]*)?\$\{[^}]+\}([a-z-]*)`/g)]
  .map(([, head = '', tail = '']) => ({ head, tail }))
  .filter(({ head, tail }) => head.length + tail.length > 2)
const isNamed = (id: string): boolean =>
  source.includes(`'${id}'`) || templates.some(({ head, tail }) => id.startsWith(head) && id.endsWith(tail))

const sample = {
  count: 3,
  entries: 3,
  number: 3,
  day: '3 May 2026',
  from: 1,
  to: 300,
  unit: 'mm',
  written: 'x',
}
const values = {
  ...sample,
  file: 'a.json',
  id: '1',
  told: 'x',
  value: 'x',
  name: 'x',
  what: 'x',
  words: 'x',
  drugs: 'x',
  symptom: 'x',
  amount: 'x',
  days: 3,
}
const sentences = ids.flatMap((id) =>
  say(id, values)
    .split(/(?<=[.?!:])\s+/)
    .map((sentence): [string, string] => [id, sentence]),
)

describe('the sentences of the screens', () => {
  test('there are some, and each stands once', () => {
    expect(ids.length).toBeGreaterThan(150)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(screens)('those of $name begin with its name', ({ name, sentences }) => {
    expect(idsIn(sentences).filter((id) => !id.startsWith(`${name}-`))).toEqual([])
  })

  test('each is used by a screen', () => {
    expect(ids.filter((id) => !isNamed(id))).toEqual([])
  })

  test('each that a screen says by name exists', () => {
    const said = [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, id = '']) => id)
    expect(said.length).toBeGreaterThan(80)
    expect(said.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('none is longer than 20 words', () => {
    const long = sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
  })

  test('none fights, blames, promises or belittles', () => {
    const banned =
      /\b(fight|battle|war|beat|warrior|victim|sufferer|brave|hero|journey|failed|refused|aggressive|deadly|terminal|cure|miracle|breakthrough|stay positive|just|simply|mild|routine|minor|do not worry|toxic|poison)\b|!/i
    const found = sentences.filter(([, sentence]) => banned.test(sentence))
    expect(found).toEqual([])
  })
})
