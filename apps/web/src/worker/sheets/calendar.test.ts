/** The calendar's words: nothing invented, nothing lost, silence never a missed dose, no amount that was not asked for. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Brief, makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { sentences } from '@herald/content-en/screens/calendar'
import { type Chart, onDay, undated } from '@herald/core/chart'
import { drugIds, hormonePlans, regimenIds } from '@herald/core/regimens'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  type BodyTyped,
  type CalendarAsk,
  type CalendarInWords,
  nothingTyped,
  type PlanDetails,
} from '../../desk/sheets/calendar.ts'
import { exampleDay } from '../../example-files.ts'
import { nobody } from '../nobody.ts'
import { notesFrom } from './calendar/notes.ts'
import { calendar } from './calendar.ts'

const words = wordsOf('en-GB', english)
/** A brief takes its time: one for each chart and day. */
const briefs = new Map<Chart, Map<string, Brief>>()
function briefOf(chart: Chart, asOf: Temporal.PlainDate): Brief {
  const days = briefs.get(chart) ?? new Map<string, Brief>()
  const brief = days.get(asOf.toString()) ?? makeBrief({ chart, asOf })
  briefs.set(chart, days.set(asOf.toString(), brief))
  return brief
}
const chartOf = (id: string): Chart => {
  const file = examplePatients.find((one) => one.id === id)?.file ?? 'none'
  const text = readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${file}`)), 'utf8')
  const [chart = nobody] = readRecord([{ kind: 'text', name: file, text }]).charts
  return chart
}

/** Several requests, one after another, as the clerk would pass them on. */
async function after(asks: readonly CalendarAsk[], chart = nobody, day = exampleDay, noted?: unknown) {
  const asOf = Temporal.PlainDate.from(day)
  const input = { chart, asOf, own: [], brief: briefOf(chart, asOf), words }
  let notes: unknown = noted
  let shown: CalendarInWords | undefined
  for (const ask of asks) {
    const made = await calendar(input, ask, structuredClone(notes))
    notes = made.noted
    shown = structuredClone(made.shown)
  }
  if (shown === undefined) throw new Error('Nothing was asked.')
  return { shown, notes }
}

const look: CalendarAsk = { kind: 'look' }
const add = (regimen: string, start: string, variant = '', id = 'p1'): CalendarAsk => ({
  kind: 'add-plan',
  plan: { id, regimen, variant, start },
})
const drips = ({ entries }: CalendarInWords) => entries.filter(({ id }) => /cycle-\d+-day-\d+$/.test(id))

describe('without a plan', () => {
  test('there is no date and nothing is noted down', async () => {
    const { shown, notes } = await after([look])
    expect([shown.plans, shown.entries, shown.questions, notes]).toEqual([[], [], [], undefined])
  })
  test('every regimen can be chosen, once, and each has a name', async () => {
    const { shown } = await after([look])
    const plans = shown.toChoose.flatMap((group) => group.plans)
    const named = plans.map(({ regimen, variant }) =>
      regimen === 'endocrine' ? `calendar-hormone-${variant}` : `calendar-plan-${regimen}`,
    )
    expect(new Set(named).size).toBe(named.length)
    expect(named).toHaveLength(regimenIds.length - 1 + hormonePlans.length)
    for (const id of named) expect(sentences).toContain(`\n${id} = `)
  })
  // biome-ignore format: a table
  test.each<[id: string, group: string, regimen: string]>([
    ['06', 'record',  'th_apt'],
    ['01', 'options', 'th_apt'],
    ['04', 'record',  'tchp'],
  ])('example %s: first in the group "%s" is %s', async (id, kind, regimen) => {
    const { shown } = await after([look], chartOf(id))
    const [first] = shown.toChoose
    expect(first?.kind).toBe(kind)
    expect(first?.plans.map((plan) => plan.regimen)).toContain(regimen)
  })
  test('a first day is offered from the record, never taken', async () => {
    const { shown } = await after([look], chartOf('06'))
    expect(shown.startInRecord[0]).toMatchObject({ day: '2026-09-22' })
    expect(shown.plans).toEqual([])
  })
})

describe('every plan in words', () => {
  const all = regimenIds.flatMap((regimen): readonly (readonly [string, string])[] =>
    regimen === 'endocrine' ? hormonePlans.map(({ id }) => [regimen, id]) : [[regimen, '']],
  )
  test.each(all)('%s %s: all is said, no id is left, no amount is shown', async (regimen, variant) => {
    const { shown } = await after([add(regimen, '2026-11-24', variant)])
    expect(shown.problems).toEqual([])
    expect(shown.entries.length).toBeGreaterThan(0)
    const text = JSON.stringify(shown)
    expect(text).not.toMatch(/\[[a-z]+(?:-[\w]+)+\]/)
    expect(text).not.toMatch(/\d\s?mg\b|mg\/|AUC/)
    expect(new Set(shown.entries.map(({ id }) => id)).size).toBe(shown.entries.length)
  })
  test('dose 7 of 18', async () => {
    const { shown } = await after([add('h_mono', '2026-11-24')])
    expect(drips(shown)[6]?.counts).toEqual(['Trastuzumab: dose 7 of 18'])
  })
  test('two clocks are both named', async () => {
    const { shown } = await after([add('patina', '2026-11-24')])
    expect(shown.plans[0]?.clocks.join(' ')).toMatch(
      /Every 3 weeks: .*trastuzumab.*Every 4 weeks: palbociclib/,
    )
  })
  test('what follows: surgery, radiation, the end of the year, neratinib by two rules', async () => {
    const { shown } = await after([add('tchp', '2026-11-24')])
    const follows = shown.plans[0]?.follows.join(' ') ?? ''
    expect(follows).toMatch(/Surgery often comes.*radiation.*One year of HER2.*\(US\).*\(EU\)/s)
  })
  test('more careful days lie 7 to 14 days after docetaxel', async () => {
    const { shown } = await after([add('tch', '2026-11-24')])
    expect(shown.ranges.find(({ kind }) => kind === 'careful')).toMatchObject({
      from: '2026-12-01',
      to: '2026-12-08',
    })
    const cells = shown.months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== 'blank')
    expect(cells.filter(({ careful }) => careful)[0]?.day).toBe('2026-12-01')
  })
})

describe('what became of it', () => {
  test('the record is laid beside the plan; what it does not show is asked, not called missed', async () => {
    const { shown } = await after([add('th_apt', '2026-09-22')], chartOf('06'))
    const kinds = drips(shown).map(({ state }) => state.kind)
    expect(kinds.slice(0, 9)).toEqual([...Array<string>(7).fill('done'), 'missed', 'done'])
    expect(drips(shown)[1]?.notes.join(' ')).toContain('does not show trastuzumab')
    expect(shown.questions.map(({ kind }) => kind)).toEqual(['not-shown'])
  })
  test('without a record, past days are not known', async () => {
    const { shown } = await after([add('h_mono', '2026-06-02')])
    const past = drips(shown).filter(({ day }) => day < exampleDay)
    expect(past.length).toBeGreaterThan(5)
    expect(new Set(past.map(({ state }) => state.kind))).toEqual(new Set(['not-known']))
  })
  test('a late visit: both labels where they differ, the sources, and the days after it move', async () => {
    const { shown } = await after([
      add('hp_maint', '2026-10-06'),
      { kind: 'mark', entry: 'p1/hp-cycle-1-day-1', mark: { kind: 'done' } },
      { kind: 'mark', entry: 'p1/hp-cycle-2-day-1', mark: { kind: 'moved', to: '2026-11-10' } },
    ])
    const [, second, third] = drips(shown)
    const late = second?.late.find(({ drug }) => drug === 'Trastuzumab')
    expect(late).toMatchObject({ differ: true })
    expect(late?.answers.map(({ words: said }) => said.includes('larger first dose'))).toEqual([true, false])
    expect(late?.answers.every(({ sources }) => sources.length > 0)).toBe(true)
    expect(third?.day).toBe('2026-12-01')
  })
  test('a closed day moves the visit to the next open day, and the rest with it', async () => {
    const { shown } = await after([
      add('h_mono', '2026-11-24'),
      { kind: 'close', day: '2026-12-15', closed: true },
    ])
    expect(
      drips(shown)
        .slice(0, 3)
        .map(({ day }) => day),
    ).toEqual(['2026-11-24', '2026-12-16', '2027-01-06'])
  })
})

describe('what only she can settle', () => {
  // biome-ignore format: a table
  test.each<[kind: string, asks: readonly CalendarAsk[], chart: string]>([
    ['before-diagnosis', [add('tchp', '2001-02-05')],                                                  '04'],
    ['overlap',          [add('tchp', '2026-11-24'), add('h_mono', '2027-01-05', '', 'p2')],           '04'],
    ['not-this-plan',    [add('t_dm1_x14', '2026-09-22')],                                             '06'],
    ['too-early',        [add('h_mono', '2026-11-24'), { kind: 'mark', entry: 'p1/h-cycle-2-day-1', mark: { kind: 'moved', to: '2026-12-10' } }], '04'],
  ])('%s is asked, shown all the same, and not asked again once it is right', async (kind, asks, id) => {
    const chart = chartOf(id)
    const { shown, notes } = await after(asks, chart)
    const question = shown.questions.find((one) => one.kind === kind)
    expect(question?.words.join(' ')).toMatch(/\w/)
    expect(shown.plans.length).toBe(asks.filter((ask) => ask.kind === 'add-plan').length)
    const again = await after([{ kind: 'it-is-right', question: question?.id ?? '' }], chart, exampleDay, notes)
    expect(again.shown.questions.map((one) => one.kind)).not.toContain(kind)
  })
  test('hormone tablets beside HER2 drugs are no clash', async () => {
    const { shown } = await after([add('h_mono', '2026-11-24'), add('endocrine', '2026-11-24', 'ai5', 'p2')])
    expect(shown.questions).toEqual([])
  })
})

describe('bad input changes nothing and is said', () => {
  // biome-ignore format: a table
  test.each<[string, CalendarAsk, RegExp]>([
    ['an unknown regimen',        add('tdm1', '2026-11-24'),                 /no regimen "tdm1"/],
    ['an unknown variant',        add('tch', '2026-11-24', 'monthly'),       /no variant "monthly"/],
    ['hormones without a plan',   add('endocrine', '2026-11-24'),            /needs a plan/],
    ['a start before HER2 drugs', add('tch', '1971-11-24'),                  /check the year/],
    ['a start long after',        add('tch', '2171-11-24'),                  /check the year/],
  ])('%s', async (_, ask, says) => {
    const before = await after([add('h_mono', '2026-11-24')])
    const { shown, notes } = await after([{ ...ask }], nobody, exampleDay, before.notes)
    expect(shown.problems.join(' ')).toMatch(says)
    expect(notes).toEqual(before.notes)
  })
  // biome-ignore format: a table
  test.each<[weight: string, height: string, problem: RegExp]>([
    ['heavy', '165',  /“heavy” is not a number/],
    ['70',    '',     /go together/],
    ['7',     '165',  /Weight is 7/],
    ['70',    '1.65', /Height is 1.65/],
  ])('a body of %s kg and "%s" cm', async (weightKg, heightCm, problem) => {
    const { shown } = await after([
      add('h_mono', '2026-11-24'),
      { kind: 'amounts', show: true, ...nothingTyped, weightKg, heightCm },
    ])
    expect(shown.amounts.kind === 'shown' ? shown.amounts.problems.join(' ') : '').toMatch(problem)
  })
  test('notes of another Herald are read as far as they go', async () => {
    const noted = {
      plans: [
        { id: 'p1', regimen: 'h_mono', start: '2026-11-24' },
        { id: 'p2' },
        'x',
        { id: 'p3', regimen: 'tch', start: '2026-02-30' },
      ],
      marks: [
        { entry: 'p1/h-cycle-1-day-1', mark: { kind: 'lost' } },
        { entry: 'p1/h-cycle-2-day-1', mark: { kind: 'moved' } },
      ],
      own: [{ id: 'o1', what: 'picnic', day: '2026-12-01' }],
      closed: ['tomorrow'],
      revision: 'many',
    }
    const { shown } = await after([look], nobody, exampleDay, noted)
    expect(shown.plans.map(({ id }) => id)).toEqual(['p1'])
    expect(drips(shown)).toHaveLength(18)
  })
  test('law: whatever was noted, the calendar opens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (noted) => {
        const { shown } = await after([look], nobody, exampleDay, noted)
        expect(shown.problems).toEqual([])
        expect(notesFrom(notesFrom(noted))).toEqual(notesFrom(noted))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a plan to 18 doses in all', () => {
  const tchp = (start: string, rounds: number): Chart => ({
    ...nobody,
    treatments: Array.from({ length: rounds }, (_, round) => {
      const when = onDay(Temporal.PlainDate.from(start).add({ days: 21 * round }))
      return {
        ingredients: ['docetaxel', 'carboplatin', 'trastuzumab', 'pertuzumab'],
        kind: 'given' as const,
        from: when,
        to: undated,
        doseWords: '',
        source: {
          resource: `MedicationAdministration/${round}`,
          path: '',
          when,
          words: '',
          inferred: false,
        },
      }
    }),
  })
  const details: PlanDetails = {
    variant: '',
    form: 'as-printed',
    chosen: '',
    stage: 'as the regimen',
    earlier: '',
  }
  const telling = (earlier: string): CalendarAsk => ({
    kind: 'change-plan',
    plan: 'p1',
    details: { ...details, earlier },
  })
  const hp = add('hp_maint', '2026-11-24')
  const of = ({ plans, questions, problems, ...shown }: CalendarInWords) => ({
    drips: drips({ plans, questions, problems, ...shown }).length,
    lines: plans.flatMap(({ lines }) => lines).join(' '),
    asks: questions.filter(({ kind }) => kind === 'earlier-doses').flatMap(({ words: said }) => said),
    problems,
  })

  test('doses in the record are taken off, with the reason, and are counted with the plan', async () => {
    const { shown } = await after([hp], tchp('2026-06-01', 6))
    expect(of(shown).drips).toBe(12)
    expect(of(shown).asks).toEqual([])
    expect(of(shown).lines).toMatch(
      /goes to 18 doses in all. 6 are in your record before it, so 12 are left. Those before were from .*1 June 2026 to .*14 September 2026/,
    )
    expect(drips(shown)[0]?.counts.join()).toMatch(/7 of 18/)
    expect(drips(shown).at(-1)?.counts.join()).toMatch(/18 of 18/)
  })
  test('with nothing in the record it stays open and is asked; her yes settles it, her number goes before', async () => {
    const { shown, notes } = await after([hp])
    expect([of(shown).drips, of(shown).asks.length]).toEqual([18, 2])
    expect(of(shown).lines).toMatch(/we do not know how many/)
    const [question] = shown.questions
    const sure = await after(
      [{ kind: 'it-is-right', question: question?.id ?? '' }],
      nobody,
      exampleDay,
      notes,
    )
    expect(of(sure.shown).asks).toEqual([])
    const told = await after([telling(' 4 ')], nobody, exampleDay, notes)
    expect([of(told.shown).drips, of(told.shown).asks]).toEqual([14, []])
    expect(of(told.shown).lines).toMatch(/You told us 4 before it, so 14 are left/)
    const hers = await after([hp, telling('3')], tchp('2026-06-01', 6))
    expect(of(hers.shown).drips).toBe(15)
  })
  test('a record with 18 or more before it: one is drawn, and her team is to be asked', async () => {
    const { shown } = await after([hp], tchp('2025-11-30', 18))
    expect(of(shown).lines).toMatch(/Ask your team if one is left/)
    expect(of(shown).asks.join()).toMatch(/18 doses came before this plan/)
  })
  // biome-ignore format: a table
  test.each(['six', '-3', '6.5', '1000'])('"%s" doses before it is refused, and the plan stays', async (earlier) => {
    const { shown } = await after([hp, telling(earlier)])
    expect(shown.problems.join()).toContain(`“${earlier}” is not a count of doses. Write a whole number from 0 to 17.`)
    expect(drips(shown)).toHaveLength(18)
  })
})

describe('amounts and files', () => {
  test('amounts come when asked for, and go with the next request', async () => {
    const asked: readonly CalendarAsk[] = [
      add('h_mono', '2026-11-24'),
      { kind: 'amounts', show: true, ...nothingTyped, weightKg: '70', heightCm: '165' },
    ]
    const { shown } = await after(asked)
    expect(shown.amounts.kind === 'shown' ? shown.amounts.rows[0]?.amounts : []).toEqual([
      'trastuzumab_iv 8 mg/kg (load) = 560 mg (70 kg)',
    ])
    expect((await after([...asked, look])).shown.amounts).toEqual({ kind: 'hidden' })
  })

  const amounts = async (body: Partial<BodyTyped>, chart = nobody) => {
    const { shown } = await after(
      [add('tchp', '2026-11-24'), { kind: 'amounts', show: true, ...nothingTyped, ...body }],
      chart,
    )
    if (shown.amounts.kind === 'hidden') throw new Error('The amounts were asked for.')
    const { kidneys, problems, rows } = shown.amounts
    const carboplatin = rows[0]?.amounts.find((amount) => amount.startsWith('carboplatin')) ?? ''
    return { kidneys, problems: problems.join(' '), carboplatin }
  }
  const known = { weightKg: '70', heightCm: '165' }
  const woman55: Chart = {
    ...nobody,
    person: { ...nobody.person, sex: 'female', born: onDay(Temporal.PlainDate.from('1971-01-01')) },
  }
  // biome-ignore format: a table; 690 = 6 x (90 + 25), 900 is the cap, 87 by Cockcroft-Gault (prognosis.md section 9)
  test.each<[string, Partial<BodyTyped>, Chart, RegExp]>([
    ['a kidney figure',                  { gfr: '90' },                                    nobody,  /AUC 6 = 690 mg \(Calvert, 90 mL\/min\)$/],
    ['a decimal comma',                  { gfr: '62,5' },                                  nobody,  /= 525 mg \(Calvert, 62.5 mL\/min\)$/],
    ['one above the cap',                { gfr: '160' },                                   nobody,  /= 900 mg \(Calvert, kidney figure 160 counted as 125 mL\/min, the cap\)$/],
    ['a creatinine in umol/L',           { creatinine: '71' },                             woman55, /= 675 mg \(Calvert, 87.5 mL\/min\)$/],
    ['the same in mg/dL',                { creatinine: '0.8', creatinineUnit: 'mg/dL' },   woman55, /= 677 mg \(Calvert, 87.8 mL\/min\)$/],
    ['a kidney figure goes before it',   { gfr: '90', creatinine: '71' },                  woman55, /= 690 mg/],
    ['none',                             {},                                               woman55, /kidney figure \(GFR in mL\/min\)/],
  ])('carboplatin by %s', async (_, typed, chart, expected) => {
    expect((await amounts({ ...known, ...typed }, chart)).carboplatin).toMatch(expected)
  })
  // biome-ignore format: a table
  test.each<[string, Partial<BodyTyped>, Chart, RegExp]>([
    ['words for a kidney figure',     { gfr: 'fine' },                                   nobody,  /“fine” is not a kidney figure/],
    ['a minus',                       { gfr: '-90' },                                    nobody,  /“-90” is not a kidney figure/],
    ['no kidney at all',              { gfr: '0' },                                      nobody,  /0 mL\/min cannot be a kidney figure/],
    ['a creatinine in its field',     { gfr: '900' },                                    nobody,  /900 mL\/min cannot be a kidney figure/],
    ['words for a creatinine',        { creatinine: 'low' },                             woman55, /“low” is not a creatinine/],
    ['a creatinine in the other unit', { creatinine: '71', creatinineUnit: 'mg/dL' },    woman55, /Creatinine is 71; this formula takes 0.1 to 20 mg\/dL/],
    ['a creatinine of nobody',        { creatinine: '71' },                              nobody,  /no age or no sex/],
    ['a creatinine without a weight', { creatinine: '71', weightKg: '', heightCm: '' },  woman55, /needs the weight too/],
  ])('%s is said, and the other amounts stay', async (_, typed, chart, problem) => {
    const { problems, kidneys } = await amounts({ ...known, ...typed }, chart)
    expect(problems).toMatch(problem)
    expect(kidneys).toBe('')
  })
  test('a plan without carboplatin asks for no kidney figure', async () => {
    const { shown } = await after([
      add('h_mono', '2026-11-24'),
      { kind: 'amounts', show: true, ...nothingTyped },
    ])
    expect(shown.amounts.kind === 'shown' && shown.amounts.asksKidneys).toBe(false)
  })

  test('law: the calendar file read back by another library gives every day, neutral titles and stable UIDs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...regimenIds.filter((id) => id !== 'endocrine')),
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 20 }),
        async (regimen, days, later) => {
          const start = Temporal.PlainDate.from('2026-01-06').add({ days }).toString()
          const ics: CalendarAsk = { kind: 'export', as: 'ics', titles: 'neutral' }
          const first = await after([add(regimen, start), ics])
          const read = readAgain(first.shown)
          expect(read.size).toBe(first.shown.entries.length)
          for (const { id, day, until } of first.shown.entries)
            expect(read.get(`${id.replace('/', '-')}@herald`)).toEqual([
              day,
              Temporal.PlainDate.from(until).add({ days: 1 }).toString(),
              'Appointment',
            ])
          const [, second] = drips(first.shown)
          if (second === undefined) return
          const to = Temporal.PlainDate.from(second.day).add({ days: later }).toString()
          const moved = await after(
            [{ kind: 'mark', entry: second.id, mark: { kind: 'moved', to } }, ics],
            nobody,
            exampleDay,
            first.notes,
          )
          expect(readAgain(moved.shown).get(`${second.id.replace('/', '-')}@herald`)?.[0]).toBe(to)
        },
      ),
      { numRuns: 12 },
    )
  })
  test('a change counts the revision up, so that calendars take the newer entry', async () => {
    const ics: CalendarAsk = { kind: 'export', as: 'ics', titles: 'neutral' }
    const { shown } = await after([
      add('h_mono', '2026-11-24'),
      { kind: 'close', day: '2026-12-15', closed: true },
      ics,
    ])
    expect(textOf(shown)).toContain('SEQUENCE:2')
  })
  test('titles name a visit only when asked, and no drug is ever in the file', async () => {
    const { shown } = await after([add('tchp', '2026-11-24'), { kind: 'export', as: 'ics', titles: 'named' }])
    expect(textOf(shown)).toMatch(/SUMMARY:Heart scan/)
    expect(textOf(shown)).not.toMatch(new RegExp(`\\b(?:${drugIds.join('|')}|HER2|cancer)\\b`, 'i'))
  })
  test('two plans are a FHIR collection, each a draft proposal', async () => {
    const { shown } = await after([
      add('h_mono', '2026-11-24'),
      add('endocrine', '2026-11-24', 'ai5', 'p2'),
      { kind: 'export', as: 'fhir', titles: 'neutral' },
    ])
    const bundle: unknown = JSON.parse(textOf(shown))
    expect(bundle).toMatchObject({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'CarePlan', intent: 'proposal' } },
        { resource: { resourceType: 'CarePlan' } },
      ],
    })
  })
})

const textOf = ({ exported }: CalendarInWords): string => (exported.kind === 'file' ? exported.text : '')

/** What another library reads: uid -> first day, day after the last, title. */
function readAgain(shown: CalendarInWords): ReadonlyMap<string, readonly string[]> {
  const events = new ICAL.Component(ICAL.parse(textOf(shown)))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  return new Map(
    events.map((event) => [event.uid, [event.startDate.toString(), event.endDate.toString(), event.summary]]),
  )
}

describe('dates of her own', () => {
  test('are added, marked, moved and taken away', async () => {
    const own: CalendarAsk = {
      kind: 'add-date',
      id: 'o1',
      what: 'radiation',
      day: '2026-11-18',
      words: 'with Ann',
    }
    const { shown, notes } = await after([own])
    expect(shown.entries[0]).toMatchObject({
      id: 'own/o1',
      what: 'Radiation',
      notes: ['with Ann'],
      state: { kind: 'not-known' },
    })
    const done = await after(
      [{ kind: 'mark', entry: 'own/o1', mark: { kind: 'done' } }],
      nobody,
      exampleDay,
      notes,
    )
    expect(done.shown.entries[0]?.state.kind).toBe('done')
    const moved = await after(
      [{ kind: 'mark', entry: 'own/o1', mark: { kind: 'moved', to: '2026-11-30' } }],
      nobody,
      exampleDay,
      notes,
    )
    expect(moved.shown.entries[0]).toMatchObject({ day: '2026-11-30', state: { kind: 'moved' } })
    expect(
      (await after([{ kind: 'remove-date', id: 'o1' }], nobody, exampleDay, notes)).shown.entries,
    ).toEqual([])
  })
})
