/** Which arm, cohort, part or phase a heading or a sentence is about. */
import type { Scope } from '../criterion.ts'

const key = '(?:[A-Za-z]\\d{0,2}|\\d{1,2}[A-Za-z]?|I{1,3}[abAB]?|IV)'
const scopePattern = new RegExp(
  `\\b(arm|cohort|part|phase|group)s?\\s+(${key}(?:\\s*(?:,|and|&|/|or|to|,\\s*and)\\s*(?:(?:arm|cohort|part|phase|group)s?\\s+)?${key}(?![A-Za-z]))*)(?![A-Za-z])`,
  'gi',
)
const kinds: Readonly<Record<string, Scope['kind']>> = {
  arm: 'arm',
  cohort: 'cohort',
  part: 'part',
  phase: 'phase',
  group: 'group',
}
const romans: Readonly<Record<string, string>> = {
  I: '1',
  IA: '1',
  IB: '1',
  II: '2',
  IIA: '2',
  IIB: '2',
  III: '3',
  IV: '4',
  '1A': '1',
  '1B': '1',
  '2A': '2',
  '2B': '2',
}

/** Every scope that a text names. A lower-case "a" is an article, not arm A. */
export function scopesIn(text: string): readonly Scope[] {
  const found: Scope[] = []
  for (const hit of text.matchAll(scopePattern)) {
    const kind = kinds[(hit[1] ?? '').toLowerCase()]
    if (kind === undefined) continue
    for (const token of (hit[2] ?? '').split(/\s*(?:,|\band\b|&|\/|\bor\b|\bto\b)\s*/)) {
      const bare = token.replace(/^(?:arm|cohort|part|phase|group)s?\s+/i, '').trim()
      if (bare === '' || /^[a-z]$/.test(bare) || /^(?:of|is|in|to|or)$/i.test(bare)) continue
      const upper = bare.toUpperCase()
      const named = kind === 'phase' ? (romans[upper] ?? upper) : upper
      if (kind === 'phase' && !/^[1-4]$/.test(named)) continue
      if (!found.some((s) => s.kind === kind && s.key === named)) found.push({ kind, key: named })
    }
  }
  return found
}

/** The scopes of a heading, dose escalation and expansion among them. */
export function headingScopes(text: string): readonly Scope[] {
  const doses = [...text.matchAll(/\bdose[- ](escalation|expansion)\b/gi)].map(
    (hit): Scope => ({ kind: 'part', key: `DOSE ${(hit[1] ?? '').toUpperCase()}` }),
  )
  const [only] = doses
  return doses.length === 1 && only !== undefined ? [only, ...scopesIn(text)] : scopesIn(text)
}

/** What is left of a heading once its scopes are taken out: nothing, when it is only a label. */
export const withoutScopes = (text: string): string =>
  text
    .replace(scopePattern, '')
    .replace(/\b(?:only|for|and|patients?|participants?|subjects?|in|the|all)\b|[^A-Za-z0-9]/gi, '')

/** The scopes that bind one sentence: its own label in front, or "(part 2 only)" in it. */
export function sentenceScopes(text: string): readonly Scope[] {
  const dose = /^dose[- ](?:escalation|expansion)(?: phase)?:/i.exec(text)
  if (dose !== null) return headingScopes(dose[0])
  const label =
    /^(?:for\s+)?(?:(?:module|sub-?study)\s+\w{1,3}\s+)?((?:arm|cohort|part|phase|group)s?\s+[^:]{1,70}):/i.exec(
      text,
    )
  if (label !== null) {
    const found = scopesIn(label[1] ?? '')
    if (found.length > 0) return found
  }
  // "Part 1A (dose escalation) Histological diagnosis of ...", "Module B arm 1: ..."
  const bracketed =
    /^((?:arm|cohort|part|phase|group)s?\s+[^:,;()]{1,12})\s*\([^()]*\)\s*[:,-]?\s*(?=[A-Z])/i.exec(text)
  if (bracketed !== null) {
    const found = scopesIn(bracketed[1] ?? '')
    if (found.length > 0) return found
  }
  const front =
    /^(?:(?:for|in|only(?: for)?)\s+)?(?:the\s+)?(?:(?:patients|participants|subjects)\s+(?:in|enrolled in)\s+)?(?:the\s+)?(?:(?:arm|cohort|part|phase|group)s?\s+[^:,;]{1,60}?)(?=\s*(?::|,|\bonly\b|-\s))/i.exec(
      text,
    )
  if (front !== null) {
    const found = scopesIn(front[0])
    if (found.length > 0) return found
  }
  const only = /\(((?:for )?(?:treatment )?(?:arm|cohort|part|phase|group)s?\s+[^()]{1,30}?)(?:\s+only)?\)/gi
  const named = [...text.matchAll(only)].flatMap((hit) => scopesIn(hit[1] ?? ''))
  // Two parts named in one sentence: the sentence says something about each, so it binds neither alone.
  if (named.length === 1) return named
  const inWords =
    /\b(?:only )?(?:for|in)\s+((?:the\s+)?(?:phase|cohort|arm|part|group)s?\s+[A-Z\d]+[a-z]?)\b/.exec(text)
  return inWords === null || named.length > 1 ? [] : scopesIn(inWords[1] ?? '')
}
