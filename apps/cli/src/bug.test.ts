import { expect, test } from 'vitest'
import { bugWords } from './bug.ts'

const error = new RangeError('at "Jane Doe, born 1970"')

test('a bug is one line that names no patient and shows no stack', () => {
  const words = bugWords(error, false)
  expect(words.split('\n')).toHaveLength(1)
  expect(words).toContain('RangeError')
  expect(words).not.toContain('Jane')
})

test('HERALD_DEBUG=1 shows the stack', () => {
  expect(bugWords(error, true)).toContain('bug.test.ts')
})

test('anything can be thrown', () => {
  expect(bugWords('a word', true)).toContain('(string)')
})
