/**
 * What Herald says for the patients of open peers, as a story a clinician can read: one Markdown file a patient, written to
 * `.herald/peer-stories`, which is not part of the repository. Other people's records are never committed, and neither is
 * what was made from them (decision record 0083).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBrief, wordsOf } from '@herald/brief'
import { briefLines } from '@herald/cli/brief-lines'
import { english } from '@herald/content-en'
import { dayFrom } from '@herald/core/chart'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'

const cases = othersCases('fhir')
const notice = cases.kind === 'absent' ? cases.notice : ''
const folder = fileURLToPath(new URL('../../.herald/peer-stories', import.meta.url))
const words = wordsOf('en', english)
const asOf = dayFrom('2026-11-20')
if (asOf === 'unreadable') throw new Error('The day of the test is not a day.')
const day = asOf

type Import = { readonly files: readonly string[] }
const isImport = (value: unknown): value is Import =>
  typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files)

function imports(): readonly Import[] {
  if (cases.kind === 'absent') return []
  const read: unknown = JSON.parse(readFileSync(join(cases.folder, 'expected.json'), 'utf8'))
  return Array.isArray(read) ? read.filter(isImport) : []
}

const inFolder = cases.kind === 'found' ? cases.folder : ''
const textOf = (file: string) =>
  ({ kind: 'text', name: file, text: readFileSync(join(inFolder, file), 'utf8') }) as const

test.runIf(cases.kind === 'absent')(`NOT WRITTEN: the patients of open peers are absent. ${notice}`, () => {
  console.warn(notice)
  expect(imports()).toEqual([])
})

describe.runIf(cases.kind === 'found')('a story for each patient of open peers', () => {
  mkdirSync(folder, { recursive: true })
  test.each(imports().map(({ files }, index) => [index + 1, files] as const))(
    'import %i is told to its end, every sentence there',
    (number, files) => {
      const { charts } = readRecord(files.map(textOf))
      expect(charts.length).toBeGreaterThan(0)
      charts.forEach((chart, index) => {
        const story = briefLines(makeBrief({ chart, asOf: day }), words).join('\n')
        writeFileSync(join(folder, `${String(number).padStart(3, '0')}-${index + 1}.md`), `${story}\n`)
        expect(story.match(/^## \d+\. /gmu)).toHaveLength(15)
        expect(story).not.toMatch(/\[[a-z][a-z0-9]*(?:-[a-z0-9]+)+\]|undefined|NaN/u)
      })
    },
    120_000,
  )
})
