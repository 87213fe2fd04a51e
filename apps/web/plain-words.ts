/**
 * Prints docs/tables/plain-words.md: every article's figures, the rules that a machine checks, and those that need people.
 * Run `npm run -s library-tables` after a change; a test fails when the file is not fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { theLibrary } from './library-files.ts'
import { measured } from './src/library/measured.ts'

const target = resolve(import.meta.dirname, '../../docs/tables/plain-words.md')

// biome-ignore format: a table
const checked: readonly (readonly [rule: string, target: string, where: string])[] = [
  ['PW1',  'reading grade, adjusted, 6 or less',               'each part of each article'],
  ['PW2',  'reading grade, raw, 8 or less; 9 a warning; above 9 fails', 'each part of each article'],
  ['PW3',  'SMOG, adjusted, 9 or less',                        'each article'],
  ['PW4',  'no sentence over 20 words, mean 14 or less',       'articles, answers, screens'],
  ['PW5',  'paragraphs of 3 sentences or fewer',               'articles'],
  ['PW6',  'passive voice in under 10 of 100 sentences, none in an action', 'articles'],
  ['PW7',  'each glossary term linked at first use; no unexplained abbreviation', 'articles: links are made by the build'],
  ['PW8',  'no percent, odds, "1 in x" or relative risk',      'articles'],
  ['PW9',  'one denominator a page, groups in one order',      'articles: the shape of a block of counts, and the text'],
  ['PW10', 'gains with their opposite and a harm, harms with a gain', 'articles: the shape of a block of counts'],
  ['PW11', 'who, compared with what, over what time, source, date', 'articles: the shape of a block of counts'],
  ['PW12', 'no "common", "rare", "high", "low" alone',         'articles, answers'],
  ['PW13', 'no "twice as", "a third less" and the like',       'articles'],
  ['PW14', 'an action, each begun with a verb',                'articles'],
  ['PW15', 'a part "What we do not know"',                     'articles: refused without it'],
  ['PW20', 'no banned word',                                   'articles, answers, screens'],
  ['PW21', 'counts of people alive only on the page that is opened by choice', 'built pages'],
  ['PW22', 'what is heard of a drawing of dots is what the table says', 'built pages'],
]

// biome-ignore format: a table
const notDone: readonly (readonly [rule: string, needs: string])[] = [
  ['PW16', 'PEMAT-P: two raters'],
  ['PW17', 'CDC Index: a rater with the full item texts'],
  ['PW18', 'DISCERN: a rater with the full item texts'],
  ['PW19', 'IPDAS: a review of q04, q05, q10 and q12'],
  ['PW23', 'five people with breast cancer, two with low literacy, one man'],
]

/** The text of the file, from the articles as they are now. */
export function plainWordsTable(): string {
  const { series, glossary } = theLibrary()
  const rows = series.flatMap(({ articles }) => articles).map((article) => measured(article, glossary))
  const one = (n: number): string => n.toFixed(1)
  const worst = (of: (row: (typeof rows)[number]) => number): string => one(Math.max(...rows.map(of)))
  return [
    '# Plain words: what a machine measured, and what it cannot',
    '',
    'Printed by `npm run -s library-tables`; do not edit. Reading grade is Flesch-Kincaid by the one counter in `packages/core/src/readability`, which is',
    'held to the figures of the seed pages. Adjusted counts each term that the page explains, and each drug name, as one syllable. A score is a smoke',
    'alarm, not a proof: only readers can tell if a text helps (PW23).',
    '',
    '## Every article',
    '',
    'Grade is that of the hardest part of the article; SMOG, sentences and passive voice are of the whole page.',
    '',
    '| article | words | grade, adjusted | grade, raw | SMOG, adjusted | longest sentence | mean sentence | passive, of 100 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.slug} | ${row.words} | ${one(row.gradeAdjusted)} | ${one(row.gradeRaw)} | ${one(row.smogAdjusted)} | ${row.longestSentence} | ${one(row.meanSentence)} | ${one(row.passiveShare)} |`,
    ),
    `| **worst** | | ${worst((row) => row.gradeAdjusted)} | ${worst((row) => row.gradeRaw)} | ${worst((row) => row.smogAdjusted)} | ${Math.max(...rows.map((row) => row.longestSentence))} | ${worst((row) => row.meanSentence)} | ${worst((row) => row.passiveShare)} |`,
    '',
    `${rows.length} articles, ${rows.reduce((sum, { words }) => sum + words, 0)} words.`,
    '',
    '## Rules that a machine checks',
    '',
    '| rule | target | where |',
    '| --- | --- | --- |',
    ...checked.map((row) => `| ${row.join(' | ')} |`),
    '',
    '## Rules that need people: not done',
    '',
    '| rule | what it needs |',
    '| --- | --- |',
    ...notDone.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

export const isFresh = (): boolean => readFileSync(target, 'utf8') === plainWordsTable()

if (import.meta.main) writeFileSync(target, plainWordsTable())
