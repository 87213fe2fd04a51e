/**
 * The answers of the demonstration, from the Markdown of content/en/exchanges: in Herald's own words, asked by nobody, checked
 * by no clinician, and saying so. A figure is a cited block under the source that its text prints; `cited_as` gives its key.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Block, phases, type ReplyText, replyText, topics } from '@herald/api'
import { parse } from 'yaml'
import { z } from 'zod'

const front = z.object({
  title: z.string(),
  topic: z.enum(topics),
  phase: z.enum(phases),
  sources: z.array(z.string()),
  cited_as: z.record(z.string(), z.string()),
  explained: z.array(z.string()),
  reviewed: z.literal('none'),
  written: z.iso.date(),
})

export type Exchange = {
  readonly slug: string
  readonly front: z.infer<typeof front>
  readonly question: string
  readonly short: string
  readonly text: ReplyText
}

// By `require`, which also knows the packages where a test's runner loads this file.
const folder = dirname(
  createRequire(import.meta.url).resolve('@herald/content-en/exchanges/what-is-her2-positive'),
)

/** Every exchange, by name. A file that does not have its shape is a fault of ours and says which. */
export const readExchanges = (): readonly Exchange[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => exchangeFrom(basename(name, '.md'), readFileSync(join(folder, name), 'utf8')))

export function exchangeFrom(slug: string, markdown: string): Exchange {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? []
  if (head === undefined || body === undefined)
    throw new Error(`content/en/exchanges/${slug}.md should begin with "---", its facts, and "---".`)
  const facts = front.parse(parse(head))
  const sections = body
    .split(/^## /mu)
    .slice(1)
    .map((part) => ({
      heading: part.slice(0, part.indexOf('\n')),
      words: part.slice(part.indexOf('\n')).trim(),
    }))
  const [asked, short, ...rest] = sections
  const last = rest.pop()
  if (asked?.heading !== 'The question' || short?.heading !== 'In short' || last === undefined)
    throw new Error(`content/en/exchanges/${slug}.md should have "The question", "In short" and what to ask.`)
  const [list = '', ...after] = chunksOf(last.words)
  const blocks = [
    ...rest.flatMap(({ heading, words }) => blocksOf(heading, words, facts.cited_as)),
    // The page itself says who wrote it.
    ...after
      .filter((chunk) => !chunk.startsWith('Written by the Herald project.'))
      .map((text): Block => ({ kind: 'paragraph', text })),
  ]
  const ask = list.split('\n').map((line) => line.replace(/^- /u, ''))
  return {
    slug,
    front: facts,
    question: asked.words,
    short: short.words,
    text: replyText.parse({ blocks, ask }),
  }
}

const chunksOf = (words: string): readonly string[] =>
  words
    .replaceAll('**', '')
    .split(/\n{2,}/u)
    .map((chunk) => chunk.trim())

/** A section in order: its heading is the first line of its first block. */
function blocksOf(
  heading: string,
  words: string,
  citedAs: Readonly<Record<string, string>>,
): readonly Block[] {
  const blocks: Block[] = []
  for (const chunk of chunksOf(words)) {
    // A source alone, or in front, is that of what stands before it.
    const [, printed = '', rest = ''] = /^(\([^()]*\))\s*([\s\S]*)$/u.exec(chunk) ?? []
    const before = printed === '' ? undefined : sourceIn(printed, citedAs)
    const previous = blocks.at(-1)
    if (before !== undefined && previous !== undefined)
      blocks[blocks.length - 1] = cited(previous.text, before)
    const own = before === undefined ? chunk : rest
    if (own === '') continue
    const parts =
      sourceIn(own, citedAs) === undefined
        ? [own]
        : own.split('\n').flatMap((line) => claimsIn(line, citedAs))
    for (const part of parts) {
      const source = sourceIn(part, citedAs)
      blocks.push(source === undefined ? { kind: 'paragraph', text: part } : cited(part, source))
    }
  }
  const [first, ...others] = blocks
  return first === undefined ? [] : [{ ...first, text: `${heading}\n${first.text}` }, ...others]
}

type Source = { readonly name: string; readonly key: string }

const cited = (text: string, { name, key }: Source): Block => ({
  kind: 'cited',
  text,
  source: key,
  title: name,
})

const sourceIn = (text: string, citedAs: Readonly<Record<string, string>>): Source | undefined => {
  const found = Object.entries(citedAs).find(([name]) => text.includes(name))
  return found === undefined ? undefined : { name: found[0], key: found[1] }
}

/** A line as its claims: each ends behind the bracket that prints its source. */
function claimsIn(line: string, citedAs: Readonly<Record<string, string>>): readonly string[] {
  const claims: string[] = []
  let from = 0
  for (const match of line.matchAll(/\([^()]*\)/gu)) {
    if (sourceIn(match[0], citedAs) === undefined) continue
    const end = match.index + match[0].length
    claims.push(line.slice(from, end).trim())
    from = end
  }
  const rest = line.slice(from).trim()
  return rest === '' ? claims : [...claims, rest]
}
