/** Reads what Herald says, and holds it against the rows of `seed-rows.ts`. Prints docs/tables/seed-coverage.md when run. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { english } from '@herald/content-en'
import { parse } from 'yaml'
import { ourCases } from './case-folder.ts'
import { type Place, seedRows } from './seed-rows.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const table = join(root, 'docs/tables/seed-coverage.md')

export type SeedItem = {
  readonly id: string
  readonly says: string
  readonly accurate: string
  readonly check: string
}

/** Questions and items of the checklist, in its order. */
export function seedItems(): readonly SeedItem[] {
  const read: {
    readonly questions: readonly Readonly<Record<string, unknown>>[]
    readonly items: readonly Readonly<Record<string, unknown>>[]
  } = parse(readFileSync(join(ourCases('seed-coverage'), 'seed-coverage.yaml'), 'utf8'))
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return [
    ...read.questions.map((entry) => ({
      id: text(entry['id']),
      says: text(entry['text']),
      accurate: 'na',
      check: 'asked under this title, with an answer',
    })),
    ...read.items.map((entry) => ({
      id: text(entry['id']),
      says: text(entry['says']),
      accurate: text(entry['accurate']),
      check: text(entry['check']),
    })),
  ]
}

/** Every article by its slug: front matter and Markdown as written, links as their words. */
export const articles: ReadonlyMap<string, string> = new Map(
  globSync('content/en/articles/*.md', { cwd: root }).map((file) => [
    basename(file, '.md'),
    readFileSync(join(root, file), 'utf8').replaceAll(/(?<!!)\[([^\]]*)\]\([^)]*\)/g, '$1'),
  ]),
)

/** Every sentence of the brief: id and words. */
export const sentences: readonly (readonly [id: string, words: string])[] = Object.values(english).flatMap(
  (text) =>
    [...text.matchAll(/^([a-z][\w-]*) = (.*)$/gm)].map(([, id = '', words = '']) => [id, words] as const),
)

/** Whether a place passes; `undefined` for one that is open. */
export function passes(place: Place): boolean | undefined {
  switch (place.kind) {
    case 'article':
      return place.says.test(articles.get(place.slug) ?? '')
    case 'answer':
      return sentences.some(([id, words]) => id.startsWith(place.question) && place.says.test(words))
    case 'file':
      return place.holds.test(readOr(join(root, place.path)))
    case 'open':
      return undefined
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export const placeName = (place: Place): string => {
  switch (place.kind) {
    case 'article':
      return `article ${place.slug}`
    case 'answer':
      return place.question.startsWith('question') ? 'title of the answer' : `answer ${place.question}`
    case 'file':
      return `\`${place.path}\``
    case 'open':
      return `**open**: ${place.why}`
  }
}

/** The table for reviewers: what the seeds said, where Herald says it, and whether the check passes. */
export function seedCoverageTable(): string {
  const rows = new Map(seedRows.map(([id, ...places]) => [id, places]))
  const items = seedItems()
  const stateOf = (id: string): string => {
    const states = (rows.get(id) ?? []).map(passes)
    if (states.includes(false)) return 'FAILS'
    if (states.every((state) => state === undefined)) return 'open'
    return states.includes(undefined) ? 'in part' : 'covered'
  }
  const count = (state: string) => items.filter(({ id }) => stateOf(id) === state).length
  const cell = (text: string) => text.replaceAll('|', '\\|')
  return [
    '# What the two seed pages said, and where Herald says it',
    '',
    'Printed by `npm run -s library-tables` from `conformance/src/seed-rows.ts`; do not edit. The checklist itself, with its corrections, is',
    '`conformance/cases/seed-coverage/seed-coverage.yaml`. "Covered" means that a machine finds the words, the numbers or the code named in',
    'the row; whether the words are right is for clinicians. An item that was wrong or partly right is covered by its correction.',
    '',
    `${items.length} items: ${count('covered')} covered, ${count('in part')} in part, ${count('open')} open.`,
    '',
    '| id | the seed says | right today | Herald says it in | acceptance check | state |',
    '| --- | --- | --- | --- | --- | --- |',
    ...items.map(({ id, says, accurate, check }) => {
      const where = [...new Set((rows.get(id) ?? []).map(placeName))].join('; ')
      return `| ${id} | ${cell(says)} | ${accurate} | ${cell(where)} | ${cell(check)} | ${stateOf(id)} |`
    }),
    '',
  ].join('\n')
}

export const isFresh = (): boolean => readOr(table) === seedCoverageTable()

if (import.meta.main) writeFileSync(table, seedCoverageTable())
