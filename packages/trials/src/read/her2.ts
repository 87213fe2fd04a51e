/** HER2: what a text asks of the tumour. */
import { all, any, type Her2Cell, her2Cells, leaf, type Node } from '../criterion.ts'
import { type Finding, type Reader, turned } from './clause.ts'
import {
  acceptedCells,
  her2Word,
  mutantWords,
  negativeCells,
  positiveCells,
  triple,
  triplePositive,
  withoutTreatments,
} from './her2-words.ts'

const her2Node = (text: string, accept: readonly Her2Cell[], ishOnly: boolean): Node => {
  const ratio = />\s?(\d(?:\.\d+)?)/.exec(/ratio[^.;]{0,80}|FISH\)?\s*>\s*[\d.]+/i.exec(text)?.[0] ?? '')
  return leaf({
    kind: 'her2',
    accept,
    mutant: mutantWords.test(text),
    ishOnly,
    central: /\bcentral(?:ly)?\b|prospective laboratory/i.test(text),
    ratioAbove: ratio === null ? undefined : Number(ratio[1]),
  })
}

// Under a line on HER2: "FISH positive" alone names the amplified states.
const byGeneTest = (text: string) =>
  /^(?:F?ISH|CISH|SISH|in situ)\b[^.;]*\b(?:positiv\w*|amplif\w*)/i.test(text) &&
  !/\bnon-?|\bnot\b|negativ/i.test(text)
    ? { accept: her2Cells.filter((c) => c.endsWith('ISH+')), ishOnly: false }
    : undefined

// "(triple-negative)", "triple-negative, defined as": one illness and its definition, not a choice.
const definition =
  /\(\s*(?:triple|TNBC)|(?:triple[- ]negative|TNBC)\b(?:(?!\bor\b)[^.;]){0,40}(?:\(|\bdefined|\bi\.e\.|:|\bas\b)/i

// "negative for ER, PR and HER2": the word in front holds for the last of the list too.
const ofList =
  /\b(positive|negative) for\b((?:(?!\b(?:positive|negative)\b)[^.;])*?[,\s])(HER-?2(?:\/neu)?)(?![\w-]*\s*(?:positive|negative))/i

export const readHer2: Reader = ({ text: given, polarity, parent }) => {
  const written = given.replace(ofList, '$1 for$2$3 $1')
  const text = withoutTreatments(
    turned(written).replace(/\bin wh(?:ich|om)\b.*/is, (hit) => ' '.repeat(hit.length)),
  )
  const here = her2Word.exec(text)
  const byParent =
    here === null &&
    her2Word.test(withoutTreatments(parent)) &&
    /^[^.]{0,30}(?:IHC|[0123]\s?\+|FISH|over-?express|amplif)/i.test(text)
  const named = triplePositive.exec(text)
  if (here === null && !byParent && named === null) {
    const three = triple.exec(text)
    if (three === null || polarity === 'permit') return []
    const node = all([
      leaf({
        kind: 'her2',
        accept: negativeCells,
        mutant: false,
        ishOnly: false,
        central: false,
        ratioAbove: undefined,
      }),
      leaf({ kind: 'hr', receptor: 'both', want: 'negative', cutPct: 1, strict: false }),
    ])
    return [
      {
        dimension: 'her2',
        start: three.index,
        end: three.index + three[0].length,
        node: polarity === 'forbid' ? { kind: 'not', node } : node,
      },
    ]
  }
  const inBracket =
    here !== null &&
    written.lastIndexOf('(', here.index) > written.lastIndexOf(')', here.index) &&
    here.index > 12
  if (polarity === 'forbid' && (inBracket || /\b(?:that|which) have no\b/i.test(text))) return []
  const start = here?.index ?? named?.index ?? 0
  const give = (node: Node): readonly Finding[] => [
    { dimension: 'her2', start, end: Math.min(written.length, start + 30), node },
  ]
  if (
    /HER2[^.]{0,20}\bany\b(?! (?:time|point))|any HER2|HER[- ]?2[^.;,]{0,30}(?:positive or negative|negative or positive)|HER2 status (?:is )?(?:unknown|known|not)|(?:eligible|regardless)[^.]{0,40}HER2 status|HER2[^.]{0,40}status (?:known|must be determined)/i.test(
      text,
    )
  )
    return []
  if (
    /absence of her-?2 (?:positivity|over-?expression)[^.]{0,40}(?:ineligible|not eligible|excluded)/i.test(
      text,
    )
  )
    return give(her2Node('', positiveCells, false))
  const read =
    acceptedCells(byParent ? `HER2 ${text}` : text) ??
    (byParent && polarity === 'require' ? byGeneTest(text) : undefined)
  if (read === undefined) {
    if (mutantWords.test(text) && polarity === 'require')
      return give(
        leaf({
          kind: 'her2',
          accept: [],
          mutant: true,
          ishOnly: false,
          central: false,
          ratioAbove: undefined,
        }),
      )
    return []
  }
  if (polarity === 'permit') return []
  if (read.accept.length === her2Cells.length) return []
  const positiveOut = read.accept.includes('3+') && read.accept.includes('2+ ISH+')
  if (polarity === 'forbid')
    return give(
      leaf({
        kind: 'her2',
        accept: her2Cells.filter(
          (c) => !read.accept.includes(c) && !(positiveOut && positiveCells.includes(c)),
        ),
        mutant: false,
        ishOnly: false,
        central: false,
        ratioAbove: undefined,
      }),
    )
  const node = her2Node(text, read.accept, read.ishOnly)
  if (triple.test(text) && definition.test(text) && read.accept.every((c) => negativeCells.includes(c)))
    return give(
      all([node, leaf({ kind: 'hr', receptor: 'both', want: 'negative', cutPct: 1, strict: false })]),
    )
  if (triple.test(text) && /\bor\b|\/|,/.test(text)) {
    const none: Node = all([
      leaf({
        kind: 'her2',
        accept: negativeCells,
        mutant: false,
        ishOnly: false,
        central: false,
        ratioAbove: undefined,
      }),
      leaf({ kind: 'hr', receptor: 'both', want: 'negative', cutPct: 1, strict: false }),
    ])
    return give(any([node, none]))
  }
  return give(node)
}
