/**
 * Heart scans that she typed on the heart's page, as readings of her chart: so the fifteen answers, the calendar and the visit sheet
 * see them on their day. An old one is old (90 days, core/snapshot/person.ts), and one beside another of the same day conflicts with it.
 */
import { type Chart, dayFrom, onDay, type Reading } from '@herald/core/chart'
import { ownAnswer } from '../report/review.ts'
import { ownScansIn } from './sheets/heart/noted-scans.ts'
import type { Notes } from './sheets/makers.ts'

/** The chart with her own scans beside those of the record. */
export function withOwnScans(chart: Chart, notes: Notes): Chart {
  const readings = ownScansIn(notes['heart']).flatMap(({ day, percent }): readonly Reading[] => {
    const on = dayFrom(day)
    if (on === 'unreadable') return []
    const interval = { low: percent, high: percent, lowOpen: false, highOpen: false }
    return [
      {
        fact: 'LVEF percent',
        said: { kind: 'number', interval, unit: '%' },
        about: { tumour: 'unassigned', specimen: 'unstated', epoch: 'unstated', prefix: 'unstated' },
        status: 'final',
        source: { resource: ownAnswer, path: '', when: onDay(on), words: `${percent} %`, inferred: false },
      },
    ]
  })
  return readings.length === 0 ? chart : { ...chart, readings: [...chart.readings, ...readings] }
}

/** Whether what she noted changes what the answers rest on. */
export const areScansOf = (before: Notes, after: Notes): boolean =>
  JSON.stringify(ownScansIn(before['heart'])) === JSON.stringify(ownScansIn(after['heart']))
