/** What a result is called where its code is local or missing. First match on the lower-cased words wins. */
import type { TnmPrefix } from '@herald/core/chart'
import type { Target } from './observations.ts'

export type ObservationWords = {
  readonly pattern: RegExp
  readonly target: Target
  readonly prefix: TnmPrefix
  readonly unless?: RegExp
}

const her2 = '(?:her[\\s-]?-?2|her2/?neu|erbb-?2|c-?erb-?b-?2)'
const er = '(?:o?estrogen|östrogen)[\\s-]*re[cz]eptor(?:en)?|estrogenrezeptor'
const pr = 'progester(?:one|on)[\\s-]*re[cz]eptor(?:en)?'
// Genes, sequences, other cells and other tests that carry the same names.
const notTissue =
  /serum|plasma|mutation|sequenc|variant|rt-?pcr|mrna|oncotype|egfr|receptor 1|antibod(?:y|ies)|drug|therapy|treatment|screening/

const row = (
  pattern: string,
  target: Target,
  prefix: TnmPrefix = 'unstated',
  unless?: RegExp,
): ObservationWords => ({
  pattern: new RegExp(pattern),
  target,
  prefix,
  ...(unless === undefined ? {} : { unless }),
})

// biome-ignore format: a table
export const observationWords: readonly ObservationWords[] = [
  row(`${her2}.*(?:ratio|quotient)|cep-?17 ratio`,                  'HER2/CEP17 ratio',     'unstated', notTissue),
  row(`${her2}.*cop(?:y|ies)|(?:average|mean) ${her2} signals`,     'HER2 copies per cell', 'unstated', /chromosome 17|chr/),
  row(`${her2}.*(?:\\b[fcsd]?-?d?ish\\b|hybridi[sz]|amplif|duplication)`, 'HER2 ISH',       'unstated', notTissue),
  row(`${her2}.*(?:\\bihc\\b|immun(?:e|o)(?! ?assay)|immunhisto|stain|score)`, 'HER2 IHC',  'unstated', notTissue),
  row(`\\b${her2}\\b|human epidermal growth factor receptor 2`,     'HER2',                 'unstated', notTissue),
  row(`(?:${er}).*(?:${pr})|estrogen\\s?[+&/]\\s?progesterone`,     'ER or PR',             'unstated', notTissue),
  row(`(?:${er}|\\ber\\b).*(?:percent|prozent|%|/100 cells|/cells)`, 'ER percent',          'unstated', /intensity|score/),
  row(`(?:${pr}|\\bp(?:g)?r\\b).*(?:percent|prozent|%|/100 cells|/cells)`, 'PR percent',    'unstated', /intensity|score/),
  row(`(?:${er})|^er(?:[- ]status| ihc)?$`,                         'ER',                   'unstated', /intensity|allred|h-score|irs|percent|serum|mutation|gene\b|esr1/),
  row(`(?:${pr})|^p(?:g)?r(?:[- ]status| ihc)?$`,                   'PR',                   'unstated', /intensity|allred|h-score|irs|percent|serum|mutation|gene\b/),
  row('\\bki-?\\s?67\\b',                                           'Ki-67 percent'),
  row('ejection fraction|ventricular ef\\b|\\blvef\\b|ejektionsfraktion',             'LVEF percent',         'unstated', /right ventric/),
  row('stage group.*clinical|clinical.*stage group|clinical (?:tnm )?stage', 'stage group', 'c'),
  row('stage group.*patholog|patholog\\w*.*(?:stage group|stage)',  'stage group', 'p'),
  row('\\bstage group|(?:cancer|ajcc|uicc|overall|tumou?r) stage|tumou?rstadium', 'stage group',    'unstated', /lymphoma|figo|rai |binet/),
  row('(?:primary tumou?r\\W*clinical|\\bct category)',             'T', 'c'),
  row('(?:primary tumou?r\\W*patholog|\\bpt category)',             'T', 'p'),
  row('(?:regional (?:lymph )?nodes\\W*clinical|\\bcn category)',   'N', 'c'),
  row('(?:regional (?:lymph )?nodes\\W*patholog|\\bpn category)',   'N', 'p'),
  row('(?:distant metastas[ei]s\\W*clinical|\\bcm category)',       'M', 'c'),
  row('(?:distant metastas[ei]s\\W*patholog|\\bpm category)',       'M', 'p'),
  row('\\bt category\\b|^t[- ]stage$',                              'T'),
  row('\\bn category\\b|^n[- ]stage$',                              'N'),
  row('\\bm category\\b|^m[- ]stage$',                              'M'),
  row('\\btnm\\b',                                                  'TNM', 'unstated', /method|edition|version|auflage/),
  row('site of (?:distant )?metastas[ei]s',                         'metastasis site'),
  row('(?:sentinel|lymph) nodes? (?:with metasta|positive)|positive (?:lymph )?nodes|befallene lymphknoten', 'nodes positive'),
  row('(?:lymph )?nodes? examined|untersuchte lymphknoten',         'nodes examined'),
  row('(?:size|dimension|diameter)\\b.*tumou?r|tumou?r.*(?:size|dimension|diameter)|tumorgröße', 'tumour size', 'unstated', /additional|dcis|in situ|node/),
  row('nottingham|histolog\\w*.*grade|grade.*histolog|\\btumou?r grade|elston|^grading$', 'grade', 'unstated', /nuclear|dcis|gleason/),
  row('\\becog\\b|zubrod',                                          'ECOG'),
  row('karnofsky',                                                  'Karnofsky'),
  row('menopaus',                                                   'menopausal status', 'unstated', /age (?:at|of)/),
  row('pregnancy status|^pregnan(?:t|cy)$',                         'pregnancy'),
  row('oncotype|21-?gene recurrence score',                         'Oncotype score', 'unstated', /dcis/),
]
