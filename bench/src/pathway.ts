/**
 * The speed of the whole pathway: a complete patient, and one with six facts open. Compared in the same run with a plain
 * loop that tests as many table rows as the pathway holds, once each.
 */
import { type Fact, known } from '@herald/core'
import { adviceBook, pathwayBook, pathwayOf } from '@herald/core/pathway'

const complete: ReadonlyMap<string, Fact> = new Map(
  Object.entries({
    region: 'US',
    age: 55,
    sex: 'female',
    'menopausal status': 'postmenopausal',
    pregnancy: 'not pregnant',
    frailty: 'fit',
    'HER2 status': 'positive',
    ER: 'positive',
    'ER percent': 80,
    PR: 'positive',
    'grade on biopsy': 'G3',
    'highest grade': 'G3',
    'clinical primary': 'invasive cancer',
    'clinical extent to skin or chest wall': 'neither',
    'clinical size': 28,
    cN: 'N1',
    M: 'M0',
    LVEF: 61,
    'symptoms of heart failure': 'no',
    'earlier ILD or pneumonitis': 'no',
    'other lung disease': 'no',
    'hepatitis B': 'negative',
    eGFR: 90,
    liver: 'normal',
    'neuropathy grade': 0,
    'blood count': 'normal',
    'high blood pressure': 'no',
    'coronary heart disease': 'no',
    'bowel disease': 'no',
    'earlier blood clot': 'no',
    'breast surgery': 'not done',
    'treatment before surgery': 'none',
    'wish for children': 'no',
    relapse: 'none',
  }).map(([name, value]) => [name, known(value)]),
)
const opened = [
  'LVEF',
  'hepatitis B',
  'neuropathy grade',
  'earlier ILD or pneumonitis',
  'clinical size',
  'HER2 status',
]
const sixOpen = new Map([...complete].filter(([name]) => !opened.includes(name)))

export type Measured = {
  readonly name: string
  readonly budgetMicroseconds: number
  readonly microseconds: number
  readonly ratio: number
}

function microsecondsOf(run: () => unknown, times: number): number {
  for (let turn = 0; turn < times / 4; turn++) run()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    for (let turn = 0; turn < times; turn++) run()
    best = Math.min(best, ((performance.now() - start) * 1000) / times)
  }
  return best
}

/** Every row of every table tested once against a full box: the least that a reader of all tables would do. */
function everyRow(): number {
  let fits = 0
  for (const book of [pathwayBook, adviceBook]) {
    for (const { columns, outcomes } of book.tables) {
      for (let row = 0; row < outcomes.length; row++) {
        let all = true
        for (const column of columns) if (((column.accepts[row] ?? 0) & 1) === 0) all = false
        if (all) fits++
      }
    }
  }
  return fits
}

export function measurePathway(): readonly Measured[] {
  const reference = microsecondsOf(everyRow, 2_000)
  const row = (name: string, budgetMicroseconds: number, run: () => unknown, times: number): Measured => {
    const microseconds = microsecondsOf(run, times)
    return { name, budgetMicroseconds, microseconds, ratio: microseconds / reference }
  }
  return [
    row('complete patient', 100, () => pathwayOf(complete), 4_000),
    row('six facts open', 10_000, () => pathwayOf(sixOpen), 60),
    row('nothing known', 100_000, () => pathwayOf(new Map()), 5),
  ]
}
