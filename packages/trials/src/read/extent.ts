/** How far the illness has gone: situation now, stage, size, result of surgery, special forms. */
import { atLeast, atMost, type Interval, intersection, lessThan, moreThan } from '@herald/core'
import { any, leaf, type Node } from '../criterion.ts'
import { nCategories } from '../facts.ts'
import type { Finding, Reader } from './clause.ts'
import { readSetting } from './setting.ts'
import { readStage } from './stage.ts'

const readSize: Reader = ({ text, polarity }) => {
  if (
    polarity === 'permit' ||
    /brain|intracranial|\bSRS\b|measurable|\bCT\b|slice|node[s]? by|lesion size on final|margin|bidirectional|deep|biopsy core|cystic|T must be/i.test(
      text,
    )
  )
    return []
  const hit =
    /(?:primary|tumou?r|breast cancer)[^.;]{0,60}?(≥|>|at least|greater than(?: \(>\))?|larger than|more than|≤|<|less than)\s*(\d+(?:\.\d+)?)\s*(cm|mm)\b/i.exec(
      text,
    )
  if (
    hit === null ||
    /\bor\b[^.;]*\bnod(?:e|al)|nod(?:e|al)[^.;]*\bor\b|any large primary|tumors? of any size|if age|lymph node|\d ?(?:mm|cm)\b[^.;]*\bor\b[^.;]*\d ?(?:mm|cm)\b/i.test(
      text,
    )
  )
    return []
  const low = boundOf(hit[1] ?? '', hit[2] ?? '', hit[3] ?? '')
  // "> 1 cm to ≤ 3 cm": both ends.
  const end =
    /^\s*(?:to|and|but|-|,)\s*(≤|<|less than|up to|no more than)?\s*(\d+(?:\.\d+)?)\s*(cm|mm)\b/i.exec(
      text.slice(hit.index + hit[0].length),
    )
  const size = end === null ? low : intersection(low, boundOf(end[1] ?? '≤', end[2] ?? '', end[3] ?? ''))
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

const boundOf = (word: string, n: string, unit: string): Interval => {
  const mm = Number(n) * (unit.toLowerCase() === 'cm' ? 10 : 1)
  const sign = word.toLowerCase()
  return sign === '≥' || sign === 'at least'
    ? atLeast(mm)
    : sign === '≤' || sign === 'up to' || sign === 'no more than'
      ? atMost(mm)
      : sign === '<' || sign === 'less than'
        ? lessThan(mm)
        : moreThan(mm)
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
  const complete = /(?<!non-?\s?)\bpCR\b|patholog\w* complete response/.exec(
    text.replace(/Patholog|Complete|Response/g, (hit) => hit.toLowerCase()),
  )
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
    /inflammatory (?:\([^()]{0,20}\) )?(?:breast )?(?:cancer|carcinoma|disease of the breast)|inflammatory breast|\bIBC\b/i.exec(
      text,
    )
  if (inflammatory !== null && !/triple|including inflammatory/i.test(text))
    out.push({
      dimension: 'stage',
      start: inflammatory.index,
      end: inflammatory.index + inflammatory[0].length,
      node: leaf({ kind: 'condition', name: 'inflammatory', want: false }),
    })
  const bilateral = /bilateral (?:primary |invasive |or inflammatory )*breast/i.exec(text)
  if (bilateral !== null && !/example|within the same organ/i.test(text))
    out.push({
      dimension: 'stage',
      start: bilateral.index,
      end: bilateral.index + bilateral[0].length,
      node: leaf({ kind: 'condition', name: 'bilateral', want: false }),
    })
  return out
}

// Nodes in words. Beside an "or" the sentence is a choice, which the size reader leaves alone too.
const readNodes: Reader = ({ text, section, polarity }) => {
  if (
    polarity !== 'require' ||
    section === 'exclusion' ||
    /\bor\b|\byp|neoadjuvant|any nodal|regardless/i.test(text)
  )
    return []
  const negative = /\bnod(?:e|al)[- ]negative\b|\bnegative (?:axillary )?(?:lymph )?nodes\b/i.exec(text)
  const positive = /\bnod(?:e|al)[- ]positive\b|\bpositive (?:axillary )?(?:lymph )?nodes\b/i.exec(text)
  const hit = negative ?? positive
  if (hit === null || (negative !== null && positive !== null)) return []
  const accept = nCategories.filter((n) => n.startsWith('N0') === (negative !== null))
  return [
    {
      dimension: 'stage',
      start: hit.index,
      end: hit.index + hit[0].length,
      node: leaf({ kind: 'tnm', axis: 'N', accept }),
    },
  ]
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
    /(?:primary )?(?:diagnosis|adenocarcinoma|cancers?)[^.]{0,30}\bbreast\b|^breast\b[^.]{0,40}cancers? (?:are|is) excluded/i.test(
      text,
    ) &&
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

// "Stage III or metastatic": two ways in, where the list of stages has no IV.
const readSituation: Reader = (clause) => {
  const [now, ...more] = readSetting(clause)
  const stage = readStage(clause)
  const [group] = stage
  const both = [now, ...more, ...stage].filter((f) => f !== undefined)
  if (now === undefined || group === undefined || clause.polarity !== 'require') return both
  const spread =
    now.node.kind === 'leaf' &&
    now.node.criterion.kind === 'setting' &&
    now.node.criterion.accept.includes('metastatic')
  const early =
    group.node.kind === 'leaf' &&
    group.node.criterion.kind === 'stage' &&
    !group.node.criterion.accept.includes('IV')
  const choice =
    /\bstages?\b[^.;]{0,25}(?:\bor\b|\/)[^.;]{0,40}\b(?:metasta|advanced)|\b(?:metasta\w+|advanced)\b[^.;]{0,40}(?:\bor\b|\/)[^.;]{0,25}\bstages?\b/i
  if (!spread || !early || !choice.test(clause.text)) return both
  return [{ ...now, start: Math.min(now.start, group.start), node: any([now.node, group.node]) }, ...more]
}

// "Node-positive and/or larger than 5 cm": either is enough.
const readNodesOrSize: Reader = ({ text, section, polarity }) => {
  const hit =
    /\b(?:nod(?:e|al)s?[- ]positive|positive (?:axillary |lymph )*nodes?)\b[^.;]*?\bor\b[^.;]*?(≥|>|at least|greater than|larger than|more than)\s*(\d+(?:\.\d+)?)\s*(cm|mm)\b/i.exec(
      text,
    ) ?? undefined
  if (hit === undefined || polarity !== 'require' || section === 'exclusion') return []
  const mm = Number(hit[2]) * (hit[3]?.toLowerCase() === 'cm' ? 10 : 1)
  const size = hit[1] === '≥' || /at least/i.test(hit[1] ?? '') ? atLeast(mm) : moreThan(mm)
  const nodes = leaf({ kind: 'tnm', axis: 'N', accept: nCategories.filter((n) => !n.startsWith('N0')) })
  const node = any([nodes, leaf({ kind: 'tumour-size', mm: size })])
  return [{ dimension: 'stage', start: hit.index, end: hit.index + hit[0].length, node }]
}

export const extentReaders: readonly Reader[] = [
  readSituation,
  readSize,
  readNodes,
  readNodesOrSize,
  readResponse,
  readForms,
  readUndefined,
  readPrimary,
]
