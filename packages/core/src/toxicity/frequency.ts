/** Frequencies as dots: what the tables of ./frequency-tables.ts say, out of 100 people, with and without. */
import type { Percent } from '../regimens/drug.ts'
import { type Audience, audienceOf, type Evidence, type Tag } from '../regimens/evidence.ts'

export type FrequencyRow = readonly [
  event: string,
  withTreatment: Percent,
  without: Percent,
  by: Evidence,
  more?: { readonly note?: string; readonly withTag?: Tag; readonly withoutTag?: Tag },
]

export type FrequencyTable = {
  readonly id: string
  readonly title: string
  readonly withLabel: string
  readonly withoutLabel: string
  readonly rows: readonly FrequencyRow[]
}

/** One arm of an icon array. `dots` are drawn full; under 1 in 100 the array has 1,000 dots instead. */
export type Arm =
  | { readonly kind: 'dots'; readonly full: number; readonly of: 100 | 1000; readonly audience: Audience }
  | { readonly kind: 'not found' }

export type IconArray = {
  readonly table: string
  readonly event: string
  readonly withLabel: string
  readonly withoutLabel: string
  readonly withTreatment: Arm
  readonly without: Arm
  readonly by: Evidence
  readonly note: string
}

/** Both arms of one effect, with the same number of dots, so that they can be drawn side by side. */
export function iconArray(table: FrequencyTable, row: FrequencyRow): IconArray {
  const [event, withTreatment, without, by, more] = row
  const of = [withTreatment, without].some((p) => typeof p === 'number' && p > 0 && p < 1) ? 1000 : 100
  const arm = (percent: Percent, tag: Tag | undefined): Arm =>
    percent === 'not found'
      ? { kind: 'not found' }
      : { kind: 'dots', full: Math.round((percent * of) / 100), of, audience: audienceOf(ownTag(by, tag)) }
  return {
    table: table.id,
    event,
    withLabel: table.withLabel,
    withoutLabel: table.withoutLabel,
    withTreatment: arm(withTreatment, more?.withTag),
    without: arm(without, more?.withoutTag),
    by,
    note: more?.note ?? '',
  }
}

/** A figure may carry its own tag: 12.5 was read, its comparison is from knowledge. */
const ownTag = (by: Evidence, tag: Tag | undefined): Evidence =>
  tag === undefined ? by : { tag, from: by.from }
