/** Every option, status and row of the pathway has words for patients, and none of them orders anybody. */
import { english } from '@herald/content-en'
import { optionIds, rooms } from '@herald/core/pathway'
import { describe, expect, test } from 'vitest'

const messages = new Map(
  (english['pathway'] ?? '').split('\n').flatMap((line) => {
    const [id, text] = line.split(' = ', 2)
    return id === undefined || text === undefined || line.startsWith('#') ? [] : [[id, text] as const]
  }),
)
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

  test('no sentence is over 20 words, and none says what you should do', () => {
    const long = [...messages].filter(([, text]) =>
      text.split(/(?<=[.?])\s/u).some((sentence) => sentence.split(/\s+/u).length > 20),
    )
    const ordering = [...messages].filter(([, text]) => /you should|you must|best option/iu.test(text))
    expect({ long, ordering }).toEqual({ long: [], ordering: [] })
  })
})
