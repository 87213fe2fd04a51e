/** The sentences about how treatment feels: each drug's counts, each plan's lines, and plain enough to read. */
import { english } from '@herald/content-en'
import { plannedOptions } from '@herald/core/pathway'
import { readability, sentencesOf, wordsOf as wordsIn } from '@herald/core/readability'
import { drugIds, drugs } from '@herald/core/regimens'
import { drugSentences, laterEffects } from '@herald/core/toxicity'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const words = wordsOf('en', english)
const has = (id: string): boolean => words({ id }) !== `[${id}]`

describe.each(drugIds)('%s', (drug) => {
  const { helps, callNow, callToday, saidForAll, aboutPeriods, hasNoticeForMen } = drugSentences(drug)

  test('has a name, and as many sentences as its row says', () => {
    expect(has(`drug-${drug}-name`)).toBe(true)
    const counts: readonly (readonly [string, number])[] = [
      ['helps', helps],
      ['call-now', callNow],
      ['call-today', callToday],
    ]
    for (const [kind, count] of counts) {
      expect([kind, has(`drug-${drug}-${kind}-${count}`)]).toEqual([kind, true])
      expect([kind, has(`drug-${drug}-${kind}-${count + 1}`)]).toEqual([kind, false])
    }
  })

  test('a sign is left out only where the lines for everybody say all of it', () => {
    for (let n = 1; n <= callNow; n++) {
      const isSaid =
        /^(?:38\.0 C or more(?:, or shaking)?|(?:you are newly )?short of breath|chest pain)$/u.test(
          words({ id: `drug-${drug}-call-now-${n}` }),
        )
      expect([n, isSaid]).toEqual([n, saidForAll.includes(n)])
    }
  })

  test("what names a woman's body has another line for a man", () => {
    const isAboutWomen = (text: string): boolean => /period|vagina|discharge|womb/iu.test(text)
    expect(hasNoticeForMen).toBe(isAboutWomen(words({ id: `drug-${drug}-notice` })))
    expect(has(`drug-${drug}-notice-man`)).toBe(hasNoticeForMen)
    expect(isAboutWomen(words({ id: `drug-${drug}-notice-man` }))).toBe(false)
    for (let n = 1; n <= callToday; n++)
      expect([n, isAboutWomen(words({ id: `drug-${drug}-call-today-${n}` }))]).toEqual([
        n,
        aboutPeriods.includes(n),
      ])
  })
})

test('every later effect and every option of a plan has its sentence', () => {
  expect(laterEffects.filter(({ id }) => !has(id))).toEqual([])
  expect(plannedOptions.filter((id) => !has(`option-${id.toLowerCase()}`))).toEqual([])
})

describe('feel.ftl and effects.ftl are plain (PW1, PW2, PW4, PW20)', () => {
  const names = drugs.flatMap(({ generic, short, brands, id }) => [
    generic,
    short,
    ...brands,
    ...id.split('_'),
  ])
  const explained = [...names, 'chemo', 'antibodies', 'leukaemia', 'menopause', 'surgery', 'infection']
  const placeholder = /\{ \$\w+ \}/gu
  const messages = ['feel', 'effects'].flatMap((file) =>
    (english[file] ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s+(?:\*?\[\w+\])/u, 'x ='))
      .filter(
        (line) =>
          /^[a-z][\w-]* = .*\w/u.test(line) &&
          !/^(?:drug-[\w]+-name|effect-event-[\w-]+|\S+-label\S*) =/u.test(line),
      )
      .map((line) =>
        line
          .replace(/^[a-z][\w-]* = /u, '')
          .replaceAll(/\{ \$\w+ ->$/gu, '')
          .replaceAll(placeholder, 'two'),
      ),
  )
  test('there are many', () => {
    expect(messages.length).toBeGreaterThan(80)
  })
  test('no sentence has more than 20 words', () => {
    expect(messages.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([])
  })
  test('grade 6 or lower on average, adjusted; 8 or lower raw', () => {
    const { raw, adjusted } = readability(messages.join('\n'), explained)
    expect(adjusted.fleschKincaidGrade).toBeLessThanOrEqual(6)
    expect(raw.fleschKincaidGrade).toBeLessThanOrEqual(8)
  })
  test('no sentence above grade 8, adjusted', () => {
    const told = messages.filter((text) => /[.?!]$/u.test(text))
    expect(told.length).toBeGreaterThan(80)
    const grades = told.map((text) => ({
      text,
      grade: readability(text, explained).adjusted.fleschKincaidGrade,
    }))
    expect(grades.filter(({ grade }) => grade > 8)).toEqual([])
  })
  test('no banned word', () => {
    const banned =
      /\b(?:you should|fight|battle|victim|just|only|simply|mild|routine|toxic|aggressive|cure)\b/iu
    expect(messages.filter((text) => banned.test(text))).toEqual([])
  })
})
