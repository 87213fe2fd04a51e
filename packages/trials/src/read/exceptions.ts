/** Exceptions and examples beside a rule on earlier drugs: what is spared, and what only may be asked. */
import { all, any, leaf, type Node } from '../criterion.ts'
import { type DrugMention, drugIs, drugMentions, drugs } from '../drugs.ts'
import { grouped, ruleOf } from './agent-rule.ts'
import type { Clause } from './clause.ts'

/** "No anti-HER2 drug except adjuvant trastuzumab": the rest in no setting, and what is spared only as it says. */
export function exceptFor(
  text: string,
  at: number,
  names: readonly string[],
  excepted: readonly string[],
  clause: Clause,
): Node {
  const condition = text.slice(at).trim()
  const rule = ruleOf(text.slice(0, at), names, clause)
  const rest = leaf({ kind: 'agent', rule: { ...rule, distinct: 1 }, want: false })
  const adjuvant = /adjuvant/i.test(condition)
  // Digits in the name of a drug or of a part of the trial are no condition.
  const without = drugMentions(condition)
    .reduceRight((rest, m) => `${rest.slice(0, m.start)} ${rest.slice(m.end)}`, condition)
    .replace(/\(?\b(?:part|arm|cohort|phase|group)s?\s+\w{1,3}\b(?:\s+only)?\)?/gi, ' ')
  const bare = !/\d|\b(?:if|complet|month|year|provided)/i.test(without)
  if (bare && !adjuvant) return rest
  const elsewhere = leaf({
    kind: 'agent',
    rule: {
      ...ruleOf('', excepted, clause),
      within: bare ? ['metastatic'] : ['neoadjuvant', 'adjuvant', 'metastatic'],
    },
    want: false,
  })
  return all([rest, bare ? elsewhere : any([elsewhere, leaf({ kind: 'undefined-word', word: condition })])])
}

/** "Chemotherapy including a taxane": example or demand? Who had it fits either way, the others are open. */
export function includedIn(text: string, demands: readonly DrugMention[], clause: Clause): readonly Node[] {
  const hit = /\bincluding\s+(?!but not|at least)/i.exec(text)
  if (hit === null) return []
  const members = drugMentions(text).filter(
    (m) =>
      m.start > hit.index &&
      !demands.includes(m) &&
      m.name !== 'any systemic therapy' &&
      m.name !== 'chemotherapy',
  )
  if (members.length === 0) return []
  const had = grouped(text, members, false).map((g) =>
    leaf({ kind: 'agent', rule: ruleOf('', g.names, clause), want: true }),
  )
  return [any([all(had), leaf({ kind: 'undefined-word', word: text.slice(hit.index).trim() })])]
}

const besides =
  /\b(?<!alone or )(?:in (?:combination|association) with|combined with|together with)\b|\bboth\b[^.;]*?\band\b/i

/** "X in combination with Y" among what is refused: who had one of the two fits, who had both hangs on how. */
export function combined(text: string, out: readonly DrugMention[], clause: Clause): Node | undefined {
  const hit = besides.exec(text)
  if (
    hit === null ||
    /\bwith or without\b|\balone\b|\beither\b/i.test(text.slice(0, hit.index + hit[0].length))
  )
    return undefined
  const middle = hit.index + hit[0].length
  const names = (of: readonly DrugMention[]): readonly string[] => [...new Set(of.map((m) => m.name))]
  const left = names(out.filter((m) => m.start < middle))
  const right = names(drugMentions(text).filter((m) => m.start >= middle))
  if (left.length === 0) return undefined
  const never = (n: readonly string[]): Node =>
    leaf({ kind: 'agent', rule: { ...ruleOf(text, n, clause), distinct: 1 }, want: false })
  return any([
    never(left),
    ...(right.length === 0 ? [] : [never(right)]),
    leaf({ kind: 'undefined-word', word: text.trim() }),
  ])
}

/** What is left of a class once the named drugs are taken out: its other drugs, or its other classes. */
export const withoutNamed = (name: string, excepted: readonly string[]): readonly string[] => {
  if (!excepted.some((e) => drugIs(e, name))) return [name]
  if (name === 'anti-HER2')
    return ['HER2 TKI', 'HER2 ADC', 'pertuzumab', 'margetuximab'].filter(
      (n) => !excepted.some((e) => drugIs(e, n)),
    )
  if (name !== 'HER2 TKI' && name !== 'HER2 ADC' && name !== 'HER2 antibody') return []
  return drugs
    .filter((d) => d.classes.includes(name) && !excepted.some((e) => drugIs(d.name, e)))
    .map((d) => d.name)
}
