/** What was told before: as rows, as lines over the days after a dose, as sentences for the visit, and as files to take along. */
import type { Message } from '@herald/brief'
import type { Chart } from '@herald/core/chart'
import { type Day, dayOf, earlierFirst, givenDoses, isBefore, isGivenInClinic } from '@herald/core/regimens'
import {
  type DiaryEntry,
  type Draft,
  dayOfCycle,
  entryOf,
  feverProfiles,
  rankOf,
  type Team,
  visitSummary,
} from '@herald/core/toxicity'
import type { DiaryLine, DiaryRow } from '../../../desk/sheets/diary.ts'
import { dayInFull } from '../../../today.ts'
import type { KeptEntry, Noted } from './noted.ts'
import { weeksForVisit } from './week.ts'

type Words = (message: Message) => string

/** Days on which a drip or shot was given. */
export const doseDays = (chart: Pick<Chart, 'treatments'>): readonly Day[] => {
  const days = givenDoses(chart).given.filter(({ drugs }) => drugs.some(isGivenInClinic))
  return [...new Map(days.map(({ day }) => [day.toString(), day])).values()].toSorted(earlierFirst)
}

/** Newest first. */
export const newestFirst = (entries: readonly KeptEntry[]): readonly KeptEntry[] =>
  entries.toSorted((a, b) => b.draft.day.localeCompare(a.draft.day) || rankOf(b.level) - rankOf(a.level))

export function rowsOf(
  entries: readonly KeptEntry[],
  doses: readonly Day[],
  words: Words,
): readonly DiaryRow[] {
  return newestFirst(entries).map(({ id, draft, level }) => {
    const day = dayOf(draft.day)
    const place = day === undefined ? 0 : dayOfCycle(day, doses)
    return {
      id,
      day: draft.day,
      dayOfCycle: typeof place === 'number' ? place : 0,
      temperature: temperatureWords(draft),
      told: amountsOf(draft).map(([symptom, amount]) => ({
        symptom: words({ id: `symptom-${symptom}` }),
        amount,
      })),
      level,
      note: draft.note,
    }
  })
}

export const temperatureWords = ({ temperature }: Draft): string =>
  temperature.kind === 'told' ? `${temperature.written} °${temperature.unit}` : ''

const amountsOf = (draft: Draft) =>
  draft.ticked.flatMap((symptom) => {
    const amount = draft.amounts[symptom]
    return amount === undefined ? [] : [[symptom, amount] as const]
  })

/** Symptoms that are drawn: told on the most days. */
const mostLines = 6

export function linesOf(
  entries: readonly KeptEntry[],
  doses: readonly Day[],
  words: Words,
): readonly DiaryLine[] {
  const told = entries.flatMap(({ draft }) => {
    const day = dayOf(draft.day)
    if (day === undefined) return []
    const place = dayOfCycle(day, doses)
    if (place === 'before the first cycle') return []
    const round = day.subtract({ days: place - 1 }).toString()
    return amountsOf(draft).map(([symptom, amount]) => ({ symptom, round, day: place, amount }))
  })
  return [...Map.groupBy(told, ({ symptom }) => symptom)]
    .filter(([, days]) => days.length >= 2)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, mostLines)
    .map(([symptom, days]) => ({
      symptom: words({ id: `symptom-${symptom}` }),
      rounds: [...Map.groupBy(days, ({ round }) => round)]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([, points]) =>
          points.toSorted((a, b) => a.day - b.day).map(({ day, amount }) => ({ day, amount })),
        ),
    }))
}

/** Entries as the tables read them, the worst of a day first. */
export const entriesOf = (entries: readonly KeptEntry[], team: Team): readonly DiaryEntry[] =>
  entries
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level))
    .map(({ draft }) => {
      const day = dayOf(draft.day)
      return entryOf(draft, { drugs: day === undefined ? [] : team.drugsOn(day), asksDrugs: false }, 'worst')
    })

/** Without a dose day to count from, the last four weeks. */
const otherwiseDays = 28

/** The diary since the last dose day before today, worst first: for the diary's own page and for the visit sheet. */
export function diaryForVisit(
  { entries, weeks }: Pick<Noted, 'entries' | 'weeks'>,
  {
    asOf,
    doses,
    team,
    words,
  }: { readonly asOf: Day; readonly doses: readonly Day[]; readonly team: Team; readonly words: Words },
): readonly string[] {
  const last = doses.filter((day) => isBefore(day, asOf)).at(-1)
  const since = last ?? asOf.subtract({ days: otherwiseDays })
  // A temperature that was no fever, and nothing said with it, is nothing to show.
  const told = entriesOf(entries, team).map((entry) => ({
    ...entry,
    reports: entry.reports.filter(
      ({ symptom, yes, values }) =>
        symptom !== 'fever' || yes.length > 0 || (values.temp_c ?? 0) >= feverProfiles.uk.callNowC,
    ),
  }))
  const symptoms = visitSummary(told, since, team)
    .filter(({ worst }) => worst.grade > 0 || worst.level !== 'self_care')
    .flatMap(({ symptom, daysTold, worst }) => [
      words({
        id: 'diary-summary-symptom',
        values: { symptom: words({ id: `symptom-${symptom}` }), days: daysTold },
      }) +
        ' ' +
        words({ id: 'diary-summary-worst', values: { day: dayInFull(worst.day.toString(), 'en-GB') } }),
    ])
  return [...symptoms, ...weeksForVisit(weeks, since), ...notesSince(entries, since, words)]
}

/** Her own words, oldest first. */
const notesSince = (entries: readonly KeptEntry[], since: Day, words: Words): readonly string[] =>
  entries
    .filter(({ draft: { day, note } }) => note.trim() !== '' && day >= since.toString())
    .toSorted((a, b) => a.draft.day.localeCompare(b.draft.day))
    .map(({ draft: { day, note } }) =>
      words({ id: 'diary-summary-note', values: { day: dayInFull(day, 'en-GB'), note: note.trim() } }),
    )

/** One line an entry, for a spreadsheet; the words are those she saw. */
export function csvOf(rows: readonly DiaryRow[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map(({ day, dayOfCycle: place, temperature, told, level, note }) => [
    day,
    place === 0 ? '' : String(place),
    temperature,
    told.map(({ symptom, amount }) => `${symptom}: ${amount} of 4`).join('; '),
    level,
    note,
  ])
  return [['day', 'day after a dose', 'temperature', 'told', 'level', 'note'], ...lines]
    .map((line) => line.map(cell).join(','))
    .join('\r\n')
}
