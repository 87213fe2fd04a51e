/**
 * What an option did for people in a trial, as counts out of 100: the figures of section 2 of the pathway dossier that can be said
 * so, each with its evidence tag. A median in months is not among them: patients are never told one (patient-words, section 4).
 */
import type { SourceKey } from '../publication/citation.ts'
import type { OptionId } from './options.ts'
import type { TrialFigure } from './trial-figures.ts'

export type Benefit = {
  readonly option: OptionId
  /** Who took part, as a message id's end. */
  readonly people: People
  /** The reason of a row that it backs; a figure of other people than hers would mislead. */
  readonly backs: 'any' | `why-${string}`
  readonly source: SourceKey
  readonly tag: TrialFigure['tag']
  /** What is counted. Only `none left` is not about coming back or living. */
  readonly counts: 'none left at surgery' | 'no cancer back' | 'living'
  readonly years: number | 'at surgery'
  /** Out of 100, as printed. */
  readonly percent: number
  readonly against: { readonly what: Against; readonly percent: number } | 'no comparison'
}

export const peoples = [
  'small-clear',
  'stage-1',
  'after-surgery',
  'in-nodes',
  'stage-2-3',
  'high-risk',
  'left',
  'left-high-risk',
  'aged-70-80',
  'nodes-cleared',
] as const
export type People = (typeof peoples)[number]

export const againsts = [
  'no-her2-drug',
  'no-pertuzumab',
  'tchp',
  'ac-thp',
  'no-anthracycline',
  'trastuzumab',
  't-dm1',
  'with-chemo',
  'no-node-radiation',
] as const
export type Against = (typeof againsts)[number]

const alone = 'no comparison'
const than = (what: Against, percent: number) => ({ what, percent }) as const

// biome-ignore format: a table
export const benefits: readonly Benefit[] = [
  { option: 'TH-WEEKLY',   people: 'small-clear', backs: 'any', source: 'APT',       tag: 'V', counts: 'no cancer back',       years: 10, percent: 91.3, against: alone },
  { option: 'TDM1-STAGE1', people: 'stage-1', backs: 'any', source: 'ATEMPT',    tag: 'V', counts: 'no cancer back',       years: 5,  percent: 97.0, against: alone },
  { option: 'TCH',         people: 'after-surgery', backs: 'any', source: 'BCIRG006',  tag: 'V', counts: 'no cancer back',       years: 5,  percent: 81,   against: than('no-her2-drug', 75) },
  { option: 'AC-TH',       people: 'after-surgery', backs: 'any', source: 'BCIRG006',  tag: 'V', counts: 'no cancer back',       years: 5,  percent: 84,   against: than('no-her2-drug', 75) },
  { option: 'AC-TH',       people: 'after-surgery', backs: 'any', source: 'B31',       tag: 'V', counts: 'living',               years: 10, percent: 84.0, against: than('no-her2-drug', 75.2) },
  { option: 'TCHP-ADJ',    people: 'in-nodes', backs: 'why-nodes-involved-pertuzumab-helps', source: 'APHINITY',  tag: 'V', counts: 'no cancer back',       years: 8,  percent: 86.1, against: than('no-pertuzumab', 81.2) },
  { option: 'AC-THP-ADJ',  people: 'in-nodes', backs: 'why-nodes-involved-with-an-anthracycline', source: 'APHINITY',  tag: 'V', counts: 'no cancer back',       years: 8,  percent: 86.1, against: than('no-pertuzumab', 81.2) },
  { option: 'TCHP',        people: 'stage-2-3', backs: 'any', source: 'TRYPHAENA', tag: 'V', counts: 'none left at surgery', years: 'at surgery', percent: 66,   against: alone },
  { option: 'AC-THP',      people: 'stage-2-3', backs: 'any', source: 'TRAIN2',    tag: 'V', counts: 'none left at surgery', years: 'at surgery', percent: 67,   against: than('no-anthracycline', 68) },
  { option: 'THP-NEO',     people: 'stage-2-3', backs: 'any', source: 'NEOCARHP',  tag: 'V', counts: 'none left at surgery', years: 'at surgery', percent: 64.1, against: than('tchp', 65.9) },
  { option: 'TDXD-THP',    people: 'high-risk', backs: 'any', source: 'DB11',      tag: 'V', counts: 'none left at surgery', years: 'at surgery', percent: 67.3, against: than('ac-thp', 56.3) },
  { option: 'TDM1-ADJ',    people: 'left', backs: 'any', source: 'KATHERINE', tag: 'V', counts: 'no cancer back',       years: 7,  percent: 80.8, against: than('trastuzumab', 67.1) },
  { option: 'TDM1-ADJ',    people: 'left', backs: 'any', source: 'KATHERINE', tag: 'V', counts: 'living',               years: 7,  percent: 89.1, against: than('trastuzumab', 84.4) },
  { option: 'TDXD-ADJ',    people: 'left-high-risk', backs: 'any', source: 'DB05',      tag: 'V', counts: 'no cancer back',       years: 3,  percent: 92.4, against: than('t-dm1', 83.7) },
  { option: 'H-MONO',      people: 'aged-70-80', backs: 'any', source: 'RESPECT',   tag: 'V', counts: 'no cancer back',       years: 3,  percent: 89.5, against: than('with-chemo', 93.8) },
  { option: 'RT-RNI',      people: 'nodes-cleared', backs: 'why-nodes-cleared-up-the-guideline', source: 'B51',       tag: 'V', counts: 'no cancer back',       years: 5,  percent: 92.7, against: than('no-node-radiation', 91.8) },
]
