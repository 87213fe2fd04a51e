/**
 * Eligibility text as a tree of items: bullets, numbers and paragraphs under headings.
 *
 * A heading sets whether what follows includes or excludes, and for which part of the trial. An item whose text ends
 * in a colon carries its children, joined by OR ("one of the following") or by AND.
 */
import type { Scope } from '../criterion.ts'
import type { CleanText } from './clean.ts'
import { runOnCuts } from './run-on.ts'
import { headingScopes, scopesIn, withoutScopes } from './scope.ts'
import { joined, part, type Span, spanOf } from './span.ts'

export type Section = 'inclusion' | 'exclusion'
export type Item = {
  readonly span: Span
  readonly section: Section
  readonly scopes: readonly Scope[]
  /** About another tumour, a crossover or one named arm among many: shown, not assessed. */
  readonly aside: boolean
  readonly children: readonly Item[]
}

type Line = {
  readonly span: Span
  readonly indent: number
  readonly marker: string
  readonly afterBlank: boolean
}

const markerPattern =
  /^(?:[*•●○▪◦·]|[-](?=\s|[A-Za-z])|o(?=\s{1,3}[A-Z])|\(?\d{1,2}(?:\.\d{1,2}){0,2}(?:[.)](?!\d)|(?<=\d\.\d)(?=\s))|\(?[a-hA-H][.)]|\(?[ivx]{1,4}[.)])\s*/
const headingWords =
  /^(?:[#*\s]*)(?:(?:key|main|general|additional|other|major|cns|selected)\s+)*(?:inclusion|exclusion|eligibility)\b(?! of\b)[^.]{0,140}$|^(?:inclusion|exclusion) criteri(?:a|on)\b|criteria\s*(?:\([^)]*\))?\s*[:-]?\s*$/i
const pdqHeading =
  /^(?:DISEASE CHARACTERISTICS|PATIENT CHARACTERISTICS|PRIOR CONCURRENT THERAPY|ALL PATIENTS|CRITERIA|Criteria)\s*:?\s*$/
/** A part of the trial that takes nobody new. */
export const closed =
  /\b(?:closed (?:to|for)|recruitment (?:is )?closed|enrol?lment (?:is )?(?:complete|closed)|no longer (?:enrolling|recruiting))\b/i
const otherTumour =
  /\b(?:ovarian|prostate|pancrea\w+|gastric|gastro-?esophageal|esophag\w+|colorectal|lung|NSCLC|urothelial|bladder|melanoma|biliary|endometrial|cervical|hepatocellular|thyroid|mesothelioma|sarcoma|head and neck)\b/i

/** Lines, with numbers that run on inside a line ("... 6. More than") and headings inside a line set apart. */
function linesOf(source: CleanText): readonly Line[] {
  const lines: Line[] = []
  let blank = true
  let offset = 0
  for (const raw of source.text.split('\n')) {
    const start = offset
    offset += raw.length + 1
    if (raw.trim() === '') {
      blank = true
      continue
    }
    const cuts = runOnCuts(raw)
    for (const [n, cut] of cuts.entries()) {
      const piece = part(spanOf(source, start, start + raw.length), cut, cuts[n + 1] ?? raw.length)
      if (piece.text === '') continue
      let body = piece
      let marker = ''
      for (
        let hit = markerPattern.exec(body.text);
        hit !== null && hit[0] !== '';
        hit = markerPattern.exec(body.text)
      ) {
        if (marker === '')
          marker = hit[0]
            .trim()
            .replace(/\d+/, '1')
            .replace(/[a-hA-H](?=[.)])/, 'a')
        const rest = part(body, hit[0].length, body.text.length)
        if (rest.text === '' || rest.text.length === body.text.length) break
        body = rest
      }
      lines.push({
        span: body,
        indent: n === 0 ? raw.length - raw.trimStart().length : (lines.at(-1)?.indent ?? 0),
        marker,
        afterBlank: n === 0 ? blank : true,
      })
      blank = false
    }
  }
  return lines
}

// A heading that ends the part before it.
const everybody =
  /^(?:for )?(?:all|every|each) (?:cohorts?|arms?|parts?|phases?|groups?|patients|participants|subjects)\s*:$/i

// "For premenopausal women with early breast cancer" alone on its line: what follows is for them.
const population =
  /^For (?!all\b)(?:[\w-]+ ){0,6}(?:women|patients|participants|subjects|men|carriers)\b(?![^.;]*\b(?:must|should|is|are|will|may|need|can|has|have)\b)[^.;:]{0,160}:?$/i

/** A name that can stand in an id: its words, at most 40 characters. */
const populationName = (heading: string): string =>
  heading
    .replace(/^For (?:the )?(?:cohorts? of )?/i, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .slice(0, 40)
    .trim()

const isHeading = (line: Line): boolean => {
  const { text } = line.span
  if (line.marker === '' && population.test(text)) return true
  // A wrapped line that happens to end in "criteria:" goes on with its sentence.
  if (/^[a-z]/.test(text) && !/^(?:key )?(?:inclusion|exclusion|eligibility)/.test(text)) return false
  if (
    pdqHeading.test(text) ||
    /^[A-Z0-9 ,()/-]{6,90}:$/.test(text) ||
    /^DOSE[- ](?:ESCALATION|EXPANSION)[A-Z -]*$/.test(text) ||
    /^Stages? [IVX\d]+(?: and [IVX\d]+)?[^.]{0,40}:$/.test(text)
  )
    return true
  if (/^(?:[A-Z][\w-]+ ){0,4}(?:Inclusion|Exclusion) Criteria\s*[:-]/.test(text)) return true
  // "* HER2-positive, confirmed by these criteria:" is an item of a list.
  const item =
    line.marker !== '' &&
    /\bHER-?2\b|\breceptors?\b|\bmenopaus|post-?menopausal|\b(?:brain|CNS|central nervous|lepto\w+)\b|\b(?:unless|except|defined)\b/i.test(
      text,
    ) &&
    !/inclusion|exclusion|eligibility/i.test(text)
  if (!item && text.length < 160 && headingWords.test(text) && !/\b(?:must|based on)\b/i.test(text))
    return true
  if (scopesIn(text).length > 0 && text.length < 90) {
    return withoutScopes(text).length < 4 || (line.marker === '' && text.endsWith(':'))
  }
  if (everybody.test(text)) return true
  return (
    line.marker === '' &&
    text.length < 70 &&
    text.endsWith(':') &&
    /^(?:patients with|.*\bpatients\b)/i.test(text)
  )
}

/** Wrapped lines become one item. */
function unwrapped(lines: readonly Line[]): readonly Line[] {
  const items: Line[] = []
  for (const line of lines) {
    const previous = items.at(-1)
    const continues =
      previous !== undefined &&
      line.marker === '' &&
      !line.afterBlank &&
      !isHeading(previous) &&
      !isHeading(line) &&
      !previous.span.text.endsWith(':')
    if (continues) items[items.length - 1] = { ...previous, span: joined(previous.span, line.span) }
    else items.push(line)
  }
  return items
}

/** A title that joins what follows by OR. */
export const isAlternatives = (text: string): boolean =>
  /\b(?:one|1|any|either) (?:or more )?of (?:the )?(?:following|these|below)|at least (?:one|1) of|according to one of|meeting either|either of the following|one the following/i.test(
    text,
  )

type Draft = {
  readonly line: Line
  readonly section: Section
  readonly scopes: readonly Scope[]
  readonly aside: boolean
  readonly children: Draft[]
}

/** Reads the items of one eligibility text. */
export function itemsOf(source: CleanText): readonly Item[] {
  let section: Section = 'inclusion'
  let sectionScopes: readonly Scope[] = []
  let scopes: readonly Scope[] = []
  let aside = false
  const roots: Draft[] = []
  let open: Draft[] = []
  for (const line of unwrapped(linesOf(source))) {
    const { text } = line.span
    if (isHeading(line)) {
      open = []
      const named: readonly Scope[] = population.test(text)
        ? [{ kind: 'group', key: populationName(text) }]
        : headingScopes(text)
      if (/exclusion/i.test(text) || /will (?:not be eligible|be excluded)/i.test(text)) section = 'exclusion'
      else if (/inclusion|eligibility|characteristics|^criteria|concurrent therapy/i.test(text))
        section = 'inclusion'
      const isSection = /inclusion|exclusion|characteristics|concurrent therapy/i.test(text)
      if (isSection) {
        sectionScopes = named
        scopes = named
      } else {
        scopes = named.length > 0 ? named : sectionScopes
      }
      if (text.startsWith('CNS')) continue
      aside =
        /crossover/i.test(text) ||
        (population.test(text) && /\b(?:unaffected|healthy|without (?:breast )?cancer)\b/i.test(text)) ||
        (/\barms?\b/i.test(text) && /additional/i.test(text)) ||
        (otherTumour.test(text) && !/breast/i.test(text)) ||
        (named.length > 0 && closed.test(text))
      continue
    }
    if (
      /^(?:patients|subjects|a subject)\b.{0,80}\b(?:will be excluded|excluded from the study|not be eligible)\b.{0,60}(?:following|apply)/i.test(
        text,
      )
    )
      section = 'exclusion'
    const draft: Draft = { line, section, scopes, aside, children: [] }
    while (open.length > 0) {
      const top = open.at(-1)
      if (top === undefined) break
      const deeper = line.indent > top.line.indent
      const carried =
        /(?:following|one of)[^.]{0,60}:?$|:$/i.test(top.line.span.text) &&
        line.marker !== '' &&
        line.marker !== top.line.marker
      const sibling = top.children[0]
      // A list of alternatives whose members stand at the same depth as its title.
      const level =
        isAlternatives(top.line.span.text) &&
        top.line.span.text.endsWith(':') &&
        line.indent === top.line.indent &&
        line.marker === top.line.marker &&
        top.children.every((c) => c.line.indent === line.indent)
      if (level) break
      const sameKind = sibling === undefined || sibling.line.marker === line.marker || deeper
      if ((deeper || carried) && sameKind && top.line.span.text.length > 3) break
      open.pop()
    }
    const parent = open.at(-1)
    if (parent === undefined) roots.push(draft)
    else parent.children.push(draft)
    open.push(draft)
  }
  const finished = (draft: Draft): Item => ({
    span: draft.line.span,
    section: draft.section,
    scopes: draft.scopes,
    aside: draft.aside,
    children: draft.children.map(finished),
  })
  return roots.map(finished)
}
