/**
 * Codes for T, N and M categories, as printed. Subdivisions that the table does not list are read from the display,
 * else as the whole category; where only the digit is sure, only the digit stands here.
 */
import type { TnmPrefix } from '@herald/core/chart'
import { type CodeRow, codeTable } from './code-row.ts'

export type TnmValue = {
  readonly axis: 'T' | 'N' | 'M'
  readonly prefix: TnmPrefix
  readonly category: string
}

const t = (category: string, prefix: TnmPrefix = 'unstated'): TnmValue => ({ axis: 'T', prefix, category })
const n = (category: string, prefix: TnmPrefix = 'unstated'): TnmValue => ({ axis: 'N', prefix, category })
const m = (category: string, prefix: TnmPrefix = 'unstated'): TnmValue => ({ axis: 'M', prefix, category })

// SNOMED CT "American Joint Committee on Cancer" values.
// biome-ignore format: a table
const ajccRows: readonly CodeRow<TnmValue>[] = [
  ['1222604002', 'cTX', t('TX', 'c')],          ['1228950008', 'pTX', t('TX', 'p')],
  ['1228882005', 'cT0', t('T0', 'c')],          ['1228951007', 'pT0', t('T0', 'p')],
  ['1228884006', 'cTis', t('Tis', 'c')],        ['1228953005', 'pTis', t('Tis', 'p')],
  ['1228885007', 'cTis(DCIS)', t('Tis', 'c')],  ['1228954004', 'pTis(DCIS)', t('Tis', 'p')],
  ['1228888009', 'cTis(Paget)', t('Tis', 'c')], ['1228956002', 'pTis(Paget)', t('Tis', 'p')],
  ['1228889001', 'cT1', t('T1', 'c')],          ['1228957006', 'pT1', t('T1', 'p')],
  ['1228891009', 'cT1mi', t('T1mi', 'c')],      ['1228958001', 'pT1mi', t('T1mi', 'p')],
  ['1228892002', 'cT1a', t('T1a', 'c')],        ['1228959009', 'pT1a', t('T1a', 'p')],
  ['1228895000', 'cT1b', t('T1b', 'c')],        ['1228962007', 'pT1b', t('T1b', 'p')],
  ['1228899006', 'cT1c', t('T1c', 'c')],        ['1229846008', 'pT1c', t('T1c', 'p')],
  ['1228929004', 'cT2', t('T2', 'c')],          ['1229852009', 'pT2', t('T2', 'p')],
  ['1228938002', 'cT3', t('T3', 'c')],          ['1229859000', 'pT3', t('T3', 'p')],
  ['1228944003', 'cT4', t('T4', 'c')],          ['1229864001', 'pT4', t('T4', 'p')],
  ['1228945002', 'cT4a', t('T4a', 'c')],        ['1229865000', 'pT4a', t('T4a', 'p')],
  ['1228946001', 'cT4b', t('T4b', 'c')],        ['1229866004', 'pT4b', t('T4b', 'p')],
  ['1228947005', 'cT4c', t('T4c', 'c')],        ['1229867008', 'pT4c', t('T4c', 'p')],
  ['1228948000', 'cT4d', t('T4d', 'c')],        ['1229868003', 'pT4d', t('T4d', 'p')],
  ['1228862006', 'ypTX', t('TX', 'yp')],        ['1228863001', 'ypT0', t('T0', 'yp')],
  ['1228865008', 'ypTis', t('Tis', 'yp')],      ['1228866009', 'ypTis(DCIS)', t('Tis', 'yp')],
  ['1228868005', 'ypTis(Paget)', t('Tis', 'yp')], ['1228869002', 'ypT1', t('T1', 'yp')],
  ['1228870001', 'ypT1mi', t('T1mi', 'yp')],    ['1228872009', 'ypT1a', t('T1a', 'yp')],
  ['1228910005', 'ypT2', t('T2', 'yp')],        ['1228917008', 'ypT3', t('T3', 'yp')],
  ['1228922008', 'ypT4', t('T4', 'yp')],        ['1228923003', 'ypT4a', t('T4a', 'yp')],
  ['1228924009', 'ypT4b', t('T4b', 'yp')],      ['1228925005', 'ypT4c', t('T4c', 'yp')],
  ['1228926006', 'ypT4d', t('T4d', 'yp')],
  ['1229966003', 'cNX', n('NX', 'c')],          ['1229945006', 'pNX', n('NX', 'p')],
  ['1229967007', 'cN0', n('N0', 'c')],          ['1229947003', 'pN0', n('N0', 'p')],
  ['1229971005', 'cN0(i+)', n('N0', 'c')],
  ['1229973008', 'cN1', n('N1', 'c')],          ['1229951001', 'pN1', n('N1', 'p')],
  ['1229974002', 'cN1mi', n('N1mi', 'c')],      ['1229957002', 'pN2', n('N2', 'p')],
  ['1229978004', 'cN2', n('N2', 'c')],          ['1229962001', 'pN3', n('N3', 'p')],
  ['1229981009', 'cN2a', n('N2a', 'c')],        ['1229982002', 'cN2b', n('N2b', 'c')],
  ['1229984001', 'cN3', n('N3', 'c')],          ['1229985000', 'cN3a', n('N3a', 'c')],
  ['1229986004', 'cN3b', n('N3b', 'c')],        ['1229987008', 'cN3c', n('N3c', 'c')],
  ['1229877005', 'ypNX', n('NX', 'yp')],        ['1229878000', 'ypN0', n('N0', 'yp')],
  ['1229884002', 'ypN1', n('N1', 'yp')],        ['1229885001', 'ypN1mi', n('N1mi', 'yp')],
  ['1229887009', 'ypN1a', n('N1a', 'yp')],      ['1229889007', 'ypN1b', n('N1b', 'yp')],
  ['1229890003', 'ypN1c', n('N1c', 'yp')],      ['1229892006', 'ypN2', n('N2', 'yp')],
  ['1229893001', 'ypN2a', n('N2a', 'yp')],      ['1229896009', 'ypN2b', n('N2b', 'yp')],
  ['1229897000', 'ypN3', n('N3', 'yp')],        ['1229898005', 'ypN3a', n('N3a', 'yp')],
  ['1229899002', 'ypN3b', n('N3b', 'yp')],      ['1229900007', 'ypN3c', n('N3c', 'yp')],
  ['1229901006', 'cM0', m('M0', 'c')],          ['1229902004', 'cM0(i+)', m('M0', 'c')],
  ['1229903009', 'cM1', m('M1', 'c')],          ['1229916009', 'pM1', m('M1', 'p')],
]

// SNOMED CT findings of the older "category" hierarchy.
// biome-ignore format: a table
const findingRows: readonly CodeRow<TnmValue>[] = [
  ['67101007',  'TX category', t('TX')],    ['58790005',  'T0 category', t('T0')],
  ['44401000',  'Tis category', t('Tis')],  ['23351008',  'T1 category', t('T1')],
  ['313108002', 'T1mic', t('T1mi')],        ['261646003', 'T1a', t('T1a')],
  ['261649005', 'T1b', t('T1b')],           ['261650005', 'T1c', t('T1c')],
  ['67673008',  'T2 category', t('T2')],    ['14410001',  'T3 category', t('T3')],
  ['65565005',  'T4 category', t('T4')],    ['261659006', 'T4a', t('T4a')],
  ['261660001', 'T4b', t('T4b')],           ['261661002', 'T4c', t('T4c')],
  ['261662009', 'T4d', t('T4d')],
  ['79420006',  'NX category', n('NX')],    ['62455006',  'N0 category', n('N0')],
  ['53623008',  'N1 category', n('N1')],    ['46059003',  'N2 category', n('N2')],
  ['261967001', 'N2a', n('N2a')],           ['261968006', 'N2b', n('N2b')],
  ['5856006',   'N3 category', n('N3')],    ['21917009',  'pN0 category', n('N0', 'p')],
  ['45552005',  'pN1 category', n('N1', 'p')], ['15076001', 'pN2 category', n('N2', 'p')],
  ['27167007',  'MX category', m('MX')],    ['30893008',  'M0 category', m('M0')],
  ['55440008',  'M1 category', m('M1')],    ['277744001', 'pM1', m('M1', 'p')],
]

// Further AJCC values of which only the digit is sure.
// biome-ignore format: a table
const digitRows: readonly CodeRow<TnmValue>[] = [
  ['1228867000', 'ypTis', t('Tis', 'yp')], ['1228873004', 'T1', t('T1')], ['1228874005', 'T1', t('T1')],
  ['1228887004', 'cTis', t('Tis', 'c')],   ['1228897008', 'T1', t('T1')], ['1228905006', 'T1', t('T1')],
  ['1228911009', 'T2', t('T2')],           ['1228912002', 'T2', t('T2')], ['1228918003', 'T3', t('T3')],
  ['1228919006', 'T3', t('T3')],           ['1228939005', 'cT3', t('T3', 'c')], ['1229853004', 'pT2', t('T2', 'p')],
  ['1229860005', 'pT3', t('T3', 'p')],     ['1229948008', 'pN0', n('N0', 'p')], ['1229949000', 'pN0', n('N0', 'p')],
  ['1229950000', 'pN0', n('N0', 'p')],     ['1229952008', 'pN1', n('N1', 'p')], ['1229953003', 'pN1', n('N1', 'p')],
  ['1229954009', 'pN1', n('N1', 'p')],     ['1229955005', 'pN1', n('N1', 'p')], ['1229956006', 'pN1', n('N1', 'p')],
  ['1229958007', 'pN2', n('N2', 'p')],     ['1229959004', 'pN2', n('N2', 'p')], ['1229960009', 'pN2', n('N2', 'p')],
  ['1229961008', 'pN2', n('N2', 'p')],     ['1229963006', 'pN3', n('N3', 'p')], ['1229964000', 'pN3', n('N3', 'p')],
  ['1229965004', 'pN3', n('N3', 'p')],     ['1229975001', 'cN1', n('N1', 'c')], ['1229976000', 'cN1', n('N1', 'c')],
  ['1229977009', 'cN1', n('N1', 'c')],     ['1229980005', 'cN2', n('N2', 'c')], ['1229983007', 'cN2', n('N2', 'c')],
  ['1229904003', 'cM1', m('M1', 'c')],     ['1229907005', 'cM1', m('M1', 'c')], ['1229910003', 'cM1', m('M1', 'c')],
  ['1229917000', 'pM1', m('M1', 'p')],     ['1229920008', 'pM1', m('M1', 'p')], ['1229923005', 'pM1', m('M1', 'p')],
  ['1229926002', 'pM1', m('M1', 'p')],
]

export const tnmRows = [...ajccRows, ...findingRows, ...digitRows]
export const tnmCodes = codeTable(tnmRows)
