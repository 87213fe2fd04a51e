import { describe, expect, test } from 'vitest'
import { drugMentions, drugName } from './drugs.ts'

describe('the name of a drug', () => {
  // biome-ignore format: a table
  const cases: readonly [written: string, name: string][] = [
    ['Herceptin',      'trastuzumab'],
    ['T-DM1',          'trastuzumab emtansine'],
    ['Perjeta',        'pertuzumab'],
    ['Something new',  'something new'],
  ]
  test.each(cases)('%s is %s', (written, name) => {
    expect(drugName(written)).toBe(name)
  })

  test('naming one drug leaves no trace on the next text', () => {
    drugName('pertuzumab')
    expect(drugMentions('Prior pertuzumab').map((m) => m.name)).toEqual(['pertuzumab'])
    expect(drugName('pertuzumab')).toBe('pertuzumab')
  })
})
