/** Which ingredients a medicine holds: by RxNorm, ATC or SNOMED CT code, else by its words, longest name first. */
import { drugs } from '../codes/drugs.ts'
import { type Concept, wordsOf } from '../fhir/concept.ts'
import type { Findings } from '../findings.ts'

export type Ingredients = {
  readonly names: readonly string[]
  readonly path: string
  readonly inferred: boolean
}

const byRxnorm = new Map(
  drugs.flatMap((drug) => drug.rxnorm.map((code) => [code, drug.ingredients] as const)),
)
const byAtc = new Map(drugs.flatMap((drug) => drug.atc.map((code) => [code, drug.ingredients] as const)))
const bySct = new Map(drugs.flatMap((drug) => drug.sct.map((code) => [code, drug.ingredients] as const)))

const names = drugs
  .flatMap((drug) => drug.words.map((word) => ({ word, ingredients: drug.ingredients })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ word, ingredients }) => {
    const flexible = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s,/-]+')
    // A biosimilar carries four letters of no meaning: trastuzumab-dkst.
    return { pattern: new RegExp(`(?<![a-z0-9])${flexible}(?:-[a-z]{4})?(?![a-z0-9])`, 'g'), ingredients }
  })

const memo = new Map<string, readonly string[]>()

/** All ingredients named in the words; a longer name takes its words away from shorter ones. */
export function ingredientsInWords(words: string): readonly string[] {
  const known = memo.get(words)
  if (known !== undefined) return known
  let rest = words.toLowerCase().replace(/\(keynote-\d+\)/g, ' ')
  const found = new Set<string>()
  for (const { pattern, ingredients } of names) {
    const without = rest.replace(pattern, ' ; ')
    if (without === rest) continue
    rest = without
    for (const ingredient of ingredients) found.add(ingredient)
  }
  const all = [...found].sort()
  if (memo.size < 5000) memo.set(words, all)
  return all
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('+') === [...b].sort().join('+')

export function ingredientsOf(concept: Concept, where: string, findings: Findings): Ingredients | undefined {
  for (const { code, system, display, path } of concept.codings) {
    const coded =
      system === 'atc' || (system !== 'rxnorm' && /^[A-Z]\d\d[A-Z]{2}\d\d$/.test(code))
        ? byAtc.get(code)
        : system === 'sct'
          ? bySct.get(code)
          : system === 'rxnorm' || system === 'unstated'
            ? byRxnorm.get(code)
            : undefined
    if (coded === undefined) continue
    const said = ingredientsInWords(display)
    if (said.length > 0 && !same(said, coded)) {
      findings.add({
        kind: 'code-display-mismatch',
        where: `${where} ${path}`,
        says: 'medicine-display',
        values: { code, means: coded.join(' + '), display },
      })
    }
    return { names: coded, path, inferred: false }
  }
  for (const words of wordsOf(concept)) {
    const said = ingredientsInWords(words)
    if (said.length > 0) return { names: said, path: concept.path, inferred: true }
  }
  return undefined
}
