/**
 * One sentence into requirements: who it is about, which way it points, what it asks, and which words say so.
 */
import { all, any, type Dimension, leaf, type Node, type Requirement, type Scope } from '../criterion.ts'
import { sentenceScopes } from '../text/scope.ts'
import type { Section } from '../text/segment.ts'
import { part, quoteOf, type Span } from '../text/span.ts'
import { brainReaders } from './brain.ts'
import { type Clause, type Finding, type Polarity, polarityOf, type Reader } from './clause.ts'
import { extentReaders } from './extent.ts'
import { heartReaders } from './heart.ts'
import { readLines } from './lines.ts'
import { personReaders } from './person.ts'
import { relapseAlternative, therapyReaders } from './therapy.ts'
import { tumourReaders } from './tumour.ts'

export type SentenceContext = {
  readonly section: Section
  readonly parent: string
  readonly scopes: readonly Scope[]
}

const readers: readonly Reader[] = [
  ...personReaders,
  ...tumourReaders,
  ...extentReaders,
  ...heartReaders,
  ...brainReaders,
  readLines,
  ...therapyReaders,
]

// Words of one criterion: an age and a sex in one phrase, a tumour and its stage in one phrase.
const groupOf: Readonly<Record<Dimension, string>> = {
  age: 'person',
  sex: 'person',
  her2: 'tumour',
  hr: 'hr',
  stage: 'tumour',
  diagnosis: 'tumour',
  menopause: 'menopause',
  lines: 'lines',
  'prior-therapy': 'prior-therapy',
  response: 'tumour',
  brain: 'brain',
  lvef: 'lvef',
  ecog: 'ecog',
  measurable: 'measurable',
  pregnancy: 'pregnancy',
  biomarker: 'biomarker',
  timing: 'timing',
  place: 'place',
}

/** Findings that repeat each other: a count of lines is not also a drug, a brain metastasis is not also a stage. */
function withoutRepeats(findings: readonly Finding[], polarity: Polarity): readonly Finding[] {
  const has = (d: Dimension): boolean => findings.some((f) => f.dimension === d)
  const limitless = (f: Finding): boolean => f.node.kind === 'leaf' && f.node.criterion.kind === 'no-limit'
  const exactAgents = findings.some((f) => f.dimension === 'prior-therapy' && namesOneDrug(f.node))
  return findings.filter((f) => {
    if (f.dimension === 'prior-therapy' && has('lines') && (limitless(f) || !namesOneDrug(f.node)))
      return false
    if (f.dimension === 'lines' && polarity !== 'permit' && exactAgents && isZero(f.node)) return false
    if (f.dimension === 'prior-therapy' && (has('lvef') || (has('brain') && !namesOneDrug(f.node))))
      return false
    if (f.dimension === 'stage' && has('brain') && !has('her2')) return false
    // Leave that is given beside a demand in the same sentence belongs to the demand.
    if (limitless(f) && f.dimension !== 'sex' && findings.some((o) => !limitless(o))) return false
    return true
  })
}

function namesOneDrug(node: Node): boolean {
  switch (node.kind) {
    case 'leaf':
      return (
        (node.criterion.kind === 'agent' &&
          !node.criterion.rule.names.every((n) =>
            ['chemotherapy', 'anti-HER2', 'any systemic therapy', 'endocrine therapy', 'ADC'].includes(n),
          )) ||
        node.criterion.kind === 'planned' ||
        node.criterion.kind === 'dose' ||
        node.criterion.kind === 'condition'
      )
    case 'all':
    case 'any':
      return node.nodes.some(namesOneDrug)
    case 'not':
      return namesOneDrug(node.node)
    case 'if':
      return namesOneDrug(node.body)
  }
}
const isZero = (node: Node): boolean =>
  node.kind === 'leaf' &&
  node.criterion.kind === 'lines' &&
  node.criterion.count.high === 0 &&
  node.criterion.count.low === 0

const otherTumour =
  /\b(?:ovarian|prostate|pancrea\w+|gastric|gastro-?esophageal|GEA|esophag\w+|colorectal|CRC|lung|NSCLC|urothelial|bladder|melanoma|biliary|BTC|endometrial|solid tumou?rs?\b.*\bcohort)\b/i

type Split = {
  readonly when: string
  readonly body: Span
  readonly understood: Node | undefined
  readonly foreign: boolean
  /** "Patients with confirmed stage II disease should ...": the lead-in is itself a demand. */
  readonly demand: boolean
}

/** "For women with HR-positive disease: ..." - the condition, and what is asked of those who meet it. */
function antecedent(span: Span): Split | undefined {
  const { text } = span
  const titled =
    /^((?:HER-?2|HR|ER|hormone|triple)[^:.]{2,60}(?:cancer|disease|tumou?rs?)|TNBC)(?: \([^)]*\))?:\s*(?=\S)/i.exec(
      text,
    )
  const kinds = /^([^.;]{3,90}?)\s+(?:tumou?rs)\s+must\s+/i.exec(text)
  const front =
    titled ??
    /^(?:for|in|among|if)\s+(?!all\b|addition|adequate|each|the (?:study|trial|opinion|case)|metastatic disease|prior|general|(?:phase|cohort|part|arm|group|stage)s?\b)([^,:]{4,130}?)\s*[,:]\s*(?=\S)/i.exec(
      text,
    )
  const subject =
    /^(?:all )?(?:patients?|participants?|subjects?|individuals?|those|tumou?rs)\s+(?:with|who have|whose (?:disease|tumou?rs?) (?:is|are))\s+([^.;]{3,110}?)\s+(?:must|should|need to|are required to|will only be)\s+/i.exec(
      text,
    )
  const named =
    /^((?:HR|ER|HER2)[^ ]{0,12}(?: ?(?:and|or|\/) ?\S{1,10})?|[^.;]{3,70}?(?:positive|negative)(?: tumou?rs?)?)\s+(?:patients|participants|subjects|tumou?rs)?:?\s*(?:must|should)\s+/i.exec(
      text,
    )
  const forKind =
    /^(.*?\b(?:lines?|therap\w+|regimens?)\b.*?)\s+for\s+((?:hormone|HR\b|HER-?2|triple|ER\b|human epidermal)[^.;]{3,120}?)[.;]?$/i.exec(
      text,
    )
  const trailing = forKind ?? /^(.{5,90}?)\s+if\s+([^.;]{3,60}?)[.;]?$/i.exec(text)
  const trailingText =
    trailing !== null && /HER-?2|hormone|\bER\b|\bHR\b|triple/i.test(trailing[2] ?? '') ? trailing : null
  if (trailingText !== null) {
    const when = trailingText[2] ?? ''
    const conditions = tumourReaders
      .flatMap((r) =>
        r({ text: `${when} breast cancer`, section: 'inclusion', polarity: 'require', parent: '' }),
      )
      .map((f) => f.node)
    if (conditions.length > 0)
      return {
        when,
        body: part(span, 0, (trailingText[1] ?? '').length),
        understood: all(conditions),
        foreign: false,
        demand: false,
      }
  }
  const hit = front ?? subject ?? named ?? kinds
  if (hit === null) return undefined
  const when = hit[1] ?? ''
  if (/brain|CNS|central nervous|screening|child-?bearing|measurable/i.test(when)) return undefined
  const body = part(span, hit[0].length, text.length)
  const clause: Clause = {
    text: /tumou?r|disease|cancer/i.test(when) ? when : `${when} breast cancer`,
    section: 'inclusion',
    polarity: 'require',
    parent: '',
  }
  const conditions = tumourReaders.flatMap((r) => r(clause)).map((f) => f.node)
  if (conditions.length === 0 && /^if\b/i.test(text))
    return { when, body, understood: undefined, foreign: true, demand: false }
  const foreign = otherTumour.test(when) && !/breast/i.test(when)
  const demand = hit === subject && /confirmed|diagnos|histolog|documented|newly/i.test(when)
  return { when, body, understood: conditions.length === 0 ? undefined : all(conditions), foreign, demand }
}

const unsure = (when: string): Node => leaf({ kind: 'undefined-word', word: when })

function findingsOf(clause: Clause): readonly Finding[] {
  const found = readers.flatMap((read) => read(clause))
  const kept = withoutRepeats(found, clause.polarity)
  const relapse = relapseAlternative(clause.text)
  if (relapse === undefined) return kept
  return kept.map((f) =>
    f.dimension === 'lines' || f.dimension === 'prior-therapy' ? { ...f, node: any([f.node, relapse]) } : f,
  )
}

/** Alternatives set apart by a capital OR, each read as a whole. */
function byCapitalOr(span: Span, clause: (text: string) => Clause): Finding | undefined {
  const cuts = [...span.text.matchAll(/\s-?\s?OR-?\s/g)]
  if (cuts.length === 0) return undefined
  const edges = [0, ...cuts.map((c) => c.index + c[0].length)]
  const halves = edges.map((from, i) => span.text.slice(from, cuts[i]?.index ?? span.text.length))
  const read = halves.map((half) => findingsOf(clause(half)))
  const dims = read.map((f) => new Set(f.map((x) => x.dimension)))
  const [first] = read[0] ?? []
  if (first === undefined || !dims.every((d) => d.has(first.dimension))) return undefined
  return {
    dimension: first.dimension,
    start: 0,
    end: span.text.length,
    node: any(read.map((f) => all(f.map((x) => x.node)))),
  }
}

/** Words of one group inside a sentence that holds several: up to the joint between it and its neighbours. */
function stretch(text: string, findings: readonly Finding[], group: string): readonly [number, number] {
  const marks = findings
    .map((f) => ({ ...f, group: groupOf[f.dimension] }))
    .toSorted((a, b) => a.start - b.start)
  let from = 0
  let to = text.length
  const mine = marks.filter((m) => m.group === group)
  const first = Math.min(...mine.map((m) => m.start))
  const last = Math.max(...mine.map((m) => m.start))
  for (const other of marks) {
    if (other.group === group) continue
    if (other.start < first) from = Math.max(from, joint(text, other.start, first))
    else if (other.start > last) to = Math.min(to, joint(text, last, other.start))
  }
  return from < to ? [from, to] : [0, text.length]
}

function joint(text: string, left: number, right: number): number {
  const between = text.slice(left, right)
  const cuts = [...between.matchAll(/[,;]\s|\s(?:and|with|who|that)\s/g)]
  const last = cuts.at(-1)
  return last === undefined ? right : left + last.index + 1
}

/** What one sentence asks. Empty when nothing in it is understood. */
export function readSentence(span: Span, context: SentenceContext): readonly Requirement[] {
  const own = sentenceScopes(span.text)
  const scopes = own.length > 0 ? own : context.scopes
  const label =
    own.length > 0
      ? /^(?:for\s+)?(?:arm|cohort|part|phase|group)s?\s+(?:[^:]{1,70}:|[^:,]{1,70},)\s*|^dose[- ]\w+(?: phase)?:\s*/i.exec(
          span.text,
        )
      : null
  const bare = label === null ? span : part(span, label[0].length, span.text.length)
  const split = antecedent(bare)
  const otherOnly = otherTumour.test(bare.text) && !/breast|history|other malign|solid|brain/i.test(bare.text)
  if (split?.foreign === true || otherOnly) return []
  const body = split?.body ?? bare
  const polarity = polarityOf(body.text, context.section, context.parent)
  const clause = (text: string): Clause => ({
    text,
    section: context.section,
    polarity,
    parent: context.parent,
  })
  const alternative = byCapitalOr(body, clause)
  const findings = alternative !== undefined ? [alternative] : findingsOf(clause(body.text))
  if (findings.length === 0 && split !== undefined) {
    if (split.understood !== undefined && !split.demand) return []
    // The lead-in was no condition after all: read the sentence whole.
    const whole = findingsOf({
      ...clause(bare.text),
      polarity: polarityOf(bare.text, context.section, context.parent),
    })
    return requirementsOf(span, bare, whole, scopes, polarity, undefined)
  }
  return requirementsOf(span, body, findings, scopes, polarity, split)
}

function requirementsOf(
  sentence: Span,
  span: Span,
  findings: readonly Finding[],
  scopes: readonly Scope[],
  polarity: Polarity,
  split: Split | undefined,
): readonly Requirement[] {
  const groups = [...new Set(findings.map((f) => groupOf[f.dimension]))]
  return groups.map((group) => {
    const mine = findings.filter((f) => groupOf[f.dimension] === group)
    const [first] = mine
    const dimension: Dimension =
      mine.find((f) => f.dimension === 'her2')?.dimension ?? first?.dimension ?? 'diagnosis'
    const plain = all(mine.map((f) => f.node))
    const node: Node =
      split === undefined || dimension === 'pregnancy'
        ? plain
        : split.understood !== undefined
          ? { kind: 'if', when: split.understood, body: plain }
          : any([plain, unsure(split.when)])
    const [from, to] = stretch(span.text, findings, group)
    return {
      quote: quoteOf(groups.length === 1 ? sentence : part(span, from, to)),
      dimension,
      node,
      scopes,
      permission: polarity === 'permit',
    }
  })
}
