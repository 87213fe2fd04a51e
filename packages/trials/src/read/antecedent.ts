/** "For women with HR-positive disease: ...": the condition, and what is asked of those who meet it. */
import { all, type Node } from '../criterion.ts'
import { part, type Span } from '../text/span.ts'
import type { Clause } from './clause.ts'
import { tumourReaders } from './tumour.ts'

export const otherTumour =
  /\b(?:ovarian(?! (?:function|suppress|ablat))|prostate|pancrea\w+|gastric|gastro-?esophageal|GEA|esophag\w+|colorectal|CRC|lung|NSCLC|urothelial|bladder|HNSCC|HSNCC|HGSOC|PDAC|M?CRPC|ESCC|SCLC|PROC|melanoma|biliary|BTC|endometrial|hepatocellular|mesothelioma|(?:cervical|thyroid|head and neck|liver|gall ?bladder|bile duct|kidney|renal cell) (?:cancer|carcinoma)|(?:carcinoma|cancer) of the (?:cervix|uterus|ovary)|solid tumou?rs?\b.*\bcohort)\b/i

/** A sentence about a cancer that is not of the breast. */
export const aboutOtherCancer = (text: string): boolean =>
  otherTumour.test(text) && !/breast|\b[am]?BC\b|TNBC|history|other malign|solid|brain/i.test(text)

// What they must do, and not what they must be.
const conduct = /^(?:undergo|provide|agree|be willing|discontinue|stop|submit|consent|use|wait|switch)\b/i

export type Split = {
  readonly when: string
  readonly body: Span
  readonly understood: Node | undefined
  readonly foreign: boolean
  /** "Patients with confirmed stage II disease should ...": the lead-in is itself a demand. */
  readonly demand: boolean
  /** The lead-in picks some of the persons ("patients without earlier X must ..."): alone it asks nothing. */
  readonly some: boolean
}

/** "For women with HR-positive disease: ..." - the condition, and what is asked of those who meet it. */
export function antecedent(span: Span): Split | undefined {
  const { text } = span
  const titled =
    /^((?:HER-?2|HR|ER|hormone|triple)[^:.]{2,60}(?:cancer|disease|tumou?rs?)|TNBC)(?: \([^)]*\))?:\s*(?=\S)(?!IHC|F?ISH|defined)/i.exec(
      text,
    )
  const kinds = /^([^.;]{3,90}?)\s+(?:tumou?rs)\s+must\s+/i.exec(text)
  const front =
    titled ??
    /^(?:note:?\s+)?(?:for|in|among|if)\s+(?!all\b|addition|adequate|each|the (?:study|trial|opinion|case)|metastatic disease|prior|general|(?:phase|cohort|part|arm|group|stage)s?\b)([^,:]{4,130}?)\s*[,:]\s*(?=\S)/i.exec(
      text,
    )
  const subject =
    /^(?:all |female |male |adult |post-?menopausal |pre-?menopausal )*(?:patients?|participants?|subjects?|individuals?|those|tumou?rs|women|men)\s+(?:with\b|who have\b(?! (?:not|never)\b)|whose (?:disease|tumou?rs?) (?:is|are)|(?=without\b|who (?:have|had|did|do) (?:not|never)\b))\s*([^.;]{3,110}?)\s+(?:must|should|need to|(?:are|will be) (?:required|expected) to|will only be)\s+/i.exec(
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
  const trailing =
    forKind ?? /^((?:(?!\bif\b).){5,90}?)\s+if\s+((?:(?!\bif\b)[^.;]){3,60}?)[.;]?$/i.exec(text)
  const trailingText =
    trailing !== null &&
    // An "if" inside a bracket is the bracket's own.
    !/\([^()]*$/.test(trailing[1] ?? '') &&
    /HER-?2|hormone|\bER\b|\bHR\b|triple/i.test(trailing[2] ?? '')
      ? trailing
      : null
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
        some: false,
      }
  }
  const hit = front ?? subject ?? named ?? kinds
  if (hit === null) return undefined
  const when = hit[1] ?? ''
  const body = part(span, hit[0].length, text.length)
  // What women who can bear children do is conduct; that they are not pregnant is read.
  if (hit === subject && /child-?bearing|reproductive/i.test(when) && !/pregnan/i.test(text))
    return { when, body, understood: undefined, foreign: true, demand: false, some: true }
  if (
    /brain|CNS|central nervous|child-?bearing|measurable/i.test(when) ||
    (/screening/i.test(when) && hit !== subject)
  )
    return undefined
  const clause: Clause = {
    text: /tumou?r|disease|cancer/i.test(when) ? when : `${when} breast cancer`,
    section: 'inclusion',
    polarity: 'require',
    parent: '',
  }
  const conditions = tumourReaders.flatMap((r) => r(clause)).map((f) => f.node)
  if (conditions.length === 0 && /^if\b/i.test(text))
    return { when, body, understood: undefined, foreign: true, demand: false, some: true }
  const foreign = otherTumour.test(when) && !/breast/i.test(when)
  const demand =
    hit === subject && !conduct.test(body.text) && /confirmed|diagnos|histolog|documented|newly/i.test(when)
  const some =
    /^(?:without|who (?:have|had|did|do) (?:not|never))\b/i.test(when) ||
    (hit === subject && conduct.test(body.text)) ||
    (hit === front &&
      /^(?:patients?|participants?|subjects?|wom[ae]n|those|men)\s+(?:with|without|who|whose)\b/i.test(when))
  const understood = conditions.length === 0 || /^(?:without|who)\b/i.test(when) ? undefined : all(conditions)
  return { when, body, understood, foreign, demand, some }
}
