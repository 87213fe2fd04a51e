/** The sentences of the screens: each is used, each used one exists, and each is short and calm (PW4, PW20). */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appSentences } from '@herald/content-en'
import { bannedWords, longSentences, readability } from '@herald/core/readability'
import { drugs } from '@herald/core/regimens'
import { describe, expect, test } from 'vitest'
import { speaker } from './say.ts'

const folder = join(import.meta.dirname, '..')
const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !file.includes('.test.'))
const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
/** The published answers are pages of the server: it says their sentences without `questions-`. */
const serverFolder = join(folder, '../../server/src')
const serverSource = globSync('{http/public-*,views/*}.ts', { cwd: serverFolder })
  .map((file) => readFileSync(join(serverFolder, file), 'utf8'))
  .join('\n')
/** Screens that come later than the page have a file of sentences each. */
const screenFolder = join(folder, '../../../content/en/src/screens')
const screens = globSync('*.ftl', { cwd: screenFolder }).map((file) => ({
  name: file.replace('.ftl', ''),
  sentences: readFileSync(join(screenFolder, file), 'utf8'),
}))
const all = [appSentences, ...screens.map(({ sentences }) => sentences)].join('\n')
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id)
const ids = idsIn(all)
const say = speaker('en-GB', all)

// Any value may stand where a template has one: the parts around it must fit.
const templates = [...source.matchAll(/`([a-z][a-z-]*)?\$\{[^}]+\}([a-z-]*)`/g)]
  .map(([, head = '', tail = '']) => ({ head, tail }))
  .filter(({ head, tail }) => head.length + tail.length > 2)
const isOfServer = (id: string): boolean => id.startsWith('questions-')
const isNamedByServer = (id: string): boolean => {
  const name = id.replace('questions-', '')
  // What is put together: `phase-…`, `sort-…`, and the lines under a badge.
  const isBuilt = /^(?:phase|sort|checked|unchecked)-/.test(name)
  return isBuilt || serverSource.includes(`'${name}'`)
}
const isNamed = (id: string): boolean =>
  isOfServer(id)
    ? isNamedByServer(id)
    : source.includes(`'${id}'`) ||
      templates.some(({ head, tail }) => id.startsWith(head) && id.endsWith(tail))

const sample = {
  count: 3,
  entries: 3,
  number: 3,
  day: '3 May 2026',
  from: 1,
  to: 300,
  unit: 'mm',
  written: 'x',
  minutes: 3,
}
// Every value that any sentence has a place for.
const places = [...all.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, 'x'] as const)
const values = { ...Object.fromEntries(places), ...sample }
const sentences = ids.flatMap((id) =>
  say(id, values)
    .split(/(?<=[.?!:])\s+/)
    .map((sentence): [string, string] => [id, sentence]),
)

/** Names of plans, labels, guides and trials are names, not sentences; drug names and terms count as explained. */
const isName = (id: string): boolean =>
  /^(?:calendar-(?:plan|hormone|variant|form|what)|heart-(?:rule|guide|figure))-/.test(id)
const explained = [
  ...drugs.flatMap(({ generic, short, brands }) => [generic, short, ...brands]),
  'anthracycline',
  'LVEF',
  'chemo',
  'radiation',
  'diabetes',
  'troponin',
  'HFA-ICOS',
  'calendar',
]

describe('the sentences of the treatment plan', () => {
  // biome-ignore format: a table: the screens, and how many sentences there are at least
  const parts: readonly (readonly [screens: RegExp, atLeast: number])[] = [
    [/^(?:calendar|date)-/,   60],
    [/^heart-/,               60],
    [/^(?:diary|pro-ctcae)-/, 60],
    [/^effects-/,              5],
  ]
  test.each(parts)(
    '%s have a reading grade of 6 or lower on average, and never above 8',
    (screens, atLeast) => {
      const graded = ids
        .filter((id) => screens.test(id) && !isName(id))
        .map((id) => ({ id, text: say(id, values) }))
        .filter(({ text }) => /[.?]$/.test(text))
        .map(({ id, text }) => ({ id, grade: readability(text, explained).adjusted.fleschKincaidGrade }))
      expect(graded.length).toBeGreaterThan(atLeast)
      expect(graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length).toBeLessThanOrEqual(6)
      expect(graded.filter(({ grade }) => grade > 8)).toEqual([])
    },
  )
})

describe.each(['how', 'questions', 'gate', 'settings', 'privacy', 'locked'])(
  'the sentences of %s',
  (name) => {
    test('have a reading grade of 6 or lower on average, and never above 8', () => {
      const graded = ids
        .filter((id) => id.startsWith(`${name}-`))
        .map((id) => ({ id, text: say(id, values) }))
        .filter(({ text }) => /[.?]$/.test(text))
        .map(({ id, text }) => ({ id, grade: readability(text, explained).adjusted.fleschKincaidGrade }))
      expect(graded.length).toBeGreaterThan(3)
      expect(graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length).toBeLessThanOrEqual(6)
      expect(graded.filter(({ grade }) => grade > 8)).toEqual([])
    })
  },
)

/** "Mild" is one of the five answers of PRO-CTCAE, which stand as NCI prints them. */
const answerOfNci = 'pro-ctcae-severity-1'

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
    expect(sentences.filter(([, sentence]) => longSentences(sentence).length > 0)).toEqual([])
  })

  test('none fights, blames, promises or belittles', () => {
    const ours = sentences.filter(([id]) => id !== answerOfNci)
    expect(ours.filter(([, sentence]) => bannedWords(sentence).length > 0)).toEqual([])
  })
})
