import { expect, test } from 'vitest'
import { html } from './html.ts'
import { plainHtml } from './plain-text.ts'

// biome-ignore format: a table
const cases: readonly [text: string, shown: string][] = [
  ['One line.',                  '<p>One line.</p>'],
  ['How it is\nTwo.\n- a\n- b',  '<h3>How it is</h3><p>Two.</p><ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b',                 '<ol><li>a</li><li>b</li></ol>'],
  ['A sentence.\nAnother.',      '<p>A sentence.</p><p>Another.</p>'],
  ['No end',                     '<p>No end</p>'],
  ['<script>\n- <b>',            '<h3>&lt;script&gt;</h3><ul><li>&lt;b&gt;</li></ul>'],
]
test.each(cases)('%j', (text, shown) => {
  expect(plainHtml(text).text).toBe(shown)
})
test('the source stands behind the last of it', () => {
  expect(plainHtml('- a\n- b', html` <cite>c</cite>`).text).toBe(
    '<ul><li>a</li><li>b <cite>c</cite></li></ul>',
  )
})
