import { describe, expect, test } from 'vitest'
import { ageBand, isClean, proposalsFor, sizeBand } from './propose.ts'

describe('proposals for a text without names [B3]', () => {
  // biome-ignore format: a table
  const direct: readonly [text: string, found: string][] = [
    ['Write to jane.roe@example.org please',             'jane.roe@example.org'],
    ['or jane.roe (at) example (dot) org',               'jane.roe (at) example (dot) org'],
    ['See www.my-cancer-page.net/diary',                 'www.my-cancer-page.net/diary'],
    ['I am @pinkjane on the forum',                      '@pinkjane'],
    ['Call me on 020 7946 0018',                         '020 7946 0018'],
    ['Call me on +1 (212) 555-0147',                     '+1 (212) 555-0147'],
    ['My NHS number is 943 476 5919',                    '943 476 5919'],
    ['MRN 00123456',                                     'MRN 00123456'],
    ['I am in NCT02586025',                              'NCT02586025'],
    ['Surgery was on 2026-03-14',                        '2026-03-14'],
    ['Surgery was on 3/14/26',                           '3/14/26'],
    ['Surgery was on 14th of March 2026',                '14th of March 2026'],
    ['It began last Tuesday',                            'last Tuesday'],
    ['My postcode is SW1A 1AA',                          'postcode is SW1A 1AA'],
    ['I live at 12 Green Oak Road',                      '12 Green Oak Road'],
    ['We live in Little Snoring',                        'live in Little Snoring'],
    ['Dr Adams said so',                                 'Dr Adams'],
    ['I go to Saint Example Hospital',                   'Saint Example Hospital'],
    ['My name is Zeynep Arslan',                         'My name is Zeynep Arslan'],
    ['My sister Maeve had it too',                       'sister Maeve'],
    ['She is 93 years old',                              'She is 93'],
  ]
  test.each(direct)('%s', (text, found) => {
    const places = proposalsFor(text).proposals.filter(({ weight }) => weight === 'direct')
    expect(places.map((place) => place.found)).toContain(found)
    for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.found)
    expect(isClean(text)).toBe(false)
  })

  // biome-ignore format: a table
  const coarser: readonly [text: string, kind: string, instead: string][] = [
    ['I am 46 and worried',              'age',    '40 to 54'],
    ['I work as a teacher',              'job',    'desk work, or work on my feet'],
    ['I have two young children',        'family', 'children'],
    ['The lump is 18 mm',                'size',   'under 2 cm'],
    ['The lump is 5.1 cm',               'size',   'over 5 cm'],
  ]
  test.each(coarser)('%s: %s', (text, kind, words) => {
    const [proposal] = proposalsFor(text).proposals
    expect(proposal).toMatchObject({ kind, weight: 'quasi', instead: { kind: 'words', words } })
  })

  test('four kinds of detail are too many [B3]', () => {
    const text = 'I am 46, I work as a teacher, I have two children and a lump of 18 mm.'
    expect(proposalsFor(text).quasiIdentifiers).toBe(4)
    expect(isClean(text)).toBe(false)
  })

  // biome-ignore format: a table
  const risky: readonly string[] = ['I am a man with breast cancer', 'I am 20 weeks pregnant', 'I am 27 years old', 'It is in both breasts', 'I have a TP53 change', 'I was on the news', 'I thought of suicide', 'See my photo']
  test.each(risky)('no publication by rule: %s [B2]', (text) => {
    expect(proposalsFor(text).highRisk.length).toBeGreaterThan(0)
    expect(isClean(text)).toBe(false)
  })

  test('a name that the site knows, whatever its case', () => {
    expect(proposalsFor('the ward of brookfield was kind', ['Brookfield']).proposals).toMatchObject([
      { row: 'known-name', found: 'brookfield' },
    ])
  })

  test('medicine is left alone', () => {
    expect(
      isClean('HER2 3+ and ER 90%, grade 3. Is trastuzumab with pertuzumab for 18 cycles usual? LVEF 62%.'),
    ).toBe(true)
  })

  // biome-ignore format: a table
  const unknown: readonly [text: string, found: readonly string[]][] = [
    ['she moved to quillby for it',              ['quillby']],
    ['We saw Quillfeather about it',           ['Quillfeather']],
    ['Zephyrine, 44, here',                    ['Zephyrine']],
    ['Antiemetics can help',                   []],
    ['She takes Olanzapine at night',          []],
    ['I had Herceptin with Taxol in the clinic', []],
  ]
  test.each(unknown)('a word that nothing explains: %s', (text, found) => {
    expect(
      proposalsFor(text)
        .proposals.filter(({ row }) => row === 'unknown-name')
        .map((one) => one.found),
    ).toEqual(found)
  })

  // biome-ignore format: a table
  const trials: readonly [text: string, isClean: boolean][] = [
    ['The answer rests on KATHERINE and on APHINITY.',             true],
    ['What was seen in results from KATHERINE is not known to all', true],
    ['Katherine told me that it was seen there.',                   false],
    ['my sister KATHERINE asked about it',                          false],
    ['KATHERINE TOLD ME ABOUT IT',                                  false],
    ['They gave her Zoladex and Neulasta.',                         true],
    ['Emilia asked about EMILIA.',                                  false],
  ]
  test.each(trials)('a trial is a trial only as it is printed: %s', (text, clean) => {
    expect(isClean(text)).toBe(clean)
  })

  // biome-ignore format: a table
  const edges: readonly [string, string][] = [
    [ageBand(39), 'under 40'], [ageBand(40), '40 to 54'], [ageBand(54), '40 to 54'], [ageBand(55), '55 to 69'], [ageBand(69), '55 to 69'], [ageBand(70), '70 or over'],
    [sizeBand(19.9), 'under 2 cm'], [sizeBand(20), '2 to 5 cm'], [sizeBand(50), '2 to 5 cm'], [sizeBand(50.1), 'over 5 cm'],
  ]
  test.each(edges)('band %s', (found, expected) => {
    expect(found).toBe(expected)
  })
})
