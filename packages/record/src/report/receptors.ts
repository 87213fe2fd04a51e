/** Estrogen and progesterone receptors and Ki-67: the report's call, and the percentage as written. */
import { between, intersection, within } from '@herald/core'
import { receptorFromPercent } from '@herald/core/snapshot'
import { book, walk } from '@herald/core/walk'
import { sign } from './legend-row.ts'
import type { Field } from './marker-field.ts'
import type { Mention, ReportFact, Scene } from './mention.ts'
import { intervalOf } from './readings.ts'
import { percentOf, type Token } from './tokens.ts'

const shareBook = book([receptorFromPercent])
const shareFact = 'positive tumour nuclei'

/** The call that every percentage inside the written range shares; `indeterminate` when it straddles the threshold. */
export function callOfShare(share: string): 'positive' | 'negative' | 'indeterminate' {
  const written = intersection(intervalOf(share), between(0, 100))
  const [only, ...others] = walk(
    shareBook,
    receptorFromPercent,
    new Map([[shareFact, within(written)]]),
  ).possible
  return only === undefined || others.length > 0 ? 'indeterminate' : only
}

export function receptorMentions(scene: Scene, field: Field, rank: number): readonly Mention[] {
  if (field.marker === 'ki67') return ki67(scene, field, rank)
  if (field.marker === 'her2') return []
  const fact: ReportFact = field.marker
  const share: ReportFact = field.marker === 'er' ? 'er_pct' : 'pr_pct'
  const found: Mention[] = []
  const say = (what: ReportFact, value: string, token: Token): void => {
    found.push({
      fact: what,
      value,
      start: Math.min(field.anchor.start, token.start),
      end: Math.max(field.anchor.end, token.end),
      earlier: field.earlier,
      rank,
    })
  }
  const plusMinus =
    /^\s?(?:\(\s?)?([+-])(?:\s?\))?(?=[\s,;./)]|$)(?!\s*(?:positive|negative|\d|strong|weak|moderate|see|pending|low|high))/.exec(
      scene.text.slice(field.anchor.end, field.anchor.end + 24),
    )
  const attached =
    plusMinus !== null && (plusMinus[1] === '+' || /^(?:\(|-(?=[\s,;./)]|$)|\s\(-)/.test(plusMinus[0]))
  const calls = field.values.filter((t) => t.kind === 'call' || t.kind === 'expression')
  const distribution = field.values.filter((t) => t.kind === 'score').length > 1
  const percents = field.values.filter((t) => t.kind === 'percent')
  // "Positive (greater than 10 %) ... Percentage of cells: 95 %": the labelled share is the measured one.
  const labelled = percents.find((t) => /^(?:%|percent)/.test(scene.text.slice(t.start, t.end)))
  const percent = distribution ? undefined : (labelled ?? percents[0])
  const written =
    percent === undefined
      ? bareShare(scene, field)
      : { token: percent, value: percentOf(scene.text.slice(percent.start, percent.end)) }
  const call = calls[0]
  if (field.shifted) return []
  if (attached && call === undefined) {
    const sigh = plusMinus[1] === '+' ? 'positive' : 'negative'
    say(fact, sigh, {
      kind: 'call',
      value: sigh,
      start: field.anchor.start,
      end: field.anchor.end + plusMinus[0].length,
    })
  }
  const intensity = field.values.find((t) => t.kind === 'score')
  if (call !== undefined) {
    say(fact, sign(call.value) === 'equivocal' ? 'indeterminate' : sign(call.value), call)
    if (
      call.value === 'none' ||
      /^no (?:\w+ ){0,3}(?:expression|immunoreactivity|staining|reactivity)/.test(
        scene.text.slice(call.start, call.end),
      )
    )
      say(share, '0', call)
  } else if (written?.value !== undefined && !attached) {
    say(fact, callOfShare(written.value), written.token)
  } else if (!attached && intensity !== undefined && /[123]/.test(intensity.value) && !distribution) {
    say(fact, 'positive', intensity)
  }
  if (written?.value !== undefined) say(share, written.value, written.token)
  if (found.length === 0 && field.values.some((t) => t.kind === 'pending')) {
    const pending = field.values.find((t) => t.kind === 'pending')
    if (pending !== undefined) say(fact, 'pending', pending)
  }
  return found
}

/** A bare number counts as a percentage only under a column that is headed "%". */
function bareShare(
  scene: Scene,
  field: Field,
): { readonly token: Token; readonly value: string } | undefined {
  const number = field.values.find((t) => t.kind !== 'call' && t.kind !== 'ihc')
  if (
    number === undefined ||
    number.kind !== 'number' ||
    !/^[<>]?\s?\d{1,3}$/.test(number.value) ||
    Number(number.value.replace(/[<>]/, '')) > 100
  )
    return undefined
  const section = scene.sectionAt(field.anchor.start)
  const above = scene.text.slice(Math.max(section.start, field.anchor.start - 300), field.anchor.start)
  const headed =
    /%\s*(?:of )?(?:tumou?r|positive|stain|cells|nuclei)|percent(?:age)?\s*(?:of )?(?:positive|stain|cells|nuclei|tumou?r)|(?:positive|staining)\s*%/.test(
      above,
    )
  const gap = scene.text.slice(field.anchor.end, number.start)
  return headed && gap.length < 40 ? { token: number, value: number.value.replace(/\s/g, '') } : undefined
}

function ki67(scene: Scene, field: Field, rank: number): readonly Mention[] {
  const shares = field.values
    .filter((t) => t.kind === 'percent')
    .map((token) => ({ token, words: scene.text.slice(token.start, token.end) }))
  // "High (>35 %)" names the cut-off, not the result.
  const cutoff = (at: number): boolean =>
    /\b(?:high|low|moderate|intermediate|favou?rable|unfavou?rable|positive|negative|borderline)\s*\(\s*$/.test(
      scene.text.slice(Math.max(0, at - 20), at),
    )
  const result = shares.find(({ token, words }) => !(cutoff(token.start) && /[<>≤≥]|than|over/.test(words)))
  const bare = bareShare(scene, field)
  const token = result?.token ?? (shares.length === 0 ? bare?.token : undefined)
  const value = result === undefined ? bare?.value : percentOf(result.words)
  if (token === undefined || value === undefined) return []
  return [
    { fact: 'ki67_pct', value, start: field.anchor.start, end: token.end, earlier: field.earlier, rank },
  ]
}
