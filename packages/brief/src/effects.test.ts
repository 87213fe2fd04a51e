/** Effects in counts: which trials belong to which plan, what each reader may see, and the same numbers in words and dots. */
import { english } from '@herald/content-en'
import { type Chart, dayFrom, type Treatment } from '@herald/core/chart'
import { type RegimenId, regimenIds } from '@herald/core/regimens'
import { effectIdOf, frequencyTables, frequencyUsesOf } from '@herald/core/toxicity'
import { describe, expect, test } from 'vitest'
import { type EffectLine, type Effects, effectsOf } from './effects.ts'
import { makeBrief, wordsOf } from './index.ts'

const words = wordsOf('en', english)
const dayOf = (iso: string) => {
  const day = dayFrom(iso)
  if (day === 'unreadable') throw new Error(`${iso} is not a day.`)
  return day
}
const asOf = dayOf('2026-11-20')
const source = { resource: 'x', path: '', when: { kind: 'undated' }, words: 'x', inferred: false } as const

const planned = (drugs: string): Treatment => ({
  ingredients: drugs.split('+'),
  kind: 'planned',
  from: { kind: 'on', day: dayOf('2026-11-18') },
  to: { kind: 'undated' },
  doseWords: '',
  source,
})
const chartOf = (drugs: string, hasSpread: boolean): Chart => ({
  person: { id: 'p', born: { kind: 'undated' }, sex: 'female', deceased: false, inRecord: true },
  breastCancer: 'yes',
  tumours: [],
  readings: hasSpread
    ? [
        {
          fact: 'metastasis site',
          said: { kind: 'is', value: 'liver' },
          about: { tumour: '', specimen: '', epoch: 'unstated', prefix: 'unstated' },
          status: 'final',
          source,
        },
      ]
    : [],
  treatments: drugs === '' ? [] : [planned(drugs)],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
})
const effects = (drugs: string, view: 'patient' | 'clinician', hasSpread = false): Effects =>
  effectsOf({ chart: chartOf(drugs, hasSpread), asOf, view })
const linesOf = ({ plans, later }: Effects): readonly EffectLine[] => [
  ...plans.flatMap(({ trials }) => trials.flatMap(({ lines }) => lines)),
  ...later,
]

const plans: readonly (readonly [drugs: string, hasSpread: boolean, trials: readonly string[]])[] = [
  ['docetaxel+carboplatin+trastuzumab+pertuzumab', false, ['aphinity']],
  ['paclitaxel+trastuzumab', false, ['apt']],
  ['doxorubicin+cyclophosphamide+paclitaxel+trastuzumab', false, ['bcirg006_ac_th', 'b31_n9831']],
  ['docetaxel+carboplatin+trastuzumab', false, ['bcirg006_tch']],
  ['trastuzumab', false, ['hera']],
  ['trastuzumab emtansine', false, ['katherine']],
  ['trastuzumab deruxtecan', false, ['db05']],
  ['trastuzumab deruxtecan', true, ['db03']],
  ['trastuzumab deruxtecan+pertuzumab', true, ['db09']],
  ['neratinib', false, ['extenet']],
  ['tucatinib+capecitabine+trastuzumab', true, ['her2climb']],
  ['docetaxel+cyclophosphamide+trastuzumab', false, []],
]

describe('the trials of a plan', () => {
  test.each(plans)('%s (spread: %s)', (drugs, hasSpread, trials) => {
    const [plan] = effects(drugs, 'patient', hasSpread).plans
    expect(plan?.trials.map(({ id }) => id)).toEqual(trials)
    expect(plan?.none).toHaveLength(trials.length === 0 ? 1 : 0)
  })

  test('every frequency table tells of a regimen, and no regimen is told of by a table that does not exist', () => {
    const used = regimenIds.flatMap((id: RegimenId) => frequencyUsesOf(id).map(({ table }) => table))
    expect(frequencyTables.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([])
  })
})

describe('who may see a number', () => {
  test('a figure from knowledge is for clinicians only, and says so', () => {
    const drugs = 'paclitaxel+trastuzumab'
    const ids = (view: 'patient' | 'clinician') => linesOf(effects(drugs, view)).map(({ id }) => id)
    expect(ids('patient')).not.toContain('apt:nerve-damage-grade-3')
    expect(ids('clinician')).toContain('apt:nerve-damage-grade-3')
    const line = linesOf(effects(drugs, 'clinician')).find(({ id }) => id === 'apt:nerve-damage-grade-3')
    expect(line?.notes.map(words)).toEqual(['We are checking this number again.'])
  })
  test('where only the comparison is from knowledge, the patient sees one arm and no gap', () => {
    const read = (view: 'patient' | 'clinician') =>
      linesOf(effects('tucatinib+capecitabine+trastuzumab', view, true)).find(
        ({ id }) => id === 'her2climb:diarrhoea',
      )
    expect(read('patient')).toMatchObject({
      withTreatment: { kind: 'counted', count: 81 },
      without: { kind: 'not shown' },
    })
    expect(read('clinician')).toMatchObject({ without: { kind: 'counted', count: 53 } })
  })
  test('an uncertain figure is shown to nobody', () => {
    const ids = linesOf(effects('trastuzumab deruxtecan', 'clinician')).map(({ id }) => id)
    expect(ids).not.toContain('db05:heart-weakness')
  })
  test('a figure read in a secondary page says on which day', () => {
    const line = linesOf(effects('docetaxel+carboplatin+trastuzumab', 'patient')).find(({ id }) =>
      id.startsWith('bcirg'),
    )
    expect(line?.notes.map(words).join(' ')).toContain('20 November 2026')
  })
})

test('the sentence says the numbers of the dots, out of the same whole, in every trial and for both readers (PW22)', () => {
  for (const [drugs, hasSpread] of plans)
    for (const view of ['patient', 'clinician'] as const)
      for (const { of, withTreatment, without, sentence, sources } of linesOf(
        effects(drugs, view, hasSpread),
      )) {
        const said = words(sentence)
        expect(said).not.toMatch(/\[[a-z0-9-]+\]|undefined|NaN|%/u)
        expect(said).toContain(`out of ${of.toLocaleString('en')} people`)
        const counts = [withTreatment, without].flatMap((arm) => (arm.kind === 'counted' ? [arm.count] : []))
        expect(counts.filter((count) => !said.includes(count === 0 ? 'none' : String(count)))).toEqual([])
        expect(counts.filter((count) => count > of)).toEqual([])
        expect(sources.length).toBeGreaterThan(0)
      }
})

test('every effect of every table has a name, and every table its two labels', () => {
  const missing = frequencyTables.flatMap(({ id, rows }) =>
    [
      ...rows.map(([event]) => `effect-event-${effectIdOf(event)}`),
      `effect-table-${id}`,
      `effect-label-${id}-with`,
      `effect-label-${id}-without`,
    ].filter((message) => words({ id: message }).startsWith('[')),
  )
  expect(missing).toEqual([])
})

test('the brief itself holds no count of effects: she chooses first', () => {
  for (const [drugs, hasSpread] of plans) {
    const text = JSON.stringify(makeBrief({ chart: chartOf(drugs, hasSpread), asOf }))
    expect(text).not.toMatch(/"effect-|frequency-/u)
  }
})
