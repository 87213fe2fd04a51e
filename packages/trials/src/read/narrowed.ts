/**
 * Refusals of earlier treatment that hold only for some who had it: "that led to neuropathy", "stopped for toxicity",
 * "without a break of a year". Who never had the drug is spared; for the others it hangs on words we do not read.
 */
import { any, leaf } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import { withoutException } from './agent-rule.ts'
import type { Clause, Finding } from './clause.ts'

// What came of the treatment, or how it ended.
const event =
  /\b(?:discontinu\w*|stopp\w+|interrupt\w*|withdr[ae]w\w*|tolerat\w*|intoleran\w*|dose[- ](?:reduc\w*|delay\w*|limiting)|reductions?|toxicit\w*|adverse|side effects?|neuropathy|pneumonitis|progress\w*|relaps\w*|recurr(?:ed|ence)\b|refractory|resistan\w*|respon(?:d\w*|se)|benefit\w*|controlled|immune-(?:related|mediated))\b/i
// A clause about the treatment that names more than when or for what it was given.
const relative =
  /\b(?:that|which)\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?!(?:contain\w*|includ\w*|consist\w*|given|received|administered|used|completed|ended|part|approved|based|target\w*|direct\w*|inhibit\w*)\b)\w+|\b(?:result(?:ed|ing)|leading|led) (?:in|to)\b|\bdue to\b|\bbecause of\b/i
const purpose =
  /\bfor (?:an? |any |some )?(?:other )?(?:indications?|reasons?|conditions?|diseases?|purposes?) (?:other than|besides|not)\b/i
// "An ADC with a vedotin payload": part of the class.
const partOfClass =
  /^\s*(?:\([^()]*\)\s*)?(?:containing|carrying|with|bearing|conjugated|directed|targeting|against|selective|specific)\s+(?!(?:or without|in|at|within|curative|palliative)\b)(?:an? |the )?/i

/** Whether words that are not read make a refusal of treatment narrower than its drugs. */
function isNarrowed(written: string): boolean {
  if (/\bor progressed\b/i.test(written)) return false
  const text = withoutException(written)
  const mentions = drugMentions(text)
  const [first] = mentions
  if (first === undefined) return false
  if (event.test(text) || relative.test(text.slice(first.start)) || purpose.test(text)) return true
  return mentions.some((m) => {
    const hit = m.isClass ? partOfClass.exec(text.slice(m.end)) : null
    if (hit === null) return false
    // What it carries is a drug of its own: "chemotherapy with capecitabine".
    const at = m.end + hit[0].length
    return !mentions.some((other) => other.start >= at && other.start - at < 25)
  })
}

/** The findings of a clause; a narrowed refusal of treatment spares who had none and leaves the others open. */
export function narrowed(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  if (clause.polarity !== 'forbid' || !isNarrowed(clause.text)) return findings
  const word = leaf({ kind: 'undefined-word', word: clause.text.trim() })
  return findings.map((f) =>
    f.dimension === 'prior-therapy' &&
    f.node.kind === 'leaf' &&
    f.node.criterion.kind === 'agent' &&
    !f.node.criterion.want
      ? { ...f, node: any([leaf({ ...f.node.criterion, rule: { ...f.node.criterion.rule, endedWithinWeeks: undefined } }), word]) }
      : f,
  )
}
