/** Stage groups, T and N categories. */
import { all, any, leaf, type Node, type Stage, settings, stages } from '../criterion.ts'
import { nCategories, tCategories } from '../facts.ts'
import type { Reader } from './clause.ts'
import { beforeTherapy } from './setting.ts'

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

// "Less than stage IV", "stage II or higher": one stage and everything on one side of it.
// biome-ignore format: a table
const sides: readonly (readonly [before: RegExp, after: RegExp, side: 'above' | 'below', itself: boolean])[] = [
  [/(?:less|lower|earlier) than\s*$|\bbelow\s*$|<\s*$/i,                                     /^(?!)/,                                                            'below', false],
  [/(?:≤|up to|no (?:more|higher) than|at most)\s*$/i,                                         /^\s*or (?:lower|less|below|earlier)\b/i,                            'below', true],
  [/(?:more|higher|greater) than\s*$|\babove\s*$|>\s*$/i,                                    /^(?!)/,                                                            'above', false],
  [/(?:≥|at least|minimum(?: of)?)(?: (?:clinical|pathologic(?:al)?))?\s*$/i,                   /^\s*or (?:higher|greater|above|more|worse|later|more advanced)\b/i, 'above', true],
]

function oneSided(
  text: string,
  hit: RegExpMatchArray,
  named: readonly Stage[],
): readonly Stage[] | undefined {
  const before = text.slice(0, hit.index)
  const after = text.slice((hit.index ?? 0) + hit[0].length)
  const row = sides.find(([b, a]) => b.test(before) || a.test(after))
  const [first, last] = [named[0], named.at(-1)]
  if (row === undefined || first === undefined || last === undefined) return undefined
  const [, , side, itself] = row
  if (side === 'below') return stages.slice(0, stages.indexOf(itself ? last : first) + (itself ? 1 : 0))
  return stages.slice(stages.indexOf(itself ? first : last) + (itself ? 0 : 1))
}

/** The stages that a text lists: "IIIB, IIIC or IV", "2-3B", "I to III", "less than IV". */
export function stagesIn(text: string): readonly Stage[] {
  const found = new Set<Stage>()
  for (const hit of text.matchAll(stageList)) {
    const sided = oneSided(text, hit, stageRange(hit[1] ?? ''))
    if (sided !== undefined) {
      for (const s of sided) found.add(s)
      continue
    }
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

// N1mi is part of N1; how much of a node is taken is not among our categories.
const micro = (text: string): string => text.replace(/\b([cp]?N1)\s?\(?mi\)?/g, '$1')

// "cT4 disease" among the exclusions names one category and nothing else.
const aloneT =
  /^(?:clinical |patients with )?[cp]?T[0-4][a-d]?(?:\s*(?:-|to)\s*[cp]?T?[0-4][a-d]?)?\s+(?:tumou?rs?|disease|breast cancers?|lesions?)\b(?![^.;]*\b(?:and|N[0-3])\b)/

export const readStage: Reader = ({ text, section, polarity }) => {
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
  const named = stagesIn(text.replace(/\((?![^()]*stage)[^()]*\)/gi, ' '))
  // "DCIS, stage I or II": cancer in the ducts is stage 0.
  const ducts = /\b(?:DCIS|ductal carcinoma in situ)\s*(?:\([^()]*\))?\s*(?:,|\/|\bor\b|and\/or)/i.test(text)
  const list =
    ducts && named.length > 0 && polarity === 'require'
      ? stages.filter((s) => s === '0' || named.includes(s))
      : named
  const start = Math.max(
    0,
    /stage/i.exec(text)?.index ?? text.search(/(?<![A-Za-z])(?:c|p|yp)?[TNM]\s?[0-4]/),
  )
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
  const main = (aside === null ? text : text.replace(aside[0], ' ')).replace(
    /\b([cp]?)T(\d)([a-d])\s?\/\s?([a-d])\b/g,
    '$1T$2$3 $1T$2$4',
  )
  const anyT = /\bany\s+[cp]?T\b/i.test(main)
  if (/\bM0\b/.test(main) && !/(?<![A-Za-z])(?:c|p)?[TN]\s?[0-4]/.test(main) && polarity !== 'forbid')
    nodes.push(leaf({ kind: 'setting', accept: settings.filter((s) => s !== 'metastatic') }))
  const plausible =
    /stage|tumou?r|\b[cp]?N[0-3]|\bM0|disease|[cp]T\d|nodal/i.test(main) &&
    /(?<![A-Za-z])(?:c|p)?[TN]\s?[0-4]/.test(main)
  const joint = /T\d[a-d]?\/?b?\s?,?\s?N\d/.test(main) && /;|\(T\d/.test(main)
  if (
    plausible &&
    !(anyT && list.length > 0) &&
    (polarity === 'forbid' ? (list.length > 0 || aloneT.test(main)) && !/\bor\b/.test(main) : !joint)
  ) {
    const pairs = main.split(/\bor\b|;/).map((piece) => ({
      t: categories(piece, 'T', tCategories),
      n: categories(micro(piece), 'N', nCategories),
      small: micro(piece) !== piece,
    }))
    const both = pairs.every((p) => p.t.length > 0 && p.n.length > 0)
    const distinct =
      pairs.every((p) => p.t.length > 0) &&
      pairs.some((p) => p.n.length > 0) &&
      /\d\s?mm\b|\d\s?cm\b/i.test(main)
    if (polarity === 'require' && pairs.length > 1 && (both || distinct))
      nodes.push(
        any(
          pairs.map((p) =>
            all([
              ...(p.small ? [leaf({ kind: 'undefined-word', word: 'N1mi' })] : []),
              leaf({ kind: 'tnm', axis: 'T', accept: p.t }),
              ...(p.n.length > 0 ? [leaf({ kind: 'tnm', axis: 'N', accept: p.n })] : []),
            ]),
          ),
        ),
      )
    const t = nodes.some((x) => x.kind === 'any') ? [] : categories(main, 'T', tCategories)
    const n = nodes.some((x) => x.kind === 'any') ? [] : categories(main, 'N', nCategories)
    const small =
      nodes.some((x) => x.kind === 'any') || micro(main) === main
        ? []
        : categories(micro(main), 'N', nCategories)
    // "T2-4 or node-positive": the nodes in words are the second way in.
    const byNodes =
      polarity === 'require' &&
      n.length === 0 &&
      /\bT\s?[0-4][^.;]*\bor\b[^.;]*\bnod(?:e|al)s?[- ]?positive\b/i.test(main)
    if (t.length > 0) {
      const size = leaf({ kind: 'tnm', axis: 'T', accept: t })
      const positive = leaf({
        kind: 'tnm',
        axis: 'N',
        accept: nCategories.filter((c) => !c.startsWith('N0')),
      })
      nodes.push(byNodes ? any([size, positive]) : size)
    }
    if (small.length > 0 && polarity === 'require')
      nodes.push(
        any([
          ...(n.length > 0 ? [leaf({ kind: 'tnm', axis: 'N', accept: n })] : []),
          all([
            leaf({ kind: 'tnm', axis: 'N', accept: small }),
            leaf({ kind: 'undefined-word', word: 'N1mi' }),
          ]),
        ]),
      )
    else if (n.length > 0 && n.length < nCategories.length)
      nodes.push(leaf({ kind: 'tnm', axis: 'N', accept: n }))
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
