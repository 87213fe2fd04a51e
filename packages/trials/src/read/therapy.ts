/** Planned and timed treatment, progression and lifetime doses. */
import { atMost } from '@herald/core'
import { type AgentRule, all, any, leaf, type Node, settings } from '../criterion.ts'
import { demanded, planning, span } from './agent-rule.ts'
import { readAgents } from './agents.ts'
import type { Reader } from './clause.ts'
import { numberOf, numberWord } from './numbers.ts'

const readPlanned: Reader = ({ text, polarity, section }) => {
  if (polarity !== 'require' || section === 'exclusion') return []
  const hit = planning.exec(text)
  if (hit === null) return []
  const mentions = demanded(text.slice(hit.index))
  if (mentions.length === 0) return []
  const names = [...new Set(mentions.map((m) => m.name))]
  const planned: Node = leaf({ kind: 'planned', names })
  const started =
    /\bor (?:have |has )?(?:recently |just )?(?:started|begun|received)\b|\breceiving or\b/i.test(text)
  const rule: AgentRule = {
    names,
    within: ['neoadjuvant', 'adjuvant', 'metastatic'],
    distinct: 1,
    minWeeks: 0,
    outcome: 'any',
    endedWithinWeeks: 26,
    exceptions: true,
  }
  const node = started ? any([planned, leaf({ kind: 'agent', rule, want: true })]) : planned
  return [{ dimension: 'prior-therapy', start: hit.index, end: text.length, node }]
}

const readProgression: Reader = ({ text, polarity, section }) => {
  if (polarity !== 'require' || section === 'exclusion') return []
  const hit =
    /progress\w*[^.;]{0,70}\b(?:last|most recent|latest)\b[^.;]{0,30}(?:therapy|regimen|treatment)/i.exec(
      text,
    )
  return hit === null
    ? []
    : [
        {
          dimension: 'prior-therapy',
          start: hit.index,
          end: hit.index + hit[0].length,
          node: leaf({ kind: 'condition', name: 'progressed on the last treatment', want: true }),
        },
      ]
}

const readDose: Reader = ({ text, section, parent }) => {
  if (section !== 'exclusion' && !/must not exceed|not exceeding|no more than|at most|≤/i.test(text))
    return []
  if (
    !/mg\s?\/\s?m/i.test(text) ||
    !/cumulative|accumulated|exposure|lifetime|total|not exceeding/i.test(`${parent} ${text}`)
  )
    return []
  const out: Node[] = []
  for (const hit of text.matchAll(
    /\b(doxorubicin|adriamycin|epirubicin|mitoxantrone|idarubicin)\b[^;.,]{0,40}?(?:>|≥|greater than|more than|exceed\w*|at most|≤|of)\s*(?:≥|>)?\s*(\d{2,4})|(?:>|≥|≤|greater than|more than|exceed\w*|at most)\s*(\d{2,4})\s?mg\s?\/\s?m\^?²?2?\s*\(?\s*(doxorubicin|epirubicin)/gi,
  )) {
    const drug = (hit[1] ?? hit[4] ?? '').toLowerCase().replace('adriamycin', 'doxorubicin')
    out.push(leaf({ kind: 'dose', drug, maxMgM2: Number(hit[2] ?? hit[3]) }))
  }
  return out.length === 0 ? [] : [{ dimension: 'prior-therapy', start: 0, end: text.length, node: all(out) }]
}

const tooLate = new RegExp(
  `(?:>|≥|more than|greater than|over)\\s*(${numberWord})\\s*(weeks?|days?|months?)\\s*(?:since|after|from|following|between)[^.;]{0,30}surgery|(?:interval|time) (?:since|from|after|between)[^.;]{0,30}surgery[^.;]{0,30}(?:>|≥|more than|greater than|exceeding)\\s*(${numberWord})\\s*(weeks?|days?|months?)`,
  'i',
)

const readWindow: Reader = ({ text, polarity, section }) => {
  const late = tooLate.exec(text)
  if (
    late !== null &&
    section === 'exclusion' &&
    polarity === 'forbid' &&
    !/major surg|minor surg/i.test(text)
  ) {
    const weeks = atMost(span(numberOf(late[1] ?? late[3] ?? ''), late[2] ?? late[4] ?? 'w'))
    return [
      {
        dimension: 'timing',
        start: late.index,
        end: late.index + late[0].length,
        node: leaf({ kind: 'window', since: 'surgery', weeks }),
      },
    ]
  }
  if (section === 'exclusion' || polarity === 'forbid') return []
  const surgery =
    /(?:no more than|not more than|≤|less than or equal to) ?(\d+) (weeks?|days?|months?) (?:between|since|after|from) (?:the date of )?(?:the )?(?:(?:last|most recent|definitive|primary|breast) )*surgery|no more than (\d+) (weeks?|days?|months?) between (?:the date of )?(?:the )?(?:last |definitive |primary |breast )*surgery|within (\d+) (weeks?|days?|months?) (?:of|after|from|following)[^.;]{0,30}surgery|surgery[^.;]{0,50}(?:within|up to) (\d+) (weeks?|days?|months?)/i.exec(
      text,
    )
  if (surgery !== null && !/major surg|minor surg/i.test(text)) {
    const n = Number(surgery[1] ?? surgery[3] ?? surgery[5] ?? surgery[7])
    return [
      {
        dimension: 'timing',
        start: surgery.index,
        end: surgery.index + surgery[0].length,
        node: leaf({
          kind: 'window',
          since: 'surgery',
          weeks: atMost(span(n, surgery[2] ?? surgery[4] ?? surgery[6] ?? surgery[8] ?? 'w')),
        }),
      },
    ]
  }
  const after = new RegExp(
    `within (${numberWord}) (weeks?|days?|months?|years?) (?:of|after|from|following)[^.;]{0,12}complet\\w+[^.;]{0,30}adjuvant`,
    'i',
  ).exec(text)
  if (after === null || /relaps|recur|progress/i.test(text)) return []
  return [
    {
      dimension: 'timing',
      start: after.index,
      end: after.index + after[0].length,
      node: leaf({
        kind: 'window',
        since: 'adjuvant treatment',
        weeks: atMost(span(numberOf(after[1] ?? ''), after[2] ?? 'w')),
      }),
    },
  ]
}

const intervals = /\b(?:disease|treatment|relapse|recurrence|progression)[- ]free interval|\b[DT]FI\b/i

/** A disease-free interval hangs on two days that no record of ours holds: open for whoever has relapsed. */
const readFreeInterval: Reader = ({ text, polarity }) => {
  const hit = intervals.exec(text)
  if (hit === null || polarity === 'permit') return []
  const early = settings.filter((s) => s.startsWith('early'))
  return [
    {
      dimension: 'timing',
      start: hit.index,
      end: text.length,
      node: any([
        leaf({ kind: 'setting', accept: early }),
        leaf({ kind: 'undefined-word', word: text.slice(hit.index).trim() }),
      ]),
    },
  ]
}

/** "Progression within 6 months of adjuvant trastuzumab" among what is refused. */
const readEarlyRelapse: Reader = ({ text, polarity }) => {
  const hit = earlyRelapse.exec(text)
  if (hit === null || polarity !== 'forbid' || hit.index > 30) return []
  const weeks = atMost(span(numberOf(hit[1] ?? '6'), 'months'))
  const node = leaf({ kind: 'window', since: 'relapse after adjuvant treatment', weeks })
  return [{ dimension: 'timing', start: hit.index, end: text.length, node: { kind: 'not', node } }]
}

/** "or relapsed within 6 months of adjuvant ...": early relapse stands in for a line. */
const earlyRelapse = new RegExp(
  `(?:relaps\\w+|recur\\w+|progress\\w+)[^.;]{0,50}(?:within|during)[^.;]{0,20}?(?:(?:(${numberWord}) months?)[^.;]{0,60}adjuvant|adjuvant)`,
  'i',
)
export const relapseAlternative = (text: string): Node | undefined => {
  const hit = earlyRelapse.exec(text)
  if (hit === null || !/\bor\b/i.test(text)) return undefined
  return leaf({
    kind: 'window',
    since: 'relapse after adjuvant treatment',
    weeks: atMost(span(numberOf(hit[1] ?? '6'), 'months')),
  })
}

export const therapyReaders: readonly Reader[] = [
  readPlanned,
  readProgression,
  readDose,
  readWindow,
  readFreeInterval,
  readEarlyRelapse,
  readAgents,
]
