import { describe, expect, test } from 'vitest'
import { chosenPort } from './port.ts'

describe('PORT', () => {
  // biome-ignore format: a table
  const cases: readonly [written: string | undefined, expected: object][] = [
    [undefined, { ok: true, value: { kind: 'from', port: 8080 } }],
    ['',        { ok: true, value: { kind: 'from', port: 8080 } }],
    ['8090',    { ok: true, value: { kind: 'exactly', port: 8090 } }],
    ['0',       { ok: true, value: { kind: 'exactly', port: 0 } }],
    ['65535',   { ok: true, value: { kind: 'exactly', port: 65_535 } }],
    ['65536',   { ok: false }],
    ['-1',      { ok: false }],
    ['80.5',    { ok: false }],
    ['0x50',    { ok: false }],
    ['http',    { ok: false }],
  ]
  test.each(cases)('%j', (written, expected) => {
    expect(chosenPort(written)).toMatchObject(expected)
  })
})
