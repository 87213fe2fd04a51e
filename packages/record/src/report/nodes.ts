/**
 * Lymph nodes: positive of examined, specimen by specimen, and what they add up to.
 *
 * A total that the report states outranks our own sum. Isolated tumour cells do not make a node positive
 * (AJCC 8); the report's own count is kept where it gives one.
 */
import { countOf, countPattern, outOfPattern } from './counts.ts'
import { clauseAfter, clauseBefore, type Scene } from './mention.ts'
import { type NodeCount, nodeCount } from './node-count.ts'
import { labelled, latins, paired } from './node-forms.ts'

const node =
  '(?:(?:non-?)?sentinel|axillary|intramammary|internal mammary|additional|regional|benign|palpable|lymph|hot|blue|level \\w+|right|left|of the|the|identified|recovered|examined|low|high|apical|\\(?sn\\)?|fragments? of|reactive|negative)'
const nodes = `(?:${node}[\\s,-]*){0,6}(?:lymph\\s*)?(?:nodes?|lymphnodes?|sln)\\b`
const of =
  '\\s*(?:/|of(?: a total of)?(?: the)?(?: total)?|out of(?: a total of)?(?: the)?|from)\\s*(?:the\\s*)?'
const fraction = new RegExp(
  `(${countPattern})${of}(${outOfPattern})(?:\\s*\\(\\s?\\d{1,2}\\s?(?:/|of)\\s?\\d{1,2}\\s?\\))?`,
  'g',
)
const single = new RegExp(`(${countPattern})\\s*(?:${nodes})`, 'g')

const positiveWords =
  /\b(?:positive|metasta\w*|involv\w*|contain\w*|replaced|show\w* (?:tumou?r|carcinoma)|with (?:\w+ )?(?:tumou?r|carcinoma|metasta\w*|macro|micro)|macrometasta\w*|micrometasta\w*)\b/
const negativeWords =
  /\b(?:negative|no (?:\w+ ){0,3}(?:tumou?r|metasta\w*|carcinoma|malignan\w*|evidence|neoplas\w*|cancer)|free of|benign|uninvolved|without|not involved|tumou?r[\s-]free|unremarkable|reactive|not identified|ohne|hyperplasia)\b/

/** Every count of nodes in the text; ./node-sum.ts adds up those of one tumour. */
export function nodeCounts(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const counts = [
    ...fractions(scene, rankAt),
    ...singles(scene, rankAt),
    ...latins(scene, rankAt),
    ...labelled(scene, rankAt),
    ...paired(scene, rankAt),
  ]
  return counts.filter(
    (c) =>
      !counts.some(
        (d) => d !== c && d.start <= c.start && d.end >= c.end && d.end - d.start > c.end - c.start,
      ),
  )
}

function fractions(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const found: NodeCount[] = []
  for (const match of scene.text.matchAll(fraction)) {
    const start = match.index
    const end = start + match[0].length
    const positive = countOf(match[1] ?? '')
    const examined = countOf(match[2] ?? '')
    if (positive === undefined || examined === undefined || (examined === 0 && positive > 0)) continue
    if (!aboutNodes(scene, start, end)) continue
    const bracket = /\((\d{1,2})\s?(?:\/|of)\s?(\d{1,2})\s?\)$/.exec(match[0])
    const made = nodeCount(
      scene,
      start,
      end,
      rankAt(start),
      bracket === null ? positive : Number(bracket[1]),
      bracket === null ? examined : Number(bracket[2]),
    )
    if (made === undefined) continue
    const flipped = negatedFraction(scene, start, end) && positive > 0
    found.push(
      flipped
        ? { ...made, positive: 0, examined }
        : made.isolated && !made.micro && !onlyStated(scene, made)
          ? { ...made, positive: 0 }
          : made,
    )
  }
  return found
}

/** "Isolated tumour cells in one of four (0/4)": the bracket already leaves them out. */
const onlyStated = (scene: Scene, count: NodeCount): boolean =>
  count.positive === 0 || /macro|micro|positive/.test(clauseAfter(scene.text, count.end, 60))

/** "four of four lymph nodes negative" */
function negatedFraction(scene: Scene, start: number, end: number): boolean {
  const after = clauseAfter(scene.text, end, 90)
  return (
    negativeWords.test(after) &&
    !positiveWords.test(`${clauseBefore(scene.text, start, 60)}${after.replace(negativeWords, '')}`) &&
    !/positive/.test(clauseBefore(scene.text, start, 60))
  )
}

function aboutNodes(scene: Scene, start: number, end: number): boolean {
  const before = clauseBefore(scene.text, start, 140)
  const after = clauseAfter(scene.text, end, 70)
  if (
    /\b(?:grade|score|nottingham|sbr|tubul\w*|nuclear|mitos\w*|mitotic|nuclei|hpf|slices?|blocks?|slides?|page|allred|quadrants?|sections?|cores?|date|margin)\b[^,]{0,24}$/.test(
      before,
    )
  )
    return false
  if (/^\s*(?:\/|slices|blocks|cores|hpf|mitos|cm|mm|%|points|o'clock|slides|sections)/.test(after))
    return false
  if (/\b(?:nodes?|lymph\w*|axill\w*|sentinel|sln|p?n\s?[0-3]\w*)\b/.test(`${before}${after}`)) return true
  const part = scene.partAt(start)
  if (part?.nodesOnly === true && positiveOrNegative(`${before}${after}`)) return true
  return (
    /\bnodes?\b[^\n]{0,90}$/.test(scene.text.slice(Math.max(0, start - 110), start)) && /\(\s?$/.test(before)
  )
}

const positiveOrNegative = (words: string): boolean => positiveWords.test(words) || negativeWords.test(words)

/** "One lymph node, negative for carcinoma", "Multiple (3) axillary nodes are negative", "three benign lymph nodes". */
function singles(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const found: NodeCount[] = []
  for (const match of scene.text.matchAll(single)) {
    const start = match.index
    const end = start + match[0].length
    if (
      /(?:\/|\bof|\bof the|out of|#|no\.|level|number|part|specimen)\s*$/.test(
        scene.text.slice(Math.max(0, start - 12), start),
      )
    )
      continue
    if (/^[a-z0-9() ]+ of the\b/.test(match[0])) continue
    if (/\b(?:no|none|both|all)\b/.test(match[1] ?? '') && countOf(match[1] ?? '') !== 0) continue
    if (/^(?:no|none)\b/.test(match[1] ?? '')) continue
    const count = countOf(match[1] ?? '')
    if (count === undefined || count > 60) continue
    const after =
      scene.text
        .slice(end, end + 110)
        .split(
          /\n\n|\bpart \d|;|\)\s*\.|[.\n]\s*(?=(?:estrogen|oestrogen|progest|her|er|pr|margins?|tumou?r|invasive|an?)\b|[a-z]\. |\d\. )|(?<=[a-z)]{3})\. (?=[a-z]{4})/,
        )[0] ?? ''
    if (
      /^\s*(?:with|show\w*|having|demonstrat\w*|have|has|exhibit\w*) (?:extra|peri|biopsy)|^\s*candidates?|^[^.]{0,20}extra(?:capsular|nodal)/.test(
        after,
      )
    )
      continue
    const before = clauseBefore(scene.text, start, 70)
    const words = `${match[0]} ${after}`
    const negative = negativeWords.test(words)
    // "Negative for tumour, 1 node.": the verdict stands first.
    const ahead =
      /\b(?:negative for|no|free of) (?:\w+ ){0,2}(?:tumou?r|carcinoma|metasta\w+|malignancy),?\s*$/.test(
        before,
      )
    const firstNegative = words.search(negativeWords)
    const firstPositive = words.search(positiveWords)
    const metastasisIn =
      /(?:metasta\w*|carcinoma|tumou?r)[^.]{0,40}\b(?:in|to|involving|within)\s*(?:the\s*)?$/.test(before)
    const rank = rankAt(start)
    // The quoted words reach to the end of the verdict.
    const endOf = (verdict: RegExp): number => {
      const said = verdict.exec(words)
      return said === null ? end : Math.max(end, end + said.index + said[0].length - match[0].length - 1)
    }
    if (metastasisIn && !/no (?:\w+ )?(?:metasta|carcinoma|tumou?r)|negative/.test(before)) {
      // A specimen that is called one node and has carcinoma in one node was one node.
      const one = count === 1 && /\b(?:lymph )?node\b(?!s)/.test(scene.partAt(start)?.head ?? '')
      const made = nodeCount(scene, start, end, rank, count, one ? 1 : undefined)
      if (made !== undefined) found.push(made)
    } else if (metastasisIn || ahead || (negative && (firstPositive < 0 || firstNegative <= firstPositive))) {
      const made = nodeCount(scene, start, endOf(negativeWords), rank, 0, count)
      if (made !== undefined) found.push(made)
    } else if (firstPositive >= 0) {
      const made = nodeCount(scene, start, endOf(positiveWords), rank, count, count)
      if (made !== undefined) found.push(made.isolated && !made.micro ? { ...made, positive: 0 } : made)
    }
  }
  return found.map((c) => ({ ...c, end: Math.min(c.end, scene.text.length) }))
}
