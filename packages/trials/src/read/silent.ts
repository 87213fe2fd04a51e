/**
 * Sentences that speak of treatment or illness and ask nothing of anybody: titles, references, explanations of the study.
 */
import { drugMentions } from '../drugs.ts'

type Row = { readonly what: string; readonly words: RegExp }

// biome-ignore format: a table
const rows: readonly Row[] = [
  { what: 'a reference',            words: /^[^.;]{0,80},?\s+(?:please )?(?:see|refer to|cf\.?)\s+(?:also )?(?:above|below|section|appendix|exclusion|inclusion|criteri\w+|the (?:protocol|section|appendix))\b[^.;]{0,40}[.;]?$/i },
  { what: 'news of the enrolment',  words: /\b(?:accrual|enrol?lment|recruitment)\b[^.;]*\b(?:has (?:been )?(?:stopped|closed|completed)|(?:is|was) (?:closed|completed|stopped))\b/i },
  { what: 'a start that is defined', words: /^(?:baseline|index date|study entry|day (?:0|1))\s*(?:=|is defined|:)/i },
  { what: 'the title of a list of times', words: /\b(?:within|in) the following (?:time ?)?(?:windows?|intervals?|periods?|frames?)\s*:?$/i },
  { what: 'what a word takes in',    words: /^(?:exceptions?|(?!prior|previous)[\w -]{2,50}(?:therap(?:y|ies)|treatments?|agents?|drugs?|medications?|malignanc(?:y|ies)|cancers?)) (?:to this (?:include|are)|are|include|includes)\s+(?!(?:not|allowed|permitted|eligible|excluded|prohibited|required|acceptable)\b)/i },
  { what: 'whom a study is for',     words: /^(?:the|this) (?:study|trial) is (?:for|about|designed|intended)\b/i },
  { what: 'what some must do',       words: /^\W*(?:for|in) (?:patients|participants|subjects|women|those|individuals) (?:with|who|whose|at)\b.*,\s*(?:a|an|the) (?:[\w()-]+ ){1,8}must\b/i },
  { what: 'what was told before',   words: /^(?:note|nb|n\.b\.)\s*[:.]?\s*[^;]{0,200}?\bdo(?:es)? not have to be\b/i },
]

/** Whether a sentence only explains. */
export const isSilent = (text: string): boolean => rows.some((row) => row.words.test(text))

/** "Hormonal therapy." in front of the sentences about it: a title, not a demand. */
export const isTitle = (text: string): boolean =>
  /^[A-Z][^.;,]*\.$/.test(text) &&
  drugMentions(text)
    .reduceRight((rest, m) => `${rest.slice(0, m.start)} ${rest.slice(m.end)}`, text)
    .replace(/\b(?:therap(?:y|ies)|treatments?|and|or|other|chemotherapy)\b|[^A-Za-z]/gi, '') === ''
