/** Other illnesses that a treatment table may read, by code, ICD chapter or word. */
import { type CodeRow, codeTable } from './code-row.ts'

// biome-ignore format: a table
export const conditionRows: readonly CodeRow<string>[] = [
  ['84114007',  'Heart failure',                       'heart failure'],
  ['88805009',  'Chronic congestive heart failure',    'heart failure'],
  ['42343007',  'Congestive heart failure',            'heart failure'],
  ['85232009',  'Left heart failure',                  'heart failure'],
  ['85898001',  'Cardiomyopathy',                      'cardiomyopathy'],
  ['53741008',  'Coronary arteriosclerosis',           'coronary heart disease'],
  ['414545008', 'Ischemic heart disease',              'coronary heart disease'],
  ['22298006',  'Myocardial infarction',               'myocardial infarction'],
  ['410429000', 'Cardiac arrest',                      'cardiac arrest'],
  ['49436004',  'Atrial fibrillation',                 'arrhythmia'],
  ['38341003',  'Hypertensive disorder',               'hypertension'],
  ['59621000',  'Essential hypertension',              'hypertension'],
  ['233703007', 'Interstitial lung disease',           'interstitial lung disease'],
  ['205237003', 'Pneumonitis',                         'interstitial lung disease'],
  ['51615001',  'Fibrosis of lung',                    'interstitial lung disease'],
  ['13645005',  'Chronic obstructive lung disease',    'chronic obstructive lung disease'],
  ['195967001', 'Asthma',                              'asthma'],
  ['66071002',  'Viral hepatitis type B',              'hepatitis B'],
  ['61977001',  'Chronic viral hepatitis B',           'hepatitis B'],
  ['50711007',  'Viral hepatitis type C',              'hepatitis C'],
  ['86406008',  'HIV infection',                       'HIV infection'],
  ['386033004', 'Neuropathy',                          'neuropathy'],
  ['42658009',  'Peripheral nerve disease',            'neuropathy'],
  ['302226006', 'Peripheral neuropathy',               'neuropathy'],
  ['230690007', 'Stroke',                              'stroke'],
  ['73211009',  'Diabetes mellitus',                   'diabetes'],
  ['44054006',  'Type 2 diabetes mellitus',            'diabetes'],
  ['128053003', 'Deep venous thrombosis',              'thrombosis'],
  ['59282003',  'Pulmonary embolism',                  'thrombosis'],
  ['64859006',  'Osteoporosis',                        'osteoporosis'],
  ['709044004', 'Chronic kidney disease',              'chronic kidney disease'],
  ['19943007',  'Cirrhosis of liver',                  'cirrhosis'],
  ['72892002',  'Normal pregnancy',                    'pregnancy'],
  ['77386006',  'Pregnancy',                           'pregnancy'],
]
export const conditionCodes = codeTable(conditionRows)

// ICD-10, the dot removed.
// biome-ignore format: a table
export const conditionIcd10: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^I50|^I110|^I130/, 'heart failure'],             [/^I42|^I43/, 'cardiomyopathy'],
  [/^I21|^I22|^I252/, 'myocardial infarction'],      [/^I2[0345]/, 'coronary heart disease'],
  [/^I46/, 'cardiac arrest'],                        [/^I4[789]/, 'arrhythmia'],
  [/^I1[0-5]/, 'hypertension'],                      [/^J84|^J70[234]/, 'interstitial lung disease'],
  [/^J44/, 'chronic obstructive lung disease'],      [/^J45/, 'asthma'],
  [/^B16|^B18[01]|^Z2251/, 'hepatitis B'],           [/^B171|^B182/, 'hepatitis C'],
  [/^B2[0-4]/, 'HIV infection'],                     [/^G6[0-3]/, 'neuropathy'],
  [/^I6[0134]/, 'stroke'],                           [/^E1[0-4]/, 'diabetes'],
  [/^I26|^I80|^I82/, 'thrombosis'],                  [/^M8[01]/, 'osteoporosis'],
  [/^N18/, 'chronic kidney disease'],                [/^K74/, 'cirrhosis'],
  [/^O|^Z3[34]/, 'pregnancy'],
]

// biome-ignore format: a table
export const conditionWords: readonly (readonly [words: RegExp, name: string])[] = [
  [/without (?:congestive )?heart failure/,                        'hypertension'],
  [/\bheart failure|herzinsuffizienz/,                             'heart failure'],
  [/\bcardiomyopathy\b/,                                           'cardiomyopathy'],
  [/\binterstitial (?:lung|pneumon)|\bpneumonitis\b|pulmonary fibrosis/, 'interstitial lung disease'],
  [/\bcopd\b|chronic obstructive (?:lung|pulmonary)/,              'chronic obstructive lung disease'],
  [/\basthma\b/,                                                   'asthma'],
  [/\bhepatitis b\b/,                                              'hepatitis B'],
  [/\bhepatitis c\b/,                                              'hepatitis C'],
  [/\bneuropath(?:y|ie)\b/,                                        'neuropathy'],
  [/\bmyocardial infarction\b/,                                    'myocardial infarction'],
  [/\bcoronary\b/,                                                 'coronary heart disease'],
  [/\batrial fibrillation\b/,                                      'arrhythmia'],
  [/\bhypertension\b/,                                             'hypertension'],
  [/\b(?:stroke|cerebral infarction)\b/,                           'stroke'],
  [/\bdiabetes\b/,                                                 'diabetes'],
  [/\b(?:venous thrombosis|pulmonary embolism)\b/,                 'thrombosis'],
  [/\bosteoporosis\b/,                                             'osteoporosis'],
  [/\bpregnan(?:cy|t)\b|schwanger/,                                'pregnancy'],
]

/** Status of menopause and pregnancy, as an answer or as a finding by itself. */
// biome-ignore format: a table
export const personStatusRows: readonly CodeRow<readonly ['menopausal status' | 'pregnancy', string]>[] = [
  ['76498008',        'Postmenopausal state', ['menopausal status', 'postmenopausal']],
  ['22636003',        'Premenopausal state',  ['menopausal status', 'premenopausal']],
  ['428361000124107', 'Postmenopausal state', ['menopausal status', 'postmenopausal']],
  ['289903006',       'Menopause present',    ['menopausal status', 'postmenopausal']],
  ['289904000',       'Menopause absent',     ['menopausal status', 'premenopausal']],
  ['77386006',        'Pregnant',             ['pregnancy', 'pregnant']],
  ['60001007',        'Not pregnant',         ['pregnancy', 'not pregnant']],
  ['LA15173-0',       'Pregnant',             ['pregnancy', 'pregnant']],
  ['LA26683-5',       'Not pregnant',         ['pregnancy', 'not pregnant']],
]
export const personStatusCodes = codeTable(personStatusRows)
