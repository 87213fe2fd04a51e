/** HER2, hormone receptors and genes: what a text asks of the tumour. */
import { all, any, type Her2Cell, her2Cells, leaf, type Node } from '../criterion.ts'
import { drugMentions } from '../drugs.ts'
import { type Clause, type Finding, isFreedom, type Reader } from './clause.ts'

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** Names of treatments that carry "HER2" in them are not the tumour's status. */
function withoutTreatments(text: string): string {
  let out = text
  for (const m of drugMentions(text)) out = blank(out, m.start, m.end)
  return out.replace(
    /(?:HER-?2|ErbB2?)[- ](?:targeted|targeting|directed?|based|inhibit\w+|blocking|testing|status evaluation)(?:\s+\w+)?|anti-?\s?HER-?2(?:[- ]\w+)?|HER2-inhibitory|approved HER2/gi,
    (hit) => ' '.repeat(hit.length),
  )
}

const her2 =
  '(?:her-?\\s?2(?:\\s?/\\s?neu|\\s?-?neu)?|erb-?\\s?b-?2|human epidermal growth factor(?: receptor)? 2(?: \\((?:EGFR2, )?HER2\\))?|c-erbb-?2)'
const her2Word = new RegExp(her2, 'i')
const near = (words: string): RegExp => new RegExp(words.replaceAll('HER2', `${her2}\\)?`), 'i')
const positiveWords = near(
  'HER2[\'"]?\\s*(?:\\+(?!\\+)|-?\\s?\\+?\\s?(?:pos(?:itive|itivity)?\\b|ve\\b)|(?:gene |protein |receptor )?(?:over-?\\s?express\\w*|amplif\\w*|overexpressing)|(?:oncogene|gene|status)[^.]{0,20}(?:amplif|positive|over-?express)|alter(?:ed|ation))|(?:over-?\\s?express\\w*|amplif\\w*)[^.]{0,50}HER2|HER2[^.;,]{0,40}(?:over-?\\s?express\\w*|amplifi(?:ed|cation))|HER2\\+ ?ve|HER2\\+',
)
const negativeWords = near(
  'HER2\\s*(?:-?\\s?neg(?:ative)?\\b|[-−](?=[\\s/,.;)]|ve\\b|$)|-ve\\b|non-?amplified)|HER2 status (?:is )?negative|without HER2 (?:over-?express|amplif)|negative HER2',
)
const lowWords = near(
  'HER2[- ]?(?:expression[- ])?low|low (?:levels? of )?HER2|HER2\\s*low|low HER2 expression',
)
const mutantWords = near(
  'HER2[- /](?:activating[- ])?(?:mutant|mutat\\w+)|HER2[^.]{0,40}/\\s?mutant|mutation[^.]{0,10}HER2',
)

const triple = /triple[- ](?:receptor[- ])?negative|\bTNBC\b/i
const triplePositive = /triple[- ]positive|\bTPBC\b/i
const positiveCells: readonly Her2Cell[] = ['2+ ISH+', '0-1+ ISH+', '3+']
const negativeCells: readonly Her2Cell[] = ['0', '0 faint', '1+', '2+ ISH-']
const lowCells: readonly Her2Cell[] = ['1+', '2+ ISH-']

const ishWord =
  /\b(?:F?D?-?ISH|CISH|SISH|in situ hybridi[sz]ation|hybrid[iy]\w*|amplifi\w*|gene copy|gene copies|ratio)\b/i
const ishNegative =
  /ISH\s*(?:-(?=[\s/,.;)]|$)|neg\w*)|non-?amplif\w*|not amplified|no evidence of[^.]{0,20}amplif\w*|without[^.]{0,20}amplif\w*|ISH non/i

/** Scores that stand in the text: "3+", "+++", "(2+,3+)", "1-3+", "IHC 1+ or 2+". */
function scoresIn(written: string): ReadonlySet<string> {
  const text = written.replace(/her-?\s?2|erb-?\s?b-?2|receptor 2/gi, 'HER')
  const scores = new Set<string>()
  const spread = /\b([012])\s*(?:-|to)\s*([23])\s?\+/i.exec(text)
  if (spread !== null) for (let n = Number(spread[1]); n <= Number(spread[2]); n++) scores.add(`${n}+`)
  for (const hit of text.matchAll(/(?<![\d.])([123])\s?(?:\+|plus\b)(?!\d)/gi)) scores.add(`${hit[1]}+`)
  if (/\+\+\+/.test(text)) scores.add('3+')
  if (/(?<!\+)\+\+(?!\+)/.test(text)) scores.add('2+')
  const greater = /\b([12])\s?\+\s?or (?:greater|higher|more)|≥\s?([12])\s?\+/i.exec(text)
  if (greater !== null) for (let n = Number(greater[1] ?? greater[2]); n <= 3; n++) scores.add(`${n}+`)
  if (/IHC[- ]?(?:score (?:of )?)?0\b|\b0\+? by IHC/i.test(text)) scores.add('0')
  return scores
}

/** The cells that a definition by scores lets in. */
function cellsByScore(text: string, scores: ReadonlySet<string>): readonly Her2Cell[] {
  const cells = new Set<Her2Cell>()
  const ish = ishWord.test(text)
  const nonAmplified = ishNegative.test(text)
  if (scores.has('3+')) cells.add('3+')
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
function acceptedCells(
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
  if (negative && !positive && !low && !(scores.size === 1 && scores.has('0'))) return { accept: negativeCells, ishOnly: false }
  if (scores.size > 0 && byScore.length > 0) {
    const extra = [...(low ? lowCells : []), ...(ultralow ? (['0 faint'] as const) : [])]
    const wide = new Set([...byScore, ...extra])
    return { accept: her2Cells.filter((cell) => wide.has(cell)), ishOnly: false }
  }
  const words = new Set<Her2Cell>([
    ...(positive || triplePositive.test(text) ? positiveCells : []),
    ...(low ? lowCells : []),
    ...(ultralow ? (['0 faint'] as const) : []),
    ...(negative && !low ? negativeCells : []),
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

const readHer2: Reader = ({ text: written, polarity, parent }) => {
  const text = withoutTreatments(written.replace(/\bin wh(?:ich|om)\b.*/is, (hit) => ' '.repeat(hit.length)))
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
    /HER2[^.]{0,20}\bany\b|any HER2|(?:positive or negative|negative or positive)|HER2 status (?:is )?(?:unknown|known|not)|(?:eligible|regardless)[^.]{0,40}HER2 status|HER2[^.]{0,40}status (?:known|must be determined)/i.test(
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
  const read = acceptedCells(byParent ? `HER2 ${text}` : text)
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

const cut = (text: string): { readonly cutPct: number; readonly strict: boolean } => {
  const hit = /(≥|>|<|more than|at least|greater than or equal to|less than)\s*(\d{1,2})\s?%/i.exec(text)
  if (hit === null) return { cutPct: 1, strict: false }
  return { cutPct: Number(hit[2]), strict: hit[1] === '>' || hit[1] === 'more than' }
}

const receptorWords =
  /\b(?:ER|PR|PgR|HR|TN)\b(?!\s*(?:analysis|\d))|(?:o?estrogen|progesterone|hormone)[- ]?receptors?|hormone[- ]receptor/
const er = '(?:ER\\b|o?estrogen[- ]?receptors?(?: \\(ER\\))?)'
const pr = '(?:P(?:g)?R\\b|progesterone(?:[- ]?receptors?)?(?: \\(P(?:g)?R\\))?)'
const hr = '(?:HR\\b|hormone[- ]?receptors?(?: \\(HR\\))?)'
const plus = '\\s*[-/]?\\s*(?:\\+(?:ve)?|positive|pos\\b|≥\\s*\\d+\\s?%|\\(\\+\\))'
const minus = '\\s*-?\\s*(?:-ve\\b|-(?=[\\s/,.;)]|$)|negative|neg\\b|<\\s*\\d+\\s?%)'
const says = (receptor: string, sign: string, text: string): boolean =>
  new RegExp(
    `${receptor}(?:\\s*(?:and/or|and|or|/)\\s*(?:${er}|${pr}))?(?:\\s*(?:status|tumou?rs?|expression))?${sign}`,
    'i',
  ).test(text)

const readReceptors: Reader = ({ text: written, section, polarity }) => {
  const text = written.replace(/\bin wh(?:ich|om)\b.*/is, (hit) => ' '.repeat(hit.length))
  if (/whose (?:disease|tumou?rs?) (?:is|are)\b[^.]*only/i.test(text)) return []
  const word =
    /\b(?:ER|PR|PgR|HR)(?=[\s,+/-])|(?:o?estrogen|progesterone|hormone)[- ]?receptors?/.exec(text) ??
    /(?:o?estrogen|progesterone|hormone)[- ]?receptors?/i.exec(text)
  if (word === null || !(receptorWords.test(text) || /receptor/i.test(text))) return []
  if (/modulator|degrader|analys[ie]s|tamoxifen|antagonist|heart rate|beats/i.test(text)) return []
  const give = (node: Node): readonly Finding[] => [
    { dimension: 'hr', start: word.index, end: word.index + word[0].length, node },
  ]
  if (
    isFreedom(text) ||
    /any (?:ER|HR|estrogen|hormone)|unknown status|not specified|either hormone receptor|will only be included/i.test(
      text,
    )
  )
    return give(leaf({ kind: 'no-limit', of: 'hr' }))
  if (section === 'exclusion' && polarity !== 'forbid') return []
  const known = /\bknown\b[^.]{0,60}(?:receptor|ER|PR)|(?:receptor|ER|PR)[^.]{0,60}\bknown\b/i.test(text)
  const { cutPct, strict } = cut(text)
  const make = (receptor: 'er' | 'pr' | 'either' | 'both', want: 'positive' | 'negative'): Node =>
    leaf({ kind: 'hr', receptor, want, cutPct, strict })
  const hrPlus = says(hr, plus, text)
  const hrMinus = says(hr, minus, text)
  const severalKinds =
    triple.test(text) || (positiveWords.test(text.replace(negativeWords, ' ')) && negativeWords.test(text))
  if (!(hrPlus && hrMinus) && severalKinds && /,|\bor\b/.test(text)) return []
  if (polarity === 'forbid' && /therapy|treatment/i.test(text)) return []
  if (hrPlus && hrMinus) return give(leaf({ kind: 'hr', receptor: 'er', want: 'known', cutPct, strict }))
  const erPlus =
    says(er, plus, text) ||
    /(?:o?estrogen|ER) (?:and\/or|or|and) progest\w+(?: receptor)?[- ]positive/i.test(text)
  const prPlus = says(pr, plus, text)
  const nodes: Node[] = []
  if (hrPlus || (erPlus && prPlus && /\bor\b|and\/or|ER\/P/i.test(text)) || (erPlus && /and\/or/i.test(text)))
    nodes.push(make('either', 'positive'))
  else if (erPlus && prPlus) nodes.push(make('both', 'positive'))
  else if (erPlus) nodes.push(make('er', 'positive'))
  else if (prPlus) nodes.push(make('pr', 'positive'))
  if (hrMinus || (/ER and PR|ER\/PR/i.test(text) && /negative|<\s*\d+\s?%/i.test(text) && !erPlus))
    nodes.push(make('both', 'negative'))
  else if (says(er, minus, text) && !erPlus) {
    nodes.push(make('er', 'negative'))
    // "ER-low" has no number: from 1 to 10 % the text does not decide.
    if (/\bER[- ]?low\b|low ER\b/i.test(text))
      nodes.push(
        all([
          leaf({ kind: 'hr', receptor: 'er', want: 'negative', cutPct: 10, strict: false }),
          leaf({ kind: 'undefined-word', word: 'ER-low' }),
        ]),
      )
  }
  if (nodes.length === 0)
    return known ? give(leaf({ kind: 'hr', receptor: 'er', want: 'known', cutPct, strict })) : []
  if (polarity === 'permit') return give(leaf({ kind: 'no-limit', of: 'hr' }))
  const node = any(nodes)
  return give(polarity === 'forbid' ? { kind: 'not', node } : node)
}

const genes = /\b(PIK3CA|BRCA1\/2|BRCA[12]?|ESR1|TP53|PTEN|AKT1|KRAS|PD-?L1|HLA-A\*?\d{2}|heregulin)\b/i

const readBiomarker: Reader = ({ text, polarity, section }) => {
  const hit = genes.exec(text)
  if (/including,? but not limited|\bor those\b|must provide|detection of|to determine/i.test(text)) return []
  if (
    hit === null ||
    polarity === 'permit' ||
    /inhibitor|anti-?PD|antibod|therapy naive|pathway|following genes/i.test(
      text.slice(Math.max(0, hit.index - 12), hit.index + 40),
    )
  )
    return []
  const states = /mutat\w*|mutant|positive|presence|deleterious|aberration|expression/i.test(text)
  if (!states || (section === 'exclusion' && /inability|unable/i.test(text))) return []
  const gene = (hit[1] ?? '').toUpperCase().replace(/\*/, '*')
  return [
    {
      dimension: 'biomarker',
      start: hit.index,
      end: hit.index + hit[0].length,
      node: leaf({ kind: 'biomarker', gene, want: polarity === 'require' }),
    },
  ]
}

export const tumourReaders: readonly Reader[] = [readHer2, readReceptors, readBiomarker]
export type { Clause }
