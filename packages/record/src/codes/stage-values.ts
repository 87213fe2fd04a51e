/** Codes for stage groups. 4A and 4B are no breast stages: they are read as IV, and a finding says so. */
import type { TnmPrefix } from '@herald/core/chart'
import { type CodeRow, codeTable } from './code-row.ts'

export const stageGroups = [
  '0',
  'I',
  'IA',
  'IB',
  'II',
  'IIA',
  'IIB',
  'III',
  'IIIA',
  'IIIB',
  'IIIC',
  'IV',
] as const
export type StageGroup = (typeof stageGroups)[number]
export const isStageGroup = (text: string): text is StageGroup => stageGroups.some((group) => group === text)

// biome-ignore format: a table
export const stageRows: readonly CodeRow<StageGroup>[] = [
  // SNOMED CT "Stage 2A" qualifier values
  ['261613009', 'Stage 0', '0'],       ['258215001', 'Stage 1', 'I'],        ['261634002', 'Stage 1A', 'IA'],
  ['261635001', 'Stage 1B', 'IB'],     ['258219007', 'Stage 2', 'II'],       ['261614003', 'Stage 2A', 'IIA'],
  ['261615002', 'Stage 2B', 'IIB'],    ['258224005', 'Stage 3', 'III'],      ['261638004', 'Stage 3A', 'IIIA'],
  ['261639007', 'Stage 3B', 'IIIB'],   ['261640009', 'Stage 3C', 'IIIC'],    ['258228008', 'Stage 4', 'IV'],
  // SNOMED CT "Clinical stage II A" findings
  ['13104003',  'Clinical stage I', 'I'],     ['46333007', 'Clinical stage IA', 'IA'],
  ['786005',    'Clinical stage IB', 'IB'],   ['60333009', 'Clinical stage II', 'II'],
  ['52774001',  'Clinical stage IIA', 'IIA'], ['17816005', 'Clinical stage IIB', 'IIB'],
  ['50283003',  'Clinical stage III', 'III'], ['73082003', 'Clinical stage IIIA', 'IIIA'],
  ['64062008',  'Clinical stage IIIB', 'IIIB'], ['48105005', 'Clinical stage IIIC', 'IIIC'],
  ['2640006',   'Clinical stage IV', 'IV'],   ['71725004', 'Clinical stage IVA', 'IV'],
  ['1523005',   'Clinical stage IVB', 'IV'],
  // SNOMED CT "American Joint Committee on Cancer stage IIB"
  ['1222605001', 'AJCC stage 0', '0'],        ['1222723001', 'AJCC stage I', 'I'],
  ['1222724007', 'AJCC stage IA', 'IA'],      ['1222728005', 'AJCC stage IB', 'IB'],
  ['1222765007', 'AJCC stage II', 'II'],      ['1222766008', 'AJCC stage IIA', 'IIA'],
  ['1222769001', 'AJCC stage IIB', 'IIB'],    ['1222801008', 'AJCC stage III', 'III'],
  ['1222802001', 'AJCC stage IIIA', 'IIIA'],  ['1222805004', 'AJCC stage IIIB', 'IIIB'],
  ['1222806003', 'AJCC stage IIIC', 'IIIC'],  ['1222837003', 'AJCC stage IV', 'IV'],
  ['1222838008', 'AJCC stage IVA', 'IV'],     ['1222841004', 'AJCC stage IVB', 'IV'],
  // SNOMED CT "Infiltrating ductal carcinoma of breast, stage 2"
  ['422399001', 'Infiltrating ductal carcinoma of breast, stage 1', 'I'],
  ['422479008', 'Infiltrating ductal carcinoma of breast, stage 2', 'II'],
  ['423114009', 'Infiltrating ductal carcinoma of breast, stage 3', 'III'],
  ['424229006', 'Infiltrating ductal carcinoma of breast, stage 4', 'IV'],
]
export const stageCodes = codeTable(stageRows)

/** Whether staging was clinical or pathological, where `Condition.stage.type` says so. */
// biome-ignore format: a table
export const stagingTypeRows: readonly CodeRow<TnmPrefix>[] = [
  ['260998006', 'Clinical staging',            'c'],
  ['261023001', 'Pathological staging',        'p'],
  ['399537006', 'Clinical TNM stage grouping', 'c'],
  ['399588009', 'Pathologic TNM stage grouping', 'p'],
  ['21908-9',   'Stage group, clinical',       'c'],
  ['21902-2',   'Stage group, pathology',      'p'],
]
export const stagingTypeCodes = codeTable(stagingTypeRows)

/** Numbers to roman numerals: 2A, IIa and "Stage 2 A" are one thing. */
export const romanDigits: Readonly<Record<string, string>> = {
  '0': '0',
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
}
