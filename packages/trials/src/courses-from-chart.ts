/**
 * The courses of treatment that a chart dates: which drugs, before or after surgery or after spread, how long, how long ago.
 *
 * A record never says that its list is whole. So a length is "at least", an end is "at the latest", drugs of one situation
 * are one line at least, and where a day is missing every situation stays possible.
 */
import { atLeast, type Interval } from '@herald/core'
import { type Chart, type Day, daysBetween, earliestDay, latestDay, type Treatment } from '@herald/core/chart'
import type { TherapySetting } from './criterion.ts'
import { drugName, isKnownDrug } from './drugs.ts'
import type { Regimen } from './facts.ts'

/** The days that divide a journey; undefined where the record has none. */
export type Turns = {
  readonly surgery: Day | undefined
  /** The first day of spread; `undefined` with `spread` false: none is written. */
  readonly spreadFrom: Day | undefined
  /** Whether the illness has spread; undefined: the record does not say. */
  readonly spread: boolean | undefined
  /** Spread was there at diagnosis: nothing was given for early disease. */
  readonly deNovo: boolean
}

type Dose = { readonly drug: string; readonly first: Day | undefined; readonly last: Day | undefined }

const every: readonly TherapySetting[] = ['neoadjuvant', 'adjuvant', 'metastatic']

/** The situations in which a dose of these days can have been given. */
function situations({ first, last }: Dose, turns: Turns): readonly TherapySetting[] {
  if (turns.deNovo) return ['metastatic']
  if (first === undefined || last === undefined) return every
  const { surgery, spreadFrom, spread } = turns
  const before = (a: Day, b: Day): boolean => daysBetween(a, b) > 0
  const found = new Set<TherapySetting>()
  if (spread === undefined || (spread && spreadFrom === undefined)) found.add('metastatic')
  if (spreadFrom !== undefined && !before(last, spreadFrom)) found.add('metastatic')
  if (spreadFrom === undefined || before(first, spreadFrom)) {
    if (surgery === undefined || before(first, surgery)) found.add('neoadjuvant')
    if (surgery === undefined || !before(last, surgery)) found.add('adjuvant')
  }
  return every.filter((s) => found.has(s))
}

function dosesOf({ treatments }: Chart, asOf: Day): readonly Dose[] {
  const given = treatments.filter(({ kind }) => kind === 'given' || kind === 'stopped')
  return given.flatMap(({ ingredients, from, to }: Treatment): readonly Dose[] => {
    const first = earliestDay(from)
    if (first !== undefined && daysBetween(first, asOf) < 0) return []
    const end = latestDay(to) ?? latestDay(from) ?? first
    const last = end !== undefined && daysBetween(end, asOf) < 0 ? asOf : end
    return ingredients
      .map(drugName)
      .filter(isKnownDrug)
      .map((drug) => ({ drug, first, last }))
  })
}

/** Days of treatment: from the first dose to the last, and the shortest gap between two doses for the last one itself. */
function lengthInDays(doses: readonly Dose[], asOf: Day): number {
  const starts = doses.flatMap(({ first }) => first ?? []).toSorted((a, b) => daysBetween(b, a))
  const lasts = doses.flatMap(({ last }) => last ?? []).toSorted((a, b) => daysBetween(b, a))
  const [first] = starts
  const last = lasts.at(-1)
  if (first === undefined || last === undefined) return 0
  const gaps = starts.slice(1).map((day, i) => daysBetween(starts[i] ?? day, day))
  const cycle = Math.min(28, ...gaps.filter((gap) => gap > 0))
  // A last course with its own end needs no gap added.
  const closed = doses.some(
    ({ first: from, last: to }) =>
      to === last && from !== to && from !== undefined && daysBetween(from, last) > 0,
  )
  const own = !closed && gaps.some((gap) => gap > 0) ? cycle : 0
  return Math.min(daysBetween(first, last) + own, daysBetween(first, asOf))
}

const lastDay = (doses: readonly Dose[]): Day | undefined =>
  doses
    .flatMap(({ last }) => last ?? [])
    .toSorted((a, b) => daysBetween(b, a))
    .at(-1)

/** A dose in the last six weeks is treatment that goes on, as in the pathway (treatment facts section 4). */
const goesOnDays = 42

/** One line at least for early disease and one for spread: more than that only a numbered list could tell. */
const lineOf = (settings: readonly TherapySetting[]): number => (settings.join() === 'metastatic' ? 2 : 1)

/** The courses of a chart on a day. Drugs of one situation with the same length and end stand together. */
export function coursesOf(chart: Chart, turns: Turns, asOf: Day): readonly Regimen[] {
  const byDrug = new Map<string, Dose[]>()
  for (const dose of dosesOf(chart, asOf)) {
    const key = `${dose.drug}|${situations(dose, turns).join()}`
    byDrug.set(key, [...(byDrug.get(key) ?? []), dose])
  }
  const courses = new Map<string, Regimen>()
  for (const doses of byDrug.values()) {
    const [one] = doses
    if (one === undefined) continue
    const settings = every.filter((s) => doses.some((d) => situations(d, turns).includes(s)))
    const length = lengthInDays(doses, asOf)
    const last = lastDay(doses)
    const since = last === undefined ? undefined : daysBetween(last, asOf)
    const ended: Interval =
      since === undefined ? atLeast(0) : { low: 0, high: since / 7, lowOpen: false, highOpen: false }
    const isOver = settings.join() === 'neoadjuvant' && turns.surgery !== undefined
    const key = [settings.join(), length, since].join('|')
    const held = courses.get(key)
    courses.set(key, {
      drugs: [...(held?.drugs ?? []), one.drug],
      settings,
      line: lineOf(settings),
      weeks: atLeast(Math.floor(length / 7)),
      cycles: atLeast(0),
      outcome: since !== undefined && since <= goesOnDays && !isOver ? 'ongoing' : 'unknown',
      endedWeeksAgo: ended,
    })
  }
  return [...courses.values()]
}
