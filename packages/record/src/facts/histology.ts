/** Histology and behaviour, by morphology code (SNOMED CT, ICD-O) or by words. */
import { histologyCodes, histologyWords } from '../codes/gradings.ts'
import { type Concept, shown, wordsOf } from '../fhir/concept.ts'

export type Histology = {
  readonly histology: string
  readonly behaviour: 'invasive' | 'in situ' | 'unstated'
  readonly words: string
  readonly path: string
  readonly inferred: boolean
}

/** ICD-O-3 morphology: the digit after the slash is the behaviour, 850 and 852 are duct and lobule. */
function ofIcdO(code: string): readonly [string, Histology['behaviour']] | undefined {
  const parts = /^(\d{4})\/([0-9])$/.exec(code)
  if (parts === null) return undefined
  const behaviour = parts[2] === '3' ? 'invasive' : parts[2] === '2' ? 'in situ' : 'unstated'
  const family: Readonly<Record<string, string>> = {
    '8500': 'ductal',
    '8520': 'lobular',
    '8211': 'tubular',
    '8480': 'mucinous',
    '8201': 'cribriform',
    '8200': 'adenoid-cystic',
    '8530': 'inflammatory',
    '8540': 'paget',
  }
  return [family[parts[1] ?? ''] ?? 'other', behaviour]
}

const notInvasive =
  /\b(?:non|nicht|no|not|without|ohne|sin|sans)[\s-]*(?:\w+ )?(?:in(?:filtrat|vasi)\w*|infiltrier\w*|infiltrant\w*)/g

/** "Non-infiltrating intraductal carcinoma" is in situ; invasive cancer beside in situ disease is invasive. */
function behaviourInWords(words: string): Histology['behaviour'] {
  const plain = words.replaceAll(notInvasive, ' in situ ')
  if (/infiltrating|infiltrierend|infiltrante?\b|invasi[vo]/.test(plain)) return 'invasive'
  return /in situ|intraductal|\bdcis\b/.test(plain) ? 'in situ' : 'unstated'
}

export function histologyOf(concept: Concept): Histology | undefined {
  for (const { code, path } of concept.codings) {
    const known = histologyCodes.get(code) ?? ofIcdO(code)
    if (known !== undefined) {
      return { histology: known[0], behaviour: known[1], words: shown(concept), path, inferred: false }
    }
  }
  const words = wordsOf(concept).join(' ').toLowerCase()
  const histology = histologyWords.find(([pattern]) => pattern.test(words))?.[1]
  if (histology === undefined) return undefined
  const behaviour = behaviourInWords(words)
  return { histology, behaviour, words: shown(concept), path: concept.path, inferred: true }
}
