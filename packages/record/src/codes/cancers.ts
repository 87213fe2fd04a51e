/**
 * Which cancer a Condition names. Codes first, then ICD chapters, then words.
 *
 * `breast` malignant and of the breast · `breast in situ` DCIS or unspecified carcinoma in situ · `elsewhere` malignant,
 * another organ · `site unnamed` malignant with no organ in the code: the body site decides · `secondary` a metastasis,
 * whatever its organ · `history` was there once · `not cancer` looks like one and is none (D48.6, D49.3, LCIS).
 */
import { type CodeRow, codeTable } from './code-row.ts'
import type { SpreadSite } from './spread.ts'

export type CancerKind =
  | 'breast'
  | 'breast in situ'
  | 'elsewhere'
  | 'site unnamed'
  | 'secondary'
  | 'history'
  | 'not cancer'

export type Side = 'left' | 'right' | 'bilateral' | 'unstated'
export type Cancer = { readonly kind: CancerKind; readonly side: Side }

const of = (kind: CancerKind, side: Side = 'unstated'): Cancer => ({ kind, side })

// biome-ignore format: a table
export const cancerRows: readonly CodeRow<Cancer>[] = [
  ['254837009',        'Malignant neoplasm of breast',                           of('breast')],
  ['372137005',        'Primary malignant neoplasm of breast',                   of('breast')],
  ['353431000119107',  'Primary malignant neoplasm of female left breast',       of('breast', 'left')],
  ['372064008',        'Malignant neoplasm of female breast',                    of('breast')],
  ['408643008',        'Infiltrating duct carcinoma of breast',                  of('breast')],
  ['448952004',        'Infiltrating duct carcinoma of female breast',           of('breast')],
  ['254840009',        'Inflammatory carcinoma of breast',                       of('breast')],
  ['254838004',        'Carcinoma of breast',                                    of('breast')],
  ['254839007',        'Local recurrence of malignant tumour of breast',         of('breast')],
  ['188152004',        'Malignant neoplasm of upper-inner quadrant of female breast', of('breast')],
  ['427685000',        'HER2 positive carcinoma of breast',                      of('breast')],
  ['431396003',        'HER2 negative carcinoma of breast',                      of('breast')],
  ['422399001',        'Infiltrating ductal carcinoma of breast, stage 1',       of('breast')],
  ['422479008',        'Infiltrating ductal carcinoma of breast, stage 2',       of('breast')],
  ['423114009',        'Infiltrating ductal carcinoma of breast, stage 3',       of('breast')],
  ['424229006',        'Infiltrating ductal carcinoma of breast, stage 4',       of('breast')],
  ['399935008',        'Ductal carcinoma in situ of breast',                     of('breast in situ')],
  ['109888004',        'Lobular carcinoma in situ of breast',                    of('not cancer')],
  ['363346000',        'Malignant neoplastic disease',                           of('site unnamed')],
  ['372087000',        'Primary malignant neoplasm',                             of('site unnamed')],
  ['82711006',         'Infiltrating duct carcinoma (morphology)',               of('site unnamed')],
  ['89740008',         'Lobular carcinoma (morphology)',                         of('site unnamed')],
  ['86049000',         'Malignant neoplasm, primary (morphology)',               of('site unnamed')],
  ['367651003',        'Malignant neoplasm (morphology)',                        of('site unnamed')],
  ['128462008',        'Secondary malignant neoplastic disease',                 of('secondary')],
  ['94225005',         'Secondary malignant neoplasm of brain',                  of('secondary')],
  ['94391008',         'Secondary malignant neoplasm of lung',                   of('secondary')],
  ['94222008',         'Secondary malignant neoplasm of bone',                   of('secondary')],
  ['94381002',         'Secondary malignant neoplasm of liver',                  of('secondary')],
  ['94493005',         'Secondary malignant neoplasm of pleura',                 of('secondary')],
  ['94161006',         'Secondary malignant neoplasm of adrenal gland',          of('secondary')],
  ['94260004',         'Secondary malignant neoplasm of colon',                  of('secondary')],
  ['254637007',        'Non-small cell lung cancer',                             of('elsewhere')],
  ['254632001',        'Small cell carcinoma of lung',                           of('elsewhere')],
  ['363358000',        'Malignant tumour of lung',                               of('elsewhere')],
  ['363406005',        'Malignant tumour of colon',                              of('elsewhere')],
  ['93761005',         'Primary malignant neoplasm of colon',                    of('elsewhere')],
  ['109838007',        'Overlapping malignant neoplasm of colon',                of('elsewhere')],
  ['126906006',        'Neoplasm of prostate',                                   of('elsewhere')],
  ['399068003',        'Malignant tumour of prostate',                           of('elsewhere')],
  ['363443007',        'Malignant tumour of ovary',                              of('elsewhere')],
  ['363418001',        'Malignant tumour of pancreas',                           of('elsewhere')],
  ['363349007',        'Malignant tumour of stomach',                            of('elsewhere')],
  ['92814006',         'Chronic lymphoid leukaemia',                             of('elsewhere')],
  ['429087003',        'History of malignant neoplasm of breast',                of('history')],
  ['1098951000119108', 'History of cancer metastatic to liver',                  of('history')],
  ['1287652008',       'History of metastatic malignant neoplasm',               of('history')],
  ['417181009',        'Hormone receptor positive malignant neoplasm of breast', of('breast')],
  ['706970001',        'Triple negative malignant neoplasm of breast',           of('breast')],
]
export const cancerCodes = codeTable(cancerRows)

/** A diagnosis code that also claims a receptor: a claim to check against the report, never a test result. */
// biome-ignore format: a table
export const receptorClaimRows: readonly CodeRow<string>[] = [
  ['427685000', 'HER2 positive carcinoma of breast',                      'HER2 positive'],
  ['431396003', 'HER2 negative carcinoma of breast',                      'HER2 negative'],
  ['417181009', 'Hormone receptor positive malignant neoplasm of breast', 'hormone receptor positive'],
  ['706970001', 'Triple negative malignant neoplasm of breast',           'ER, PR and HER2 negative'],
]
export const receptorClaims = codeTable(receptorClaimRows)

// ICD-10 (WHO, CM, GM, AM) and ICD-O topography, the dot removed. First match wins.
// biome-ignore format: a table
export const icd10Rows: readonly (readonly [pattern: RegExp, words: string, kind: CancerKind])[] = [
  [/^C50/,                    'malignant neoplasm of breast',         'breast'],
  [/^D050/,                   'lobular carcinoma in situ of breast',  'not cancer'],
  [/^D05/,                    'carcinoma in situ of breast',          'breast in situ'],
  [/^C7[789]|^C7B/,           'secondary malignant neoplasm',         'secondary'],
  [/^C80/,                    'malignant neoplasm, site unspecified', 'site unnamed'],
  [/^C(?:[0-6]\d|7[0-6]|8[1-9]|9\d|7A|4A)/, 'malignant neoplasm elsewhere', 'elsewhere'],
  [/^Z853/,                   'history of breast cancer',             'history'],
  [/^Z85/,                    'history of cancer',                    'history'],
  [/^D(?:3[7-9]|4[0-9])/,     'uncertain or unspecified behaviour',   'not cancer'],
]

// ICD-9-CM, the dot removed.
// biome-ignore format: a table
export const icd9Rows: readonly (readonly [pattern: RegExp, words: string, kind: CancerKind])[] = [
  [/^17[45]/,                        'malignant neoplasm of breast',     'breast'],
  [/^2330/,                          'carcinoma in situ of breast',      'breast in situ'],
  [/^19[678]/,                       'secondary malignant neoplasm',     'secondary'],
  [/^199/,                           'malignant neoplasm, site unnamed', 'site unnamed'],
  [/^(?:1[4-8]\d|19[0-5]|20[0-8])/,  'malignant neoplasm elsewhere',     'elsewhere'],
  [/^V103/,                          'history of breast cancer',         'history'],
]

const breastWords = '(?:breasts?|mamma\\w*|brust\\w*|sein|mama)'
const cancerWordStems =
  '(?:malignan\\w*|cancer|carcinoma|karzinom|krebs|krebserkrankung|neoplasm|neubildung|tumou?r|leuk\\w*|lymphoma|myeloma|sarcoma|melanoma|cáncer|câncer)'

// Words on the lower-cased text, first match wins.
// biome-ignore format: a table
export const cancerWords: readonly (readonly [words: RegExp, kind: CancerKind])[] = [
  [/\b(?:history of|h\/o|cancer pain|survivor\w*|counsel\w*|prophyla\w*|at risk|status post|family history|zustand nach|screening|suspected|verdacht|rule out|risk of|fear of|no evidence of|negative for)\b/, 'history'],
  [/\b(?:benign|fibroadenoma|uncertain|hamartoma|gutartig\w*|cyst|lipoma|adenoma|papilloma)\b/, 'not cancer'],
  [/lobular carcinoma in situ|\blcis\b/,                                                     'not cancer'],
  [new RegExp(`(?:in situ|\\bdcis\\b|intraductal)[^.]*\\b${breastWords}|\\b${breastWords}[^.]*in situ|\\bdcis\\b`), 'breast in situ'],
  [/in situ/,                                                                                'not cancer'],
  [new RegExp(`secondary malignant[^.]*${breastWords}|(?:metasta\\w*|secondary)[^.]*\\b(?:to|in) (?:the )?(?:left |right )?${breastWords}`), 'secondary'],
  [/mammakarzinom|mamma-?ca\b|brustkrebs/,                                                   'breast'],
  [new RegExp(`\\b(?:malignan\\w*|cancer|carcinoma|adenocarcinoma|karzinom|bösartige|cáncer|câncer)\\b[^.]*\\b${breastWords}|\\b${breastWords}\\b[^.]*\\b(?:cancer|carcinoma|malignan\\w*|karzinom)\\b`), 'breast'],
  [/secondary|metasta|metastasen/,                                                           'secondary'],
  [new RegExp(`\\b${breastWords}\\b`),                                                        'not cancer'],
  [new RegExp(`\\b\\w*${cancerWordStems}\\b`),                                                'elsewhere'],
]

/** Words that name a cancer but no organ: what is left of "Infiltrating duct carcinoma (disorder)" is nothing. */
export const organlessWords =
  /\b(?:malignant|malignancy|neoplastic|neoplasm|disease|disorder|cancer|adenocarcinoma|carcinoma|karzinom|tumou?rs?|primary|invasive|infiltrating|ductal|duct|lobular|no special type|nst|nos|not otherwise specified|of|the|unspecified|unknown|site|solid|advanced|recurrent|stage|grade|poorly|moderately|well|differentiated|morphologic abnormality|[0-4ivabc]+)\b|[^a-zäöüß]+/g

/** Body sites that are the breast, with the side where the code says it. */
// biome-ignore format: a table
export const breastSiteRows: readonly CodeRow<Side>[] = [
  ['76752008',  'Breast structure',                          'unstated'],
  ['80248007',  'Left breast structure',                     'left'],
  ['73056007',  'Right breast structure',                    'right'],
  ['63762007',  'Both breasts',                              'bilateral'],
  ['76365002',  'Upper outer quadrant of breast',            'unstated'],
  ['77831004',  'Upper inner quadrant of breast',            'unstated'],
  ['33564002',  'Lower outer quadrant of breast',            'unstated'],
  ['19100000',  'Lower inner quadrant of breast',            'unstated'],
  ['24142002',  'Nipple structure',                          'unstated'],
  ['91607008',  'Axillary tail of breast',                   'unstated'],
  ['49058007',  'Central portion of breast',                 'unstated'],
]
export const breastSites = codeTable(breastSiteRows)

// biome-ignore format: a table
export const sideRows: readonly CodeRow<Side>[] = [
  ['7771000',  'Left',           'left'],
  ['24028007', 'Right',          'right'],
  ['51440002', 'Right and left', 'bilateral'],
  ['L',        'left',           'left'],
  ['R',        'right',          'right'],
  ['B',        'both sides',     'bilateral'],
]
export const sideCodes = codeTable(sideRows)

// biome-ignore format: a table
export const sideWords: readonly (readonly [words: RegExp, side: Side])[] = [
  [/\b(?:bilateral|both breasts|beidseits|beidseitig|right and left|left and right)\b/, 'bilateral'],
  [/\b(?:left|links|linke[rn]?|izquierd[ao]|gauche)\b/,                                 'left'],
  [/\b(?:right|rechts|rechte[rn]?|derech[ao]|droit)\b/,                                 'right'],
]

/** Where a metastasis is, by code. By word: ./spread.ts. */
// biome-ignore format: a table
export const metastasisRows: readonly CodeRow<SpreadSite | 'none'>[] = [
  ['94225005', 'Secondary malignant neoplasm of brain', 'brain'],
  ['94222008', 'Secondary malignant neoplasm of bone',  'bone'],
  ['94381002', 'Secondary malignant neoplasm of liver', 'liver'],
  ['94391008', 'Secondary malignant neoplasm of lung',  'lung'],
  ['94493005', 'Secondary malignant neoplasm of pleura', 'other'],
  ['94161006', 'Secondary malignant neoplasm of adrenal gland', 'other'],
  ['260413007', 'None',                                 'none'],
  ['12738006', 'Brain structure',                       'brain'],
  ['10200004', 'Liver structure',                       'liver'],
  ['39607008', 'Lung structure',                        'lung'],
  ['272673000', 'Bone structure',                       'bone'],
  ['39937001',  'Skin structure',                       'other'],
]
export const metastasisCodes = codeTable(metastasisRows)

// Secondary malignancy by ICD-10, the dot removed. C77.3 (axilla) is regional; C77.0 (neck and above the collarbone),
// C77.1 (chest, with the internal mammary chain), C77.8 and C77.9 may be regional or distant: which is not said.
// biome-ignore format: a table
export const metastasisIcd10: readonly (readonly [pattern: RegExp, site: SpreadSite])[] = [
  [/^C793/, 'brain'], [/^C795/, 'bone'], [/^C787/, 'liver'], [/^C780/, 'lung'], [/^C773/, 'regional node'],
  [/^C77[0189]|^C77$/, 'node'], [/^C77/, 'distant node'], [/^C7981/, 'breast'], [/^C7[89]/, 'other'],
]
