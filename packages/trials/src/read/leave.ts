/** Earlier drugs that a text allows, freely or under a condition. */
import { any, leaf, type Node } from '../criterion.ts'
import type { DrugMention } from '../drugs.ts'
import { ruleOf } from './agent-rule.ts'
import type { Clause } from './clause.ts'

// "Allowed if completed 12 months before", "allowed only in the adjuvant setting".
const leave =
  /\b(?:(?:allowed|permitted|acceptable|eligible)\b[^.;]{0,20}?\b(?:if|only|provided|as long as|when|in the)\b|(?:if|only if|provided|as long as)\b)/i
const lacks =
  /\b(?:without|no|not (?:had|received|been treated with)|never (?:had|received)|na[iï]ve to)\b[^.;]*$/i

/** Leave under a condition: who is spared is free, and for the others it hangs on the condition. */
export function leaveNode(clause: Clause, mentions: readonly DrugMention[], classOnly: boolean): Node {
  const { text } = clause
  const limit = leave.exec(text)
  const free = leaf({ kind: 'no-limit', of: 'prior-therapy' })
  if (limit === null) return free
  const names = [...new Set(mentions.filter((m) => m.start < limit.index).map((m) => m.name))]
  // "Patients without earlier X are eligible provided that": it is those who had none who hang on it.
  const want = lacks.test(text.slice(0, mentions[0]?.start ?? 0))
  if (names.length === 0 || (classOnly && !want)) return free
  return any([
    leaf({ kind: 'agent', rule: ruleOf('', names, clause), want }),
    leaf({ kind: 'undefined-word', word: text.slice(limit.index).trim() }),
  ])
}
