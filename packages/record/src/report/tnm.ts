/** Pathological T and N as printed, with the scanner's O for 0 and l for 1 read back. */
import type { Mention, Scene } from './mention.ts'

const t =
  /(?<![a-z0-9]|t\s?-)(?:ajcc)?\s?(y?p|yp)\s?t\s?\(?\s?(is\b|(?:[0o1-4il])\s?(?:mic?\b|[a-d]\b|[ic](?=\b|[\s,;.)n]))?|x\b)(?:\s?\((?:m|\d{1,2}|dcis|paget)\))?/g
const n =
  /(?:(?<![a-z0-9])|(?<=t\s?(?:[0o1-4il]|is|x)(?:mi|[a-d])?\s?(?:\([^)]{0,6}\))?))(?:ajcc)?\s?(?:y?p|yp)?\s?n\s?\(?\s?((?:[0o1-3il])\s?(?:mi|[abc](?:\s?\(?i{1,3}v?\)?)?)?(?:(?![a-z0-9])|(?=\s?m\s?[0ox1]))|x\b|x(?=\s?m))((?:\s?\(?\s?(?:i\s?[-+]|sn|mol\s?[-+]|mi)\s?\)?)*)/g
const withoutP =
  /(?<![a-z0-9-])t\s?([0o1-4](?:mi|[a-d])?|is|x)\s*,?\s*(?:\([^)]{0,12}\)\s*)?(?=(?:p?n\s?[0o1-3x]))/g
const labelled =
  /(?:t[\s-]*stage|primary tumou?r|pathologic(?:al)? t|\bpt)\b[^.:\n]{0,30}[:.]\s*p?\s?t\s?([0o1-4](?:mi|[a-d])?|is|x)\b/g
const labelledN =
  /(?:n[\s-]*stage|regional (?:lymph )?nodes?|pathologic(?:al)? n)\b[^.:\n]{0,30}[:.]\s*p?\s?n\s?([0o1-3](?:mi|[abc])?|x)\b/g

/** Where a "T2" or "N1" without its p is a category of this report. */
const staging =
  /\b(?:stage|staging|tnm|ajcc|uicc|classification|p\s?t\s?[0-4ix]|y?p?t\s?[0-4][a-d]?)\b[^\n]{0,40}$/

export function tnmMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const found: Mention[] = []
  const say = (fact: 'pt' | 'pn', value: string, start: number, end: number): void => {
    const kind = scene.sectionAt(start).kind
    if (kind === 'legend' || kind === 'genomic assay' || kind === 'blocks') return
    const span = scene.report.spanOf(start, end)
    if (
      /\bc\s?$/.test(scene.text.slice(Math.max(0, start - 2), start)) ||
      /^c/i.test(scene.report.original.slice(span.start, span.end).trim())
    )
      return
    found.push({ fact, value, start, end, earlier: kind === 'history', rank: rankAt(start) })
  }
  const text = scene.text
  for (const match of text.matchAll(t)) {
    const value = tOf(match[2] ?? '')
    if (value !== undefined) say('pt', value, match.index, match.index + match[0].length)
  }
  for (const pattern of [withoutP, labelled]) {
    for (const match of text.matchAll(pattern)) {
      // "Grade 2 (T3 N2 M1)" are the three component scores.
      if (/\bgrade[^.;\n]{0,12}\(?\s*$/.test(text.slice(Math.max(0, match.index - 22), match.index))) continue
      const value = tOf(match[1] ?? '')
      if (value !== undefined) say('pt', value, match.index, match.index + match[0].length)
    }
  }
  for (const match of text.matchAll(n)) {
    const whole = match[0]
    const bare = !/^(?:\s|ajcc)*y?p/.test(whole)
    const end = match.index + whole.length
    if (bare && /\bgrade[^.;\n]{0,18}$/.test(text.slice(Math.max(0, match.index - 26), match.index))) continue
    if (
      bare &&
      /^n\s?o/.test(whole.trim()) &&
      !/t\s?[0-4x]\w{0,2}\s?,?\s?$/.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
      !/pathologic(?:al)? n[.:\s]*$/.test(text.slice(Math.max(0, match.index - 20), match.index))
    )
      continue
    if (bare && !staging.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    if (
      bare &&
      /^n\s/.test(whole) &&
      !/t\s?[0-4x]/.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue
    const value = nOf(match[1] ?? '', match[2] ?? '', text.slice(end, end + 6))
    if (value !== undefined) say('pn', value, match.index, end)
  }
  for (const match of text.matchAll(labelledN)) {
    const value = nOf(match[1] ?? '', '', '')
    if (value !== undefined) say('pn', value, match.index, match.index + match[0].length)
  }
  return found
}

function tOf(words: string): string | undefined {
  const bare = words
    .replace(/\s/g, '')
    .replace(/^o/, '0')
    .replace(/^[il](?!s)/, '1')
    .replace(/^ic$/, '1c')
  if (bare === 'is') return 'Tis'
  if (bare === 'x') return 'TX'
  const mi = bare.replace(/^1mic?$/, '1mi')
  return /^(?:0|1|1mi|1[abc]|2|3|4|4[abcd])$/.test(mi) ? `T${mi}` : undefined
}

function nOf(words: string, suffix: string, after: string): string | undefined {
  const bare = words.replace(/\s/g, '').replace(/^o/, '0').replace(/^[il]/, '1')
  if (bare === 'x') return 'NX'
  if (!/^(?:0|1|1mi|1[abc](?:\(?i{1,3}v?\)?)?|2|2[ab]|3|3[abc])$/.test(bare)) return undefined
  if (bare === '1' && /^\s?(?:\+|\/)/.test(after)) return undefined
  const marks = suffix.replace(/[\s()]/g, '')
  const isolated = /i([-+])/.exec(marks)?.[1]
  const molecular = /mol([-+])/.exec(marks)?.[1]
  const mi = /(?:^|[^a-z])mi|mi$/.test(marks.replace(/sn/, '')) && bare === '1' ? 'mi' : ''
  return `N${bare}${mi}${isolated === undefined ? '' : `(i${isolated})`}${molecular === undefined ? '' : `(mol${molecular})`}${/sn/.test(marks) ? '(sn)' : ''}`
}
