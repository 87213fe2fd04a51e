/**
 * Specimens of one report: "PART 1: BREAST, LEFT ...", "(B) LEFT AXILLARY SENTINEL LYMPH NODE #1", "C. Breast, left,
 * excision", or an unnumbered head line "Lymph nodes, right axillary, dissection:".
 *
 * A letter that the diagnosis gave to a specimen means the same specimen in the gross and microscopic text.
 */
import type { Section } from './sections.ts'

export type Side = 'left' | 'right'

export type Part = {
  /** `1`, `a`, or `@120` for a head line without a letter. */
  readonly key: string
  readonly head: string
  readonly start: number
  readonly end: number
  readonly side: Side | 'both' | 'unstated'
  /** True when the specimen holds lymph nodes and no breast. */
  readonly nodesOnly: boolean
  /** True for a new, additional or re-excised margin. */
  readonly reexcision: boolean
}

const organ =
  '(?:new |additional |second |re-?excis\\w+ |re-?excision of |wle |hot |"|\'|sp: |biopsy of |excision of |products? of )?(?:(?:right|left|rt|lt|bilateral)\\b[ .,]*)?(?:breast|lymph|node|sentinel|non-?sentinel|axill|sln|skin|nipple|inferior|superior|medial|lateral|deep|posterior|anterior|margin|mastectomy|lumpectomy|segmental|partial|total|modified|simple|quadrantectomy|hot spot|tumou?r|mammary|intramammary|subscapular|level|mass|main|core|cavity|needle|wide|excision|internal mammary)'

const lettered = new RegExp(
  `(?:(?<=^|[.\\n:;)] ?\\s*|\\s\\s)(?:\\(([a-z]|\\d{1,2})\\)\\.?|([a-z]|\\d{1,2})[.):])|\\bpart (\\d{1,2}|[a-z])\\s*[:.)-]|\\bspecimen #? ?([a-z]|\\d{1,2})\\s*[:.)-])\\s*(?=(${organ}[^\\n]{0,160}?)(?:[:;] |:\\n|\\n| -\\.|-\\n|\\. |- |:$))`,
  'g',
)
const bare =
  /(?<=^|[.\n:] ?\s*)((?:breast|lymph nodes?|left|right|sentinel|axilla\w*)[^.\n:]{2,120}?(?:excision\w*|biopsy|dissection|mastectomy|lumpectomy|resection|contents|quadrantectomy)[^.\n:]{0,30})\s?:/g

/** Specimens in the order of the text, each up to the next; a letter again in another section is the same specimen. */
export function partsOf(text: string, sections: readonly Section[]): readonly Part[] {
  const found: Part[] = []
  for (const section of sections) {
    if (section.kind === 'specimens' || section.kind === 'blocks' || section.kind === 'history') continue
    const starts = headsIn(text, section)
    starts.forEach((head, i) => {
      const end = starts[i + 1]?.start ?? section.end
      found.push(partOf(head, end))
    })
  }
  return continued(text, sections, found)
}

type Head = { readonly key: string; readonly head: string; readonly start: number }

function headsIn(text: string, section: Section): readonly Head[] {
  const inside = text.slice(section.start, section.end)
  const heads: Head[] = []
  for (const match of inside.matchAll(lettered)) {
    const key = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const head = match[5] ?? ''
    if (/\b(?:is|was|are|were|measures|measuring|shows)\b/.test(head) && section.kind !== 'gross') continue
    heads.push({ key, head, start: section.start + match.index })
  }
  for (const match of inside.matchAll(bare)) {
    const start = section.start + match.index
    if (heads.some((h) => Math.abs(h.start - start) < 14)) continue
    heads.push({ key: `@${start}`, head: match[1] ?? '', start })
  }
  return heads.sort((a, b) => a.start - b.start)
}

function partOf({ key, head, start }: Head, end: number): Part {
  const nodes = /\b(?:nodes?|axill\w*|sentinel|sln|hot spot|lymph)\b/.test(head)
  const breast = /\b(?:breast|mastectomy|lumpectomy|quadrantectomy|mammary(?! nodes?))\b/.test(head)
  return {
    key,
    head,
    start,
    end,
    side: sideIn(head),
    nodesOnly: nodes && !breast,
    reexcision:
      /\b(?:new|additional|second|further|re-?excis\w+|true|final|revised|shave[dn]?)\b[^.]{0,60}\b(?:margin|edge)|\bmargins?\b[^.]{0,30}re-?excision|re-?excision|shave/.test(
        head,
      ) || /^\W*(?:inferior|superior|medial|lateral|deep|posterior|anterior)[^.]{0,40}margin/.test(head),
  }
}

/** The letters of the diagnosis, found again before plain sentences of the microscopic text and comments. */
function continued(text: string, sections: readonly Section[], found: readonly Part[]): readonly Part[] {
  const again: Part[] = []
  for (const section of sections) {
    if (
      section.kind !== 'microscopic' &&
      section.kind !== 'comment' &&
      section.kind !== 'immunohistochemistry'
    )
      continue
    const known = new Map(found.filter((p) => p.key.length === 1).map((p) => [p.key, p]))
    const inside = text.slice(section.start, section.end)
    const marks = [...inside.matchAll(/(?<=[.\n:]\s+)([a-h])\. (?=[a-z]{2})/g)].filter((m) =>
      known.has(m[1] ?? ''),
    )
    if (found.some((p) => p.start >= section.start && p.start < section.end)) continue
    marks.forEach((mark, i) => {
      const first = known.get(mark[1] ?? '')
      if (first === undefined) return
      const start = section.start + mark.index
      const next = marks[i + 1]
      again.push({
        ...first,
        start,
        end: next === undefined ? endOfRun(sections, section) : section.start + next.index,
      })
    })
  }
  return cutAtNext([...found, ...again].sort((a, b) => a.start - b.start))
}

/** A lettered microscopic paragraph runs on through its own comments and marker results. */
function endOfRun(sections: readonly Section[], from: Section): number {
  const after = sections.slice(sections.indexOf(from) + 1)
  const stop = after.find((s) => s.kind !== 'comment' && s.kind !== 'immunohistochemistry')
  return stop?.start ?? after.at(-1)?.end ?? from.end
}

const cutAtNext = (parts: readonly Part[]): readonly Part[] =>
  parts.map((p, i) => ({ ...p, end: Math.min(p.end, parts[i + 1]?.start ?? p.end) }))

/** Which breast some words name. */
export function sideIn(words: string): Side | 'both' | 'unstated' {
  const left = /\b(?:left|lt|sinistr\w+|links?|linke\w*|izquierd\w+|gauche|lewej|lewy)\b/.test(words)
  const right =
    /\b(?:right|righty|rt|dext(?:r|er)\w*|rechts?|rechte\w*|derech\w+|droite?|prawej|prawy)\b/.test(words)
  if (left && right) return 'both'
  if (/\bbilateral\b/.test(words)) return 'both'
  return left ? 'left' : right ? 'right' : 'unstated'
}
