/**
 * An article of the library as data: its facts from the front matter, its parts from the Markdown.
 *
 * Every article has the same shape (`screens.md`, section 8): in short, sections, what we do not know, what you can do, what to
 * ask, when to call. A file that lacks a part is refused with the part's name, so none can be forgotten.
 */
import type { SourceKey } from '@herald/core'
import { lexer, type Token } from 'marked'
import { type Counts, countsFrom } from './counts.ts'
import { entryReader, splitFrontMatter, yamlValue } from './front-matter.ts'

/** `spread` stands behind the gate for bad news, `numbers` asks before `numbers-shown` is opened (PW21). */
export const subjects = ['everyone', 'spread', 'numbers', 'numbers-shown'] as const
export type Subject = (typeof subjects)[number]

export const partKinds = ['short', 'unknown', 'do', 'ask', 'call'] as const
export type PartKind = (typeof partKinds)[number] | 'section'

export type Part = {
  readonly kind: PartKind
  /** For links inside the page. */
  readonly id: string
  readonly heading: string
  /** The Markdown under the heading, without drawings and blocks of counts: what reading rules measure. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly counts: readonly Counts[]
}

export type Article = {
  readonly slug: string
  readonly title: string
  readonly series: string
  readonly about: Subject
  /** Words people search by that the text does not hold: brand names, spellings, synonyms. */
  readonly find: readonly string[]
  readonly sources: readonly SourceKey[]
  readonly written: string
  readonly lookAgain: string
  readonly changed: string
  readonly parts: readonly Part[]
}

/** Which heading is which part, from `parts.yaml`: a language has its own headings. */
export type PartHeadings = Readonly<Record<(typeof partKinds)[number], string>>

export function partHeadingsFrom(text: string, problems: string[]): PartHeadings {
  const read = entryReader('parts.yaml', yamlValue('parts.yaml', text, problems), problems)
  return {
    short: read.text('short'),
    unknown: read.text('unknown'),
    do: read.text('do'),
    ask: read.text('ask'),
    call: read.text('call'),
  }
}

type Known = { readonly headings: PartHeadings; readonly sources: readonly SourceKey[] }

/** The article in one Markdown file. Everything wrong with it goes to `problems`. */
export function articleFrom(
  slug: string,
  file: string,
  { headings, sources }: Known,
  problems: string[],
): Article {
  const name = `${slug}.md`
  const { front, body } = splitFrontMatter(name, file, problems)
  const read = entryReader(name, front, problems)
  // Nobody has checked an article yet. The day somebody has, the page must say who: that is more than a word here.
  read.oneOf('clinician', ['none'])
  read.oneOf('patientReader', ['none'])
  const keys = read.texts('sources')
  for (const key of keys)
    if (!sources.some((source) => source === key))
      problems.push(`${name}, "sources": ${key} is no source of packages/core/src/publication.`)
  const article: Article = {
    slug,
    title: read.text('title'),
    series: read.text('series'),
    about: read.oneOf('about', subjects) ?? 'everyone',
    find: read.texts('find'),
    sources: sources.filter((source) => keys.includes(source)),
    written: read.day('written'),
    lookAgain: read.day('lookAgain'),
    changed: read.text('changed'),
    parts: partsFrom(name, body, { headings, sources }, problems),
  }
  problems.push(...shapeProblems(name, article, headings))
  return article
}

function partsFrom(name: string, body: string, known: Known, problems: string[]): readonly Part[] {
  const parts: { heading: string; tokens: Token[] }[] = []
  for (const token of lexer(body)) {
    const last = parts.at(-1)
    if (token.type === 'heading' && token['depth'] === 2)
      parts.push({ heading: headingOf(token), tokens: [] })
    else if (last !== undefined) last.tokens.push(token)
    else if (token.type !== 'space') problems.push(`${name}: text before the first "## " heading.`)
  }
  return parts.map(({ heading, tokens }) => {
    const [, words = heading, ownId] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(heading) ?? []
    const kind = partKinds.find((part) => known.headings[part] === words) ?? 'section'
    const prose = tokens.filter((token) => !isDrawing(token) && !isCounts(token))
    return {
      kind,
      id: ownId ?? `part-${words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
      heading: words,
      text: prose
        .map(({ raw }) => raw)
        .join('')
        .trim(),
      tokens,
      counts: tokens.flatMap((token) => {
        if (!isCounts(token)) return []
        const counts = countsFrom(name, 'text' in token ? String(token.text) : '', known.sources, problems)
        return counts === undefined ? [] : [counts]
      }),
    }
  })
}

const headingOf = (token: Token): string => ('text' in token ? String(token.text).trim() : '')

export const isCounts = (token: Token): boolean => token.type === 'code' && token['lang'] === 'numbers'

/** A paragraph that holds one picture and nothing else. */
export const isDrawing = (token: Token): boolean =>
  token.type === 'paragraph' && token.tokens?.length === 1 && token.tokens[0]?.type === 'image'

function shapeProblems(
  name: string,
  { title, about, parts }: Article,
  headings: PartHeadings,
): readonly string[] {
  const problems: string[] = []
  if (about !== 'numbers-shown' && !title.endsWith('?'))
    problems.push(`${name}: the title is "${title}", expected a question.`)
  for (const kind of partKinds) {
    const found = parts.filter((part) => part.kind === kind).length
    if (found !== 1) problems.push(`${name}: ${found} parts "${headings[kind]}", expected one.`)
  }
  const short = parts.find(({ kind }) => kind === 'short')?.text.match(/^- /gm)?.length ?? 0
  if (short !== 3) problems.push(`${name}: "${headings.short}" has ${short} lines, expected 3.`)
  const titles = parts.flatMap(({ counts }) => counts.map(({ title: of }) => of))
  for (const of of new Set(titles.filter((one, at) => titles.indexOf(one) !== at)))
    problems.push(`${name}: two blocks of numbers are called "${of}", expected a name each.`)
  if (about !== 'numbers-shown' && parts.some(({ counts }) => counts.some(({ dots }) => dots)))
    problems.push(`${name}: dots are for the page of numbers, which a reader chooses to open (PW21).`)
  return problems
}

/** What is read aloud and measured: every part's words, in order. */
export const textOf = ({ parts }: Article): string =>
  parts.map(({ heading, text }) => `## ${heading}\n\n${text}`).join('\n\n')
