/**
 * Size of the largest invasive focus in millimetres.
 *
 * Every length in the text is something's size; the words around it say whose. Specimens, in situ disease, metastases,
 * distances to a margin and biopsy cavities are recognised and left out. The largest dimension counts.
 */
import { clauseAfter, clauseBefore, type Mention, type Scene } from './mention.ts'

const one = '(?:\\d{1,3}\\.\\d{1,2}|0\\. \\d|\\d{1,3}|\\.\\d{1,2})'
const unit = '(cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?|zentimeter)\\b'
const by = '\\s*(?:cm|mm)?\\s*(?:x|by|×)\\s*(?:approximately\\s*)?'
const length = new RegExp(
  `(>|<|slightly >|at least |approximately |about |less than |up to )?\\s*(?<![\\d.#/])(${one}(?:${by}${one}(?:\\s\\d)?){0,3})(?:[\\s-]*|\\.\\s+)${unit}`,
  'g',
)
const labelUnit = new RegExp(
  `(?:tumou?r|lesion|invasive(?: component| carcinoma)?|carcinoma)\\s*(?:size|diameter)[^.:\\n]{0,30}\\((cm|mm)\\)\\s*[:.]?\\s*(${one}(?:${by}${one}){0,2})(?!\\s*(?:cm|mm))`,
  'g',
)

const subject = {
  invasive:
    /\bidc\b|\bilc\b|invasive (?:component|carcinoma|tumou?r|focus|foci|cancer|ductal|lobular|mammary)|infiltrating|size of (?:largest )?invasive|greatest dimension of (?:the )?largest (?:focus|invasive)|largest (?:invasive|tumou?r|focus|single focus)|whole invasive|infiltrat\w+/,
  tumour:
    /\btumou?r\b|\bcarcinoma\b|\bcancer\b|\bneoplasm\b|\bmalignan\w+|maximum diameter|maximal tumou?r|microscopic measurement|greatest dimension \(pt\)|\(pt\)|tumou?rgro(?:ss|s)e|durchmesser|tama[nñ]o tumoral/,
  mass: /\bmass\b|\blesion\b|\bnodule\b|\bgross (?:tumou?r|size)/,
} as const

const notInvasive = /\b(?:dcis|in[\s-]situ|intraductal|lcis|whole (?:tumou?r|size|lesion))\b[^,]*$/
const notTumour =
  /\b(?:margins?|edge|metasta\w*|lymph nodes?|nodes?|nodal|extranodal|extracapsular|extension|deposit|specimen|breast (?:measur\w+|sized)|ellipse|skin|nipple|areola|cavity|fibroadenoma|papilloma|cyst|implant|biopsy (?:site|size|cavity|tract)|size of biopsy|axillary (?:contents|tail|tissue\w*)|tissues?|fragments?|portions?|fat|weigh\w+|close|closest|mastectomy specimen|scar|hematoma|cassette|slices?|thick|distance|clearance|from|within|clip|core|visual area|field|span(?:ning)?|muscle|necrosis|suture|radiograph)\b/
const farFrom =
  /^\s*(?:from|away|to (?:the )?(?:closest|nearest)|of (?:the )?(?:closest|nearest|margin|inked)|deep to|clear|beneath|subjacent|below|margin|above)/

type Found = { readonly mm: string; readonly start: number; readonly end: number; readonly score: number }

export function sizeMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const found: Found[] = []
  for (const match of scene.text.matchAll(length)) {
    const [whole, sign = '', dimensions = '', name = ''] = match
    const lead = whole.length - whole.trimStart().length
    const start = match.index + lead
    const end = match.index + whole.length
    const score = scoreOf(scene, start, end)
    const mm = millimetres(dimensions, name.startsWith('c') || name.startsWith('z') ? 10 : 1)
    if (score > 0 && mm !== undefined)
      found.push({
        mm: `${/^>|slightly/.test(sign.trim()) ? '>' : /^<|less/.test(sign.trim()) ? '<' : ''}${mm}`,
        start,
        end,
        score,
      })
  }
  for (const match of scene.text.matchAll(labelUnit)) {
    const mm = millimetres(match[2] ?? '', match[1] === 'cm' ? 10 : 1)
    if (mm !== undefined)
      found.push({ mm: String(mm), start: match.index, end: match.index + match[0].length, score: 6 })
  }
  return found.map((f) => {
    const kind = scene.sectionAt(f.start).kind
    return {
      fact: 'size_mm',
      value: f.mm,
      start: f.start,
      end: f.end,
      earlier: kind === 'history',
      rank: weight(kind, rankAt(f.start)) * 10 + f.score,
    }
  })
}

const weight = (kind: string, rank: number): number =>
  kind === 'gross' || kind === 'intraoperative' || kind === 'history'
    ? 1
    : kind === 'microscopic'
      ? Math.min(rank, 4)
      : 4

/** The largest of "2.8 x 2.6 x 2"; undefined where a number of the row is damaged ("2. x 1.5"). */
function millimetres(dimensions: string, factor: number): number | undefined {
  const numbers = dimensions
    .replace(/0\. (\d)/g, '0.$1')
    .split(/x|by/)
    .map((side) => Number(/\d*\.?\d+/.exec(side)?.[0] ?? Number.NaN))
    .filter((n) => !Number.isNaN(n))
  if (numbers.length === 0) return undefined
  const largest = Math.max(...numbers)
  const mm = Math.round(largest * factor * 100) / 100
  return mm > 0 && mm <= 300 ? mm : undefined
}

/** How sure the words are that this length is the invasive tumour's: 0 is not at all. */
function scoreOf(scene: Scene, start: number, end: number): number {
  const { text } = scene
  const kind = scene.sectionAt(start).kind
  if (kind === 'legend' || kind === 'blocks' || kind === 'genomic assay' || kind === 'specimens') return 0
  const before = clauseBefore(text, start, 150).replace(/^.*\((?:see|slide)[^)]*\)/, '')
  const after = clauseAfter(text, end, 60)
  if (farFrom.test(after)) return 0
  // "pT2: tumour > 20 mm but not more than 50 mm" explains the category.
  if (/\bp?t\s?\d\w{0,2}\)?\s*:[^:]*$/.test(before) || /[<>≤≥]\s*\d+ ?mm but/.test(before)) return 0
  if (/\d\.\s+x\s+$/.test(text.slice(Math.max(0, start - 8), start))) return 0
  const label = /([^:;]{3,60}):\s*[^:]{0,30}$/.exec(before)?.[1] ?? ''
  const tail = before.slice(-70)
  const nearest = lastMatch(before, [subject.invasive, subject.tumour, subject.mass])
  const other = lastMatch(before, [notTumour])
  if (
    notInvasive.test(tail) &&
    !/invasive(?: component| carcinoma| tumou?r)?[^,]{0,40}$|infiltrating/.test(
      tail.replace(/^.*\b(?:dcis|in[\s-]situ|intraductal)\b/, ''),
    )
  )
    return 0
  if (
    other.at > nearest.at &&
    !/^\s*(?:mass|tumou?r|invasive|infiltrating|carcinoma|lesion|nodule)/.test(after)
  ) {
    const size = /(?:tumou?r|invasive|carcinoma)[^,:]{0,40}(?:size|measur|dimension|diameter)/.test(
      `${label} ${tail}`,
    )
    if (!size || /margin|node|metasta|specimen|distance|from/.test(before.slice(other.at))) return 0
  }
  const ahead =
    /^[^.,;\n]{0,45}?\b(?:mass|tumou?r|carcinoma|lesion|nodule|invasive|infiltrating)\b/.exec(after)?.[0] ??
    ''
  if (nearest.at < 0 && ahead === '') return contextOf(scene, start)
  if (nearest.at < 0 && /\b(?:specimen|mastectomy|lumpectomy|biopsy|node|dcis|tissue|fibro)\b/.test(ahead))
    return 0
  const sized = /\b(?:size|measur\w*|dimension|diameter|forming|estimated|maximum|maximal|spans?)\b/.test(
    `${before.slice(-90)}${after.slice(0, 30)}`,
  )
  const base = nearest.index === 0 ? 6 : nearest.index === 1 ? 5 : 3
  if (/\b(?:separate|additional|second|smaller|satellite|other|also present|two \(2\))\b/.test(before))
    return 2
  return base + (sized ? 2 : 0)
}

/** "The size is 2.5 cm": the subject stands in the sentence before. */
function contextOf(scene: Scene, start: number): number {
  const kind = scene.sectionAt(start).kind
  if (kind !== 'diagnosis' && kind !== 'synoptic' && kind !== 'microscopic') return 0
  const wide =
    scene.text
      .slice(Math.max(0, start - 320), start)
      .split(/[.\n:] ?- /)
      .at(-1) ?? ''
  return /(?:carcinoma|tumou?r)[\s\S]*(?:measur\w+|size|dimension|diameter|foci|,)[^\n]{0,20}$/.test(wide) &&
    !/node|metasta|margin|in[\s-]situ|dcis/.test(wide)
    ? 3
    : 0
}

function lastMatch(
  words: string,
  patterns: readonly RegExp[],
): { readonly at: number; readonly index: number } {
  let best = { at: -1, index: -1 }
  patterns.forEach((pattern, index) => {
    for (const match of words.matchAll(new RegExp(pattern.source, 'g'))) {
      if (match.index + match[0].length > best.at) best = { at: match.index + match[0].length, index }
    }
  })
  return best
}
