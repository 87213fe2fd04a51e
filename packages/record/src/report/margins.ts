/**
 * Margins for invasive carcinoma, in their final state: a positive margin that a further excision of the same
 * operation clears is negative. Close is not positive.
 */
import { clauseAround, clauseBefore, type Mention, type Scene } from './mention.ts'

type Row = readonly [value: 'positive' | 'negative' | 'indeterminate', pattern: RegExp, weight: number]

const margin =
  '(?:resection |surgical |inked |excision\\w* |excisional |all |other |deep |anterior |posterior |superior |inferior |medial |lateral |radial |biopsy |specimen |final |new |of resection |the |dye-?stained |circumferential |remaining |closest |nearest |radial )*(?:margins?|resection (?:edges?|lines?|margins?)|inked (?:edge|surface)|surgical edges?|schnittrander)(?: of (?:resection|excision))?(?: status)?(?:\\s*\\(s\\))?'
const free = '(?:negative|free|uninvolved|not involved|clear|tumou?r[\\s-]free|widely free|clean)'
const hit = '(?:positive|involved|not free|not clear|transected)'

// biome-ignore format: a table
const rows: readonly Row[] = [
  ['indeterminate', /\b(?:possibly|questionabl\w+|may be|cannot exclude|cannot rule out|suspicious for|equivocal\w*)\b[^.;]{0,60}\b(?:margin|inked edge|ink)\b/g, 4],
  ['indeterminate', new RegExp(`${margin}[\\s:]*(?:status )?(?:cannot be (?:assessed|evaluated|determined)|not (?:assessable|evaluable)|indeterminate|equivocal)`, 'g'), 3],
  ['positive',      new RegExp(`${margin}[^.;\\n]{0,30}?\\b(?:is|are|was|were)?[\\s:]*(?<!not )(?<!un)${hit}(?! by (?:dcis|in[\\s-]situ|intraductal|ductal carcinoma in|lcis))\\b(?! (?:for )?(?:dcis|in[\\s-]situ|lcis)|[^.;\\n]{0,20}: ?(?:no|none|negative|uninvolved))`, 'g'), 3],
  ['positive',      /\b(?:tumou?r|carcinoma|invasive component|cancer)\b(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:present at|extends? to|extending to|involves?|involving|at|reaches|touch\w*|abuts?|transected at|seen at|focally at|located at)\b (?:the )?(?:\w+[\s/,-]+){0,4}?(?:margins?\b|ink\b|inked (?:edge|surface|margin))/g, 3],
  ['positive',      /\btumou?r (?:on|at) ink\b|\bink on tumou?r\b/g, 3],
  ['positive',      /(?<![\w.])r\s?1(?![\w.])(?=[\s,;)]|$)(?=[^\n]{0,60})/g, 2],
  ['negative',      new RegExp(`${margin}(?:[^.;\\n]{0,40}?)(?:\\b(?:is|are|was|were|appears?)\\b)?[\\s:(]*(?:all |widely |grossly |microscopically |histologically |completely )*(?<!not )\\b${free}\\b`, 'g'), 3],
  ['negative',      /\b(?:negative|free|uninvolved|clear|no tumou?r|no evidence of (?:tumou?r|malignancy|carcinoma)[^.;]{0,12}(?:at|in)?)\s+(?:resection |surgical |inked |excision |deep |all )*margins?\b/g, 3],
  ['negative',      new RegExp(`${margin}[\\s:]*(?:widely |all )?\\(?[<>]?\\s?\\d?[^.;\\n]{0,14}\\)?\\s*free\\b`, 'g'), 3],
  ['negative',      /\bmargins? (?:uninvolved|not involved|free|negative|clear)\b/g, 3],
  ['negative',      /(?<![\w.])r\s?[0o](?=[\s,;).]|$)/g, 2],
  ['negative',      /\b(?:invasive|infiltrating|carcinoma|tumou?r)\b[^.;\n]{0,60}?(?:\d(?:\.\d+)?\s?(?:cm|mm)|close)\b[^.;\n]{0,60}?\b(?:from|to|of)\b[^.;\n]{0,60}?(?:margins?|inked|edge)/g, 1],
  ['negative',      /\bdistance (?:of|from|to)[^.;\n:]{0,50}margins?\s*[:=]\s*(?:>|<|≥|at least )?\s?\d/g, 1],
  ['negative',      /\b(?:extends?|comes?|approaches|extending)[^.;\n]{0,30}?\bwithin\b[^.;\n]{0,30}?margins?\b/g, 1],
  ['negative',      /\bmargins?\b[^\n]{0,90}?\b(?:uninvolved|not involved|negative|free|clear)\s+(?:by|for|of)\s+(?:invasive|infiltrating)/g, 3],
  ['positive',      /\bmargins?\s*[:.]\s*(?:involved|positive)\b/g, 3],
]

const inSitu = /\b(?:dcis|in[\s-]situ|intraductal|lcis|ductal carcinoma in)\b/

export function marginMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const found: Mention[] = []
  for (const [value, pattern, weight] of rows) {
    for (const match of scene.text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const kind = scene.sectionAt(start).kind
      if (
        kind === 'gross' ||
        kind === 'blocks' ||
        kind === 'legend' ||
        kind === 'genomic assay' ||
        kind === 'history' ||
        kind === 'specimens' ||
        kind === 'intraoperative'
      )
        continue
      const clause = clauseAround(scene.text, start, end)
      const near = `${clauseBefore(scene.text, start, 40)}${match[0]}${scene.text.slice(end, end + 26).split(/[.;\n]/)[0] ?? ''}`
      if (
        inSitu.test(near) &&
        !/invasive|infiltrating|\btumou?r\b|carcinoma(?! in)/.test(
          near.replace(/carcinoma[\s-]in[\s-]situ|ductal carcinoma in/g, ''),
        )
      )
        continue
      if (/\binvolved by in[\s-]situ|\bin[\s-]situ[^.]{0,30}margins?\b/.test(match[0])) continue
      if (
        value === 'positive' &&
        /\b(?:no|not|without|negative|free|uninvolved|away from|\d\s?(?:cm|mm) from|within \d|close)\b/.test(
          match[0].replace(/not (?:free|clear)/, ''),
        )
      )
        continue
      if (value === 'positive' && /\bno\s+(?:\w+ ){0,3}$/.test(clauseBefore(scene.text, start, 30))) continue
      if (
        value === 'positive' &&
        /involved by(?: invasive)?[^:]{0,30}:/.test(clause) &&
        !/:\s*(?:yes|present|positive|involved)/.test(clause)
      )
        continue
      if (value === 'negative' && weight === 1 && /metasta|node/.test(clause)) continue
      if (value === 'negative' && /\bother (?:surgical |resection )?margins\b/.test(clause)) continue
      if (value === 'negative' && /although|except|other than/.test(clause)) continue
      const part = scene.partAt(start)
      found.push({
        fact: 'margins',
        value,
        start,
        end,
        earlier: false,
        rank: rankAt(start) * 10 + weight + (part?.reexcision === true ? 5 : 0),
      })
    }
  }
  return [...found, ...clearedLater(scene, rankAt)]
}

/** A new margin that is free: "NEW DEEP MARGIN: ... no tumour". */
function clearedLater(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  return scene.parts
    .filter((p) => p.reexcision)
    .flatMap((p) => {
      const body = scene.text.slice(p.start, p.end)
      const free =
        /\b(?:negative for (?:tumou?r|malignancy|carcinoma)|no (?:\w+ )?(?:tumou?r|malignancy|carcinoma)(?: \w+)?|no evidence of (?:malignancy|tumou?r|carcinoma)|free of (?:tumou?r|carcinoma|malignancy)|benign)\b/.exec(
          body,
        )
      if (free === null) return []
      const start = p.start + free.index
      return [
        {
          fact: 'margins' as const,
          value: 'negative',
          start,
          end: start + free[0].length,
          earlier: false,
          rank: rankAt(start) * 10 + 8,
        },
      ]
    })
}

/** The statements of one tumour that give its final state: later excisions outweigh; else any positive outweighs a general "negative" of the same weight. */
export function settledMargins(scene: Scene, found: readonly Mention[]): readonly Mention[] {
  const further = found.filter((m) => scene.partAt(m.start)?.reexcision === true)
  if (further.length > 0 && further.every((m) => m.value === 'negative')) return further
  const strong = found.filter((m) => m.rank % 10 >= 3)
  const unsure = strong.filter((m) => m.value === 'indeterminate')
  if (unsure.length > 0 && strong.every((m) => m.value !== 'positive')) return unsure
  const hits = strong.filter((m) => m.value === 'positive')
  return hits.length > 0 ? hits : strong.length > 0 ? strong : found
}
