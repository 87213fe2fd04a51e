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
import { type Her2Mention, her2Mentions, ishMentions } from './her2.ts'
import { her2Facts } from './her2-status.ts'
import { her2Today } from './her2-today.ts'
import { marginMentions, settledMargins } from './margins.ts'
import { type Field, fieldsOf } from './marker-field.ts'
import type { Mention, ReportFact, Scene } from './mention.ts'
import { histologyMentions, lateralityMentions, presenceMentions } from './morphology.ts'
import { nodeSum } from './node-sum.ts'
import { nodeCounts } from './nodes.ts'
import { normalise } from './normalise.ts'
import { partsOf } from './parts.ts'
import { receptorMentions } from './receptors.ts'
import type { FactRead, NotRead, PathologyReport, ReportFinding, ReportTumour } from './report.ts'
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
  return { report, text: report.text, sections, parts, sectionAt, partAt }
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

function findingsOf(
  scene: Scene,
  tumours: readonly ReportTumour[],
  fields: readonly Field[],
  plan: TumourPlan,
  her2: readonly Mention[],
): readonly ReportFinding[] {
  const findings: ReportFinding[] = []
  for (const tumour of tumours) {
    for (const fact of tumour.facts) {
      if (fact.state !== 'conflicting') continue
      const said = fact.values.map(
        (v) =>
          `"${v.value}" (${v.evidence.map((e) => `characters ${e.span.start}-${e.span.end}`).join(', ')})`,
      )
      findings.push({
        kind: 'conflict',
        about: `${fact.fact}${tumours.length > 1 ? ` of tumour ${tumour.number}` : ''}`,
        spans: fact.values.flatMap((v) => v.evidence.map((e) => e.span)),
        message: `The report says different things about ${fact.fact}: ${said.join(' and ')}. Ask the laboratory which one holds.`,
      })
    }
  }
  for (const tumour of tumours) findings.push(...todaysRules(tumour))
  for (const field of fields) {
    const span = scene.report.spanOf(field.anchor.start, field.values.at(-1)?.end ?? field.anchor.end)
    if (field.shifted && field.marker !== 'ki67') {
      findings.push({
        kind: 'shifted',
        about: field.marker,
        spans: [span],
        message: `The values of this form slipped by a line while scanning, so the word after "${field.marker.toUpperCase()}" may belong to another line. It was not read.`,
      })
    }
    const unclear = field.values.find((v) => v.kind === 'unclear score')
    if (unclear !== undefined && field.marker === 'her2') {
      findings.push({
        kind: 'unreadable',
        about: 'her2_ihc',
        spans: [span],
        message: `"${scene.report.original.slice(span.start, span.end)}" is not one score of 0, 1+, 2+ or 3+. Ask the laboratory for the score.`,
      })
    }
  }
  for (const mention of her2) {
    if (plan.at(mention.start) !== 'unplaced') continue
    const span = scene.report.spanOf(mention.start, mention.end)
    findings.push({
      kind: 'unassigned',
      about: mention.fact,
      spans: [span],
      message: `"${scene.report.original.slice(span.start, span.end)}" does not say which of the ${tumours.length} tumours it is about. It was given to none.`,
    })
  }
  return findings
}

/** Where today's guideline reads the report's own numbers differently from its call. */
function todaysRules(tumour: ReportTumour): readonly ReportFinding[] {
  const status = tumour.facts.find((f) => f.fact === 'her2_status')
  const today = her2Today(tumour.facts)
  if (
    status === undefined ||
    status.value === 'pending' ||
    today === undefined ||
    today.status === status.value
  )
    return []
  const spans = status.values.flatMap((v) => v.evidence.map((e) => e.span))
  const message = `The report calls HER2 ${status.value}. From its own numbers, today's guideline (ASCO/CAP 2018, affirmed 2023) would read it as ${today.status}. Next step: ${today.nextStep}. The signed report stands; ask the laboratory.`
  return [{ kind: 'todays-rules', about: 'her2_status', spans, message }]
}
