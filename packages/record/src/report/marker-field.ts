/**
 * Which words belong to which marker.
 *
 * "ER: positive (90 %), PR: negative" gives each marker the words that follow it; "positive for ER and PR, negative for
 * HER2" the call that came before; "Estrogen Receptor. Positive. 95 %. Strong." the cells after it. Words that
 * could belong to two markers, legends, control tissue and gene-expression assays belong to none.
 */

import { jointValues } from './joint-values.ts'
import { explains, isLegendRow } from './legend-row.ts'
import { between, bindsForward, closeBy, forward, hard, isCall } from './marker-reach.ts'
import { clauseAround, clauseBefore, namesAnotherSample, type Scene } from './mention.ts'
import type { Marker, Token } from './tokens.ts'

export type Field = {
  readonly marker: Marker
  readonly anchor: Token
  /** Value tokens of this marker, in the order of the text. */
  readonly values: readonly Token[]
  /** True where the field speaks of in situ hybridisation from the start ("HER2 by FISH"). */
  readonly ish: boolean
  readonly earlier: boolean
  /** True inside a synopsis whose values slipped by a line: bare calls there belong to another marker. */
  readonly shifted: boolean
}

/** Every marker that has words of its own. */
export function fieldsOf(scene: Scene, tokens: readonly Token[]): readonly Field[] {
  const anchors = tokens.flatMap((token, at) => (isAnchor(scene, token) ? [{ token, at }] : []))
  const claimed = new Set<Token>()
  const fields: Field[] = []
  const shiftedAt = shiftedSections(scene, tokens)
  anchors.forEach(({ token, at }, i) => {
    const section = scene.sectionAt(token.start)
    if (section.kind === 'genomic assay' || section.kind === 'blocks' || section.kind === 'specimens') return
    // An earlier cancer in the history is another tumour.
    if (
      section.kind === 'history' &&
      /\b(?:history of|h\/o|19\d\d|contralateral|years? ago|recurren\w+)\b/.test(
        clauseBefore(scene.text, token.start, 200),
      )
    )
      return
    const marker = markerOf(token)
    if (marker === undefined || nearGenomic(scene, token)) return
    const before = callBefore(scene, tokens, at, anchors, i)
    const after =
      before?.prefix === true ? closeBy(scene, tokens, at) : forward(scene, tokens, at, section.end)
    const legend = section.kind === 'legend'
    const ahead =
      before?.prefix === true && marker === 'her2' ? scoreAhead(scene, tokens, before.call, claimed) : []
    const group = groupOf(scene.text, anchors, i)
    const joint = jointValues(scene.text, tokens, group)
    const listed = joint?.[group.indexOf(token)]
    const own =
      listed !== undefined && joint !== undefined
        ? [...after.filter((t) => t.kind === 'call' && t.end <= (joint[0]?.start ?? 0)), listed]
        : before === undefined
          ? after
          : [...ahead, before.call, ...after]
    // "The DCIS is ER positive" says nothing of the invasive cancer.
    if (
      /\b(?:dcis|in[\s-]situ)\b[^,;]*$/.test(clauseBefore(scene.text, token.start, 60)) &&
      !/invasive|infiltrating/.test(clauseBefore(scene.text, token.start, 60))
    )
      return
    const values = own.length > 0 || marker !== 'her2' ? own : orphanedCells(scene, tokens, at, claimed)
    if (isLegendRow(values) || explains(scene.text, token)) return
    for (const value of values) claimed.add(value)
    if (legend) return
    fields.push({
      marker,
      anchor: token,
      values,
      ish:
        /^[^.\n;]{0,25}\b(?:fish|cish|sish|d?dish|ish|in[\s-]*situ|gene amplification|gene status|cep\s?-?17|amplification (?:analysis|status|study))\b/.test(
          scene.text
            .slice(token.end, token.end + 60)
            .replace(/\b(?:ihc|immuno\w*|positive|negative|equivocal)\b[\s\S]*/, ''),
        ) ||
        /\b(?:fish|cish|sish|d?dish|in[\s-]*situ hybridi[sz]ation)\)?\s*(?:for|of|:|-)?\s*(?:the )?$/.test(
          scene.text.slice(Math.max(0, token.start - 50), token.start),
        ),
      earlier: isEarlier(scene, token, section.kind),
      shifted: shiftedAt.has(section.start),
    })
  })
  return fields
}

const markerOf = (token: Token): Marker | undefined =>
  token.value === 'er' || token.value === 'pr' || token.value === 'her2' || token.value === 'ki67'
    ? token.value
    : undefined

/** The markers that stand together with this one: "ER/PR", "ER, PR and HER2". */
function groupOf(text: string, anchors: readonly Anchor[], i: number): readonly Token[] {
  const joined = (left: Anchor | undefined, right: Anchor | undefined): boolean =>
    left !== undefined && right !== undefined && between.test(text.slice(left.token.end, right.token.start))
  let first = i
  while (joined(anchors[first - 1], anchors[first])) first -= 1
  let last = i
  while (joined(anchors[last], anchors[last + 1])) last += 1
  return anchors.slice(first, last + 1).map((a) => a.token)
}

/** "ER" in capitals is the receptor; "er" may be any word. */
function isAnchor(scene: Scene, token: Token): boolean {
  if (token.kind !== 'marker') return false
  const words = scene.text.slice(token.start, token.end)
  if (
    /\b(?:in|to|from|via|at) the $/.test(scene.text.slice(Math.max(0, token.start - 12), token.start)) &&
    words === 'er'
  )
    return false
  if (!/^(?:era?|pg?r)\b/.test(words)) return true
  const span = scene.report.spanOf(token.start, token.start + 2)
  const written = scene.report.original.slice(span.start, span.end)
  return (
    written === written.toUpperCase() ||
    /^(?:PgR|Pg)/.test(written) ||
    /^\s?[:+(]/.test(scene.text.slice(token.end)) ||
    /[/,]\s?$/.test(scene.text.slice(0, token.start).slice(-2))
  )
}

function nearGenomic(scene: Scene, token: Token): boolean {
  if (
    /^\s*score\s*[:=]?\s*\d+(?:\.\d+)?\b(?!\s?\+)/.test(scene.text.slice(token.end, token.end + 24)) &&
    /\d\.\d|\d\d/.test(scene.text.slice(token.end, token.end + 18))
  )
    return true
  return /oncotype|mammaprint|prosigna|endopredict|rt-?pcr|gene expression/.test(
    clauseAround(scene.text, token.start, token.end),
  )
}

function isEarlier(scene: Scene, token: Token, kind: string): boolean {
  if (kind === 'history') return true
  const around = `${clauseBefore(scene.text, token.start, 400)}${scene.text.slice(token.start, token.start + 160).split(/\.\s|\n/)[0] ?? ''}`
  if (namesAnotherSample(scene, around)) return true
  const heading = scene.text.slice(
    Math.max(scene.sectionAt(token.start).start, token.start - 420),
    token.start,
  )
  return /performed (?:on|in|from) (?:a |the )?(?:previous|prior|another|outside|earlier)|performed previously|on (?:the )?previous (?:biopsy|specimen)/.test(
    heading,
  )
}

type Anchor = { readonly token: Token; readonly at: number }
type Before = { readonly call: Token; readonly prefix: boolean }

/** "negative for ER and PR", "no estrogen receptors found", "positive ER". */
function callBefore(
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  anchors: readonly Anchor[],
  i: number,
): Before | undefined {
  const anchor = tokens[at]
  if (anchor === undefined) return undefined
  const text = scene.text
  if (/\bno\s+$/.test(text.slice(Math.max(0, anchor.start - 5), anchor.start))) {
    const after =
      /^[^.\n;]{0,60}?\b(?:found|detected|identified|seen|present|observed|demonstrated|express\w*|positiv\w*|staining|immunoreactivity)\b/.exec(
        text.slice(anchor.end),
      )
    if (after !== null)
      return {
        call: { kind: 'call', value: 'none', start: anchor.start - 3, end: anchor.end + after[0].length },
        prefix: true,
      }
  }
  // Walk back over markers that share the call.
  let first = i
  while (first > 0) {
    const left = anchors[first - 1]
    const right = anchors[first]
    if (
      left === undefined ||
      right === undefined ||
      !between.test(text.slice(left.token.end, right.token.start))
    )
      break
    first -= 1
  }
  const head = anchors[first]
  if (head === undefined) return undefined
  const previous = tokens[head.at - 1]
  if (previous === undefined || !isCall(previous)) return undefined
  const gap = text.slice(previous.end, head.token.start)
  if (bindsForward.test(gap)) return { call: previous, prefix: true }
  return undefined
}

/** "Score 3+, positive for HER2": the score stands before the call in the same clause. */
function scoreAhead(
  scene: Scene,
  tokens: readonly Token[],
  call: Token,
  claimed: ReadonlySet<Token>,
): readonly Token[] {
  const before = tokens[tokens.indexOf(call) - 1]
  const close =
    before !== undefined && before.kind === 'score' && !claimed.has(before) && call.start - before.end < 40
  return close && !/[.;\n]/.test(scene.text.slice(before.end, call.start)) ? [before] : []
}

/** "SCORE. 1+. NEGATIVE. Her2/neu.": a row printed before its own name, taken only when nobody else's. */
function orphanedCells(
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  claimed: ReadonlySet<Token>,
): readonly Token[] {
  const anchor = tokens[at]
  if (anchor === undefined || !/^\s*[.\n]/.test(scene.text.slice(anchor.end, anchor.end + 2))) return []
  const taken: Token[] = []
  for (let k = at - 1; k >= 0 && at - k < 7; k -= 1) {
    const token = tokens[k]
    if (token === undefined || anchor.start - token.start > 40 || claimed.has(token) || hard.has(token.kind))
      break
    if (token.kind === 'score' || token.kind === 'call') taken.unshift(token)
  }
  return taken.some((t) => t.kind === 'score') ? taken : []
}

/** Sections in which a marker's cell holds a TNM category: the column slipped while scanning. */
function shiftedSections(scene: Scene, tokens: readonly Token[]): ReadonlySet<number> {
  const shifted = new Set<number>()
  for (const token of tokens) {
    if (token.kind !== 'marker') continue
    if (/^\s*:?\s*p[tnm][\s\dxo]/.test(scene.text.slice(token.end, token.end + 12)))
      shifted.add(scene.sectionAt(token.start).start)
  }
  return shifted
}
