/**
 * Proposals for a text without names: every place shown, with its reason and what may stand there instead.
 * Nothing is removed here. A moderator decides each one, rewrites in words of her own, and another person checks (B3, B4).
 */
import { isPrintedTrial } from './printed-terms.ts'
import { type IdentifierRow, identifierRows } from './rules.ts'
import { unknownNames } from './unknown-names.ts'

export type Proposal = {
  readonly row: string
  readonly kind: IdentifierRow['kind']
  readonly weight: IdentifierRow['weight']
  readonly start: number
  readonly end: number
  readonly found: string
  readonly instead: { readonly kind: 'words'; readonly words: string } | { readonly kind: 'own words' }
  readonly why: string
}

export type Proposals = {
  readonly proposals: readonly Proposal[]
  /** Different kinds of detail that narrow it down: at most 3 may stay (B3). */
  readonly quasiIdentifiers: number
  /** Anything here means no publication unless a person finds it to be wrong (B2). */
  readonly highRisk: readonly string[]
  /** How many people a mix must fit before it may stand: nobody counts them here. */
  readonly mustFitPeople: typeof smallestGroup
}

/** Cells under 11 are not shown (ask-a-doctor, section 7). */
export const smallestGroup = 11

/** What a site knows beyond patterns: names of its people, hospitals and places. */
export type KnownNames = readonly string[]

/** Every proposal in the order of the text, the longer one first where two begin together. */
export function proposalsFor(text: string, names: KnownNames = []): Proposals {
  const known = [
    ...identifierRows.flatMap((row) =>
      [...text.matchAll(row.pattern)]
        .filter((match) => !isTrial(row, match))
        .map((match) => proposalOf(row, match)),
    ),
    ...names.flatMap((name) => occurrences(text, name)),
  ]
  const unknown = unknownNames(text)
    .filter(({ start, end }) => !known.some((one) => one.start <= start && one.end >= end))
    .map(({ start, end, why }): Proposal => {
      const instead = { kind: 'own words' } as const
      return {
        row: 'unknown-name',
        kind: 'name',
        weight: 'direct',
        start,
        end,
        found: text.slice(start, end),
        instead,
        why,
      }
    })
  const found = [...known, ...unknown]
  const proposals = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const quasi = new Set(proposals.filter(({ weight }) => weight === 'quasi').map(({ kind }) => kind))
  const highRisk = [
    ...new Set(proposals.filter(({ weight }) => weight === 'high risk').map(({ why }) => why)),
  ]
  return { proposals, quasiIdentifiers: quasi.size, highRisk, mustFitPeople: smallestGroup }
}

/** Whether the detectors find nothing that must go: the check `detectors clean` of B3. Coarsened details may stay. */
export const isClean = (text: string, names: KnownNames = []): boolean => {
  const { proposals, quasiIdentifiers } = proposalsFor(text, names)
  return proposals.every(({ weight }) => weight === 'quasi') && quasiIdentifiers <= 3
}

/** "Results from KATHERINE" is no place. A name stays a name: whoever is called so may write it in capitals. */
const isTrial = ({ id }: IdentifierRow, [, words = '']: RegExpExecArray): boolean =>
  id === 'place' && words.split(/\s+/u).every(isPrintedTrial)

function proposalOf(row: IdentifierRow, match: RegExpExecArray): Proposal {
  const number = Number((match[1] ?? match[2] ?? '').replace(',', '.'))
  const isAge = row.instead === 'age band'
  const weight = isAge && number > 89 ? 'direct' : isAge && number < 30 ? 'high risk' : row.weight
  return {
    row: row.id,
    kind: row.kind,
    weight,
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    instead: insteadOf(row, number, match[0]),
    why: row.why,
  }
}

function insteadOf(row: IdentifierRow, number: number, found: string): Proposal['instead'] {
  switch (row.instead) {
    case 'none':
      return { kind: 'own words' }
    case 'age band':
      return { kind: 'words', words: ageBand(number) }
    case 'size band':
      return { kind: 'words', words: sizeBand(/cm|centi/iu.test(found) ? number * 10 : number) }
    case 'a trial':
    case 'the country':
    case 'my team':
    case 'my hospital':
    case 'desk work, or work on my feet':
    case 'children':
      return { kind: 'words', words: row.instead }
  }
}

/** Bands of section 7. */
export const ageBand = (years: number): string =>
  years < 40 ? 'under 40' : years < 55 ? '40 to 54' : years < 70 ? '55 to 69' : '70 or over'

export const sizeBand = (sizeMm: number): string =>
  sizeMm < 20 ? 'under 2 cm' : sizeMm <= 50 ? '2 to 5 cm' : 'over 5 cm'

function occurrences(text: string, name: string): readonly Proposal[] {
  if (name.trim() === '') return []
  const quoted = name.trim().replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${quoted}(?!\\p{L})`, 'giu'))].map((match) => ({
    row: 'known-name',
    kind: 'name',
    weight: 'direct',
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    instead: { kind: 'own words' },
    why: 'A name that this site knows.',
  }))
}
