/** Reads one schedule case: the keys of the schedule cases' README, every problem named. */
import {
  type Day,
  type DrugId,
  dayOf,
  drugIds,
  type PlanEvent,
  type RegimenId,
  regimenIds,
  regimenOf,
  type Schedule,
} from '@herald/core/regimens'
import { type Fields, isFields, listOf, numberIn, oneOf } from './yaml-cases.ts'

export type ScheduleCase = {
  readonly id: string
  readonly regimen: RegimenId
  readonly variant: string
  readonly stage: 'early' | 'advanced'
  readonly labels: 'us' | 'eu'
  readonly start: Day | 'not given'
  readonly events: readonly PlanEvent[]
}

const eventTypes = [
  'dose_given',
  'dose_planned',
  'attends',
  'dose_missed',
  'lvef',
  'lab',
  'closed_day',
] as const
const labTests = ['platelets', 'neutrophils', 'bilirubin', 'alt', 'ast'] as const

/** The case, or nothing when a problem was found. */
export function readScheduleCase(fields: Fields, problems: string[]): ScheduleCase | undefined {
  const regimen = oneOf(fields['regimen'], regimenIds, 'regimen', problems)
  const named = fields['variant'] ?? ''
  const variant = typeof named === 'string' ? named : ''
  if (named !== variant) problems.push(`variant is ${JSON.stringify(named)}. Expected a text.`)
  const setting = fields['setting']
  const stage =
    setting === undefined || setting === null
      ? 'as the regimen'
      : oneOf(setting, ['early', 'advanced'], 'setting', problems)
  const profile = oneOf(fields['profile'] ?? 'us', ['us', 'uk', 'eu'], 'profile', problems)
  const start = fields['start']
  const startDay = start === undefined || start === null ? 'not given' : readDay(start, 'start', problems)
  const events = listOf(fields['events'], 'events', problems).flatMap((one, i) =>
    readEvent(one, `events[${i}]`, problems),
  )
  if (regimen === undefined || startDay === undefined || stage === undefined || problems.length > 0)
    return undefined
  return {
    id: String(fields['id']),
    regimen,
    variant,
    stage: stage === 'as the regimen' ? regimenOf(regimen).stage : stage,
    labels: profile === 'us' ? 'us' : 'eu',
    start: startDay,
    events,
  }
}

function readDay(value: unknown, where: string, problems: string[]): Day | undefined {
  const day = typeof value === 'string' ? dayOf(value) : undefined
  if (day === undefined)
    problems.push(`${where} is ${JSON.stringify(value)}. Expected a real day as "YYYY-MM-DD".`)
  else if (day.year < 1998 || day.year > 2100)
    problems.push(`${where} is ${day.toString()}. Expected a year from 1998 to 2100; check it.`)
  return day
}

function readEvent(one: unknown, where: string, problems: string[]): readonly PlanEvent[] {
  if (!isFields(one)) {
    problems.push(`${where} is ${JSON.stringify(one)}. Expected {type, date, ...}.`)
    return []
  }
  const type = oneOf(one['type'], eventTypes, `${where}.type`, problems)
  const date = readDay(one['date'], `${where}.date`, problems)
  if (date === undefined && one['drug'] !== undefined) oneOf(one['drug'], drugIds, `${where}.drug`, problems)
  if (type === undefined || date === undefined) return []
  const drug = (): DrugId | undefined => oneOf(one['drug'], drugIds, `${where}.drug`, problems)
  const schedule = (): Schedule | undefined =>
    oneOf(one['schedule'] ?? 'q3w', ['q3w', 'weekly'], `${where}.schedule`, problems)
  switch (type) {
    case 'dose_given':
    case 'dose_planned': {
      const named = drug()
      const every = schedule()
      if (named === undefined || every === undefined) return []
      const cycle = one['cycle']
      return type === 'dose_planned'
        ? [{ kind: 'dose planned', date, drug: named, schedule: every }]
        : [
            {
              kind: 'dose given',
              date,
              drug: named,
              schedule: every,
              cycle: typeof cycle === 'number' ? cycle : 'not said',
            },
          ]
    }
    case 'attends':
      return [{ kind: 'attends', date }]
    case 'closed_day':
      return [{ kind: 'closed day', date }]
    case 'dose_missed': {
      const named = drug()
      return named === undefined ? [] : [{ kind: 'dose missed', date, drug: named }]
    }
    case 'lvef': {
      const value = numberIn(one['value'], [5, 90], `${where}.value`, problems)
      const baseline = numberIn(one['baseline'], [5, 90], `${where}.baseline`, problems)
      if (value === undefined || baseline === undefined) return []
      return [
        {
          kind: 'scan',
          date,
          lvefPercent: value,
          baselinePercent: baseline,
          symptoms: one['symptoms'] === true,
        },
      ]
    }
    case 'lab': {
      const test = oneOf(one['test'], labTests, `${where}.test`, problems)
      const value = numberIn(one['value'], [0, 100_000], `${where}.value`, problems)
      if (test === undefined || value === undefined) return []
      return test === 'platelets' || test === 'neutrophils'
        ? [{ kind: 'count', date, test, value }]
        : [{ kind: 'other test', date }]
    }
  }
}
