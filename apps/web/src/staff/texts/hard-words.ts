/** Words of the glossary that an answer uses without saying what they mean (PW7), and the swap that says it. */
import type { GlossaryTerm } from './staff-texts.ts'

export type HardWord = { readonly term: GlossaryTerm; readonly written: string; readonly at: number }

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Each term once, where it first stands; a term that is followed by its meaning in brackets is explained. */
export function hardWords(text: string, glossary: readonly GlossaryTerm[]): readonly HardWord[] {
  return glossary
    .flatMap((term) => {
      const forms = term.written.toSorted((a, b) => b.length - a.length).map(escaped)
      const found = new RegExp(
        `(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])(?! \\()`,
        'iu',
      ).exec(text)
      const explained = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')}) \\(`, 'iu').test(text)
      return found === null || explained ? [] : [{ term, written: found[0], at: found.index }]
    })
    .toSorted((a, b) => a.at - b.at)
}

/** The first sentence of the meaning, in brackets behind the word. */
export function explained(text: string, { written, at, term }: HardWord): string {
  const [first = ''] = term.plain.split(/(?<=\.)\s/u)
  const meaning = first.replace(/\.$/u, '')
  const end = at + written.length
  return `${text.slice(0, end)} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})${text.slice(end)}`
}
