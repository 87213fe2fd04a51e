/** The names under which one code system arrives: canonical URL, OID, bare word, misspelling. */

export type CodeSystem =
  | 'loinc'
  | 'sct'
  | 'icd-10'
  | 'icd-9'
  | 'rxnorm'
  | 'atc'
  | 'cap'
  | 'ncit'
  | 'ajcc'
  | 'absent'
  | 'interpretation'
  | 'other'
  | 'unstated'

// Tried in this order; the first that fits the lower-cased system wins.
// biome-ignore format: a table
const aliases: readonly (readonly [pattern: RegExp, system: CodeSystem])[] = [
  [/loinc|2\.16\.840\.1\.113883\.6\.1$/,                                   'loinc'],
  [/snomed|^sct$|sct\b|2\.16\.840\.1\.113883\.6\.96$/,                      'sct'],
  [/rx-?norm|2\.16\.840\.1\.113883\.6\.88$/,                                'rxnorm'],
  [/icd-?9|2\.16\.840\.1\.113883\.6\.10[34]$/,                              'icd-9'],
  [/icd-?o|icd-?10|icd\/release\/10|2\.16\.840\.1\.113883\.6\.(90|3|43(\.1)?)$/, 'icd-10'],
  [/whocc|\/atc|^atc$|2\.16\.840\.1\.113883\.6\.73$/,                       'atc'],
  [/cap\.org/,                                                             'cap'],
  [/thesaurus|ncit|2\.16\.840\.1\.113883\.3\.26\.1\.1$/,                    'ncit'],
  [/cancerstaging|ajcc|facs\.org/,                                          'ajcc'],
  [/data-absent-reason|nullflavor/,                                        'absent'],
  [/observation-?interpretation|v2-0078|v2\/0078/,                          'interpretation'],
]

const known = new Map<string, CodeSystem>()

/** Which code system a `Coding.system` names, however it is written. */
export function systemOf(system: string): CodeSystem {
  if (system === '') return 'unstated'
  const before = known.get(system)
  if (before !== undefined) return before
  const lower = system.toLowerCase()
  const found = aliases.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other'
  if (known.size < 1000) known.set(system, found)
  return found
}
