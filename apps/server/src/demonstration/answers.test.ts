import { replyText, topics } from '@herald/api'
import { readability } from '@herald/core/readability'
import { describe, expect, test } from 'vitest'
import { orderPlaces, wordsOfReply } from '../lint/lint.ts'
import { demonstrationAnswers } from './answers.ts'

describe('answers of the demonstration', () => {
  const rows = demonstrationAnswers.map((one) => [one.slug, one] as const)
  test.each(rows)('%s reads at grade 8 or lower, in sentences of 20 words or fewer', (_, one) => {
    const body = replyText.parse({ blocks: one.blocks, ask: one.ask })
    const drugs = ['trastuzumab', 'pertuzumab', 'tucatinib', 'neratinib', 'T-DM1', 'T-DXd', 'HER2-positive']
    const { raw, adjusted } = readability([one.short, wordsOfReply(body)].join('\n'), drugs)
    expect(adjusted.fleschKincaidGrade).toBeLessThanOrEqual(6)
    expect(raw.fleschKincaidGrade).toBeLessThanOrEqual(8)
    expect(raw.longestSentenceWords).toBeLessThanOrEqual(20)
    expect(topics).toContain(one.topic)
    expect(one.ask.length).toBeGreaterThan(0)
  })
  test.each(rows)('%s orders nothing, and every figure stands with its source', (_, one) => {
    expect(one.blocks.flatMap((block) => orderPlaces(block.text))).toEqual([])
    const bare = one.blocks.filter(
      (block) => block.kind === 'paragraph' && /(?<![\p{L}\p{N}-])\d/u.test(block.text),
    )
    expect(bare).toEqual([])
  })
  test('the friend’s question is answered whole', () => {
    const words = demonstrationAnswers[0]?.blocks.map(({ text }) => text).join(' ') ?? ''
    for (const part of [
      '14 out of 100',
      'trastuzumab',
      'pertuzumab',
      'T-DM1',
      'T-DXd',
      'tucatinib',
      'neratinib',
      'hormone',
      '18 doses',
      'heart',
    ])
      expect(words).toContain(part)
  })
})
