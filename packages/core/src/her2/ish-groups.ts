/**
 * HER2 by dual-probe in situ hybridisation: from counted signals to the five ISH groups.
 *
 * ASCO/CAP 2018 focused update, Figure 3; affirmed in 2023. No rounding: 1.99 is less than 2.0.
 * Groups 2, 3 and 4 are not results. They send the case back to IHC: see ./status.ts.
 */
import { cite } from '../publication/citation.ts'
import { type NumberFact, oneOf, type ValueOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import { copies, dualCopies, dualRatio, ratio, recountCopies, recountRatio } from './facts.ts'

const ishGroup = oneOf('ISH group', ['group 1', 'group 2', 'group 3', 'group 4', 'group 5'])
export type IshGroup = ValueOf<typeof ishGroup>

/** One figure, read for the first count, for the blinded recount, and for a dual-probe test after a single-probe one. */
const groupsFrom = (id: string, name: string, counted: readonly [NumberFact, NumberFact]): Table<IshGroup> =>
  table({
    id,
    title: `${name} from counted signals`,
    cite: cite('asco-cap-her2-2018', 'Figure 3'),
    given: counted,
    outcome: { ...ishGroup, name },
    // biome-ignore format: the columns line up with the printed figure
    rows: [
      // ratio    copies              group
      ['≥ 2.0', '≥ 4.0',            'group 1'],
      ['≥ 2.0', '< 4.0',            'group 2'],
      ['< 2.0', '≥ 6.0',            'group 3'],
      ['< 2.0', '≥ 4.0 and < 6.0',  'group 4'],
      ['< 2.0', '< 4.0',            'group 5'],
    ],
  })

export const ishGroups = groupsFrom('her2.ish-groups', 'ISH group', [ratio, copies])
export const recountGroups = groupsFrom('her2.recount-groups', 'ISH group on recount', [
  recountRatio,
  recountCopies,
])
export const dualGroups = groupsFrom('her2.dual-groups', 'ISH group of the dual-probe follow-up', [
  dualRatio,
  dualCopies,
])
