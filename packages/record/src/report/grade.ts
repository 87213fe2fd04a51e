/**
 * Overall histologic grade: Nottingham (Elston-Ellis), Scarff-Bloom-Richardson, NSABP, "NHG".
 *
 * A nuclear grade, the grade of an in situ component or a single component score is not an overall grade.
 */
import { cite } from '@herald/core'
import { clauseBefore, type Mention, namesAnotherSample, type Scene } from './mention.ts'

/** Overall grade from the sum of the three component scores. */
export const nottinghamTotals = {
  cite: cite('ajcc8-breast', 'Histologic grade'),
  // biome-ignore format: a table
  rows: [
    // from  to   grade
    [3,      5,   '1'],
    [6,      7,   '2'],
    [8,      9,   '3'],
  ],
} as const

const ofTotal = (total: number): string | undefined =>
  nottinghamTotals.rows.find(([from, to]) => total >= from && total <= to)?.[2]

const value = '([1-3]|i{1,3}|l{2,3}|low|intermediate|high)(?![\\w+])'
const system =
  '(?:modified |combined |overall |composite |final )*(?:nottingham|elston(?:[\\s-]*(?:and|&|-|\\/)?[\\s-]*ellis)?|scarff[\\s\\/-]*bloom[\\s\\/-]*(?:and[\\s-]*)?richardson|bloom[\\s\\/-]*(?:and |& )?[\\s\\/-]*richardson|\\bsbr\\b|\\bmbr\\b|\\bbr\\b|n\\.?s\\.?a\\.?b\\.?p\\.?|\\bn[hl]g(?=[\\s-]*[1-3])|\\bee\\b)'
const legend = '(?:\\s*\\(1[., ]+2[, ]+(?:or |and )?3\\))?'
const joint = '[\\s:=.,-]*(?:(?:is|of|was)\\s)?[\\s"(]*'

type Row = readonly [pattern: RegExp, weight: number, read: 'grade' | 'total' | 'words']
// biome-ignore format: a table
const rows: readonly Row[] = [
  [new RegExp(`${system}[^.:;\\n]{0,40}?(?<!nuclear )(?<!architectural )(?<!tubul\\w{1,4} )grade${legend}${joint}(?:grade\\s*)?${value}`, 'g'), 3, 'grade'],
  [new RegExp(`${system}(?:[\\s-]*(?:system|classification|criteria))?${joint}(?:grade\\s*)?([1-3]|i{1,3}|l{2,3})(?![\\w+]|\\s*(?:\\+|\\/\\s*9))(?:\\s*\\(?(?:of|\\/))?`, 'g'), 3, 'grade'],
  [new RegExp(`(?:overall|combined|composite|final|total)(?: histologic(?:al)?| nottingham| tumou?r)?(?: \\([^)]{0,24}\\))? grade${legend}${joint}(?:grade\\s*)?${value}`, 'g'), 3, 'grade'],
  [new RegExp(`(?:composite )?histolog(?:ic|ical|y) (?:\\([^)]{0,24}\\)\\s*)?grade${legend}(?:\\s*\\([^)0-9]{0,40}\\))?${joint}(?:grade\\s*)?${value}`, 'g'), 3, 'grade'],
  [/(?:nottingham|elston|bloom[\s-]*richardson|\bsbr\b|\bbr\b|total|overall|combined)[^.;\n]{0,50}?(?:score|total|points?|sum)?[\s:=,(-]*(?:of |is )?(\d)\s?(?:\/|out of|of)\s?9/g, 2, 'total'],
  [/(?:nottingham|elston|bloom[\s-]*richardson|\bsbr\b|total nottingham|nottingham total|combined|\btotal)(?: \([^)]{0,30}\))? ?(?:combined |histologic |total |overall )*(?:score|points|sum)(?:\s*\([^)]{0,30}\))?[\s:=.-]+(?:of |is )?([3-9])(?![\d+]|\s?(?:\/\s?[13]|\.\d|mm|cm|of 3))/g, 2, 'total'],
  [/\b[1-3]\s?\+\s?[1-3]\s?\+\s?[1-3]\s?=\s?([3-9])\b/g, 2, 'total'],
  [/\b(?:tubul\w+|nottingham|mitos\w+)[^;\n]{0,80}?\btotal(?: score)?\s*[:=]?\s*([3-9])(?!\d|\.\d|\s?(?:cm|mm|of|lymph|nodes))/g, 2, 'total'],
  [new RegExp(`\\b(?:malignancy grade|malignitatsgrad|differenzierungsgrad|tumou?r grade|grading|grado(?: histologico)?|grade\\/differentiation)${joint}(?:grade\\s*|g\\s?)?([1-3]|i{1,3}|l{2,3})(?![\\w+%]|\\.\\d)`, 'g'), 2, 'grade'],
  [new RegExp(`\\bgrade\\s*[:=(-]?\\s*([1-3]|i{1,3}|l{2,3})(?![\\w+%]|\\.\\d)`, 'g'), 1, 'grade'],
  [/(?<![\w.-])g\s?([1-3])(?![\w+-]|\.\d)/g, 1, 'grade'],
  [/(?<!to[\s-])\b(poorly|moderately|well)[\s-]*(?:to[\s-]*(poorly|moderately|well)[\s-]*)?differentiated/g, 0, 'words'],
  [/\b(high|intermediate|low)[\s-]grade (?:invasive|infiltrating)/g, 0, 'words'],
]

const notOverall =
  /\b(?:nuclear|dcis|in[\s-]situ|intraductal|architectural|tubul\w+|mitotic|mitos[ei]s|cytologic\w*|component|cytonuclear|black'?s|lcis|fuhrman|gleason)\b/

export function gradeMentions(scene: Scene, rankAt: (place: number) => number): readonly Mention[] {
  const found: Mention[] = []
  const taken: { start: number; end: number }[] = []
  for (const [pattern, weight, read] of rows) {
    for (const match of scene.text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const section = scene.sectionAt(start)
      if (section.kind === 'genomic assay' || section.kind === 'legend' || section.kind === 'blocks') continue
      if (weight < 2 && taken.some((t) => t.start < end && t.end > start)) continue
      const before = clauseBefore(scene.text, start, weight >= 2 ? 24 : 70)
      const inside = match[0].replace(/\(nuclear[^)]*$/, '')
      if (weight < 3 && notOverall.test(before.slice(-70)) && !(read === 'total')) continue
      if (
        weight === 3 &&
        (/\b(?:nuclear|dcis)\b[^,]*$/.test(before.slice(-24)) ||
          (/nuclear|architectural|mitotic/.test(inside) && !/histolog/.test(inside)))
      )
        continue
      const grade = gradeIn(match[1] ?? '', match[2], read)
      if (grade === undefined) continue
      taken.push({ start, end })
      found.push({
        fact: 'grade',
        value: grade,
        start,
        end,
        earlier: section.kind === 'history' || namesAnotherSample(scene, clauseBefore(scene.text, start)),
        rank: rankAt(start) * 10 + weight,
      })
    }
  }
  return found
}

const worded: Readonly<Record<string, string>> = {
  poorly: '3',
  moderately: '2',
  well: '1',
  high: '3',
  intermediate: '2',
  low: '1',
}

function gradeIn(words: string, second: string | undefined, read: Row[2]): string | undefined {
  if (read === 'total') return ofTotal(Number(words))
  if (second !== undefined && second !== words) return undefined
  return worded[words] ?? (/^[1-3]$/.test(words) ? words : String(words.length))
}
