/** Which regimens a record speaks of, from drugs and days alone. */
import { describe, expect, test } from 'vitest'
import type { Treatment } from '../chart/chart.ts'
import { dayFrom } from '../chart/day.ts'
import { onDay, undated } from '../chart/when.ts'
import { coursesOf, matchedRegimens } from './courses.ts'
import { regimenIds } from './regimens.ts'

const dayOf = (iso: string) => {
  const day = dayFrom(iso)
  if (day === 'unreadable') throw new Error(`${iso} is not a day.`)
  return day
}
const asOf = dayOf('2026-11-20')

type Line = readonly [kind: Treatment['kind'], drugs: string, from: string, to?: string]
const treatment = ([kind, drugs, from, to]: Line): Treatment => ({
  kind,
  ingredients: drugs.split('+'),
  from: from === '' ? undated : onDay(dayOf(from)),
  to: to === undefined ? undated : onDay(dayOf(to)),
  doseWords: '',
  source: { resource: 'MedicationRequest/1', path: '', when: undated, words: drugs, inferred: false },
})
const said = (lines: readonly Line[], stage: 'early' | 'advanced' = 'early'): readonly string[] =>
  coursesOf(lines.map(treatment), asOf, stage).map(
    ({ standing, regimen, drugs }) => `${standing} ${regimen}: ${drugs.toSorted().join(' ')}`,
  )

describe('courses of a record', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, lines: readonly Line[], stage: 'early' | 'advanced', ...courses: readonly string[]][] = [
    ['nothing in the record', [], 'early'],
    ['a plan with four drugs', [['planned', 'docetaxel+carboplatin+trastuzumab+pertuzumab', '2026-11-18']], 'early', 'planned tchp: carboplatin docetaxel pertuzumab trastuzumab_iv'],
    ['single drugs given on the same days', [['given', 'paclitaxel', '2026-11-17'], ['given', 'trastuzumab', '2026-11-10']], 'early', 'running th_apt: paclitaxel trastuzumab_iv'],
    ['chemo is over, the antibody goes on, tablets go on', [['given', 'paclitaxel', '2026-06-23'], ['given', 'trastuzumab', '2026-11-17'], ['given', 'tamoxifen', '2026-07-28']], 'early', 'running h_mono: trastuzumab_iv', 'running endocrine: tamoxifen', 'had none: paclitaxel'],
    ['the 42nd day still counts', [['given', 'trastuzumab', '2026-10-09']], 'early', 'running h_mono: trastuzumab_iv'],
    ['the 43rd day does not', [['given', 'trastuzumab', '2026-10-08']], 'early', 'had h_mono: trastuzumab_iv'],
    ['ordered again after the last dose', [['given', 'trastuzumab', '2026-01-08'], ['ordered', 'trastuzumab', '2026-11-01']], 'early', 'planned h_mono: trastuzumab_iv'],
    ['the order of what was given is no new plan', [['ordered', 'trastuzumab', '2025-01-01'], ['given', 'trastuzumab', '2025-01-08']], 'early', 'had h_mono: trastuzumab_iv'],
    ['two plans in one record stay two', [['planned', 'docetaxel+pertuzumab+trastuzumab', '2026-11-12'], ['planned', 'pertuzumab+trastuzumab deruxtecan', '2026-11-12']], 'advanced', 'planned thp_adv: docetaxel pertuzumab trastuzumab_iv', 'planned t_dxd_p: pertuzumab t_dxd'],
    ['not given is not a course', [['not-given', 'docetaxel', '2026-11-12']], 'early'],
    ['tablets that were stopped', [['stopped', 'letrozole', '2025-01-01', '2025-06-01']], 'early', 'had endocrine: letrozole'],
    ['stopped without an end, and a short while ago', [['stopped', 'letrozole', '2026-11-01']], 'early', 'had endocrine: letrozole'],
    ['an order of years ago that nothing came of', [['ordered', 'doxorubicin', '2014-11-06']], 'early', 'had none: doxorubicin'],
    ['an order without a day still counts', [['ordered', 'trastuzumab', '']], 'early', 'planned h_mono: trastuzumab_iv'],
    ['hormone tablets of seven years ago may go on', [['given', 'anastrozole', '2019-02-10']], 'early', 'running endocrine: anastrozole'],
    ['hormone tablets of eleven years ago do not', [['given', 'anastrozole', '2015-02-10']], 'early', 'had endocrine: anastrozole'],
    ['neratinib is for a year', [['given', 'neratinib', '2025-11-19']], 'early', 'had neratinib_ext: neratinib'],
    ['a HER2 tablet without a word for half a year', [['given', 'tucatinib', '2026-05-01']], 'advanced', 'had none: tucatinib'],
    ['a dose that lies ahead was not given', [['given', 'trastuzumab', '2027-01-01']], 'early'],
    ['one shot with two antibodies', [['given', 'trastuzumab+pertuzumab', '2026-11-10']], 'early', 'running hp_maint: phesgo'],
    ['the same drugs in advanced disease', [['planned', 'trastuzumab deruxtecan', '2026-11-10']], 'advanced', 'planned t_dxd_adv: t_dxd'],
    ['a drug that Herald has no row for is left out', [['planned', 'cisplatin', '2026-11-10']], 'early'],
    ['drugs that are no regimen stand alone', [['given', 'doxorubicin', '2026-11-13'], ['given', 'cyclophosphamide', '2026-11-13']], 'early', 'running none: cyclophosphamide doxorubicin'],
    ['given on a day that nobody wrote down', [['given', 'trastuzumab', '']], 'early', 'had h_mono: trastuzumab_iv'],
  ]
  test.each(rows)('%s', (_why, lines, stage, ...courses) => {
    expect(said(lines, stage)).toEqual(courses)
  })

  test('every regimen of the table can be matched, but for dose-dense AC: its drugs are those of AC-TH', () => {
    expect(regimenIds.filter((id) => !matchedRegimens.includes(id))).toEqual(['ddac_th', 'endocrine'])
  })
})
