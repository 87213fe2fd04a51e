/** Brain metastases and disease of the meninges: which states of the brain a text lets in. */
import { type BrainCell, brainCells, leaf, type Node } from '../criterion.ts'
import type { Clause, Finding, Reader } from './clause.ts'

const place = '(?:brain|CNS|central nervous system(?: \\(CNS\\))?|intracranial|cerebral|intra-?cranial)'
const brainWord = new RegExp(
  `${place}(?: \\(CNS\\))?[^.;]{0,30}?(?:metasta\\w+|lesions?|disease|involvement|tumou?r(?:\\(s\\)|s)?|malignanc\\w+|cancer|locali[sz]ations?)|metasta\\w+[^.;]{0,20}(?:to|in|of) (?:the )?${place}|metastatic (?:brain|CNS)|breast cancer involvement of the brain|(?<!RANO-)\\bBM\\b(?! aspirat)|${place} (?:parenchymal )?progression`,
  'i',
)
const meninges = /leptomening\w+|\bLMD\b|mening(?:eal|itis)|carcinomatous mening/i

const untreated: readonly BrainCell[] = ['untreated-stable', 'untreated-progressing']
const progressing: readonly BrainCell[] = ['untreated-progressing', 'treated-progressing']
const present: readonly BrainCell[] = brainCells.filter((c) => c !== 'none')
const quietWord = /\b(?:asymptomatic|stable|controlled|inactive|treated)\b/i
const only = (cells: ReadonlySet<BrainCell>): readonly BrainCell[] => brainCells.filter((c) => cells.has(c))

/** The states that the adjectives of a phrase name; no adjective names all. */
function namedStates(written: string): readonly BrainCell[] {
  // "(imaging not required)" is about the imaging.
  const text = written
    .replace(/\([^()]*\b(?:not (?:required|mandatory|needed)|eligible|allowed|permitted)\b[^()]*\)/gi, ' ')
    .replace(/(?<=\b(?:metasta\w+|disease|lesions?)),? including\b[^.;]*/i, ' ')
  const cells = new Set<BrainCell>()
  const isUntreated = /\buntreated\b|not (?:been )?(?:previously |definitively |adequately )?treated/i.test(
    text,
  )
  const isTreated =
    /(?:^|[^n])(?<!un)\btreated\b|\bpreviously treated\b|completed (?:a course of |their |local |definitive )*(?:therapy|treatment)|\b(?:controlled|stable) (?:by|with|after|following) (?:\w+ ){0,3}(?:surgery|resection|radio\w+|radiation|irradiation|local|treatment|therapy)|(?<!\bnot (?:having )?)\breceived (?!steroid|cortico)(?:\w+ ){0,3}(?:treatment|radio\w+|radiation|irradiation|surgery)/i.test(
      text.replace(/untreated|not (?:been )?(?:previously |definitively |adequately )?treated/gi, ' '),
    )
  const active =
    /\b(?:active|progress\w+|uncontrolled|unstable|symptomatic|new or|not (?:well )?controlled|enlarging)\b|requir(?:e|es|ing)\b[^.]{0,50}(?:therapy|treatment|surgery|radiation|steroid|corticosteroid)|needing immediate/i.test(
      text.replace(
        /asymptomatic|inactive|without[^.,;]*|\brequir(?:e|es|ing) no\b[^.,;]*|no longer symptomatic|no (?:evidence|signs?|need)[^.,;]*|not (?:need|requir)\w*[^.,;]*|\bno (?:\w+ )?progress\w*|\bnot (?:\w+ )?progress\w*|~+[^.,;]*/gi,
        ' ',
      ),
    )
  const quiet =
    /\b(?:stable|asymptomatic|controlled|inactive|clinically insignificant|not (?:requir|need)\w+|responsive|no longer symptomatic|no (?:\w+ )?progression|no (?:clinical |radiological |radiographic |imaging )?(?:evidence|signs?) of (?:\w+ ){0,2}(?:progression|growth)|not (?:\w+ )?progress\w+|without (?:\w+ ){0,5}progression)\b/i.test(
      text.replace(/uncontrolled|unstable|not (?:well )?controlled/gi, ' '),
    )
  if (isUntreated)
    for (const c of quiet && !active ? (['untreated-stable'] as const) : untreated) cells.add(c)
  if (active) for (const c of progressing) cells.add(c)
  if (isTreated && !active) {
    cells.add('treated-stable')
    if (!quiet || /may have progressed/i.test(text)) cells.add('treated-progressing')
  }
  if (quiet && !isTreated && !isUntreated && !active)
    for (const c of ['treated-stable', 'untreated-stable'] as const) cells.add(c)
  return cells.size === 0 ? present : only(cells)
}

const months = (text: string): number | undefined => {
  const hit = /(?:at least|≥|>|minimum of|for)\s*(\d+|one|two|three)\s*(week|month)s?/i.exec(text)
  if (hit === null) return undefined
  const n = { one: 1, two: 2, three: 3 }[(hit[1] ?? '').toLowerCase()] ?? Number(hit[1])
  return hit[2]?.toLowerCase() === 'week' ? n / 4.35 : n
}

const brainNode = (
  accept: ReadonlySet<BrainCell>,
  unclear: readonly BrainCell[],
  stable: number | undefined,
): Node =>
  leaf({
    kind: 'brain',
    accept: only(accept),
    unclear: unclear.filter((c) => !accept.has(c)),
    minMonthsStable: stable,
  })

/** "Any brain metastases or other active CNS disease": the adjective of the second naming leaves the first as wide as it is. */
function statesRefused(text: string): readonly BrainCell[] {
  const first = /^(.*?)\bor\b(.*)$/is.exec(text)
  const [, before = '', after = ''] = first ?? []
  const bare = brainWord.test(before) && namedStates(before).length === present.length
  return bare && brainWord.test(after) && /^\s*(?:any|other|another)\b/i.test(after)
    ? present
    : namedStates(text)
}

/** What follows "except", "unless", "other than": the states that are let in all the same. */
const exception = /\b(?:except|unless|other than|with the exception)\b(.*)$/i

const readBrain: Reader = ({ text, section, polarity }) => {
  const hit = brainWord.exec(text)
  if (
    hit === null ||
    (/^BM$/.test(hit[0]) && /\bmarrow\b|aspirat/i.test(text)) ||
    /\bnon-?\s?(?:brain|CNS|central nervous)\b|\bmay have (?:received|had) (?:prior |previous )?radi\w+/i.test(
      text,
    ) ||
    /\b(?:will be|are|is) considered (?:as )?(?:non-?)?\w+able\b/i.test(text) ||
    /^(?:planned|time since|RANO criteria|other sites|any systemic|systemic|radi(?:o(?:therap|surg)|ation)\w*|WBRT|brain metastases previously treated|relevant records|prior (?:stereotactic|whole|SRS)|ongoing use|any ongoing|history of grade|patients treated with CNS local therapy|clinical and)/i.test(
      text,
    ) ||
    /seizures?\b[^.]{0,80}neurologic progression|vascular|\bstroke\b|hemorrhage|other untreated brain|within \d+ ?mm|brain-?\s?stem|primary (?:brain|central|CNS)|brain metastases with (?:extensive )?(?:lepto)?mening/i.test(
      text,
    )
  )
    return []
  const give = (node: Node): readonly Finding[] => [
    { dimension: 'brain', start: hit.index, end: hit.index + hit[0].length, node },
  ]
  const condition = (name: 'measurable brain lesion' | 'brain surgery planned'): readonly Finding[] =>
    give(leaf({ kind: 'condition', name, want: true }))
  if (polarity === 'require' && section === 'inclusion') {
    if (
      /measurable/i.test(text) &&
      /(?:measurable[^.;]{0,30}(?:brain|intracranial|CNS)|(?:brain|intracranial)[^.;]{0,15}measurable|measurable disease in the brain)/i.test(
        text,
      ) &&
      !/outside|RANO-BM criteria|and\/or/i.test(text)
    )
      return condition('measurable brain lesion')
    if (
      /resection|surgical/i.test(text) &&
      /planned|indicated|requiring|for which/i.test(text) &&
      !/time since/i.test(text)
    )
      return condition('brain surgery planned')
    if (
      /\b(?:if|with brain metastases should|outside the|(?:metastases|lesions?(?:\(s\))?) (?:must|should) be)\b/i.test(
        text,
      )
    ) {
      return /\b(?:should|must) be (?:clinically )?(?:stable|controlled|asymptomatic)/i.test(text)
        ? give(brainNode(new Set(['none', 'treated-stable', 'untreated-stable']), [], undefined))
        : []
    }
    if (/\brecovered\b[^.;]*(?:surg|intervention)/i.test(text)) return []
    // "Untreated brain metastases must undergo local therapy" asks it of those who have them.
    if (/\b(?:metasta\w+|lesions?|disease)\)? (?:must|should|need to|have to) (?!be\b)/i.test(text)) return []
    // What is asked of those who have had it treated before is no demand on the others.
    if (
      /^(?:patients|participants|subjects|those)\b[^.;]*?\b(?:previously (?:un)?treated|treated with|who (?:have|had) (?:not )?(?:received|undergone|had))\b[^.;]*?\b(?:must|should)\s+(?:also |either )?(?:have|show|demonstrate|complete|undergo)\b/i.test(
        text,
      )
    )
      return []
    const states = /^(?:cns inclusion|no )/i.test(text) ? [] : namedStates(text)
    if (/^(?:patients|subjects|participants)? ?(?:with )?(?:stable|controlled|treated)\b/i.test(text))
      return give(brainNode(new Set(['none', ...states]), ['untreated-stable'], months(text)))
    return states.length === 0 ? [] : give(brainNode(new Set(states), [], undefined))
  }
  if (polarity === 'permit') {
    if (
      /any cohort|are allowed\b[^.]*untreated brain/i.test(text) ||
      /measurable bone-only disease or active brain/i.test(text)
    )
      return []
    // Where a brain that grows is let in, a quiet one is too.
    const named = namedStates(text)
    const accept = new Set<BrainCell>(
      named.some((c) => progressing.includes(c)) && !quietWord.test(text) ? brainCells : ['none', ...named],
    )
    const bare = named.length === present.length
    if (bare && !/treated|stable|active/i.test(text)) return []
    // What a permission does not name is not refused: it is open, save a brain that grows where only quiet ones are let in.
    return give(
      brainNode(
        accept,
        accept.has('untreated-progressing') ? [] : ['untreated-stable', 'treated-progressing'],
        undefined,
      ),
    )
  }
  if (/sole site|only (?:metastatic )?sites?|only (?:brain|CNS)|CNS only|as the only/i.test(text)) return []
  const [excluded, excepted] = [text.replace(exception, ''), exception.exec(text)?.[1] ?? '']
  const size = /(?:lesions?|metasta\w+)[^.]{0,12}>\s*\d/i.test(text)
  if (size || /medical monitor/i.test(excepted)) return []
  if (/must be (?:clinically )?stable/i.test(excluded))
    return give(brainNode(new Set(['none', 'treated-stable', 'untreated-stable']), [], months(excluded)))
  const out = new Set(statesRefused(excluded))
  if (/\bimmediate(?:ly)?\b|requiring (?:central nervous system|CNS) directed/i.test(excluded)) {
    const all = new Set(
      brainCells.filter((c) => c !== 'untreated-progressing' && c !== 'treated-progressing'),
    )
    return give(brainNode(all, progressing, undefined))
  }
  const accept = new Set(brainCells.filter((c) => !out.has(c)))
  const quietActive = /\bactive\b/i.test(excluded) && !/untreated/i.test(excluded)
  const unclear: readonly BrainCell[] = quietActive ? ['untreated-stable'] : []
  if (quietActive) accept.delete('untreated-stable')
  // An exception that names no state ("unless approved", "except those who meet these criteria") leaves them open.
  const spared = excepted === '' ? [] : namedStates(excepted)
  const vague = spared.length === present.length
  if (!vague) for (const c of spared) accept.add(c)
  return give(brainNode(accept, vague ? present : unclear, excepted !== '' ? months(excepted) : undefined))
}

const readMeninges: Reader = ({ text, section, polarity }) => {
  const hit = meninges.exec(text)
  if (
    hit === null ||
    polarity === 'permit' ||
    /\b(?:only|sole) site\b/i.test(text) ||
    (/meningitis(?!\))/i.test(text) && !/carcinomatous/i.test(text))
  )
    return []
  if (polarity === 'require' && section === 'inclusion') {
    return /must have|with leptomeningeal/i.test(text) && !/eligible|without|symptom/i.test(text)
      ? [
          {
            dimension: 'brain',
            start: hit.index,
            end: hit.index + hit[0].length,
            node: leaf({ kind: 'condition', name: 'leptomeningeal', want: true }),
          },
        ]
      : []
  }
  return polarity === 'forbid'
    ? [
        {
          dimension: 'brain',
          start: hit.index,
          end: hit.index + hit[0].length,
          node: leaf({ kind: 'condition', name: 'leptomeningeal', want: false }),
        },
      ]
    : []
}

/** The states that the children of "must have one of the following" name together. */
export function brainAlternatives(children: readonly string[]): readonly BrainCell[] {
  const cells = new Set<BrainCell>()
  for (const text of children) {
    if (/^no (?:evidence|known|history)/i.test(text) && brainWord.test(text)) cells.add('none')
    else if (/untreated/i.test(text) && brainWord.test(text)) cells.add('untreated-stable')
    else if (/previously treated|treated brain/i.test(text))
      for (const c of ['treated-stable', 'treated-progressing'] as const) cells.add(c)
  }
  return cells.has('none') && cells.size > 1 ? only(cells) : []
}

export const brainReaders: readonly Reader[] = [readBrain, readMeninges]
export type { Clause }
