/**
 * "No earlier trastuzumab" among the exclusions: who is refused, those who had it or those who had not?
 *
 * Where the other lines of the section begin so too, the section lists what nobody may have. Alone it can be meant
 * either way: both readings are kept, and neither refuses nor lets in.
 */
import { all, any, type Dimension, leaf } from '../criterion.ts'
import type { Item } from '../text/segment.ts'
import type { Clause, Finding } from './clause.ts'
import { findingsOf } from './findings.ts'

const begins =
  /^(?:no|not|never|none)\b(?!\s+(?:more|less|fewer|greater|older|later|longer|able|willing|suitable|candidates?|eligible|fully|adequately)\b)/i
const negatives = /^(?:no|not|never|none|without|absence of)\b/i

/** Whether the exclusions of a text are written as a list of "No ..." lines. */
export function listsNegatives(items: readonly Item[]): boolean {
  const lines = (all: readonly Item[]): readonly Item[] =>
    all.flatMap((item) => [item, ...lines(item.children)])
  const exclusions = lines(items).filter((item) => item.section === 'exclusion')
  const count = exclusions.filter((item) => negatives.test(item.span.text)).length
  return count >= 3 || (count >= 2 && count * 2 >= exclusions.length)
}

// What these readers say of "no ..." they settle themselves.
const settled: ReadonlySet<Dimension> = new Set([
  'measurable',
  'pregnancy',
  'ecog',
  'age',
  'sex',
  'lvef',
  'place',
  'diagnosis',
])
// Nobody asks for a brain that grows.
const unwanted = /\b(?:symptomatic|uncontrolled|active|unstable|progress\w+|untreated|leptomening\w+)\b/i

/** The findings of such a line, open in both directions; undefined where the line is no double negative. */
export function doubleNo(clause: Clause, listed: boolean): readonly Finding[] | undefined {
  if (clause.section !== 'exclusion' || listed || clause.polarity !== 'forbid' || !begins.test(clause.text))
    return undefined
  const refused = findingsOf(clause)
  const asked = findingsOf({
    text: clause.text.replace(begins, (hit) => ' '.repeat(hit.length)),
    section: 'inclusion',
    polarity: 'require',
    parent: '',
  })
  const word = leaf({ kind: 'undefined-word', word: clause.text.trim() })
  return refused.map((f) => {
    if (settled.has(f.dimension) || (f.dimension === 'brain' && unwanted.test(clause.text))) return f
    const other = asked.filter((a) => a.dimension === f.dimension).map((a) => a.node)
    return { ...f, node: all([any([f.node, ...other]), word]) }
  })
}
