/** What a treatment history adds up to: which regimen came before surgery, and whether HER2 treatment still goes on. */
import { cite } from '../publication/citation.ts'
import { number, oneOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'

export const had = {
  tdxd: yesOrNo('T-DXd before surgery'),
  anthracycline: yesOrNo('anthracycline before surgery'),
  carboplatin: yesOrNo('carboplatin before surgery'),
  taxane: yesOrNo('taxane before surgery'),
  pertuzumab: yesOrNo('pertuzumab before surgery'),
  trastuzumab: yesOrNo('trastuzumab before surgery'),
}

export const regimenBefore = table({
  id: 'history.regimen-before-surgery',
  title: 'Which regimen came before surgery?',
  cite: cite('herald', 'pathway section 0.3, option ids'),
  given: [had.tdxd, had.anthracycline, had.carboplatin, had.taxane, had.pertuzumab, had.trastuzumab],
  outcome: oneOf('regimen by its drugs', ['TCHP', 'THP-NEO', 'AC-THP', 'TDXD-THP', 'other']),
  // biome-ignore format: a table
  rows: [
    // T-DXd anthracycline carboplatin taxane pertuzumab trastuzumab  regimen
    ['yes',  'any',        'any',      'any', 'any',     'any',       'TDXD-THP'],
    ['no',   'yes',        'any',      'yes', 'any',     'yes',       'AC-THP'],
    ['no',   'yes',        'any',      'yes', 'any',     'no',        'other'],
    ['no',   'yes',        'any',      'no',  'any',     'any',       'other'],
    ['no',   'no',         'yes',      'yes', 'yes',     'yes',       'TCHP'],
    ['no',   'no',         'yes',      'yes', 'yes',     'no',        'other'],
    ['no',   'no',         'yes',      'yes', 'no',      'any',       'other'],
    ['no',   'no',         'yes',      'no',  'any',     'any',       'other'],
    ['no',   'no',         'no',       'yes', 'yes',     'yes',       'THP-NEO'],
    ['no',   'no',         'no',       'yes', 'yes',     'no',        'other'],
    ['no',   'no',         'no',       'yes', 'no',      'any',       'other'],
    ['no',   'no',         'no',       'no',  'any',     'any',       'other'],
  ],
})

export const daysSinceDose = number('days since the last HER2 dose after surgery', {
  unit: 'days',
  to: 40000,
})

/** A dose in the last 6 weeks is treatment that goes on; half a year without one is over; between, nobody can tell from dates. */
export const afterSurgery = table({
  id: 'history.her2-after-surgery',
  title: 'Does HER2 treatment after surgery still go on?',
  cite: cite('herald', 'treatment facts section 4: 42 days is the longest gap that needs no reload'),
  given: [daysSinceDose],
  outcome: oneOf('HER2 treatment after surgery, by dates', ['under way', 'not clear', 'over']),
  rows: [
    ['≤ 42', 'under way'],
    ['> 42 and ≤ 182', 'not clear'],
    ['> 182', 'over'],
  ],
})

export const historyBook: Book = book([regimenBefore, afterSurgery])
