/** What a Procedure was. Only what the tables can read; everything else is kept as `other` with its words. */
import type { Procedure } from '@herald/core/chart'
import { type CodeRow, codeTable } from './code-row.ts'

type Kind = Procedure['kind']

// biome-ignore format: a table
export const procedureRows: readonly CodeRow<Kind>[] = [
  ['122548005',  'Biopsy of breast',                            'biopsy'],
  ['44578009',   'Core needle biopsy of breast',                'biopsy'],
  ['723990008',  'Biopsy of breast, ultrasound guided',         'biopsy'],
  ['392021009',  'Lumpectomy of breast',                        'breast-conserving surgery'],
  ['64368001',   'Partial mastectomy',                          'breast-conserving surgery'],
  ['69031006',   'Excision of breast tissue',                   'breast surgery'],
  ['172043006',  'Simple mastectomy',                           'mastectomy'],
  ['428571003',  'Modified radical mastectomy',                 'mastectomy'],
  ['384723003',  'Radical mastectomy',                          'mastectomy'],
  ['396487001',  'Sentinel lymph node biopsy',                  'sentinel node biopsy'],
  ['443497002',  'Excision of sentinel lymph node',             'sentinel node biopsy'],
  ['234262008',  'Excision of axillary lymph node',             'axillary dissection'],
  ['79544006',   'Complete axillary lymphadenectomy',           'axillary dissection'],
  ['108290001',  'Radiation oncology procedure',                'radiotherapy'],
  ['33195004',   'Teleradiotherapy',                            'radiotherapy'],
  ['385798007',  'Radiation therapy care',                      'radiotherapy'],
  ['448385000',  'Megavoltage radiation therapy, photons',      'radiotherapy'],
  ['1217123003', 'Radiotherapy course of treatment',            'radiotherapy'],
  ['1287742003', 'Radiotherapy',                                'radiotherapy'],
  ['152198000',  'Brachytherapy',                               'radiotherapy'],
  ['367336001',  'Chemotherapy',                                'chemotherapy'],
  ['40701008',   'Echocardiography',                            'echocardiogram'],
  ['71651007',   'Mammography',                                 'imaging'],
  ['24623002',   'Screening mammography',                       'imaging'],
  ['1571000087109', 'Ultrasonography of both breasts',          'imaging'],
  ['433114000',  'HER2 detection by immunohistochemistry',      'HER2 test performed'],
  ['434363004',  'HER2 gene detection by FISH',                 'HER2 test performed'],
  ['83152002',   'Oophorectomy',                                'oophorectomy'],
]
export const procedureCodes = codeTable(procedureRows)

// Words on the lower-cased text, first match wins.
// biome-ignore format: a table
export const procedureWords: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/\b(?:lumpectomy|partial mastectomy|quadrantectomy|breast.conserving|wide (?:local )?excision|segmentectomy|bet|brusterhaltend\w*)\b/, 'breast-conserving surgery'],
  [/\b(?:mastectomy|ablatio mammae|mastektomie)\b/,                                   'mastectomy'],
  [/\bsentinel\b/,                                                                    'sentinel node biopsy'],
  [/\baxillary (?:lymph node )?(?:dissection|clearance|lymphadenectomy)\b/,           'axillary dissection'],
  [/\b\w*biops(?:y|ies|ie|ia|ias)\b|\bfine needle aspirat\w*|\bfnac?\b|\b(?:stanzbiopsie|feinnadelpunktion|punch excision)\b/, 'biopsy'],
  [/\b(?:radiotherapy|radiation therapy|brachytherapy|teleradiotherapy|radiosurgery|stereotactic (?:body|ablative) radi\w*|bestrahlung|strahlentherapie|radioterapia|radiotherapie)\b/, 'radiotherapy'],
  [/\bchemo-?therap(?:y|ie)\b/,                                                       'chemotherapy'],
  [/\b(?:echocardiogra\w*|echokardiogra\w*|muga)\b/,                                  'echocardiogram'],
  [/\b(?:oophorectomy|ovariectomy)\b/,                                                'oophorectomy'],
  [/\b(?:mammogra\w*|tomosynthesis|mri of breast|breast mri|pet)\b/,                  'imaging'],
]

/** Node surgery named in the same breath as a breast operation ("mastectomy with axillary dissection"). */
// biome-ignore format: a table
export const nodeSurgeryWords: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/\bsentinel\b/,                                                          'sentinel node biopsy'],
  [/\b(?:axillary (?:lymph node )?(?:dissection|clearance|lymphadenectomy)|axilladissektion|alnd)\b/, 'axillary dissection'],
]
