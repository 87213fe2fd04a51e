/**
 * What a title or the list of conditions says and the eligibility text does not: a doubt, never a refusal.
 *
 * "HER2-negative" in a title keeps a trial from being called likely for a HER2-positive person. Conditions are too loose
 * to drop a trial by (several illnesses in one list), so whoever does not fit them is open and the words are shown.
 */
import { any, type Criterion, leaf, type Node, type Requirement, settings } from '../criterion.ts'
import { findingsOf } from '../read/findings.ts'

type Kind = 'her2' | 'hr' | 'extent'
const kindOf = (c: Criterion): Kind | undefined => {
  if (c.kind === 'her2' || c.kind === 'hr') return c.kind
  return c.kind === 'setting' || c.kind === 'stage' || c.kind === 'tnm' || c.kind === 'response'
    ? 'extent'
    : undefined
}

function criteriaIn(node: Node): readonly Criterion[] {
  switch (node.kind) {
    case 'leaf':
      return [node.criterion]
    case 'all':
    case 'any':
      return node.nodes.flatMap(criteriaIn)
    case 'not':
      return criteriaIn(node.node)
    case 'if':
      return [...criteriaIn(node.when), ...criteriaIn(node.body)]
  }
}
const kindsIn = (node: Node): ReadonlySet<Kind> => new Set(criteriaIn(node).flatMap((c) => kindOf(c) ?? []))

const before = /\b(?:neo-?\s?adjuvant|pre-?\s?operative|pre-?\s?surgical|window(?: of opportunity)?)\b/i
const afterIt = /\b(?:after|following|post-?|residual|complet\w+|respon\w+|failing|adjuvant (?:and|or))\b/i
const afterSurgery = /(?<!neo-?\s?)\badjuvant\b/i
const inSitu = /\b(?:DCIS|LCIS|carcinoma in situ)\b/i

/** Parts of a title that speak of when in the illness, which the readers of sentences leave to whole sentences. */
function timingOf(words: string): Node | undefined {
  if (inSitu.test(words) && !/\binvasive\b/i.test(words))
    return leaf({ kind: 'undefined-word', word: 'a cancer that has not grown into its surroundings' })
  if (before.test(words) && !afterIt.test(words) && !/\b(?:brain|metasta\w+)\b/i.test(words))
    return leaf({ kind: 'setting', accept: ['early-untreated', 'locally-advanced-unresectable'] })
  if (afterSurgery.test(words) && !/metasta|advanced/i.test(words))
    return leaf({ kind: 'setting', accept: settings.filter((s) => s.startsWith('early')) })
  return undefined
}

/** A line that says for whom the trial is: without one, nothing that was read makes it a fit. */
const saysForWhom = (c: Criterion): boolean =>
  kindOf(c) !== undefined ||
  c.kind === 'primary' ||
  c.kind === 'tumour-size' ||
  (c.kind === 'agent' && c.want) ||
  (c.kind === 'lines' && c.count.low >= 1) ||
  (c.kind === 'condition' && c.want) ||
  c.kind === 'planned' ||
  (c.kind === 'no-limit' && c.of === 'stage')

const doubt = (words: string, dimension: Requirement['dimension'], node: Node): Requirement => ({
  quote: { text: words, start: 0, end: 0, source: 'structured' },
  dimension,
  node: any([node, leaf({ kind: 'undefined-word', word: words })]),
  scopes: [],
  permission: false,
})

/** Doubts from the titles and the conditions of a record, where its text is silent on the matter. */
export function titleDoubts(
  titles: readonly string[],
  conditions: readonly string[],
  inText: readonly Requirement[],
): readonly Requirement[] {
  const said = new Set(inText.flatMap((r) => [...kindsIn(r.node)]))
  const doubts: Requirement[] = []
  const add = (kind: Kind, words: string, dimension: Requirement['dimension'], node: Node): void => {
    if (said.has(kind)) return
    doubts.push(doubt(words, dimension, node))
  }
  const findings = (words: string) =>
    findingsOf({ text: words, section: 'inclusion', polarity: 'require', parent: '' }).filter(
      (f) => f.dimension === 'her2' || f.dimension === 'hr' || f.dimension === 'stage',
    )
  for (const title of titles) {
    for (const f of findings(title)) for (const kind of kindsIn(f.node)) add(kind, title, f.dimension, f.node)
    const timing = timingOf(title)
    // Even a text with a stage may be silent on whether treatment may have begun.
    if (timing !== undefined) doubts.push(doubt(title, 'stage', timing))
  }
  // Several conditions of one kind are several ways in: a person who fits one of them has no doubt against her.
  const listed = conditions.flatMap((words) => findings(words).map((f) => ({ words, ...f })))
  for (const kind of ['her2', 'hr', 'extent'] as const) {
    const mine = listed.filter((f) => kindsIn(f.node).has(kind))
    const [first] = mine
    if (first !== undefined)
      add(
        kind,
        [...new Set(mine.map((f) => f.words))].join(', '),
        first.dimension,
        any(mine.map((f) => f.node)),
      )
  }
  if (conditions.length > 0 && conditions.every((words) => inSitu.test(words)))
    doubts.push(doubt(conditions.join(', '), 'diagnosis', leaf({ kind: 'undefined-word', word: 'in situ' })))
  const named = inText.some((r) => r.dimension === 'diagnosis')
  if (!named && ![...inText, ...doubts].some((r) => criteriaIn(r.node).some(saysForWhom))) {
    const word = 'for which kind and stage of breast cancer the trial is'
    doubts.push({
      ...doubt(titles[0] ?? conditions.join(', '), 'diagnosis', leaf({ kind: 'undefined-word', word })),
    })
  }
  return doubts
}
