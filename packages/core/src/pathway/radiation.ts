/** A10: radiation (pathway dossier). */
import { cite } from '../publication/citation.ts'
import { cN, cT, pN, pT } from '../staging/ajcc8-breast-2018-01.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { chestRadiationCap, pregnancyCap } from './caps.ts'
import { pathologicalOver30, phase } from './derived.ts'
import * as f from './facts.ts'
import { alternative, consider, preferred, room } from './listed.ts'
import { asTold } from './told.ts'

const before = ['before treatment', 'during neoadjuvant'] as const
const margins = asTold('margins-radiation', f.margins, 'clear')
const t4 = ['T4a', 'T4b', 'T4c', 'T4d'] as const
const notT4 = ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'] as const
const notT3 = ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'] as const
const small = ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'] as const
const notClear = ['close', 'positive'] as const

/** What was found before treatment that nodal radiation rests on afterwards. */
const burden = table({
  id: 'pathway.burden-before',
  title: 'Extent before treatment, as radiation reads it',
  cite: cite('PMRT25', 'After neoadjuvant treatment'),
  given: [cT, cN],
  outcome: oneOf('extent before treatment', ['T4 or N2-3', 'N1 or T3', 'T1-2 N0']),
  // biome-ignore format: a table
  rows: [
    [t4,    'any',                 'T4 or N2-3'],
    [notT4, ['N2', 'N3'],          'T4 or N2-3'],
    [notT4, ['N1mi', 'N1'],        'N1 or T3'],
    ['T3',  'N0',                  'N1 or T3'],
    [notT3, 'N0',                  'T1-2 N0'],
  ],
})

const yp0 = ['N0', 'N0(i+)', 'N0(mol+)'] as const
const ypPositive = ['N1mi', 'N1', 'N2', 'N3'] as const
const kept = ['breast-conserving', 'not done'] as const

export const radiationBase = table({
  id: 'pathway.radiation',
  title: 'Radiation',
  cite: cite('PMRT25', 'Radiation after mastectomy and of the nodes'),
  given: [phase, f.breastSurgery, burden, f.treatedN, pN, pT, margins, pathologicalOver30],
  outcome: oneOf('radiation', [
    'elsewhere',
    'planned, T4 or N2-3',
    'planned, N1 or T3',
    'planned, T1-2 N0',
    'kept, N0',
    'kept, N0 small',
    'kept, N1mi or T3',
    'kept, N+',
    'removed, N+',
    'removed, T4 or margin',
    'removed, T3 N0',
    'removed, none',
    'kept after treatment, high',
    'kept after treatment, N1 to ypN0',
    'kept after treatment',
    'removed after treatment, high',
    'removed after treatment, N1 to ypN0',
    'removed after treatment, none',
    'relapse',
  ]),
  // biome-ignore format: a table
  rows: [
    [['metastatic', 'after treatment'], 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'elsewhere'],
    ['local relapse', 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'relapse'],
    [before, 'any', 'T4 or N2-3', 'any', 'any', 'any', 'any', 'any', 'planned, T4 or N2-3'],
    [before, 'any', 'N1 or T3',   'any', 'any', 'any', 'any', 'any', 'planned, N1 or T3'],
    [before, 'any', 'T1-2 N0',    'any', 'any', 'any', 'any', 'any', 'planned, T1-2 N0'],
    // surgery first
    ['after surgery', kept, 'any', 'any', ['N1', 'N2', 'N3'], 'any', 'any', 'any', 'kept, N+'],
    ['after surgery', kept, 'any', 'any', 'N1mi', 'any', 'any', 'any', 'kept, N1mi or T3'],
    ['after surgery', kept, 'any', 'any', 'N0', ['T3', ...t4], 'any', 'any', 'kept, N1mi or T3'],
    ['after surgery', kept, 'any', 'any', 'N0', ['Tis', 'T0'], 'any', 'any', 'kept, N0'],
    ['after surgery', kept, 'any', 'any', 'N0', small, notClear, 'any', 'kept, N0'],
    ['after surgery', kept, 'any', 'any', 'N0', small, 'clear', 'yes', 'kept, N0'],
    ['after surgery', kept, 'any', 'any', 'N0', small, 'clear', 'no', 'kept, N0 small'],
    ['after surgery', 'mastectomy', 'any', 'any', ['N1', 'N2', 'N3'], 'any', 'any', 'any', 'removed, N+'],
    ['after surgery', 'mastectomy', 'any', 'any', ['N0', 'N1mi'], t4, 'any', 'any', 'removed, T4 or margin'],
    ['after surgery', 'mastectomy', 'any', 'any', ['N0', 'N1mi'], notT4, 'positive', 'any', 'removed, T4 or margin'],
    ['after surgery', 'mastectomy', 'any', 'any', ['N0', 'N1mi'], 'T3', ['clear', 'close'], 'any', 'removed, T3 N0'],
    ['after surgery', 'mastectomy', 'any', 'any', 'N1mi', notT3, ['clear', 'close'], 'any', 'removed, T3 N0'],
    ['after surgery', 'mastectomy', 'any', 'any', 'N0', notT3, ['clear', 'close'], 'any', 'removed, none'],
    // treatment first
    ['after neoadjuvant', kept, 'T4 or N2-3', 'any', 'any', 'any', 'any', 'any', 'kept after treatment, high'],
    ['after neoadjuvant', kept, ['N1 or T3', 'T1-2 N0'], ypPositive, 'any', 'any', 'any', 'any', 'kept after treatment, high'],
    ['after neoadjuvant', kept, 'N1 or T3', yp0, 'any', 'any', 'any', 'any', 'kept after treatment, N1 to ypN0'],
    ['after neoadjuvant', kept, 'T1-2 N0', yp0, 'any', 'any', 'any', 'any', 'kept after treatment'],
    ['after neoadjuvant', 'mastectomy', 'T4 or N2-3', 'any', 'any', 'any', 'any', 'any', 'removed after treatment, high'],
    ['after neoadjuvant', 'mastectomy', ['N1 or T3', 'T1-2 N0'], ypPositive, 'any', 'any', 'any', 'any', 'removed after treatment, high'],
    ['after neoadjuvant', 'mastectomy', 'N1 or T3', yp0, 'any', 'any', 'any', 'any', 'removed after treatment, N1 to ypN0'],
    ['after neoadjuvant', 'mastectomy', 'T1-2 N0', yp0, 'any', 'any', 'any', 'any', 'removed after treatment, none'],
  ],
})

const whole = preferred('why-the-breast-was-kept-the', ['herald'])
const u10 = 'why-nodes-cleared-up-the-guideline'
const wholeU10 = { 'RT-RNI': alternative(u10, ['PMRT25', 'B51'], ['U10']) }

export const radiationRoom = room({
  id: 'radiation',
  title: 'Radiation',
  base: radiationBase,
  elsewhere: ['elsewhere'],
  caps: [pregnancyCap, chestRadiationCap],
  rows: {
    'planned, T4 or N2-3': {
      row: 'A10',
      situation: 'cT4 or cN2-3: radiation whatever the response',
      strength: 'S/2',
      options: {
        'RT-PMRT': preferred('why-ct4-or-cn2-3-whatever', ['PMRT25']),
        'RT-RNI': preferred('why-ct4-or-cn2-3-whatever', ['PMRT25']),
      },
    },
    'planned, N1 or T3': {
      row: 'A10',
      situation: 'cN1 or cT3: by the response',
      strength: 'M/1',
      options: {
        'RT-RNI': alternative('why-by-what-is-left-in', ['PMRT25', 'B51'], ['U10']),
        'RT-PMRT': alternative('why-if-the-breast-is-removed', ['PMRT25', 'B51'], ['U10']),
        'RT-WBI': alternative('why-if-the-breast-is-kept', ['herald']),
      },
    },
    'planned, T1-2 N0': {
      row: 'A10',
      situation: 'T1-2 N0: if the breast is kept',
      strength: 'S/1',
      options: { 'RT-WBI': alternative('why-if-the-breast-is-kept', ['herald']) },
    },
    'kept, N0': {
      row: 'A10',
      situation: 'breast kept, clear nodes',
      strength: 'S/1',
      options: { 'RT-WBI': whole },
    },
    'kept, N0 small': {
      row: 'A10',
      situation: 'breast kept, small, clear nodes and margins',
      strength: 'S/1',
      options: {
        'RT-WBI': whole,
        'RT-PBI': consider('why-small-clear-nodes-and-margins', ['ASTRO23-PBI', 'APT']),
      },
    },
    'kept, N1mi or T3': {
      row: 'A10',
      situation: 'breast kept, micrometastasis or T3-4',
      strength: 'W/4',
      options: { 'RT-WBI': whole, 'RT-RNI': consider('why-a-micrometastasis-or-a-large', ['PMRT25']) },
    },
    'kept, N+': {
      row: 'A10',
      situation: 'breast kept, nodes involved',
      strength: 'S/1',
      options: {
        'RT-WBI': whole,
        'RT-RNI': preferred('why-nodes-involved-and-surgery-came', ['B51', 'PMRT25']),
      },
    },
    'removed, N+': {
      row: 'A10',
      situation: 'breast removed, nodes involved',
      strength: 'S/1',
      options: {
        'RT-PMRT': preferred('why-nodes-involved', ['PMRT25']),
        'RT-RNI': preferred('why-nodes-involved', ['PMRT25']),
      },
    },
    'removed, T4 or margin': {
      row: 'A10',
      situation: 'breast removed, pT4 or cancer at the margin',
      strength: 'M/2',
      options: { 'RT-PMRT': preferred('why-pt4-or-cancer-at-the', ['PMRT25']) },
    },
    'removed, T3 N0': {
      row: 'A10',
      situation: 'breast removed, pT3 N0 or a micrometastasis',
      strength: 'M/2',
      options: { 'RT-PMRT': consider('why-pt3-n0-or-a-micrometastasis', ['PMRT25']) },
    },
    'kept after treatment, high': {
      row: 'A10',
      situation: 'breast kept; cT4, cN2-3 or ypN+',
      strength: 'S/2',
      options: { 'RT-WBI': whole, 'RT-RNI': preferred('why-ct4-cn2-3-or-cancer', ['PMRT25']) },
    },
    'kept after treatment, N1 to ypN0': {
      row: 'A10',
      situation: 'breast kept; cN1 or cT3, then clear nodes',
      strength: 'M/1',
      options: { 'RT-WBI': whole, ...wholeU10 },
    },
    'kept after treatment': {
      row: 'A10',
      situation: 'breast kept, clear nodes throughout',
      strength: 'S/1',
      options: { 'RT-WBI': whole },
    },
    'removed after treatment, high': {
      row: 'A10',
      situation: 'breast removed; cT4, cN2-3 or ypN+',
      strength: 'S/2',
      options: {
        'RT-PMRT': preferred('why-ct4-cn2-3-or-cancer', ['PMRT25']),
        'RT-RNI': preferred('why-ct4-cn2-3-or-cancer', ['PMRT25']),
      },
    },
    'removed after treatment, N1 to ypN0': {
      row: 'A10',
      situation: 'breast removed; cN1 or cT3, then clear nodes',
      strength: 'M/1',
      options: { 'RT-PMRT': alternative(u10, ['PMRT25', 'B51'], ['U10']) },
    },
    relapse: {
      row: 'C3',
      situation: 'relapse: radiation if it was not given before',
      strength: 'M/3',
      options: {
        'RT-PMRT': consider('why-if-the-place-was-not', ['herald']),
        'RT-WBI': consider('why-if-the-place-was-not', ['herald']),
        'RT-RNI': consider('why-if-the-place-was-not', ['herald']),
      },
    },
  },
})
