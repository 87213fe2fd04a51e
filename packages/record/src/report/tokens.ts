/**
 * The words of marker results: which marker, which method, which call, score, percentage.
 *
 * The order of the rows matters only where one pattern is the beginning of another (longest first).
 */
export type Marker = 'er' | 'pr' | 'her2' | 'ki67'

export type Token = {
  readonly kind: TokenKind
  readonly value: string
  readonly start: number
  readonly end: number
}

export type TokenKind =
  | 'marker' | 'other marker' | 'triple negative'
  | 'ihc' | 'ish' | 'fmol' | 'genomic'
  | 'call' | 'ish result' | 'expression'
  | 'score' | 'unclear score' | 'scale' | 'percent' | 'number' | 'h-score' | 'intensity'
  | 'pending' | 'elsewhere' | 'not done' | 'control' | 'legend'
  | 'stop' // biome-ignore format: grouped by meaning

type Row = readonly [kind: TokenKind, value: string, pattern: string]

const no =
  '(?:no|not|non|without|lack of|lacks?|negative for|absence of|un|no evidence of|failed to show|does not show|do not show)'
const number = '\\d{1,3}(?:\\.\\d+)?'
const than =
  '(?:<\\/?=|>\\/?=|<\\s?=?|>\\s?=?|≤|≥|[l1i]?es[s5]? than(?: or equal to)?|fewer than|m[o0]re than|greater than(?: or equal to)?|in excess of|[o0]ver|above|at least|up to|below|under)'

// biome-ignore format: a table
const rows: readonly Row[] = [
  ['stop',            '',              '\\.(?=\\s|$)|\\n|;'],
  ['genomic',         '',              'oncotype\\s?(?:dx)?|mammaprint|prosigna|endopredict|rt-?pcr|recurrence score|gene expression (?:assay|profil\\w+)'],
  ['triple negative', '',              '\\btriple[\\s-]*negative(?! for)'],
  ['control',         '',              '\\b(?:(?:internal|external|positive|negative|tissue|normal|appropriate) )*controls?\\b(?:[^.\\n;]{0,60}?(?:positive(?:ly)?|negative|satisfactory|adequate(?:ly)?|appropriate(?:ly)?|stain\\w*|reactive|valid|acceptable|appropriately))*|\\b(?:normal|benign|non-?neoplastic|adjacent|residual|background)[^.\\n;]{0,45}(?:ducts?|epitheli\\w+|glands?|acini|lobules|tissue|parenchyma|cells)[^.\\n;]{0,50}?(?:positive|negative|reactive|stain\\w*)'],
  ['legend',          '',              '\\b(?:is|are|was|were)\\s+(?:considered|defined|regarded|scored|classified|reported as follows|graded)\\b|\\breference (?:range|interval)s?\\b|\\bcut-?off\\b|\\bcriteria\\b|\\b(?:is|are) calculated\\b|\\bcalculated by\\b|\\bscoring range\\b|\\b(?:positive|negative|equivocal) (?:is|are) defined\\b|\\b(?:positive|negative|equivocal|borderline)\\s+(?:if|when)\\b|\\b(?:positive|negative|equivocal|borderline)\\s*(?:=|:)\\s*(?:(?:<|>|≥|≤|greater|less)[^\\d.;]{0,16}(?:1|10)(?!\\d)|[01](?:\\s?\\+|\\s+or\\b))|\\b(?:borderline|equivocal|indeterminate)\\s*[:(=]?\\s*\\d\\.\\d\\s*(?:-|to)\\s*\\d\\.\\d|\\b(?:positive|negative|equivocal) (?:cases|results?|tumou?rs|scores?) (?:are|is|show|require|must|should|have)\\b|\\bscoring (?:system|guide\\w*|criteria|key)\\b|\\b(?:score|scale|range)s? of 0\\s?(?:-|to)\\s?[38]\\+?'],
  ['other marker',    '',              '\\b(?:p53|p63|p40|p16|egfr|her-?1|e-?cadherin|p120|androgen receptors?|\\bar\\b|ck ?\\d+(?:\\/\\d+)?|cytokeratins?|keratins?|pankeratin|ae1[\\s\\/-]*(?:ae)?3|gata-?3|calponin|myosin|smma?|sma|gcdfp\\S*|mammaglobin|topo\\w*|bcl-?2|vegf|chromogranin|synaptophysin|cathepsin d?|upa|pai-?1|cd31|cd34|d2-40|dna (?:index|ploidy)|ploidy|s-?phase(?: fraction)?|cam ?5\\.2|cea|pd-?l1|ttf-?1|pax-?8|wt-?1|vimentin|s-?100)\\b'],
  ['ihc',             'test',          'hercep\\s?test\\S*|pathway her-?2\\s?\\/?\\s?neu\\s*(?:\\(4b5\\))?|anti-?\\s?(?:human )?(?:her|c-?erb)\\S*'],
  ['ish',             '',              'path\\s?vysion her-?\\s?2 dna probe kit|(?:lsi )?her-?2(?:\\/neu)? dna probe(?: kit)?|inform her-?2\\S*(?: dual ish)?'],
  ['marker',          'her2',          '\\bc?[\\s-]{0,2}e[rx][bh]{1,2}[\\s-]{0,2}[b8]{0,2}[\\s-]{0,3}[2z]\\b(?:\\s?[/(-]{1,2}\\s?(?:her[\\s-]?2\\s?[/-]?\\s?)?neu\\)?)?(?:\\s*\\(\\s?her[\\s-]{0,2}2[\\s/-]{0,3}(?:neu)?\\s?\\))?|\\bc-?e[rx][bh]\\s?-?[b8]\\s?-?2\\b|\\bh?[eo]r[\\s./-]{1,4}[2z][\\s/.-]{0,4}[nmh]e[uwn]\\b|\\b[hk][eo]r[\\s./-]{0,4}[2z](?:[\\s/.(-]{0,4}(?:ne[uw]|[mh]eu)\\b\\)?)(?:\\s*\\(\\s?c-?\\s?erb\\S*\\s?\\))?|\\bher[\\s./-]{0,4}(?:2|ii)(?!\\d|\\s?(?:gene )?(?:dna )?probe)(?=\\b|[a-z]|_)(?:[\\s/.-]{0,2}neu\\b)?(?:\\s*\\(\\s?c-?\\s?erb\\S*\\s?\\))?|\\berbb-?2\\b|\\bhuman epidermal growth factor receptor (?:type )?-?\\s?(?:2|ii)\\b(?:\\s*\\(\\s?her-?2\\S*\\s?\\))?|\\bher-?neu\\b|\\bneu oncoprotein\\b'],
  ['marker',          'er',            '\\bo?estrogen(?:ic)?[\\s-]*(?:receptors?|rec\\.?)?(?:[\\s-]*protein)?(?:\\s*(?:alpha|α))?(?:\\s*\\(er[aα]?\\))?(?:\\s+status|\\s+activity)?|\\bostrogen\\w*|\\breceptor(?:es)? (?:de )?estrogen\\w*|\\bhormone receptors? \\(er\\)|\\bera?\\b(?=\\W|$)(?:\\s+status)?|\\be\\.r\\.'],
  ['marker',          'pr',            '\\bprogest\\w*[\\s-]*(?:receptors?|rec\\.?)?(?:[\\s-]*protein)?(?:\\s*\\(pg?r\\))?(?:\\s+status|\\s+activity)?|\\breceptor(?:es)? (?:de )?progest\\w*|\\bpg?r\\b(?:\\s+status)?|\\bp\\.r\\.'],
  ['marker',          'ki67',          '\\bki[\\s-]*67\\b|\\bmib-?\\s?1\\b(?=[^.\\n;]{0,20}(?:index|proliferat\\w+|labell?ing|rate|:|score))|\\bproliferat(?:ion|ive) (?:index|rate|fraction)(?: \\(\\s?(?:ki-?67|mib-?1)\\s?\\))?'],
  ['fmol',            '',              `${number}\\s*f?moles?(?:\\/\\S+)?|${number}\\s?fmol\\S*|fmol(?:\\s+value)?(?:\\s+of)*(?:\\s+value)?(?:\\s+of)?(?:\\s*${number})?`],
  ['h-score',         '',              `\\bh[\\s-]?score\\b(?:\\s*(?:of|is|was|[:=,-]))*\\s*(?:\\d{1,3}(?:\\s?\\/\\s?300)?)?|\\b(?:allred|quick)(?:[\\s-]*scor\\w+)?[^.\\n;%]{0,18}?\\d\\s*(?:\\/\\s*8|out of 8|of 8)?(?![\\d+%])|\\b\\d\\s*(?:\\/|out of)\\s*[78]\\b|\\b(?:proportion|intensity|total) score\\s*[:=]?\\s*\\d(?:\\s?\\/\\s?[358])?|\\birs\\s*[:=]?\\s*\\d{1,2}(?:\\s?\\/\\s?12)?|\\bremmele\\S*\\s*(?:score)?\\s*[:=]?\\s*\\d{0,2}`],
  ['ish',             '',              '\\b(?:d?-?fish|cish|sish|dish|ish)\\b|in[\\s-]*situ[\\s-]*hybridi[sz]ation|gene amplification(?! (?:is|was)? ?(?:not|present|absent|detected|identified|found|seen|positive|negative))|gene copy|dual[\\s-]probe|single[\\s-]probe|gene status'],
  ['ish result',      'not amplified', `\\b${no}[\\s-]*(?:(?:evidence of|evidence for|gene|significant|detectable|demonstrable|low[\\s-]level|high[\\s-]level|any)[\\s-]*)*(?:amplified|amplification)\\b|\\bnon-?amplified\\b|\\bunamplified\\b|\\bamplification(?: of (?:the )?\\S{1,14}(?: gene| oncogene)?)?\\s*(?:status)?[\\s:.-]*(?:(?:is|was)\\s+)?(?:not (?:found|detected|identified|seen|present|observed|shown)|absent|negative|none|nicht)\\b|\\bnicht amplifiziert|\\bkeine amplifikation|\\bno amplificad\\w+|\\bsin amplificacion`],
  ['ish result',      'amplified',     '\\b(?:is |was |highly |strongly |clearly )?amplified\\b|\\bamplification(?: of (?:the )?\\S{1,14}(?: gene| oncogene)?)?\\s*(?:status)?[\\s:.-]*(?:(?:is|was)\\s+)?(?:present|detected|identified|found|seen|positive|observed|yes)\\b|\\b(?:positive for|shows?|showing|high[\\s-]level|evidence of) (?:\\S{1,14} )?(?:gene )?amplification\\b|\\bamplifiziert|\\bamplificad\\w+'],
  ['expression',      'negative',      `\\b${no}[\\s-]*(?:(?:evidence of|evidence for|significant|membrane|membranous|protein|oncoprotein|her-?2(?:\\/neu)?|strong|complete)[\\s-]*)*over-?express(?:ed|ion|es|ing)?\\b|\\bover-?expression(?: of (?:the )?\\S{1,14}(?: protein| oncoprotein)?)?[\\s:.-]*(?:(?:is|was)\\s+)?(?:not (?:found|detected|identified|seen|present|observed)|absent|negative|none)\\b|\\bunder-?expressed\\b`],
  ['expression',      'positive',      '\\b(?:is |was |strongly )?over-?expressed\\b|\\bover-?expression(?: of (?:the )?\\S{1,14}(?: protein| oncoprotein)?)?[\\s:.-]*(?:(?:is|was)\\s+)?(?:present|detected|identified|found|seen|positive|observed)\\b|\\b(?:positive for|shows?|showing|evidence of|consistent with) (?:[a-z]\\S{0,13} )?(?:protein )?over-?expression\\b|\\bover-?expresses\\b'],
  ['ihc',             '',              'over-?expression|immuno-?histo\\w*|immuno\\w*|\\bihc\\b|\\bprotein\\b|oncoprotein|membran\\w+ (?:staining|stain|reactivity)'],
  ['pending',         '',              `\\bpending\\b|\\b(?:to|will) follow\\b|\\bwill (?:also )?be (?:\\w+ )?(?:performed|reported|issued|done|ordered|evaluated|forwarded|sent|submitted|obtained|determined|repeated|added|available)\\b|\\b(?:has|have) been (?:ordered|requested|sent|submitted)\\b|\\b(?:is|are|was|were|being) (?:ordered|requested|sent|submitted)\\b|\\bordered\\b(?!\\s*:?\\s*(?:no\\b|not\\b|n\\/a))(?: and)?|\\bawait\\w+|\\bin progress\\b|\\bto be (?:performed|reported|done|issued|determined|evaluated)\\b|\\b(?:is|are) being (?:performed|done|sent|ordered)\\b|\\brequested\\b|\\bausstehend|\\bpendiente`],
  ['not done',        '',              '\\bnot (?:performed|done|tested|ordered|assessed|available|evaluated|applicable|interpretable|evaluable|provided|known|stated|reported)\\b|\\bcannot be (?:assessed|evaluated|determined)\\b|\\bunknown\\b|\\binsufficient\\b|\\bn ?\\/ ?a\\b'],
  ['elsewhere',       '',              '\\bprevious(?:ly)?\\b|\\bprior\\b|\\bearlier\\b|\\boutside\\b|\\banother specimen\\b|\\bother specimen\\b|\\bper (?:report|history)\\b|\\bcore biops\\w+|\\bhistor\\w+ of\\b'],
  ['call',            'negative',      `\\b(?:not|non|non-)\\s?-?(?:positive|reactive|immunoreactive|detected|identified|present|seen|found|observed|expressed|demonstrated|elevated)\\b|\\bno (?:\\w+ ){0,3}?(?:expression|immunoreactivity|staining|reactivity|positivity)\\b|\\bnegative\\b|\\bnegativ[oae]?\\b|\\bneg\\b|\\babsent\\b|\\bundetect\\w+|\\bnonreactive\\b|\\bnone detected\\b`],
  ['call',            'weakly positive', '\\b(?:weak|weakly|low|faintly|focal(?:ly)? weak(?:ly)?|borderline|minimally)[\\s-]*(?:to[\\s-]*moderate(?:ly)?[\\s-]*)?(?:immuno)?(?:positive|reactive)\\b'],
  ['call',            'positive',      '\\b(?:strongly |moderately |focally |diffusely |highly |uniformly |variably )?(?:immuno-?)?(?:positive|reactive)(?:ly)?\\b|\\bpositiv[oae]?\\b|\\bpos\\b|\\bpositivity\\b|\\bdetected\\b(?! by)'],
  ['call',            'equivocal',     '\\bequivocal\\b|\\bborderline\\b|\\bindeterminate\\b|\\binconclusive\\b|\\bambiguous\\b|\\bgrenzwertig\\b|\\bintermediate\\b(?! grade| nuclear| intensity| staining)'],
  ['percent',         '',              `(?:%|percent(?:age)?)\\s*(?:of )?(?:(?:positive|tumou?r|stained|immunoreactive|nuclear|invasive|the|cells|nuclei|with) ?)*(?:cells|nuclei|staining|stained|positive|positivity|reactivity)[^.:\\n;=]{0,24}[:=]\\s*(?:${than}\\s*)?${number}(?:\\s?%?\\s*(?:-|to)\\s*${number})?\\s?%?|(?:${than}\\s*)?(?:approximately |about |circa |ca\\.? |~ ?)?${number}(?:\\s?%?\\s*(?:-|to|and)\\s*${number})?(?:\\s\\d)?\\s?(?:%|percent\\b|per cent\\b|pct\\b|prozent\\b|por ciento\\b)`],
  ['scale',           '',              '\\b0\\s?\\+?\\s*(?:-|to|through)\\s*\\+?\\s?[34]\\s?\\+?(?![\\d.%])|\\b(?:on )?(?:a )?scale of [^.\\n;)]{0,20}|\\b(?:out )?of 3\\+?(?!\\d)|\\/\\s?3\\s?\\+?(?!\\d)'],
  ['score',           '0-1+',          '(?<![\\d.])(?:0|zero|o)\\s*(?:-|\\/|or|to|and|,)\\s*(?:1\\s?\\+|\\+\\s?1)(?!\\d)'],
  ['unclear score',   '',              '(?<![\\d.])[12]\\s?\\+?\\s*(?:-|\\/|or|to|and)\\s*[23]\\s?\\+(?!\\s?\\d)'],
  ['score',           '',              '(?<!\\d\\.?|\\+\\s?)[123]\\s?\\+(?!\\+|\\s?[1-3]\\s?(?:\\+|=|\\)))|(?<![\\d+]\\s?)\\+\\s?[123]\\b(?![\\d.%])|(?<![\\d+])\\(?\\+{2,3}\\)?(?!\\d)|\\b(?:score|intensity|ihc|staining|grade)\\s*(?:of|is|was|=|:|-|\\()?\\s*"?[0-3]\\b(?!\\s?\\+|[.\\d%]|\\s*(?:%|\\/\\s*(?:8|9|5|300|12)|out of (?:8|9|5)|(?:-|to|or|\\/)\\s*\\d))'],
  ['intensity',       '',              '\\b(?:strong|moderate|weak|intense|faint)(?:ly)?\\b'],
  ['number',          '',              `(?<![\\w.])(?:${than}\\s*)?${number}(?![\\w.]*\\d)`],
]

const pattern = new RegExp(rows.map(([, , p]) => `(${p})`).join('|'), 'g')

/** Every token of the normalised text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const row = rows[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]
    if (row === undefined || match[0] === '') continue
    const [kind, value] = row
    const last = tokens.at(-1)
    if (kind === 'stop' && last?.kind === 'stop' && text.slice(last.end, match.index).trim() === '') continue
    tokens.push({
      kind,
      value: value === '' ? match[0] : value,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

/** `2+` of "+2", "(++)", "score 2"; undefined for words that hold no score. */
export function scoreOf(words: string): string | undefined {
  if (words === '0-1+') return words
  const plus = /\+{2,3}/.exec(words)
  if (plus !== null) return `${plus[0].length}+`
  const digit = /[0-3]/.exec(words)?.[0]
  if (digit === undefined) return undefined
  return digit === '0' ? '0' : `${digit}+`
}

/** A percentage as written, without the sign: `80`, `<10`, `>95`, `60-70`. */
export function percentOf(words: string): string | undefined {
  const number =
    /(?<![a-z\d.])(\d{1,3}(?:\.\d+)?)(?![a-z\d])(?:\s?%?\s*(?:-|to|and)\s*(\d{1,3}(?:\.\d+)?))?/.exec(words)
  if (number === null) return undefined
  const [whole, low = '', high] = number
  if (Number(low) > 100 || Number(high ?? 0) > 100) return undefined
  if (high !== undefined && whole !== low) return Number(high) > Number(low) ? `${low}-${high}` : undefined
  const sign = /less than or equal|≤|<\/?=|up to/.test(words)
    ? '<='
    : /greater than or equal|≥|>\/?=|at least/.test(words)
      ? '>='
      : /<|es[s5]? than|fewer|below|under/.test(words)
        ? '<'
        : />|m[o0]re than|greater|[o0]ver|above|excess/.test(words)
          ? '>'
          : ''
  return `${sign}${low}`
}
