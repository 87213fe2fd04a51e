/** The twelve example patients, read to the end: what a careful reader concludes, and the story as a clinician reads it. */
import { readFileSync } from 'node:fs'
import { makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { type Chart, type Day, dayFrom } from '@herald/core/chart'
import { type Snapshot, snapshotOf } from '@herald/core/snapshot'
import type { StageResult } from '@herald/core/staging'
import { examplePatients } from '@herald/examples'
import { type ExpectedPatient, expectedAsOf, expectedPatients } from '@herald/examples/expected'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'
import { briefLines } from './brief-lines.ts'

const words = wordsOf('en', english)
const read = dayFrom(expectedAsOf)
if (read === 'unreadable') throw new Error(`${expectedAsOf} is not a day.`)
const asOf: Day = read

function chartOf(file: string): Chart {
  const path = new URL(`../../../examples/patients/${file}`, import.meta.url)
  const { charts } = readRecord([{ kind: 'text', name: file, text: readFileSync(path, 'utf8') }])
  const [chart] = charts
  if (chart === undefined) throw new Error(`${file} gave no chart.`)
  return chart
}

const possible = (stage: StageResult | 'does not apply'): readonly string[] =>
  stage === 'does not apply' ? [] : stage.possible

/** Stages that a careful reader gives, beside those that Herald leaves possible. */
function stagesOf(
  { stages }: Snapshot,
  expected: ExpectedPatient,
): readonly (readonly [string, readonly string[], readonly string[]])[] {
  return [
    ['clinical', expected.stages.clinicalPrognostic, possible(stages.clinical)],
    ['pathological', expected.stages.pathologicalPrognostic, possible(stages.pathological)],
  ]
}

const only = (snapshot: Snapshot, fact: string): string => {
  const set = snapshot.facts.get(fact)?.set
  const [value, ...others] = set?.kind === 'values' ? set.values : []
  return value === undefined || others.length > 0 ? 'unknown' : value
}

describe.each(examplePatients.map((patient) => [patient.title, patient] as const))(
  '%s',
  (_title, { id, file }) => {
    const chart = chartOf(file)
    const snapshot = snapshotOf(chart, asOf)
    const expected = expectedPatients.find((patient) => patient.id === id)
    if (expected === undefined) throw new Error(`No expectation for ${id}.`)

    test('side, sex and receptors', () => {
      expect(snapshot.tumour?.laterality).toBe(expected.reader.side)
      expect(only(snapshot, 'sex')).toBe(expected.sex)
      expect(only(snapshot, 'ER')).toBe(expected.reader.er)
      expect(only(snapshot, 'PR')).toBe(expected.reader.pr)
      const her2 = expected.reader.her2 === 'equivocal' ? 'unknown' : expected.reader.her2
      expect(only(snapshot, 'HER2 status')).toBe(her2)
    })

    test('stages', () => {
      for (const [kind, careful, herald] of stagesOf(snapshot, expected)) {
        // An empty list: a careful reader gives none. Herald may then still show what is possible, never one stage.
        const agrees = careful.length === 0 ? herald.length !== 1 : herald.join() === careful.join()
        expect({ kind, herald, careful, agrees }).toEqual({ kind, herald, careful, agrees: true })
      }
    })

    test('heart scans', () => {
      const scans = chart.readings.flatMap(({ fact, said }) =>
        fact === 'LVEF percent' && said.kind === 'number' ? [said.interval] : [],
      )
      for (const { from, to } of expected.lvef) {
        expect(scans).toContainEqual(expect.objectContaining({ low: from, high: to }))
      }
    })

    test('pregnancy', () => {
      const set = snapshot.facts.get('pregnancy')?.set
      const values = set?.kind === 'values' ? set.values : []
      expect(values.includes('pregnant')).toBe(expected.pregnant === 'yes')
    })

    test('spread', () => {
      const sites = chart.readings.flatMap(({ fact, said }) =>
        fact === 'metastasis site' && said.kind === 'is' ? [said.value] : [],
      )
      const found = new Set<string>(sites.filter((site) => site !== 'none' && site !== 'other'))
      expect(found).toEqual(new Set(expected.metastases))
    })

    test('the story', async () => {
      const lines = briefLines(makeBrief({ chart, asOf }), words)
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        `../../../docs/stories/${file.replace('.json', '.md')}`,
      )
    })
  },
)
