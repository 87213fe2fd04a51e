/** "Completed a year of adjuvant trastuzumab": courses that must be over, how long they were, and how long ago. */
import { atMost } from '@herald/core'
import { all, leaf, type Node } from '../criterion.ts'
import type { DrugMention } from '../drugs.ts'
import { recent, ruleOf, span } from './agent-rule.ts'
import type { Clause } from './clause.ts'
import { includedIn } from './exceptions.ts'
import { numberOf, numberWord } from './numbers.ts'

export const readCompletion = (clause: Clause, mentions: readonly DrugMention[]): Node | undefined => {
  const { text } = clause
  if (!/^complet(?:ed|ion)/i.test(text)) return undefined
  const names = [...new Set(mentions.map((m) => m.name))].flatMap((n) =>
    n === 'trastuzumab' && /-based/i.test(text) ? [n, 'HER2 ADC'] : [n],
  )
  const each = /both neo-?adjuvant and adjuvant/i.test(text)
    ? (['neoadjuvant', 'adjuvant'] as const)
    : undefined
  const rule = ruleOf(text, names, clause)
  const months = new RegExp(`(${numberWord})\\s*(year|month)s?[^.;]{0,12}of`, 'i').exec(text)
  const minWeeks = months === null ? rule.minWeeks : span(numberOf(months[1] ?? ''), months[2] ?? '') * 0.9
  const parts: Node[] =
    each === undefined
      ? [leaf({ kind: 'agent', rule: { ...rule, minWeeks }, want: true })]
      : each.map((s) => leaf({ kind: 'agent', rule: { ...rule, within: [s] }, want: true }))
  const late = recent.exec(text)
  if (late !== null && /adjuvant/i.test(text))
    parts.push(
      leaf({
        kind: 'window',
        since: 'adjuvant treatment',
        weeks: atMost(span(numberOf(late[1] ?? ''), late[2] ?? '')),
      }),
    )
  return all([...parts, ...includedIn(text, mentions, clause)])
}
