/** Requests (E16), second looks (E18), options with caps, gates and checks (E19, E20), impossible combinations (E5). */
import { describe, expect, test } from 'vitest'
import { among, type Facts, known, open, within } from '../fact/fact.ts'
import { atLeast } from '../fact/interval.ts'
import { cite } from '../publication/citation.ts'
import { number, oneOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import { book } from './book.ts'
import { type Room, shownOptions, tablesOfRoom } from './option.ts'
import { type Request, rankRequests } from './request.ts'
import { secondLooks } from './second-look.ts'
import { matters, walk } from './walk.ts'

const here = cite('herald', 'a test')
const her2 = oneOf('HER2', ['positive', 'negative'])
const grade = oneOf('grade', ['G1', 'G2', 'G3'])
const sex = oneOf('sex', ['female', 'male'])
const pregnancy = oneOf('pregnancy', ['pregnant', 'not pregnant'])
const lvef = number('LVEF', { unit: '%', to: 90 })
const nodes = oneOf('nodes', ['N0', 'N1'])
const by = oneOf('nodes looked at by', ['hand', 'ultrasound'])

const stage = table({
  id: 'test.stage',
  title: 'Stage',
  cite: here,
  given: [her2, grade],
  outcome: oneOf('stage', ['I', 'II', 'III']),
  rows: [
    ['positive', ['G1', 'G2'], 'I'],
    ['positive', 'G3', 'II'],
    ['negative', 'G1', 'I'],
    ['negative', ['G2', 'G3'], 'III'],
  ],
})
const request = (id: string, settles: Request['settles'], burden: Request['burden']): Request => ({
  id,
  settles,
  burden,
  who: 'somebody',
  cite: here,
})

describe('requests are ranked by what their replies leave (design E16)', () => {
  const asked = book([stage])
  const both = [request('scan', [grade], 'scan'), request('look', [her2], 'look it up')]
  const ranked = (facts: Facts): readonly string[] =>
    rankRequests([walk(asked, stage, facts)], both).map((one) => one.request.id)

  test('fewest outcomes in the worst reply come first, then the average, then the lighter burden', () => {
    // HER2 leaves 2 or 2; grade leaves 1, 2 or 2.
    expect(ranked(new Map())).toEqual(['scan', 'look'])
  })
  test('what cannot change the answer is not asked', () => {
    expect(ranked(new Map([['grade', known('G1')]]))).toEqual([])
    expect(ranked(new Map([['grade', known('G3')]]))).toEqual(['look'])
  })
  test('each reply says what it leaves, and replies that leave the same are one', () => {
    const [first] = rankRequests([walk(asked, stage, new Map([['HER2', known('positive')]]))], both)
    expect(first?.replies).toEqual([
      { says: [{ fact: 'grade', is: 'G1 or G2' }], leaves: [['I']] },
      { says: [{ fact: 'grade', is: 'G3' }], leaves: [['II']] },
    ])
  })
})

const impossible = table({
  id: 'test.impossible',
  title: 'No man is pregnant',
  cite: here,
  given: [sex, pregnancy],
  outcome: oneOf('combination', ['possible', 'impossible']),
  rows: [
    ['male', 'pregnant', 'impossible'],
    ['male', 'not pregnant', 'possible'],
    ['female', 'any', 'possible'],
  ],
})
const drug = table({
  id: 'test.drug',
  title: 'Drug',
  cite: here,
  given: [pregnancy],
  outcome: oneOf('drug', ['yes', 'no']),
  rows: [
    ['pregnant', 'no'],
    ['not pregnant', 'yes'],
  ],
})

describe('impossible combinations are dropped (design E5)', () => {
  const asked = book([drug], [impossible])
  const rows: readonly [why: string, facts: Facts, kind: string, possible: readonly string[]][] = [
    ['a man needs no pregnancy test', new Map([['sex', known('male')]]), 'decided', ['yes']],
    ['a woman does', new Map([['sex', known('female')]]), 'open', ['yes', 'no']],
    [
      'a pregnant man is a contradiction',
      new Map([
        ['sex', known('male')],
        ['pregnancy', known('pregnant')],
      ]),
      'contradiction',
      [],
    ],
    ['pregnancy tells the sex', new Map([['pregnancy', known('pregnant')]]), 'decided', ['no']],
  ]
  test.each(rows)('%s', (_why, facts, kind, possible) => {
    expect(walk(asked, drug, facts)).toMatchObject({ kind, possible })
  })
  test('pregnancy does not matter for a man', () => {
    expect(matters(walk(asked, drug, new Map([['sex', known('male')]])), pregnancy)).toBe(false)
  })
})

test('a known fact with weak evidence is not opened; a second look says what it would change (design E18)', () => {
  const evidence = table({
    id: 'test.evidence',
    title: 'Weak?',
    cite: here,
    given: [by],
    outcome: oneOf('evidence', ['weak', 'firm']),
    rows: [
      ['hand', 'weak'],
      ['ultrasound', 'firm'],
    ],
  })
  const plan = table({
    id: 'test.plan',
    title: 'Plan',
    cite: here,
    given: [nodes],
    outcome: oneOf('plan', ['surgery', 'drugs first']),
    rows: [
      ['N0', 'surgery'],
      ['N1', 'drugs first'],
    ],
  })
  const asked = book([plan, evidence])
  const look = {
    id: 'nodes',
    fact: nodes,
    evidence,
    request: request('ultrasound', [nodes], 'scan'),
    couldBe: { N0: ['N1'] },
    cite: here,
  }
  const weak: Facts = new Map([
    ['nodes', known('N0')],
    ['nodes looked at by', known('hand')],
  ])
  expect(walk(asked, plan, weak).possible).toEqual(['surgery'])
  expect(secondLooks(asked, plan, weak, [look])[0]?.wouldChange).toEqual([
    { value: 'N1', to: ['drugs first'] },
  ])
  expect(
    secondLooks(asked, plan, new Map(weak).set('nodes looked at by', known('ultrasound')), [look]),
  ).toEqual([])
})

describe('options of a room (design E19, E20)', () => {
  const base = table({
    id: 'test.room',
    title: 'Room',
    cite: here,
    given: [her2],
    outcome: oneOf('situation', ['HER2 drugs', 'no HER2 drugs']),
    rows: [
      ['positive', 'HER2 drugs'],
      ['negative', 'no HER2 drugs'],
    ],
  })
  const heart = table({
    id: 'test.heart',
    title: 'Heart',
    cite: here,
    given: [lvef],
    outcome: yesOrNo('weak heart'),
    rows: [
      ['< 50', 'yes'],
      ['≥ 50', 'no'],
    ],
  })
  const room: Room<'TCHP' | 'TH' | 'CHEMO'> = {
    id: 'test',
    base,
    options: ['TCHP', 'TH', 'CHEMO'],
    lists: {
      'HER2 drugs': { TCHP: 'preferred', TH: 'alternative' },
      'no HER2 drugs': { CHEMO: 'preferred', TCHP: 'contraindicated', TH: 'contraindicated' },
    },
    caps: [{ id: 'heart', table: heart, lowers: { yes: { TCHP: 'avoid' } } }],
    elsewhere: [],
    checks: [{ id: 'T-LVEF', clear: [{ fact: lvef, set: { kind: 'intervals', intervals: [atLeast(50)] } }] }],
  }
  const asked = book(tablesOfRoom(room))
  const shown = (facts: Facts): readonly object[] =>
    shownOptions(asked, room, facts).shown.map(({ option, status, ifClear, couldBecome }) => ({
      option,
      status,
      ifClear,
      couldBecome,
    }))

  test('a check that is open: the status if it is clear, and what it could become', () => {
    expect(shown(new Map([['HER2', known('positive')]]))).toEqual([
      { option: 'TCHP', status: 'preferred', ifClear: ['T-LVEF'], couldBecome: ['avoid'] },
      { option: 'TH', status: 'alternative', ifClear: [], couldBecome: [] },
    ])
  })
  test('a cap lowers and never raises', () => {
    expect(
      shown(
        new Map([
          ['HER2', known('positive')],
          ['LVEF', known(44)],
        ]),
      )[0],
    ).toMatchObject({ option: 'TCHP', status: 'avoid' })
    expect(
      shown(
        new Map([
          ['HER2', known('negative')],
          ['LVEF', known(44)],
        ]),
      )[0],
    ).toMatchObject({ option: 'TCHP', status: 'contraindicated' })
  })
  test('a deciding gate that is open: no option is above depends-on', () => {
    expect(
      shown(
        new Map([
          ['HER2', open('pending')],
          ['LVEF', known(60)],
        ]),
      ),
    ).toMatchObject([
      { option: 'TCHP', status: 'depends-on' },
      { option: 'TH', status: 'depends-on' },
      { option: 'CHEMO', status: 'depends-on' },
    ])
  })
  test('a scan between 45 and 55 leaves the check open', () => {
    expect(
      shown(
        new Map([
          ['HER2', known('positive')],
          ['LVEF', within({ low: 45, high: 55, lowOpen: false, highOpen: false })],
        ]),
      )[0],
    ).toMatchObject({ status: 'preferred', couldBecome: ['avoid'] })
  })
  test('narrowed is not known', () => {
    expect(
      shown(
        new Map([
          ['HER2', among(['positive', 'negative'])],
          ['LVEF', known(60)],
        ]),
      )[0],
    ).toMatchObject({ status: 'depends-on' })
  })
})
