/** What the counts of one tumour's nodes add up to; a total that the report states outranks the sum. */
import type { Mention } from './mention.ts'
import type { NodeCount } from './node-count.ts'

/** Positive and examined nodes of one tumour: stated totals, and the sum of its specimens. */
export function nodeSum(counts: readonly NodeCount[]): readonly Mention[] {
  const out: Mention[] = []
  // "Carcinoma in two nodes" without a number examined leaves the sum of the examined open.
  const everyKnown = counts.every(
    (c) =>
      c.total ||
      c.examined !== undefined ||
      counts.some((d) => d.examined !== undefined && (d.part === c.part || d.positive === c.positive)),
  )
  for (const fact of ['nodes_positive', 'nodes_examined'] as const) {
    const read = (c: NodeCount): number | undefined => (fact === 'nodes_positive' ? c.positive : c.examined)
    const usable = counts.filter((c) => read(c) !== undefined)
    for (const c of usable.filter((u) => u.total)) out.push(said(fact, c, read(c) ?? 0, c.rank + 5))
    const partial = distinct(
      usable.filter((u) => !u.total && (u.examined !== undefined || fact === 'nodes_positive')),
    )
    const last = partial.at(-1)
    if (last === undefined || (fact === 'nodes_examined' && !everyKnown)) continue
    const sum = partial.reduce((all, c) => all + (read(c) ?? 0), 0)
    for (const c of partial) out.push({ ...said(fact, c, sum, c.rank), end: c.end })
  }
  return out
}

const said = (
  fact: 'nodes_positive' | 'nodes_examined',
  c: NodeCount,
  value: number,
  rank: number,
): Mention => ({
  fact,
  value: String(value),
  start: c.start,
  end: c.end,
  earlier: false,
  rank,
})

/** The same count twice in one specimen, or again under the breast specimen, is one count. */
function distinct(counts: readonly NodeCount[]): readonly NodeCount[] {
  const kept: NodeCount[] = []
  for (const c of [...counts].sort((a, b) => a.start - b.start)) {
    const same = kept.find(
      (k) =>
        k.positive === c.positive &&
        k.examined === c.examined &&
        (k.part === c.part ||
          k.part.startsWith('breast') ||
          c.part.startsWith('breast') ||
          k.part.startsWith('section') ||
          c.part.startsWith('section')),
    )
    const told =
      c.examined === undefined && counts.some((d) => d.examined !== undefined && d.positive === c.positive)
    const within = kept.find(
      (k) => k.part === c.part && c.start - k.end < 60 && (k.examined ?? -1) === (c.examined ?? -2),
    )
    if (same === undefined && within === undefined && !told) kept.push(c)
  }
  return kept
}
