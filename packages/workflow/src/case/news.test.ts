import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { startedAt } from '../clock/service-clock.ts'
import { everyday, start } from './abstract-case.ts'
import { caseNews } from './news.ts'

const at = (text: string) => Temporal.Instant.from(`2026-11-23T${text}:00Z`)
const waiting = { ...start, clock: startedAt(at('09:00')) }

describe('what she is told [T6]', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, now: string, needed: number | 'unknown', said: object][] = [
    ['in time',                  '12:59', 30,        { kind: 'on time', by: at('13:00') }],
    ['the minute it is late',    '13:00', 30,        { kind: 'late', promised: at('13:00'), by: at('13:30') }],
    ['late, new time not known', '13:00', 'unknown', { kind: 'late', promised: at('13:00'), by: 'unknown' }],
  ]
  test.each(cases)('%s', (_why, now, needed, said) => {
    expect(JSON.stringify(caseNews(waiting, needed, at(now), everyday))).toBe(JSON.stringify(said))
  })
  test('her own pause is not our lateness [W12]', () => {
    expect(
      caseNews({ ...start, clock: { kind: 'paused', usedMinutes: 60 } }, 30, at('13:00'), everyday),
    ).toEqual({ kind: 'waiting for her' })
  })
})
