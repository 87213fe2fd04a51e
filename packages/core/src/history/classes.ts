/** Drugs by what they are to the pathway: from a plain ingredient name to the classes that its rooms speak of. */

export type DrugClass =
  | 'trastuzumab'
  | 'pertuzumab'
  | 'T-DM1'
  | 'T-DXd'
  | 'HER2 tablet'
  | 'taxane'
  | 'carboplatin'
  | 'anthracycline'
  | 'other chemotherapy'
  | 'endocrine'
  | 'CDK4/6 inhibitor'

// biome-ignore format: a table
const rows: readonly (readonly [DrugClass, readonly string[]])[] = [
  ['trastuzumab',        ['trastuzumab']],
  ['pertuzumab',         ['pertuzumab']],
  ['T-DM1',              ['trastuzumab emtansine']],
  ['T-DXd',              ['trastuzumab deruxtecan']],
  ['HER2 tablet',        ['neratinib', 'tucatinib', 'lapatinib', 'pyrotinib']],
  ['taxane',             ['paclitaxel', 'docetaxel', 'nab-paclitaxel']],
  ['carboplatin',        ['carboplatin']],
  ['anthracycline',      ['doxorubicin', 'epirubicin']],
  ['other chemotherapy', ['cyclophosphamide', 'capecitabine', 'vinorelbine', 'gemcitabine', 'eribulin', 'fluorouracil']],
  ['endocrine',          ['tamoxifen', 'letrozole', 'anastrozole', 'exemestane', 'fulvestrant']],
  ['CDK4/6 inhibitor',   ['palbociclib', 'ribociclib', 'abemaciclib']],
]

const classes = new Map(rows.flatMap(([name, ingredients]) => ingredients.map((one) => [one, name] as const)))

/** The classes of some ingredients; an ingredient that the pathway does not speak of has none. */
export const classesOf = (ingredients: readonly string[]): readonly DrugClass[] =>
  ingredients.flatMap((ingredient) => classes.get(ingredient) ?? [])

export const her2Classes: readonly DrugClass[] = [
  'trastuzumab',
  'pertuzumab',
  'T-DM1',
  'T-DXd',
  'HER2 tablet',
]
export const chemotherapyClasses: readonly DrugClass[] = [
  'taxane',
  'carboplatin',
  'anthracycline',
  'other chemotherapy',
]
export const conjugateClasses: readonly DrugClass[] = ['T-DM1', 'T-DXd']
