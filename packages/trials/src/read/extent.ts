/** How far the illness has gone: situation now, stage, size, result of surgery, special forms. */
import { atLeast, atMost, type Interval, lessThan, moreThan } from '@herald/core'
import { all, leaf, type Node, type Setting, type Stage, settings, stages } from '../criterion.ts'
import { nCategories, tCategories } from '../facts.ts'
import { type Finding, isFreedom, type Reader } from './clause.ts'

const earlySettings = settings.filter((s) => s.startsWith('early'))
const therapyWord =
  /\b(?:prior|previous(?:ly)?|received|receiving|regimens?|lines?|therap(?:y|ies)|treated|treatment|chemotherapy|progressed|progression|relapsed (?:during|within|under)|setting)\b/i
const illness = 'TPBC|TNBC|breast|disease|cancer|carcinoma|adenocarcinoma|tumou?rs?|malignan\\w+|solid|MBC'

/** The sentence up to where it starts to speak of treatment; a progression of the illness is still about the illness. */
function beforeTherapy(text: string): string {
  if (/^(?:progression|progressive|recurrent or progressive) (?:of|disease)/i.test(text))
    return text.replace(/ (?:after|on|following|while)\b.*/i, '')
  // "Locally advanced or metastatic disease previously treated" keeps its first half.
  const hit = therapyWord.exec(text)
  return hit === null ? text : text.slice(0, hit.index)
}

const noMetastases =
  /\b(?:no|without|absence of) (?:any |known |clinical |radiological |radiologic )*(?:evidence|signs?|presence) of (?:distant )?metasta\w+/gi
const otherSites =
  /(?:brain|CNS|central nervous system|liver|lung|bone|nodal|node|intracranial|visceral|leptomeningeal|cranial|pulmonary|cardiac)[^.,;]{0,25}metasta\w+|metasta\w+[^.,;]{0,8} (?:to|in|involving) (?:the )?(?:brain|liver|CNS|lymph|bone|axill|\w+ axill)\w*|metastatic (?:disease )?(?:site|biopsy|lesion|specimen|tissue|tumou?r (?:site|biopsy)|brain|CNS)|metasta\w+ \(?(?:>|in four|in clinic)|CNS metast\w+|sites? of metast\w+|metastatic sites?/gi

function settingsIn(text: string): readonly Setting[] {
  const found = new Set<Setting>()
  const early =
    /\bearly[- ]?(?:stage)?\b[^.]{0,20}(?:breast|stage|disease|cancer)|\boperable\b|non-?\s?metastatic|not metastasi|\bresectable (?:breast|disease)|no distant metasta|stage\s+I\s*(?:-|to|,)\s*III/i.test(
      text,
    ) && !/in-?operable/i.test(text)
  const negatedMetastatic = /non-?\s?metastatic|not metastasi[sz]ed|has not metastasi/i.test(text)
  const metastatic = /\bmetasta(?:tic|sis|ses|sized)\b|\bMBC\b|\bstage IV\b/i.test(text) && !negatedMetastatic
  const locally = /locally[- ]advanced|\bLABC\b/i.test(text)
  const advanced = /(?<!locally[- ]|locally )advanced\b/i.test(text.replace(/locally[- ]advanced/gi, ' '))
  const unresectable =
    /unresectable|in-?operable|not (?:be )?(?:amenable|curable)|surgically unresectable/i.test(text)
  const recurrent = /\brecurrent\b|\brelapsed\b/i.test(text)
  if (metastatic || advanced) found.add('metastatic')
  if (advanced || unresectable || recurrent || locally) found.add('locally-advanced-unresectable')
  if (recurrent) found.add('metastatic')
  const onlyLocally = locally && !metastatic && !unresectable && !advanced && !recurrent
  if (early || onlyLocally) for (const s of earlySettings) found.add(s)
  if (
    (/newly diagnosed|previously untreated|\buntreated\b/i.test(text) && (early || onlyLocally)) ||
    /early[^.]{0,20}untreated/i.test(text)
  ) {
    for (const s of earlySettings) if (s !== 'early-untreated') found.delete(s)
  }
  return settings.filter((s) => found.has(s))
}

const readSetting: Reader = ({ text, section, polarity, parent }) => {
  if (/\b(?:prior|previous(?:ly)?|treat\w+|received)\b[^.]*$/i.test(parent)) return []
  if (isFreedom(text) && /\bany\b[^.]{0,30}\bstages?\b|stage (?:is )?not specified/i.test(text))
    return [{ dimension: 'stage', start: 0, end: text.length, node: leaf({ kind: 'no-limit', of: 'stage' }) }]
  if (polarity === 'permit') return []
  const cleared = beforeTherapy(text.replace(noMetastases, (hit) => 'non-metastatic'.padEnd(hit.length)))
    .replace(otherSites, (hit) => ' '.repeat(hit.length))
    .replace(/\([^()]*exclude metasta[^()]*\)/gi, (hit) => ' '.repeat(hit.length))
  const word = new RegExp(
    `\\b(?:metasta\\w+|MBC|advanced|unresectable|in-?operable|operable|early[- ]?stage|early|recurrent|relapsed|non-?metastatic|stage IV|has not metastasized)\\b`,
    'i',
  ).exec(cleared)
  if (word === null) return []
  const about =
    new RegExp(`\\b(?:${illness})\\b`, 'i').test(cleared) ||
    /^(?:distant )?metasta|evidence (?:of|for) distant metast|presence of metast|documented metasta|\bMBC\b/i.test(
      cleared,
    )
  if (
    !about ||
    /history of|malignanc(?:y|ies) (?:other|within|in the)|other malign|complications of advanced/i.test(
      cleared,
    )
  )
    return []
  if (
    /limited to the subset|co-?morbid|amenable to (?:surg|resec|radi)/i.test(cleared) &&
    !/not amenable to (?:curative )?(?:resection|surg)[^.]*$/i.test(cleared) &&
    (polarity === 'forbid' || /limited to|co-?morbid/i.test(cleared))
  )
    return []
  if (/lymph node metast|response to|if (?:there|a patient)|HER2 (?:status|testing)/i.test(cleared)) return []
  if (/^inability|\bproof\b|rule out|recommended/i.test(text)) return []
  if (polarity === 'forbid' && /life-threatening|extensive|symptomatic|visceral|uncontrolled|rapidly/i.test(cleared)) return []
  const accept = settingsIn(cleared)
  if (accept.length === 0) return []
  const give = (a: readonly Setting[]): readonly Finding[] => [
    {
      dimension: 'stage',
      start: word.index,
      end: word.index + word[0].length,
      node: leaf({ kind: 'setting', accept: a }),
    },
  ]
  if (polarity === 'require') return section === 'exclusion' ? [] : give(accept)
  // Exclusion by a joint condition ("in patients who could be cured") is more than the situation says.
  if (
    /\b(?:who|whom|if|unless|candidates?|only site|more than \d|limited to|in whom|newly diagnosed untreated|HER-?2|ErbB)\b/i.test(
      cleared,
    )
  ) {
    if (
      !/suspected or confirmed|metastatic disease/i.test(cleared) ||
      /\b(?:candidates?|newly diagnosed)\b|HER-?2|ErbB/i.test(cleared)
    )
      return []
  }
  const out = /metasta|stage IV|MBC|distant/i.test(cleared)
    ? accept.filter(
        (s) =>
          s === 'metastatic' ||
          (s === 'locally-advanced-unresectable' && /unresectable|inoperable|recurrent/i.test(cleared)),
      )
    : accept
  return out.length === 0 ? [] : give(settings.filter((s) => !out.includes(s)))
}

const romans: Readonly<Record<string, string>> = { '0': '0', '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }
const stageToken = '(?:0|IV|I{1,3}|[1-4])\\s?[ABCabc]?(?:\\d)?'
const stageList = new RegExp(
  `\\bstages?\\s*:?\\s*((?:${stageToken})(?:(?:\\s*,\\s*(?:or\\s+|and\\s+)?|\\s*(?:-|–|/|\\bor\\b|\\band\\b|\\bto\\b|\\bthrough\\b)\\s*)(?:stages?\\s*)?(?:${stageToken})(?![A-Za-z]))*)(?![A-Za-z0-9])`,
  'gi',
)

const stageRange = (token: string): readonly Stage[] => {
  const hit = /^(0|IV|I{1,3}|[1-4])\s?([ABC])?/i.exec(token.trim())
  if (hit === null) return []
  const base = romans[hit[1] ?? ''] ?? (hit[1] ?? '').toUpperCase()
  const letter = (hit[2] ?? '').toUpperCase()
  const exact = stages.filter((s) => s === base + letter)
  if (exact.length > 0) return exact
  const group = stages.filter((s) => s.startsWith(base) && /^[ABC]?$/.test(s.slice(base.length)))
  return group.length > 0 ? group : stages.filter((s) => s === base)
}

/** The stages that a text lists: "IIIB, IIIC or IV", "2-3B", "I to III". */
export function stagesIn(text: string): readonly Stage[] {
  const found = new Set<Stage>()
  for (const hit of text.matchAll(stageList)) {
    const pieces = (hit[1] ?? '').split(/\s*(?:,|\/|\bor\b|\band\b)\s*/i)
    for (const piece of pieces) {
      const [from, to] = piece.replace(/stages?/gi, '').split(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/i)
      const low = stageRange(from ?? '')
      const high = to === undefined ? low : stageRange(to)
      const first = low[0]
      const last = high.at(-1)
      if (first === undefined || last === undefined) continue
      for (const s of stages.slice(stages.indexOf(first), stages.indexOf(last) + 1)) found.add(s)
    }
  }
  return stages.filter((s) => found.has(s))
}

const order = ['', 'mi', 'a', 'b', 'c', 'd']
function categories(text: string, axis: 'T' | 'N', all: readonly string[]): readonly string[] {
  const out = new Set<string>()
  const token = new RegExp(
    `(?<![A-Za-z])(?:c|p|yp|clinical )?${axis}\\s?([0-4])([a-d]|mi)?(?:\\s*(?:-|–|to)\\s*(?:c|p)?${axis}?\\s?([0-4])([a-d])?)?(?![A-Za-z0-9]*-?DM|-?DX|[0-9])`,
    'g',
  )
  for (const hit of text.matchAll(token)) {
    const from = Number(hit[1])
    const to = hit[3] === undefined ? from : Number(hit[3])
    for (const c of all) {
      const n = Number(c.charAt(1))
      const sub = c.slice(2)
      const lowOk =
        n > from ||
        (n === from &&
          (hit[2] === undefined || hit[3] !== undefined
            ? order.indexOf(sub) >= order.indexOf(hit[2] ?? '')
            : sub === hit[2]))
      const highOk =
        n < to ||
        (n === to &&
          (hit[3] === undefined
            ? hit[2] === undefined || sub === hit[2] || hit[3] !== undefined
            : hit[4] === undefined || order.indexOf(sub) <= order.indexOf(hit[4])))
      if (lowOk && highOk) out.add(c)
    }
  }
  return all.filter((c) => out.has(c))
}

const readStage: Reader = ({ text, section, polarity }) => {
  if (
    polarity === 'permit' ||
    /kidney|renal (?:disease|impair)|Gleason|lesion \(?s\)? at stage|melanoma|cervi|squamous|CKD|lymphoma/i.test(
      text,
    )
  )
    return []
  // A bracket that explains one stage ("IIB (T3 N0), IIIA") is not part of the list.
  if (
    /new york heart|NYHA|nod(?:e|al) stage|stage [12] treatment|discontinuation of stage|^stages? [\dIV]+(?: and [\dIV]+)?\b(?=:)/i.test(
      text,
    ) ||
    (/\bstages?\s+[1-4]\b/i.test(text) && !/clinical|patholog|breast|cancer|disease|carcinoma/i.test(text))
  )
    return []
  const list = stagesIn(text.replace(/\((?![^()]*stage)[^()]*\)/gi, ' '))
  const start = /stage/i.exec(text)?.index ?? 0
  const nodes: Node[] = []
  if (list.length > 0 && !(list.length === 1 && list[0] === 'IV')) {
    const when =
      section === 'exclusion' || /current|now\b|disease stage/i.test(text) || list.includes('IV')
        ? 'now'
        : 'diagnosis'
    nodes.push(leaf({ kind: 'stage', when, accept: list }))
  } else if (
    list.length === 1 &&
    !/metasta/i.test(beforeTherapy(text)) &&
    !/stage IV/i.test(beforeTherapy(text))
  )
    nodes.push(leaf({ kind: 'setting', accept: ['metastatic'] }))
  // "T2N0 tumours will not be eligible" inside a longer rule is its own exclusion.
  const aside = /\(([^()]*(?:not be eligible|excluded|ineligible)[^()]*)\)/i.exec(text)
  const main = aside === null ? text : text.replace(aside[0], ' ')
  if (/\bM0\b/.test(main) && !/(?<![A-Za-z])(?:c|p)?[TN]\s?[0-4]/.test(main) && polarity !== 'forbid')
    nodes.push(leaf({ kind: 'setting', accept: settings.filter((s) => s !== 'metastatic') }))
  const plausible =
    /stage|tumou?r|\bN[0-3]|\bM0|disease|cT\d|nodal/i.test(main) &&
    /(?<![A-Za-z])(?:c|p)?[TN]\s?[0-4]/.test(main)
  const joint = /T\d[a-d]?\/?b?\s?,?\s?N\d/.test(main) && /;|\(T\d/.test(main)
  if (plausible && (polarity === 'forbid' ? list.length > 0 && !/\bor\b/.test(main) : !joint)) {
    const t = categories(main, 'T', tCategories)
    const n = categories(main, 'N', nCategories)
    if (t.length > 0) nodes.push(leaf({ kind: 'tnm', axis: 'T', accept: t }))
    if (n.length > 0 && n.length < nCategories.length) nodes.push(leaf({ kind: 'tnm', axis: 'N', accept: n }))
    if (/\bc?M0\b/.test(main))
      nodes.push(leaf({ kind: 'setting', accept: settings.filter((s) => s !== 'metastatic') }))
  }
  if (aside !== null) {
    const t = /T1a\s*\/\s*b/.test(aside[0]) ? ['T1a', 'T1b'] : categories(aside[0], 'T', tCategories)
    const n = categories(aside[0], 'N', nCategories)
    const parts = [
      ...(t.length > 0 ? [leaf({ kind: 'tnm', axis: 'T', accept: t })] : []),
      ...(n.length > 0 ? [leaf({ kind: 'tnm', axis: 'N', accept: n })] : []),
    ]
    if (parts.length > 0) nodes.push({ kind: 'not', node: all(parts) })
  }
  if (nodes.length === 0) return []
  const body = all(nodes)
  if (polarity === 'forbid') {
    const conditional = /\b(?:candidates?|who|unless|newly diagnosed|in whom)\b|inoperable/i.test(text)
    if (conditional) return []
    return [{ dimension: 'stage', start, end: start + 10, node: { kind: 'not', node: body } }]
  }
  return [{ dimension: 'stage', start, end: Math.min(text.length, start + 30), node: body }]
}

const readSize: Reader = ({ text, polarity }) => {
  if (
    polarity === 'permit' ||
    /brain|measurable|\bCT\b|slice|node[s]? by|lesion size on final|margin|bidirectional|deep|biopsy core|cystic|T must be/i.test(
      text,
    )
  )
    return []
  const hit =
    /(?:primary|tumou?r|breast cancer)[^.;]{0,60}?(≥|>|at least|greater than(?: \(>\))?|larger than|more than|≤|<|less than)\s*(\d+(?:\.\d+)?)\s*(cm|mm)\b/i.exec(
      text,
    )
  if (hit === null || /any large primary|tumors? of any size|if age|lymph node/i.test(text)) return []
  const mm = Number(hit[2]) * (hit[3]?.toLowerCase() === 'cm' ? 10 : 1)
  const sign = hit[1]?.toLowerCase() ?? ''
  const size: Interval =
    sign === '≥' || sign === 'at least'
      ? atLeast(mm)
      : sign === '≤'
        ? atMost(mm)
        : sign === '<' || sign === 'less than'
          ? lessThan(mm)
          : moreThan(mm)
  const node: Node = leaf({ kind: 'tumour-size', mm: size })
  return [
    {
      dimension: 'stage',
      start: hit.index,
      end: hit.index + hit[0].length,
      node: polarity === 'forbid' ? { kind: 'not', node: leaf({ kind: 'tumour-size', mm: size }) } : node,
    },
  ]
}

const readResponse: Reader = ({ text, section, polarity }) => {
  if (
    polarity !== 'require' ||
    section === 'exclusion' ||
    /clinical evidence of residual|toxicit|gross residual|understands|taken off|if the/i.test(text)
  )
    return []
  const residual =
    /residual (?:invasive )?(?:disease|carcinoma|cancer|tumou?r)|non-?pCR|(?:failed|failure) to achieve[^.]{0,30}(?:pCR|complete)/i.exec(
      text,
    )
  const complete = /(?<!non-?\s?)\bpCR\b|patholog\w* complete response/i.exec(text)
  const accept: readonly ('residual' | 'complete')[] =
    residual !== null && complete === null
      ? ['residual']
      : complete !== null && residual === null
        ? ['complete']
        : []
  return accept.map(
    (a): Finding => ({
      dimension: 'stage',
      start: (residual ?? complete)?.index ?? 0,
      end: ((residual ?? complete)?.index ?? 0) + 20,
      node: leaf({ kind: 'response', accept: a }),
    }),
  )
}

const readForms: Reader = ({ text, polarity }) => {
  if (polarity !== 'forbid') return []
  const out: Finding[] = []
  const inflammatory =
    /inflammatory (?:breast )?(?:cancer|carcinoma|disease of the breast)|inflammatory breast|\bIBC\b/i.exec(
      text,
    )
  if (inflammatory !== null && !/triple|including inflammatory/i.test(text))
    out.push({
      dimension: 'stage',
      start: inflammatory.index,
      end: inflammatory.index + inflammatory[0].length,
      node: leaf({ kind: 'condition', name: 'inflammatory', want: false }),
    })
  const bilateral = /bilateral (?:primary |invasive )?breast/i.exec(text)
  if (bilateral !== null && !/example|within the same organ/i.test(text))
    out.push({
      dimension: 'stage',
      start: bilateral.index,
      end: bilateral.index + bilateral[0].length,
      node: leaf({ kind: 'condition', name: 'bilateral', want: false }),
    })
  return out
}

const readUndefined: Reader = ({ text, polarity }) => {
  const hit =
    /^(?:patients?|participants?|subjects?|women)?\s*(?:at|with|of)?\s*high[- ]risk(?: (?:patients?|disease|of (?:recurrence|relapse)))?[.;]?$/i.exec(
      text,
    )
  return hit === null || polarity !== 'require'
    ? []
    : [
        {
          dimension: 'stage',
          start: 0,
          end: text.length,
          node: leaf({ kind: 'undefined-word', word: 'high risk' }),
        },
      ]
}

const otherCancers =
  /\b(?:colon|rect\w+|colorectal|lung|NSCLC|gastric|ovarian|prostate|pancrea\w+|melanoma|hematologic\w*|haematologic\w*|bladder|urothelial)\b/i
const readPrimary: Reader = ({ text, section, polarity }) => {
  if (
    section === 'exclusion' &&
    polarity === 'forbid' &&
    /(?:primary )?(?:diagnosis|adenocarcinoma|cancers?)[^.]{0,30}\bbreast\b/i.test(text) &&
    otherCancers.test(text) &&
    /primary diagnosis|are excluded|^(?:patients with )?breast/i.test(text) &&
    !/other than|history/i.test(text)
  ) {
    return [
      { dimension: 'diagnosis', start: 0, end: text.length, node: leaf({ kind: 'primary', breast: false }) },
    ]
  }
  return []
}

export const extentReaders: readonly Reader[] = [
  readSetting,
  readStage,
  readSize,
  readResponse,
  readForms,
  readUndefined,
  readPrimary,
]
