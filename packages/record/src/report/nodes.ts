/**
 * Lymph nodes: positive of examined, specimen by specimen, and what they add up to.
 *
 * A total that the report states outranks our own sum. Isolated tumour cells do not make a node positive
 * (AJCC 8); the report's own count is kept where it gives one.
 */
import { countOf, countPattern, outOfPattern, romanOf } from './counts.ts'
import { clauseAfter, clauseBefore, type Scene } from './mention.ts'

export type NodeCount = {
  readonly fact: 'nodes_examined'
  readonly positive: number | undefined
  readonly examined: number | undefined
  readonly start: number
  readonly end: number
  readonly part: string
  readonly total: boolean
  readonly rank: number
  readonly isolated: boolean
  readonly micro: boolean
}

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
const latin = /\(?\bno\.?\s*([ivxl]{1,7})\s*(?:\/\s*([ivxl]{1,7}))?\s*\)/g
const inBrackets =
  /(?<![a-z])(?:p?n\s?[0o1-3x](?:mi|[abc])?\s*(?:\(?sn\)?)?\s*)\(\s?(?:n\s?=\s?(\d{1,2})|(\d{1,2})\s?\/\s?(\d{1,2})[^)]{0,12})\s?\)/g

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

function make(
  scene: Scene,
  start: number,
  end: number,
  rank: number,
  positive: number | undefined,
  examined: number | undefined,
): NodeCount | undefined {
  const section = scene.sectionAt(start)
  if (
    ['gross', 'blocks', 'legend', 'genomic assay', 'intraoperative', 'specimens', 'history'].includes(
      section.kind,
    )
  )
    return undefined
  if (positive !== undefined && examined !== undefined && positive > examined) return undefined
  const clause = `${clauseBefore(scene.text, start, 120)}${scene.text.slice(start, end)}${clauseAfter(scene.text, end, 120)}`
  const part = scene.partAt(start)
  const synoptic = section.kind === 'synoptic'
  return {
    fact: 'nodes_examined',
    positive, examined, start, end, rank,
    part: part === undefined ? `section ${section.start}` : part.nodesOnly ? part.key : `breast ${part.key}`,
    total: synoptic || /\b(?:total|overall|altogether|combined|in all|thus)\b/.test(clauseBefore(scene.text, start, 90)) || /^[^.]{0,30}\b(?:in total|altogether|overall)\b/.test(scene.text.slice(end, end + 40)),
    isolated: /isolated|itc\b|single (?:\w+ ){0,3}cell|<\s?0\.2 mm|n0\s?\(i\+\)/.test(clause),
    micro: /micrometasta/.test(clause),
  } // biome-ignore format: one count
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
    const made = make(
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
          /\n\n|\bpart \d|;|\)\s*\.|[.\n]\s*(?=(?:estrogen|oestrogen|progest|her|er|pr|margins?|tumou?r|invasive|an?)\b|[a-z]\. )|(?<=[a-z)]{3})\. (?=[a-z]{4})/,
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
    const firstNegative = words.search(negativeWords)
    const firstPositive = words.search(positiveWords)
    const metastasisIn =
      /(?:metasta\w*|carcinoma|tumou?r)[^.]{0,40}\b(?:in|to|involving|within)\s*(?:the\s*)?$/.test(before)
    const rank = rankAt(start)
    if (metastasisIn && !/no (?:\w+ )?(?:metasta|carcinoma|tumou?r)|negative/.test(before)) {
      // A specimen that is called one node and has carcinoma in one node was one node.
      const one = count === 1 && /\b(?:lymph )?node\b(?!s)/.test(scene.partAt(start)?.head ?? '')
      const made = make(scene, start, end, rank, count, one ? 1 : undefined)
      if (made !== undefined) found.push(made)
    } else if (metastasisIn || (negative && (firstPositive < 0 || firstNegative <= firstPositive))) {
      const made = make(scene, start, end + Math.max(0, firstNegative - match[0].length) + 8, rank, 0, count)
      if (made !== undefined) found.push(made)
    } else if (firstPositive >= 0) {
      const made = make(
        scene,
        start,
        end + Math.max(0, firstPositive - match[0].length) + 8,
        rank,
        count,
        count,
      )
      if (made !== undefined) found.push(made.isolated && !made.micro ? { ...made, positive: 0 } : made)
    }
  }
  return found.map((c) => ({ ...c, end: Math.min(c.end, scene.text.length) }))
}

/** "Metastases in lymphonodis (No V / VIII)", "pN1a (2/15)", "pN0 sn (n=3)". */
function latins(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const found: NodeCount[] = []
  for (const match of scene.text.matchAll(latin)) {
    const before = clauseBefore(scene.text, match.index, 110)
    if (!/lympho?nod\w*|nodes?|axill/.test(before)) continue
    const first = romanOf(match[1] ?? '')
    const second = romanOf(match[2] ?? '')
    const metastatic = /metasta\w*/.test(before) && !/sine metasta|no metasta|without metasta/.test(before)
    const positive = second === undefined ? (metastatic ? first : 0) : first
    const made = make(
      scene,
      match.index,
      match.index + match[0].length,
      rankAt(match.index),
      positive,
      second ?? (metastatic ? undefined : first),
    )
    if (made !== undefined) found.push({ ...made, part: 'latin' })
  }
  for (const match of scene.text.matchAll(inBrackets)) {
    const zero = /n\s?[0o]/.test(match[0].slice(0, 4))
    const positive = match[2] === undefined ? (zero ? 0 : undefined) : Number(match[2])
    const examined = Number(match[3] ?? match[1])
    const made = make(
      scene,
      match.index,
      match.index + match[0].length,
      rankAt(match.index),
      positive,
      examined,
    )
    if (made !== undefined) found.push({ ...made, total: true })
  }
  return found
}

// biome-ignore format: a table
const labels: readonly (readonly [names: string, what: 'positive' | 'examined' | 'macro' | 'micro' | 'isolated'])[] = [
  ['total (?:number of )?(?:lymph )?nodes (?:examined|sampled|removed)[^:.\\n]{0,40}|total number of (?:lymph )?nodes(?! with)[^:.\\n]{0,40}|(?:number of )?(?:lymph )?nodes (?:examined|sampled|removed|retrieved|found)(?: \\([^)]{0,30}\\))?|lymph nodes,? number examined', 'examined'],
  ['(?:total )?(?:number of )?(?:lymph )?nodes (?:positive|involved|with (?:metasta\\w*|tumou?r)|containing (?:metasta\\w*|tumou?r))[^:.\\n]{0,40}|(?:number )?positive (?:lymph )?nodes|number of positive (?:lymph )?nodes', 'positive'],
  ['(?:number of )?(?:lymph )?nodes with macrometasta\\w*[^:\\n]{0,30}', 'macro'],
  ['(?:number of )?(?:lymph )?nodes with micrometasta\\w*[^:\\n]{0,60}?', 'micro'],
  ['(?:number of )?(?:lymph )?nodes with isolated tumou?r cells[^:\\n]{0,60}?', 'isolated'],
]

const pairs =
  /\bnodes?\b[^.\n]{0,40}?\btotal(?: number)?(?: of nodes)?(?: examined)?\s*[:=]?\s*(\d{1,2})\s*[,;)]\s*(?:and )?(?:number )?(?:positive|involved|with metasta\w+)\s*[:=]?\s*(\d{1,2})(?!\d|\.\d)/g
const pairsBack =
  /\bnodes?\b[^.\n]{0,40}?(?:number |no\.? )?(?:positive|involved)\s*[:=]?\s*(\d{1,2})\s*[,;(]?\s*(?:of |out of |\/ ?)?(?:a )?total(?: number)?(?: of)?(?: examined)?\s*[:=]?\s*(\d{1,2})(?!\d|\.\d)/g

const pairsOf =
  /(?<![\d./])(\d{1,2})\s+(?:positive|involved)(?: (?:axillary )?(?:lymph )?nodes?)?\s+(?:of|out of|from)(?: a total of)?\s+(\d{1,2})(?!\d|\.\d)/g

/** "Axillary nodes: total 14, number positive 2", and the other way round. */
function paired(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const read = (pattern: RegExp, positiveFirst: boolean): NodeCount[] =>
    [...scene.text.matchAll(pattern)].flatMap((match) => {
      const [first, second] = [Number(match[1]), Number(match[2])]
      const made = make(
        scene,
        match.index,
        match.index + match[0].length,
        rankAt(match.index),
        positiveFirst ? first : second,
        positiveFirst ? second : first,
      )
      return made === undefined ? [] : [made]
    })
  return [...read(pairs, false), ...read(pairsBack, true), ...read(pairsOf, true)]
}

/** The lines of a form: "Lymph nodes examined: 18". Macro- and micrometastases add up to the positive nodes. */
function labelled(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const found: NodeCount[] = []
  const sums = new Map<number, { macro: number; micro: number; start: number; end: number }>()
  for (const [names, what] of labels) {
    const line = new RegExp(
      `(?:${names})\\s*[:=.-]\\s*(?:positive\\s*)?(${countPattern})(?![\\d/]|\\.\\d|\\s?(?:cm|mm|%|of))`,
      'g',
    )
    for (const match of scene.text.matchAll(line)) {
      const start = match.index
      const end = start + match[0].length
      if (
        /sentinel\s*$/.test(scene.text.slice(Math.max(0, start - 10), start)) ||
        /^(?:number of )?sentinel/.test(match[0])
      )
        continue
      const value = countOf(match[1] ?? '')
      const section = scene.sectionAt(start)
      if (value === undefined || slipped(scene, start, end)) continue
      if (what === 'macro' || what === 'micro') {
        const sum = sums.get(section.start) ?? { macro: 0, micro: 0, start, end }
        sums.set(section.start, {
          ...sum,
          [what]: value,
          start: Math.min(sum.start, start),
          end: Math.max(sum.end, end),
        })
      }
      if (what === 'isolated' || what === 'macro') continue
      const made = make(
        scene,
        start,
        end,
        rankAt(start),
        what === 'positive' ? value : undefined,
        what === 'examined' ? value : undefined,
      )
      if (made === undefined) continue
      if (what === 'micro') continue
      found.push({ ...made, total: true })
    }
  }
  for (const sum of sums.values()) {
    const made = make(scene, sum.start, sum.end, rankAt(sum.start), sum.macro + sum.micro, undefined)
    if (made !== undefined) found.push({ ...made, total: true })
  }
  return found
}

/** A form whose values slipped: the label before this one has none, or the value belongs to the next. */
const slipped = (scene: Scene, start: number, end: number): boolean =>
  /(?:positive|examined|involved):\s*(?:lymph|number|total)?\s*$/.test(
    scene.text.slice(Math.max(0, start - 34), start),
  ) || /^\s*\.\s*method[^:]*:\s*\d/.test(scene.text.slice(end, end + 60))
