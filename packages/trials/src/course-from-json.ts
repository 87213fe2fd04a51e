/** The course of the illness in the JSON shape of `herald eval trials`: regimens and brain metastases. */
import { atLeast } from '@herald/core'
import { type BrainCell, brainCells, type TherapySetting } from './criterion.ts'
import { drugName } from './drugs.ts'
import type { Answer, Regimen } from './facts.ts'
import { at, type Json, numberAt, textAt, textsAt } from './json.ts'
import { answer, number } from './tumour-from-json.ts'

const therapySettings = ['neoadjuvant', 'adjuvant', 'metastatic'] as const
const outcomes: readonly (readonly [RegExp, Regimen['outcome']])[] = [
  [/progress|refractory|failed|relapse/i, 'progressed'],
  [/response|responded|stable/i, 'responded'],
  [/complet/i, 'completed'],
  [/ongoing|current/i, 'ongoing'],
  [/intoler|toxic|stopped|discontinu/i, 'stopped'],
]

export function regimenOf(entry: Json): Regimen {
  const setting = textAt(entry, 'setting')?.toLowerCase()
  const named: readonly TherapySetting[] = therapySettings.filter(
    (s) => s === setting || (setting === 'advanced' && s === 'metastatic'),
  )
  const outcome = textAt(entry, 'outcome') ?? ''
  const months = numberAt(entry, 'months')
  const endedMonths = numberAt(entry, 'endedMonthsAgo')
  const endedWeeks =
    numberAt(entry, 'endedWeeksAgo') ?? (endedMonths === undefined ? undefined : (endedMonths * 365.25) / 84)
  return {
    drugs: textsAt(entry, 'agents').map(drugName),
    settings: named.length > 0 ? named : therapySettings,
    line: numberAt(entry, 'line'),
    weeks: number(
      numberAt(entry, 'weeks') ?? (months === undefined ? undefined : (months * 365.25) / 84),
      atLeast(0),
    ),
    cycles: number(numberAt(entry, 'cycles'), atLeast(0)),
    outcome: outcomes.find(([words]) => words.test(outcome))?.[1] ?? 'unknown',
    endedWeeksAgo: number(endedWeeks, atLeast(0)),
  }
}

export function brainOf(
  brain: unknown,
  early: boolean,
): { readonly cells: readonly BrainCell[]; readonly seen: boolean } {
  const status = textAt(brain, 'status')
    ?.toLowerCase()
    .replace('progressing-untreated', 'untreated-progressing')
    .replace('progressing-treated', 'treated-progressing')
  const exact = brainCells.filter((c) => c === status)
  if (exact.length > 0) return { cells: exact, seen: true }
  if (status === 'untreated' || status === 'treated')
    return { cells: brainCells.filter((c) => c.startsWith(status)), seen: true }
  if (status === 'progressing' || status === 'active')
    return { cells: ['untreated-progressing', 'treated-progressing'], seen: true }
  return { cells: early ? ['none'] : brainCells, seen: at(brain, 'imaged') === true }
}

export const percent = (value: number | undefined): number | undefined =>
  value !== undefined && value <= 1 ? value * 100 : value

export function foundOf(found: unknown): Answer {
  if (typeof found === 'boolean') return answer(found)
  if (typeof found !== 'string') return 'unknown'
  if (/not (?:detected|mutated|found)|wild|negative|none|normal/i.test(found)) return 'no'
  return /unknown|not tested|pending/i.test(found) ? 'unknown' : 'yes'
}
