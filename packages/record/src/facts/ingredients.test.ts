import { describe, expect, test } from 'vitest'
import { conceptOf } from '../fhir/concept.ts'
import { Findings } from '../findings.ts'
import { ingredientsOf } from './ingredients.ts'

const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'

describe('medicines to ingredients', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, medicine: unknown, ingredients: string | undefined, mismatches: number][] = [
    ['RxNorm clinical drug',              { coding: [{ system: rxnorm, code: '1790099' }] },                          'doxorubicin', 0],
    ['RxNorm ingredient',                 { coding: [{ system: rxnorm, code: '224905', display: 'trastuzumab' }] },   'trastuzumab', 0],
    ['ATC',                               { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01FD04' }] },       'trastuzumab deruxtecan', 0],
    ['longest name first: T-DM1',         { text: 'ado-trastuzumab emtansine 100 mg' },                               'trastuzumab emtansine', 0],
    ['longest name first: T-DXd',         { text: 'fam-trastuzumab deruxtecan-nxki' },                                'trastuzumab deruxtecan', 0],
    ['a biosimilar suffix',               { text: 'Trastuzumab-dkst 440 mg' },                                        'trastuzumab', 0],
    ['one product, two ingredients',      { text: 'pertuzumab, trastuzumab, and hyaluronidase-zzxf' },                'pertuzumab+trastuzumab', 0],
    ['under the skin',                    { text: 'trastuzumab and hyaluronidase-oysk' },                             'trastuzumab', 0],
    ['nab-paclitaxel is its own',         { text: 'nab-paclitaxel 100 mg' },                                          'nab-paclitaxel', 0],
    ['liposomal is its own',              { text: 'doxorubicin liposomal' },                                          'liposomal doxorubicin', 0],
    ['a whole regimen in one string',     { text: 'docetaxel, carboplatin, trastuzumab (Herceptin), pertuzumab' },    'carboplatin+docetaxel+pertuzumab+trastuzumab', 0],
    ['two drugs of one family',           { text: 'trastuzumab, later trastuzumab deruxtecan' },                      'trastuzumab+trastuzumab deruxtecan', 0],
    ['tall-man letters',                  { text: 'PACLitaxel' },                                                     'paclitaxel', 0],
    ['a code displayed as another drug',  { coding: [{ system: rxnorm, code: '1946840', display: 'nivolumab' }] },    'abemaciclib', 0],
    ['a code displayed as a known other', { coding: [{ system: rxnorm, code: '224905', display: 'pertuzumab' }] },    'trastuzumab', 1],
    ['another medicine',                  { text: 'Aspirin 81 MG Oral Tablet' },                                      undefined, 0],
  ]
  test.each(cases)('%s', (_why, medicine, ingredients, mismatches) => {
    const findings = new Findings()
    expect(
      ingredientsOf(conceptOf(medicine, 'medication'), 'M/1', findings)?.names.toSorted().join('+'),
    ).toBe(ingredients)
    expect(findings.all()).toHaveLength(mismatches)
  })
})
