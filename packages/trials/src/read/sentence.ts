/** One sentence into requirements: who it is about, which way it points, what it asks, and which words say so. */
import { all, any, type Dimension, leaf, type Node, type Requirement, type Scope } from '../criterion.ts'
import { sentenceScopes } from '../text/scope.ts'
import { closed, type Section } from '../text/segment.ts'
import { part, quoteOf, type Span } from '../text/span.ts'
import { aboutOtherCancer, antecedent, type Split } from './antecedent.ts'
import { type Clause, type Finding, type Polarity, polarityOf } from './clause.ts'
import { doubleNo } from './double-no.ts'
import { findingsOf, groupOf, stretch } from './findings.ts'
import { jointly, unlessGiven } from './joint.ts'
import { isSilent } from './silent.ts'

export type SentenceContext = {
  readonly section: Section
  readonly parent: string
  readonly scopes: readonly Scope[]
  /** The exclusions of this text are written as "No ..." lines. */
  readonly listsNegatives: boolean
}

// Why a rule stands is no rule: "excluded as they carry a risk of ...". "Because of toxicity" narrows, and stays.
const reason =
  /,?\s+(?:because (?!of\b)|as (?:they|it|this|these)\b|since (?:they|it|this|these)\b|given that\b|so that\b|in order to\b)/i
const withoutReason = (span: Span): Span => {
  const at = span.text.search(reason)
  return at < 12 ? span : part(span, 0, at)
}

// "Except in cohort C": it binds the others, and we do not know who they are.
const notHere =
  /\b(?:except|other than|excluding|not)\s+(?:for |in |those in )?(?:the )?(?:arm|cohort|part|phase|group)s?\s+[A-Z\d]/i

const unsure = (when: string): Node => leaf({ kind: 'undefined-word', word: when })

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

/** What one sentence asks. Empty when nothing in it is understood. */
export function readSentence(span: Span, context: SentenceContext): readonly Requirement[] {
  if (isSilent(span.text)) return []
  const spared = notHere.test(span.text)
  const own = spared ? [] : sentenceScopes(span.text)
  const scopes = own.length > 0 ? own : context.scopes
  const label =
    own.length > 0
      ? /^(?:for\s+)?(?:arm|cohort|part|phase|group)s?\s+(?:[^:]{1,70}:|[^:,]{1,70},)\s*|^dose[- ]\w+(?: phase)?:\s*/i.exec(
          span.text,
        )
      : null
  const bare = label === null ? span : part(span, label[0].length, span.text.length)
  const split = antecedent(bare)
  const otherOnly = aboutOtherCancer(bare.text)
  if (split?.foreign === true || otherOnly || (own.length > 0 && closed.test(span.text))) return []
  const body = withoutReason(split?.body ?? bare)
  const said = polarityOf(body.text, context.section, context.parent)
  // "Cohort 2: subjects with ... are eligible" says who the cohort is for.
  const defines =
    label !== null &&
    said === 'permit' &&
    context.section === 'inclusion' &&
    /\bare eligible\b/i.test(body.text)
  const polarity = defines ? 'require' : said
  const clause = (text: string): Clause => ({
    text,
    section: context.section,
    polarity,
    parent: context.parent,
  })
  const alternative = byCapitalOr(body, clause) ?? unlessGiven(clause(body.text))
  const findings =
    alternative !== undefined
      ? [alternative]
      : (doubleNo(clause(body.text), context.listsNegatives) ?? jointly(clause(body.text)))
  if (findings.length === 0 && split !== undefined) {
    if ((split.understood !== undefined && !split.demand) || (split.some && !split.demand)) return []
    // The lead-in was no condition after all: read the sentence whole.
    const whole = findingsOf({
      ...clause(bare.text),
      polarity: polarityOf(bare.text, context.section, context.parent),
    })
    return requirementsOf(span, bare, whole, scopes, polarity, undefined)
  }
  if (spared && polarity !== 'permit') {
    const hangs = findings.map((f) => ({ ...f, node: any([f.node, unsure(span.text)]) }))
    return requirementsOf(span, body, hangs, scopes, polarity, split)
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
