/** The heart's words: labels as they are, the strictest first, nothing shown before it was chosen, unknown never "no". */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Brief, makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { sentences } from '@herald/content-en/screens/heart'
import type { Chart } from '@herald/core/chart'
import { heartFigures, heartRules, heartSchedules } from '@herald/core/regimens'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { HeartAsk, HeartInWords } from '../../desk/sheets/heart.ts'
import { exampleDay } from '../../example-files.ts'
import { nobody } from '../nobody.ts'
import { heart } from './heart.ts'

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
const calendarOf = (regimen: string, start: string) => ({
  calendar: { plans: [{ id: 'p1', regimen, variant: '', start }] },
})
async function after(asks: readonly HeartAsk[], chart = nobody, notes = {}, noted?: unknown) {
  const asOf = Temporal.PlainDate.from(exampleDay)
  const input = { chart, asOf, own: [], brief: briefOf(chart, asOf), words, notes }
  let kept: unknown = noted
  let shown: HeartInWords | undefined
  for (const ask of asks) {
    const made = await heart(input, ask, structuredClone(kept))
    kept = made.noted
    shown = structuredClone(made.shown)
  }
  if (shown === undefined) throw new Error('Nothing was asked.')
  return { shown, kept }
}
const look: HeartAsk = { kind: 'look' }
const scan = (day: string, percent: string, id = day, symptoms = false): HeartAsk => ({
  kind: 'add-scan',
  id,
  day,
  percent,
  symptoms,
})
const drugs = (...names: readonly string[]): HeartAsk => ({ kind: 'choose-drugs', drugs: names })

describe('with nothing known', () => {
  test('it says so and how to find out, and the danger line stands first', async () => {
    const { shown, kept } = await after([look])
    expect(shown.now.join(' ')).toMatch(/We do not know yet.*Ask your team for the number/)
    expect(shown.callFirst).toMatch(/Call now/)
    expect([shown.scans, shown.rules, kept]).toEqual([[], [], undefined])
    expect(shown.risk.words[0]).toMatch(/Too little is known/)
  })
  test('every rule, guide and figure has its words', () => {
    const ids = [
      ...heartRules.map(({ id }) => `heart-rule-${id}`),
      ...heartSchedules.filter(({ by }) => by.tag !== 'U').map(({ id }) => `heart-guide-${id}`),
      ...heartFigures.filter(([, , , , , , by]) => by.tag === 'V').map(([id]) => `heart-figure-${id}`),
    ]
    for (const id of ids) expect(sentences).toContain(`\n${id} = `)
  })
})

describe('what the labels say', () => {
  // First scan 60 on 1 August; the row's scan on 1 November.
  // biome-ignore format: a table
  test.each<[drug: string, percent: string, symptoms: boolean, says: RegExp, differ: boolean]>([
    ['trastuzumab_iv', '58', false, /no label in use says to hold/,       false],
    ['trastuzumab_iv', '49', false, /hold the drug and scan again/,       false],
    ['trastuzumab_iv', '44', false, /hold the drug/,                      false], // and the guides that go on are named
    ['trastuzumab_iv', '51', false, /no label in use/,                    false],
    ['trastuzumab_iv', '50', false, /10 points or more under/,            false], // past one line: never headed by "go on"
    ['t_dxd',          '45', false, /hold the drug/,                      false],
    ['t_dxd',          '39', false, /hold the drug/,                      false],
    ['t_dm1',          '46', false, /hold the drug/,                      true],  // early disease holds, advanced goes on: hers is not known
    ['pertuzumab',     '47', false, /hold the drug/,                      true],
    ['trastuzumab_iv', '58', true,  /stop the drug here/,                 false],
  ])('%s at %s percent (signs: %s)', async (drug, percent, symptoms, says, differ) => {
    const { shown } = await after([drugs(drug), scan('2026-08-01', '60'), scan('2026-11-01', percent, 'b', symptoms)])
    expect(shown.now[0]).toMatch(says)
    expect(shown.now.some((one) => one.includes('Labels differ'))).toBe(differ)
    expect(shown.rules.every(({ sources }) => sources.length > 0)).toBe(true)
  })
  test('between 40 and 49 the guides that go on are named beside the label', async () => {
    const { shown } = await after([
      drugs('trastuzumab_iv'),
      scan('2026-08-01', '60'),
      scan('2026-11-01', '44'),
    ])
    expect(shown.now.join(' ')).toMatch(/under a heart doctor/)
  })
  test('hold, then better: the label says it may start again', async () => {
    const { shown } = await after([
      drugs('trastuzumab_iv'),
      scan('2026-07-01', '60'),
      scan('2026-09-20', '47'),
      scan('2026-10-20', '56'),
    ])
    expect(shown.now[0]).toMatch(/may start again/)
  })
  test('a range is read at its lower end, and without a drug the strictest line of any label is drawn', async () => {
    const { shown } = await after([look], chartOf('10'))
    expect(shown.scans.find(({ percent }) => percent === '40 to 45')?.value).toBe(40)
    expect(shown.lines).toEqual({ percent: 50, drop: 10 })
    expect(shown.now[0]).toMatch(/under 50, the strictest line/)
  })
})

describe('safety', () => {
  test('law: a number under the strictest line is never headed by "no label says to hold"', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'trastuzumab_iv',
          'pertuzumab',
          'phesgo',
          't_dm1',
          't_dxd',
          'margetuximab',
          'lapatinib',
        ),
        fc.integer({ min: 20, max: 70 }),
        fc.integer({ min: 20, max: 70 }),
        async (drug, first, last) => {
          const { shown } = await after([
            drugs(drug),
            scan('2026-08-01', String(first)),
            scan('2026-11-01', String(last)),
          ])
          const { percent, drop } = shown.lines
          const isPast = (percent !== 'none' && last < percent) || (drop !== 'none' && first - last >= drop)
          expect(/no label in use/.test(shown.now[0] ?? '') && isPast).toBe(false)
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('the next scan', () => {
  test('the earliest guide leads and all stand beside it', async () => {
    const { shown } = await after([drugs('trastuzumab_iv'), scan('2026-10-12', '58')])
    expect(shown.dueOn).toBe('2027-01-04')
    expect(shown.next.guides.map(({ day }) => day)).toEqual(['2027-01-04', '2027-01-04'])
  })
  test('on hold it is sooner', async () => {
    const { shown } = await after([
      drugs('trastuzumab_iv'),
      scan('2026-08-01', '60'),
      scan('2026-11-15', '45'),
    ])
    expect(shown.dueOn).toBe('2026-12-13')
  })
  test('the plan of the calendar is read: its drugs and its scans', async () => {
    const { shown } = await after([look], nobody, calendarOf('t_dm1_x14', '2026-12-01'))
    expect([shown.drugs, shown.drugsFrom, shown.dueOn]).toEqual([['T-DM1'], 'plan', '2026-12-01'])
  })
  test('a scan that was due is asked about', async () => {
    const { shown } = await after([drugs('trastuzumab_iv'), scan('2026-06-01', '58')])
    expect(shown.next).toMatchObject({ overdue: true })
    expect(shown.next.words[0]).toMatch(/was due by 24 August 2026/)
  })
})

describe('bad input changes nothing and is said', () => {
  // biome-ignore format: a table
  test.each<[typed: string, says: RegExp]>([
    ['good',  /“good” is not a percent/],
    ['0.58',  /cannot be right/],
    ['3',     /cannot be right/],
    ['91',    /cannot be right/],
    ['-58',   /not a percent/],
    ['5 8',   /not a percent/],
  ])('"%s"', async (typed, says) => {
    const before = await after([scan('2026-08-01', '60')])
    const { shown, kept } = await after([scan('2026-11-01', typed)], nobody, {}, before.kept)
    expect(shown.problems.join(' ')).toMatch(says)
    expect(kept).toEqual(before.kept)
  })
  test.each([
    ['58', 58],
    ['58 %', 58],
    ['57,5', 57.5],
    [' 57.5% ', 57.5],
  ])('"%s" is %d', async (typed, value) => {
    const { shown } = await after([scan('2026-11-01', typed)])
    expect(shown.scans[0]?.value).toBe(value)
  })
  test('law: whatever was noted, the heart opens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (noted) => {
        const { shown } = await after([look], nobody, { calendar: noted }, noted)
        expect(shown.problems).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('numbers', () => {
  test('are not there before she chose them', async () => {
    for (const choice of ['unset', 'words', 'later'] as const) {
      const { shown } = await after([{ kind: 'numbers', choice }])
      expect(JSON.stringify(shown)).not.toMatch(/out of 100/)
    }
  })
  test('name the plan, both groups and both sides; no decimal, no percent, no figure that is being re-checked', async () => {
    const { shown } = await after(
      [{ kind: 'numbers', choice: 'shown' }],
      nobody,
      calendarOf('tch', '2026-12-01'),
    )
    const { numbers } = shown
    if (numbers.choice !== 'shown') throw new Error('no numbers')
    const text = JSON.stringify(numbers.rows.map(({ sentences: said }) => said))
    expect(text).not.toMatch(/\d\.\d|%|\[heart/)
    expect(numbers.rows.map(({ id }) => id)).not.toContain('ac_th_fall')
    expect(numbers.rows[0]).toMatchObject({ id: 'bcirg006_tch', hers: true })
    expect(numbers.rows.find(({ id }) => id === 'b31_failure')?.sentences).toEqual([
      'Out of 100 people, about 4 had this and about 96 did not.',
      'In the other group, fewer than 1 out of 100 had it.',
    ])
  })
  test("what is being re-checked is the clinician's, on request", async () => {
    expect((await after([look])).shown.clinician).toEqual([])
    const { shown } = await after([{ kind: 'clinician', show: true }])
    expect(shown.clinician.join(' ')).toMatch(/Being re-checked.*SAFE-HEaRt/s)
  })
})

describe('risk before treatment', () => {
  // biome-ignore format: a table
  test.each<[string, factor: string, RegExp]>([
    ['heart failure settles it, whatever is open', 'heartFailureOrCardiomyopathy', /is very high/],
  ])('%s', async (_, factor, says) => {
    const { shown } = await after([{ kind: 'answer-factor', factor, answer: 'present' }])
    expect(shown.risk.words[0]).toMatch(says)
    expect(shown.risk.settled).toBe(true)
  })
  test('an illness of the record counts, her own answer goes before it', async () => {
    const { shown } = await after([look], chartOf('10'))
    expect(shown.risk.factors.filter(({ fromRecord }) => fromRecord).length).toBeGreaterThan(0)
    const [{ factor } = { factor: '' }] = shown.risk.factors.filter(({ fromRecord }) => fromRecord)
    const told = await after([{ kind: 'answer-factor', factor, answer: 'absent' }], chartOf('10'))
    expect(told.shown.risk.factors.find((one) => one.factor === factor)).toMatchObject({
      answer: 'absent',
      fromRecord: false,
    })
  })
  test('every answer "no" and a good scan: what is left hangs on the age that nobody said', async () => {
    const { shown } = await after([look])
    const noes = shown.risk.factors.map(
      ({ factor }): HeartAsk => ({ kind: 'answer-factor', factor, answer: 'absent' }),
    )
    const all = await after([...noes, scan('2026-11-01', '62')])
    expect(all.shown.risk).toMatchObject({ open: 0, settled: false })
    expect(all.shown.risk.words[0]).toMatch(/gives low, medium or high\./)
  })
})
