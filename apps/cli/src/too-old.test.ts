/** Years later on the same device: what was due for a check says so, and no figure is shown. */
import { readFileSync } from 'node:fs'
import { makeBrief } from '@herald/brief'
import { effectsOf } from '@herald/brief/effects'
import { makeNumbers } from '@herald/brief/numbers'
import { type Chart, type Day, dayFrom } from '@herald/core/chart'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'

const on = (iso: string): Day => {
  const day = dayFrom(iso)
  if (day === 'unreadable') throw new Error(`${iso} is not a day.`)
  return day
}
const [now, later] = [on('2026-11-21'), on('2028-01-10')]

function chartOf(id: string): Chart {
  const example = examplePatients.find((one) => one.id === id)
  if (example === undefined) throw new Error(`There is no example ${id}.`)
  const text = readFileSync(new URL(`../../../examples/patients/${example.file}`, import.meta.url), 'utf8')
  const [chart] = readRecord([{ kind: 'text', name: id, text }]).charts
  if (chart === undefined) throw new Error(`Example ${id} gave no chart.`)
  return chart
}
const chart = chartOf('06')
const overdue = (asOf: Day) =>
  makeBrief({ chart, asOf }).answers.map(({ points }) =>
    points.some((point) => idOf(point) === 'answer-overdue'),
  )
const idOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined

describe('what an answer rests on', () => {
  test('is not due for a check today', () => {
    expect(overdue(now)).not.toContain(true)
  })
  test('says the day by which it was due, in every answer', () => {
    expect(overdue(later)).not.toContain(false)
  })
})

describe('figures', () => {
  const numbers = (asOf: Day) => makeNumbers({ chart, asOf, depth: 'everything', year: 10 })
  const counted = (asOf: Day) =>
    effectsOf({ chart, asOf, view: 'patient' }).plans.flatMap(({ trials }) => trials).length
  const benefits = (asOf: Day) =>
    makeBrief({ chart: chartOf('05'), asOf }).answers.flatMap(({ options }) =>
      options.flatMap(({ benefit }) => benefit),
    ).length

  test('are shown while they are checked', () => {
    expect(numbers(now).ok).toBe(true)
    expect(counted(now)).toBeGreaterThan(0)
    expect(benefits(now)).toBeGreaterThan(0)
  })
  test('are not shown more than a year after the last check, and it is said why', () => {
    expect(numbers(later)).toEqual({ ok: false, error: [{ kind: 'too old' }] })
    expect(counted(later)).toBe(0)
    expect(benefits(later)).toBe(0)
  })
})
