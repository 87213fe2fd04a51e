/** The report's final HER2 call: its own words first, else what its score meant, never re-judged by newer rules. */
import { known, open } from '@herald/core'
import { assessHer2, her2Facts as names } from '@herald/core/her2'
import type { Her2Mention } from './her2.ts'
import { scoreFact } from './her2-today.ts'
import type { Scene } from './mention.ts'
import type { FactRead, StatedValue } from './report.ts'
import { evidenceOf, weigh } from './weigh.ts'

const scores: ReadonlySet<string> = new Set(['0', '0-1+', '1+', '2+', '3+'])
const meanings = new Map<string, string>()

const ishMeanings: Readonly<Record<string, string>> = {
  amplified: 'positive',
  'not amplified': 'negative',
  equivocal: 'equivocal',
}

/** What a score alone means by the table of ASCO/CAP 2018 (core holds it); undefined for words that are no score. */
function meaningOf(score: string): string | undefined {
  if (!scores.has(score)) return undefined
  const before = meanings.get(score)
  if (before !== undefined) return before
  const { status } = assessHer2(
    new Map([
      [names.testedComponent.name, known('invasive')],
      [names.ihcScore.name, scoreFact(score)],
      [names.ishReportedAs.name, open('not-performed')],
    ]),
  )
  meanings.set(score, status)
  return status
}

const sameScore = (a: string, b: string): boolean =>
  a === b || (a === '0-1+' && (b === '0' || b === '1+')) || (b === '0-1+' && (a === '0' || a === '1+'))

/** HER2 facts of one tumour. */
export function her2Facts(scene: Scene, mentions: readonly Her2Mention[]): readonly FactRead[] {
  const of = (fact: Her2Mention['fact']): readonly Her2Mention[] => mentions.filter((m) => m.fact === fact)
  const ihcAll = of('her2_ihc')
  const scored = ihcAll.filter((m) => meaningOf(m.value) !== undefined)
  const ihc = weigh(scene, 'her2_ihc', scored.length > 0 ? scored : ihcAll, sameScore)
  const ish = weigh(scene, 'her2_ish_result', of('her2_ish_result'))
  const ratio = weigh(scene, 'her2_ish_ratio', of('her2_ish_ratio'), (a, b) => Number(a) === Number(b))
  const copies = weigh(scene, 'her2_copies', of('her2_copies'))
  const status = statusOf(scene, of('her2_status'), ihc, ish, ihcAll)
  return [ihc, ish, ratio, copies, status].filter((f) => f !== undefined)
}

function statusOf(
  scene: Scene,
  calls: readonly Her2Mention[],
  ihc: FactRead | undefined,
  ish: FactRead | undefined,
  ihcAll: readonly Her2Mention[],
): FactRead | undefined {
  const score = ihc === undefined ? undefined : meaningOf(ihc.value)
  const hybridised = ish === undefined ? undefined : ishMeanings[ish.value]
  const worded = ihcAll.filter(
    (m) =>
      (m.value === 'positive' || m.value === 'negative') && !calls.some((c) => c.start === m.start && c.weak),
  )
  const verdicts = [...calls.filter((m) => m.value !== 'pending'), ...worded]
  // "Equivocal" and the old "weakly positive" ask for hybridisation: once that is there, they are answered.
  const settled = hybridised === 'positive' || hybridised === 'negative'
  const firm = verdicts.filter(
    (m) =>
      !m.weak &&
      !(m.value === 'equivocal' && settled) &&
      !(m.method === 'ihc' && settled && score === 'equivocal'),
  )
  const own = weigh(scene, 'her2_status', firm)
  const values: StatedValue[] = []
  const add = (value: string, evidence: StatedValue['evidence']): void => {
    const at = values.findIndex((v) => v.value === value)
    const old = values[at]
    if (old === undefined) values.push({ value, evidence })
    else values[at] = { value, evidence: [...old.evidence, ...evidence] }
  }
  if (settled && ish !== undefined && hybridised !== undefined) {
    const contrary = score === 'positive' && hybridised === 'negative'
    if (contrary && ihc !== undefined) add('positive', ihc.values[0]?.evidence ?? [])
    add(hybridised, ish.values[0]?.evidence ?? [])
    if (score === 'negative' && hybridised === 'positive' && ihc !== undefined)
      add('negative', ihc.values[0]?.evidence ?? [])
  }
  for (const stated of own?.values ?? []) add(stated.value, stated.evidence)
  if (!settled && score !== undefined && ihc !== undefined) add(score, ihc.values[0]?.evidence ?? [])
  if (values.length === 0 && ihc !== undefined && ihc.value !== 'pending') {
    const bare = ihc.value === 'indeterminate' ? 'equivocal' : ihc.value
    if (meaningOf(ihc.value) === undefined) add(bare, ihc.values[0]?.evidence ?? [])
  }
  const weak = verdicts.filter((m) => m.weak)
  if (values.length === 0 && weak.length > 0)
    add(
      'equivocal',
      weak.map((m) => evidenceOf(scene, m)),
    )
  if (values.length === 0 && hybridised === 'equivocal' && ish !== undefined)
    add('equivocal', ish.values[0]?.evidence ?? [])
  const waiting = [...calls, ...ihcAll].filter((m) => m.value === 'pending')
  if (values.length === 0 && (waiting.length > 0 || ish?.state === 'pending')) {
    add(
      'pending',
      waiting.length > 0 ? waiting.map((m) => evidenceOf(scene, m)) : (ish?.values[0]?.evidence ?? []),
    )
  }
  const first = values[0]
  if (first === undefined) return undefined
  const state = values.length > 1 ? 'conflicting' : first.value === 'pending' ? 'pending' : 'known'
  return { fact: 'her2_status', state, value: first.value, values, derived: own === undefined }
}
