/** The pure parts of the staff pages: order of the queue, drafts, numbers to tick, texts to put in, hard words, places. */
import type { ReplyText } from '@herald/api'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { staffTexts } from '../../staff-texts.ts'
import { hashOf, type Place, placeAt } from './address.ts'
import { fixedWords } from './fixed-words.ts'
import { numbersIn } from './numbers-in.ts'
import { byTimeLeft, filtered, type Line, noFilter, type TimeLeft, timeLeft } from './queue-order.ts'
import { explained, hardWords } from './texts/hard-words.ts'
import { citedBlock, type GlossaryTerm, textsFor } from './texts/staff-texts.ts'
import {
  draftFrom,
  emptyDraft,
  moved,
  replyOf,
  withBlock,
  withoutBlock,
  withText,
  withTick,
} from './work/draft.ts'
import { lostBy } from './work/use-autosave.ts'

const line = (change: Partial<Line>): Line => ({
  id: '0'.repeat(32),
  version: 1,
  state: 'queued',
  topic: 'stage',
  country: 'GB',
  about: 'me',
  factsShared: 0,
  waitsSince: '2026-11-23T10:00:00Z',
  isMine: false,
  ...change,
})

describe('the queue', () => {
  test('least time left first, a clock that stands last, and the longest wait breaks a tie', () => {
    const lines = [
      line({ id: 'stands' }),
      line({ id: 'later', minutesLeft: 50, waitsSince: '2026-11-23T11:00:00Z' }),
      line({ id: 'late', minutesLeft: -3 }),
      line({ id: 'sooner', minutesLeft: 50 }),
    ]
    expect(byTimeLeft(lines).map(({ id }) => id)).toEqual(['late', 'sooner', 'later', 'stands'])
  })
  test('a filter narrows by each of its fields', () => {
    const lines = [line({ topic: 'trials' }), line({ country: 'IE' }), line({ about: 'someone else' })]
    expect(filtered(lines, { ...noFilter, topic: 'trials' })).toEqual([lines[0]])
    expect(filtered(lines, { ...noFilter, country: 'IE' })).toEqual([lines[1]])
    expect(filtered(lines, { ...noFilter, about: 'someone else' })).toEqual([lines[2]])
    expect(filtered(lines, noFilter)).toEqual(lines)
  })
  const times: readonly (readonly [number | undefined, TimeLeft])[] = [
    [undefined, { kind: 'stands' }],
    [48, { kind: 'left', hours: 0, minutes: 48 }],
    [0, { kind: 'left', hours: 0, minutes: 0 }],
    [239.9, { kind: 'left', hours: 3, minutes: 59 }],
    [-0.5, { kind: 'late', hours: 0, minutes: 1 }],
    [-75, { kind: 'late', hours: 1, minutes: 15 }],
  ]
  test.each(times)('%s minutes', (minutes, words) => expect(timeLeft(minutes)).toEqual(words))
})

describe('numbers that a reviewer ticks', () => {
  const reply = (text: string): ReplyText => ({ blocks: [{ kind: 'paragraph', text }], ask: [] })
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['HER2 and T1 and 18F are names', []],
    ['4 out of 100, and 0.5 or 1,000', ['4', '100', '0.5', '1,000']],
    ['50%, then 18 doses.', ['50', '18']],
  ]
  test.each(cases)('%s', (text, found) =>
    expect(numbersIn(reply(text)).map(({ number }) => number)).toEqual(found),
  )
  test('those of the questions count too, and every key is its own', () => {
    const found = numbersIn({ blocks: [{ kind: 'paragraph', text: '3 and 3' }], ask: ['Why 3 times?'] })
    expect(new Set(found.map(({ key }) => key)).size).toBe(3)
    expect(found.at(-1)?.block).toBe(1)
  })
})

describe('a draft', () => {
  const cited = citedBlock({ from: 'a', text: 'A fact.', source: 'x', title: 'X', checkedOn: '2026-11-20' })
  test('with nothing written there is nothing to send', () => expect(replyOf(emptyDraft)).toBeUndefined())
  test('a text put in takes the place of a blank paragraph, else stands behind the one that is worked on', () => {
    expect(withBlock(emptyDraft, cited, 0).blocks.map(({ block }) => block)).toEqual([cited])
    const written = withText(emptyDraft, 0, 'Words.')
    expect(replyOf(withBlock(written, cited, 0))?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'cited',
    ])
  })
  test('a cited block cannot be edited', () => {
    const draft = withBlock(emptyDraft, cited, undefined)
    expect(withText(draft, draft.blocks[0]?.key ?? -1, 'Other words')).toEqual(draft)
  })
  test('ticks keep the order of the list, each once', () => {
    const ticked = withTick(withTick(emptyDraft, 'next step', true), 'doubt said', true)
    expect(ticked.checklist).toEqual(['doubt said', 'next step'])
    expect(withTick(ticked, 'doubt said', false).checklist).toEqual(['next step'])
  })
  test('law: what was saved comes back as it was, and moving there and back changes nothing', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[^\P{Cc}]/u.test(text))
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), (texts) => {
        const blocks = texts.map((text) => ({
          kind: 'paragraph' as const,
          text: text.trim().normalize('NFC'),
        }))
        const draft = draftFrom({ blocks, ask: ['Why is that?'] }, [])
        expect(replyOf(draft)).toEqual({ blocks, ask: ['Why is that?'] })
        expect(moved(moved(draft, 0, 1), 0, -1)).toEqual(draft)
        expect(withoutBlock(draft, 0).blocks).toHaveLength(texts.length - 1)
      }),
    )
  })
  test('only refusals that no second try can mend end the saving', () => {
    const of = (kind: 'changed meanwhile' | 'not now' | 'busy', status: number) =>
      lostBy({ kind: 'problem', problem: { kind, status, message: '' } })
    expect(of('changed meanwhile', 409)).toEqual({ kind: 'lost', why: 'changed meanwhile' })
    expect(of('not now', 409)).toEqual({ kind: 'lost', why: 'claim ended' })
    expect(of('busy', 503)).toBeUndefined()
    expect(lostBy({ kind: 'offline' })).toBeUndefined()
  })
})

describe('hard words', () => {
  const biopsy: GlossaryTerm = {
    term: 'biopsy',
    written: ['biopsy', 'biopsies'],
    plain: 'Taking a tiny piece to test in the lab. It is small.',
  }
  test('found where they first stand, not inside other words, and not once they are explained', () => {
    expect(hardWords('Your Biopsy, and other biopsies.', [biopsy]).map(({ written }) => written)).toEqual([
      'Biopsy',
    ])
    expect(hardWords('A prebiopsy.', [biopsy])).toEqual([])
    expect(hardWords('A biopsy (a tiny piece). Then a biopsy.', [biopsy])).toEqual([])
  })
  test('the first sentence of the meaning goes behind the word', () => {
    const text = 'You may have a biopsy.'
    const [word] = hardWords(text, [biopsy])
    if (word === undefined) throw new Error('There is a hard word.')
    expect(explained(text, word)).toBe('You may have a biopsy (taking a tiny piece to test in the lab).')
  })
})

describe('Herald’s own texts', () => {
  const { texts, glossary } = staffTexts(Temporal.PlainDate.from('2026-11-21'))
  test('there are many, each once, each with its source, short enough for the server', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(glossary.length).toBeGreaterThan(50)
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
    expect(texts.filter(({ source, title }) => source === '' || title === '')).toEqual([])
    expect(
      texts.filter(
        ({ text, source, title }) => text.length > 2000 || source.length > 200 || title.length > 500,
      ),
    ).toEqual([])
  })
  test('none holds marks of Markdown', () => {
    expect(texts.filter(({ text }) => /\]\(|\*\*|^#/u.test(text))).toEqual([])
  })
  test('a question finds what is about it, nothing finds nothing', () => {
    expect(textsFor(texts, 'heart scan LVEF')[0]?.text).toMatch(/heart|LVEF/iu)
    expect(textsFor(texts, '')).toEqual([])
    expect(textsFor(texts, 'zzzz')).toEqual([])
    expect(textsFor(texts, 'what is her2')).toHaveLength(9)
  })
})

describe('places', () => {
  const id = 'a'.repeat(32)
  const places: readonly Place[] = [
    { kind: 'queue' },
    { kind: 'pages' },
    { kind: 'case', id },
    { kind: 'page', id },
  ]
  test.each(places)('%j comes back from its own address', (place) =>
    expect(placeAt(hashOf(place))).toEqual(place),
  )
  test.each(['', '#', '#case', '#case/1', '#nowhere', `#case/${id}x`])('%s leads to the queue', (hash) =>
    expect(placeAt(hash)).toEqual({ kind: 'queue' }),
  )
})

test('fixed texts are shown in words, and one that is not known by its id', () => {
  expect(fixedWords('case-received', undefined)).toContain('We have your question.')
  expect(fixedWords('case-declined', 'decline-scope')).toContain('HER2-positive')
  expect(fixedWords('of-a-newer-server', undefined)).toBe('of-a-newer-server')
})
