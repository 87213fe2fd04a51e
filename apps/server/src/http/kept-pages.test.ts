/** The law of what is kept: no request is shown a page that was already taken down when the request came in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptPages, rendered, shared } from './kept-pages.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))
const type = 'text/html; charset=utf-8'

describe('pages that are kept', () => {
  test('a request never sees an edition older than the one that stood when it came', async () => {
    // Readers and one writer in any order, with looks and renderings that take any number of turns.
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('read' as const), page: fc.constantFrom('a', 'b') }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('write' as const) }) },
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('wait' as const), turns: fc.integer({ min: 1, max: 4 }) }),
      },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 20, maxLength: 80 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        async (steps, turns) => {
          let stands = 1
          const slow = async <T>(read: () => T): Promise<T> => {
            for (let left = turns.next().value; left > 0; left -= 1) await turn()
            const found = read()
            for (let left = turns.next().value; left > 0; left -= 1) await turn()
            return found
          }
          const pages = keptPages<undefined>(() => slow(() => stands))
          const running: Promise<boolean>[] = []
          for (const one of steps) {
            if (one.kind === 'write') stands += 1
            else if (one.kind === 'wait') for (let left = one.turns; left > 0; left -= 1) await turn()
            else {
              const when = stands
              const make = async () => {
                const edition = await slow(() => stands)
                return { edition, page: rendered(String(await slow(() => stands)), type), other: undefined }
              }
              running.push(
                pages.page(one.page, make).then(({ page }) => Number(page?.body.toString()) >= when),
              )
            }
          }
          expect(await Promise.all(running)).not.toContain(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('nothing changed: rendered once, however often it is asked for, and one look for those who come together', async () => {
    let looks = 0
    let made = 0
    const pages = keptPages<undefined>(async () => {
      looks += 1
      return 1
    })
    const make = async () => {
      made += 1
      return { edition: 1, page: rendered('text', type), other: undefined }
    }
    await pages.page('a', make)
    await Promise.all(Array.from({ length: 50 }, () => pages.page('a', make)))
    expect({ made, looks }).toEqual({ made: 1, looks: 2 })
  })

  test('what is no page is not kept, and the oldest goes when there is no room', async () => {
    let made = 0
    const pages = keptPages<'gone'>(async () => 1, 10)
    const gone = async () => {
      made += 1
      return { edition: 1, page: undefined, other: 'gone' as const }
    }
    await pages.page('x', gone)
    expect((await pages.page('x', gone)).other).toBe('gone')
    const make = (text: string) => async () => {
      made += 1
      return { edition: 1, page: rendered(text, type), other: 'gone' as const }
    }
    for (const name of ['a', 'b', 'a']) await pages.page(name, make('123456'))
    expect(made).toBe(5)
  })

  test('a look that fails fails those who waited for it and nobody after', async () => {
    let n = 0
    const look = shared(async () => {
      n += 1
      if (n === 1) throw new Error('away')
      return n
    })
    await expect(Promise.all([look(), look()])).rejects.toThrow('away')
    expect(await look()).toBe(2)
  })
})
