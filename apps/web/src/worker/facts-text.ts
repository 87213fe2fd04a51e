/** Her facts as FHIR, for other programs: what the record and her report say, and what she answered herself. */
import { onDay } from '@herald/core/chart'
import { factsBundle, ownReading } from '@herald/record/facts-bundle'
import { Temporal } from 'temporal-polyfill'
import type { OwnLine } from '../desk/desk.ts'
import type { Seen } from './seen.ts'

export function factsText({ chart, asOf }: Seen, own: readonly OwnLine[]): string {
  const primaries = chart.tumours.filter(({ secondary }) => !secondary)
  // With two cancers nobody knows which of them she meant.
  const tumour = primaries.length === 1 ? (primaries[0]?.id ?? 'unassigned') : 'unassigned'
  const said = own.map((line) => ({
    line,
    reading: ownReading(
      { fact: line.fact, value: line.value, when: onDay(Temporal.PlainDate.from(line.day)) },
      tumour,
    ),
  }))
  return JSON.stringify(
    factsBundle({
      chart,
      own: said.flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
      answered: said.flatMap(({ line, reading }) =>
        reading === undefined
          ? [{ fact: line.fact, question: line.what, answer: line.said, day: line.day }]
          : [],
      ),
      made: asOf.toString(),
    }),
    null,
    2,
  )
}
