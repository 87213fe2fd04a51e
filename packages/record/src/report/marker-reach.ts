/** How far the words of a marker reach: its clause, its brackets, the cells of its row. */
import { clauseBefore, type Scene } from './mention.ts'
import type { Token } from './tokens.ts'

const reach = 260
/** What may stand between markers that share their values. */
export const between =
  /^(?:[\s,/&()-]|and\b|und\b|y\b|as well as\b|also\b|both\b|for\b|the\b|of\b|receptors?\b|status\b|nuclear\b|proteins?\b|by ihc\b|staining\b|hormone\b|overexpression\b|expression\b)*$/
/** What may stand between a call and the marker that it speaks of. */
export const bindsForward =
  /^\s*(?:(?:gene|nuclear|membrane|membranous|strong|weak|diffuse|moderate|immuno\w*|staining|stain|reactivity|immunoreactivity|expression|results?|reaction|status|stains?|\([^)]{0,25}\))\s*)*(?:for|to|with|of)\s*:?\s*(?:the |both |human |invasive |either )*$/

/** A token that can be the verdict of a marker. */
export const isCall = (t: Token): boolean =>
  t.kind === 'call' || t.kind === 'ish result' || t.kind === 'expression' || t.kind === 'pending'
const valueKinds: ReadonlySet<Token['kind']> = new Set([
  'call', 'ish result', 'expression', 'score', 'unclear score', 'percent', 'number', 'h-score', 'pending', 'not done', 'fmol', 'ish', 'ihc', 'scale',
]) // biome-ignore format: one list
/** A token that ends what a marker may say. */
export const hard: ReadonlySet<Token['kind']> = new Set([
  'marker',
  'other marker',
  'legend',
  'control',
  'genomic',
  'triple negative',
])

/** After "positive for ER": only what stands right behind the marker, in brackets or after "by FISH". */
export function closeBy(scene: Scene, tokens: readonly Token[], at: number): readonly Token[] {
  const anchor = tokens[at]
  if (anchor === undefined) return []
  const taken: Token[] = []
  let last = anchor.end
  for (const token of tokens.slice(at + 1)) {
    const gap = scene.text.slice(last, token.start)
    if (hard.has(token.kind) || token.kind === 'stop' || token.start - last > 40 || /,|\band\b/.test(gap))
      break
    if (isCall(token) && token.kind !== 'ish result') break
    if (valueKinds.has(token.kind)) taken.push(token)
    last = token.end
  }
  return taken
}

/** After "ER": the rest of its clause, then the cells of its row as long as they begin with a value. */
export function forward(
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  sectionEnd: number,
): readonly Token[] {
  const anchor = tokens[at]
  if (anchor === undefined) return []
  const text = scene.text
  const taken: Token[] = []
  // "ER+, PR+": the sign is the whole answer; the next call is another marker's.
  if (
    /^(?:\s?\(\s?[+-]\s?\)|[+-](?=[\s,;./)]|$))(?!\s*(?:positive|negative|\d|\())/.test(
      text.slice(anchor.end, anchor.end + 24),
    )
  )
    return taken
  let cells = 0
  let blank = 0
  let cellStart = anchor.end
  let shared = true
  for (let k = at + 1; k < tokens.length; k += 1) {
    const token = tokens[k]
    if (token === undefined || token.start - anchor.end > reach || token.start >= sectionEnd) break
    if (
      token.kind === 'marker' &&
      shared &&
      between.test(
        text
          .slice(anchor.end, token.start)
          .replace(/her-?2\S*|o?estrogen\w*|progest\w*|\b(?:er|pg?r)\b/g, ''),
      )
    )
      continue
    if (hard.has(token.kind)) {
      // "HER2 3+ is considered positive" explains; "which is considered" reports.
      const gap = text.slice(taken.at(-1)?.end ?? token.start, token.start)
      return token.kind === 'legend' && gap.length < 6 && !/which|this|that/.test(gap) ? [] : taken
    }
    if (anchor.value !== 'her2' && (token.kind === 'expression' || token.kind === 'ish result')) break
    if (token.kind === 'stop') {
      cells += 1
      const cell = text.slice(cellStart, token.start).trim()
      if (/^[a-z]$/.test(cell) || /^[2-9]$/.test(cell)) break
      blank =
        text.slice(cellStart, token.start).trim() === '' ? blank : taken.length === 0 ? blank + 1 : blank
      if (blank > 4 || (taken.length === 0 && cells > 5)) break
      if (
        taken.some((t) => isCall(t) || t.kind === 'score' || t.kind === 'percent') &&
        !startsWithValue(text, tokens, k, taken)
      )
        break
      cellStart = token.end
      // A later cell of a table is short; a sentence that follows is about something else.
      const next = tokens.slice(k + 1).find((t) => t.kind === 'stop')
      if ((next?.start ?? text.length) - token.end > 100) break
      continue
    }
    shared = shared && !valueKinds.has(token.kind)
    // "positive for ..." binds what follows it, not this marker.
    if (
      isCall(token) &&
      taken.length > 0 &&
      bindsForward.test(text.slice(token.end, nextMarker(tokens, k)?.start ?? token.end))
    )
      break
    if (isCall(token) && taken.length === 0 && bindsToOther(text, tokens, k)) break
    // "ER positive and negative for PR" was caught above; a part head or list letter ends the field.
    if (
      /\bpart \d|\n\s*\n|\([a-z]\) |[.\n] ?[b-h]\. /.test(text.slice(cellStart, token.start)) &&
      token.start - cellStart > 12
    )
      break
    if (valueKinds.has(token.kind)) taken.push(token)
  }
  return taken
}

function nextMarker(tokens: readonly Token[], k: number): Token | undefined {
  const next = tokens
    .slice(k + 1, k + 4)
    .find((t) => t.kind === 'marker' || t.kind === 'other marker' || t.kind === 'stop')
  return next?.kind === 'stop' ? undefined : next
}

const bindsToOther = (text: string, tokens: readonly Token[], k: number): boolean => {
  const token = tokens[k]
  const next = nextMarker(tokens, k)
  return (
    token !== undefined &&
    ((next !== undefined && bindsForward.test(text.slice(token.end, next.start))) ||
      /^\s*for\s+(?:metasta|malignan|tumou?r|carcinoma|cancer|lymph|invas|in[\s-]situ|residual|neoplas|dysplas|atypia|mutation|ducts?\b)/.test(
        text.slice(token.end, token.end + 30),
      ) ||
      /\b(?:nodes?|margins?|necrosis|invasion|dcis|calcifications?|lcis)\b[^.\n;]{0,60}$/.test(
        clauseBefore(text, token.start),
      ))
  )
}

/** A table goes on when the next cell starts with a value that the row lacks. */
function startsWithValue(
  text: string,
  tokens: readonly Token[],
  k: number,
  taken: readonly Token[],
): boolean {
  const stop = tokens[k]
  const next = tokens[k + 1]
  const cell = tokens.slice(k + 1, k + 7)
  const end = cell.findIndex((t) => t.kind === 'stop' || hard.has(t.kind))
  const calls = cell.slice(0, end < 0 ? cell.length : end).filter(isCall)
  if (
    calls.length > 1 ||
    (calls.length > 0 && taken.some((t) => t.kind === 'call' || t.kind === 'expression'))
  )
    return false
  if (stop === undefined || next === undefined || hard.has(next.kind) || next.kind === 'stop') return false
  const gap = text.slice(stop.end, next.start)
  if (
    !/^[\s"(:-]*(?:(?:score|intensity|approximately|staining|method|by|interpretation|result|percent\w*|% \w+)[\s:]*)*$/.test(
      gap,
    )
  )
    return next.kind === 'ish' || next.kind === 'ihc' ? gap.length < 12 : false
  if (next.kind === 'intensity') return true
  if (next.kind === 'call') return !taken.some((t) => t.kind === 'call')
  return valueKinds.has(next.kind)
}
