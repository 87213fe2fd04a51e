/** Nodes in forms and formulas: "No V / VIII", "pN1a (2/15)", "Lymph nodes examined: 18", "total 14, positive 2". */
import { countOf, countPattern, romanOf } from './counts.ts'
import { clauseBefore, type Scene } from './mention.ts'
import { type NodeCount, nodeCount } from './node-count.ts'

const latin = /\(?\bno\.?\s*([ivxl]{1,7})\s*(?:\/\s*([ivxl]{1,7}))?\s*\)/g
const inBrackets =
  /(?<![a-z])(?:p?n\s?[0o1-3x](?:mi|[abc])?\s*(?:\(?sn\)?)?\s*)\(\s?(?:n\s?=\s?(\d{1,2})|(\d{1,2})\s?\/\s?(\d{1,2})[^)]{0,12})\s?\)/g

/** "Metastases in lymphonodis (No V / VIII)", "pN1a (2/15)", "pN0 sn (n=3)". */
export function latins(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const found: NodeCount[] = []
  for (const match of scene.text.matchAll(latin)) {
    const before = clauseBefore(scene.text, match.index, 110)
    if (!/lympho?nod\w*|nodes?|axill/.test(before)) continue
    const first = romanOf(match[1] ?? '')
    const second = romanOf(match[2] ?? '')
    const metastatic = /metasta\w*/.test(before) && !/sine metasta|no metasta|without metasta/.test(before)
    const positive = second === undefined ? (metastatic ? first : 0) : first
    const made = nodeCount(
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
    const made = nodeCount(
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
  ['total (?:number of )?(?:lymph )?nodes (?:examined|sampled|removed)[^:.\\n]{0,40}|total number of (?:lymph )?nodes(?! with)[^:.\\n]{0,40}|(?:number of )?(?:lymph )?nodes (?:examined|sampled|removed|retrieved|found)(?: \\([^)]{0,30}\\))?|lymph nodes,? number examined|(?<=nodes?\\b[^\\n]{0,70})\\bnumber examined', 'examined'],
  ['(?:total )?(?:number of )?(?:lymph )?nodes (?:positive|involved|with (?:metasta\\w*|tumou?r)|containing (?:metasta\\w*|tumou?r))[^:.\\n]{0,40}|(?:number )?positive (?:lymph )?nodes|number of positive (?:lymph )?nodes|(?<=nodes?\\b[^\\n]{0,70})\\bnumber (?:positive|involved)', 'positive'],
  ['(?:number of )?(?:lymph )?nodes with macrometasta\\w*[^:\\n]{0,30}', 'macro'],
  ['(?:number of )?(?:lymph )?nodes with micrometasta\\w*[^:\\n]{0,60}?', 'micro'],
  ['(?:number of )?(?:lymph )?nodes with isolated tumou?r cells[^:\\n]{0,60}?', 'isolated'],
]

const pairs =
  /\bnodes?\b[^.\n]{0,40}?\btotal(?: number)?(?: of nodes)?(?: examined)?\s*[:=]?\s*(\d{1,2})\s*[,;)]\s*(?:and )?(?:number )?(?:positive|involved|with metasta\w+)\s*[:=]?\s*(\d{1,2})(?!\d|\.\d)/g
const pairsBack =
  /\bnodes?\b[^.\n]{0,40}?(?:number |no\.? )?(?:positive|involved)\s*[:=]?\s*(\d{1,2})\s*[,;(]?\s*(?:of |out of |\/ ?)?(?:a )?total(?: number)?(?: of)?(?: examined)?\s*[:=]?\s*(\d{1,2})(?!\d|\.\d)/g

const bracketed =
  /\bnodes?\s*\((\d{1,2})\)\s*[,:-]?\s*(?:all |are |is )?(?:negative|benign|no (?:tumou?r|carcinoma|metasta)|free of)/g
const pairsOf =
  /(?<![\d./])(\d{1,2})\s+(?:positive|involved)(?: (?:axillary )?(?:lymph )?nodes?)?\s+(?:of|out of|from)(?: a total of)?\s+(\d{1,2})(?!\d|\.\d)/g

/** "Axillary nodes: total 14, number positive 2", and the other way round. */
export function paired(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
  const read = (pattern: RegExp, positiveFirst: boolean): NodeCount[] =>
    [...scene.text.matchAll(pattern)].flatMap((match) => {
      const [first, second] = [Number(match[1]), Number(match[2])]
      const made = nodeCount(
        scene,
        match.index,
        match.index + match[0].length,
        rankAt(match.index),
        positiveFirst ? first : second,
        positiveFirst ? second : first,
      )
      return made === undefined ? [] : [made]
    })
  // "Lymph nodes (3), negative for carcinoma"
  const none = [...scene.text.matchAll(bracketed)].flatMap((match) => {
    const made = nodeCount(
      scene,
      match.index,
      match.index + match[0].length,
      rankAt(match.index),
      0,
      Number(match[1]),
    )
    return made === undefined ? [] : [made]
  })
  return [...none, ...read(pairs, false), ...read(pairsBack, true), ...read(pairsOf, true)]
}

/** The lines of a form: "Lymph nodes examined: 18". Macro- and micrometastases add up to the positive nodes. */
export function labelled(scene: Scene, rankAt: (place: number) => number): readonly NodeCount[] {
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
      const made = nodeCount(
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
    const made = nodeCount(scene, sum.start, sum.end, rankAt(sum.start), sum.macro + sum.micro, undefined)
    if (made !== undefined) found.push({ ...made, total: true })
  }
  return found
}

/** A form whose values slipped: the label before this one has none, or the value belongs to the next. */
const slipped = (scene: Scene, start: number, end: number): boolean =>
  /(?:positive|examined|involved):\s*(?:lymph|number|total)?\s*$/.test(
    scene.text.slice(Math.max(0, start - 34), start),
  ) || /^\s*\.\s*method[^:]*:\s*\d/.test(scene.text.slice(end, end + 60))
