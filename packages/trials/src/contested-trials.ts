/**
 * Contested points of the pathway, and the words by which a trial that tests one is known.
 *
 * A row holds groups of words; a trial tests the point if one word of every group stands in its title, conditions, arms
 * or treatments. An empty row says that no trial can settle the point. Being listed says nothing about who may join.
 */
import { type Citation, cite } from '@herald/core'
import type { ContestedId } from '@herald/core/pathway'
import type { Trial } from './trial.ts'

type Row = { readonly words: readonly (readonly string[])[]; readonly cite: Citation }
const row = (point: ContestedId, ...words: readonly (readonly string[])[]): Row => ({
  words,
  cite: cite('herald', `pathway dossier, section U, point ${point}`),
})

const tdxd = ['deruxtecan', 't-dxd', 'ds-8201']
const before = ['neoadjuvant', 'neo-adjuvant', 'preoperative', 'before surgery']
const small = ['t1a', 't1b', 't1mi', 't1c', 'stage i ', 'small', 'node-negative', 'node negative']

// biome-ignore format: a table
export const contestedTrials: Readonly<Record<ContestedId, Row>> = {
  U1:  row('U1',  ['t1a', 't1mi', 't1a/b', 'subcentimeter', 'small'], ['adjuvant', 'trastuzumab', 'her2']),
  U2:  row('U2',  [...before, 'upfront surgery'], small),
  U3:  row('U3',  tdxd, before),
  U4:  row('U4',  before, ['pertuzumab', 'trastuzumab'], ['de-escalat', 'deescalat', 'without carboplatin', 'without anthracycline', 'omission']),
  U5:  row('U5',  ['pertuzumab'], ['complete response', 'pcr']),
  U6:  row('U6',  tdxd, ['residual']),
  U7:  row('U7',  tdxd, ['residual', 'non-pcr', 'post-neoadjuvant'], before),
  U8:  row('U8',  ['neratinib'], ['adjuvant', 'extended']),
  U9:  row('U9',  ['aromatase', 'letrozole', 'anastrozole', 'exemestane', 'tamoxifen'], ['ovarian function', 'ovarian suppression', 'premenopausal', 'goserelin', 'leuprolide']),
  U10: row('U10', ['radiation', 'radiotherapy', 'irradiation'], ['ypn0', 'nodal', 'node', 'complete response']),
  U11: row('U11', tdxd, ['pertuzumab'], ['first-line', 'first line', 'metastatic']),
  U12: row('U12', [...tdxd, 'maintenance'], ['palbociclib', 'tucatinib', 'discontinu', 'de-escalat', 'stopping', 'maintenance']),
  U13: row('U13', ['after', 'prior', 'previously', 'progress', 'refractory', 'resistant'], tdxd),
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

/** Whether a trial tests a contested point. */
export function tests(trial: Trial, point: ContestedId): boolean {
  const groups = contestedTrials[point]?.words ?? []
  if (groups.length === 0) return false
  const text = wordsOf(trial)
  return groups.every((group) => group.some((word) => text.includes(word)))
}
