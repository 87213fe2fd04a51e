/** Eligibility text into requirements; what is not understood is kept, with its words, as not assessed. */
import {
  all,
  any,
  type BrainCell,
  brainCells,
  type Criterion,
  leaf,
  type Node,
  type Quote,
  type Requirement,
} from '../criterion.ts'
import { clean } from '../text/clean.ts'
import { sentenceScopes } from '../text/scope.ts'
import { type Item, isAlternatives, itemsOf } from '../text/segment.ts'
import { part, quoteOf, type Span } from '../text/span.ts'
import { brainAlternatives } from './brain.ts'
import { isContraception, polarityOf } from './clause.ts'
import { readSentence } from './sentence.ts'

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
    /[.!?]["')\]]?\s+(?=[A-Z("≥])|;\s*(?=[A-Z])|;\s+(?=(?:for (?:phase|part|cohort)|(?:patients|subjects|participants) (?:must|should|with))\b)/g,
  )) {
    const before = span.text.slice(0, hit.index + 1)
    const semicolon = hit[0].startsWith(';')
    const listed =
      (span.text.match(/;/g) ?? []).length >= 3 ||
      /^(?:for|patients|subjects|participants)\b/.test(span.text.slice(hit.index + hit[0].length))
    const brackets = (before.match(/\(/g) ?? []).length - (before.match(/\)/g) ?? []).length
    if (semicolon && brackets > 0) continue
    if (abbreviation.test(before) || (semicolon && !listed)) continue
    if (/^(?:or|and)\b/i.test(span.text.slice(hit.index + hit[0].length))) continue
    cuts.push(hit.index + hit[0].length)
  }
  return cuts
    .map((from, i) => part(span, from, cuts[i + 1] ?? span.text.length))
    .filter((s) => s.text.length > 1)
}

type Draft = { readonly requirements: Requirement[]; readonly notAssessed: Quote[] }

function readItem(item: Item, parent: string, draft: Draft): void {
  if (item.aside) {
    draft.notAssessed.push(quoteOf(item.span))
    for (const child of item.children) readItem(child, parent, draft)
    return
  }
  const { section, scopes } = item
  const context = { section, scopes, parent }
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
  const label = sentenceScopes(sentences[0]?.text ?? '')
  const inLabel =
    scopes.length === 0 && /^(?:arm|cohort|part|phase|group)/i.test(item.span.text) ? label : scopes
  const read = sentences.map((sentence) => ({
    sentence,
    requirements: readSentence(sentence, { ...context, scopes: inLabel }),
  }))
  for (const { sentence, requirements } of read) {
    if (requirements.length === 0) draft.notAssessed.push(quoteOf(sentence))
    else draft.requirements.push(...requirements)
  }
  if (item.children.length === 0) return
  if (
    isContraception(item.span.text) ||
    /child-?bearing potential|defined as (?:aged|women)/i.test(item.span.text)
  ) {
    draft.notAssessed.push(...item.children.map((c) => quoteOf(c.span)))
    return
  }
  if (
    section === 'inclusion' &&
    isAlternatives(item.span.text) &&
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
  readItems(item.children, item.span.text, draft, item)
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
  const each = members.map((child) => {
    const own: Draft = { requirements: [], notAssessed: [] }
    readItem(child, item.span.text, own)
    return own
  })
  if (each.every((own) => own.requirements.length > 0)) {
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

const brainOf = (node: Node): Extract<Criterion, { kind: 'brain' }> | undefined =>
  node.kind === 'leaf' && node.criterion.kind === 'brain' ? node.criterion : undefined

/** A permission widens what another line refuses: "no brain metastases" beside "treated and stable ones may enrol". */
function widened(requirements: readonly Requirement[]): readonly Requirement[] {
  const permitted = requirements.flatMap((r) => (r.permission ? (brainOf(r.node)?.accept ?? []) : []))
  if (permitted.length === 0) return requirements
  return requirements.map((r) => {
    const brain = brainOf(r.node)
    if (brain === undefined) return r
    // Several permissions add up: each lets in more.
    if (r.permission)
      return { ...r, node: leaf({ ...brain, accept: brainCells.filter((c) => permitted.includes(c)) }) }
    const closed = brain.accept.every((c) => c === 'none')
    if (!closed) return r
    return {
      ...r,
      node: leaf({
        ...brain,
        accept: brainCells.filter((c) => brain.accept.includes(c) || permitted.includes(c)),
      }),
    }
  })
}

/** Reads one eligibility text. */
export function readEligibility(text: string): Eligibility {
  const source = clean(text)
  const draft: Draft = { requirements: [], notAssessed: [] }
  readItems(itemsOf(source), '', draft, undefined)
  return {
    requirements: widened(draft.requirements),
    notAssessed: draft.notAssessed,
    hadMarkup: source.hadMarkup,
  }
}
