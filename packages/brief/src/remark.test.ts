/** Every remark of the readers has its sentences, and they name what was found. */
import { english } from '@herald/content-en'
import { chartFacts, importRemarks, type Remark } from '@herald/core/chart'
import { longSentences } from '@herald/core/readability'
import { describe, expect, test } from 'vitest'
import { notReadInWords, remarkInWords, reportFindingInWords } from './remark.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('en-GB', english)
const sentences = english['import'] ?? ''
const ids = [...sentences.matchAll(/^(import-[\w-]+) =/gm)].map(([, id = '']) => id)

describe('what the reader of records remarks', () => {
  test.each(importRemarks)('%s says what was found, what was expected, what to do', (says) => {
    for (const part of ['found', 'expected', 'todo']) expect(ids).toContain(`import-${says}-${part}`)
  })
  test('no sentence is left over', () => {
    const known = importRemarks.flatMap((says) =>
      ['found', 'expected', 'todo'].map((part) => `import-${says}-${part}`),
    )
    const others = ids.filter((id) => !/^import-(?:report|about)-/.test(id) && !known.includes(id))
    expect(others).toEqual(['import-whole', 'import-your-report'])
  })
  // biome-ignore format: a table
  const cases: readonly [remark: Remark, found: RegExp, todo: RegExp][] = [
    [{ says: 'html', values: {} },                            /web page/,                  /Log in/],
    [{ says: 'mistake', values: { line: 2 } },                /mistake near line 2/,       /again/],
    [{ says: 'mistake', values: { line: 0 } },                /mistake at its end/,        /again/],
    [{ says: 'too-large', values: { size: '64.1' } },         /64\.1 MB/,                  /split/],
    [{ says: 'several-people', values: { count: 2 } },        /2 people/,                  /Choose the right one/],
    [{ says: 'old-shape', values: { type: 'Condition', shape: 'old-status', count: 3 } }, /Condition: a status written as plain text \(3\)/, /R4 export/],
    [{ says: 'number-implausible', values: { words: '900 %', fact: 'ER', whole: 'no', low: 0, high: 100, unit: '%' } }, /“900 %” for ER/, /original report/],
  ]
  test.each(cases)('%j', (remark, found, todo) => {
    const said = remarkInWords(remark, words)
    expect(said.found).toMatch(found)
    expect(said.todo).toMatch(todo)
  })
})

describe('what a value is about', () => {
  test.each(chartFacts)('%s has a name', (fact) => {
    const values = { words: '900 %', fact, whole: 'no', low: 0, high: 100, unit: '%' }
    expect(remarkInWords({ says: 'number-implausible', values }, words).found).not.toMatch(/\[/)
  })
})

describe('what the reader of reports says', () => {
  // biome-ignore format: a table
  const findings: readonly [kind: string, values: Readonly<Record<string, string | number>>, says: RegExp][] = [
    ['conflict',     { tumour: 2 },                              /Of tumour 2 .*“3\+” \(characters 4-6\) and “1\+” \(characters 9-11\)/],
    ['conflict',     { tumour: 0 },                              /^The report says different things/],
    ['shifted',      { marker: 'ER' },                           /after “ER” may belong to another line/],
    ['unreadable',   { words: '2-3+' },                          /“2-3\+” is not one score/],
    ['unassigned',   { words: 'HER2 3+', count: 2 },             /which of the 2 tumours/],
    ['todays-rules', { called: 'positive', today: 'equivocal' }, /calls HER2 positive.*equivocal/],
  ]
  const said = [
    { value: '3+', places: '4-6' },
    { value: '1+', places: '9-11' },
  ]
  test.each(findings)('%s %j', (kind, values, says) => {
    expect(reportFindingInWords({ kind, values, said: kind === 'conflict' ? said : [] }, words)).toMatch(says)
  })
  // biome-ignore format: a table
  const notRead: readonly [kind: string, values: Readonly<Record<string, string | number>>, says: RegExp][] = [
    ['empty',         {},                                       /empty/],
    ['too-long',      { found: '500,000', most: '400,000' },    /500,000 characters/],
    ['no-text-layer', { pages: 0, letters: 3 },                 /Only 3 letters.*scan.*Ask the hospital/s],
    ['no-text-layer', { pages: 1, letters: 0 },                 /1 page.*scan/],
    ['not-breast',    { word: 'lung', times: 4, here: 1 },      /“lung” 4 times/],
    ['not-breast',    { word: 'none', times: 0, here: 0 },      /does not name the breast/],
    ['two-patients',  { count: 2 },                             /2 different patients.*one person/],
    ['not-a-pdf',     {},                                       /cannot be opened as a PDF/],
  ]
  test.each(notRead)('%s %j', (kind, values, says) => {
    expect(notReadInWords({ kind, values }, words)).toMatch(says)
  })
  test('no sentence is longer than 20 words', () => {
    // Every value that any sentence has a place for.
    const places = [...sentences.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, 'x'] as const)
    const values = { ...Object.fromEntries(places), count: 2, pages: 1, tumour: 1, line: 3 }
    const long = ids.filter((id) => longSentences(words({ id, values })).length > 0)
    expect(long).toEqual([])
  })
})
