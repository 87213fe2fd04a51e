import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'

// Synthetic. To add a case, add a row: the Observation beside its subject, and the readings it must give.
const loinc = (code: string, display = '') => ({ coding: [{ system: 'http://loinc.org', code, display }] })
const sct = (code: string, display = '') => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
})
const cap = (code: string) => ({ coding: [{ system: 'https://cap.org/eCC', code: `${code}.100004300` }] })
const say = (said: string) => ({ text: said })
const interpretation = (code: string) => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code }] },
]

export function readingsOf(observation: object): readonly string[] {
  const { charts } = readRecord([
    {
      kind: 'parsed',
      name: 'synthetic',
      value: {
        resourceType: 'Observation',
        id: 'o',
        status: 'final',
        subject: { reference: 'Patient/p' },
        ...observation,
      },
    },
  ])
  return charts.flatMap(({ readings }) =>
    readings.map(({ fact, said }) => {
      if (said.kind === 'is') return `${fact}: ${said.value}`
      if (said.kind === 'among') return `${fact}: ${said.values.join(' or ')}`
      if (said.kind === 'absent') return `${fact}: ${said.reason}`
      if (said.kind === 'unreadable') return `${fact}: unreadable`
      const { low, high, lowOpen, highOpen } = said.interval
      return low === high
        ? `${fact}: ${low}`
        : `${fact}: ${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`
    }),
  )
}

describe('receptor results', () => {
  const both = { coding: [...loinc('48676-1').coding, ...loinc('85319-2').coding] }
  // biome-ignore format: a table
  const cases: readonly [why: string, observation: object, readings: readonly string[]][] = [
    ['a SNOMED call of the immune stain',       { code: loinc('85319-2'), valueCodeableConcept: sct('10828004') },           ['HER2 IHC call: positive']],
    ['a LOINC score is no call',                { code: loinc('85319-2'), valueCodeableConcept: loinc('LA11843-2') },        ['HER2 IHC score: 3+']],
    ['text "1+" without a code',                { code: loinc('85319-2'), valueCodeableConcept: say('1+') },                 ['HER2 IHC score: 1+']],
    ['"Score 2+" as a string',                  { code: loinc('18474-7'), valueString: 'Score 2+' },                         ['HER2 IHC score: 2+']],
    ['score and call in one text',              { code: say('HER2 IHC'), valueString: 'Negative (Score 1+)' },               ['HER2 IHC score: 1+', 'HER2 IHC call: negative']],
    ['0 or 1+ stay apart from each other',      { code: say('HER2 IHC'), valueString: '0 or 1+' },                           ['HER2 IHC score: 0 or 1+']],
    ['plus signs',                              { code: say('HER2 IHC'), valueString: '+++' },                               ['HER2 IHC score: 3+']],
    ['a CAP answer code',                       { code: cap('31012'), valueCodeableConcept: cap('40505') },                  ['HER2 IHC score: 0']],
    ['two codes: the method of the finer one',  { code: both, valueCodeableConcept: sct('260385009') },                      ['HER2 IHC call: negative']],
    ['a bare 3 beside Positive is 3+',          { code: both, valueCodeableConcept: sct('10828004'), valueQuantity: { value: 3 } }, ['HER2 IHC call: positive', 'HER2 IHC score: 3+']],
    ['a bare 3 beside an interpretation',       { code: loinc('85319-2'), valueQuantity: { value: 3 }, interpretation: [loinc('LA6576-8')] }, ['HER2 IHC call: positive', 'HER2 IHC score: 3+']],
    ['a bare 3 alone is nothing',               { code: loinc('85319-2'), valueQuantity: { value: 3 } },                     ['HER2 IHC call: unreadable']],
    ['an interpretation of no method',          { code: loinc('48676-1'), valueCodeableConcept: loinc('LA6577-6') },         ['HER2 call: negative']],
    ['the method makes it an assay',            { code: loinc('48676-1'), method: say('FISH'), valueString: 'Amplified' },   ['HER2 ISH call: positive']],
    ['only an interpretation',                  { code: loinc('85319-2'), interpretation: interpretation('NEG') },           ['HER2 IHC call: negative']],
    ['an interpretation nobody knows',          { code: loinc('85319-2'), interpretation: [say('N/A (??)')] },               ['HER2 IHC call: not-applicable']],
    ['not amplified',                           { code: loinc('85318-4'), valueString: 'Not amplified' },                    ['HER2 ISH call: negative']],
    ['German: absent, in words of its own',     { code: sct('1363314005'), valueCodeableConcept: { ...sct('2667000'), text: 'HER2 negativ (nicht amplifiziert)' } }, ['HER2 ISH call: negative']],
    ['less than 1.8 is a bound',                { code: loinc('85318-4'), valueString: 'less than 1.8' },                    ['HER2/CEP17 ratio: (-Infinity, 1.8)']],
    ['call, ratio and copies in one text',      { code: loinc('85318-4'), valueString: 'Amplified, HER2/CEP17 ratio 4.2, average copy number 8.1' }, ['HER2 ISH call: positive', 'HER2/CEP17 ratio: 4.2', 'HER2 copies per cell: 8.1']],
    ['a ratio of two plain numbers',            { code: loinc('49683-6'), valueRatio: { numerator: { value: 36 }, denominator: { value: 12 } } }, ['HER2/CEP17 ratio: 3']],
    ['a ratio with comparators is none',        { code: loinc('85318-4'), valueCodeableConcept: sct('10828004'), valueRatio: { numerator: { value: 1, comparator: '>=' }, denominator: { value: 100, comparator: '>=' } } }, ['HER2 ISH call: positive']],
    ['a panel with parts',                      { code: loinc('74885-5'), component: [{ code: loinc('49683-6'), valueQuantity: { value: 2.4 } }, { code: loinc('74860-8'), valueQuantity: { value: 5.1 } }] }, ['HER2/CEP17 ratio: 2.4', 'HER2 copies per cell: 5.1']],
    ['a local part named ratio',                { code: loinc('48676-1'), valueCodeableConcept: sct('10828004'), component: [{ code: { coding: [{ code: 'her2-ratio', display: 'HER2/CEP17 Ratio' }] }, valueQuantity: { value: 2.3 } }] }, ['HER2 call: positive', 'HER2/CEP17 ratio: 2.3']],
    ['HER2 in serum is not the tumour',         { code: loinc('32996-1'), valueQuantity: { value: 12, unit: 'ng/mL' } },     []],
    ['EGFR is not HER2',                        { code: loinc('39004-7', 'Epidermal growth factor receptor Ag'), valueCodeableConcept: sct('10828004') }, []],
    ['a HER2 mutation is not the assay',        { code: say('ERBB2 gene mutation analysis'), valueString: 'positive' },      []],
    ['ER call and percent',                     { code: loinc('85337-4'), valueCodeableConcept: sct('10828004'), valueQuantity: { value: 10, comparator: '>=', unit: '%' } }, ['ER call: positive', 'ER percent: [10, Infinity)']],
    ['ER in German words with its percent',     { code: say('Östrogenrezeptor'), valueString: 'positiv (90%)' },             ['ER call: positive', 'ER percent: 90']],
    ['PR percent by code',                      { code: loinc('85325-9'), valueQuantity: { value: 50, unit: '%' } },         ['PR percent: 50']],
    ['the pair stays a pair',                   { code: loinc('10480-2'), valueCodeableConcept: sct('10828004') },           ['ER or PR call: positive']],
    ['indeterminate leaves both open',          { code: loinc('16112-5'), valueCodeableConcept: sct('82334004') },           ['ER call: positive or negative']],
    ['both words say nothing',                  { code: loinc('16112-5'), valueString: 'positive and negative areas' },      ['ER call: unreadable']],
    ['a reason for absence',                    { code: loinc('85319-2'), dataAbsentReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }] } }, ['HER2 IHC call: not-performed']],
    ['several receptors in one text',           { code: say('Receptor status'), valueString: 'ER positive, PR negative, HER2 negative' }, ['ER call: positive', 'PR call: negative', 'HER2 call: negative']],
    ['several receptors in short',              { code: say('Hormone receptors and HER2'), valueString: 'ER+/PR-/HER2 3+' }, ['ER call: positive', 'PR call: negative', 'HER2 IHC score: 3+']],
    ['the code itself is the answer',           { code: sct('416053008', 'Estrogen receptor positive tumor') },              ['ER call: positive']],
    ['a boolean presence',                      { code: loinc('85319-2'), valueBoolean: true },                              ['HER2 IHC call: positive']],
    ['Ki-67',                                   { code: loinc('85330-9'), valueQuantity: { value: 20, unit: '%' } },         ['Ki-67 percent: 20']],
  ]
  test.each(cases)('%s', (_why, observation, readings) => {
    expect(readingsOf(observation)).toEqual(readings)
  })
})

describe('other results', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, observation: object, readings: readonly string[]][] = [
    ['2.05 cm is 20.5 mm exactly',              { code: loinc('33728-7'), valueQuantity: { value: 2.05, unit: 'cm' } },      ['tumour size mm: 20.5']],
    ['a size in a component',                   { code: loinc('21889-1'), component: [{ code: loinc('33728-7'), valueQuantity: { value: 1.15, unit: 'centimeters' } }] }, ['tumour size mm: 11.5']],
    ['a negative size is refused',              { code: loinc('33728-7'), valueQuantity: { value: -2, unit: 'cm' } },        ['tumour size mm: unreadable']],
    ['a size without a unit is none',           { code: loinc('33728-7'), valueQuantity: { value: 2 } },                     ['tumour size mm: unreadable']],
    ['a range of sizes',                        { code: loinc('33728-7'), valueRange: { low: { value: 18, unit: 'mm' }, high: { value: 22, unit: 'mm' } } }, ['tumour size mm: [18, 22]']],
    ['LVEF of 650 is refused',                  { code: loinc('10230-1'), valueQuantity: { value: 650, unit: '%' } },        ['LVEF percent: unreadable']],
    ['LVEF in words',                           { code: say('LVEF'), valueString: '55-60%' },                                ['LVEF percent: [55, 60]']],
    ['LVEF as a part of an echo',               { code: say('Echocardiogram'), component: [{ code: loinc('8806-2'), valueQuantity: { value: 61, unit: '%' } }] }, ['LVEF percent: 61']],
    ['LVEF as a fraction of one',               { code: loinc('18043-0'), valueQuantity: { value: 0.55, unit: '1' } },       ['LVEF percent: 55']],
    ['a fraction of a node is no count',        { code: loinc('85343-2'), valueQuantity: { value: 8.3879, unit: '#' } },     ['nodes with macrometastasis: unreadable']],
    ['examined nodes without positive ones',    { code: loinc('92832-5'), component: [{ code: loinc('92833-3'), valueQuantity: { value: 3, unit: 'Count' } }] }, ['nodes examined: 3']],
    ['ECOG as a LOINC answer',                  { code: loinc('89247-1'), valueCodeableConcept: loinc('LA9623-5') },         ['ECOG: 1']],
    ['ECOG only as interpretation',             { code: loinc('89247-1'), interpretation: [loinc('LA9622-7')] },             ['ECOG: 0']],
    ['ECOG of -1 is refused',                   { code: loinc('89247-1'), valueInteger: -1 },                                ['ECOG: unreadable']],
    ['Nottingham grade',                        { code: loinc('44648-4'), valueCodeableConcept: loinc('LA27824-4') },        ['grade: G2']],
    ['"moderately differentiated" is no grade', { code: loinc('44648-4'), valueString: 'moderately differentiated' },        []],
    ['Oncotype',                                { code: { coding: [{ system: 'http://www.ncbi.nlm.nih.gov/gtr', code: '509910' }] }, valueQuantity: { value: 47, unit: '1' } }, ['Oncotype score: 47']],
    ['not pregnant',                            { code: loinc('82810-3'), valueCodeableConcept: sct('60001007') },           ['pregnancy: not pregnant']],
    ['postmenopausal as a finding',             { code: sct('76498008') },                                                   ['menopausal status: postmenopausal']],
    ['pounds',                                  { code: loinc('29463-7'), valueQuantity: { value: 155, unit: 'lb' } },       ['weight kg: 70.3']],
    ['no distant metastasis',                   { code: loinc('44667-4'), valueCodeableConcept: sct('260413007') },          ['metastasis site: none']],
    ['a code under the wrong system',           { code: { coding: [{ system: 'http://snomed.info/sct', code: '85319-2' }] }, valueString: '3+' }, ['HER2 IHC score: 3+']],
    ['a category with words after it',          { code: sct('399534004'), valueCodeableConcept: say('cN0 on examination') }, ['N: N0']],
    ['a category with a count after it',        { code: sct('371494008'), valueCodeableConcept: say('pN1a (2/14)') },        ['N: N1a']],
    ['words finer than the code',               { code: sct('399504009'), valueCodeableConcept: { ...sct('23351008', 'T1'), text: 'cT1c' } }, ['T: T1c']],
    ['T in text',                               { code: loinc('21908-9'), valueCodeableConcept: say('cT2 cN1 cM0') },        ['T: T2', 'N: N1', 'M: M0']],
    ['a T code displayed as a stage is none',   { code: loinc('21908-9'), valueCodeableConcept: sct('1228882005', 'AJCC stage IIB') }, []],
    ['stage in several spellings',              { code: loinc('21908-9'), valueCodeableConcept: { coding: [{ system: 'http://cancerstaging.org', code: 'c3A' }] } }, ['stage group: IIIA']],
    ['a stage breast cancer has not',           { code: loinc('21908-9'), valueCodeableConcept: { coding: [{ system: 'http://cancerstaging.org', code: '4B' }] } }, ['stage group: IV']],
    ['a stage of a lymphoma',                   { code: say('Lymphoma stage'), valueString: 'II' },                          []],
  ]
  test.each(cases)('%s', (_why, observation, readings) => {
    expect(readingsOf(observation)).toEqual(readings)
  })
})
