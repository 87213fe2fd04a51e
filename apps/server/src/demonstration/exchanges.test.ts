import { describe, expect, test } from 'vitest'
import { orderPlaces, wordsOfReply } from '../lint/lint.ts'
import { exchangeFrom, readExchanges } from './exchanges.ts'

const all = readExchanges()
const rows = all.map((one) => [one.slug, one] as const)

test('there are five, and the friend’s question is one of them', () => {
  expect(all.map(({ slug }) => slug)).toContain('what-is-her2-positive')
  expect(all.length).toBeGreaterThanOrEqual(5)
})

describe.each(rows)('%s as a public answer', (_, one) => {
  test('every chance in it is a cited block, under a source of its list', () => {
    const bare = one.text.blocks.filter(
      ({ kind, text }) => kind === 'paragraph' && /\d out of 100/u.test(text),
    )
    expect(bare).toEqual([])
    const keys = one.text.blocks.flatMap((block) => (block.kind === 'cited' ? [block.source] : []))
    expect(keys.filter((key) => !one.front.sources.includes(key))).toEqual([])
    expect(Object.values(one.front.cited_as).filter((key) => !keys.includes(key))).toEqual([])
  })
  test('it orders nothing, ends with what to ask, and has lost no Markdown on the way', () => {
    expect(one.text.blocks.flatMap((block) => orderPlaces(block.text))).toEqual([])
    expect(one.text.ask.length).toBeGreaterThan(0)
    expect(wordsOfReply(one.text)).not.toMatch(/\*\*|^#|Written by the Herald project/mu)
    expect(one.front.reviewed).toBe('none')
  })
})

test('a line with two sources is two claims; a source alone is that of what stands before it', () => {
  const { text } = exchangeFrom(
    'x',
    `---
title: t
topic: side effects
phase: early treatment
sources: [a, b]
cited_as: {One trial: a, Two label: b}
explained: []
reviewed: none
written: 2026-11-21
---

## The question

Why?

## In short

So.

## How often

- About 4 out of 100. (One trial.) About 1 out of 100. (Two label, no group.)

- Once before.

(Source: Two label.) More.

## What to ask your team

- What is it?
- When is it?

Call them.
`,
  )
  expect(text).toEqual({
    blocks: [
      {
        kind: 'cited',
        text: 'How often\n- About 4 out of 100. (One trial.)',
        source: 'a',
        title: 'One trial',
      },
      { kind: 'cited', text: 'About 1 out of 100. (Two label, no group.)', source: 'b', title: 'Two label' },
      { kind: 'cited', text: '- Once before.', source: 'b', title: 'Two label' },
      { kind: 'paragraph', text: 'More.' },
      { kind: 'paragraph', text: 'Call them.' },
    ],
    ask: ['What is it?', 'When is it?'],
  })
})

test('a file without its parts says which and what is missing', () => {
  expect(() => exchangeFrom('y', 'no front')).toThrow(/exchanges\/y\.md should begin/u)
})
