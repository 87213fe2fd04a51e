/**
 * The drugs that her shared lines name, as triage takes them. Each more can only add caution, so every name that stands
 * anywhere in a line counts: plain trastuzumab inside "trastuzumab emtansine" too, and a drug that she says she once had.
 */
import type { SharedFact } from '@herald/api'
import { drugIds, drugOf } from '@herald/core/regimens'
import type { SharedFacts } from '@herald/workflow'

/** Names as they stand in reports: without the prefix of the conjugates, the suffix of biosimilars, or a remark in brackets. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s*\(.*\)$/u, '')
    .replace(/^(?:ado|fam)-/u, '')
    .replace(/-[a-z]{4}$/u, '')
    .replace(/ and biosimilars$/u, '')

const names = drugIds.map((id) => {
  const { generic, brands, short } = drugOf(id)
  const alternatives = [generic, short, ...brands].map((name) =>
    plain(name).replaceAll(/[.*+?()|]/gu, '\\$&'),
  )
  return { id, pattern: new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu') }
})

/**
 * A line says when something was so, not when the last dose was: until a person has looked, it was today (I6). The UK
 * fever line only adds rows to the US one, so it is the more careful of the two for every country.
 */
export function sharedFactsOf(facts: readonly SharedFact[]): SharedFacts {
  const said = facts.map(({ label, value, source }) => [label, value, source ?? ''].join(' ')).join('\n')
  const drugs = names.filter(({ pattern }) => pattern.test(said)).map(({ id }) => ({ id, daysSinceLast: 0 }))
  return { drugs, profile: 'uk' }
}
