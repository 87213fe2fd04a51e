/** Grade, ECOG, histology and disease status: coded answers, and the words for them. */
import { type CodeRow, codeTable } from './code-row.ts'

// biome-ignore format: a table
export const gradeRows: readonly CodeRow<string>[] = [
  ['LA27823-6',  'Nottingham grade 1',            'G1'],
  ['LA27824-4',  'Nottingham grade 2',            'G2'],
  ['LA27825-1',  'Nottingham grade 3',            'G3'],
  ['1228848004', 'AJCC grade G1',                 'G1'],
  ['1228850007', 'AJCC grade G2',                 'G2'],
  ['1228851006', 'AJCC grade G3',                 'G3'],
  ['369790002',  'Nottingham combined grade I',   'G1'],
  ['369791003',  'Nottingham combined grade II',  'G2'],
  ['369792005',  'Nottingham combined grade III', 'G3'],
  ['54102005',   'G1 grade',                      'G1'],
  ['1663004',    'G2 grade',                      'G2'],
  ['61026006',   'G3 grade',                      'G3'],
]
export const gradeCodes = codeTable(gradeRows)

// Differentiation and nuclear grade are no Nottingham grade and are left unread (staging reference, section 5).
// biome-ignore format: a table
export const gradeWords: readonly (readonly [words: RegExp, grade: string])[] = [
  [/nuclear|dcis|differentiated|\b[123]\s*(?:\/|of)\s*4\b/,            ''],
  [/(?:\bgrade|\bgrad|\bg|^)\s*(?:1|i)\b(?!\s*[-–/])/,                 'G1'],
  [/(?:\bgrade|\bgrad|\bg|^)\s*(?:2|ii)\b(?!\s*[-–/])/,                'G2'],
  [/(?:\bgrade|\bgrad|\bg|^)\s*(?:3|iii)\b(?!\s*[-–/])/,               'G3'],
]

// biome-ignore format: a table
export const ecogRows: readonly CodeRow<string>[] = [
  ['LA9622-7',  'Fully active',                        '0'],
  ['LA9623-5',  'Restricted in strenuous activity',    '1'],
  ['LA9624-3',  'Ambulatory, no work',                 '2'],
  ['LA9625-0',  'Limited self-care',                   '3'],
  ['LA9626-8',  'Completely disabled',                 '4'],
  ['LA9627-6',  'Dead',                                '5'],
  ['425389002', 'ECOG performance status grade 0',     '0'],
  ['422512005', 'ECOG performance status grade 1',     '1'],
  ['422894000', 'ECOG performance status grade 2',     '2'],
  ['423053003', 'ECOG performance status grade 3',     '3'],
  ['423237006', 'ECOG performance status grade 4',     '4'],
]
export const ecogCodes = codeTable(ecogRows)

// biome-ignore format: a table
export const histologyRows: readonly CodeRow<readonly [histology: string, behaviour: 'invasive' | 'in situ' | 'unstated']>[] = [
  ['82711006',   'Infiltrating duct carcinoma',        ['ductal', 'invasive']],
  ['408643008',  'Infiltrating duct carcinoma of breast', ['ductal', 'invasive']],
  ['448952004',  'Infiltrating duct carcinoma of female breast', ['ductal', 'invasive']],
  ['89740008',   'Lobular carcinoma',                  ['lobular', 'invasive']],
  ['1187332001', 'Adenocarcinoma',                     ['other', 'invasive']],
  ['35917007',   'Adenocarcinoma',                     ['other', 'invasive']],
  ['77284006',   'Lobular carcinoma in situ',          ['lobular', 'in situ']],
  ['86616005',   'Intraductal carcinoma, noninfiltrating', ['ductal', 'in situ']],
  ['399935008',  'Ductal carcinoma in situ of breast', ['ductal', 'in situ']],
  ['127569003',  'In situ neoplasm',                   ['other', 'in situ']],
  ['254840009',  'Inflammatory carcinoma of breast',   ['inflammatory', 'invasive']],
  ['367651003',  'Malignant neoplasm',                 ['other', 'unstated']],
  ['1187425009', 'Malignant neoplasm of primary, secondary or uncertain origin', ['other', 'unstated']],
]
export const histologyCodes = codeTable(histologyRows)

// biome-ignore format: a table
export const histologyWords: readonly (readonly [words: RegExp, histology: string])[] = [
  [/adenoid cystic/, 'adenoid-cystic'], [/\btubular/, 'tubular'], [/mucinous|colloid/, 'mucinous'],
  [/cribriform/, 'cribriform'], [/inflammatory/, 'inflammatory'], [/paget/, 'paget'],
  [/lobular|lobulär/, 'lobular'], [/duct|no special type|\bnst\b|duktal/, 'ductal'],
]

// biome-ignore format: a table
export const diseaseStatusRows: readonly CodeRow<string>[] = [
  ['268910001',       'Condition improved',            'improved'],
  ['385633008',       'Improving',                     'improved'],
  ['359746009',       'Condition stable',              'stable'],
  ['271299001',       'Condition worsened',            'worse'],
  ['550991000124107', 'Malignant neoplasm in full remission',    'remission'],
  ['551001000124108', 'Malignant neoplasm in partial remission', 'partial remission'],
  ['103338009',       'In full remission',             'remission'],
  ['103337004',       'In partial remission',          'partial remission'],
  ['709137006',       'Condition undetermined',        'undetermined'],
]
export const diseaseStatusCodes = codeTable(diseaseStatusRows)
