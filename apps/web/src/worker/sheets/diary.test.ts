/** The diary through its sheet's maker: the laws, what is noted down, and words for everything it can show. */
import { makeBrief, wordsOf } from '@herald/brief'
import { appSentences, english } from '@herald/content-en'
import { sentences as visitSentences } from '@herald/content-en/screens/visit'
import { type Chart, onDay, undated } from '@herald/core/chart'
import { drugIds } from '@herald/core/regimens'
import { feverProfiles, type Level, rankOf } from '@herald/core/toxicity'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { DiaryAsk, DiaryInWords } from '../../desk/sheets/diary.ts'
import { speaker } from '../../words/say.ts'
import { nobody } from '../nobody.ts'
import { diary } from './diary.ts'
import type { SheetInput } from './maker.ts'
import { visit } from './visit.ts'

const asOf = Temporal.PlainDate.from('2027-03-10')
const input: SheetInput = {
  chart: nobody,
  asOf,
  brief: makeBrief({ chart: nobody, asOf }),
  words: wordsOf('en', english),
}

type Seen = { readonly shown: DiaryInWords; readonly noted: unknown }
const make = (ask: DiaryAsk, noted: unknown): Promise<Seen> => diary(input, ask, structuredClone(noted))
const begun = (): Promise<Seen> => make({ kind: 'look' }, undefined)

/** How a made-up person answers: one number from 0 to 1 for each decision, the higher the worse. */
type Person = { readonly drugs: readonly string[]; readonly choices: readonly number[] }

/** The answer of that person to the page that is open. */
function answer({ page }: DiaryInWords, { drugs, choices }: Person, turn: number): DiaryAsk | 'done' {
  const choice = (at: number): number => choices[(turn * 7 + at) % choices.length] ?? 0
  const reply = (at: number): string => (choice(at) > 0.93 ? 'yes' : choice(at) > 0.9 ? 'not sure' : 'no')
  const replies = (of: readonly { readonly id: string }[]): Readonly<Record<string, string>> =>
    Object.fromEntries(of.map(({ id }, at) => [id, reply(at)]))
  switch (page.kind) {
    case 'red flags':
      return { kind: 'red flags', ticked: ['none'] }
    case 'drugs':
      return { kind: 'drugs', drugs, isUnknown: drugs.length === 0 }
    case 'temperature':
      return {
        kind: 'temperature',
        written: choice(0) > 0.9 ? '38.2' : '36.7',
        unit: 'C',
        isUnknown: choice(1) > 0.8,
        feelsHot: choice(2) > 0.8 ? 'yes' : 'no',
        ticked: page.signs.filter((_, at) => choice(at + 3) > 0.95).map(({ id }) => id),
        isUnsure: choice(9) > 0.95,
      }
    case 'symptoms': {
      const all = [...page.first, ...page.more]
      return {
        kind: 'symptoms',
        ticked: all
          .filter((_, at) => choice(at) > 0.85)
          .map(({ id }) => id)
          .slice(0, 3),
        matters: [],
      }
    }
    case 'questions':
      return { kind: 'questions', step: page.step, replies: replies(page.questions) }
    case 'how much':
      return {
        kind: 'how much',
        step: page.step,
        amount: String(Math.floor(choice(0) * 5)),
        numbers: Object.fromEntries(page.numbers.map(({ id }, at) => [id, choice(at) > 0.5 ? '2' : ''])),
        replies: replies(page.questions),
      }
    case 'worry':
      return {
        kind: 'worry',
        worried: choice(0) > 0.8 ? 'yes' : 'no',
        contacted: choice(1) > 0.5 ? 'yes' : 'no',
      }
    case 'result':
    case 'week item':
    case 'week done':
      return 'done'
  }
}

/** Every page that the person comes by, to the result. */
async function walked(person: Person): Promise<readonly Seen[]> {
  const seen = [await begun()]
  for (let turn = 0; turn < 60; turn += 1) {
    const last = seen.at(-1)
    if (last === undefined) throw new Error('The walk has a beginning.')
    const next = answer(last.shown, person, turn)
    if (next === 'done') return seen
    seen.push(await make(next, last.noted))
  }
  throw new Error('The check has more than 60 pages.')
}

const levelOf = ({ page }: DiaryInWords): Level => {
  if (page.kind !== 'result') throw new Error(`"${page.kind}" is no result.`)
  return page.level
}
const anyPerson: fc.Arbitrary<Person> = fc.record({
  drugs: fc.uniqueArray(fc.constantFrom(...drugIds), { maxLength: 3 }),
  choices: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
})

describe('laws, through the maker', () => {
  test('stopping on any page after the symptoms gives at least the level of going on to the end', async () => {
    await fc.assert(
      fc.asyncProperty(anyPerson, async (person) => {
        const seen = await walked(person)
        const end = seen.at(-1)
        if (end === undefined) throw new Error('The walk has an end.')
        const from = seen.findIndex(({ shown }) => shown.page.kind === 'symptoms') + 1
        for (const { noted } of seen.slice(from, -1)) {
          const stopped = await make({ kind: 'stop' }, noted)
          expect(rankOf(levelOf(stopped.shown))).toBeGreaterThanOrEqual(rankOf(levelOf(end.shown)))
        }
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  test('every page has words, survives the way to the page, and shows no level before the result', async () => {
    await fc.assert(
      fc.asyncProperty(anyPerson, async (person) => {
        for (const { shown, noted } of await walked(person)) {
          expect(structuredClone({ shown, noted })).toEqual({ shown, noted })
          expect(JSON.stringify(shown).match(/"\[[a-z0-9_-]+\]/g)).toBeNull()
          expect('level' in shown.page).toBe(shown.page.kind === 'result')
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

describe('what is noted down', () => {
  const calm: Person = { drugs: ['docetaxel'], choices: [0] }
  const saved = async (): Promise<Seen> => {
    const seen = await walked(calm)
    return make({ kind: 'save' }, seen.at(-1)?.noted)
  }
  test('an empty diary notes nothing', async () => {
    expect((await begun()).noted).toBeUndefined()
  })
  test('the visit sheet shows what was told, and nothing of a day without complaints', async () => {
    const told = await walked({ drugs: ['docetaxel'], choices: [0.87] })
    const { noted } = await make({ kind: 'save' }, told.at(-1)?.noted)
    const sheet = async (of: unknown) =>
      (await visit({ ...input, notes: { diary: of } }, { kind: 'look' }, undefined)).shown.diary
    const lines = await sheet(noted)
    // The three symptoms that were ticked, and feeling hot.
    expect(lines.length).toBe(4)
    expect(lines.every((line) => /told on 1 day/.test(line))).toBe(true)
    expect(await sheet((await saved()).noted)).toEqual([])
  })
  test('a saved day is a row, and can be deleted alone', async () => {
    const { shown, noted } = await saved()
    expect(shown.saved).toBe(true)
    expect(shown.rows.map(({ id, temperature, level }) => [id, temperature, level])).toEqual([
      ['2027-03-10/1', '36.7 °C', 'self_care'],
    ])
    expect(shown.csv.split('\r\n')[1]).toBe('"2027-03-10","","36.7 °C","","self_care",""')
    const without = await make({ kind: 'delete', entry: '2027-03-10/1' }, noted)
    expect(without.shown.rows).toEqual([])
  })
  test('a note is kept with its day, shown on the visit sheet, taken along, and changes no level', async () => {
    const seen = await walked(calm)
    const note = 'Slept badly.\n"Chest pain" was the film, not me.'
    const written = await make({ kind: 'note', note }, seen.at(-1)?.noted)
    expect(written.shown.page).toEqual(seen.at(-1)?.shown.page)
    const { shown, noted } = await make({ kind: 'save' }, written.noted)
    expect(shown.rows.map((row) => [row.note, row.level])).toEqual([[note, 'self_care']])
    expect(shown.summary).toEqual([`Note of Wednesday 10 March 2027: ${note}`])
    expect(shown.csv).toContain('"Slept badly.\n""Chest pain"" was the film, not me."')
    expect(shown.json).toContain('Slept badly.')
    const sheet = await visit({ ...input, notes: { diary: noted } }, { kind: 'look' }, undefined)
    expect(sheet.shown.diary).toEqual(shown.summary)
  })
  test('back from the temperature is the page of her drugs, and then the first one', async () => {
    const seen = await walked(calm)
    const at = seen.find(({ shown }) => shown.page.kind === 'temperature')
    const drugs = await make({ kind: 'back' }, at?.noted)
    const first = await make({ kind: 'back' }, drugs.noted)
    expect([drugs.shown.page.kind, first.shown.page.kind]).toEqual(['drugs', 'red flags'])
  })
  test('her drugs are asked once, and again after six weeks', async () => {
    const { noted } = await saved()
    const again = await walkedFrom({ ...input }, noted)
    expect(again).not.toContain('drugs')
    const later = { ...input, asOf: asOf.add({ days: 43 }) }
    expect(await walkedFrom(later, noted)).toContain('drugs')
  })
  test('opened again, the red flags are asked anew and the rest is kept; on another day all is', async () => {
    const seen = await walked(calm)
    const half = seen.find(({ shown }) => shown.page.kind === 'symptoms')
    const again = await make({ kind: 'look' }, half?.noted)
    expect(again.shown.page).toMatchObject({ kind: 'red flags', isNone: false })
    const on = await make({ kind: 'red flags', ticked: ['none'] }, again.noted)
    expect(on.shown.page.kind).toBe('symptoms')
    const later = { ...input, asOf: asOf.add({ days: 1 }) }
    const next = await diary(later, { kind: 'red flags', ticked: ['none'] }, half?.noted)
    expect(next.shown.page.kind).toBe('temperature')
  })
  test('the next page after the red flags: no drugs known, all are counted and it is said', async () => {
    const { shown } = await make({ kind: 'stop' }, undefined)
    expect(shown.page).toMatchObject({ kind: 'result', isCautious: true, isFinal: false })
  })
  // biome-ignore format: a table
  test.each<[string, unknown]>([
    ['a number',          7],
    ['another shape',     { entries: 'x', draft: { day: 'soon' }, drugs: { on: 3 } }],
    ['flags of a future', { entries: [{ id: '1', level: 'self_care', draft: { day: '2027-03-01', flags: { not_a_flag: 'yes' }, ticked: ['not_a_symptom'] } }], draft: undefined }],
  ])('%s in the store is read as far as it can be', async (_, noted) => {
    expect((await make({ kind: 'look' }, noted)).shown.page.kind).toBe('red flags')
  })
  // biome-ignore format: a table
  test.each<[string, string, string, string]>([
    ['tomorrow',             '2027-03-11', 'to come', '2027-03-10'],
    ['yesterday',            '2027-03-09', 'none',    '2027-03-09'],
    ['no day at all',        'x',          'none',    '2027-03-10'],
  ])('an entry for %s', async (_, day, problem, now) => {
    const { shown } = await make({ kind: 'day', day, isSure: false }, undefined)
    expect([shown.dayProblem, shown.day]).toEqual([problem, now])
  })
  test('a day before the diagnosis is asked about, and taken once she says it is right', async () => {
    const tumour: Chart['tumours'][number] = {
      id: 'a',
      laterality: 'left',
      diagnosed: onDay(Temporal.PlainDate.from('2027-02-01')),
      certainty: 'confirmed',
      secondary: false,
      primary: '',
      source: { resource: 'a', path: '', when: undated, words: '', inferred: false },
    }
    const found: SheetInput = { ...input, chart: { ...nobody, tumours: [tumour] } }
    const asked = await diary(found, { kind: 'day', day: '2027-01-31', isSure: false }, undefined)
    expect(asked.shown.dayProblem).toBe('before the diagnosis')
    const sure = await diary(found, { kind: 'day', day: '2027-01-31', isSure: true }, asked.noted)
    expect(sure.shown.day).toBe('2027-01-31')
  })
})

describe('visits that she marked as done in her calendar', () => {
  const plan = { id: 'p1', regimen: 'tchp', variant: '', start: '2027-03-08' }
  const marked = (...entries: readonly string[]) => ({
    calendar: { plans: [plan], marks: entries.map((entry) => ({ entry, mark: { kind: 'done' } })) },
  })
  const given = (day: string): Chart['treatments'][number] => {
    const when = onDay(Temporal.PlainDate.from(day))
    const source = { resource: 'a', path: '', when, words: '', inferred: false }
    return { ingredients: ['trastuzumab'], kind: 'given', from: when, to: when, doseWords: '', source }
  }
  const names = async (chart: Chart, notes: SheetInput['notes']) => {
    const on: SheetInput = { ...input, chart, ...(notes === undefined ? {} : { notes }) }
    const { shown } = await diary(on, { kind: 'look' }, undefined)
    return [shown.drugs.kind, ...shown.drugs.names]
  }
  const day1 = 'p1/tchp-cycle-1-day-1'
  test('count beside those of the record', async () => {
    const record: Chart = { ...nobody, treatments: [given('2027-03-01')] }
    expect(await names(record, undefined)).not.toContain('Docetaxel')
    expect(await names(record, marked(day1))).toEqual(
      expect.arrayContaining(['record', 'Docetaxel', 'Carboplatin']),
    )
  })
  test('do not replace the question which drugs she has: where nobody tells, every drug counts', async () => {
    expect(await names(nobody, marked(day1))).toEqual(['unknown'])
  })
})

describe('from which temperature a call is wanted', () => {
  /** 37.6 °C on docetaxel, nothing else. */
  async function at37(own: SheetInput['own'], line: 'us' | 'uk' | ''): Promise<DiaryInWords> {
    const on: SheetInput = { ...input, ...(own === undefined ? {} : { own }) }
    const asks: readonly DiaryAsk[] = [
      ...(line === '' ? [] : [{ kind: 'fever line', profile: line } as const]),
      { kind: 'red flags', ticked: ['none'] },
      { kind: 'drugs', drugs: ['docetaxel'], isUnknown: false },
      {
        kind: 'temperature',
        written: '37.6',
        unit: 'C',
        isUnknown: false,
        feelsHot: 'not asked',
        ticked: [],
        isUnsure: false,
      },
      { kind: 'symptoms', ticked: [], matters: [] },
      { kind: 'worry', worried: 'no', contacted: 'no' },
    ]
    let seen = await diary(on, { kind: 'look' }, undefined)
    for (const ask of asks) seen = await diary(on, ask, structuredClone(seen.noted))
    return seen.shown
  }
  const country = (value: string): SheetInput['own'] => [{ fact: 'country', value, day: asOf }]
  // biome-ignore format: a table; fever_profile of the reference: us by default, uk where UKONS is used
  test.each<[string, SheetInput['own'], 'us' | 'uk' | '', Level]>([
    ['nobody said: 38.0 counts, and 37.6 is to be called in today', undefined,     '',   'call_today'],
    ['treated in the US',                                           country('US'), '',   'call_today'],
    ['treated in the UK: 37.5 counts',                              country('UK'), '',   'call_now'],
    ['her team wants a call from 37.5',                             undefined,     'uk', 'call_now'],
    ['her word goes before the country',                            country('UK'), 'us', 'call_today'],
  ])('%s', async (_, own, line, level) => {
    const shown = await at37(own, line)
    expect(levelOf(shown)).toBe(level)
    const words = speaker('en-GB', `${appSentences}\n${visitSentences}`)
    const region = typeof own?.[0]?.value === 'string' ? own[0].value : ''
    // The page for help and the visit sheet say the line that the diary counts, unless her team gave her another.
    if (line !== '') return
    const degrees = `${feverProfiles[shown.counts].callNowC.toFixed(1)} °C`
    expect(words('urgent-team-fever', { region })).toContain(degrees)
    expect(words('visit-danger-rule', { region })).toContain(degrees)
  })
})

describe('the past 7 days', () => {
  const told = { drugs: ['docetaxel', 't_dxd'], choices: [0] }
  /** Her drugs are known; then every item with the same place for each part. */
  async function weekAt(place: string): Promise<Seen> {
    const day = await walked(told)
    let seen = await make({ kind: 'week', step: 'begin' }, day.at(-1)?.noted)
    for (let turn = 0; turn < 20 && seen.shown.page.kind === 'week item'; turn += 1) {
      const { item, parts } = seen.shown.page
      const answers = Object.fromEntries(
        parts.map(({ part, choices }) => [part, choices[Number(place)] === undefined ? '1' : place]),
      )
      seen = await make({ kind: 'week item', item, answers }, seen.noted)
    }
    return seen
  }

  test('is not asked before her drugs are known', async () => {
    const { shown } = await make({ kind: 'week', step: 'begin' }, undefined)
    expect([shown.page.kind, shown.week.questions]).toEqual(['red flags', 0])
  })
  test('nothing told: saved, no level, not due for a week, and nothing for the visit', async () => {
    const { shown, noted } = await weekAt('0')
    expect(shown.page).toMatchObject({ kind: 'week done', told: [], high: [] })
    expect('level' in shown.page).toBe(false)
    expect([shown.week.last, shown.week.isDue, shown.summary]).toEqual(['2027-03-10', false, []])
    const later = await diary({ ...input, asOf: asOf.add({ days: 7 }) }, { kind: 'look' }, noted)
    expect(later.shown.week.isDue).toBe(true)
  })
  test('hard on her: leads to today, red flags first, then the danger questions of those symptoms', async () => {
    const { shown, noted } = await weekAt('4')
    expect(shown.page).toMatchObject({ kind: 'week done' })
    expect(shown.page.kind === 'week done' && shown.page.high.length).toBeGreaterThan(3)
    const today = await make({ kind: 'week', step: 'today' }, noted)
    expect(today.shown.page).toMatchObject({ kind: 'red flags', isNone: false })
    const kinds = await walkedFrom(input, today.noted)
    expect(kinds.slice(0, 3)).toEqual(['red flags', 'temperature', 'symptoms'])
    const flagged = await make({ kind: 'red flags', ticked: ['none'] }, today.noted)
    const page = (await make(answerOf(flagged.shown), flagged.noted)).shown.page
    expect(page.kind === 'symptoms' && page.first.filter(({ ticked }) => ticked).length).toBeGreaterThan(3)
  })
  test('what was told of a week raises or lowers no level of a day', async () => {
    const calm = await walked(told)
    const withWeek = await weekAt('4')
    const level = async (noted: unknown) => {
      // Coming back to the check, the red flags are asked anew.
      const again = await make({ kind: 'red flags', ticked: ['none'] }, noted)
      const { shown } = await make({ kind: 'save' }, again.noted)
      return shown.rows.map((row) => row.level)
    }
    expect(await level(calm.at(-1)?.noted)).toEqual(['self_care'])
    expect(await level(withWeek.noted)).toEqual(await level(calm.at(-1)?.noted))
  })
  test('is shown on the visit sheet, taken along in words and numbers, and can be deleted', async () => {
    const { shown, noted } = await weekAt('3')
    expect(shown.week.rows[0]?.told).toContain('Cough: severe, quite a bit')
    expect(shown.summary.join()).toMatch(
      /Past 7 days, told on Wednesday 10 March 2027:.*cough: severe, quite a bit/,
    )
    expect(shown.week.csv).toContain('"2027-03-10","20","Cough","severity","3","Severe"')
    expect(shown.json).toContain('"weeks"')
    const without = await make({ kind: 'delete', entry: 'week/2027-03-10' }, noted)
    expect(without.shown.week.rows).toEqual([])
  })
  test('one answer open keeps the page; back opens the one before; another day begins anew', async () => {
    const day = await walked(told)
    const first = await make({ kind: 'week', step: 'begin' }, day.at(-1)?.noted)
    if (first.shown.page.kind !== 'week item') throw new Error('The week begins with an item.')
    const { item, parts } = first.shown.page
    const half = await make(
      { kind: 'week item', item, answers: { [parts[0]?.part ?? '']: '2' } },
      first.noted,
    )
    expect(half.shown.page).toMatchObject({ kind: 'week item', item, at: 1 })
    const all = Object.fromEntries(parts.map(({ part }) => [part, '2']))
    const second = await make({ kind: 'week item', item, answers: all }, half.noted)
    expect(second.shown.page).toMatchObject({ kind: 'week item', at: 2 })
    const back = await make({ kind: 'week', step: 'back' }, second.noted)
    expect(back.shown.page).toMatchObject({ item, at: 1, parts: parts.map(() => ({ chosen: '2' })) })
    const later = await diary(
      { ...input, asOf: asOf.add({ days: 1 }) },
      { kind: 'week', step: 'begin' },
      second.noted,
    )
    expect(later.shown.page).toMatchObject({ kind: 'week item', at: 1 })
  })
  // biome-ignore format: a table
  test.each<[string, unknown]>([
    ['a place that does not exist', { weeks: [{ id: 'week/2027-03-01', day: '2027-03-01', told: [{ item: { item: 20 }, answers: { severity: 9 } }] }] }],
    ['an item that nobody knows',   { weeks: [{ id: 'week/2027-03-01', day: '2027-03-01', told: [{ item: { item: 999 }, answers: { severity: 1 } }] }] }],
    ['a week of no day',            { weeks: [{ id: 'x', day: 'soon', told: [] }] }],
  ])('%s in the store is left out', async (_, noted) => {
    const { shown } = await make({ kind: 'look' }, noted)
    expect(shown.week.rows.flatMap((row) => row.told)).toEqual([])
  })
})

const answerOf = (shown: DiaryInWords): DiaryAsk => {
  const next = answer(shown, { drugs: ['docetaxel'], choices: [0] }, 0)
  if (next === 'done') throw new Error('The check is over.')
  return next
}

/** The kinds of page on a calm day, from what is noted. */
async function walkedFrom(on: SheetInput, noted: unknown): Promise<readonly string[]> {
  const kinds: string[] = []
  let seen: Seen = await diary(on, { kind: 'look' }, noted)
  for (let turn = 0; turn < 20; turn += 1) {
    kinds.push(seen.shown.page.kind)
    const next = answer(seen.shown, { drugs: ['docetaxel'], choices: [0] }, turn)
    if (next === 'done') break
    seen = await diary(on, next, seen.noted)
  }
  return kinds
}
