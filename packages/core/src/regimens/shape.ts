/**
 * What a regimen asks of a person, read off its phases: which drugs, how many rounds and weeks, how many clinic days a month.
 *
 * Built once for all regimens when the module is loaded. Dates are the calendar's matter (./calendar.ts); a test holds the
 * two together. A month is counted as four weeks.
 */
import { isAmong } from './drug-groups.ts'
import type { DrugId } from './drugs.ts'
import { dosesInAll } from './earlier-doses.ts'
import type { Phase } from './regimen.ts'
import { type RegimenId, regimenIds, regimenOf } from './regimens.ts'

export type Span = number | 'no planned end'

export type ShapePart = {
  readonly kind: 'before surgery' | 'all through'
  readonly drugs: readonly DrugId[]
  /** Chemo drugs of the part: not the HER2 drugs that carry chemo. */
  readonly chemo: readonly DrugId[]
  readonly cycles: Span
  readonly cycleDays: number
  readonly weeks: Span
  /** Days with a drip or shot in the clinic, in four weeks. */
  readonly clinicDaysAMonth: number
  /** Days from the first day of the part to its last dose. */
  readonly lastDoseAfterDays: Span
}

export type Shape = {
  readonly parts: readonly ShapePart[]
  readonly drugs: readonly DrugId[]
  /** Weeks of the parts that hold chemo, together. */
  readonly chemoWeeks: Span
  /** Weeks from the first dose to the surgery gap. */
  readonly weeksBeforeSurgery: number | 'no surgery inside'
  /** Weeks from the last dose before surgery to the operation. */
  readonly surgeryAfterWeeks: { readonly from: number; readonly to: number } | 'no surgery inside'
}

type Cycles = Extract<Phase, { kind: 'cycles' }>

function partOf(phase: Cycles, kind: ShapePart['kind']): ShapePart {
  const given = phase.doses.filter((dose) => !isAmong(dose.drug, '@gcsf'))
  const days = [
    ...new Set([...given.flatMap((dose) => dose.days), ...phase.choices.flatMap(({ days }) => days)]),
  ]
  const drugs = [...new Set([...given, ...phase.tablets].map(({ drug }) => drug))]
  const cycles = phase.cycles === 'to 18 in all' ? dosesInAll : phase.cycles
  const isOpen = cycles === 'until progression'
  return {
    kind,
    drugs,
    chemo: drugs.filter((drug) => isAmong(drug, '@cytotoxic')),
    cycles: isOpen ? 'no planned end' : cycles,
    cycleDays: phase.cycleDays,
    weeks: isOpen ? 'no planned end' : Math.round((cycles * phase.cycleDays) / 7),
    clinicDaysAMonth: (days.length * 28) / phase.cycleDays,
    lastDoseAfterDays: isOpen
      ? 'no planned end'
      : (cycles - 1) * phase.cycleDays + Math.max(0, ...days.map((day) => day - 1)),
  }
}

const sum = (spans: readonly Span[]): Span => {
  let all = 0
  for (const span of spans) {
    if (span === 'no planned end') return span
    all += span
  }
  return all
}

function shapeFrom(phases: readonly Phase[]): Shape {
  const at = phases.findIndex(({ kind }) => kind === 'surgery')
  const gap = phases[at]
  const parts = phases.flatMap((phase, index) =>
    phase.kind === 'cycles' ? [partOf(phase, index < at ? 'before surgery' : 'all through')] : [],
  )
  const before = sum(parts.filter(({ kind }) => kind === 'before surgery').map(({ weeks }) => weeks))
  return {
    parts,
    drugs: [...new Set(parts.flatMap(({ drugs }) => drugs))],
    chemoWeeks: sum(parts.filter(({ chemo }) => chemo.length > 0).map(({ weeks }) => weeks)),
    weeksBeforeSurgery: gap === undefined || before === 'no planned end' ? 'no surgery inside' : before,
    surgeryAfterWeeks:
      gap?.kind === 'surgery' ? { from: gap.fromWeeks, to: gap.toWeeks } : 'no surgery inside',
  }
}

const shapes: ReadonlyMap<RegimenId, Shape> = new Map(
  regimenIds.map((id) => [id, shapeFrom(regimenOf(id).phases)]),
)

/** The shape of a regimen as it is printed first. */
export function shapeOf(id: RegimenId): Shape {
  const shape = shapes.get(id)
  if (shape === undefined) throw new Error(`Regimen "${id}" has no shape.`)
  return shape
}
