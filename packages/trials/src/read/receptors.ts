/** Hormone receptors and genes: what a text asks of the tumour. */
import { all, any, leaf, type Node } from '../criterion.ts'
import { type Finding, isFreedom, type Reader, turned, withoutBracketLeave } from './clause.ts'
import { negativeWords, positiveWords, triple } from './her2-words.ts'

const cut = (text: string): { readonly cutPct: number; readonly strict: boolean } => {
  const hit = /(≥|>|<|more than|at least|greater than or equal to|less than)\s*(\d{1,2})\s?%/i.exec(text)
  if (hit === null) return { cutPct: 1, strict: false }
  return { cutPct: Number(hit[2]), strict: hit[1] === '>' || hit[1] === 'more than' }
}

const receptorWords =
  /\b(?:ER|PR|PgR|HR|TN)\b(?!\s*(?:analysis|\d))|(?:o?estrogen|progesterone|hormon(?:e|al))[- ]?receptors?/
const er = '(?:\\bER\\b|o?estrogen[- ]?receptors?(?: \\(ER\\))?)'
const pr = '(?:\\bP(?:g)?R\\b|progesterone(?:[- ]?receptors?)?(?: \\(P(?:g)?R\\))?)'
const hr = '(?:\\bHR\\b|hormon(?:e|al)[- ]?receptors?(?: \\(HR\\))?)'
const plus = '\\s*[-/]?\\s*(?:\\+(?:ve)?|positive|pos\\b|≥\\s*\\d+\\s?%|\\(\\+\\))'
const minus = '\\s*-?\\s*(?:-ve\\b|-(?=[\\s/,.;)]|$)|negative|neg\\b|<\\s*\\d+\\s?%)'
// "ER and/or PR", and not "advanced and/or metastatic".
const andOr = new RegExp(`(?:${er}|${pr})[^.;,]{0,30}and/or`, 'i')
// "negative for ER, PR and HER2": one word for a list of receptors.
const listed = (state: string): RegExp =>
  new RegExp(`\\b${state} for\\s[^.;]{0,30}?${er}[^.;]{0,25}?${pr}`, 'i')
const says = (receptor: string, sign: string, text: string): boolean =>
  new RegExp(
    `${receptor}(?:\\s*(?:and/or|and|or|/)\\s*(?:${er}|${pr}))?(?:\\s*(?:status|tumou?rs?|expression))?${sign}`,
    'i',
  ).test(text)

export const readReceptors: Reader = ({ text: given, section, polarity }) => {
  // What a bracket of an exclusion lets in is not what it refuses.
  const outside =
    polarity === 'forbid'
      ? given.replace(/\([^()]*\b(?:allowed|permitted|eligible)\b[^()]*\)/gi, (hit) => ' '.repeat(hit.length))
      : withoutBracketLeave(given)
  const written = /receptor|\b(?:ER|PR|PgR|HR)\b/.test(outside) || polarity === 'forbid' ? outside : given
  const text = turned(written).replace(/\bin wh(?:ich|om)\b.*/is, (hit) => ' '.repeat(hit.length))
  if (/whose (?:disease|tumou?rs?) (?:is|are)\b[^.]*only/i.test(text)) return []
  const word =
    /\b(?:ER|PR|PgR|HR)(?=[\s,+/-])|(?:o?estrogen|progesterone|hormon(?:e|al))[- ]?receptors?/.exec(text) ??
    /(?:o?estrogen|progesterone|hormon(?:e|al))[- ]?receptors?/i.exec(text)
  if (word === null || !(receptorWords.test(text) || /receptor/i.test(text))) return []
  if (/modulator|degrader|analys[ie]s|tamoxifen|antagonist|heart rate|beats/i.test(text)) return []
  const give = (node: Node): readonly Finding[] => [
    { dimension: 'hr', start: word.index, end: word.index + word[0].length, node },
  ]
  if (
    isFreedom(text) ||
    /receptors?[^.;,]{0,20}(?:positive (?:or|and|\/) ?-?negative|negative (?:or|and|\/) ?-?positive)|any (?:ER|HR|estrogen|hormone)|unknown status|not specified|either hormone receptor|will only be included|\b(?:HR|ER)[- ]?(?:positive|\+) (?:or|and|\/) ?(?:HR|ER)?-negative|\bstatus\b[^;]{0,20}(?:positive or negative|negative or positive)|(?:ER|PR|HR|receptors?)\b[^.;]*\bdoes not (?:influence|affect|matter)/i.test(
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
    /(?:o?estrogen[- ]?(?: receptors?)?(?: \(ER\))?|\bER-?) ?(?:and\/or|or|and|\/) ?(?:progest\w+[- ]?(?:receptors?)?(?: \(P(?:g)?R\))?|PgR|PR)[- ]*(?:positive|\+)/i.test(
      text,
    ) ||
    listed('positive').test(written)
  const prPlus = says(pr, plus, text) || listed('positive').test(written)
  const nodes: Node[] = []
  if (hrPlus || (erPlus && prPlus && /\bor\b|and\/or|ER\/P/i.test(text)) || (erPlus && andOr.test(text)))
    nodes.push(make('either', 'positive'))
  else if (erPlus && prPlus) nodes.push(make('both', 'positive'))
  else if (erPlus) nodes.push(make('er', 'positive'))
  else if (prPlus) nodes.push(make('pr', 'positive'))
  if (hrMinus || (/ER and PR|ER\/PR/i.test(text) && /negative|<\s*\d+\s?%/i.test(text) && !erPlus))
    nodes.push(make('both', 'negative'))
  else if (
    (listed('negative').test(written) || (says(er, minus, text) && says(pr, minus, text))) &&
    !erPlus &&
    !prPlus
  )
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

// "PIK3CA mutation absent" under Exclusion asks for the mutation.
const lackingBefore = /\black(?:s|ing)?\s+(?:an? |any )?$/i
const lacking = /^\S+[^.;,]{0,24}\b(?:absent|wild-?type|not detected|negative)\b/i

/** The genes of one list: "PIK3CA, AKT1 or PTEN". */
function listedGenes(text: string, first: RegExpExecArray): readonly string[] {
  const names = [(first[1] ?? '').toUpperCase()]
  let end = first.index + first[0].length
  for (const next of text.slice(end).matchAll(new RegExp(genes.source, 'gi'))) {
    const at = first.index + first[0].length + next.index
    if (!/^[\w\s-]{0,25}(?:,|\/|\bor\b|\band\/or\b)[\w\s]{0,12}$/i.test(text.slice(end, at))) break
    names.push((next[1] ?? '').toUpperCase())
    end = at + next[0].length
  }
  return [...new Set(names)]
}

export const readBiomarker: Reader = ({ text, polarity, section }) => {
  const hit = genes.exec(text)
  if (
    /including,? but not limited|\bor those\b|must provide|detection of|to determine|\b(?:may|can|will) be (?:assessed|tested|determined)/i.test(
      text,
    )
  )
    return []
  // A test that has to be made, or a result that has to be on file, is not the result.
  if (
    /\b(?:documentation of|known|documented|confirmed)\b[^.;]*\bstatus\b(?![^.;]{0,10}(?:positive|mutant|mutat))|\b(?:available|sufficient|adequate|submitted?|collected)\b[^.;]*\bfor\b[^.;]*\b(?:test(?:ing)?|analysis|assessment|evaluation)\b|\bstatus\b[^.;]{0,20}\b(?:must be |is |will be )?(?:required|known|determined|documented|available)\b/i.test(
      text,
    )
  )
    return []
  if (
    hit === null ||
    polarity === 'permit' ||
    /inhibitor|anti-?PD|antibod|therapy naive|pathway|following genes/i.test(
      text.slice(Math.max(0, hit.index - 12), hit.index + 40),
    )
  )
    return []
  if (/\b(?:positive|mutant) or (?:negative|wild)|negative or positive/i.test(text)) return []
  const states =
    /mutat\w*|pathogenic|mutant|wild-?type|positive|presence|deleterious|aberration|expression/i.test(text)
  if (!states || (section === 'exclusion' && /inability|unable/i.test(text))) return []
  const want =
    (polarity === 'require') !==
    (lacking.test(text.slice(hit.index)) || lackingBefore.test(text.slice(0, hit.index)))
  const leaves = listedGenes(text, hit).map((gene) => leaf({ kind: 'biomarker', gene, want }))
  // "BRCA1, BRCA2 or PALB2": a gene we do not follow may be hers.
  const other =
    /(?:\bor|,|\/)\s*((?!DNA|RNA|PCR|NGS|IHC|FDA|HER2|TNBC)[A-Z][A-Z0-9]{3,6})\b(?=[^.;]{0,30}(?:mutat|mutant|loss|alter|variant))/.exec(
      text.slice(hit.index + hit[0].length).replace(new RegExp(genes.source, 'gi'), '~'),
    )
  const alternatives =
    other === null ? leaves : [...leaves, leaf({ kind: 'undefined-word', word: other[1] ?? '' })]
  return [
    {
      dimension: 'biomarker',
      start: hit.index,
      end: hit.index + hit[0].length,
      node: want ? any(alternatives) : all(leaves),
    },
  ]
}
