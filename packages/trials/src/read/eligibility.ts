/** Eligibility text into requirements; what is not understood is kept, with its words, as not assessed. */
import {
  all,
  any,
  type BrainCell,
  brainCells,
  type Her2Cell,
  leaf,
  type Node,
  type Quote,
  type Requirement,
} from '../criterion.ts'
import { clean } from '../text/clean.ts'
import { sentenceScopes } from '../text/scope.ts'
import { type Item, isAlternatives, itemsOf } from '../text/segment.ts'
import { part, quoteOf, type Span } from '../text/span.ts'
import { aboutOtherCancer } from './antecedent.ts'
import { brainAlternatives } from './brain.ts'
import { isContraception, polarityOf } from './clause.ts'
import { listsNegatives } from './double-no.ts'
import { her2Named } from './her2-words.ts'
import { bound, lineAbove } from './line-above.ts'
import { widened } from './permission.ts'
import { readSentence } from './sentence.ts'
import { isTitle } from './silent.ts'

export type Eligibility = {
  readonly requirements: readonly Requirement[]
  readonly notAssessed: readonly Quote[]
  readonly hadMarkup: boolean
}

const abbreviation = /(?:e\.g|i\.e|vs|approx|etc|no|incl|Dr|St|v)\.$/i

/** Sentences of one item; a sentence that starts with "Or" belongs to the one before. */
export function sentencesOf(span: Span): readonly Span[] {
  const cuts: number[] = [0]
  for (const hit of span.text.matchAll(
    /[.!?]["')\]]?\s+(?=[A-Z("≥])|(?<=[a-z]{3}|[A-Z]{3})\.(?=(?:The|If|Patients?|Subjects?|Note|However|For|All|This|These|Those|Prior|No|Women|Unless)\s)|;\s*(?=[A-Z])|;\s+(?=(?:for (?:phase|part|cohort)|(?:[Pp]atients|[Ss]ubjects|[Pp]articipants) (?:must|should|with|may))\b)|(?:;|,?\s(?:but|however,?))\s+(?=[^.;]{4,90}\b(?:are|is) (?:allowed|permitted|eligible|acceptable)\b)/g,
  )) {
    const before = span.text.slice(0, hit.index + 1)
    const leave =
      /^(?:;|,?\s(?:but|however))/.test(hit[0]) &&
      /\b(?:are|is) (?:allowed|permitted|eligible|acceptable)\b/.test(
        span.text.slice(hit.index + hit[0].length),
      )
    // Only where the permission is kept apart and widens the refusal (permission.ts).
    if (leave && !/\b(?:brain|CNS|central nervous)\b/i.test(before)) continue
    if (leave && /\b(?:allowed|permitted|eligible|acceptable)\b/i.test(before)) continue
    const semicolon = hit[0].startsWith(';') && !leave
    const listed =
      (span.text.match(/;/g) ?? []).length >= 3 ||
      /^(?:for|patients|subjects|participants)\b/i.test(span.text.slice(hit.index + hit[0].length))
    const brackets = (before.match(/\(/g) ?? []).length - (before.match(/\)/g) ?? []).length
    if (semicolon && brackets > 0) continue
    // "High risk: young; node-positive; HER2-positive" is one list.
    if (semicolon && /\b(?:high[- ]risk|(?:one|any|some) of)\b[^:;.]{0,60}:[^.]*$/i.test(before)) continue
    if (abbreviation.test(before) || (semicolon && !listed)) continue
    if (/^(?:or|and|unless|except)\b/i.test(span.text.slice(hit.index + hit[0].length))) continue
    cuts.push(hit.index + hit[0].length)
  }
  return cuts
    .map((from, i) => part(span, from, cuts[i + 1] ?? span.text.length))
    .filter((s) => s.text.length > 1)
}

/** "HER2-positive, defined as:": the lines below are the ways to be so. */
const definesHer2 = (text: string): boolean =>
  /\bHER-?2\b[^.;]*\b(?:defined|definition|criteria|confirmed)\b[^.;]*:\s*$/i.test(text) &&
  !/\b(?:ER|PR|HR|PgR)\b|receptors? (?:positive|negative)|o?estrogen|hormone/i.test(text)

type Draft = {
  readonly requirements: Requirement[]
  readonly notAssessed: Quote[]
  /** States of HER2 that a permission names: they widen what another line asks. */
  readonly her2Leave: Her2Cell[]
  readonly listsNegatives: boolean
}

function readItem(item: Item, parent: string, draft: Draft): void {
  if (item.aside) {
    draft.notAssessed.push(quoteOf(item.span))
    for (const child of item.children) readItem(child, parent, draft)
    return
  }
  const { section, scopes } = item
  const context = { section, scopes, parent, listsNegatives: draft.listsNegatives }
  const brain = brainAlternatives(item.children.map((c) => c.span.text))
  if (section === 'inclusion' && brain.length > 0) {
    const unclear: readonly BrainCell[] = brainCells.filter(
      (c) => !brain.includes(c) && c === 'untreated-progressing',
    )
    draft.requirements.push({
      quote: quoteOf(item.span),
      dimension: 'brain',
      node: leaf({ kind: 'brain', accept: brain, unclear, minMonthsStable: undefined }),
      scopes,
      permission: false,
    })
    return
  }
  // A label in front ("Cohort 2: ...") holds for every sentence of its item.
  const sentences = sentencesOf(item.span)
  const above = lineAbove(item.span.text, section)
  const label = sentenceScopes(sentences[0]?.text ?? '')
  const inLabel =
    scopes.length === 0 && /^(?:arm|cohort|part|phase|group)/i.test(item.span.text) ? label : scopes
  const read = sentences.map((sentence, i) => ({
    sentence,
    requirements:
      (i === sentences.length - 1 && above.kind === 'condition' && item.children.length > 0) ||
      (i === 0 && sentences.length > 1 && section === 'inclusion' && isTitle(sentence.text))
        ? []
        : readSentence(sentence, { ...context, scopes: inLabel }),
  }))
  for (const { sentence, requirements } of read) {
    if (polarityOf(sentence.text, section, parent) === 'permit')
      draft.her2Leave.push(...her2Named(sentence.text))
    if (requirements.length === 0) draft.notAssessed.push(quoteOf(sentence))
    else draft.requirements.push(...requirements)
  }
  if (item.children.length === 0) return
  if (
    above.kind === 'explains' ||
    isContraception(item.span.text) ||
    /child-?bearing potential|defined as (?:aged|women)/i.test(item.span.text)
  ) {
    draft.notAssessed.push(...item.children.map((c) => quoteOf(c.span)))
    return
  }
  if (
    section === 'inclusion' &&
    (isAlternatives(item.span.text) || definesHer2(item.span.text)) &&
    polarityOf(item.span.text, section, '') !== 'forbid'
  ) {
    alternatives(
      item,
      item.children,
      draft,
      read.flatMap((r) => r.requirements),
    )
    return
  }
  // A definition of what the line above already says adds its own limits only where the line itself says nothing.
  const before = draft.requirements.length
  readItems(item.children, above.kind === 'part' ? '' : item.span.text, draft, item)
  const below = draft.requirements.splice(before)
  draft.requirements.push(...below.map((r) => bound(r, above)))
}

/** Items of one list; a run in which each ends in "or" is one choice. */
function readItems(items: readonly Item[], parent: string, draft: Draft, title: Item | undefined): void {
  for (let i = 0; i < items.length; ) {
    let end = i
    while (end + 1 < items.length && /\bor\s*[;,.]?$/i.test(items[end]?.span.text ?? '')) end++
    const run = items.slice(i, end + 1)
    const [first] = run
    if (first !== undefined && run.length > 1 && first.section === 'inclusion' && !first.aside)
      alternatives(title ?? first, run, draft, [])
    else if (first !== undefined) readItem(first, parent, draft)
    i = end + 1
  }
}

/** "One of the following": the children joined by OR, as one requirement under the words of the line above. */
function alternatives(
  item: Item,
  members: readonly Item[],
  draft: Draft,
  above: readonly Requirement[],
): void {
  // An alternative for another cancer is none for her.
  const isNote = (child: Item): boolean => /^(?:note|nb|n\.b\.)\b/i.test(child.span.text)
  const hers = members.filter((child) => !aboutOtherCancer(child.span.text) && !isNote(child))
  for (const child of members.filter(isNote)) readItem(child, '', draft)
  const each = hers.map((child) => {
    const own: Draft = { ...draft, requirements: [], notAssessed: [], her2Leave: [] }
    readItem(child, item.span.text, own)
    return own
  })
  if (each.length > 0 && each.every((own) => own.requirements.length > 0)) {
    const dimension = each[0]?.requirements[0]?.dimension
    if (dimension === undefined) return
    // The line above and its definition speak of one thing: the definition is the more exact.
    const same = above.find((r) => r.dimension === dimension)
    const node: Node = any(each.map((own) => all(own.requirements.map((r) => r.node))))
    if (same !== undefined) {
      draft.requirements.splice(draft.requirements.indexOf(same), 1, { ...same, node })
      return
    }
    draft.requirements.push({
      quote: quoteOf(item.span),
      dimension,
      node,
      scopes: item.scopes,
      permission: false,
    })
    return
  }
  const understood = each.filter((own) => own.requirements.length > 0)
  const [known] = understood
  const dimension = known?.requirements[0]?.dimension
  // An alternative that is not understood may let anybody in: the others can fit, but nothing is refused on them.
  if (
    dimension !== undefined &&
    understood.length * 2 >= each.length &&
    !above.some((r) => r.dimension === dimension)
  ) {
    const other: Node = leaf({ kind: 'undefined-word', word: 'another way to fit' })
    draft.requirements.push({
      quote: quoteOf(item.span),
      dimension,
      node: any([...understood.map((own) => all(own.requirements.map((r) => r.node))), other]),
      scopes: item.scopes,
      permission: false,
    })
  }
  draft.notAssessed.push(...members.map((c) => quoteOf(c.span)))
}

/** Reads one eligibility text. */
export function readEligibility(text: string): Eligibility {
  const source = clean(text)
  const items = itemsOf(source)
  const draft: Draft = {
    requirements: [],
    notAssessed: [],
    her2Leave: [],
    listsNegatives: listsNegatives(items),
  }
  readItems(items, '', draft, undefined)
  return {
    requirements: widened(draft.requirements, draft.her2Leave),
    notAssessed: draft.notAssessed,
    hadMarkup: source.hadMarkup,
  }
}
