/** Spread and relapse as a sentence states them, with the places it names. Denied, doubted or feared spread is none. */
import {
  clearWords,
  denied,
  deniedAfter,
  metastasisNouns,
  notSpread,
  relapseNouns,
  type SpreadSite,
  spreadSites,
} from '../codes/spread.ts'

export type SpreadInWords = {
  readonly kind: 'metastasis' | 'relapse'
  readonly sites: readonly SpreadSite[]
  readonly words: string
}

/** Lower case without accents, for matching words of several languages. */
export const unaccented = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’`]/g, "'")
    .toLowerCase()

/** Longer "sentences" are tables or garbage and are not read. */
const longestClause = 600

/** The places that words name; a longer name ("axillary nodes") takes its words away from shorter ones. */
export function placesIn(words: string): readonly SpreadSite[] {
  let rest = unaccented(words.slice(0, longestClause))
  const sites: SpreadSite[] = []
  for (const [pattern, site] of spreadSites) {
    const without = rest.replaceAll(pattern, ' ')
    if (without === rest) continue
    rest = without
    sites.push(site)
  }
  return sites
}

const near: readonly SpreadSite[] = ['regional node', 'node', 'breast']
/** Places outside the breast and its nodes. */
export const distantOnly = (sites: readonly SpreadSite[]): readonly SpreadSite[] =>
  sites.filter((site) => !near.includes(site))

const clauses = (sentence: string): readonly string[] => sentence.split(/\bbut\b|\baber\b|\bpero\b|\bmais\b/)

function spreadIn(clause: string): SpreadInWords | undefined {
  const plain = unaccented(clause).replaceAll(notSpread, ' ')
  const metastasis = metastasisNouns.exec(plain)
  const found = metastasis ?? relapseNouns.exec(plain)
  if (found === null) return undefined
  // What stands before the nearest comma belongs to another thought: "No headache, brain metastases".
  const before = plain.slice(0, found.index).split(/[,:]/).at(-1) ?? ''
  if (denied.test(before) || deniedAfter.test(plain.slice(found.index + found[0].length))) return undefined
  const parts = plain.split(/[,()]/).filter((part) => part.includes(found[0]) || !clearWords.test(part))
  return {
    kind: metastasis === null ? 'relapse' : 'metastasis',
    sites: placesIn(parts.join(' , ')),
    words: clause.trim(),
  }
}

/** All statements of spread in a text, sentence by sentence. */
export const spreadInWords = (text: string): readonly SpreadInWords[] =>
  text
    .split(/[.;\n](?=\s|$)/)
    .flatMap((sentence) => (sentence.length > longestClause ? [] : clauses(sentence)))
    .flatMap((clause) => spreadIn(clause) ?? [])

const filler =
  /\b(?:of|the|in|to|at|and|or|with|new|multiple|single|left|right|both|known|confirmed|disease|cancer|tumou?r|carcinoma|breast|distant|local|regional|site|sites|primary|from|by|von|der|die|des|und|bei|del|de|la|el|en|y|du|et|au|aux|les|links|rechts|mammakarzinom\w*|brustkrebs\w*|mama|sein|cancer du|deposits?|lesions?|nodes?|lymph)\b|[^a-z]+/g

/** Whether words of relapse are about a cancer at all: nothing is left but relapse, places and small words. */
export function isOnlyRelapse(text: string): boolean {
  let rest = unaccented(text.slice(0, longestClause))
  if (!relapseNouns.test(rest)) return false
  rest = rest.replace(relapseNouns, ' ')
  for (const [pattern] of spreadSites) rest = rest.replaceAll(pattern, ' ')
  return rest.replaceAll(filler, '') === ''
}
