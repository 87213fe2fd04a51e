/** Which cancer, and on which side, a diagnosis names. */
import {
  breastSites,
  type Cancer,
  cancerCodes,
  cancerWords,
  icd9Rows,
  icd10Rows,
  organlessWords,
  type Side,
  sideCodes,
  sideWords,
} from '../codes/cancers.ts'
import { type Coding, type Concept, conceptOf, wordsOf } from '../fhir/concept.ts'
import { type Node, nodes, text } from '../fhir/node.ts'

export type FoundCancer = Cancer & { readonly inferred: boolean; readonly path: string }

/** ICD codes with or without the dot, and with the suffixes that national editions add (`C50.9 L`, `C50.4+`). */
const icd = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** ICD-10-CM: the sixth character of C50.xx is the side; the fifth of D05.xx is. */
function sideOfIcd10(code: string): Side {
  const digit = /^C50\d[12]([129])/.exec(code)?.[1] ?? /^D05\d([012])/.exec(code)?.[1]
  return digit === '1' ? 'right' : digit === '2' ? 'left' : 'unstated'
}

export function cancerOfCoding(coding: Coding): Cancer | undefined {
  const known = cancerCodes.get(coding.code)
  if (known !== undefined && coding.system !== 'rxnorm') return known
  const code = icd(coding.code)
  const isIcd10 = coding.system === 'icd-10' || (coding.system === 'unstated' && /^[CD]\d\d/.test(code))
  if (isIcd10) {
    const kind = icd10Rows.find(([pattern]) => pattern.test(code))?.[2]
    return kind === undefined ? undefined : { kind, side: sideOfIcd10(code) }
  }
  if (coding.system === 'icd-9') {
    const kind = icd9Rows.find(([pattern]) => pattern.test(code))?.[2]
    return kind === undefined ? undefined : { kind, side: 'unstated' }
  }
  return undefined
}

const sideInWords = (words: string): Side => {
  const lower = words.toLowerCase()
  return sideWords.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unstated'
}

/** "No evidence of metastasis" denies the spread, not the cancer. */
const deniedSpread =
  /\b(?:no|without|ohne|sin|sans|pas de|kein\w*)(?: [\w-]+){0,4} (?:metasta\w*|metást\w*|métast\w*|spread|recurrence|rezidiv\w*|recidiva)/g

export function cancerInWords(words: string): Cancer | undefined {
  const lower = words.toLowerCase().replaceAll(deniedSpread, ' ')
  const kind = cancerWords.find(([pattern]) => pattern.test(lower))?.[1]
  if (kind === undefined) return undefined
  const isOrganless = kind === 'elsewhere' && lower.replaceAll(organlessWords, '') === ''
  return { kind: isOrganless ? 'site unnamed' : kind, side: sideInWords(words) }
}

const breastWords = /\b(?:breasts?|mamma\w*|brust\w*)\b/

export type BodySite = { readonly breast: boolean; readonly named: boolean; readonly sides: readonly Side[] }

/** Body sites with their laterality: in the code, in an extension (any of its names), or in words. */
export function bodySiteOf(value: unknown, path: string): BodySite {
  let breast = false
  let named = false
  const sides: Side[] = []
  for (const site of nodes(value)) {
    const concept = conceptOf(site, path)
    const words = wordsOf(concept)
    named ||= concept.codings.length > 0 || words.length > 0
    for (const { code } of concept.codings) {
      const side = breastSites.get(code)
      if (side !== undefined) {
        breast = true
        sides.push(side)
      } else if (icd(code).startsWith('C50')) breast = true
    }
    if (words.some((said) => breastWords.test(said.toLowerCase()))) {
      breast = true
      sides.push(...words.map(sideInWords))
    }
    sides.push(...lateralityExtensions(site))
  }
  return { breast, named, sides: [...new Set(sides.filter((side) => side !== 'unstated'))] }
}

/** `mcode-laterality-qualifier`, `mcode-laterality` (STU1), `Seitenlokalisation` (ICD-10-GM), on any element. */
export function lateralityExtensions(element: Node): readonly Side[] {
  const own = nodes(element['extension'])
  const inner = nodes(element['coding']).flatMap((coding) => nodes(coding['extension']))
  return [...own, ...inner].flatMap((extension) => {
    if (!/laterality|seitenlokalisation/i.test(text(extension['url']))) return []
    const concept = conceptOf(
      extension['valueCodeableConcept'] ?? extension['valueCoding'] ?? extension['valueCode'],
      '',
    )
    const coded = concept.codings.flatMap(({ code }) => sideCodes.get(code) ?? [])
    return coded.length > 0
      ? coded
      : [...wordsOf(concept).map(sideInWords), sideCodes.get(concept.text) ?? 'unstated']
  })
}

/** The cancer of a Condition: by code, else by words; a malignancy of no named organ takes its body site's. */
export function cancerOf(
  concept: Concept,
  site: BodySite,
  profiles: readonly string[],
): FoundCancer | undefined {
  let found: FoundCancer | undefined
  for (const coding of concept.codings) {
    const cancer = cancerOfCoding(coding)
    if (cancer === undefined) continue
    if (found === undefined) found = { ...cancer, inferred: false, path: coding.path }
    else if (found.side === 'unstated') found = { ...found, side: cancer.side }
  }
  const unknownCode = concept.codings.length === 0 || found === undefined
  if (found === undefined && unknownCode) {
    for (const words of wordsOf(concept)) {
      const cancer = cancerInWords(words)
      if (cancer !== undefined) {
        found = { ...cancer, inferred: true, path: concept.path }
        break
      }
    }
  }
  // A code that nobody here knows, with no words: the profile tells at least that it is a cancer.
  if (
    found === undefined &&
    wordsOf(concept).length === 0 &&
    profiles.some((url) => /primary-?cancer-?condition/i.test(url))
  ) {
    found = { kind: 'site unnamed', side: 'unstated', inferred: true, path: concept.path }
  }
  if (found?.kind === 'breast' && found.side === 'unstated') {
    const side = wordsOf(concept)
      .map(sideInWords)
      .find((s) => s !== 'unstated')
    if (side !== undefined) found = { ...found, side }
  }
  if (found?.kind !== 'site unnamed' || !site.named) return found
  return { ...found, kind: site.breast ? 'breast' : 'elsewhere', inferred: true }
}
