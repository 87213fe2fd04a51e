/** B1 to B4, B6 and C4: systemic treatment of metastatic disease (pathway dossier, sections B and C). */
import { cite } from '../publication/citation.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import {
  bloodCap,
  drugChecks,
  fitnessCap,
  heartCap,
  liverCap,
  lungSignsCap,
  lungsCap,
  neuropathyCap,
  noChemotherapyCap,
  pregnancyCap,
  regionCap,
  usedCaps,
} from './caps.ts'
import {
  brainTold,
  cardiacBand,
  fitness,
  gentlerTold,
  hr,
  ildRisk,
  interval,
  line,
  noChemotherapyTold,
  phase,
} from './derived.ts'
import * as f from './facts.ts'
import { alternative, avoid, consider, preferred, type RoomRow, room } from './listed.ts'
import { asTold } from './told.ts'

const early = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
] as const
const earlierHer2 = asTold('her2-earlier', f.her2Earlier, 'negative')
const hadTdxdTold = asTold('had-tdxd-line', f.hadTdxd, 'no')

/** T-DXd with pertuzumab first where it is approved and nothing speaks against the lungs. */
const tdxdFirst = table({
  id: 'pathway.tdxd-first-line',
  title: 'T-DXd with pertuzumab first?',
  cite: cite('DB09', 'Primary result; approval by region'),
  given: [f.region, ildRisk, gentlerTold],
  outcome: oneOf('T-DXd with pertuzumab first', ['yes', 'no', 'no, by her wish']),
  // biome-ignore format: a table
  rows: [
    ['US', 'none known',                                    'no',  'yes'],
    ['US', 'none known',                                    'yes', 'no, by her wish'],
    ['US', ['weak kidneys', 'lung disease', 'earlier ILD'], 'any', 'no'],
    ['EU', 'any',                                           'any', 'no'],
  ],
})

const noIld = ['none known', 'weak kidneys', 'lung disease'] as const
const firstLineIntervals = ['none', 'over 12 months'] as const

/** Which row of B1 to B4 and C4 she is in. Brain disease counts where a drug is chosen for it. */
export const metastaticBase: Table = table({
  id: 'pathway.metastatic',
  title: 'Systemic treatment of metastatic disease',
  cite: cite('ASCO22-ABC', 'Recommendations 1 to 5'),
  given: [phase, her2, earlierHer2, line, interval, tdxdFirst, ildRisk, hr, f.region, brainTold, hadTdxdTold],
  outcome: oneOf('metastatic treatment', [
    'elsewhere',
    'HER2-negative',
    'HER2 differs between samples',
    'B1 T-DXd first',
    'B1 THP first',
    'B1 THP first by her wish',
    'C4 under 6',
    'C4 under 6, active brain',
    'C4 6 to 12',
    'C4 under 12, ILD',
    'C4 under 6 after T-DXd',
    'C4 6 to 12 after T-DXd',
    'C4 over 12 after T-DXd',
    'B2 HR+',
    'B2 HR+ elsewhere',
    'B2 HR-',
    'B2 after T-DXd with pertuzumab, HR+',
    'B2 after T-DXd with pertuzumab, HR-',
    'holding',
    'B3',
    'B3 active brain',
    'B3 after T-DXd',
    'B3 after T-DXd, brain',
    'B3 ILD',
    'B4',
    'B4 HR+',
    'B4 no T-DXd yet',
    'B4 no T-DXd yet, HR+',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase       HER2        earlier     line       interval                        T-DXd 1st  lungs          receptors region  brain  had T-DXd  row
    [early,        'any',      'any',      'any',     'any',                          'any',     'any',         'any',   'any',  'any', 'any',    'elsewhere'],
    ['metastatic', 'negative', 'negative', 'any',     'any',                          'any',     'any',         'any',   'any',  'any', 'any',    'HER2-negative'],
    ['metastatic', 'negative', 'positive', 'any',     'any',                          'any',     'any',         'any',   'any',  'any', 'any',    'HER2 differs between samples'],
    // B1 and C4: nothing given for metastatic disease yet
    ['metastatic', 'positive', 'any',      'first',   firstLineIntervals,             'yes',     'any',         'any',   'any',  'any', 'any',    'B1 T-DXd first'],
    ['metastatic', 'positive', 'any',      'first',   firstLineIntervals,             'no',      'any',         'any',   'any',  'any', 'any',    'B1 THP first'],
    ['metastatic', 'positive', 'any',      'first',   firstLineIntervals,             'no, by her wish', 'any',         'any',   'any',  'any', 'any',    'B1 THP first by her wish'],
    ['metastatic', 'positive', 'any',      'first',   'under 6 months',               'any',     noIld,         'any',   'any',  ['none', 'stable'], 'any', 'C4 under 6'],
    ['metastatic', 'positive', 'any',      'first',   'under 6 months',               'any',     noIld,         'any',   'any',  'active', 'any',  'C4 under 6, active brain'],
    ['metastatic', 'positive', 'any',      'first',   '6 to 12 months',               'any',     noIld,         'any',   'any',  'any', 'any',    'C4 6 to 12'],
    ['metastatic', 'positive', 'any',      'first',   ['under 6 months', '6 to 12 months'], 'any', 'earlier ILD', 'any', 'any',  'any', 'any',    'C4 under 12, ILD'],
    ['metastatic', 'positive', 'any',      'first',   'under 6 months, after T-DXd',  'any',     'any',         'any',   'any',  'any', 'any',    'C4 under 6 after T-DXd'],
    ['metastatic', 'positive', 'any',      'first',   '6 to 12 months, after T-DXd',  'any',     'any',         'any',   'any',  'any', 'any',    'C4 6 to 12 after T-DXd'],
    ['metastatic', 'positive', 'any',      'first',   'over 12 months, after T-DXd',  'any',     'any',         'any',   'any',  'any', 'any',    'C4 over 12 after T-DXd'],
    // B2: the first line holds
    ['metastatic', 'positive', 'any', 'first, holding after antibodies with chemotherapy', 'any', 'any', 'any', ['positive', 'low-positive'], 'US', 'any', 'any', 'B2 HR+'],
    ['metastatic', 'positive', 'any', 'first, holding after antibodies with chemotherapy', 'any', 'any', 'any', ['positive', 'low-positive'], 'EU', 'any', 'any', 'B2 HR+ elsewhere'],
    ['metastatic', 'positive', 'any', 'first, holding after antibodies with chemotherapy', 'any', 'any', 'any', 'negative', 'any', 'any', 'any', 'B2 HR-'],
    ['metastatic', 'positive', 'any', 'first, holding on T-DXd with pertuzumab', 'any', 'any', 'any', ['positive', 'low-positive'], 'any', 'any', 'any', 'B2 after T-DXd with pertuzumab, HR+'],
    ['metastatic', 'positive', 'any', 'first, holding on T-DXd with pertuzumab', 'any', 'any', 'any', 'negative', 'any', 'any', 'any', 'B2 after T-DXd with pertuzumab, HR-'],
    ['metastatic', 'positive', 'any', 'holding', 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'holding'],
    // B3
    ['metastatic', 'positive', 'any', 'second', 'any', 'any', noIld, 'any', 'any', ['none', 'stable'], 'no', 'B3'],
    ['metastatic', 'positive', 'any', 'second', 'any', 'any', noIld, 'any', 'any', 'active', 'no', 'B3 active brain'],
    ['metastatic', 'positive', 'any', 'second', 'any', 'any', 'earlier ILD', 'any', 'any', 'any', 'no', 'B3 ILD'],
    ['metastatic', 'positive', 'any', 'second', 'any', 'any', 'any', 'any', 'any', 'none', 'yes', 'B3 after T-DXd'],
    ['metastatic', 'positive', 'any', 'second', 'any', 'any', 'any', 'any', 'any', ['stable', 'active'], 'yes', 'B3 after T-DXd, brain'],
    ['metastatic', 'positive', 'any', 'second after T-DXd with pertuzumab', 'any', 'any', 'any', 'any', 'any', 'none', 'any', 'B3 after T-DXd'],
    ['metastatic', 'positive', 'any', 'second after T-DXd with pertuzumab', 'any', 'any', 'any', 'any', 'any', ['stable', 'active'], 'any', 'B3 after T-DXd, brain'],
    // B4
    ['metastatic', 'positive', 'any', 'third or later', 'any', 'any', 'any', 'negative', 'any', 'any', 'yes', 'B4'],
    ['metastatic', 'positive', 'any', 'third or later', 'any', 'any', 'any', ['positive', 'low-positive'], 'any', 'any', 'yes', 'B4 HR+'],
    ['metastatic', 'positive', 'any', 'third or later', 'any', 'any', 'any', 'negative', 'any', 'any', 'no', 'B4 no T-DXd yet'],
    ['metastatic', 'positive', 'any', 'third or later', 'any', 'any', 'any', ['positive', 'low-positive'], 'any', 'any', 'no', 'B4 no T-DXd yet, HR+'],
  ],
})

const thp = ['CLEOPATRA', 'ASCO22-ABC'] as const
const later: RoomRow['options'] = {
  'TUC-CAP-H': preferred('why-after-other-her2-treatment-most', ['H2C', 'ASCO22-ABC']),
  'TDM1-MBC': alternative('why-if-not-given-before', ['EMILIA', 'ASCO22-ABC']),
  'TUC-TDM1': consider('why-longer-without-growth-but-a', ['H2C02']),
  'NERA-CAP': consider('why-later-lines', ['NALA']),
  'LAP-CAP': consider('why-later-lines', ['EMILIA', 'ASCO22-ABC']),
  'H-CHEMO': alternative('why-with-vinorelbine-eribulin-or-gemcitabine', ['ASCO22-ABC']),
  'MARG-CHEMO': consider('why-longer-without-growth-no-longer', ['SOPHIA']),
  'LAP-H': consider('why-without-chemotherapy', ['ASCO22-ABC']),
  TRIAL: consider('why-a-trial-at-every-later', ['ASCO22-ABC']),
}
const abema = { 'ABEMA-FULV-H': consider('why-receptor-positive-without-chemotherapy', ['MONARCHER']) }
const tdxdNew = { 'TDXD-2L': preferred('why-never-given-before', ['DB02', 'DB03']) }
const after: RoomRow['options'] = {
  'TUC-CAP-H': alternative('why-no-trial-after-t-dxd', ['H2C'], ['U13']),
  'TDM1-MBC': alternative('why-no-trial-after-t-dxd', ['EMILIA'], ['U13']),
  'THP-1L': alternative('why-no-trial-after-t-dxd', ['CLEOPATRA'], ['U13']),
  'H-CHEMO': alternative('why-no-trial-after-t-dxd', ['ASCO22-ABC'], ['U13']),
  TRIAL: consider('why-no-trial-result-covers-it-6', ['ASCO22-ABC'], ['U13']),
}
const notHer2 = avoid('why-the-newest-tissue-is-her2', ['FDA-TDXD-LOW', 'asco-cap-her2-2023'])
const tdxd2 = preferred('why-second-line-or-relapse-within', ['DB03', 'ASCO22-ABC', 'FDA-TDXD-2L'])
const rebiopsy = preferred('why-a-biopsy-of-the-relapse', ['ASCO22-ABC'])

export const metastaticRoom = room({
  id: 'metastatic',
  title: 'Systemic treatment of metastatic disease',
  base: metastaticBase,
  elsewhere: ['elsewhere', 'HER2-negative'],
  caps: [
    pregnancyCap,
    heartCap,
    lungsCap,
    lungSignsCap,
    fitnessCap,
    neuropathyCap,
    liverCap,
    noChemotherapyCap,
    regionCap,
    bloodCap,
    ...usedCaps,
  ],
  checks: drugChecks,
  rows: {
    'HER2 differs between samples': {
      row: 'B6',
      situation: 'HER2 positive in one sample, not in another',
      strength: 'W/4',
      options: {
        'T-REBX': preferred('why-repeat-and-sample-a-second', ['asco-cap-her2-2018']),
        MDT: preferred('why-samples-differ-one-unclear-sample', ['asco-cap-her2-2018']),
        'TDXD-2L': consider('why-t-dxd-fits-both-readings', ['DB03', 'FDA-TDXD-LOW']),
        'THP-1L': consider('why-her2-antibodies-because-one-sample', ['ASCO22-ABC']),
      },
    },
    'B1 T-DXd first': {
      row: 'B1',
      situation: 'first line, at diagnosis or more than 12 months after HER2 treatment',
      strength: 'S/1',
      options: {
        'TDXD-P-1L': preferred('why-first-line-longer-without-growth', ['DB09', 'FDA-TDXD-1L'], ['U11']),
        'THP-1L': alternative('why-long-survival-data-known-side', thp, ['U11']),
      },
    },
    'B1 THP first': {
      row: 'B1',
      situation: 'first line; T-DXd with pertuzumab not approved here, or the lungs speak against it',
      strength: 'S/1',
      options: {
        'THP-1L': preferred('why-first-line-where-t-dxd', thp, ['U11']),
        'TDXD-P-1L': consider('why-longer-without-growth-not-approved', ['DB09', 'EMA-DB09'], ['U11']),
      },
    },
    'B1 THP first by her wish': {
      row: 'B1',
      situation: 'first line; she weighs hair, nausea or an end of chemotherapy more',
      strength: 'S/1',
      options: {
        'THP-1L': preferred('why-her-wish-for-less-toxicity', thp, ['U11']),
        'TDXD-P-1L': alternative('why-longer-without-growth-nausea-goes', ['DB09', 'FDA-TDXD-1L'], ['U11']),
      },
    },
    'C4 under 6': {
      row: 'C4',
      situation: 'relapse during HER2 treatment or within 6 months',
      strength: 'M/1',
      options: { 'TDXD-2L': tdxd2, 'T-REBX': rebiopsy },
    },
    'C4 under 6, active brain': {
      row: 'C4',
      situation: 'relapse within 6 months, active brain metastases',
      strength: 'M/1',
      options: {
        'TDXD-2L': tdxd2,
        'TUC-CAP-H': alternative('why-active-brain-metastases', ['H2C', 'ASCO22-BM']),
        'T-REBX': rebiopsy,
      },
    },
    'C4 6 to 12': {
      row: 'C4',
      situation: 'relapse 6 to 12 months after HER2 treatment',
      strength: 'M/1',
      options: {
        'TDXD-2L': preferred('why-within-a-year-the-guideline', ['DB03', 'ASCO22-ABC'], ['U15']),
        'TDXD-P-1L': alternative('why-the-first-line-trial-took', ['DB09'], ['U15']),
        'T-REBX': rebiopsy,
      },
    },
    'C4 under 12, ILD': {
      row: 'B3',
      situation: 'relapse within a year, earlier lung inflammation',
      strength: 'M/1',
      options: {
        'TUC-CAP-H': preferred('why-the-lungs-speak-against-t', ['H2C', 'LBL-TDXD']),
        'TDM1-MBC': preferred('why-the-lungs-speak-against-t', ['EMILIA', 'LBL-TDXD']),
        'TDXD-2L': avoid('why-earlier-lung-inflammation', ['LBL-TDXD']),
        'T-REBX': rebiopsy,
      },
    },
    'C4 under 6 after T-DXd': {
      row: 'C4',
      situation: 'relapse within 6 months of T-DXd',
      strength: 'W/4',
      options: {
        'TUC-CAP-H': consider('why-no-randomised-data-after-t', ['H2C'], ['U13']),
        'THP-1L': consider('why-no-randomised-data-after-t', ['CLEOPATRA'], ['U13']),
        TRIAL: consider('why-no-randomised-data-after-t', ['ASCO22-ABC'], ['U13']),
        'T-REBX': rebiopsy,
      },
    },
    'C4 6 to 12 after T-DXd': {
      row: 'C4',
      situation: 'relapse 6 to 12 months after T-DXd',
      strength: 'W/4',
      options: {
        'THP-1L': preferred('why-after-t-dxd-no-randomised', ['CLEOPATRA'], ['U13']),
        'TUC-CAP-H': alternative('why-after-t-dxd-no-randomised', ['H2C'], ['U13']),
        'T-REBX': rebiopsy,
      },
    },
    'C4 over 12 after T-DXd': {
      row: 'C4',
      situation: 'relapse more than 12 months after T-DXd',
      strength: 'W/4',
      options: {
        'THP-1L': preferred('why-after-t-dxd-no-randomised', ['CLEOPATRA'], ['U13']),
        'TDXD-P-1L': consider('why-t-dxd-again-is-untested', ['DB09'], ['U13']),
        'T-REBX': rebiopsy,
      },
    },
    'B2 HR+': {
      row: 'B2',
      situation: 'THP holds, receptor-positive',
      strength: 'S/1',
      options: {
        'MAINT-PALBO': preferred('why-receptor-positive-no-growth-after', ['PATINA', 'FDA-PALBO']),
        'MAINT-HP-ET': alternative('why-if-palbociclib-is-not-wanted', ['PATINA']),
        'MAINT-TUC': consider('why-longer-without-growth-off-label', ['H2C05'], ['U16']),
      },
    },
    'B2 HR+ elsewhere': {
      row: 'B2',
      situation: 'THP holds, receptor-positive; palbociclib not approved here for this',
      strength: 'S/1',
      options: {
        'MAINT-HP-ET': preferred('why-receptor-positive-palbociclib-is-not', ['PATINA', 'CLEOPATRA']),
        'MAINT-PALBO': consider('why-longer-without-growth-approval-here', ['PATINA'], ['U16']),
        'MAINT-TUC': consider('why-longer-without-growth-off-label', ['H2C05'], ['U16']),
      },
    },
    'B2 HR-': {
      row: 'B2',
      situation: 'THP holds, receptor-negative',
      strength: 'S/1',
      options: {
        'MAINT-HP': preferred('why-receptor-negative-the-antibodies-go', ['CLEOPATRA']),
        'MAINT-TUC': consider('why-longer-without-growth-off-label-most', ['H2C05'], ['U16']),
      },
    },
    'B2 after T-DXd with pertuzumab, HR+': {
      row: 'B2',
      situation: 'T-DXd with pertuzumab holds, receptor-positive',
      strength: 'W/2',
      options: {
        'TDXD-P-1L': preferred('why-the-trial-went-on-until', ['DB09', 'DB09-LBL'], ['U12']),
        'MAINT-HP-ET': consider('why-stopping-t-dxd-in-a', ['DB09'], ['U12']),
        'MAINT-PALBO': consider('why-palbociclib-after-t-dxd-with', ['PATINA'], ['U12']),
      },
    },
    'B2 after T-DXd with pertuzumab, HR-': {
      row: 'B2',
      situation: 'T-DXd with pertuzumab holds, receptor-negative',
      strength: 'W/2',
      options: {
        'TDXD-P-1L': preferred('why-the-trial-went-on-until-growth', ['DB09', 'DB09-LBL'], ['U12']),
        'MAINT-HP': consider('why-stopping-t-dxd-in-a', ['DB09'], ['U12']),
      },
    },
    holding: {
      row: 'B3',
      situation: 'the current line holds: it goes on',
      strength: 'M/4',
      options: { MDT: consider('why-the-current-treatment-holds-it', ['ASCO22-ABC']) },
    },
    B3: { row: 'B3', situation: 'second line', strength: 'S/1', options: { 'TDXD-2L': tdxd2 } },
    'B3 active brain': {
      row: 'B3',
      situation: 'second line, active brain metastases',
      strength: 'M/1',
      options: {
        'TDXD-2L': preferred('why-second-line-not-given-before', ['DB03', 'DB12', 'ASCO22-ABC']),
        'TUC-CAP-H': preferred('why-active-brain-metastases-longer-survival', ['H2C', 'ASCO22-BM']),
      },
    },
    'B3 after T-DXd': { row: 'B3', situation: 'second line after T-DXd', strength: 'W/4', options: after },
    'B3 after T-DXd, brain': {
      row: 'B3',
      situation: 'second line after T-DXd, brain metastases',
      strength: 'W/4',
      options: {
        ...after,
        'TUC-CAP-H': preferred('why-brain-metastases-no-trial-after', ['H2C', 'ASCO22-BM'], ['U13']),
      },
    },
    'B3 ILD': {
      row: 'B3',
      situation: 'second line, earlier lung inflammation',
      strength: 'M/1',
      options: {
        'TUC-CAP-H': preferred('why-the-lungs-speak-against-t', ['H2C', 'LBL-TDXD']),
        'TDM1-MBC': preferred('why-the-lungs-speak-against-t', ['EMILIA', 'LBL-TDXD']),
        'TDXD-2L': avoid('why-earlier-lung-inflammation', ['LBL-TDXD']),
      },
    },
    B4: { row: 'B4', situation: 'third line or later', strength: 'S/1', options: later },
    'B4 HR+': {
      row: 'B4',
      situation: 'third line or later, receptor-positive',
      strength: 'S/1',
      options: { ...later, ...abema },
    },
    'B4 no T-DXd yet': {
      row: 'B4',
      situation: 'third line or later, T-DXd not given yet',
      strength: 'S/1',
      options: { ...later, ...tdxdNew },
    },
    'B4 no T-DXd yet, HR+': {
      row: 'B4',
      situation: 'third line or later, T-DXd not given yet, receptor-positive',
      strength: 'S/1',
      options: { ...later, ...abema, ...tdxdNew },
    },
  },
})

/** B1: what stands beside the first line where chemotherapy is unwanted or too much. */
export const gentlerFirstLineBase = table({
  id: 'pathway.gentler-first-line',
  title: 'First line with less or no chemotherapy',
  cite: cite('ASCO22-ABC', 'Recommendation 1.0'),
  given: [phase, her2, line, fitness, hr, cardiacBand, noChemotherapyTold, f.neuropathyGrade],
  outcome: oneOf('gentler first line', [
    'elsewhere',
    'none',
    'frail, HR+',
    'frail, HR-',
    'heart, HR+',
    'HR+',
    'HR+, no taxane',
    'no taxane',
    'no chemotherapy, HR+',
  ]),
  // biome-ignore format: a table
  rows: [
    [early, 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'elsewhere'],
    ['metastatic', 'negative', 'any', 'any', 'any', 'any', 'any', 'any', 'none'],
    ['metastatic', 'positive', ['first, holding after antibodies with chemotherapy', 'first, holding on T-DXd with pertuzumab', 'holding', 'second', 'second after T-DXd with pertuzumab', 'third or later'], 'any', 'any', 'any', 'any', 'any', 'none'],
    ['metastatic', 'positive', 'first', 'frail', ['positive', 'low-positive'], 'any', 'any', 'any', 'frail, HR+'],
    ['metastatic', 'positive', 'first', 'frail', 'negative', 'any', 'any', 'any', 'frail, HR-'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], ['positive', 'low-positive'], ['low', 'heart failure'], 'any', 'any', 'heart, HR+'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], ['positive', 'low-positive'], ['ok', 'reduced'], 'yes', 'any', 'no chemotherapy, HR+'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], ['positive', 'low-positive'], ['ok', 'reduced'], 'no', '< 3', 'HR+'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], ['positive', 'low-positive'], ['ok', 'reduced'], 'no', '≥ 3', 'HR+, no taxane'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], 'negative', 'any', 'any', '< 3', 'none'],
    ['metastatic', 'positive', 'first', ['fit', 'fit, 70 or older', 'vulnerable'], 'negative', 'any', 'any', '≥ 3', 'no taxane'],
  ],
})

const hpEt = consider('why-receptor-positive-little-or-slow', ['ASCO22-ABC'])
const noTaxane = alternative('why-a-taxane-is-hardly-possible', ['ASCO22-ABC'])
const etAlone = consider('why-hormones-alone-only-for-a', ['ASCO22-ABC'])

export const gentlerFirstLineRoom = room({
  id: 'gentler-first-line',
  title: 'First line with less or no chemotherapy',
  base: gentlerFirstLineBase,
  elsewhere: ['elsewhere', 'none'],
  caps: [pregnancyCap, heartCap],
  checks: drugChecks,
  rows: {
    'frail, HR+': {
      row: 'A14',
      situation: 'frail, receptor-positive',
      strength: 'W/2',
      options: {
        'HP-CTX': alternative('why-tablets-of-cyclophosphamide-with-the', ['EORTC75111']),
        'HP-ET-1L': alternative('why-hormones-with-the-antibodies', ['EORTC75111', 'ASCO22-ABC']),
        'TDM1-MBC': consider('why-after-that', ['EORTC75111']),
        'ET-ALONE': etAlone,
      },
    },
    'frail, HR-': {
      row: 'A14',
      situation: 'frail, receptor-negative',
      strength: 'W/2',
      options: {
        'HP-CTX': alternative('why-tablets-of-cyclophosphamide-with-the', ['EORTC75111']),
        'TDM1-MBC': consider('why-after-that', ['EORTC75111']),
      },
    },
    'heart, HR+': {
      row: 'B1',
      situation: 'a weak heart, receptor-positive',
      strength: 'W/4',
      options: { 'ET-ALONE': etAlone, 'HP-ET-1L': hpEt },
    },
    'HR+': { row: 'B1', situation: 'receptor-positive', strength: 'M/2', options: { 'HP-ET-1L': hpEt } },
    'no chemotherapy, HR+': {
      row: 'B1',
      situation: 'receptor-positive, no chemotherapy wished',
      strength: 'M/2',
      options: { 'HP-ET-1L': hpEt, 'ET-ALONE': etAlone },
    },
    'HR+, no taxane': {
      row: 'B1',
      situation: 'receptor-positive, a taxane is hardly possible',
      strength: 'M/2',
      options: { 'HP-ET-1L': hpEt, 'HP-VINO-1L': noTaxane },
    },
    'no taxane': {
      row: 'B1',
      situation: 'a taxane is hardly possible',
      strength: 'M/2',
      options: { 'HP-VINO-1L': noTaxane },
    },
  },
})

/** B6: HER2-low is HER2-negative disease with one more drug. */
export const her2LowBase = table({
  id: 'pathway.her2-low',
  title: 'Metastatic disease that is HER2-negative',
  cite: cite('FDA-TDXD-LOW', 'HER2-low and ultralow'),
  given: [phase, her2, f.her2Tier, hr],
  outcome: oneOf('HER2-low', ['elsewhere', 'HER2-positive', 'low', 'ultralow, HR+', 'none']),
  // biome-ignore format: a table
  rows: [
    [early,        'any',      'any',      'any',                          'elsewhere'],
    ['metastatic', 'positive', 'any',      'any',                          'HER2-positive'],
    ['metastatic', 'negative', 'low',      'any',                          'low'],
    ['metastatic', 'negative', 'ultralow', ['positive', 'low-positive'],   'ultralow, HR+'],
    ['metastatic', 'negative', 'ultralow', 'negative',                     'none'],
    ['metastatic', 'negative', 'none',     'any',                          'none'],
  ],
})

/** Shown beside HER2-negative metastatic disease so that nobody reads HER2-low as HER2-positive. */
const no: RoomRow['options'] = {
  'THP-1L': notHer2,
  'TDXD-P-1L': notHer2,
  'TUC-CAP-H': notHer2,
  'TDM1-MBC': notHer2,
  'NERA-CAP': notHer2,
  'H-CHEMO': notHer2,
}

export const her2LowRoom = room({
  id: 'her2-low',
  title: 'Metastatic disease that is HER2-negative',
  base: her2LowBase,
  elsewhere: ['elsewhere', 'HER2-positive'],
  caps: [pregnancyCap, heartCap, lungsCap, lungSignsCap],
  checks: drugChecks,
  rows: {
    low: {
      row: 'B6',
      situation: 'HER2-low',
      strength: 'S/1',
      options: {
        'TDXD-LOW': consider('why-her2-low-is-her2-negative', ['FDA-TDXD-LOW', 'DB06', 'destiny-breast04']),
        ...no,
      },
    },
    'ultralow, HR+': {
      row: 'B6',
      situation: 'HER2-ultralow, receptor-positive',
      strength: 'S/1',
      options: {
        'TDXD-LOW': consider('why-receptor-positive-and-ultralow', ['FDA-TDXD-LOW', 'DB06']),
        ...no,
      },
    },
    none: { row: 'B6', situation: 'HER2-negative', strength: 'S/1', options: no },
  },
})
