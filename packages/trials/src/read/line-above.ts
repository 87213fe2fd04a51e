/**
 * What a line that ends in a colon says of the lines below it.
 *
 * "If the disease is ER positive:" is a condition of what follows, "Cohort 2 (expansion):" names the part it binds,
 * "unless all of these hold:" lists the limits of an exception, "postmenopausal, defined as:" explains a word. Read as
 * demands on everybody, such lines refuse whom they were written for.
 */
import { all, any, leaf, type Node, type Requirement, type Scope } from '../criterion.ts'
import { scopesIn } from '../text/scope.ts'
import { aboutOtherCancer } from './antecedent.ts'
import { tumourReaders } from './tumour.ts'

export type LineAbove =
  | { readonly kind: 'plain' }
  /** The lines below are kept as not assessed. */
  | { readonly kind: 'explains' }
  | { readonly kind: 'part'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'condition'; readonly when: Node | undefined; readonly words: string }

const opens = /:+\s*$/
// Their lines are the limits of leave, and no demand of their own.
const exception =
  /\b(?:except(?:ions?)?|unless|provided|providing|only if|as long as|if and only if|may (?:participate|enrol+|be (?:included|enrolled|eligible))|(?:are|is|be) (?:allowed|permitted|eligible|included) (?:if|when|only|provided))\b/i
const definition =
  /\b(?:post-?|pre-?)?menopaus\w*\b[^:]*\b(?:defined|definition|criteri(?:a|on)|according to)\b|\b(?:of (?:non-?)?child-?bearing potential|sterile)\b[^:]*\b(?:defined|definition)\b/i
const partLabel = /^(?:for\s+)?(?:arm|cohort|part|phase|group)s?\s+[A-Z\d][^:]{0,120}:+\s*$/i
const condition =
  /^(?:(?:if|when|where)\b|(?:for|in|among)\s+(?!(?:all|each|every|both|the (?:purposes?|stud\w+|trial))\b)(?:[\w-]+\s+){0,5}(?:patients?|participants?|subjects?|women|men|individuals|those|persons|tumou?rs|disease|cancers?)\b)/i
// "HR+/HER2- disease:" and "Triple-negative:" in front of a list.
const kind =
  /^(?:(?:HR|ER|PR|PgR|HER-?2|hormone|TNBC|triple|o?estrogen)\b[\w+/&(), -]{0,80}?|[\w-]{2,12}\s+(?:patients|participants|subjects)\s+(?:must|should)\b[^:]*):+\s*$/i
const otherInitials = /^(?:PROC|PSOC|CRPC|m?CRPC|NSCLC|SCLC|HNSCC|CRC|HCC|RCC|GEA|EOC|PDAC|UC)\b/

// "Patients are eligible only if all of these apply:" opens the whole list, and is no exception of one line.
const subject =
  /\b(?:brain|CNS|central nervous|lepto\w+|metasta\w+|prior|previous\w*|therap\w+|malignan\w+|history|infections?|hepat\w+|HIV)\b/i
function isException(text: string): boolean {
  const hit = exception.exec(text)
  if (hit === null || !subject.test(text.slice(0, hit.index))) return false
  const lets = /^(?:may|are|is|be)\b|^(?:only if|provided|as long)/i.test(hit[0])
  return !lets || /\b(?:brain|CNS|central nervous|lepto\w+|prior|previous\w*|malignan\w+)\b/i.test(text)
}

/** How the lines below an item are to be read. */
export function lineAbove(text: string, section: 'inclusion' | 'exclusion'): LineAbove {
  // "2. Lung cancer" in front of lines of its own.
  if (section === 'inclusion' && text.length < 90 && aboutOtherCancer(text)) return { kind: 'explains' }
  if (!opens.test(text)) return { kind: 'plain' }
  if (definition.test(text) || isException(text)) return { kind: 'explains' }
  if (partLabel.test(text)) {
    const scopes = scopesIn(text.slice(0, 60))
    if (scopes.length > 0) return { kind: 'part', scopes }
  }
  if (otherInitials.test(text) || (aboutOtherCancer(text) && (condition.test(text) || kind.test(text))))
    return { kind: 'explains' }
  if (
    /\bbreast (?:cancer|carcinoma)\b:+\s*$/i.test(text) &&
    !/\b(?:HER-?2|ER|HR|PR|receptor|triple|stage|metasta\w*|advanced|early)\b/i.test(text)
  )
    return { kind: 'plain' }
  if (section === 'exclusion' || !(condition.test(text) || kind.test(text))) return { kind: 'plain' }
  const nodes = tumourReaders
    .flatMap((read) =>
      read({
        text: text.replace(opens, ' breast cancer'),
        section: 'inclusion',
        polarity: 'require',
        parent: '',
      }),
    )
    .map((f) => f.node)
  return {
    kind: 'condition',
    when: nodes.length === 0 ? undefined : all(nodes),
    words: text.replace(opens, ''),
  }
}

/** A requirement of a line below, as far as the line above lets it bind. */
export function bound(requirement: Requirement, above: LineAbove): Requirement {
  switch (above.kind) {
    case 'plain':
    case 'explains':
      return requirement
    case 'part':
      return requirement.scopes.length > 0 ? requirement : { ...requirement, scopes: above.scopes }
    case 'condition':
      return requirement.dimension === 'pregnancy' || requirement.permission
        ? requirement
        : {
            ...requirement,
            node:
              above.when === undefined
                ? any([requirement.node, leaf({ kind: 'undefined-word', word: above.words })])
                : { kind: 'if', when: above.when, body: requirement.node },
          }
  }
}
