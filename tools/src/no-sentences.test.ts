/**
 * Core holds no sentence for a reader (design section 3): words live in content. The measure is mechanical. No string of a file of
 * core begins with a capital, has four words or more and ends like a sentence, but for errors that are thrown to developers,
 * titles of tables (a question each) and what sources print. And every field of the pathway that names words holds an id.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../packages/core/src')
const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'))
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '$1')

/**
 * Folders whose strings are what a source prints (titles of publications, label texts of drugs beside their tags), and refusals of
 * the calculators, which are errors: what was found, and what to do. Patients read `predict-*` instead.
 */
const printedElsewhere = /^(?:publication|regimens|toxicity|prognosis)\//u
/** Errors for developers are no words for a reader. */
/** The title of a table, as a question: a name on the sign-off page. */
const isTitle = (before: string): boolean => /title:\s*$/u.test(before)
const isThrown = (before: string): boolean =>
  /(?:Error|throw|invalid|complain)\w*\(?[^;]{0,160}$/u.test(before)

describe('core holds no sentences', () => {
  test('there are files to read', () => expect(files.length).toBeGreaterThan(100))

  test('no string ends like a sentence', () => {
    const found = files
      .filter((file) => !printedElsewhere.test(file))
      .flatMap((file) => {
        const text = withoutComments(readFileSync(join(folder, file), 'utf8'))
        return [...text.matchAll(/(['`])([A-Z][^'`\n]*[.?!])\1/gu)]
          .filter(([, , said = '']) => said.split(/\s+/u).length >= 4)
          .filter((match) => {
            const before = text.slice(Math.max(0, match.index - 200), match.index)
            return !isThrown(before) && !isTitle(before)
          })
          .map(([, , said]) => `${file}: ${said}`)
      })
    expect(found).toEqual([])
  })

  test('nor does the reader of records: what it remarks are ids and values', () => {
    const record = join(import.meta.dirname, '../../packages/record/src')
    const found = globSync('**/*.ts', { cwd: record })
      // FHIR that goes out to other programs holds texts of its own: the standard asks for them.
      .filter((file) => !/test\.ts$|synthetic|^report\/fhir\.ts$|^care-plan\//u.test(file))
      .flatMap((file) => {
        const text = withoutComments(readFileSync(join(record, file), 'utf8'))
        return [...text.matchAll(/(['`])([A-Z][^'`\n]*[.?!])\1/gu)]
          .filter(([, , said = '']) => said.split(/\s+/u).length >= 4)
          .filter((match) => !isThrown(text.slice(Math.max(0, match.index - 200), match.index)))
          .map(([, , said]) => `${file}: ${said}`)
      })
    expect(found).toEqual([])
  })

  test('every field of the pathway that names words holds an id', () => {
    const found = files
      .filter((file) => file.startsWith('pathway/'))
      .flatMap((file) => {
        const text = withoutComments(readFileSync(join(folder, file), 'utf8'))
        const named = [...text.matchAll(/\b(?:why|request|purpose|text|words|use|detail): '([^']*)'/gu)]
        const listed = [...text.matchAll(/\b(?:preferred|alternative|consider|avoid)\(\s*'([^']*)'/gu)]
        return [...named, ...listed]
          .map(([, said = '']) => said)
          .filter((said) => !/^[a-z0-9-]*$/u.test(said))
          .map((said) => `${file}: ${said}`)
      })
    expect(found).toEqual([])
  })
})
