/** From the text of a breast pathology report to its tumours and facts, each with exact character spans. */
import { ok, type Result } from '@herald/core'
import { admit } from './admit.ts'
import {
  chooseGrade,
  chooseHistology,
  chooseLaterality,
  chooseNodes,
  chooseSize,
  sameCategory,
  sizeAgainstT,
} from './choose.ts'
import { gradeMentions } from './grade.ts'
import { type Her2Mention, her2Mentions } from './her2.ts'
import { ishMentions } from './her2-ish.ts'
import { her2Facts } from './her2-status.ts'
import { marginMentions, settledMargins } from './margins.ts'
import { fieldsOf } from './marker-field.ts'
import { isOfBiopsy, type Mention, type ReportFact, type Scene } from './mention.ts'
import { histologyMentions, lateralityMentions, presenceMentions } from './morphology.ts'
import { nodeSum } from './node-sum.ts'
import { nodeCounts } from './nodes.ts'
import { normalise } from './normalise.ts'
import { partsOf } from './parts.ts'
import { receptorMentions } from './receptors.ts'
import type { FactRead, NotRead, PathologyReport, ReportTumour } from './report.ts'
import { findingsOf } from './report-findings.ts'
import { type Section, type SectionKind, sectionsOf } from './sections.ts'
import { sizeMentions } from './size.ts'
import { tnmMentions } from './tnm.ts'
import { tokensOf } from './tokens.ts'
import { type TumourPlan, tumoursOf } from './tumours.ts'
import { weigh } from './weigh.ts'

/** Reads one report. What cannot be read at all (empty, another organ, two patients) says why instead. */
export function readReport(text: string): Result<PathologyReport, NotRead> {
  const admitted = admit(text)
  if (!admitted.ok) return admitted
  const scene = sceneOf(admitted.value)
  const tokens = tokensOf(scene.text)
  const rank = (place: number): number => rankOf(scene.sectionAt(place))
  const fields = fieldsOf(scene, tokens)
  const her2 = [
    ...fields.flatMap((f) => her2Mentions(scene, f, rank(f.anchor.start))),
    ...ishMentions(scene, tokens, rank),
    ...tripleNegative(scene, tokens, rank).filter((m) => m.fact === 'her2_status'),
  ]
  const mentions: readonly Mention[] = [
    ...fields.flatMap((f) => receptorMentions(scene, f, rank(f.anchor.start))),
    ...tripleNegative(scene, tokens, rank).filter((m) => m.fact !== 'her2_status'),
    ...gradeMentions(scene, rank),
    ...sizeMentions(scene, rank),
    ...marginMentions(scene, rank),
    ...tnmMentions(scene, rank),
    ...histologyMentions(scene, rank),
    ...lateralityMentions(scene, rank),
    ...presenceMentions(scene, rank),
  ]
  const counts = nodeCounts(scene, rank)
  const plan = tumoursOf(
    scene,
    [...her2, ...mentions.filter((m) => m.fact === 'er' || m.fact === 'pr')].map((m) => m.start),
  )
  const tumours = plan.names.map((name, i): ReportTumour => {
    const own = mentionsFor(plan, i, mentions).filter(
      (m) => m.fact !== 'laterality' || !name.endsWith('breast') || name.startsWith(m.value),
    )
    const nodes = nodeSum(mentionsFor(plan, i, counts))
    const facts = factsOf(scene, [...own, ...nodes], mentionsFor(plan, i, her2))
    return { number: i + 1, name, facts }
  })
  return ok({ text, tumours, findings: findingsOf(scene, tumours, fields, plan, her2) })
}

function sceneOf(original: string): Scene {
  const report = normalise(original)
  const sections = sectionsOf(report)
  const parts = partsOf(report.text, sections)
  const whole: Section = {
    kind: 'diagnosis',
    addendum: 0,
    amends: false,
    start: 0,
    end: report.text.length,
    headed: false,
  }
  const sectionAt = (place: number): Section =>
    sections.find((s) => place >= s.start && place < s.end) ?? whole
  const partAt = (place: number): (typeof parts)[number] | undefined =>
    parts.findLast((p) => place >= p.start && place < p.end)
  return {
    report,
    text: report.text,
    sections,
    parts,
    sectionAt,
    partAt,
    isBiopsy: isOfBiopsy(report.text),
  }
}

const ranks: Readonly<Record<SectionKind, number>> = {
  diagnosis: 5, synoptic: 5, immunohistochemistry: 5, comment: 4, microscopic: 4, specimens: 2, gross: 2, intraoperative: 2, history: 1, blocks: 0, legend: 0, 'genomic assay': 0,
} // biome-ignore format: one row a section

const rankOf = (section: Section): number => ranks[section.kind] + (section.addendum > 0 ? 1 : 0)

function tripleNegative(
  scene: Scene,
  tokens: ReturnType<typeof tokensOf>,
  rank: (place: number) => number,
): readonly Her2Mention[] {
  return tokens
    .filter((t) => t.kind === 'triple negative' && scene.sectionAt(t.start).kind !== 'legend')
    .flatMap(
      (t) =>
      (['er', 'pr', 'her2_status'] as const).map((fact): Her2Mention => ({
        fact, value: 'negative', start: t.start, end: t.end, earlier: scene.sectionAt(t.start).kind === 'history', rank: rank(t.start), method: 'unstated', weak: false,
      })), // biome-ignore format: one statement
    )
}

/** Nodes, T and N belong to the whole specimen of one breast; with two breasts each has its own. */
const whole: ReadonlySet<ReportFact> = new Set([
  'nodes_positive',
  'nodes_examined',
  'pt',
  'pn',
  'laterality',
  'lymphovascular_invasion',
  'dcis',
])

function mentionsFor<M extends Pick<Mention, 'fact' | 'start'>>(
  plan: TumourPlan,
  index: number,
  mentions: readonly M[],
): readonly M[] {
  const placed = mentions.map((mention) => ({ mention, at: plan.at(mention.start) }))
  const foci =
    placed.some((p) => p.at === 'shared') ||
    plan.names.every((n) => n.includes("o'clock") || n.startsWith('tumour'))
  const own = placed.filter(
    (p) => p.at === index || (foci && plan.names.length > 1 && whole.has(p.mention.fact)),
  )
  const has = new Set(own.map((p) => p.mention.fact))
  // What no focus has of its own (margins of the whole specimen) is said of each.
  if (foci && plan.names.length > 1) {
    const others = placed.filter((p) => p.mention.fact === 'margins' && !has.has('margins'))
    own.push(...others)
  }
  return [...own, ...placed.filter((p) => p.at === 'shared' && !has.has(p.mention.fact))].map(
    (p) => p.mention,
  )
}

function factsOf(
  scene: Scene,
  mentions: readonly Mention[],
  her2: readonly Her2Mention[],
): readonly FactRead[] {
  const of = (fact: ReportFact): readonly Mention[] => mentions.filter((m) => m.fact === fact)
  const size = chooseSize(scene, of('size_mm'))
  const pt = weigh(scene, 'pt', of('pt'), sameCategory)
  const plain = (fact: ReportFact): FactRead | undefined => weigh(scene, fact, of(fact))
  const facts = [
    chooseLaterality(scene, of('laterality')),
    chooseHistology(scene, of('histology')),
    size,
    chooseGrade(scene, of('grade')),
    plain('er'),
    weigh(scene, 'er_pct', of('er_pct'), sameShare),
    plain('pr'),
    weigh(scene, 'pr_pct', of('pr_pct'), sameShare),
    ...her2Facts(scene, her2),
    weigh(scene, 'ki67_pct', of('ki67_pct'), sameShare),
    chooseNodes(scene, 'nodes_positive', of('nodes_positive')),
    chooseNodes(scene, 'nodes_examined', of('nodes_examined')),
    weigh(scene, 'margins', settledMargins(scene, of('margins'))),
    sizeAgainstT(pt, size),
    weigh(scene, 'pn', of('pn'), sameCategory),
    plain('lymphovascular_invasion'),
    plain('dcis'),
  ]
  return facts.filter((f) => f !== undefined)
}

const sameShare = (a: string, b: string): boolean =>
  a === b || (/^[<>]/.test(a) && a.replace(/[^\d.]/g, '') === b.replace(/[^\d.]/g, ''))
