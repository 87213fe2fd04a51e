/** Briefs of 250 invented people: every sentence exists, nothing crashes, and unknown never becomes "no". */
import { english } from '@herald/content-en'
import { type Chart, type ChartFact, dayFrom, type Reading, type Said } from '@herald/core/chart'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Brief } from './brief.ts'
import { makeBrief, wordsOf } from './index.ts'

const words = wordsOf('en', english)
const asOf = dayFrom('2026-11-20')
if (asOf === 'unreadable') throw new Error('The day of the test is not a day.')
const day = asOf

const number = (low: number, high = low): Said => ({
  kind: 'number',
  interval: { low, high, lowOpen: false, highOpen: false },
  unit: '',
})
const is = (value: string): Said => ({ kind: 'is', value })

/** What each fact may say in a record, messy values included. */
// biome-ignore format: a table
const may: readonly (readonly [ChartFact, readonly Said[]])[] = [
  ['laterality', [is('left'), is('right')]],
  ['HER2 IHC score', [is('0'), is('1+'), is('2+'), is('3+'), { kind: 'among', values: ['1+', '2+'] }, { kind: 'unreadable' }]],
  ['HER2 IHC call', [is('positive'), is('negative'), is('equivocal')]],
  ['HER2 ISH call', [is('positive'), is('negative'), is('equivocal'), { kind: 'absent', reason: 'pending' }]],
  ['HER2/CEP17 ratio', [number(1.2), number(2), number(2.3), number(1.8, 2.4)]],
  ['HER2 copies per cell', [number(2), number(4), number(5.9), number(7)]],
  ['HER2 call', [is('positive'), is('negative'), is('equivocal')]],
  ['ER call', [is('positive'), is('negative')]],
  ['ER percent', [number(0), number(1), number(5), number(90), number(0, 10)]],
  ['PR call', [is('positive'), is('negative')]],
  ['grade', [is('G1'), is('G2'), is('G3')]],
  ['tumour size mm', [number(4), number(18), number(18, 22), number(60)]],
  ['T', [is('T1'), is('T1a'), is('T2'), is('T4d'), is('TX'), is('Tis'), is('T9')]],
  ['N', [is('N0'), is('N1'), is('N2a'), is('NX'), is('N1mi')]],
  ['M', [is('M0'), is('M1'), is('MX')]],
  ['nodes positive', [number(0), number(2), number(5)]],
  ['nodes examined', [number(3), number(14)]],
  ['metastasis site', [is('brain'), is('bone'), is('distant node'), is('none'), is('other')]],
  ['LVEF percent', [number(44), number(50), number(55, 60)]],
  ['pregnancy', [is('pregnant'), is('not pregnant')]],
  ['menopausal status', [is('premenopausal'), is('postmenopausal')]],
  ['stage group', [is('IIA'), is('IV')]],
]

const days = ['2024-03-01', '2026-09-01', '2026-10-15', '2026-11-10'].map((iso) => {
  const read = dayFrom(iso)
  return read === 'unreadable' ? day : read
})

const reading = fc
  .tuple(
    fc.constantFrom(...may),
    fc.nat(),
    fc.constantFrom(...days),
    fc.constantFrom('c', 'p', 'yp', 'unstated'),
    fc.constantFrom('core', 'excision'),
  )
  .map(
    ([[fact, says], pick, when, prefix, specimen]): Reading => ({
      fact,
      said: says[pick % says.length] ?? { kind: 'unreadable' },
      about: {
        tumour: 'a',
        specimen,
        epoch: 'unstated',
        prefix: prefix === 'c' || prefix === 'p' || prefix === 'yp' ? prefix : 'unstated',
      },
      status: 'final',
      source: {
        resource: `Observation/${pick}`,
        path: 'value',
        when: { kind: 'on', day: when },
        words: fact,
        inferred: false,
      },
    }),
  )

/** Single drugs and whole plans, as records name them. */
const namedInRecords = [
  'trastuzumab',
  'paclitaxel',
  'trastuzumab emtansine',
  'trastuzumab deruxtecan',
  'docetaxel+carboplatin+trastuzumab+pertuzumab',
  'pertuzumab+trastuzumab',
  'capecitabine',
  'tucatinib',
  'neratinib',
  'letrozole',
  'tamoxifen',
  'goserelin',
  'cisplatin',
] as const

const source = {
  resource: 'Condition/1',
  path: '',
  when: { kind: 'undated' },
  words: 'breast cancer',
  inferred: false,
} as const

const person = fc
  .record({
    readings: fc.array(reading, { maxLength: 18 }),
    sex: fc.constantFrom('female', 'male', 'unstated'),
    side: fc.constantFrom('left', 'right', 'unstated'),
    born: fc.constantFrom('1950-01-01', '1990-06-01', ''),
    surgery: fc.constantFrom('none', 'mastectomy', 'breast-conserving surgery'),
    drugs: fc.array(fc.constantFrom(...namedInRecords), { maxLength: 4 }),
    given: fc.constantFrom('given', 'planned', 'ordered', 'stopped', 'not-given'),
    dosed: fc.constantFrom(...days),
    isKnownCancer: fc.boolean(),
  })
  .map(({ readings, sex, side, born, surgery, drugs, given, dosed, isKnownCancer }): Chart => {
    const birth = dayFrom(born)
    const on = { kind: 'on', day: days[1] ?? day } as const
    return {
      person: {
        id: 'p',
        born: birth === 'unreadable' ? { kind: 'undated' } : { kind: 'on', day: birth },
        sex: sex === 'female' || sex === 'male' ? sex : 'unstated',
        deceased: false,
        inRecord: true,
      },
      breastCancer: isKnownCancer ? 'yes' : 'unknown',
      tumours: isKnownCancer
        ? [
            {
              id: 'a',
              laterality: side === 'left' || side === 'right' ? side : 'unstated',
              diagnosed: on,
              certainty: 'confirmed',
              secondary: false,
              primary: '',
              source,
            },
          ]
        : [],
      readings,
      treatments: drugs.map((drug) => ({
        ingredients: drug.split('+'),
        kind: given,
        from: { kind: 'on', day: dosed },
        to: { kind: 'undated' },
        doseWords: '',
        source,
      })),
      procedures:
        surgery === 'mastectomy' || surgery === 'breast-conserving surgery'
          ? [{ kind: surgery, status: 'done', when: on, source }]
          : [],
      conditions: [],
      findings: [],
      counts: {},
    }
  })

const sentences = (brief: Brief): readonly string[] => [
  ...brief.about.map(words),
  ...brief.redFlags.map(words),
  ...brief.notices.map(words),
  ...brief.lookingAfter.flatMap(({ title, lines }) => [title, ...lines].map(words)),
  ...brief.missing.flatMap(({ what, who, ask, questions }) => [
    ...[what, who, ask].map(words),
    ...questions.flatMap((question) => [
      words(question.what),
      words(question.help),
      ...(question.input.kind === 'choice' ? question.input.choices.map(({ label }) => words(label)) : []),
    ]),
  ]),
  ...brief.answers.flatMap((answer) => [
    words(answer.question),
    ...[answer.headline, answer.points, answer.unknown, answer.actions, answer.ask, answer.redFlags]
      .flat()
      .map(words),
    ...answer.passages.flatMap(({ title, lines }) => [title, ...lines].map(words)),
    ...answer.options.flatMap((option) =>
      [
        option.name,
        option.what,
        ...option.why,
        ...option.approval,
        ...option.benefit.map(({ says }) => says),
        option.length,
        option.visits,
        ...option.effects,
        ...option.unknown,
        ...option.forClinician,
      ].map(words),
    ),
    ...answer.contested.flatMap(({ one, other }) => [words(one), words(other)]),
    ...answer.restsOn.map(({ fact }) => words(fact)),
    ...answer.open.flatMap(({ what, who, ask, wouldChange }) => [
      ...[what, who, ask].map(words),
      ...wouldChange.flatMap(({ reply, leaves }) => [words(reply), words(leaves)]),
    ]),
  ]),
]

test('250 people: fifteen answers each, every sentence there, no answer without doubt, action and question', () => {
  fc.assert(
    fc.property(person, (chart) => {
      const brief = makeBrief({ chart, asOf: day })
      expect(brief.answers).toHaveLength(15)
      for (const sentence of sentences(brief))
        expect(sentence).not.toMatch(/\[[a-z0-9-]+\]|undefined|\{\$|NaN|Infinity/u)
      for (const { options, contested } of brief.answers) {
        // Every point that a card names stands on the same page.
        const named = options.flatMap((option) => option.contested)
        expect(named.filter((point) => !contested.some(({ id }) => id === point))).toEqual([])
      }
      for (const { id, headline, unknown, actions, ask, sources } of brief.answers) {
        const counts = [headline, unknown, actions, ask, sources].map((list) => list.length > 0)
        expect({ id, counts }).toEqual({ id, counts: [true, true, true, true, true] })
      }
    }),
    { numRuns: 250, seed: 15 },
  )
}, 240_000)

test('no list says the same line twice, and no passage is empty', () => {
  fc.assert(
    fc.property(person, (chart) => {
      const { answers, lookingAfter } = makeBrief({ chart, asOf: day })
      for (const { id, passages } of [...answers, { id: 'looking-after', passages: lookingAfter }])
        for (const { title, lines } of passages) {
          const said = lines.map(words)
          const what = [id, words(title)]
          expect([...what, said.length > 0]).toEqual([...what, true])
          expect([...what, said.filter((line, at) => said.indexOf(line) !== at)]).toEqual([...what, []])
        }
    }),
    { numRuns: 120, seed: 17 },
  )
}, 240_000)

test('without a word about HER2, spread or hormones, nothing is said to be negative', () => {
  fc.assert(
    fc.property(person, (chart) => {
      const silent: Chart = {
        ...chart,
        readings: chart.readings.filter(({ fact }) => !/^(?:HER2|ER|PR|M$|metastasis)/u.test(fact)),
      }
      const [q01, q02, q03, ...rest] = makeBrief({ chart: silent, asOf: day }).answers
      const ids = [q01, q02, q03, ...rest].flatMap((answer) => answer?.headline.map(({ id }) => id) ?? [])
      expect(ids).toContain('q01-not-tested')
      expect(ids).toContain('q02-far-open')
      expect(ids).toContain('q13-open')
    }),
    { numRuns: 80, seed: 16 },
  )
}, 240_000)
