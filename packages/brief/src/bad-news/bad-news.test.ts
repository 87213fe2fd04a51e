/** The gate before hard news (patient-words section 6): what is gated, what opens it, and that nothing slips past. */
import { english } from '@herald/content-en'
import { type Chart, type Day, dayFrom, type Reading, undated, type When } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import type { Answer, Message, QuestionId } from '../brief.ts'
import { makeBrief } from '../make-brief.ts'
import { wordsOf } from '../words.ts'
import { gatedBrief } from './gated-brief.ts'
import {
  type GateChoices,
  type GateName,
  gatesOf,
  isOpen,
  newestResult,
  onSpread,
  saysSpread,
} from './gates.ts'
import { reportGates } from './report-gates.ts'

const day = (iso: string): Day => {
  const read = dayFrom(iso)
  if (read === 'unreadable') throw new Error(`${iso} is not a day.`)
  return read
}
const asOf = day('2026-11-20')
const on = (iso: string): When => ({ kind: 'on', day: day(iso) })
const say = (id: string, values?: Message['values']): Message =>
  values === undefined ? { id } : { id, values }

const reading = (fact: Reading['fact'], value: string, when: When, resource = 'Observation/1'): Reading => ({
  fact,
  said: { kind: 'is', value },
  about: { tumour: 'a', specimen: 's', epoch: 'before-treatment', prefix: 'c' },
  status: 'final',
  source: { resource, path: '', when, words: value, inferred: false },
})

const answer = (id: QuestionId, headline: readonly Message[], rests: readonly Reading[] = []): Answer => ({
  id,
  question: say(`question-${id}`),
  standing: 'known',
  headline,
  points: [],
  passages: [],
  contested: [],
  restsOn: rests.length === 0 ? [] : [{ fact: say('fact-m'), sources: rests.map(({ source }) => source) }],
  options: [],
  open: [],
  unknown: [],
  actions: [],
  ask: [],
  redFlags: [],
  sources: [],
})

describe('a sentence on spread or return', () => {
  // biome-ignore format: a table
  const cases: readonly [says: boolean, message: Message, why: string][] = [
    [true,  say('q02-far-found', { sites: 'x' }),                    'named by its id'],
    [true,  say('pathway-row-b3'),                                    'every row of the metastatic rooms'],
    [true,  say('q03-decided', { stage: 'IV' }),                      'stage IV as a value'],
    [true,  say('q03-possible', { stages: ['IB', 'IV'] }),            'stage IV among the possible ones'],
    [true,  say('q04-phase', { phase: say('phase-metastatic') }),     'a sentence inside a sentence'],
    [true,  say('x', { all: { all: [say('site-brain')] } }),          'inside a list of all'],
    [false, say('q03-decided', { stage: 'IA' }),                      'an early stage'],
    [false, say('q02-far-none'),                                      'looked for and not found is no news of spread'],
    [false, say('q02-far-open'),                                      'not looked for is a gap'],
    [false, say('q02-size', { mm: 4 }),                               'a number'],
  ]
  test.each(cases)('%s: %j, %s', (says, message) => {
    expect(saysSpread(message)).toBe(says)
  })

  test('every sentence of the answers whose words speak of spread or return is on the list, or is known to be none', () => {
    // Questions to ask, names of facts and of checks, general talk: they bring no news.
    const noNews =
      /^(request-|ask-|fact-|place-|missing-|system-|gate-|numbers-refused|predict-|option-t-|q01-unknown|q02-(far-none|far-open|three)|q03-anatomic|predict|trial|work|flow)/
    const spoken = /\bspread\b|metasta|other parts? of the body|came back|comes back|\bin the brain\b/i
    const said = ['answers', 'options', 'pathway'].flatMap((file) =>
      [...(english[file] ?? '').matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id = '', text = '']) => ({
        id,
        text,
      })),
    )
    expect(said.length).toBeGreaterThan(300)
    const missed = said.filter(({ id, text }) => spoken.test(text) && !noNews.test(id) && !saysSpread({ id }))
    expect(missed).toEqual([])
  })

  test('every row of the list names a sentence that exists', () => {
    const ids = Object.values(english).flatMap((text) =>
      [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id),
    )
    const gone = onSpread.filter(
      (row) => !ids.some((id) => (row.endsWith('*') ? id.startsWith(row.slice(0, -1)) : id === row)),
    )
    expect(gone).toEqual([])
  })
})

describe('the newest result', () => {
  // biome-ignore format: a table
  const cases: readonly [readings: readonly Reading[], newest: string, why: string][] = [
    [[],                                                                         'none',       'no reading'],
    [[reading('M', 'M0', on('2026-11-20'))],                                     '2026-11-20', 'of today'],
    [[reading('M', 'M0', on('2026-11-14'))],                                     '2026-11-14', 'six days old'],
    [[reading('M', 'M0', on('2026-11-13'))],                                     'none',       'seven days old'],
    [[reading('M', 'M0', on('2026-11-21'))],                                     'none',       'of a day to come'],
    [[reading('weight kg', '70', on('2026-11-20'))],                             'none',       'a weight is no result'],
    [[reading('M', 'M0', undated)],                                              'none',       'without a day'],
    [[reading('M', 'M0', { kind: 'within', from: day('2026-11-01'), to: day('2026-11-30') })], '2026-11-20', 'some day of this month'],
    [[reading('M', 'M0', on('2026-11-20'), 'your own answer')],                  'none',       'she said it herself'],
    [[reading('T', 'T1', on('2026-11-15')), reading('N', 'N0', on('2026-11-17'))], '2026-11-17', 'the later of two'],
  ]
  test.each(cases)('%#: %s', (readings, newest) => {
    expect(newestResult(readings, asOf)).toBe(newest)
  })
})

describe('the gates of an answer', () => {
  const fresh = reading('M', 'M1', on('2026-11-18'))
  const old = reading('M', 'M1', on('2026-10-18'))
  // biome-ignore format: a table
  const cases: readonly [answer: Answer, readings: readonly Reading[], gates: readonly GateName[], why: string][] = [
    [answer('q03', [say('q03-decided', { stage: 'IA' })]),           [],      [],                       'nothing hard in it'],
    [answer('q03', [say('q03-decided', { stage: 'IV' })]),           [],      ['spread'],               'stage IV'],
    [answer('q03', [say('q03-decided', { stage: 'IV' })], [old]),    [old],   ['spread'],               'an old report'],
    [answer('q03', [say('q03-decided', { stage: 'IV' })], [fresh]),  [fresh], ['new-report', 'spread'], 'a new one that says spread'],
    [answer('q01', [say('q01-positive-settled')], [fresh]),          [fresh], ['new-report'],           'a new one that does not'],
    [answer('q01', [say('q01-positive-settled')], [old]),            [old, fresh], ['new-report'],      'the same report was amended'],
    [answer('q15', [say('q15-headline')]),                           [],      ['not-working'],          'the fifteenth is always closed'],
    [answer('q15', [say('q15-relapse')]),                            [],      ['spread'],               'and never behind two doors of a kind'],
  ]
  test.each(cases)('%#: %s', (given, readings, gates) => {
    expect(gatesOf(given, readings, asOf)).toEqual(gates)
  })
})

describe('what opens a gate', () => {
  const open = { choice: 'open', day: '2026-11-18' } as const
  // biome-ignore format: a table
  const cases: readonly [gate: GateName, choices: GateChoices, newest: string, opens: boolean][] = [
    ['spread',      {},                                                     'none',       false],
    ['spread',      { spread: open },                                       'none',       true],
    ['spread',      { spread: { choice: 'later', day: '2026-11-18' } },     'none',       false],
    ['spread',      { spread: { choice: 'with someone', day: '2026-11-18' } }, 'none',    false],
    ['spread',      { 'not-working': open },                                'none',       false],
    ['new-report',  { 'new-report': open },                                 '2026-11-18', true],
    ['new-report',  { 'new-report': open },                                 '2026-11-19', false],
    ['not-working', { 'not-working': open },                                '2026-11-19', true],
  ]
  test.each(cases)('%s with %j and a result of %s: %s', (gate, choices, newest, opens) => {
    expect(isOpen(gate, choices, newest)).toBe(opens)
  })
})

describe('a whole brief of a cancer that has spread', () => {
  const site = reading('metastasis site', 'brain', on('2026-10-10'), 'Observation/2')
  const chart: Chart = {
    person: { id: 'p', born: undated, sex: 'female', deceased: false, inRecord: true },
    breastCancer: 'yes',
    tumours: [
      {
        id: 'a',
        laterality: 'left',
        diagnosed: on('2026-10-01'),
        certainty: 'confirmed',
        secondary: false,
        primary: '',
        source: site.source,
      },
    ],
    readings: [reading('M', 'M1', on('2026-10-09')), site],
    treatments: [],
    procedures: [],
    conditions: [],
    findings: [],
    counts: {},
  }
  const words = wordsOf('en', english)
  const whole = makeBrief({ chart, asOf })
  const text = (choices: GateChoices): string => {
    const { brief } = gatedBrief(whole, chart, asOf, choices)
    return [
      ...brief.redFlags,
      ...brief.answers.flatMap(({ headline, points, redFlags, options }) => [
        ...headline,
        ...points,
        ...redFlags,
        ...options.flatMap(({ name, why }) => [name, ...why]),
      ]),
    ]
      .filter(({ id }) => !id.startsWith('gate-'))
      .map(words)
      .join('\n')
  }

  test('says nothing of it before she has chosen, and still says the danger', () => {
    expect(text({})).not.toMatch(/has spread|\bIV\b|brain|other part/)
    expect(text({})).toContain('trouble speaking is an emergency')
    expect(text({ spread: { choice: 'later', day: '2026-11-20' } })).toBe(text({}))
  })

  test('says all of it afterwards', () => {
    expect(text({ spread: { choice: 'open', day: '2026-11-20' } })).toMatch(/has spread[^]*|brain/)
    const { closed, brief } = gatedBrief(whole, chart, asOf, {
      spread: { choice: 'open', day: '2026-11-20' },
    })
    expect(closed.size).toBe(0)
    expect(brief).toEqual(whole)
  })
})

describe('a report given as text', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, gates: readonly GateName[], why: string][] = [
    ['Invasive ductal carcinoma, grade 2.',                                  [],                       'no day, no word of it'],
    ['Reported 2026-11-18. Grade 2.',                                        ['new-report'],           'two days old'],
    ['Reported: 18 November 2026. Grade 2.',                                 ['new-report'],           'written in words'],
    ['Signed Nov 18, 2026',                                                  ['new-report'],           'the American way'],
    ['Signed 18/11/2026',                                                    ['new-report'],           'in figures'],
    ['Signed 10.11.2026',                                                    [],                       'ten days old'],
    ['Signed 12/11/2026',                                                    [],                       'eight days old, or of next month'],
    ['Born 3 May 1971. Reported 1 October 2026. Metastatic carcinoma in one of three nodes.', [],      'old, and about nodes'],
    ['Metastatic carcinoma in one of three nodes.',                          ['new-report'],           'no day, and the word'],
    ['Reported 1 October 2026. Liver, biopsy: metastatic breast carcinoma.', ['spread'],               'in the liver'],
    ['Reported 1 October 2026. Liver: no evidence of metastasis.',           [],                       'looked for, not found'],
    ['Reported 18 November 2026. Stage IV disease.',                         ['new-report', 'spread'], 'new, and stage IV'],
    ['Reported 99/99/2026.',                                                 [],                       'not a day'],
  ]
  test.each(cases)('%s -> %j, %s', (text, gates) => {
    expect(reportGates(text, asOf)).toEqual(gates)
  })
})
