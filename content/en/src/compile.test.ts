import { expect, test } from 'vitest'
import { notFresh } from '../compile.ts'

test('the compiled sentences are those of the .ftl files: run "npm run words" after editing', () => {
  expect(notFresh()).toEqual([])
})
