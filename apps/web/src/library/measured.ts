/**
 * One article held against the rules of plain words (patient-words.md, section 2) that a machine can check.
 *
 * A finding names the rule, the article and the words. The figures are for the table in docs/tables/plain-words.md.
 */

import {
  abbreviationsIn,
  bannedWords,
  bareRisks,
  loneRiskWords,
  longParagraphs,
  longSentences,
  passiveSentences,
  readability,
  sentencesOf,
} from '@herald/core/readability'
import { drugIds, drugOf } from '@herald/core/regimens'
import { type Article, type Part, textOf } from './article.ts'
import { type Linker, linker, type Term } from './glossary.ts'

export type Finding = { readonly rule: string; readonly where: string; readonly found: string }

export type Measured = {
  readonly slug: string
  readonly words: number
  /** Of the part that is hardest to read. */
  readonly gradeAdjusted: number
  readonly gradeRaw: number
  /** Of the whole page. */
  readonly smogAdjusted: number
  readonly longestSentence: number
  readonly meanSentence: number
  readonly passiveShare: number
  readonly findings: readonly Finding[]
}

/** Names that readers meet as names: trials, agencies, places, forms. Each is said in words beside it where it matters. */
// biome-ignore format: a list
const names = [
  'HERA', 'APHINITY', 'KATHERINE', 'APT', 'BCIRG-006', 'B-31', 'N9831', 'CONTROL', 'DESTINY-Breast03', 'DESTINY-Breast05',
  'CompassHER2-pCR', 'NCCN', 'US', 'UK', 'EU', 'X-ray', 'C', 'F', 'T-DM1', 'T-DXd', 'BRCA1', 'BRCA2',
  // Letters of a stage: the article on stages explains each where it stands.
  'T1', 'T2', 'T3', 'T4', 'N0', 'N1', 'N3', 'M0', 'M1',
] as const

/** Verbs that begin an action. A list item that begins otherwise tells, and does not say what to do (PW14). */
const verbs =
  /^(?:ask|keep|look|mark|find|tell|write|learn|count|check|move|take|rinse|go|use|say|have|drink|put|walk|wash|wear|plan|bring|weigh|choose|pick|get|talk|think|show|let|come|decide|read|close|do|live|if|two|find out|one small step|remember)\b/iu

const livingCount =
  /\d[\d,]* out of [\d,]+[^.]*\b(?:alive|die|died|living|return|came back)\b|\b(?:alive|died)\b[^.]*\d+ out of/iu

/** Everything the machine can say about one article. */
export function measured(article: Article, glossary: readonly Term[]): Measured {
  const words = linker(glossary)
  for (const part of article.parts) words.html(part.text)
  const explained = [...words.used().flatMap(({ written }) => written), ...drugNames]
  const page = textOf(article)
  const whole = readability(page, explained)
  const sections = article.parts.map((part) => ({ part, score: readability(part.text, explained) }))
  const passive = passiveSentences(page)
  const sentences = sentencesOf(page).length
  const findings = [
    ...sections.flatMap(({ part, score }) => [
      ...over('PW1', article, part, score.adjusted.fleschKincaidGrade, 6),
      ...over('PW2', article, part, score.raw.fleschKincaidGrade, 9),
    ]),
    ...over('PW3', article, undefined, whole.adjusted.smogGrade, 9),
    ...told('PW4', article, longSentences(page)),
    ...over('PW4 mean', article, undefined, whole.raw.meanSentenceWords, 14),
    ...article.parts.flatMap((part) => told('PW5', article, longParagraphs(part.text))),
    ...over('PW6', article, undefined, (100 * passive.length) / sentences, 10),
    ...article.parts
      .filter(({ kind }) => kind === 'do')
      .flatMap((part) => told('PW6 action', article, passiveSentences(part.text))),
    ...told('PW7', article, unexplained(article, words)),
    ...told('PW8', article, bareRisks(page)),
    ...told('PW9', article, denominators(article)),
    ...told('PW12', article, loneRiskWords(page)),
    ...told('PW14', article, notActions(article)),
    ...told('PW20', article, bannedWords(`${article.title}\n\n${page}\n\n${countWords(article)}`)),
    ...told('PW21', article, livingCounts(article)),
    ...told(
      'everyone',
      article,
      sentencesOf(page).filter((sentence) => /\bwom[ae]n\b|\bladies\b/iu.test(sentence)),
    ),
  ]
  return {
    slug: article.slug,
    words: whole.raw.words,
    gradeAdjusted: Math.max(...sections.map(({ score }) => score.adjusted.fleschKincaidGrade)),
    gradeRaw: Math.max(...sections.map(({ score }) => score.raw.fleschKincaidGrade)),
    smogAdjusted: whole.adjusted.smogGrade,
    longestSentence: whole.raw.longestSentenceWords,
    meanSentence: whole.raw.meanSentenceWords,
    passiveShare: (100 * passive.length) / sentences,
    findings,
  }
}

const drugNames: readonly string[] = drugIds.flatMap((id) => {
  const { generic, brands, short } = drugOf(id)
  return [generic, short, ...brands]
})

const told = (rule: string, { slug }: Article, found: readonly string[]): readonly Finding[] =>
  found.map((words) => ({ rule, where: slug, found: words }))

function over(
  rule: string,
  { slug }: Article,
  part: Part | undefined,
  value: number,
  most: number,
): readonly Finding[] {
  const where = part === undefined ? slug : `${slug}, ${part.heading}`
  return value <= most ? [] : [{ rule, where, found: `${value.toFixed(1)}, at most ${most}` }]
}

/** Abbreviations that are no term of the glossary, no drug and no name. */
function unexplained(article: Article, words: Linker): readonly string[] {
  const known = new Set<string>([...words.used().flatMap(({ written }) => written), ...drugNames, ...names])
  return [...article.parts.map(({ text }) => text), countWords(article)].flatMap((text) =>
    abbreviationsIn(text).filter((word) => !known.has(word) && !known.has(word.replace(/-\p{Ll}+$/u, ''))),
  )
}

/** PW9: all counts of a page are out of the same number. */
function denominators(article: Article): readonly string[] {
  const blocks = article.parts.flatMap(({ counts }) => counts.map(({ outOf }) => String(outOf)))
  const said = [...textOf(article).matchAll(/\d out of ([\d,]+)/g)].map(([, of = '']) => of.replace(',', ''))
  const all = new Set([...blocks, ...said])
  return all.size <= 1 ? [] : [`counts out of ${[...all].join(' and out of ')}`]
}

/** PW14: there is an action, and each begins with a verb. */
function notActions({ parts }: Article): readonly string[] {
  const items = parts
    .filter(({ kind }) => kind === 'do')
    .flatMap(({ text }) => [...text.matchAll(/^- (.+)$/gm)].map(([, item = '']) => item))
  return items.length === 0 ? ['no action'] : items.filter((item) => !verbs.test(item))
}

/** PW21: counts of people alive, or free of a return, are on the page that is opened by choice and nowhere else. */
function livingCounts(article: Article): readonly string[] {
  if (article.about === 'numbers-shown') return []
  return sentencesOf(`${textOf(article)}\n\n${countWords(article)}`).filter((sentence) =>
    livingCount.test(sentence),
  )
}

/** What the blocks of counts say, as sentences. */
const countWords = ({ parts }: Article): string =>
  parts
    .flatMap(({ counts }) =>
      counts.flatMap(({ title, who, note, otherSide, rows, outOf, groups }) => [
        `${title}.`,
        ...groups.map((group) => `${group}.`),
        `${who}.`,
        note,
        otherSide.words,
        ...rows.map(({ what, counts: of }) => `${of.join(' and ')} out of ${outOf} ${what}.`),
      ]),
    )
    .join('\n\n')
