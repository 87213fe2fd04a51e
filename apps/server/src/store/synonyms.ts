/**
 * Other words for the same thing, as query expansion (ask-a-doctor, section 9). Rows are written into `site.synonyms` at
 * start, both ways; a site adds its own with SQL. Brand names are those of the label in the US and the EU.
 */
// biome-ignore format: one meaning, one row
export const synonymRows: readonly (readonly string[])[] = [
  ['chemo', 'chemotherapy'],
  ['herceptin', 'trastuzumab'],
  ['perjeta', 'pertuzumab'],
  ['kadcyla', 't-dm1', 'tdm1', 'trastuzumab emtansine'],
  ['enhertu', 't-dxd', 'tdxd', 'trastuzumab deruxtecan'],
  ['phesgo', 'pertuzumab trastuzumab'],
  ['tykerb', 'tyverb', 'lapatinib'],
  ['nerlynx', 'neratinib'],
  ['tukysa', 'tucatinib'],
  ['taxol', 'paclitaxel'],
  ['taxotere', 'docetaxel'],
  ['radiotherapy', 'radiation'],
  ['lumpectomy', 'breast-conserving surgery', 'wide local excision'],
  ['mets', 'metastases', 'metastatic'],
  ['secondary breast cancer', 'metastatic'],
  ['hair loss', 'alopecia'],
  ['heart scan', 'echocardiogram', 'echo', 'lvef'],
  ['port', 'portacath'],
  ['lump', 'tumour', 'tumor'],
  ['tired', 'fatigue', 'tiredness'],
  ['numbness', 'neuropathy', 'tingling'],
  ['throwing up', 'vomiting', 'being sick'],
  ['diarrhea', 'diarrhoea', 'loose stools'],
  ['anemia', 'anaemia'],
  ['estrogen', 'oestrogen'],
  ['job', 'work'],
  ['doctor', 'oncologist'],
]

/** Every ordered pair of a row. */
export const synonymPairs: readonly (readonly [string, string])[] = synonymRows.flatMap((row) =>
  row.flatMap((term) => row.filter((also) => also !== term).map((also) => [term, also] as const)),
)
