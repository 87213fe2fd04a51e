/** Every option, status and row of the pathway has words for patients, and none of them orders anybody. */
import { english } from '@herald/content-en'
import {
  againsts,
  allCaps,
  approvals,
  asks,
  benefits,
  careRows,
  contestedPoints,
  flags,
  optionIds,
  peoples,
  rooms,
} from '@herald/core/pathway'
import { readability } from '@herald/core/readability'
import { courseOf } from '@herald/core/regimens'
import { describe, expect, test } from 'vitest'

/** The files that patients read, and the one for clinicians. */
const plain = ['pathway', 'options', 'asks', 'cards']
const messagesIn = (files: readonly string[]) =>
  new Map(
    files
      .map((file) => english[file] ?? '')
      .join('\n')
      .split('\n')
      .flatMap((line) => {
        const [id, text] = line.split(' = ', 2)
        return id === undefined || text === undefined || line.startsWith('#') ? [] : [[id, text] as const]
      }),
  )
const messages = messagesIn(plain)
const all = messagesIn([...plain, 'clinician', 'plan'])
const idOf = (name: string): string => name.toLowerCase().replaceAll('.', '-')

describe('words of the pathway', () => {
  test.each(optionIds.map((id) => [id]))('%s has a name and says what it is', (id) => {
    expect(messages.get(`option-${idOf(id)}`)).toBeDefined()
    expect(messages.get(`option-${idOf(id)}-what`)).toMatch(/\.$/u)
  })

  const rows = [...new Set(rooms.flatMap((room) => Object.values(room.rows).map(({ row }) => row)))]
  test.each(rows.map((row) => [row]))('row %s says why', (row) => {
    expect(messages.get(`pathway-row-${idOf(row)}`)).toMatch(/\.$/u)
  })

  const held: readonly (readonly [kind: string, ids: readonly string[]])[] = [
    [
      'reasons of rows',
      rooms.flatMap((room) =>
        Object.values(room.rows).flatMap(({ options }) => Object.values(options).map(({ why }) => why)),
      ),
    ],
    ['reasons of caps', allCaps.map(({ why }) => why)],
    [
      'requests',
      asks.flatMap(({ id, request, purpose, who }) => [
        request,
        who,
        `${who}-plain`,
        `pathway-ask-${id}`,
        ...(purpose === '' ? [] : [purpose]),
      ]),
    ],
    [
      'warnings',
      flags.flatMap(({ id, tier, text }) => [
        text,
        ...(tier === 0 ? [] : [`warning-plain-${id.replaceAll('_', '-')}`]),
      ]),
    ],
    [
      'contested points',
      contestedPoints.flatMap((id) =>
        ['point', 'one', 'other', 'meanwhile', 'plain-one', 'plain-other'].map(
          (part) => `contested-${id.toLowerCase()}-${part}`,
        ),
      ),
    ],
    ['approvals', approvals.flatMap(({ use, detail }) => (detail === '' ? [use] : [use, detail]))],
    ['rules beside options', careRows.map(({ id }) => `care-${id}`)],
    [
      'groups of trials',
      [...againsts.map((one) => `benefit-against-${one}`), ...peoples.map((one) => `benefit-people-${one}`)],
    ],
    [
      'effects of drugs',
      optionIds.flatMap((id) => courseOf(id)?.drugs ?? []).map((drug) => `drug-${drug}-notice`),
    ],
  ]
  test.each(held)('%s have their words', (_kind, ids) => {
    expect(ids.length).toBeGreaterThan(5)
    expect([...new Set(ids)].filter((id) => !all.has(id))).toEqual([])
  })

  test('a figure backs a reason that some row gives', () => {
    const reasons = new Set(
      rooms.flatMap((room) =>
        Object.values(room.rows).flatMap(({ options }) => Object.values(options).map(({ why }) => why)),
      ),
    )
    expect(benefits.filter(({ backs }) => backs !== 'any' && !reasons.has(backs))).toEqual([])
  })

  test.each(['asks', 'cards'])('%s reads at grade 6 or lower, no sentence over 20 words', (file) => {
    // A phrase is read as it stands on the page: "Find out: ...".
    const texts = [...messagesIn([file])]
      .map(([id, text]) => (id.startsWith('pathway-ask-') ? `Find out: ${text}.` : text))
      .map((text) => text.replaceAll(/\{[^}]*\}/gu, 'ten'))
    const { adjusted } = readability(texts.join('\n'), [
      'HER2',
      'pertuzumab',
      'trastuzumab',
      'hepatitis',
      'chemo',
      'radiation',
      'tamoxifen',
      'diarrhoea',
      'menopause',
      'surgery',
      'percent',
      'ultrasound',
      'fertility',
      'asthma',
      'European Union',
      'United States',
      'aromatase inhibitor',
      'leukaemia',
    ])
    expect(adjusted.fleschKincaidGrade).toBeLessThanOrEqual(6)
    expect(texts.filter((text) => readability(text).raw.sentencesOver20Words > 0)).toEqual([])
  })

  test('no sentence is over 20 words, and none says what you should do', () => {
    const long = [...messages].filter(([, text]) =>
      text
        .replaceAll(/\{[^}]*\}/gu, 'ten')
        .split(/(?<=[.?])\s/u)
        .some((sentence) => sentence.split(/\s+/u).length > 20),
    )
    const ordering = [...messages].filter(([, text]) => /you should|you must|best option/iu.test(text))
    expect({ long, ordering }).toEqual({ long: [], ordering: [] })
  })
})
