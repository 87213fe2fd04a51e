/** HER2 in words and scores: which cells of HER2 a text lets in. */
import { type Her2Cell, her2Cells } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** Names of treatments that carry "HER2" in them are not the tumour's status. */
export function withoutTreatments(text: string): string {
  let out = text
  for (const m of drugMentions(text)) out = blank(out, m.start, m.end)
  return out.replace(
    /(?:HER-?2|ErbB2?)[- ](?:targeted|targeting|directed?|based|inhibit\w+|blocking|testing|status evaluation)(?:\s+\w+)?|anti-?\s?HER-?2(?:[- ]\w+)?|HER2-inhibitory|approved HER2/gi,
    (hit) => ' '.repeat(hit.length),
  )
}

const her2 =
  '(?:her-?\\s?2(?:\\s?/\\s?neu|\\s?-?neu)?|erb-?\\s?b-?2|human epidermal growth factor(?: receptor)? 2(?: \\((?:EGFR2, )?HER2\\))?|c-erbb-?2)'
export const her2Word = new RegExp(her2, 'i')
const near = (words: string): RegExp => new RegExp(words.replaceAll('HER2', `${her2}\\)?`), 'i')
export const positiveWords = near(
  'HER2[\'"]?\\s*(?:\\+(?!\\+)|-?\\s?\\+?\\s?(?:pos(?:itive|itivity)?\\b|ve\\b)|(?:gene |protein |receptor )?(?:over-?\\s?express\\w*|amplif\\w*|overexpressing)|(?:oncogene|gene|status)[^.]{0,20}(?:amplif|positive|over-?express)|alter(?:ed|ation))|(?:over-?\\s?express\\w*|amplif\\w*)[^.]{0,50}HER2|HER2[^.;,]{0,40}(?:over-?\\s?express\\w*|amplifi(?:ed|cation))|HER2\\+ ?ve|HER2\\+',
)
export const negativeWords = near(
  'HER2\\s*(?:-?\\s?neg(?:ative)?\\b|[-−](?=[\\s/,.;)]|ve\\b|$)|-ve\\b|non-?amplified)|HER2 status (?:is )?negative|without HER2 (?:over-?express|amplif)|negative HER2',
)
const lowWords = near(
  'HER2[- ]?(?:expression[- ])?low|low (?:levels? of )?HER2|HER2\\s*low|low HER2 expression',
)
export const mutantWords = near(
  'HER2[- /](?:activating[- ])?(?:mutant|mutat\\w+)|HER2[^.]{0,40}/\\s?mutant|mutation[^.]{0,10}HER2',
)

const lowOrNegative =
  /\blow\s*(?:,|or|and\/or|\/)\s*(?:HER-?2[- ]?)?negative|negative\s*(?:,|or|and\/or|\/)\s*(?:HER-?2[- ]?)?low\b/i

export const triple = /triple[- ](?:receptor[- ])?negative|\bTNBC\b/i
export const triplePositive = /triple[- ]positive|\bTPBC\b/i
export const positiveCells: readonly Her2Cell[] = ['2+ ISH+', '0-1+ ISH+', '3+']
export const negativeCells: readonly Her2Cell[] = ['0', '0 faint', '1+', '2+ ISH-']
const lowCells: readonly Her2Cell[] = ['1+', '2+ ISH-']

const ishWord =
  /\b(?:F?D?-?ISH|CISH|SISH|in situ hybridi[sz]ation|hybrid[iy]\w*|amplifi\w*|gene copy|gene copies|ratio)\b/i
const ishNegative =
  /ISH\)?\s*(?:-(?=[\s/,.;)]|$)|-?\s?neg\w*)|non-?amplif\w*|not amplified|no evidence of[^.]{0,20}amplif\w*|without[^.]{0,20}amplif\w*|ISH non/i

/** Scores that stand in the text: "3+", "+++", "(2+,3+)", "1-3+", "IHC 1+ or 2+". */
function scoresIn(written: string): ReadonlySet<string> {
  const text = written.replace(/her-?\s?2|erb-?\s?b-?2|receptor 2/gi, 'HER')
  const scores = new Set<string>()
  const spread = /\b([012])\s*(?:-|to)\s*([23])\s?\+/i.exec(text)
  if (spread !== null) for (let n = Number(spread[1]); n <= Number(spread[2]); n++) scores.add(`${n}+`)
  for (const hit of text.matchAll(/(?<![\d.])([123])\s?(?:\+|plus\b)(?!\d)/gi)) scores.add(`${hit[1]}+`)
  // "IHC 1 or 2+": the sign at the end is said of both.
  for (const hit of text.matchAll(/(?<![\d.])([123])\s*(?:,|\/|or|and)\s*(?:IHC\s*)?(?=[123]\s?\+)/gi))
    scores.add(`${hit[1]}+`)
  if (/\+\+\+/.test(text)) scores.add('3+')
  if (/(?<!\+)\+\+(?!\+)/.test(text)) scores.add('2+')
  const greater = /\b([12])\s?\+\s?or (?:greater|higher|more)|≥\s?([12])\s?\+/i.exec(text)
  if (greater !== null) for (let n = Number(greater[1] ?? greater[2]); n <= 3; n++) scores.add(`${n}+`)
  if (
    /IHC\)?[- ]?(?:score (?:of )?)?0\b|\b0\+? by IHC|(?<![\d.])0\+?\s*(?:,|\/|or|and|-|to)\s*1\s?\+/i.test(
      text,
    )
  )
    scores.add('0')
  return scores
}

// "IHC 1-2+ and confirmed by FISH": the score alone is not enough.
const ishBeside =
  /\d\s?\+\)?,?\s*(?:and|with|plus|(?:disease |tumou?rs? |cancers? )?(?:which|that) (?:is|are))\s+[^.;]{0,40}\b(?:F?ISH|CISH|SISH|hybridi[sz]ation)\b[^.;]{0,60}?(?:positiv|amplif|\+)/i

/** The cells that a definition by scores lets in. */
function cellsByScore(text: string, scores: ReadonlySet<string>): readonly Her2Cell[] {
  const cells = new Set<Her2Cell>()
  const ish = ishWord.test(text)
  const nonAmplified = ishNegative.test(text)
  if (scores.has('3+')) cells.add('3+')
  if (ishBeside.test(text) && !nonAmplified && !scores.has('3+')) {
    if (scores.has('2+')) cells.add('2+ ISH+')
    if (scores.has('1+') || scores.has('0')) cells.add('0-1+ ISH+')
    return her2Cells.filter((cell) => cells.has(cell))
  }
  if (scores.has('1+')) cells.add('1+')
  if (scores.has('0')) {
    if (/faint|ultra|> ?0|up to 10/i.test(text)) cells.add('0 faint')
    else for (const cell of ['0', '0 faint'] as const) cells.add(cell)
  }
  if (scores.has('2+')) {
    // 2+ passes alone where it stands in one breath with 3+, or where no gene test is spoken of.
    const alone =
      /2\s?\+\s*(?:,|or|and)\s*3\s?\+\)?\s*(?:,|or|and\/or|\/)/i.test(text) ||
      /\b[01]\s*(?:-|to)\s*[23]\s?\+|[12]\s?\+\s?or (?:greater|higher)|≥\s?[12]\s?\+/i.test(text) ||
      !ish
    if (alone || nonAmplified) cells.add('2+ ISH-')
    if (alone || !nonAmplified) cells.add('2+ ISH+')
  }
  const amplifiedAlone = ish && !nonAmplified && (scores.has('3+') || scores.size === 0)
  if (amplifiedAlone) for (const cell of ['2+ ISH+', '0-1+ ISH+'] as const) cells.add(cell)
  // Low and positive named side by side: both definitions hold.
  if (nonAmplified && scores.has('3+')) for (const cell of positiveCells) cells.add(cell)
  return her2Cells.filter((cell) => cells.has(cell))
}

/** What the words alone say, and what the scores say; scores are the more exact. */
export function acceptedCells(
  text: string,
): { readonly accept: readonly Her2Cell[]; readonly ishOnly: boolean } | undefined {
  const scores = scoresIn(text)
  const low = lowWords.test(text) || /ultra-?\s?low/i.test(text)
  const ultralow = /ultra-?\s?low/i.test(text)
  const withoutNegative = text.replace(negativeWords, ' ')
  const positive = positiveWords.test(withoutNegative)
  const negative = negativeWords.test(text)
  const byScore = cellsByScore(text, scores)
  // "HER2-negative, IHC 0-1+ or not amplified": the word covers every definition of it, save IHC 0 alone.
  if (negative && !positive && !low && !(scores.size === 1 && scores.has('0')))
    return { accept: negativeCells, ishOnly: false }
  if (scores.size > 0 && byScore.length > 0) {
    const extra = [...(low ? lowCells : []), ...(ultralow ? (['0 faint'] as const) : [])]
    const wide = new Set([...byScore, ...extra])
    return { accept: her2Cells.filter((cell) => wide.has(cell)), ishOnly: false }
  }
  const words = new Set<Her2Cell>([
    ...(positive || triplePositive.test(text) ? positiveCells : []),
    ...(low ? lowCells : []),
    ...(ultralow ? (['0 faint'] as const) : []),
    ...(negative && (!low || lowOrNegative.test(text)) ? negativeCells : []),
  ])
  if (
    (words.size === 0 && near('HER2[^.;,]{0,14}expressi\\w+').test(text)) ||
    near('HER2[- ]expressing').test(text)
  )
    for (const cell of ['1+', '2+ ISH-', ...positiveCells] as const) words.add(cell)
  if (words.size === 0) return undefined
  const ishOnly =
    positive &&
    /by (?:FISH|ISH|in situ)|immunohistochemistry will not be sufficient/i.test(text) &&
    !/IHC|or immunohisto/i.test(text)
  return { accept: her2Cells.filter((cell) => words.has(cell)), ishOnly }
}

/** States of HER2 that a sentence names, treatments left out. */
export const her2Named = (written: string): readonly Her2Cell[] => {
  const text = withoutTreatments(written)
  return her2Word.test(text) ? (acceptedCells(text)?.accept ?? []) : []
}
