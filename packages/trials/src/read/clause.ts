/**
 * One sentence and the direction in which it points.
 *
 * Heading and sentence set the direction together: "No prior ..." under Inclusion forbids, "... are eligible" permits
 * under either heading, "without ..." under Exclusion requires.
 */
import type { Dimension, Node } from '../criterion.ts'
import type { Section } from '../text/segment.ts'

export type Polarity = 'require' | 'forbid' | 'permit'
export type Clause = {
  readonly text: string
  readonly section: Section
  readonly polarity: Polarity
  /** The item above, where this one is in its list. */
  readonly parent: string
}

/** One criterion read from a clause, with the stretch of the clause it stands in. */
export type Finding = {
  readonly dimension: Dimension
  readonly start: number
  readonly end: number
  readonly node: Node
}
export type Reader = (clause: Clause) => readonly Finding[]

const filler = (hit: string): string => '~'.repeat(hit.length)
// Negative words that are not a negation of the sentence.
const notNegations =
  /\b(?:no|not) (?:more|less|fewer|greater|older|longer) than\b|\bno limits?\b|\bnot (?:specified|required|necessary|limited|exceed(?:ed|ing)?|excluded|needing|requiring|amenable|curable|immediately)\b|\bdoes not have to\b|\bno restrictions?\b|\bno longer\b|\bno (?:new|clear|effective|standard|need)\b|\bnot (?:otherwise|necessarily)\b|\b(?:can ?not|could not) be (?:surgically |completely |safely )?(?:removed|resected|cured|operated)\b|\bwill not be (?:calculated|counted)\b|\b(?:ineligible|not eligible|not (?:a )?candidates?) (?:for|to (?:receive|undergo))\b(?! (?:the|this) (?:study|trial))|\bor (?:(?:is|are|were|was) )?(?:ineligible|not eligible)\b/gi

// What a bracket refuses, or a phrase leaves free, is not said of the sentence.
const asides =
  /\((?!but )[^()]*(?:eligible|excluded|ineligible|not (?:permitted|required|mandatory))[^()]*\)|\((?:regardless|irrespective)[^()]*\)|\b(?:status|test(?:ing)?|score) is not (?:required|necessary|needed) (?:for|in) [^.;,]*|,? ?(?:with|in) any (?:(?!\b(?:is|are)\b)[\w ]){0,30}(?:permitted|allowed)/gi

/** Leave that a bracket gives beside a refusal. */
export const bracketLeave = /\([^()]*\b(?:is|are)\s+(?:also )?(?:allowed|permitted|acceptable)\b[^()]*\)/gi

const denial =
  /\b(?:not (?:be )?(?:allowed|permitted|eligible|acceptable|included|enrolled|considered eligible)|(?:is|are|be|were) (?:not|NOT) (?:be )?(?:allowed|permitted|eligible)|ineligible|(?:is|are|be|will be|should be) excluded|excluded from|prohibited|exclude[sd]? (?:pregnant|patients|women))\b|\b(?:must|may|should|shall|can|could|will) not\b|\bcannot\b/i
const noneAllowed =
  /\bno (?!~)[^.;:~]{0,80}\b(?:is|are|will be) (?:allowed|permitted)\b|\bno (?:prior|previous) [^.;:]{0,60}\b(?:allowed|permitted)\b/i
const leadingNegation =
  /^(?:[("'\s-]*)(?:(?:patients?|subjects?|participants?|individuals|women|females?|who|must|should|may|have|has|had|having|be|is|are|was|were|there (?:is|must be)|with|known|radi(?:ologic|ographic)(?:al)?|clinical|documented|confirmed|cns (?:inclusion|exclusion)|the)\s+){0,4}(?:no|not|never|none|without|absence of|exclusion of|free (?:of|from)|lack of|no-one)\b(?!~)/i
const haveNot =
  /(?<!\b(?:who|that) )\b(?:have|has|had|were|was|are|is) (?:not|never)(?: yet| previously| ever)? (?:been|received|had|used|undergone|taken|progressed|participated|treated)\b|\bnot yet (?:received|had)\b|(?<!\b(?:who|that) )\b(?:did|do|does) not (?:receive|undergo|show)\b/i
const permission =
  /\bdoes not exclude\b|\bnot an exclusion\b|\b(?:is|are|be|been|being|was|were|will be|remain|still)\s+(?:also |still |considered |potentially )*(?:allowed|permitted|eligible|acceptable|accepted|~~~ ?excluded)\b|\b(?:allowed|permitted|eligible)\b\s*(?:[.,;)]|$|if|provided|providing|to enrol|as long|only|for (?:this|the|enrol\w*|inclusion|participation|entry|adjuvant therapy|phase|part|cohort|arm)\b|but)|\bmay\s+(?:also\s+|still\s+)*(?:have|include|enrol+|be(?! (?:based|determined|assessed|performed|done|obtained|confirmed|defined|measured|repeated|required))|receive|participate|continue)\b|\bcan\s+(?:continue|enrol+|have received|participate|be (?:included|enrolled))\b|\ballowed\b|\bwill be allowed\b|\bmay be (?:included|enrolled|eligible)\b/i
const freedom =
  /\bnot (?:specified|required|necessary)\b|\bno limits?\b|\bunlimited\b|\bany number\b|\bno restrictions?\b|\bregardless\b|\birrespective\b|\bany (?:[\w,()/ -]{0,40}) ?status\b|\bhas? not been defined\b/i

// A bracket, with one bracket inside it, that leaves something free: it frees what it names, not the sentence.
const freeing =
  /\((?=(?:[^()]|\([^()]*\))*\b(?:regardless|irrespective|any\b(?:[^()]|\([^()]*\))*\b(?:status|expression|level)))(?:[^()]|\([^()]*\))*\)/gi
export const withoutBracketLeave = (text: string): string =>
  text.replace(freeing, (hit) => ' '.repeat(hit.length))

/** The direction of a sentence under its heading and its lead-in. */
export function polarityOf(written: string, section: Section, parent: string): Polarity {
  const text = section === 'inclusion' ? withoutBracketLeave(written) : written
  const masked = text.replace(asides, filler).replace(notNegations, filler)
  const demand = /\bmust (?:also )?(?:have|be)\b/i.exec(masked)
  // "if it has not been done" is a condition, not what is asked.
  const main = masked.replace(/\b(?:if|when|where)\b[^.;,()]*/gi, filler)
  const refused = denial.exec(masked)
  // "Patients must have A; those with B will not be eligible": the demand stands first.
  const denied =
    noneAllowed.test(masked) || (refused !== null && (demand === null || refused.index <= demand.index + 6))
  // "Have not had chemotherapy for metastatic disease (adjuvant treatment is allowed)": the bracket is its own leave.
  const outside = masked.replace(bracketLeave, filler)
  const refuses = leadingNegation.test(outside) || haveNot.test(outside)
  const demands = section === 'inclusion' && /\b(?:must|at least|progress\w*|completed)\b|[≥≤]/i.test(outside)
  const aside =
    refuses || demands || (section === 'exclusion' && !/brain|CNS|central nervous|mening/i.test(text))
  const permitted = permission.exec(aside ? outside : masked)
  const permits = permitted !== null && (demand === null || permitted.index < demand.index)
  // "Women who have HER2-positive breast cancer are eligible for this study" is the demand itself.
  const isDemand =
    section === 'inclusion' &&
    /^(?:women|patients|participants|subjects)\s+(?:who have|with)\b.*\b(?:cancer|carcinoma)\b.*\bare eligible for (?:the|this) (?:study|trial)/i.test(
      text,
    )
  if (!denied && !isDemand && (permits || freedom.test(text.replace(asides, filler)))) return 'permit'
  const parentPermits =
    permission.test(parent) && !/\b(?:if|only|must|provided|following conditions|criteria)\b/i.test(parent)
  if (!denied && parentPermits && section === 'inclusion') return 'permit'
  const parentForbids =
    parent !== '' &&
    !/\bunless all\b|only if/i.test(parent) &&
    (denial.test(parent.replace(notNegations, filler)) ||
      haveNot.test(parent) ||
      leadingNegation.test(parent))
  if (section === 'exclusion') {
    const negated = leadingNegation.test(masked) || haveNot.test(main)
    const plainNo = /^(?:no|not|never)\b/i.test(masked)
    return negated && !plainNo && !denied ? 'require' : 'forbid'
  }
  return denied || parentForbids || leadingNegation.test(masked) || haveNot.test(main) ? 'forbid' : 'require'
}

export const isFreedom = (text: string): boolean => freedom.test(text.replace(asides, filler))

/** A contraception rule or a definition inside one: about conduct, not about who fits. */
export const isContraception = (text: string): boolean =>
  /contracep|birth control|avoid pregnancy|barrier method|abstinen|sperm|condom|father a child|intercourse|donate|ova\b|steriliz(?:ed|ation)|vasectom/i.test(
    text,
  )

/** "positive for HER2" as "HER2 positive", of the same length, so that places stay. */
export const turned = (text: string): string =>
  text.replace(
    /\b(positive|negative) for (?:the )?((?:HER-?2\b(?:\/neu)?|o?estrogen receptors?|progesterone receptors?|hormone receptors?|ER\b|PR\b|HR\b))/gi,
    (hit, state: string, what: string) => `${what} ${state}`.padEnd(hit.length),
  )
