/** What a HER2 or hormone receptor result is by its surroundings: the stated method, the parent of a component. */
import type { Measured, Target } from '../codes/observations.ts'
import { conceptOf, wordsOf } from '../fhir/concept.ts'
import type { Node } from '../fhir/node.ts'

/** The method of the Observation turns a HER2 result of no stated method into an assay. */
export function withMethod(measured: Measured, observation: Node): Measured {
  if (measured.target !== 'HER2') return measured
  const code = conceptOf(observation['code'], 'code')
  const words = [...wordsOf(conceptOf(observation['method'], 'method')), ...wordsOf(code)]
    .join(' ')
    .toLowerCase()
  const immune = /\bihc\b|immunohisto|immune stain|immunfärb/.test(words)
  const hybrid = /\b[fcsd]?-?d?ish\b|hybridi[sz]ation/.test(words)
  if (immune === hybrid) return measured
  return { ...measured, target: immune ? 'HER2 IHC' : 'HER2 ISH' }
}

/** A part that is only named inside its parent: "percentage" of an ER result, "ratio" of a HER2 result. */
export function partOf(parent: Target, words: string): Target | undefined {
  const lower = words.toLowerCase()
  if (parent.startsWith('HER2')) {
    if (/ratio|quotient/.test(lower)) return 'HER2/CEP17 ratio'
    if (/cop(?:y|ies)/.test(lower) && !/17/.test(lower)) return 'HER2 copies per cell'
    if (/cells (?:counted|scored)|number of cells/.test(lower)) return 'HER2 cells counted'
    if (/ihc|immun|score/.test(lower)) return 'HER2 IHC'
    if (/fish|amplif/.test(lower)) return 'HER2 ISH'
  }
  if (
    (parent === 'ER' || parent === 'PR') &&
    /percent|prozent|%|nuclei|kerne|cells/.test(lower) &&
    !/intens/.test(lower)
  ) {
    return `${parent} percent`
  }
  return undefined
}
