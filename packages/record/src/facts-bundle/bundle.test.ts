/** The law of the export, one statement at a time: read again, it says the same. Whole records: apps/cli/src/facts-bundle.test.ts. */
import { atLeast, between, exactly, lessThan } from '@herald/core'
import { type Chart, onDay, type Reading, type When } from '@herald/core/chart'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'
import { factsBundle } from './bundle.ts'
import { ownReading } from './own.ts'

const chartFrom = (value: unknown): Chart => {
  const [chart] = readRecord([{ kind: 'parsed', name: 'facts', value }]).charts
  if (chart === undefined) throw new Error('The bundle gave no chart.')
  return chart
}
const again = (chart: Chart, own: readonly Reading[] = []): Chart =>
  chartFrom(factsBundle({ chart, own, answered: [], made: '2026-11-21' }))

const day = (when: When): string => (when.kind === 'on' ? when.day.toString() : when.kind)

const on = onDay(Temporal.PlainDate.from('2026-09-01'))
const bare: Chart = chartFrom({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'a', gender: 'female', birthDate: '1970-05-21' } },
    {
      resource: {
        resourceType: 'Condition',
        id: 'c',
        subject: { reference: 'Patient/a' },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '254837009' }] },
        bodySite: [{ coding: [{ system: 'http://snomed.info/sct', code: '80248007' }] }],
        onsetDateTime: '2026-08-20',
      },
    },
  ],
})
const [tumour] = bare.tumours
const reading = (
  fact: Reading['fact'],
  said: Reading['said'],
  prefix: Reading['about']['prefix'],
): Reading => ({
  fact,
  said,
  about: { tumour: tumour?.id ?? '', specimen: 'unstated', epoch: 'unstated', prefix },
  status: 'final',
  source: { resource: 'Observation/x', path: '', when: on, words: '', inferred: false },
})
const is = (value: string): Reading['said'] => ({ kind: 'is', value })
const number = (interval: ReturnType<typeof exactly>, unit: string): Reading['said'] => ({
  kind: 'number',
  interval,
  unit,
})

// biome-ignore format: a table
const single: readonly [fact: Reading['fact'], said: readonly Reading['said'][], prefix: Reading['about']['prefix']][] = [
  ['ER call',             [is('positive'), is('negative'), { kind: 'absent', reason: 'not-performed' }, { kind: 'absent', reason: 'pending' }], 'unstated'],
  ['PR call',             [is('positive'), is('negative')],                                          'unstated'],
  ['HER2 IHC score',      [is('0'), is('1+'), is('2+'), is('3+')],                                   'unstated'],
  ['HER2 IHC call',       [is('positive'), is('negative'), is('equivocal')],                         'unstated'],
  ['HER2 ISH call',       [is('positive'), is('negative'), is('equivocal')],                         'unstated'],
  ['HER2 call',           [is('positive'), is('negative')],                                          'unstated'],
  ['ER percent',          [number(exactly(90), '%'), number(lessThan(1), '%'), number(between(55, 60), '%')], 'unstated'],
  ['Ki-67 percent',       [number(exactly(32.5), '%')],                                              'unstated'],
  ['HER2/CEP17 ratio',    [number(exactly(2.05), ''), number(lessThan(1.8), '')],                    'unstated'],
  ['HER2 copies per cell',[number(exactly(4.2), ''), number(atLeast(6), '')],                        'unstated'],
  ['tumour size mm',      [number(exactly(20.5), 'mm'), number(between(18, 22), 'mm')],              'unstated'],
  ['nodes positive',      [number(exactly(0), 'nodes'), number(exactly(3), 'nodes')],                'unstated'],
  ['LVEF percent',        [number(exactly(58), '%'), number(atLeast(55), '%')],                      'unstated'],
  ['grade',               [is('G1'), is('G2'), is('G3')],                                            'unstated'],
  ['T',                   ['T0', 'Tis', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4d'].map(is), 'c'],
  ['T',                   ['T1mi', 'T1a', 'T2', 'T4b'].map(is),                                      'p'],
  ['T',                   ['T0', 'Tis', 'T1mi', 'T2'].map(is),                                       'yp'],
  ['N',                   ['N0', 'N1mi', 'N1', 'N2a', 'N3c'].map(is),                                'c'],
  ['N',                   ['N0', 'N1', 'N1a', 'N2a', 'N3a'].map(is),                                 'p'],
  ['N',                   ['N0', 'N1mi', 'N1a', 'N2a'].map(is),                                      'yp'],
  ['M',                   ['M0', 'M1'].map(is),                                                      'c'],
  ['stage group',         ['0', 'IA', 'IIB', 'IIIC', 'IV'].map(is),                                  'c'],
  ['metastasis site',     ['brain', 'bone', 'liver', 'lung', 'none'].map(is),                        'unstated'],
  ['ECOG',                ['0', '1', '2', '3', '4'].map(is),                                         'unstated'],
  ['menopausal status',   ['premenopausal', 'postmenopausal'].map(is),                               'unstated'],
  ['pregnancy',           ['pregnant', 'not pregnant'].map(is),                                      'unstated'],
  ['disease status',      ['improved', 'stable', 'worse', 'remission', 'partial remission'].map(is), 'unstated'],
  ['weight kg',           [number(exactly(71.5), 'kg')],                                             'unstated'],
  ['height cm',           [number(exactly(168), 'cm')],                                              'unstated'],
]

describe('one statement, written and read again, for every kind of value', () => {
  const cases = single.flatMap(([fact, all, prefix]) =>
    all.map(
      (said) =>
        [
          `${prefix === 'unstated' ? '' : prefix}${fact} ${JSON.stringify(said)}`,
          reading(fact, said, prefix),
        ] as const,
    ),
  )
  test.each(cases)('%s', (_, one) => {
    const back = again({ ...bare, readings: [one] }).readings.filter(({ fact }) => fact === one.fact)
    expect(back.map(({ said, about, source }) => [said, about.prefix, day(source.when)])).toEqual([
      [one.said, one.about.prefix, '2026-09-01'],
    ])
  })
})

describe('what she answered herself', () => {
  // biome-ignore format: a table
  const cases: readonly [fact: string, value: string | number, as: string][] = [
    ['ER',                'positive',       'ER call'],
    ['cN',                'N1',             'N'],
    ['M',                 'M0',             'M'],
    ['LVEF',              58,               'LVEF percent'],
    ['menopausal status', 'postmenopausal', 'menopausal status'],
    ['HER2 IHC score',    '3+',             'HER2 IHC score'],
  ]
  test.each(cases)('%s %s is read back as %s', (fact, value, as) => {
    const own = ownReading({ fact, value, when: on }, tumour?.id ?? '')
    const back = again(bare, own === undefined ? [] : [own]).readings.find((each) => each.fact === as)
    expect(back?.said).toEqual(typeof value === 'number' ? number(exactly(value), '%') : is(value))
  })
  test('a wish is an answer to a question, and no finding of the reader', () => {
    expect(ownReading({ fact: 'wants children', value: 'yes', when: on }, '')).toBeUndefined()
    const answered = [
      { fact: 'wants children', question: 'Do you want children?', answer: 'Yes', day: '2026-09-01' },
    ]
    const bundle = factsBundle({ chart: bare, own: [], answered, made: '2026-11-21' })
    expect(JSON.stringify(bundle)).toContain('"linkId":"wants-children"')
    expect(chartFrom(bundle).readings).toHaveLength(bare.readings.length)
  })
})
