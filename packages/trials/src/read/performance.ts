/** Performance status: ECOG (WHO, Zubrod) and Karnofsky. */
import { all, any, leaf, type Node } from '../criterion.ts'
import type { Finding, Reader } from './clause.ts'
import { lessWords, moreWords, numberOf } from './numbers.ts'

const found = (start: number, end: number, node: Finding['node']): Finding => ({
  dimension: 'ecog',
  start,
  end,
  node,
})

const performance =
  /\b(?:ECOG|WHO|OMS|[Ee]astern [Cc]ooperative|[Ww]orld [Hh]ealth [Oo]rgani[sz]ation|[Zz]ubrod)\b|\bPS\s*[:≤<]?\s*[0-4]|[Pp]erformance [Ss](?:tatus|core|cale)|PERFORMANCE STATUS/

export const readPerformance: Reader = ({ text, section, polarity }) => {
  const kps = /\b(?:KPS|karnofsky)\b[^\d]{0,80}?(\d{2,3})/i.exec(text)
  // The scale has steps of ten: "> 60" is 70 and above.
  const beyond =
    kps !== null && /(?:>|more than|greater than|above)\s*\d{2,3}$/i.test(kps[0]) && section === 'inclusion'
  const low = /(?:karnofsky|\bKPS\b)[^.]{0,40}(?:below|<|less than)/i.test(text)
  const kpsLeaf =
    kps === null || (section === 'exclusion' && !low)
      ? []
      : [leaf({ kind: 'kps', min: Number(kps[1]) + (beyond ? 10 : 0) })]
  const context = performance.exec(text)
  const ecog =
    context === null
      ? undefined
      : ecogMax(text.slice(context.index), section === 'exclusion' || polarity === 'forbid')
  const nodes = [...(ecog === undefined ? [] : [ecogNode(text, ecog)]), ...kpsLeaf]
  if (nodes.length > 0) {
    const start = Math.min(context?.index ?? text.length, kps?.index ?? text.length)
    return [found(start, Math.min(text.length, start + 60), any(nodes))]
  }
  if (context !== null && /adequate performance/i.test(text))
    return [
      found(
        context.index,
        text.length,
        leaf({ kind: 'undefined-word', word: 'adequate performance status' }),
      ),
    ]
  return []
}

// "ECOG 0-1 (2 allowed if due to bone disease)", "0-1 from 70 years, 0-2 below": what lies between is open.
const conditional =
  /\b([2-4])\b\s*(?:is |are |will be |may be )*(?:also )?(?:allowed|permitted|acceptable|eligible|accepted)\b|\b(?:PS|ECOG)(?: PS)? (?:of )?([2-4]) (?:only )?(?:if|when|where)\b/i
const byAge =
  /\b0\s*(?:-|to|or)\s*([1-3])\b[^.;]{0,60}\b(?:aged?|years)\b[^.;]{0,60}\b0\s*(?:-|to|or)\s*([1-3])\b/i

function ecogNode(text: string, max: number): Node {
  const ages = byAge.exec(text)
  const limits =
    ages === null
      ? [
          max,
          Number(
            conditional
              .exec(text)
              ?.slice(1)
              .find((n) => n !== undefined) ?? max,
          ),
        ]
      : [Number(ages[1]), Number(ages[2])]
  const [low, high] = [Math.min(...limits), Math.max(...limits)]
  const sure = leaf({ kind: 'ecog', max: low })
  if (low === high) return sure
  const word = `ECOG ${high} under a condition`
  return any([sure, all([leaf({ kind: 'ecog', max: high }), leaf({ kind: 'undefined-word', word })])])
}

function ecogMax(after: string, excluding: boolean): number | undefined {
  const near = after.replace(/\bECOG\b|\bWHO\b|\bOMS\b|\bPS\b|\[[^\]]*\]|karnofsky.*/gi, ' ').slice(0, 110)
  if (excluding) {
    const orWorse = /\b([1-4])\s*or (?:greater|higher|more|worse|above)/i.exec(near)
    if (orWorse !== null) return Number(orWorse[1]) - 1
    const above = new RegExp(
      `(≥|${moreWords})\\s*(?:or equal to\\s*)?([1-5])|\\b([2-4])\\s*(?:-|or|to|,)\\s*[3-5]\\b`,
      'i',
    ).exec(near)
    if (above !== null) {
      const value = Number(above[2] ?? above[3])
      return above[3] !== undefined || above[1] === '≥' || /equal/.test(above[0]) ? value - 1 : value
    }
  }
  const list =
    /(?<![\d.≥>])\b([0-4])\s*(?:-|~|to|,|or|and|\/|through|≤)+\s*(?:to\s*)?([0-4])(?!\d|\.\d|%)(?:\s*(?:,\s*or|,|or|and|to|-)\s*([0-4])(?!\d|\.\d|%))?(?:\s*(?:,\s*or|,|or|and)\s*([0-4])(?!\d|\.\d|%))?/g
  const maxima: number[] = []
  for (const hit of near.matchAll(list))
    maxima.push(Math.max(...[hit[1], hit[2], hit[3], hit[4]].filter((n) => n !== undefined).map(Number)))
  if (maxima.length > 0) return Math.max(...maxima)
  const strict = new RegExp(`(?<!equal or\\s)${lessWords}\\s*(?!or equal)([1-5])(?![\\d.])`, 'i').exec(near)
  if (strict !== null) return numberOf(strict[1] ?? '') - 1
  const most =
    /(?:≤|equal or <|up to(?: and including)?|at most|no (?:more|greater) than|less than or equal to|maximum(?: of)?|not exceed(?:ing)?)\s*(?:of\s*)?([0-4])(?!\d|\.\d)/i.exec(
      near,
    )
  if (most !== null) return Number(most[1])
  const alone = /^\s*([0-2])\s*(?:$|[.,;)])/.exec(near)
  if (alone !== null) return Number(alone[1])
  const bare =
    /(?:of|is|:|status|score|grade)\s*([0-2])(?!\d|\.\d|%)\s*(?:[.,;)]|$|or (?:less|better|lower))/i.exec(
      near,
    )
  return bare === null ? undefined : Number(bare[1])
}
