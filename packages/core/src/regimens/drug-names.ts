/**
 * Plain names of a record, and the drugs of the list that each can mean. A name that does not say the form
 * ("trastuzumab") means several; the first is the one that is spoken of where the form does not matter.
 */
import type { DrugId } from './drugs.ts'

// biome-ignore format: a table
const rows: readonly (readonly [name: string, ...drugs: readonly DrugId[]])[] = [
  ['trastuzumab',                                  'trastuzumab_iv', 'trastuzumab_sc'],
  ['hyaluronidase and trastuzumab',                'trastuzumab_sc'],
  ['pertuzumab',                                   'pertuzumab'],
  ['pertuzumab and trastuzumab',                   'phesgo'],
  ['hyaluronidase and pertuzumab and trastuzumab', 'phesgo'],
  ['margetuximab',                                 'margetuximab'],
  ['trastuzumab emtansine',                        't_dm1'],
  ['ado-trastuzumab emtansine',                    't_dm1'],
  ['trastuzumab deruxtecan',                       't_dxd'],
  ['fam-trastuzumab deruxtecan',                   't_dxd'],
  ['neratinib',                                    'neratinib'],
  ['tucatinib',                                    'tucatinib'],
  ['lapatinib',                                    'lapatinib'],
  ['docetaxel',                                    'docetaxel'],
  ['paclitaxel',                                   'paclitaxel', 'nab_paclitaxel'],
  ['nab-paclitaxel',                               'nab_paclitaxel'],
  ['carboplatin',                                  'carboplatin'],
  ['doxorubicin',                                  'doxorubicin'],
  ['epirubicin',                                   'epirubicin'],
  ['cyclophosphamide',                             'cyclophosphamide'],
  ['fluorouracil',                                 'fluorouracil'],
  ['capecitabine',                                 'capecitabine'],
  ['vinorelbine',                                  'vinorelbine'],
  ['eribulin',                                     'eribulin'],
  ['gemcitabine',                                  'gemcitabine'],
  ['tamoxifen',                                    'tamoxifen'],
  ['letrozole',                                    'letrozole'],
  ['anastrozole',                                  'anastrozole'],
  ['exemestane',                                   'exemestane'],
  ['goserelin',                                    'goserelin'],
  ['leuprorelin',                                  'leuprolide'],
  ['leuprolide',                                   'leuprolide'],
  ['fulvestrant',                                  'fulvestrant'],
  ['palbociclib',                                  'palbociclib'],
  ['zoledronic acid',                              'zoledronic_acid'],
  ['filgrastim',                                   'filgrastim', 'pegfilgrastim'],
  ['pegfilgrastim',                                'pegfilgrastim'],
]
/** Every name by which a record can name a drug. */
export const drugNames: readonly string[] = rows.map(([name]) => name)

/** The drugs that a record can name. */
export const namedDrugs: readonly DrugId[] = rows.flatMap(([, ...drugs]) => drugs)

const byName: ReadonlyMap<string, readonly DrugId[]> = new Map(rows.map(([name, ...drugs]) => [name, drugs]))

/**
 * What some ingredients of one product or order mean: a list of drugs for each, all that the name can mean. Two antibodies
 * in one product are one shot; other combinations are their parts. A name that is not in the list is left out.
 */
export function drugsNamed(ingredients: readonly string[]): readonly (readonly DrugId[])[] {
  const names = ingredients.map((name) => name.toLowerCase())
  const together = byName.get(names.toSorted().join(' and '))
  if (together !== undefined) return [together]
  return names.flatMap((name): readonly (readonly DrugId[])[] => {
    const known = byName.get(name)
    return known === undefined ? [] : [known]
  })
}
