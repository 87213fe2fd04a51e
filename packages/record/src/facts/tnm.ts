/** T, N, M and stage groups from codes and from words, as printed: "cT2", "ypN1a", "2A", "Stage III C". */
import type { TnmPrefix } from '@herald/core/chart'
import { isStageGroup, romanDigits, type StageGroup, stageCodes } from '../codes/stage-values.ts'
import { type TnmValue, tnmCodes } from '../codes/tnm-values.ts'
import { type Coding, type Concept, wordsOf } from '../fhir/concept.ts'

export type StageValue = {
  readonly group: StageGroup
  readonly prefix: TnmPrefix
  /** True when the record prints a group that breast cancer does not have (4A, 4B). */
  readonly odd: boolean
}

const tnmToken =
  /(?<![A-Za-z])(?:(yc|yp|[cpr])\s?)?(?:T\s?(is|X|[0-4](?:mic|mi|[a-d])?)|N\s?(X|[0-3](?:mi|[a-c])?)|M\s?(X|[01]))(?:\s?\((?:[a-z]+[+-]?|\d+(?:\/\d+)?)\))*/gi

const prefixes: Readonly<Record<string, TnmPrefix>> = { c: 'c', p: 'p', yc: 'yc', yp: 'yp', r: 'r' }
const printed = (axis: string, rest: string): string =>
  axis + (/^x$/i.test(rest) ? 'X' : rest.toLowerCase().replace('mic', 'mi'))

/**
 * Every category in the words; a prefix holds for what follows it ("pT2 N1 M0").
 * Strict: words that hold anything but categories, stage words and punctuation give nothing.
 */
export function tnmInWords(words: string): readonly TnmValue[] {
  const plain = words.replace(/\((?:qualifier value|finding|disorder|tumor staging)\)/gi, ' ')
  const found: TnmValue[] = []
  let prefix: TnmPrefix = 'unstated'
  for (const [, p, t, n, m] of plain.matchAll(tnmToken)) {
    if (p !== undefined) prefix = prefixes[p.toLowerCase()] ?? 'unstated'
    if (t !== undefined) found.push({ axis: 'T', prefix, category: printed('T', t) })
    else if (n !== undefined) found.push({ axis: 'N', prefix, category: printed('N', n) })
    else if (m !== undefined) found.push({ axis: 'M', prefix, category: printed('M', m) })
  }
  const rest = plain
    .replace(tnmToken, ' ')
    .replace(
      /american joint committee on cancer|ajcc|uicc|category|stage|stadium|tnm|clinical|pathologic(?:al)?|edition|[\s,;:./()+-]|\b\d(?:th)?\b|[ivabc]+\b/gi,
      '',
    )
  return rest === '' || /^(?:l[0-9x]|v[0-9x]|pn[0-9x]|r[0-2x]|g[1-3x]|sn|f|m|i)*$/i.test(rest) ? found : []
}

const stageToken =
  /^(?:stage|stadium|st\.?)?\s*(?:group\s*)?(yp|yc|c|p)?\s?(0|[1-4]|iv|i{1,3})\s?([a-d])?\d?$/i

/** One stage group in the words, or none: "Stage 3A (qualifier value)", "c3A", "IIIC", "American Joint Committee on Cancer stage IIB". */
export function stageInWords(words: string): StageValue | undefined {
  const plain = words
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /american joint committee on cancer|ajcc|uicc|(?:clinical|pathologic(?:al)?|anatomic|prognostic)(?= )|breast cancer|tnm|8th edition|v8|uicc/gi,
      ' ',
    )
    .replace(/[,:;]/g, ' ')
    .trim()
  const parts = stageToken.exec(plain.replace(/\s+/g, ' '))
  if (parts === null) return undefined
  const number = (parts[2] ?? '').toUpperCase()
  const roman = romanDigits[number] ?? number
  const letter = (parts[3] ?? '').toUpperCase()
  const prefix = prefixes[(parts[1] ?? '').toLowerCase()] ?? 'unstated'
  const whole = roman + letter
  if (isStageGroup(whole)) return { group: whole, prefix, odd: false }
  return roman === 'IV' ? { group: 'IV', prefix, odd: true } : undefined
}

const looksLikeValue = (coding: Coding): boolean => coding.system === 'ajcc' || coding.code.length <= 6

/** T, N and M categories of one coding: by code, else by the code's own letters (`cT1`), else by its display. */
export function tnmOfCoding(coding: Coding): readonly TnmValue[] {
  const value = tnmCodes.get(coding.code)
  // A T code displayed as a stage group is neither: a finding shows it (./read-staged.ts).
  if (value !== undefined) return stageInWords(coding.display) === undefined ? [value] : []
  if (stageCodes.has(coding.code)) return []
  const own = looksLikeValue(coding) ? tnmInWords(coding.code) : []
  return own.length > 0 ? own : tnmInWords(coding.display)
}

export function stageOfCoding(coding: Coding): StageValue | undefined {
  if (tnmCodes.has(coding.code)) return undefined
  const group = stageCodes.get(coding.code)
  if (group !== undefined) return { group, prefix: 'unstated', odd: /IV[AB]$/.test(coding.display) }
  const own = looksLikeValue(coding) ? stageInWords(coding.code) : undefined
  return own ?? stageInWords(coding.display)
}

export type Staged = {
  readonly tnm: readonly TnmValue[]
  readonly stages: readonly StageValue[]
  readonly inferred: boolean
}

/** A wording that only makes the coded category finer (N1 displayed as cN1a) is the better statement of the two. */
function finest(value: TnmValue, worded: readonly TnmValue[]): TnmValue {
  const finer = worded.find(
    ({ axis, category }) =>
      axis === value.axis && category.length > value.category.length && category.startsWith(value.category),
  )
  return finer === undefined ? value : { ...value, category: finer.category }
}

/** In an Observation of one axis, words may follow the category: "cN0 on examination". */
export function axisInWords(axis: TnmValue['axis'], words: string): readonly TnmValue[] {
  const start = new RegExp(
    `^(?:yc|yp|[cpr])?\\s?${axis}\\s?(?:is|x|[0-4](?:mic|mi|[a-d])?)(?![a-z0-9])`,
    'i',
  ).exec(words.trim())
  return start === null ? [] : tnmInWords(start[0])
}

/** What a concept says about extent. Its words count only where no coding says anything. */
export function stagedOf(concept: Concept): Staged {
  const worded = wordsOf(concept).flatMap((words) => tnmInWords(words))
  const tnm = concept.codings.flatMap((coding) => tnmOfCoding(coding)).map((value) => finest(value, worded))
  const stages = concept.codings.flatMap((coding) => stageOfCoding(coding) ?? [])
  if (tnm.length > 0 || stages.length > 0) return { tnm, stages, inferred: false }
  const stage = stageInWords(concept.text)
  return { tnm: tnmInWords(concept.text), stages: stage === undefined ? [] : [stage], inferred: true }
}
