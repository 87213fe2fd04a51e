import { describe, expect, test } from 'vitest'
import { factsFromJson } from '../facts-from-json.ts'
import type { Json } from '../json.ts'
import { readStudy } from '../registry/study.ts'
import type { Trial } from '../trial.ts'
import { matchTrial } from './match-trial.ts'
import { buildIndex, overallCodes, screenAll, shortlist } from './trial-index.ts'

const trial = (criteria: string, fields: Json = {}, status = 'RECRUITING', nctId = 'NCT00000001'): Trial => {
  const study = readStudy({
    protocolSection: {
      identificationModule: { nctId, briefTitle: 'A made breast cancer trial' },
      statusModule: { overallStatus: status },
      eligibilityModule: { eligibilityCriteria: criteria, ...fields },
    },
  })
  if (!study.ok) throw new Error(study.error.message)
  return study.value
}
const including = (line: string): Trial =>
  trial(`Inclusion Criteria:\n\n* ${line}\n* Breast cancer, stage not specified`)
const excluding = (line: string): Trial =>
  trial(`Inclusion Criteria:\n\n* Breast cancer, stage not specified\n\nExclusion Criteria:\n\n* ${line}`)

// An invented person: HER2-positive, metastatic, one line of treatment, nothing known of her brain or heart.
const her: Json = {
  sex: 'female',
  age: 52,
  menopause: 'post',
  her2: { status: 'positive', ihc: '3+' },
  er: { pct: 5 },
  pr: { pct: 0 },
  setting: 'metastatic',
  metastatic: true,
  therapies: [
    {
      agents: ['docetaxel', 'trastuzumab', 'pertuzumab'],
      setting: 'metastatic',
      line: 1,
      outcome: 'progression',
    },
  ],
  therapiesComplete: true,
  ecog: 1,
}

describe('one demand against what is known', () => {
  // biome-ignore format: a table
  const cases: readonly [line: string, of: 'in' | 'out', more: Json, overall: string, why: string][] = [
    ['HER2-positive breast cancer',                 'in',  {},                                          'likely',     'IHC 3+'],
    ['HER2-positive breast cancer',                 'in',  { her2: { ihc: '2+' } },                     'open',       '2+ without a gene test is open'],
    ['HER2-positive breast cancer',                 'in',  { her2: { ihc: '2+', ish: 'amplified' } },   'likely',     '2+ amplified'],
    ['HER2-low breast cancer',                      'in',  { her2: { ihc: '2+', ish: 'not-amplified' } }, 'likely',   '2+ not amplified is low'],
    ['HER2-low breast cancer',                      'in',  { her2: { ihc: '2+' } },                     'open',       '2+ alone is open for low too'],
    ['HER2 IHC 3+',                                 'in',  { her2: { status: 'positive' } },            'open',       '"positive" does not say 3+'],
    ['HER2 IHC 3+',                                 'in',  { her2: {} },                                'open',       'nothing known'],
    ['HER2-ultralow or HER2-low disease',           'in',  { her2: { ihc: '0' } },                      'open',       '0 without detail may be ultralow'],
    ['ER-positive disease',                         'in',  {},                                          'likely',     '5 % is positive at 1 %'],
    ['ER-positive disease, ≥ 10 %',                 'in',  {},                                          'likely-not', '5 % is negative at 10 %'],
    ['ER-positive disease, ≥ 10 %',                 'in',  { er: { status: 'positive' } },              'open',       '"positive" does not say 10 %'],
    ['LVEF ≥ 50%',                                  'in',  {},                                          'open',       'no LVEF in the record'],
    ['LVEF ≥ 50%',                                  'in',  { lvef: { value: 0.6 } },                    'likely',     'a fraction is read as percent'],
    ['Normal LVEF',                                 'in',  { lvef: { value: 52 } },                     'open',       'between 50 and 55 the hospital decides'],
    ['Normal LVEF',                                 'in',  { lvef: { value: 48 } },                     'likely-not', 'below 50'],
    ['Karnofsky ≥ 70',                              'in',  {},                                          'likely',     'ECOG 1 is 70 to 80'],
    ['Karnofsky ≥ 70',                              'in',  { ecog: 2 },                                 'open',       'ECOG 2 touches just below'],
    ['Prior treatment with lapatinib',              'in',  {},                                          'likely-not', 'the list is complete'],
    ['Prior treatment with lapatinib',              'in',  { therapiesComplete: false },                'open',       'the list is not'],
    ['Prior treatment with trastuzumab for at least 6 weeks', 'in', {},                                 'likely',     'ended by progression, taken as long enough'],
    ['Prior treatment with trastuzumab for at least 6 weeks', 'in', { therapies: [{ agents: ['trastuzumab'], setting: 'metastatic', weeks: 3 }] }, 'likely-not', 'three weeks'],
    ['At least 2 prior lines of anti-HER2 therapy for metastatic disease', 'in', {},                    'likely-not', 'one line'],
    ['At least 2 prior lines of anti-HER2 therapy for metastatic disease', 'in', { therapiesComplete: false }, 'open', 'there may be more'],
    ['Planning to start T-DXd',                     'in',  {},                                          'open',       'no plan in the record'],
    ['Planning to start T-DXd',                     'in',  { plannedTherapy: ['Enhertu'] },             'likely',     'a brand name is the drug'],
    ['Brain metastases',                            'out', {},                                          'open',       'metastatic and never imaged'],
    ['Brain metastases',                            'out', { brain: { imaged: true, status: 'none' } }, 'likely',     'clear MRI'],
    ['Brain metastases',                            'out', { setting: 'early-untreated', metastatic: false }, 'likely', 'early disease'],
    ['Leptomeningeal disease',                      'out', { brain: { imaged: true, status: 'none' } }, 'likely',     'clear MRI'],
    ['Untreated or symptomatic brain metastases',   'out', { brain: { status: 'treated-stable' } },     'likely',     'treated and quiet'],
    ['Pregnant women',                              'out', {},                                          'likely',     'postmenopausal'],
    ['Pregnant women',                              'out', { menopause: 'pre' },                        'open',       'not said'],
    ['Prior treatment with any taxane',             'out', {},                                          'likely-not', 'docetaxel'],
    ['Inflammatory breast cancer',                  'out', { tnm: 'cT2 cN1' },                          'likely',     'T4d only'],
    ['Primary tumour larger than 2 cm',             'in',  { tnm: 'cT2 cN0 cM0', setting: 'early-untreated', metastatic: false }, 'likely', 'T2 is over 20 mm'],
    ['Primary tumour larger than 2 cm',             'in',  { tumourMm: 20, setting: 'early-untreated', metastatic: false }, 'likely-not', 'strict'],
    ['Patients at high risk',                       'in',  {},                                          'open',       'not defined'],
    ['Age > 52 years',                              'in',  {},                                          'likely-not', 'strict'],
    ['Documented PIK3CA mutation',                  'in',  { biomarkers: { PIK3CA: 'H1047R' } },        'likely',     'found'],
    ['Documented PIK3CA mutation',                  'in',  {},                                          'open',       'not tested'],
  ]
  test.each(cases)('%s (%s), %j: %s, %s', (line, of, more, overall) => {
    const match = matchTrial(
      of === 'in' ? including(line) : excluding(line),
      factsFromJson({ ...her, ...more }),
    )
    expect(match.overall).toBe(overall)
  })
})

describe('a whole trial', () => {
  test('every failing demand is named, with its words', () => {
    const match = matchTrial(
      trial('Inclusion Criteria:\n\n* HER2-low breast cancer\n* ECOG 0\n* Measurable disease'),
      factsFromJson(her),
    )
    expect(match.overall).toBe('likely-not')
    expect(match.failing.map((l) => l.requirement.quote.text)).toEqual(['HER2-low breast cancer', 'ECOG 0'])
  })

  test('a part that fails does not stand in the way while another fits', () => {
    const match = matchTrial(
      trial(
        'Inclusion Criteria:\n\nCohort 1:\n\n* HER2-low breast cancer\n\nCohort 2:\n\n* HER2-positive breast cancer',
      ),
      factsFromJson(her),
    )
    expect([match.overall, match.arm, match.failing.length]).toEqual(['likely', 'cohort 2', 0])
  })

  test('nothing readable is open, never a fit', () => {
    expect(
      matchTrial(trial('Inclusion Criteria:\n\n* Adequate organ function'), factsFromJson(her)).overall,
    ).toBe('open')
  })

  test('of nobody is anything concluded when nothing is known', () => {
    const lines = matchTrial(
      trial(
        'Inclusion Criteria:\n\n* HER2-positive breast cancer\n* ECOG 0-1\n* Age 18 to 75 years\n* LVEF ≥ 50%',
      ),
      factsFromJson({}),
    ).lines
    expect(lines.map((l) => l.verdict.truth)).toEqual(['open', 'open', 'open', 'open'])
  })
})

describe('many trials at once', () => {
  const trials = [
    trial('Inclusion Criteria:\n\n* HER2-positive breast cancer', {}, 'RECRUITING', 'NCT00000001'),
    trial(
      'Inclusion Criteria:\n\n* HER2-positive breast cancer\n* LVEF ≥ 50%',
      {},
      'NOT_YET_RECRUITING',
      'NCT00000002',
    ),
    trial(
      'Inclusion Criteria:\n\n* HER2-positive breast cancer\n* Documented PIK3CA mutation',
      {},
      'RECRUITING',
      'NCT00000003',
    ),
    trial('Inclusion Criteria:\n\n* HER2-low breast cancer', {}, 'RECRUITING', 'NCT00000004'),
    trial('Inclusion Criteria:\n\n* HER2-positive breast cancer', {}, 'COMPLETED', 'NCT00000005'),
    trial(
      'Inclusion Criteria:\n\nCohort 1:\n\n* ECOG 0\n\nCohort 2:\n\n* ECOG 0-1',
      {},
      'UNKNOWN',
      'NCT00000006',
    ),
  ]
  const index = buildIndex(trials)
  const facts = factsFromJson(her)

  test('the index says what the full match says', () => {
    expect([...screenAll(index, facts).verdicts].map((v) => overallCodes[v])).toEqual(
      trials.map((t) => matchTrial(t, facts).overall),
    )
  })
  test('likely first, then screening tests missing, then history missing; closed ones never', () => {
    const list = shortlist(index, facts)
    expect(list.best.map((m) => m.trial.nctId)).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003'])
    expect([list.counts, list.closed, list.statusNotKnown]).toEqual([
      { likely: 1, open: 2, 'likely-not': 1 },
      1,
      1,
    ])
  })
})
