/** How often the heart is affected, by plan: made only when she chose to see numbers, and only what everyone may see. */
import {
  audienceOf,
  type Evidence,
  escActions,
  type HeartFigureId,
  heartFigures,
  isFigureOf,
  safeHeart,
} from '@herald/core/regimens'
import type { HeartInWords, HeartNumber } from '../../../desk/sheets/heart.ts'
import type { HeartNotes } from './notes.ts'
import type { Treatment } from './scans.ts'
import { say, sourcesOf } from './speech.ts'

export function numbersInWords({ numbers }: HeartNotes, { regimens }: Treatment): HeartInWords['numbers'] {
  if (numbers !== 'shown') return { choice: numbers }
  const rows = heartFigures
    .filter(([, , , , , , by]) => isForEveryone(by))
    .map(([id, , , withDrug, without, , by]) => numberOf(id, withDrug, without, by, regimens))
  return {
    choice: 'shown',
    lead: [say('heart-numbers-lead-1'), say('heart-numbers-lead-2')],
    // Her own plan first; the order of the table otherwise.
    rows: [...rows.filter(({ hers }) => hers), ...rows.filter(({ hers }) => !hers)],
  }
}

const isForEveryone = (by: Evidence): boolean => {
  const audience = audienceOf(by)
  return audience === 'everyone' || audience === 'everyone with date'
}

function numberOf(
  id: HeartFigureId,
  withDrug: number | 'not found',
  without: number | 'not found',
  by: Evidence,
  regimens: readonly string[],
): HeartNumber {
  return {
    id,
    title: say(`heart-figure-${id}`),
    other: without === 'not found' ? '' : say(`heart-figure-${id}-other`),
    sentences: [
      ...(withDrug === 'not found' ? [] : [counted('heart-number', withDrug)]),
      ...(without === 'not found'
        ? [say('heart-number-no-other')]
        : [counted('heart-number-other', without)]),
    ],
    hers: isFigureOf(id, regimens),
    sources: sourcesOf(by),
  }
}

/** Whole people out of 100, and those who did not have it beside those who did (PW8, PW10). */
function counted(id: 'heart-number' | 'heart-number-other', percent: number): string {
  const had = Math.round(percent)
  if (percent > 0 && percent < 1) return say(`${id}-under-one`)
  return say(id, { had, not: 100 - had })
}

/** The figures that are being re-checked and what a heart doctor may do: for the clinician, never for her screen at first. */
export const clinicianLines = (): readonly string[] => [
  ...heartFigures.flatMap(([, plan, event, withDrug, without, note, by]) =>
    isForEveryone(by) || audienceOf(by) === 'nobody'
      ? []
      : [
          `${say('heart-being-rechecked')} ${plan}: ${event}: ${withDrug} v ${without}${note === '' ? '' : ` (${note})`}`,
        ],
  ),
  ...escActions.map(({ grade, means, action }) => `ESC 2022, ${grade}: ${means}: ${action}`),
  `SAFE-HEaRt: ${safeHeart.finished} of ${safeHeart.of} with LVEF 40 to 49 finished HER2 treatment on heart tablets`,
]
