/**
 * The glossary, and the place where each of its words first stands in an article (PW7).
 *
 * A word becomes a link to its note at the end of the page: that works without a script. With one, the note opens in place.
 */
import { entryReader, yamlValue } from './front-matter.ts'
import { escaped } from './html.ts'

export type Term = {
  readonly id: string
  readonly term: string
  /** Every way the word is written, the term itself first. */
  readonly written: readonly string[]
  /** How to say it, stress in capitals; empty when it is plain. */
  readonly say: string
  readonly plain: string
}

/** The terms of `glossary.yaml`. Problems go to `problems`. */
export function glossaryFrom(text: string, problems: string[]): readonly Term[] {
  const file = 'glossary.yaml'
  const entries = yamlValue(file, text, problems)
  return (Array.isArray(entries) ? entries : []).map((entry: unknown) => {
    const read = entryReader(file, entry, problems)
    const term = read.text('term')
    const also = typeof entry === 'object' && entry !== null && 'as' in entry ? read.texts('as') : []
    return {
      id: term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      term,
      written: [term, ...also],
      say: read.textOr('say', ''),
      plain: read.text('plain'),
    }
  })
}

export type Linker = {
  /** Text as HTML, with a link at the first use of each term. */
  readonly html: (text: string) => string
  /** The terms met so far, in order of first use. */
  readonly used: () => readonly Term[]
}

/** Links the terms of one article: one linker a page, since only the first use is linked. */
export function linker(terms: readonly Term[]): Linker {
  const pattern = termPattern(terms)
  const used = new Map<string, Term>()
  return {
    html: (text) => {
      let html = ''
      let from = 0
      for (const match of text.matchAll(pattern)) {
        const term = termWritten(terms, match[0])
        if (term === undefined || used.has(term.id)) continue
        used.set(term.id, term)
        html += `${unbroken(text.slice(from, match.index))}<a class="term" href="#word-${term.id}" id="from-${term.id}">${unbroken(match[0])}</a>`
        from = match.index + match[0].length
      }
      return html + unbroken(text.slice(from))
    },
    used: () => [...used.values()],
  }
}

/** Text as HTML; a short name with a hyphen, such as T-DXd, is not broken over two lines. */
const unbroken = (text: string): string =>
  escaped(text).replaceAll(/(?<![\w-])\p{Lu}-\p{Lu}\w{1,3}(?![\w-])/gu, '<span class="unbroken">$&</span>')

function termPattern(terms: readonly Term[]): RegExp {
  const all = terms
    .flatMap(({ written }) => written)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
}

/** Abbreviations count as written, other words in any case: "ER" is a term, "er" is not. */
const termWritten = (terms: readonly Term[], found: string): Term | undefined =>
  terms.find(({ written }) =>
    written.some((word) =>
      /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(word) ? word === found : word.toLowerCase() === found.toLowerCase(),
    ),
  )
