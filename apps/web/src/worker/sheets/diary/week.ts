/** The past 7 days: what she answers -> what is noted, the page that comes next, and how it is shown and taken along. */
import { wordsOf } from '@herald/brief'
import { sentences } from '@herald/content-en/screens/pro-ctcae'
import { type Day, dayOf, daysBetween } from '@herald/core/regimens'
import {
  completeAnswers,
  type Draft,
  type DrugInUse,
  emptyDraft,
  type ProAnswers,
  placesOf,
  type SymptomId,
  type WeeklyItem,
  weeklyItems,
  weekSignal,
} from '@herald/core/toxicity'
import type { DiaryAsk, WeekInWords, WeekPage } from '../../../desk/sheets/diary.ts'
import { dayInFull } from '../../../today.ts'
import type { Noted } from './noted.ts'
import { answersFrom, type KeptWeek, type ToldItem, type WeekDraft } from './noted-week.ts'

type WeekAsk = Extract<DiaryAsk, { readonly kind: 'week' | 'week item' }>
export const isWeekAsk = (ask: DiaryAsk): ask is WeekAsk => ask.kind === 'week' || ask.kind === 'week item'

const locale = 'en-GB'
const words = wordsOf(locale, { 'pro-ctcae': sentences })
const say = (id: string, values: Readonly<Record<string, string>> = {}): string =>
  words({ id, values: { ...values } })

/** PRO-CTCAE looks back 7 days; so long after one the next is due. */
const recallDays = 7

/** `none`: the page of the daily check is shown. */
export type WeekShown = { readonly kind: 'none' } | { readonly kind: 'page'; readonly page: WeekPage }

export type AfterWeek = { readonly noted: Noted; readonly shown: WeekShown }

/** What she did on a page of the week. `draft` is the daily check as it stands. */
export function afterWeek(
  ask: WeekAsk,
  noted: Noted,
  draft: Draft,
  drugs: readonly DrugInUse[],
  asOf: Day,
): AfterWeek {
  const today = asOf.toString()
  const items = weeklyItems(drugs)
  const current: WeekDraft =
    noted.week === 'none' || noted.week.on !== today ? { on: today, told: [] } : noted.week
  const withDraft = (week: WeekDraft): AfterWeek => {
    const next = items.find((item) => week.told.every(({ item: { item: one } }) => one !== item.item))
    return next === undefined ? saved(noted, week) : asking(noted, week, next, items, {})
  }
  if (ask.kind === 'week item') {
    const item = items.find(({ item: one }) => one === ask.item)
    if (item === undefined) return withDraft(current)
    const told = answersFrom(item, (part) => (ask.answers[part] ? Number(ask.answers[part]) : undefined))
    const answers = completeAnswers(item, told)
    if (answers === undefined) return asking(noted, current, item, items, told)
    return withDraft({ ...current, told: [...without(current.told, item), { item, answers }] })
  }
  switch (ask.step) {
    case 'begin':
      return items.length === 0 ? { noted, shown: { kind: 'none' } } : withDraft(current)
    case 'leave':
      return { noted, shown: { kind: 'none' } }
    case 'back': {
      const last = current.told.at(-1)
      if (last === undefined) return { noted, shown: { kind: 'none' } }
      return asking(noted, { ...current, told: current.told.slice(0, -1) }, last.item, items, last.answers)
    }
    case 'today': {
      const [week] = noted.weeks.filter(({ day }) => day === today).slice(-1)
      return { noted: { ...noted, draft: toToday(draft, week, today) }, shown: { kind: 'none' } }
    }
  }
}

const without = (told: readonly ToldItem[], { item }: WeeklyItem): readonly ToldItem[] =>
  told.filter((each) => each.item.item !== item)

/** The daily check from its first page on: red flags before anything else, nothing answered yet, and these symptoms are ticked. */
function toToday(draft: Draft, week: KeptWeek | undefined, today: string): Draft {
  const [ticked, note] = draft.day === today ? [draft.ticked, draft.note] : [[], '']
  const high = week === undefined ? [] : highOf(week.told)
  return { ...emptyDraft(today), note, ticked: [...new Set([...ticked, ...high])] }
}

const highOf = (told: readonly ToldItem[]): readonly SymptomId[] => [
  ...new Set(
    told.flatMap(({ item, answers }) => (weekSignal(item, answers).leadsToToday ? [item.symptom] : [])),
  ),
]

function asking(
  noted: Noted,
  week: WeekDraft,
  item: WeeklyItem,
  items: readonly WeeklyItem[],
  told: ProAnswers,
): AfterWeek {
  const page: WeekPage = {
    kind: 'week item',
    item: item.item,
    term: say(`pro-ctcae-term-${item.item}`),
    parts: item.parts.map((part) => ({
      part,
      question: say(`pro-ctcae-${part}`),
      choices: placesOf(part).map((place) => say(`pro-ctcae-${part}-${place}`)),
      chosen: String(told[part] ?? ''),
    })),
    at: items.findIndex((one) => one.item === item.item) + 1,
    all: items.length,
    based: say('pro-ctcae-based'),
  }
  return { noted: { ...noted, week }, shown: { kind: 'page', page } }
}

/** One look back a day: a second one of the same day takes its place. */
function saved(noted: Noted, { on, told }: WeekDraft): AfterWeek {
  const week: KeptWeek = { id: `week/${on}`, day: on, told }
  const high = told.filter(({ item, answers }) => weekSignal(item, answers).leadsToToday)
  const page: WeekPage = {
    kind: 'week done',
    told: linesOf(told),
    high: high.map(({ item }) => say(`pro-ctcae-term-${item.item}`)),
    based: say('pro-ctcae-based'),
  }
  return {
    noted: { ...noted, week: 'none', weeks: [...noted.weeks.filter(({ day }) => day !== on), week] },
    shown: { kind: 'page', page },
  }
}

/** "Cough: mild, a little bit", of what was there. */
const linesOf = (told: readonly ToldItem[]): readonly string[] =>
  told
    .filter(isThere)
    .map((each) =>
      say('pro-ctcae-line', { term: say(`pro-ctcae-term-${each.item.item}`), answers: answersIn(each) }),
    )

const isThere = ({ answers }: ToldItem): boolean => Object.values(answers).some((place) => place > 0)

const answersIn = ({ item, answers }: ToldItem): string =>
  item.parts.map((part) => say(`pro-ctcae-${part}-${answers[part] ?? 0}`).toLowerCase()).join(', ')

const newestFirst = (weeks: readonly KeptWeek[]): readonly KeptWeek[] =>
  weeks.toSorted((a, b) => b.day.localeCompare(a.day))

/** The weeks beside the daily check. `drugs` are none where nobody has told them yet. */
export function weekInWords(noted: Noted, drugs: readonly DrugInUse[], asOf: Day): WeekInWords {
  const weeks = newestFirst(noted.weeks)
  const last = weeks[0]?.day ?? ''
  const day = dayOf(last)
  return {
    last,
    isDue: day === undefined || daysBetween(day, asOf) >= recallDays,
    isBegun: noted.week !== 'none' && noted.week.on === asOf.toString() && noted.week.told.length > 0,
    questions: weeklyItems(drugs).flatMap(({ parts }) => parts).length,
    rows: weeks.map(({ id, day: of, told }) => ({ id, day: of, told: linesOf(told) })),
    csv: csvOf(weeks),
  }
}

/** Sentences for the visit: of each week since a day, what was there. */
export const weeksForVisit = (weeks: readonly KeptWeek[], since: Day): readonly string[] =>
  newestFirst(weeks)
    .filter(({ day, told }) => day >= since.toString() && told.some(isThere))
    .map(({ day, told }) =>
      say('pro-ctcae-summary', {
        day: dayInFull(day, locale),
        lines: linesOf(told).join('; ').toLowerCase(),
      }),
    )

/** One line an answer; the words are those she saw. */
function csvOf(weeks: readonly KeptWeek[]): string {
  const lines = weeks.flatMap(({ day, told }) =>
    told.flatMap(({ item, answers }) =>
      item.parts.map((part) => {
        const place = answers[part] ?? 0
        return [
          day,
          String(item.item),
          say(`pro-ctcae-term-${item.item}`),
          part,
          String(place),
          say(`pro-ctcae-${part}-${place}`),
        ]
      }),
    ),
  )
  return [['7 days up to', 'PRO-CTCAE item (own words)', 'symptom', 'asked', 'place', 'answer'], ...lines]
    .map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
}
