/**
 * Contested points of the pathway, and the words by which a trial that tests one is known.
 *
 * A row holds groups of words; a trial tests the point if one word of every group begins a word of its title, conditions,
 * arms or treatments, or if it asks for the earlier drug of the row. Every point is about HER2-positive breast cancer: a
 * trial that names no breast cancer or lets nobody HER2-positive in tests none. An empty row says that no trial can settle
 * the point. Being listed says nothing about who may join.
 */
import { type Citation, cite } from '@herald/core'
import type { ContestedId } from '@herald/core/pathway'
import type { Node } from './criterion.ts'
import { positiveCells } from './read/her2-words.ts'
import type { Trial } from './trial.ts'

type Row = {
  readonly words: readonly (readonly string[])[]
  /** A drug that the trial asks to have been given: then it tests what comes after it. */
  readonly after: string | undefined
  readonly cite: Citation
}
const row = (point: ContestedId, ...words: readonly (readonly string[])[]): Row => ({
  words,
  after: undefined,
  cite: cite('herald', `pathway dossier, section U, point ${point}`),
})
const rowAfter = (point: ContestedId, after: string, ...words: readonly (readonly string[])[]): Row => ({
  ...row(point, ...words),
  after,
})

const tdxd = ['trastuzumab deruxtecan', 'trastuzumab-deruxtecan', 't-dxd', 'tdxd', 'ds-8201', 'enhertu']
const before = ['neoadjuvant', 'neo-adjuvant', 'preoperative', 'before surgery']
const small = [
  't1a',
  't1b',
  't1mi',
  't1c',
  'stage i breast',
  'stage i her2',
  'small tumo',
  'small her2',
  'small breast',
  'small, node',
  'node-negative',
  'node negative',
]
const afterwards = [
  'after',
  'following',
  'prior',
  'post',
  'progressed on',
  'progression on',
  'resistant to',
  'refractory to',
  'pretreated with',
  'previously treated with',
]

// biome-ignore format: a table
export const contestedTrials: Readonly<Record<ContestedId, Row>> = {
  U1:  row('U1',  ['t1a', 't1mi', 'subcentimet', 'small tumo', 'small her2', 'small, node', 'small node'], ['adjuvant', 'trastuzumab', 'her2']),
  U2:  row('U2',  [...before, 'upfront surgery'], small),
  U3:  row('U3',  tdxd, before),
  U4:  row('U4',  before, ['pertuzumab', 'trastuzumab'], ['de-escalat', 'deescalat', 'without carboplatin', 'without anthracycline', 'omission']),
  U5:  row('U5',  ['pertuzumab'], ['complete response', 'pcr']),
  U6:  row('U6',  tdxd, ['residual']),
  U7:  row('U7',  tdxd, ['residual', 'non-pcr', 'post-neoadjuvant'], before),
  U8:  row('U8',  ['neratinib'], ['adjuvant', 'extended']),
  U9:  row('U9',  ['aromatase', 'letrozole', 'anastrozole', 'exemestane', 'tamoxifen'], ['ovarian function', 'ovarian suppression', 'premenopausal', 'goserelin', 'leuprolide']),
  U10: row('U10', ['radiation', 'radiotherapy', 'irradiation'], ['ypn0', 'nodal', 'node', 'complete response'], [...before, 'ypn0', 'exceptional respon']),
  U11: row('U11', tdxd, ['pertuzumab'], ['first-line', 'first line', 'metastatic']),
  U12: row('U12', [...tdxd, 'maintenance'], ['palbociclib', 'tucatinib', 'discontinu', 'de-escalat', 'stopping']),
  U13: rowAfter('U13', 'trastuzumab deruxtecan', afterwards.flatMap((word) => tdxd.map((drug) => `${word} ${drug}`))),
  U14: row('U14', before, ['progress', 'non-respon', 'nonrespon', 'resistan', 'insufficient response']),
  U15: row('U15', ['relapse', 'recurren'], ['6 months', '12 months', 'early relapse', 'within']),
  U16: row('U16'),
  U17: row('U17', tdxd, ['interstitial', 'pneumonitis']),
  U18: row('U18'),
}

const wordsOf = (trial: Trial): string =>
  [
    trial.title,
    ...trial.conditions,
    ...trial.interventions,
    ...trial.arms.flatMap((a) => [a.label, a.description]),
  ]
    .join(' ')
    .toLowerCase()

/** Whether every way through a demand lets in HER2-negative tumours alone. */
function onlyNegative(node: Node): boolean {
  switch (node.kind) {
    case 'leaf':
      return (
        node.criterion.kind === 'her2' &&
        !node.criterion.mutant &&
        !node.criterion.accept.some((cell) => positiveCells.includes(cell))
      )
    case 'all':
      return node.nodes.some(onlyNegative)
    case 'any':
      return node.nodes.every(onlyNegative)
    case 'not':
    case 'if':
      return false
  }
}

/** Whether a demand asks for an earlier drug by name. */
function asksFor(node: Node, drug: string): boolean {
  switch (node.kind) {
    case 'leaf':
      return (
        node.criterion.kind === 'agent' && node.criterion.want && node.criterion.rule.names.join() === drug
      )
    case 'all':
      return node.nodes.some((n) => asksFor(n, drug))
    case 'any':
    case 'not':
    case 'if':
      return false
  }
}

const begins = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(text.charAt(at - 1))) return true
  return false
}

/** Whether a trial tests a contested point. */
export function tests(trial: Trial, point: ContestedId): boolean {
  const row = contestedTrials[point]
  if (row === undefined || row.words.length === 0) return false
  const text = wordsOf(trial)
  if (trial.conditions.length > 0 && !begins(text, 'breast')) return false
  if (begins(text, 'her2-negative') || begins(text, 'her2 negative')) return false
  const bindsAll = trial.requirements.filter((r) => r.scopes.length === 0 && !r.permission)
  if (bindsAll.some((r) => onlyNegative(r.node))) return false
  const { after, words } = row
  if (after !== undefined && bindsAll.some((r) => asksFor(r.node, after))) return true
  return words.every((group) => group.some((word) => begins(text, word)))
}
