/**
 * Refusals of earlier treatment that hold only for some who had it: "that led to neuropathy", "stopped for toxicity",
 * "without a break of a year". Who never had the drug is spared; for the others it hangs on words we do not read.
 */
import { any, leaf } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import { withoutException } from './agent-rule.ts'
import type { Clause, Finding } from './clause.ts'

// What came of the treatment, or how it ended.
const event =
  /\b(?:discontinu\w*|stopp\w+|interrupt\w*|withdr[ae]w\w*|tolerat\w*|intoleran\w*|dose[- ](?:reduc\w*|delay\w*|limiting)|reductions?|toxicit\w*|adverse|side effects?|neuropathy|pneumonitis|progress\w*|relaps\w*|recurr(?:ed|ence)\b|refractory|resistan\w*|respon(?:d\w*|se)|benefit\w*|controlled|immune-(?:related|mediated))\b/i
// A clause about the treatment that names more than when or for what it was given.
const relative =
  /\b(?:that|which)\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?!(?:contain\w*|includ\w*|consist\w*|given|received|administered|used|completed|ended|part|approved|based|target\w*|direct\w*|inhibit\w*)\b)\w+|\b(?:result(?:ed|ing)|leading|led) (?:in|to)\b|\bdue to\b|\bbecause of\b/i
const purpose =
  /\bfor (?:an? |any |some )?(?:other )?(?:indications?|reasons?|conditions?|diseases?|purposes?) (?:other than|besides|not)\b|\bfor (?:an? |any )?(?:other|another|different|second|unrelated|previous|prior|non-breast) (?:primary )?(?:cancers?|malignanc\w+|tumou?rs?)\b/i
// Words that may stand in front of the drug; any other word speaks of something beside the treatment.
const frame =
  /\b(?:patients?|participants?|subjects?|wom[ae]n|females?|persons?|individuals|those|who|whose|which|that|they|have|has|had|having|been|being|be|is|are|was|were|any|all|no|not|never|none|without|prior|previous(?:ly)?|earlier|past|current(?:ly)?|concurrent(?:ly)?|history|known|documented|of|with|to|a|an|the|or|and|in|at|by|on|for|as|from|both|either|receipt|received?|receiving|treat(?:ed|ments?|ing)?|therap(?:y|ies|eutics?|eutic)|exposure|exposed|us(?:e|ed|ing)|tak(?:e|en|ing)|undergone|underwent|given|administ\w+|initiat\w+|started|systemic|anti-?\s?(?:cancer|neoplastic|tumou?r|HER-?2)|cytotoxic|standard|approved|investigational|experimental|other|same|similar|another|additional|breast|cancers?|carcinoma|malignan\w+|tumou?rs?|disease|illness|invasive|metastatic|advanced|locally|early|stage|primary|recurrent|unresectable|inoperable|neo-?\s?adjuvant|adjuvant|\(neo\)|palliative|setting|lines?|first|second|third|regimens?|courses?|cycles?|doses?|more|less|fewer|than|least|most|one|two|three|four|within|last|weeks?|months?|years?|days?|before|after|prior|enrol+ment|study|entry|trial|agents?|drugs?|medications?|products?|inhibitors?|antibod(?:y|ies)|combination|combined|based|contain(?:s|ing|ed)?|TOP-?1i?|topoisomerase|eg|including|include|such|class|types?|forms?|kinds?|surgery|radi(?:ation|otherapy)|immunotherap\w+|immune|checkpoint|biologic(?:al)?s?|targeted|target|directed|targeting|hormon\w+|endocrine|chemo\w*|HER-?2|ER|HR|PR|positive|negative|receptor|o?estrogen|progesterone|growth|factor|human|epidermal|kinase|tyrosine|monoclonal|small|molecules?|progressed|progression|failed|current|this|their|her|platinum|oral|intravenous|must|should(?:n't)?|will|may|excluded|eligible|criteria|following|e\.g|i\.e|part|phase|cohort|arm|group|only|ever|at any time|time|\w+(?:mab|nib|lib|sib|parib|tecan|taxel|platin|rubicin|zole|stat|limus|trant|ifene|cept|dotin|tansine|abine|toclax|strant)s?)\b/gi
// "An ADC with a vedotin payload": part of the class.
const partOfClass =
  /^\s*(?:\([^()]*\)\s*)?(?:containing|carrying|with|bearing|conjugated|directed|targeting|against|selective|specific)\s+(?!(?:or without|in|at|within|curative|palliative)\b)(?:an? |the )?/i

/** Whether words that are not read make a refusal of treatment narrower than its drugs. */
function isNarrowed(written: string, everything: boolean): boolean {
  if (/\bor progressed\b/i.test(written)) return false
  if (/\bunless\b(?![^.;]*\b(?:another|other|different) (?:cancer|malignan|tumou?r))/i.test(written))
    return true
  const text = withoutException(written)
  const mentions = drugMentions(text)
  const [first] = mentions
  if (first === undefined) return false
  const before = drugMentions(text.slice(0, first.start))
    .reduceRight((rest, m) => `${rest.slice(0, m.start)} ${rest.slice(m.end)}`, text.slice(0, first.start))
    .replace(/\([^()]*\)/g, ' ')
    .replace(frame, ' ')
  // A refusal of all treatment names its kinds only as examples.
  if (/[A-Za-z]{4}/.test(before) && !everything) return true
  if (event.test(text) || relative.test(text.slice(first.start)) || purpose.test(text)) return true
  return mentions.some((m) => {
    // "An investigational degrader" is not the whole class.
    if (
      m.isClass &&
      /\binvestigational (?:\w+ )?$/i.test(text.slice(0, m.start)) &&
      !/\bor\b|approved/i.test(text.slice(m.start - 30, m.start))
    )
      return true
    const hit = m.isClass ? partOfClass.exec(text.slice(m.end)) : null
    if (hit === null) return false
    // What it carries is a drug of its own: "chemotherapy with capecitabine".
    const at = m.end + hit[0].length
    return !mentions.some((other) => other.start >= at && other.start - at < 25)
  })
}

/** The findings of a clause; a narrowed refusal of treatment spares who had none and leaves the others open. */
export function narrowed(clause: Clause, findings: readonly Finding[]): readonly Finding[] {
  if (clause.polarity !== 'forbid') return findings
  const everything = findings.some(
    (f) =>
      f.node.kind === 'leaf' &&
      f.node.criterion.kind === 'agent' &&
      f.node.criterion.rule.names.includes('any systemic therapy'),
  )
  if (!isNarrowed(clause.text, everything)) return findings
  const word = leaf({ kind: 'undefined-word', word: clause.text.trim() })
  return findings.map((f) =>
    f.dimension === 'prior-therapy' &&
    f.node.kind === 'leaf' &&
    f.node.criterion.kind === 'agent' &&
    !f.node.criterion.want
      ? {
          ...f,
          node: any([
            leaf({ ...f.node.criterion, rule: { ...f.node.criterion.rule, endedWithinWeeks: undefined } }),
            word,
          ]),
        }
      : f,
  )
}
