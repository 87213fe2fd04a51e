import { describe, expect, test } from 'vitest'
import { placesThatDoNotFit } from './fits-asker.ts'
import { lintReply } from './lint.ts'

const calm = 'What does HER2-positive mean for my treatment?'
const ill = 'My hands are numb after the third drip. Does that go away?'
const friend = 'My friend has just been told that she has HER2-positive cancer. How does HER2 work?'

describe('a reply fits who asked, and what she wrote [W15]', () => {
  // biome-ignore format: a table
  const cases: readonly [about: 'me' | 'someone else', asked: string, reply: string, found: readonly string[]][] = [
    ['me',           calm,   'Your symptoms can have many causes.',           ['Your symptoms']],
    ['me',           calm,   'Your sore mouth will heal.',                    ['Your sore']],
    ['me',           calm,   'Fever can be a danger sign. Call your team.',   []],
    ['me',           calm,   'Your cancer has far too much HER2.',            []],
    ['me',           ill,    'Your numb hands may get better with time.',     []],
    ['me',           ill,    'Your symptoms are a known effect of the drip.', []],
    ['someone else', friend, 'Your cancer has far too much HER2.',            ['Your cancer']],
    ['someone else', friend, 'You have cancer that grows fast.',              ['You have cancer']],
    ['someone else', friend, 'Your symptoms can have many causes.',           ['Your symptoms']],
    ['someone else', friend, 'Your friend can ask her team about her scan.',  []],
    ['someone else', friend, 'Her cancer has far too much HER2.',             []],
  ]
  test.each(cases)('%s, "%s": %s', (about, words, reply, found) => {
    const places = placesThatDoNotFit(reply, 0, { about, words })
    expect(places.map(({ start, end }) => reply.slice(start, end))).toEqual(found)
  })

  test('what does not fit stops the way to review', () => {
    const text = {
      blocks: [{ kind: 'paragraph' as const, text: 'Your symptoms can have many causes.' }],
      ask: ['What comes next?'],
    }
    const settings = { explained: [], names: [], isChecklistDone: true }
    const of = (words: string) => lintReply(text, { ...settings, asker: { about: 'me', words } })
    expect(of(ill).isReady).toBe(true)
    expect(of(calm).isReady).toBe(false)
    expect(of(calm).findings.find(({ check }) => check === 'fits the asker')?.where).toHaveLength(1)
  })
})
