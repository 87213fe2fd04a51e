/**
 * De-identification proposals against planted identifiers. A mark counts as found when a proposal that must go covers it or
 * meets the heart of it: its longest word. First-contact figures of each file are in decision 0071.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proposalsFor } from '@herald/workflow'
import { describe, expect, test } from 'vitest'
import { ourCases } from './case-folder.ts'

type Planted = { readonly kind: string; readonly start: number; readonly end: number; readonly words: string }
type Text = { readonly text: string; readonly planted: readonly Planted[] }
const folder = ourCases('de-identify')
const files = readdirSync(folder)
  .filter((name) => /^held-out-\d+\.txt$/u.test(name))
  .toSorted()

/** The text without its marks, and where each mark was. */
function read(line: string): Text {
  const planted: Planted[] = []
  let text = ''
  let from = 0
  for (const mark of line.matchAll(/\[\[(\w+):([^\]]+)\]\]/gu)) {
    const [whole, kind = '', words = ''] = mark
    text += line.slice(from, mark.index)
    planted.push({ kind, words, start: text.length, end: text.length + words.length })
    text += words
    from = mark.index + whole.length
  }
  return { text: text + line.slice(from), planted }
}

function missedIn({ text, planted }: Text): readonly string[] {
  const found = proposalsFor(text).proposals.filter(
    ({ weight, kind }) => weight === 'direct' || kind === 'age',
  )
  return planted

    .filter(({ words, start }) => {
      const heart = words
        .split(/[\s,]+/u)
        .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
      const at = start + words.indexOf(heart)
      return !found.some((one) => one.start < at + heart.length && one.end > at)
    })
    .map(({ kind, words }) => `${kind}: ${words}`)
}

describe.each(files)('%s', (file) => {
  const texts = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(read)
  const marked = texts.filter(({ planted }) => planted.length > 0)
  const clean = texts.filter(({ planted }) => planted.length === 0)

  test('recall of what must go, and what is proposed in clean texts', () => {
    const total = marked.flatMap(({ planted }) => planted).length
    const missed = marked.flatMap(missedIn)
    const wrong = clean.flatMap(({ text }) =>
      proposalsFor(text)
        .proposals.filter(({ weight }) => weight === 'direct')
        .map(({ found }) => found),
    )
    process.stdout.write(
      `${file}: ${total - missed.length} of ${total} identifiers proposed; ${wrong.length} proposals in ${clean.length} clean texts\n${process.env['SHOW'] ? missed.join('\n') + '\n' + wrong.join('\n') + '\n' : ''}`,
    )
    expect(1 - missed.length / total).toBeGreaterThanOrEqual(0.9)
    expect(wrong.length / clean.length).toBeLessThanOrEqual(0.25)
  })
})
