import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'
import { maximumCharacters } from './documents.ts'

const patient = (id: string) => `{"resourceType":"Patient","id":"${id}"}`
const read = (text: string) => readRecord([{ kind: 'text', name: 'file.json', text }])
const people = (text: string) => read(text).charts.map(({ person }) => person.id)

describe('what opens', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, text: string, people: readonly string[]][] = [
    ['a single resource',               patient('a'),                                                              ['a']],
    ['a list',                          `[${patient('a')},${patient('b')}]`,                                       ['a', 'b']],
    ['one a line',                      `${patient('a')}\n${patient('b')}\n`,                                      ['a', 'b']],
    ['one a line, Windows ends',        `${patient('a')}\r\n${patient('b')}`,                                      ['a', 'b']],
    ['a broken line among others',      `${patient('a')}\n{"resourceType":"Pat\n${patient('b')}`,                  ['a', 'b']],
    ['a broken first line',             `{"resourceType":"Pat\n${patient('a')}\n${patient('b')}`,                  ['a', 'b']],
    ['several pretty documents',        `{\n"resourceType":"Patient",\n"id":"a"}\n{\n"resourceType":"Patient",\n"id":"b"}`, ['a', 'b']],
    ['a byte order mark',               `\uFEFF${patient('a')}`,                                                   ['a']],
    ['a Bundle in a Bundle',            `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Bundle","entry":[{"resource":${patient('a')}}]}}]}`, ['a']],
    ['a Bundle of a type of its own',   `{"resourceType":"Bundle","type":"message","entry":[{"resource":${patient('a')}},{"resource":null},7]}`, ['a']],
    ['an entry that is the resource',   `{"resourceType":"Bundle","entry":[${patient('a')}]}`,                     ['a']],
    ['a vendor envelope',               `{"data":{"patient":${patient('a')}}}`,                                    ['a']],
    ['the same person twice',           `[${patient('a')},${patient('a')}]`,                                       ['a']],
  ]
  test.each(cases)('%s', (_why, text, expected) => {
    expect(people(text)).toEqual(expected)
    expect(read(text).refused).toEqual([])
  })

  test('a broken line is named with its number', () => {
    expect(read(`${patient('a')}\n{oops\n${patient('b')}`).findings[0]).toMatchObject({
      where: 'file.json:2',
    })
  })
})

describe('what is refused, with what to do', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, text: string, says: string][] = [
    ['a web page',      '<!DOCTYPE html><html>Log in</html>',                       'html'],
    ['XML',             '<Bundle xmlns="http://hl7.org/fhir"></Bundle>',            'xml'],
    ['a C-CDA',         '<?xml version="1.0"?><ClinicalDocument></ClinicalDocument>', 'ccda'],
    ['a zip',           'PK\u0003\u0004',                                           'zip'],
    ['a PDF',           '%PDF-1.7',                                                 'pdf'],
    ['nothing',         '  \n ',                                                    'empty'],
    ['words',           'Invasive carcinoma, HER2 3+',                              'no-json'],
    ['a cut-off file',  `{"resourceType":"Bundle","entry":[{"resource":${patient('a')}},{"resource":{"resou`, 'cut-off'],
    ['a stray comma',   '{"resourceType":"Patient",\n"id":"a",,}',                  'mistake'],
    ['other JSON',      '{"name":"settings","list":[1,2]}',                         'no-record'],
    ['a number',        '42',                                                       'no-record'],
    ['over 64 MB',      ' '.repeat(maximumCharacters + 1),                          'too-large'],
  ]
  test.each(cases)('%s', (_why, text, says) => {
    const { charts, refused } = read(text)
    expect(charts).toEqual([])
    expect(refused).toMatchObject([{ file: 'file.json', says }])
  })

  test('a broken file does not cost the others', () => {
    const { charts, refused } = readRecord([
      { kind: 'text', name: 'a.json', text: '<html>' },
      { kind: 'text', name: 'b.json', text: patient('b') },
    ])
    expect(charts.map(({ person }) => person.id)).toEqual(['b'])
    expect(refused.map(({ file }) => file)).toEqual(['a.json'])
  })
})
