/**
 * HER2 as the report gives it: the immunohistochemistry score, the in situ hybridisation result, ratio and copies, and
 * the call whose method the words do not name. Nothing is re-judged here (see ./her2-today.ts).
 */
import { sign } from './legend-row.ts'
import type { Field } from './marker-field.ts'
import { clauseAround, clauseBefore, type Mention, type ReportFact, type Scene } from './mention.ts'
import { scoreOf, type Token } from './tokens.ts'

/** What one HER2 field says, by method; `call` is a verdict whose method is not named. */
export type Her2Mention = Mention & {
  readonly method: 'ihc' | 'ish' | 'unstated'
  /** "weakly positive" is the old name of 2+ and never a positive call by itself. */
  readonly weak: boolean
}

export function her2Mentions(scene: Scene, field: Field, rank: number): readonly Her2Mention[] {
  if (field.marker !== 'her2') return []
  const found: Her2Mention[] = []
  const say = (
    fact: ReportFact,
    value: string,
    token: Token,
    method: Her2Mention['method'],
    weak = false,
  ): void => {
    found.push({
      fact, value, method, weak, earlier: field.earlier, rank,
      start: Math.min(field.anchor.start, token.start),
      end: Math.max(field.anchor.end, token.end),
    }) // biome-ignore format: one statement
  }
  const ihcContext = isIhc(scene, field)
  let method: Her2Mention['method'] = field.ish ? 'ish' : ihcContext ? 'ihc' : 'unstated'
  const plusMinus =
    /^\s?(?:\(\s?)?(-)(?:\s?\))?(?=[\s,;./)]|$)(?!\s*(?:positive|negative|\d|score|strong|weak|see|pending|equivocal|not|amplif|by|ihc|fish))/.exec(
      scene.text.slice(field.anchor.end, field.anchor.end + 24),
    )
  const attached =
    plusMinus !== null && !/^\s-\s/.test(scene.text.slice(field.anchor.end, field.anchor.end + 3))
  const plus = /^(?:\+(?!\+|\s?\d)|\s?\(\s?\+\s?\))(?=[\s,;./)]|$)/.exec(
    scene.text.slice(field.anchor.end, field.anchor.end + 8),
  )
  if (plus !== null && field.values.every((v) => v.kind !== 'call'))
    say('her2_status', 'positive', { ...field.anchor, end: field.anchor.end + plus[0].length }, 'unstated')
  if (attached && field.values.every((v) => v.kind !== 'call' && v.kind !== 'score'))
    say(
      'her2_status',
      'negative',
      { ...field.anchor, end: field.anchor.end + plusMinus[0].length },
      'unstated',
    )

  const scores = field.values.filter((t) => t.kind === 'score' && scoreOf(t.value) !== undefined)
  const distinct = new Set(scores.map((t) => scoreOf(t.value)))
  let scored = false
  for (const token of field.values) {
    if (token.kind === 'ish') method = 'ish'
    if (token.kind === 'ihc')
      method = method === 'ish' && token.start > (scores[0]?.start ?? Infinity) ? method : 'ihc'
    if (token.kind === 'score' && distinct.size === 1 && !scored) {
      const score = scoreOf(token.value)
      if (score !== undefined) say('her2_ihc', score, token, 'ihc')
      scored = true
    }
    if (token.kind === 'ish result' && !aboutCutoff(scene, token))
      say('her2_ish_result', token.value, token, 'ish')
    if (token.kind === 'expression') say('her2_ihc', token.value, token, 'ihc')
    if (token.kind === 'pending')
      say(method === 'ish' ? 'her2_ish_result' : 'her2_status', 'pending', token, method)
    if (token.kind === 'call' && !field.shifted) {
      const reaction = /^\s*(?:reaction|staining|stain|membran\w+)\b/.test(
        scene.text.slice(token.end, token.end + 16),
      )
      callOf(token, method, scored || distinct.size === 1, reaction, say)
    }
  }
  const zero = distinct.size === 0 ? bareZero(scene, field) : undefined
  if (zero !== undefined) say('her2_ihc', scoreOf(zero.value) ?? '0', zero, 'ihc')
  return found
}

type Say = (
  fact: ReportFact,
  value: string,
  token: Token,
  method: Her2Mention['method'],
  weak?: boolean,
) => void

function callOf(
  token: Token,
  method: Her2Mention['method'],
  scored: boolean,
  reaction: boolean,
  say: Say,
): void {
  const call = sign(token.value)
  const weak = token.value === 'weakly positive'
  // "Positive reaction (score 2+)" describes the stain; its score is the result.
  if (scored && reaction) return
  if (method === 'ish') {
    const result = call === 'positive' ? 'amplified' : call === 'negative' ? 'not amplified' : 'equivocal'
    say('her2_ish_result', result, token, 'ish')
  } else {
    if (method === 'ihc' && !scored && !weak)
      say('her2_ihc', call === 'equivocal' ? 'indeterminate' : call, token, 'ihc')
    say('her2_status', weak ? 'equivocal' : call, token, method, weak)
  }
}

/** "NEGATIVE 0", "Negative (0)", "Negative. 0 %. 0.": a nought behind a negative call is the score. */
function bareZero(scene: Scene, field: Field): Token | undefined {
  const first = field.values.find((t) => t.kind !== 'ihc')
  if (first?.kind === 'number' && /^[0-3]$/.test(first.value)) {
    const gap = scene.text.slice(field.anchor.end, first.start).replace(/\([^)]{0,24}\)/g, '')
    const after = scene.text.slice(first.end)
    const ends =
      /^(?:\s*[,;).\n]|\s*$|\s*\(?\s*(?:negative|positive|equivocal))/.test(after) && !/^\.\d/.test(after)
    if (
      ends &&
      (/(?:ihc|score|immuno\w*|hercep\s?test\w*)\)?\s*[:=-]?\s*$/.test(gap) ||
        (first.value === '0' &&
          (/^\s*[:=]\s*$/.test(gap) || (gap.trim() === '' && /^\s*\(?\s*negative/.test(after)))))
    )
      return first
  }
  const at = field.values.findIndex(
    (t) => (t.kind === 'call' || t.kind === 'expression') && t.value === 'negative',
  )
  if (at < 0) return undefined
  const call = field.values[at]
  const next = field.values.slice(at + 1).filter((t) => t.kind !== 'percent')[0]
  if (call === undefined || next?.kind !== 'number' || next.value !== '0') return undefined
  const gap = scene.text
    .slice(
      Math.max(
        call.end,
        call.end < next.start && field.anchor.end < next.start ? field.anchor.end : 0,
        call.end,
      ),
      next.start,
    )
    .replace(/\d+\s?%/g, '')
  return /^[\s.(,:;="-]*(?:s\w{2,5}\s*)?$/.test(gap) &&
    !/^\s*(?:\/|of\b|out of|cm|mm|%)/.test(scene.text.slice(next.end))
    ? next
    : undefined
}

/** Whether the words around a call name immunohistochemistry, so that a call without a score is an IHC result. */
function isIhc(scene: Scene, field: Field): boolean {
  const after = scene.text.slice(
    field.anchor.end,
    Math.max(field.anchor.end + 30, (field.values[0]?.end ?? 0) + 25),
  )
  if (/\b(?:fish|cish|ish)\b/.test(after.split(/[.\n;]/)[0] ?? '')) return false
  if (
    /\b(?:ihc|immuno\w+|hercep\s?test\w*|over-?expression|oncoprotein|protein)\b/.test(
      clauseAround(scene.text, field.anchor.start, field.anchor.end),
    )
  )
    return true
  if (/^[^.\n;]{0,60}\bby (?:ihc|immuno\w+)/.test(after)) return true
  const section = scene.sectionAt(field.anchor.start)
  const part = scene.partAt(field.anchor.start)
  const from = Math.max(section.start, part?.start ?? 0, field.anchor.start - 600)
  const above = scene.text.slice(from, field.anchor.start)
  if (/in[\s-]situ hybridi|\bfish\b/.test(above.slice(-200))) return false
  return /immuno-?(?:histochem\w*|stain\w*|perox\w*|cyto\w*)|\bihc\b/.test(above)
}

/** Whether a verdict belongs to the explanation of a cut-off or to control tissue. */
export function aboutCutoff(scene: Scene, token: Token): boolean {
  const before = clauseBefore(scene.text, token.start, 120)
  if (/^\s*(?:control|cell line)/.test(scene.text.slice(token.end))) return true
  // "ratio 2.4 (Amplified >2.2)": the verdict on that ratio, with its cut-off.
  if (/\d\.\d+\s*\(\s*$/.test(scene.text.slice(Math.max(0, token.start - 8), token.start))) return false
  if (
    /^\)?\s*(?:[:(=]\s*)?(?:[<>≥≤]|greater|less|more than|ratio of \d)/.test(
      scene.text.slice(token.end, token.end + 24),
    )
  )
    return true
  return (
    /\b(?:considered|defined as|regarded as|interpreted as .* if|greater|less than|[<>≥≤]\s*\/?=?\s*\d)[^,;]{0,60}$/.test(
      before,
    ) && !/therefore|consistent with|this (?:specimen|case|tumou?r) is/.test(before)
  )
}
