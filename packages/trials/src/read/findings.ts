/** All readers over one clause, without what they say twice, and which words belong to what. */
import { any, type Dimension, type Node } from '../criterion.ts'
import { brainReaders } from './brain.ts'
import type { Clause, Finding, Reader } from './clause.ts'
import { extentReaders } from './extent.ts'
import { heartReaders } from './heart.ts'
import { readLines } from './lines.ts'
import { personReaders } from './person.ts'
import { relapseAlternative, therapyReaders } from './therapy.ts'
import { tumourReaders } from './tumour.ts'

const readers: readonly Reader[] = [
  ...personReaders,
  ...tumourReaders,
  ...extentReaders,
  ...heartReaders,
  ...brainReaders,
  readLines,
  ...therapyReaders,
]

// Words of one criterion: an age and a sex in one phrase, a tumour and its stage in one phrase.
export const groupOf: Readonly<Record<Dimension, string>> = {
  age: 'person',
  sex: 'person',
  her2: 'tumour',
  hr: 'hr',
  stage: 'tumour',
  diagnosis: 'tumour',
  menopause: 'menopause',
  lines: 'lines',
  'prior-therapy': 'prior-therapy',
  response: 'tumour',
  brain: 'brain',
  lvef: 'lvef',
  ecog: 'ecog',
  measurable: 'measurable',
  pregnancy: 'pregnancy',
  biomarker: 'biomarker',
  timing: 'timing',
  place: 'place',
}

/** Findings that repeat each other: a count of lines is not also a drug, a brain metastasis is not also a stage. */
const purpose =
  /\b(?:therap\w+|treat\w+|regimens?|drugs?|chemotherap\w+|agents?)\b[^.;]*\b(?:for|of)\b[^.;,]*$/i

function withoutRepeats(findings: readonly Finding[], { polarity, text }: Clause): readonly Finding[] {
  const has = (d: Dimension): boolean => findings.some((f) => f.dimension === d)
  const limitless = (f: Finding): boolean => f.node.kind === 'leaf' && f.node.criterion.kind === 'no-limit'
  const exactAgents = findings.some((f) => f.dimension === 'prior-therapy' && namesOneDrug(f.node))
  return findings.filter((f) => {
    // "No chemotherapy for triple-negative metastatic disease": the illness says what the treatment was for.
    if (
      polarity === 'forbid' &&
      (f.dimension === 'her2' || f.dimension === 'hr') &&
      purpose.test(text.slice(0, f.start))
    )
      return false
    if (f.dimension === 'prior-therapy' && has('lines') && (limitless(f) || !namesOneDrug(f.node)))
      return false
    if (f.dimension === 'lines' && polarity !== 'permit' && exactAgents && isZero(f.node)) return false
    if (f.dimension === 'prior-therapy' && (has('lvef') || (has('brain') && !namesOneDrug(f.node))))
      return false
    if (f.dimension === 'stage' && has('brain') && !has('her2')) return false
    // Leave that is given beside a demand in the same sentence belongs to the demand.
    if (limitless(f) && f.dimension !== 'sex' && findings.some((o) => !limitless(o))) return false
    return true
  })
}

function namesOneDrug(node: Node): boolean {
  switch (node.kind) {
    case 'leaf':
      return (
        (node.criterion.kind === 'agent' &&
          !node.criterion.rule.names.every((n) =>
            ['chemotherapy', 'anti-HER2', 'any systemic therapy', 'endocrine therapy', 'ADC'].includes(n),
          )) ||
        node.criterion.kind === 'planned' ||
        node.criterion.kind === 'dose' ||
        node.criterion.kind === 'condition'
      )
    case 'all':
    case 'any':
      return node.nodes.some(namesOneDrug)
    case 'not':
      return namesOneDrug(node.node)
    case 'if':
      return namesOneDrug(node.body)
  }
}
const isZero = (node: Node): boolean =>
  node.kind === 'leaf' &&
  node.criterion.kind === 'lines' &&
  node.criterion.count.high === 0 &&
  node.criterion.count.low === 0

export function findingsOf(clause: Clause): readonly Finding[] {
  const found = readers.flatMap((read) => read(clause))
  const kept = withoutRepeats(found, clause)
  const relapse = relapseAlternative(clause.text)
  if (relapse === undefined) return kept
  return kept.map((f) =>
    f.dimension === 'lines' || f.dimension === 'prior-therapy' ? { ...f, node: any([f.node, relapse]) } : f,
  )
}

/** Words of one group inside a sentence that holds several: up to the joint between it and its neighbours. */
export function stretch(
  text: string,
  findings: readonly Finding[],
  group: string,
): readonly [number, number] {
  const marks = findings
    .map((f) => ({ ...f, group: groupOf[f.dimension] }))
    .toSorted((a, b) => a.start - b.start)
  let from = 0
  let to = text.length
  const mine = marks.filter((m) => m.group === group)
  const first = Math.min(...mine.map((m) => m.start))
  const last = Math.max(...mine.map((m) => m.start))
  for (const other of marks) {
    if (other.group === group) continue
    if (other.start < first) from = Math.max(from, joint(text, other.start, first))
    else if (other.start > last) to = Math.min(to, joint(text, last, other.start))
  }
  return from < to ? [from, to] : [0, text.length]
}

function joint(text: string, left: number, right: number): number {
  const between = text.slice(left, right)
  const cuts = [...between.matchAll(/[,;]\s|\s(?:and|with|who|that)\s/g)]
  const last = cuts.at(-1)
  return last === undefined ? right : left + last.index + 1
}
