/**
 * HER2 IHC score from the membrane staining of invasive cells.
 *
 * ASCO/CAP 2018, Figure 1 and its note on unusual patterns. 10 % exactly is "≤ 10 %".
 * Complete weak-to-moderate staining in ≤ 10 % is not defined: the report's own score stands.
 */
import { cite } from '../publication/citation.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { stainCompleteness, stainIntensity, stainPercent } from './facts.ts'

export const ihcFromStaining = table({
  id: 'her2.ihc-from-staining',
  title: 'IHC score from the staining described',
  cite: cite('asco-cap-her2-2018', 'Figure 1'),
  given: [stainIntensity, stainCompleteness, stainPercent],
  outcome: oneOf('IHC score from staining', ['0', '1+', '2+', '3+', 'not defined']),
  // biome-ignore format: the columns line up with the printed figure
  rows: [
    // intensity                           completeness   % of cells  score
    ['none',                               'any',         'any',      '0'],
    ['faint',                              'incomplete',  '≤ 10',     '0'],
    ['faint',                              'incomplete',  '> 10',     '1+'],
    [['faint', 'weak-moderate', 'moderate'], 'complete',  '≤ 10',     'not defined'],
    [['faint', 'weak-moderate', 'moderate'], 'complete',  '> 10',     '2+'],
    ['weak-moderate',                      'incomplete',  '≤ 10',     'not defined'],
    ['weak-moderate',                      'incomplete',  '> 10',     '2+'], // unusual pattern: read as 2+
    [['moderate', 'intense'],              'incomplete',  'any',      '2+'], // basolateral or lateral
    ['intense',                            'complete',    '≤ 10',     '2+'],
    ['intense',                            'complete',    '> 10',     '3+'],
  ],
})
