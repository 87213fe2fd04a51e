/** What a coded or written answer says: positive or negative, an immune stain score, or nothing with a reason. */
import { type CodeRow, codeTable } from './code-row.ts'

export type Call = 'positive' | 'negative' | 'equivocal' | 'indeterminate'
export type Score = '0' | '1+' | '2+' | '3+'
export type Absent = 'pending' | 'not-performed' | 'not-recorded' | 'not-applicable'

export type Answer =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'absent'; readonly reason: Absent }

const call = (value: Call): Answer => ({ kind: 'call', call: value })
const score = (value: Score): Answer => ({ kind: 'score', score: value })
const absent = (reason: Absent): Answer => ({ kind: 'absent', reason })

// biome-ignore format: a table
export const answerRows: readonly CodeRow<Answer>[] = [
  ['10828004',   'Positive',       call('positive')],
  ['260385009',  'Negative',       call('negative')],
  ['52101004',   'Present',        call('positive')],
  ['2667000',    'Absent',         call('negative')],
  ['260373001',  'Detected',       call('positive')],
  ['260415000',  'Not detected',   call('negative')],
  ['42425007',   'Equivocal',      call('equivocal')],
  ['82334004',   'Indeterminate',  call('indeterminate')],
  ['419984006',  'Inconclusive',   call('indeterminate')],
  ['LA6576-8',   'Positive',       call('positive')],
  ['LA6577-6',   'Negative',       call('negative')],
  ['LA9633-4',   'Present',        call('positive')],
  ['LA9634-2',   'Absent',         call('negative')],
  ['LA11882-0',  'Detected',       call('positive')],
  ['LA11883-8',  'Not detected',   call('negative')],
  ['LA11884-6',  'Indeterminate',  call('indeterminate')],
  ['LA11885-3',  'Equivocal',      call('equivocal')],
  ['LA6111-4',   '0',              score('0')],
  ['LA11841-6',  '1+',             score('1+')],
  ['LA11842-4',  '2+',             score('2+')],
  ['LA11843-2',  '3+',             score('3+')],
  ['260347006',  '+',              score('1+')],
  ['260348001',  '++',             score('2+')],
  ['260349009',  '+++',            score('3+')],
  ['261665006',  'Unknown',        absent('not-recorded')],
  ['1220561009', 'Not recorded',   absent('not-recorded')],
  ['385432009',  'Not applicable', absent('not-applicable')],
  ['385660001',  'Not done',       absent('not-performed')],
  ['262008008',  'Not performed',  absent('not-performed')],
  ['373121007',  'Test not done',  absent('not-performed')],
  ['LA4489-6',   'Unknown',        absent('not-recorded')],
  ['LA13538-6',  'Not performed',  absent('not-performed')],
]

// HL7 observation interpretation. "N" is "normal" there and says nothing about a receptor.
// biome-ignore format: a table
export const interpretationRows: readonly CodeRow<Answer>[] = [
  ['POS', 'Positive',      call('positive')],
  ['NEG', 'Negative',      call('negative')],
  ['DET', 'Detected',      call('positive')],
  ['ND',  'Not detected',  call('negative')],
  ['IND', 'Indeterminate', call('indeterminate')],
  ['E',   'Equivocal',     call('equivocal')],
]

// College of American Pathologists answer codes. 0 and 1+ are kept apart.
// biome-ignore format: a table
export const capAnswerRows: readonly CodeRow<Answer>[] = [
  ['40505', 'Negative (score 0)',  score('0')],
  ['31016', 'Negative (score 1+)', score('1+')],
  ['29604', 'Positive',            call('positive')],
  ['30533', 'Positive',            call('positive')],
]

// HL7 data absent reason and null flavour.
// biome-ignore format: a table
export const absentRows: readonly CodeRow<Answer>[] = [
  ['unknown',         'unknown',                absent('not-recorded')],
  ['asked-unknown',   'asked but unknown',      absent('not-recorded')],
  ['not-asked',       'not asked',              absent('not-recorded')],
  ['masked',          'masked',                 absent('not-recorded')],
  ['not-applicable',  'not applicable',         absent('not-applicable')],
  ['not-performed',   'not performed',          absent('not-performed')],
  ['temp-unknown',    'temporarily unknown',    absent('pending')],
  ['error',           'error',                  absent('not-recorded')],
  ['UNK',             'unknown',                absent('not-recorded')],
  ['NA',              'not applicable',         absent('not-applicable')],
  ['NASK',            'not asked',              absent('not-recorded')],
  ['MSK',             'masked',                 absent('not-recorded')],
]

export const answerCodes = codeTable(answerRows)
export const interpretationCodes = codeTable(interpretationRows)
export const capAnswerCodes = codeTable(capAnswerRows)
export const absentCodes = codeTable(absentRows)

// Words, tried in this order on the lower-cased text; the negations stand before what they negate.
// biome-ignore format: a table
export const callWords: readonly (readonly [words: RegExp, call: Call])[] = [
  [/\b(?:not|non|nicht|no|keine)[\s-]*(?:over-?expressed|over-?expression|überexprim\w*|amplif\w*|detected|present|nachweisbar)\b/, 'negative'],
  [/\b(?:negativ[eo]?|neg|absent|unamplified)\b|^n$|^-|^\(-\)/,                              'negative'],
  [/\b(?:equivocal|borderline|fraglich)\b/,                                            'equivocal'],
  [/\b(?:indeterminate|inconclusive|indeterminado|nicht beurteilbar)\b/,               'indeterminate'],
  [/\b(?:positiv[eo]?|pos|over-?expressed|überexprimiert|amplifi(?:ed|ziert)|present|detected)\b|^p$|^\+(?!\+)|^\(\+\)/, 'positive'],
]

// biome-ignore format: a table
export const absentWords: readonly (readonly [words: RegExp, reason: Absent])[] = [
  [/\b(?:pending|ordered|awaiting|ausstehend|to follow)\b/,                            'pending'],
  [/\b(?:not (?:done|performed|tested|ordered)|nicht durchgeführt)\b/,                 'not-performed'],
  [/\b(?:not applicable|n\/a)\b/,                                                      'not-applicable'],
  [/^(?:unknown|unbekannt|not recorded|not reported|not stated|\?+)$/,                 'not-recorded'],
]
