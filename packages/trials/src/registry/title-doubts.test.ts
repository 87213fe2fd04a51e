/** A title or a condition never refuses anybody, and never lets a trial be called likely against what it says. */
import { describe, expect, test } from 'vitest'
import { factsFromJson } from '../facts-from-json.ts'
import { matchTrial } from '../match/match-trial.ts'
import { readStudy } from './study.ts'

const her = factsFromJson({
  sex: 'female',
  age: 52,
  her2: { status: 'positive', ihc: '3+' },
  er: { pct: 80 },
  setting: 'early-after-surgery',
  metastatic: false,
  ecog: 0,
})

// biome-ignore format: a table
const cases: readonly [title: string, conditions: readonly string[], text: string, overall: string][] = [
  ['A trial in HER2-positive breast cancer',               ['Breast Cancer'],                                  'ECOG 0-1', 'likely'],
  ['A trial in HER2-negative breast cancer',               ['Breast Cancer'],                                  'ECOG 0-1', 'open'],
  ['A trial in breast cancer',                             ['HER2-negative breast cancer'],                    'ECOG 0-1', 'open'],
  ['A trial in breast cancer',                             ['HER2-negative breast cancer', 'HER2-positive breast cancer'], 'ECOG 0-1', 'likely'],
  ['A trial in HER2-negative breast cancer',               [],                                                 'HER2-positive breast cancer', 'likely'],
  ['A trial in metastatic breast cancer',                  [],                                                 'HER2 over-expression', 'open'],
  ['Neoadjuvant drug X in HER2-positive breast cancer',    [],                                                 'Stage II-III HER2-positive breast cancer', 'open'],
  ['Adjuvant drug X in HER2-positive breast cancer',       [],                                                 'HER2-positive breast cancer', 'likely'],
  ['Ductal carcinoma in situ (DCIS) and drug X',           [],                                                 'ECOG 0-1', 'open'],
  ['Exercise and breast cancer',                           [],                                                 'ECOG 0-1', 'open'],
]
describe('titles and conditions', () => {
  test.each(cases)('%s, %j, "%s": %s', (briefTitle, conditions, text, overall) => {
    const study = readStudy({
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle },
        conditionsModule: { conditions },
        eligibilityModule: { eligibilityCriteria: `Inclusion Criteria:\n\n* ${text}` },
      },
    })
    const match = study.ok ? matchTrial(study.value, her) : undefined
    expect([match?.overall, match?.failing]).toEqual([overall, []])
  })
})
