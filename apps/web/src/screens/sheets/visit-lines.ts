/** The lines of the printed page, and which of them fall off it. */
import type { VisitInWords } from '../../desk/sheets/visit.ts'
import type { Say } from '../../words/say.ts'

export const visitParts = ['facts', 'since', 'questions', 'missing', 'matters', 'numbers', 'notes'] as const
export type VisitPart = (typeof visitParts)[number]

/** `key` tells lines apart for as long as they say the same. */
export type VisitLine = { readonly key: string; readonly part: VisitPart; readonly words: string }

/** Every line of the page but the danger rule, which never falls off, in the order of the page. */
export function linesOf(
  sheet: VisitInWords,
  starters: readonly string[],
  /** Survival numbers, only where she asked for them on this page (PW21). */
  numbers: readonly string[] = [],
): readonly VisitLine[] {
  const { written, chosen } = sheet
  const of = (part: VisitPart, all: readonly string[]): readonly VisitLine[] =>
    all.map((words) => ({ key: `${part}: ${words}`, part, words }))
  const own = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return [
    ...of('facts', sheet.facts),
    ...of('since', sheet.diary),
    ...of('since', own(written.since)),
    ...of('questions', chosen.length > 0 ? chosen : starters),
    ...of('missing', sheet.missing),
    ...of('matters', own(written.matters)),
    ...of('numbers', numbers),
    ...of('notes', own(written.notes)),
  ].filter(({ key }) => !sheet.out.includes(key))
}

/**
 * The keys of the lines that do not fit. Heights in the order of the lines, each with its heading where it is the first of its part;
 * all in one unit. A line that does not fit falls; a shorter one after it may still fit.
 */
export function fallingOff(
  lines: readonly { readonly key: string; readonly height: number }[],
  room: number,
): readonly string[] {
  let left = room
  return lines.flatMap(({ key, height }) => {
    if (height > left) return [key]
    left -= height
    return []
  })
}

/** What is printed as the number to call: hers, or a blank to fill in by hand. */
export const dangerNumber = (number: string, say: Say): string =>
  number === '' ? say('visit-danger-blank') : say('visit-danger-number', { number })
