/** What an Observation or one of its components measures: by code, else by words; mismatches are shown. */

import { isLoinc, isSct, looksLikeLoinc, looksLikeSct } from '../codes/check-digit.ts'
import { observationWords } from '../codes/observation-words.ts'
import { capObservationCodes, type Measured, observationCodes, type Target } from '../codes/observations.ts'
import type { Coding, Concept } from '../fhir/concept.ts'
import type { Findings } from '../findings.ts'

export type FoundMeasured = Measured & { readonly inferred: boolean }

/** How specific a target is: an assay tells more than a call, a number more than an assay. */
const specific = (target: Target): number =>
  target === 'HER2' || target === 'ER or PR' || target === 'TNM' ? 1 : target === 'not used' ? 0 : 2

const normalised = (code: string): string => code.toUpperCase()

function byCode(coding: Coding): Measured | undefined {
  if (coding.code === '') return undefined
  if (coding.system === 'cap') return capObservationCodes.get(coding.code.split('.')[0] ?? '')
  const measured = observationCodes.get(normalised(coding.code))
  if (measured === undefined) return undefined
  const sure = looksLikeLoinc(coding.code) || looksLikeSct(coding.code) || /gtr/.test(coding.systemWords)
  return sure && coding.system !== 'rxnorm' && coding.system !== 'icd-10' ? measured : undefined
}

const wordsMemo = new Map<string, Measured | undefined>()

/** What words alone say is measured. */
export function measuredInWords(words: string): Measured | undefined {
  if (wordsMemo.has(words)) return wordsMemo.get(words)
  const lower = words.toLowerCase()
  const found = observationWords.find(({ pattern, unless }) => pattern.test(lower) && !unless?.test(lower))
  const measured = found === undefined ? undefined : { target: found.target, prefix: found.prefix }
  if (wordsMemo.size < 5000) wordsMemo.set(words, measured)
  return measured
}

const contradicts = (code: Measured, words: Measured): boolean =>
  code.target !== 'not used' && words.target !== 'not used'
    ? family(code.target) !== family(words.target) ||
      (code.prefix !== 'unstated' && words.prefix !== 'unstated' && code.prefix !== words.prefix)
    : false

const family = (target: Target): string =>
  target.replace(/ (?:IHC|ISH|percent)$|\/CEP17 ratio$| copies per cell$/, '')

function checkCoding(coding: Coding, measured: Measured, where: string, findings: Findings): void {
  if (coding.display === '') return
  const said = measuredInWords(coding.display)
  if (said === undefined || !contradicts(measured, said)) return
  findings.add({
    kind: 'code-display-mismatch',
    where: `${where} ${coding.path}`,
    says: 'display-differs',
    values: { code: coding.code, display: coding.display, target: measured.target, prefix: measured.prefix },
  })
}

const wholeMemo = new Map<string, boolean>()

function isWhole(system: 'loinc' | 'sct', code: string): boolean {
  const known = wholeMemo.get(code)
  if (known !== undefined) return known
  const whole = system === 'loinc' ? /^(?:LA|LP|MTHU|LG)/.test(code) || isLoinc(code) : isSct(code)
  if (wholeMemo.size < 5000) wholeMemo.set(code, whole)
  return whole
}

/** A code whose check digit is wrong was damaged on the way, by a spreadsheet or by hand. */
export function checkDigits(concept: Concept, where: string, findings: Findings): void {
  for (const { system, code, path } of concept.codings) {
    if (code === '' || (system !== 'loinc' && system !== 'sct') || isWhole(system, code)) continue
    findings.add({
      kind: 'unreadable',
      where: `${where} ${path}`,
      says: 'damaged-code',
      values: { code, system: system === 'loinc' ? 'LOINC' : 'SNOMED CT' },
    })
  }
}

/** The most specific thing that the codings name; the words only where no coding is known. */
export function measuredOf(concept: Concept, where: string, findings: Findings): FoundMeasured | undefined {
  let best: Measured | undefined
  for (const coding of concept.codings) {
    const measured = byCode(coding)
    if (measured === undefined) continue
    checkCoding(coding, measured, where, findings)
    if (best === undefined || specific(measured.target) > specific(best.target)) best = measured
  }
  if (best !== undefined) return { ...best, inferred: false }
  for (const { display } of concept.codings) {
    const measured = display === '' ? undefined : measuredInWords(display)
    if (measured !== undefined) return { ...measured, inferred: true }
  }
  const measured = concept.text === '' ? undefined : measuredInWords(concept.text)
  return measured === undefined ? undefined : { ...measured, inferred: true }
}
