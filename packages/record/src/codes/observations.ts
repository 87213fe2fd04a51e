/**
 * What the code of an Observation says it measures.
 *
 * Receptor codes are three different things (a call, an assay with its method, a number): a row says which.
 * `not used` rows stop a code from being read by its words: they look like a tumour result and are none.
 */
import type { TnmPrefix } from '@herald/core/chart'
import { type CodeRow, codeTable } from './code-row.ts'

export const targets = [
  'ER',
  'PR',
  'ER or PR',
  'ER percent',
  'PR percent',
  'HER2 IHC',
  'HER2 ISH',
  'HER2',
  'HER2/CEP17 ratio',
  'HER2 copies per cell',
  'HER2 cells counted',
  'Ki-67 percent',
  'T',
  'N',
  'M',
  'stage group',
  'TNM',
  'tumour size',
  'grade',
  'nodes positive',
  'nodes examined',
  'nodes with macrometastasis',
  'nodes with micrometastasis',
  'nodes with isolated cells',
  'metastasis site',
  'LVEF percent',
  'ECOG',
  'Karnofsky',
  'menopausal status',
  'pregnancy',
  'Oncotype score',
  'disease status',
  'histology',
  'weight kg',
  'height cm',
  'not used',
] as const

export type Target = (typeof targets)[number]

export type Measured = { readonly target: Target; readonly prefix: TnmPrefix }

const of = (target: Target, prefix: TnmPrefix = 'unstated'): Measured => ({ target, prefix })

// biome-ignore format: a table
const receptorRows: readonly CodeRow<Measured>[] = [
  ['85337-4',          'Estrogen receptor Ag, breast cancer specimen, immune stain', of('ER')],
  ['16112-5',          'Estrogen receptor interpretation, tissue',                   of('ER')],
  ['40556-3',          'Estrogen receptor Ag, tissue, immune stain',                 of('ER')],
  ['14228-1',          'Cells with estrogen receptor per 100 cells, tissue',         of('ER percent')],
  ['85329-1',          'Cells with estrogen receptor per 100 cells, breast cancer',  of('ER percent')],
  ['85339-0',          'Progesterone receptor Ag, breast cancer specimen',           of('PR')],
  ['16113-3',          'Progesterone receptor interpretation, tissue',               of('PR')],
  ['40557-1',          'Progesterone receptor Ag, tissue, immune stain',             of('PR')],
  ['14230-7',          'Cells with progesterone receptor per 100 cells, tissue',     of('PR percent')],
  ['85325-9',          'Cells with progesterone receptor per 100, breast cancer',    of('PR percent')],
  ['10480-2',          'Estrogen and progesterone receptor Ag, tissue',              of('ER or PR')],
  ['85319-2',          'HER2, breast cancer specimen, immune stain',                 of('HER2 IHC')],
  ['18474-7',          'HER2 Ag, tissue, immune stain',                              of('HER2 IHC')],
  ['3550001000004108', 'ErbB-2 in primary breast cancer by immunohistochemistry',    of('HER2 IHC')],
  ['85318-4',          'ERBB2 duplication, breast cancer specimen, FISH',            of('HER2 ISH')],
  ['31150-6',          'ERBB2 duplication, tissue, FISH',                            of('HER2 ISH')],
  ['96893-3',          'ERBB2 duplication, tumour, FISH',                            of('HER2 ISH')],
  ['1363314005',       'ErbB-2 in primary breast cancer by in situ hybridization',   of('HER2 ISH')],
  ['48676-1',          'HER2 interpretation, tissue',                                of('HER2')],
  ['423740007',        'HER2 (New Zealand guide)',                                   of('HER2')],
  ['72382-5',          'HER2, tissue, immunoassay: not an immune stain',             of('HER2')],
  ['72383-3',          'HER2 presence, tissue, immunoassay: not an immune stain',    of('HER2')],
  ['74885-5',          'ERBB2 duplication panel: the numbers are in its parts',      of('HER2 ISH')],
  ['49683-6',          'ERBB2 copies to chromosome 17 copies, tissue, FISH',         of('HER2/CEP17 ratio')],
  ['74860-8',          'ERBB2 copies per nucleus, tissue, FISH',                     of('HER2 copies per cell')],
  ['85330-9',          'Cells with Ki-67 per 100 cells, breast cancer specimen',     of('Ki-67 percent')],
  ['14130-9',          'Estrogen receptor, amount per mass of tissue',               of('not used')],
  ['85310-1',          'Estrogen receptor fluorescence intensity',                   of('not used')],
  ['10861-3',          'Progesterone receptor, mass per mass of tissue',             of('not used')],
  ['31207-4',          'Progesterone receptor, moles per mass of tissue',            of('not used')],
  ['85331-7',          'Progesterone receptor fluorescence intensity',               of('not used')],
  ['85328-3',          'Estrogen receptor fluorescence intensity, breast cancer',    of('not used')],
  ['32996-1',          'HER2 in serum: not the tumour',                              of('not used')],
  ['42914-2',          'HER2 in serum by immunoassay: not the tumour',               of('not used')],
  ['51981-9',          'HER2 presence in serum: not the tumour',                     of('not used')],
  ['39004-7',          'EGFR Ag, tissue: not HER2',                                  of('not used')],
  ['93808-4',          'MDM2 amplification, tissue, FISH: not HER2',                 of('not used')],
  ['69548-6',          'Genetic variant assessment: sequencing, not an assay',       of('not used')],
]

// biome-ignore format: a table
const stagingRows: readonly CodeRow<Measured>[] = [
  ['21905-5',    'Primary tumour, clinical',                     of('T', 'c')],
  ['21906-3',    'Regional lymph nodes, clinical',               of('N', 'c')],
  ['21907-1',    'Distant metastases, clinical',                 of('M', 'c')],
  ['21899-0',    'Primary tumour, pathology',                    of('T', 'p')],
  ['21900-6',    'Regional lymph nodes, pathology',              of('N', 'p')],
  ['21901-4',    'Distant metastases, pathology',                of('M', 'p')],
  ['21911-3',    'Primary tumour, other',                        of('T')],
  ['21912-1',    'Regional lymph nodes, other',                  of('N')],
  ['21913-9',    'Distant metastases, other',                    of('M')],
  ['399504009',  'cT category',                                  of('T', 'c')],
  ['399534004',  'cN category',                                  of('N', 'c')],
  ['399387003',  'cM category',                                  of('M', 'c')],
  ['384625004',  'pT category',                                  of('T', 'p')],
  ['371494008',  'pN category',                                  of('N', 'p')],
  ['371497001',  'pM category',                                  of('M', 'p')],
  ['78873005',   'T category',                                   of('T')],
  ['277206009',  'N category',                                   of('N')],
  ['277208005',  'M category',                                   of('M')],
  ['1222585009', 'AJCC clinical T category value',               of('T', 'c')],
  ['1222588006', 'AJCC clinical N category value',               of('N', 'c')],
  ['1222587001', 'AJCC clinical M category value',               of('M', 'c')],
  ['1222589003', 'AJCC pathological T category value',           of('T', 'p')],
  ['1222590007', 'AJCC pathological N category value',           of('N', 'p')],
  ['1222591006', 'AJCC pathological M category value',           of('M', 'p')],
  ['1222595002', 'AJCC ypT category value',                      of('T', 'yp')],
  ['1222596001', 'AJCC ypN category value',                      of('N', 'yp')],
  ['21908-9',    'Stage group, clinical',                        of('stage group', 'c')],
  ['21902-2',    'Stage group, pathology',                       of('stage group', 'p')],
  ['21914-7',    'Stage group, other',                           of('stage group')],
  ['399537006',  'Clinical TNM stage grouping',                  of('stage group', 'c')],
  ['399588009',  'Pathologic TNM stage grouping',                of('stage group', 'p')],
  ['399390009',  'TNM stage grouping',                           of('stage group')],
  ['44667-4',    'Site of distant metastasis in breast tumour',  of('metastasis site')],
]

// biome-ignore format: a table
const otherRows: readonly CodeRow<Measured>[] = [
  ['33728-7',  'Tumour size, maximum dimension',               of('tumour size')],
  ['21889-1',  'Tumour size',                                  of('tumour size')],
  ['33729-5',  'Tumour size, additional dimension',            of('not used')],
  ['85336-6',  'Extent of ductal carcinoma in situ',           of('not used')],
  ['44648-4',  'Histologic grade, Nottingham, breast cancer',  of('grade')],
  ['85300-2',  'Nuclear grade, breast cancer',                 of('not used')],
  ['258244004','Tumour histopathological grade',               of('grade')],
  ['371469007','Histologic grade of neoplasm',                 of('grade')],
  ['44638-5',  'Histology of breast tumour',                   of('histology')],
  ['92832-5',  'Sentinel lymph nodes with metastasis',         of('nodes positive')],
  ['21893-3',  'Regional lymph nodes positive',                of('nodes positive')],
  ['92833-3',  'Lymph nodes examined',                         of('nodes examined')],
  ['21894-1',  'Regional lymph nodes examined',                of('nodes examined')],
  ['444025001','Number of lymph nodes examined',               of('nodes examined')],
  ['443527007','Number of lymph nodes with metastasis',        of('nodes positive')],
  ['85343-2',  'Lymph nodes with macrometastases',             of('nodes with macrometastasis')],
  ['85344-0',  'Lymph nodes with micrometastases',             of('nodes with micrometastasis')],
  ['85352-3',  'Lymph nodes with isolated tumour cells',       of('nodes with isolated cells')],
  ['10230-1',  'Left ventricular ejection fraction',           of('LVEF percent')],
  ['8806-2',   'Left ventricular ejection fraction, 2D echo',  of('LVEF percent')],
  ['8807-0',   'Left ventricular ejection fraction, 2D echo, other method', of('LVEF percent')],
  ['18043-0',  'Left ventricular ejection fraction, US',       of('LVEF percent')],
  ['89247-1',  'ECOG performance status score',                of('ECOG')],
  ['89243-0',  'Karnofsky performance status score',           of('Karnofsky')],
  ['82810-3',  'Pregnancy status',                             of('pregnancy')],
  ['86645-9',  'Pregnancy intention',                          of('not used')],
  ['509910',   'Oncotype DX breast recurrence score (GTR)',    of('Oncotype score')],
  ['97509-4',  'Cancer disease progression',                   of('disease status')],
  ['88040-1',  'Response to cancer treatment',                 of('disease status')],
  ['29463-7',  'Body weight',                                  of('weight kg')],
  ['3141-9',   'Body weight, measured',                        of('weight kg')],
  ['27113001', 'Body weight',                                  of('weight kg')],
  ['8302-2',   'Body height',                                  of('height cm')],
  ['50373000', 'Body height',                                  of('height cm')],
]

// College of American Pathologists electronic cancer checklists; the suffix is the release.
// biome-ignore format: a table
const capRows: readonly CodeRow<Measured>[] = [
  ['31012', 'HER2 by immunohistochemistry', of('HER2 IHC')],
  ['52399', 'HER2 by immunohistochemistry', of('HER2 IHC')],
  ['79483', 'HER2 by immunohistochemistry', of('HER2 IHC')],
  ['26435', 'Estrogen receptor results',    of('ER')],
  ['30524', 'Progesterone receptor status', of('PR')],
]

export const observationRows = [...receptorRows, ...stagingRows, ...otherRows]
export const observationCodes = codeTable(observationRows)
export const capObservationCodes = codeTable(capRows)
