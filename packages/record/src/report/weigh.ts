/**
 * Several statements of one fact: which count, which weighs most, and whether they disagree (design E8).
 *
 * A result supersedes "pending"; an addendum that says it corrects supersedes what it corrects; this specimen comes
 * before an earlier one. What is left and still differs is a conflict that keeps every statement.
 */
import type { Mention, ReportFact, Scene } from './mention.ts'
import type { Evidence, FactRead, StatedValue } from './report.ts'

export function evidenceOf(scene: Scene, mention: Mention): Evidence {
  const span = scene.report.spanOf(mention.start, mention.end)
  const section = scene.sectionAt(mention.start)
  return {
    span,
    words: scene.report.original.slice(span.start, span.end),
    section: section.kind,
    addendum: section.addendum,
    earlier: mention.earlier,
  }
}

/** Facts whose statements about an earlier specimen are compared with this one's, so that a change is seen. */
const comparedAcrossSpecimens: ReadonlySet<ReportFact> = new Set([
  'er',
  'pr',
  'her2_ihc',
  'her2_ish_result',
  'her2_status',
  'laterality',
])

export function weigh(
  scene: Scene,
  fact: ReportFact,
  all: readonly Mention[],
  agree: (a: string, b: string) => boolean = (a, b) => a === b,
): FactRead | undefined {
  const results = all.filter((m) => m.value !== 'pending')
  const mentions = amended(scene, results.length > 0 ? results : all, agree)
  const current = mentions.filter((m) => !m.earlier)
  const counted = current.length > 0 && !comparedAcrossSpecimens.has(fact) ? current : mentions
  const ordered = [...counted].sort(
    (a, b) => Number(a.earlier) - Number(b.earlier) || b.rank - a.rank || a.start - b.start,
  )
  const first = ordered[0]
  if (first === undefined) return undefined
  const groups: { value: string; members: Mention[] }[] = []
  for (const mention of ordered) {
    const group = groups.find((g) => agree(g.value, mention.value))
    if (group === undefined) groups.push({ value: mention.value, members: [mention] })
    else {
      group.members.push(mention)
      if (mention.value.length > group.value.length && mention.rank >= first.rank - 10)
        group.value = mention.value
    }
  }
  const values = groups.map(
    (g): StatedValue => ({ value: g.value, evidence: g.members.map((m) => evidenceOf(scene, m)) }),
  )
  const value = groups[0]?.value ?? first.value
  const state = values.length > 1 ? 'conflicting' : value === 'pending' ? 'pending' : 'known'
  return { fact, state, value, values, derived: false }
}

/** Statements before a correcting addendum that differ from it are superseded. */
function amended(
  scene: Scene,
  mentions: readonly Mention[],
  agree: (a: string, b: string) => boolean,
): readonly Mention[] {
  const correcting = mentions.filter((m) => scene.sectionAt(m.start).amends)
  const last = correcting.at(-1)
  return last === undefined
    ? mentions
    : mentions.filter((m) => scene.sectionAt(m.start).amends || agree(m.value, last.value))
}
