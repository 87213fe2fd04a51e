/**
 * What a machine can see in a draft before it goes to review (W15, W12): rows of patterns, each place shown.
 *
 * It finds shapes, not truth: a draft without a finding is not thereby good. Explained terms and drug names count as one
 * plain word each (rule PW2); everything else is measured as `@herald/core/readability` measures it.
 */
import type { Lint, ReplyText } from '@herald/api'
import { readability } from '@herald/core/readability'
import { type Proposal, proposalsFor } from '@herald/workflow'
import { type Asker, placesThatDoNotFit } from './fits-asker.ts'

type Place = Lint['findings'][number]['where'][number]

/** Grade and length that nothing a patient reads may pass (PW2). */
const highestGrade = 8
const longestSentence = 20

/** Words that order, or give a dose. `mode: information` allows neither (section 3). Reviewed by nobody yet. */
const orderRows: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g\/m2|mg\/m2|mg\/kg|ml|units?|tablets?|pills?)\b/giu, 'a dose'],
  [/\byou (?:should|must|have to|need to|ought to)\b/giu, 'an order'],
  [
    /\b(?:stop|start|skip|double|halve|increase|reduce|lower|raise) (?:taking |your |the )?(?:dose|drug|medicine|tablets?|pills?|treatment|chemo\w*)\b/giu,
    'a change of treatment',
  ],
  [/\b(?:do not|don't|never) take\b/giu, 'an order'],
  [/\btake (?:one|two|three|half|\d)\b/giu, 'a dose'],
  [/\bi (?:prescribe|diagnose|order)\b/giu, 'an order'],
]

/** A number on its own; HER2, T1 and 18F are names. */
const number = /(?<![\p{L}\p{N}.,-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}-])/gu

const placesOf = (text: string, block: number, pattern: RegExp, why: string): readonly Place[] =>
  [...text.matchAll(pattern)].map((match) => ({
    block,
    start: match.index,
    end: match.index + match[0].length,
    why,
  }))

export const orderPlaces = (text: string, block = 0): readonly Place[] =>
  orderRows.flatMap(([pattern, why]) => placesOf(text, block, pattern, why))

/**
 * What is only a hint in a reply that she alone reads: a word that nothing explains is mostly a drug, a trial or an operation
 * (Prolia, KATHERINE, DIEP), and a day or an age is hers and names nobody else. For publication all of them stop (B3).
 */
const isHintInReply = (row: string, kind: Proposal['kind']): boolean =>
  row === 'unknown-name' || kind === 'date' || kind === 'age'

/** All words of an answer, as a reader meets them. */
export const wordsOfReply = ({ blocks, ask }: ReplyText): string =>
  [...blocks.map(({ text }) => text), ...ask].join('\n')

/** `explained`: terms of the glossary and drug names. `names`: what the site knows of its people and places. `asker`: who asked, and her words. */
export function lintReply(
  text: ReplyText,
  {
    explained,
    names,
    isChecklistDone,
    asker,
  }: {
    readonly explained: readonly string[]
    readonly names: readonly string[]
    readonly isChecklistDone: boolean
    readonly asker: Asker
  },
): Lint {
  const score = readability(wordsOfReply(text), explained).adjusted
  const numbers = text.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' ? placesOf(block.text, at, number, 'a number without its source') : [],
  )
  const orders = text.blocks.flatMap((block, at) => orderPlaces(block.text, at))
  const named = text.blocks.flatMap((block, at) =>
    proposalsFor(block.text, names)
      .proposals.filter(({ weight }) => weight === 'direct')
      .map(({ row, kind, start, end, why }) => ({
        stops: !isHintInReply(row, kind),
        place: { block: at, start, end, why },
      })),
  )
  const misfits = text.blocks.flatMap((block, at) => placesThatDoNotFit(block.text, at, asker))
  const isNaming = named.some(({ stops }) => stops)
  const isEasy = score.fleschKincaidGrade <= highestGrade && score.longestSentenceWords <= longestSentence
  const found = (check: string, is: boolean, where: readonly Place[] = []) => ({
    check,
    found: is ? ('yes' as const) : ('no' as const),
    where: [...where],
  })
  const findings = [
    found('citation on each number', numbers.length === 0, numbers),
    found('reading grade fits', isEasy),
    found('no dose or order words', orders.length === 0, orders),
    found(
      'no identifiers of others',
      !isNaming,
      named.map(({ place }) => place),
    ),
    found('checklist done', isChecklistDone),
    found('ends with what to ask', text.ask.length > 0),
    found('fits the asker', misfits.length === 0, misfits),
  ]
  return {
    findings,
    grade: Math.round(score.fleschKincaidGrade * 10) / 10,
    longestSentence: score.longestSentenceWords,
    isReady: findings.every(({ found: is }) => is === 'yes'),
  }
}

/** W12: questions only, without advice. */
export const areQuestionsOnly = (questions: readonly string[]): boolean =>
  questions.every((question) => question.trim().endsWith('?') && orderPlaces(question).length === 0)
