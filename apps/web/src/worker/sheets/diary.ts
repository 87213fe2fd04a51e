/** The daily check -> one page of it, with what was told before. Every rule is in the core; here the record and the notes meet it. */
import { earliestDay } from '@herald/core/chart'
import { type Day, dayOf, daysBetween } from '@herald/core/regimens'
import {
  type Asked,
  type Draft,
  type DrugInUse,
  drugsInUse,
  emptyDraft,
  everyDrug,
  type FeverProfileId,
  feverProfileIn,
  judged,
  nextOf,
  rankOf,
  stepsOf,
  type Team,
  type TemperatureUnit,
  tellsDrugs,
} from '@herald/core/toxicity'
import type { DiaryInWords } from '../../desk/sheets/diary.ts'
import { after } from './diary/after.ts'
import { csvOf, diaryForVisit, doseDays, entriesOf, linesOf, newestFirst, rowsOf } from './diary/history.ts'
import { drugsMarked, joinedDrugs, markedDoses } from './diary/marked-drugs.ts'
import { type KeptEntry, type Noted, notedFrom } from './diary/noted.ts'
import { drugWords, resultPage, stepPage } from './diary/page.ts'
import { afterWeek, isWeekAsk, weekInWords } from './diary/week.ts'
import type { SheetInput, SheetMaker } from './maker.ts'

/** What another sheet shows of the diary: nothing, if there is none. */
export function summaryOf({ notes, ...input }: SheetInput): readonly string[] {
  const noted = notedFrom(notes?.['diary'])
  const { chart, asOf, words } = input
  return diaryForVisit(noted, { asOf, doses: doseDays(chart), team: teamOf(input, noted), words })
}

/** What she said about her drugs is asked again after this many days. */
const toldHoldsDays = 42

export const diary: SheetMaker<'diary'> = (input, ask, value) => {
  const { chart, asOf, words } = input
  const today = asOf.toString()
  const read = notedFrom(value)
  // What held yesterday is not what holds today: an unfinished check of another day is let go.
  const before: Noted = read.draftOn === today ? read : { ...read, draft: 'none', draftOn: today }
  const current = before.draft === 'none' ? emptyDraft(today) : before.draft
  const around = {
    asOf,
    diagnosed: chart.tumours.map(({ diagnosed }) => earliestDay(diagnosed)).find((day) => day !== undefined),
    steps: stepsOf(current, askedOf(input, before, current)),
  }
  const week = isWeekAsk(ask)
    ? afterWeek(ask, before, current, drugsToldOn(input, before), asOf)
    : ({ noted: before, shown: { kind: 'none' } } as const)
  const {
    noted: told,
    draft,
    trouble,
  } = isWeekAsk(ask)
    ? after({ kind: 'look' }, week.noted, week.noted.draft === 'none' ? current : week.noted.draft, around)
    : after(ask, before, current, around)
  const asked = askedOf(input, told, draft)
  const team = teamOf(input, told)
  const past = entriesOf(
    told.entries.filter((entry) => entry.draft.day !== draft.day),
    team,
  )
  const next = nextOf(draft, asked, past, team)
  const now = next.kind === 'result' ? { ...next, judged: judged(draft, asked, past, team) } : next
  const isSaved = ask.kind === 'save' && now.kind === 'result'
  const noted = isSaved ? saved(told, draft, now.judged.level) : told
  const doses = doseDays(chart)
  const rows = rowsOf(noted.entries, doses, words)
  const shown: DiaryInWords = {
    asOf: today,
    day: draft.day,
    dayProblem: trouble.kind === 'day' ? trouble.problem : 'none',
    dayAsked: trouble.kind === 'day' ? trouble.day : '',
    page:
      week.shown.kind === 'page'
        ? week.shown.page
        : now.kind === 'result'
          ? resultPage(now.judged, asked.drugs === everyDrug, words)
          : stepPage(now.step, draft, { trouble, unit: unitOf(noted), words }),
    canGoBack: draft.done.length > 0,
    certain:
      week.shown.kind === 'none' && now.kind === 'step' && rankOf(now.atLeast) >= rankOf('call_now')
        ? words({ id: `level-${now.atLeast}` })
        : '',
    saved: isSaved,
    drugs: drugsShown(input, asked, noted),
    profile: noted.profile,
    counts: profileOf(input, noted),
    rows,
    lines: linesOf(noted.entries, doses, words),
    byDose: doses.length > 0,
    note: draft.note,
    week: weekInWords(noted, drugsToldOn(input, noted), asOf),
    summary: diaryForVisit(noted, { asOf, doses, team, words }),
    csv: csvOf(rows),
    json: JSON.stringify({ days: noted.entries, weeks: noted.weeks }, undefined, 1),
  }
  const isEmpty =
    noted.draft === 'none' &&
    noted.entries.length === 0 &&
    noted.week === 'none' &&
    noted.weeks.length === 0 &&
    noted.drugs === 'not asked' &&
    noted.profile === 'not set'
  return Promise.resolve({ shown, noted: isEmpty ? undefined : noted })
}

/** The unit of her thermometer, from the newest entry that has one. */
const unitOf = ({ entries }: Noted): TemperatureUnit =>
  newestFirst(entries).flatMap(({ draft: { temperature } }) =>
    temperature.kind === 'told' ? [temperature.unit] : [],
  )[0] ?? 'C'

type Record = Pick<SheetInput, 'chart' | 'asOf' | 'own' | 'notes'>

/** A saved draft is an entry, and the page is free for another. The result stays in sight until she leaves it. */
function saved(noted: Noted, draft: KeptEntry['draft'], level: KeptEntry['level']): Noted {
  const ids = noted.entries.map(({ id }) => id)
  const ofDay = ids.filter((id) => id.startsWith(draft.day)).map((id) => Number(id.split('/').at(-1)))
  const id = `${draft.day}/${Math.max(0, ...ofDay) + 1}`
  return { ...noted, draft: 'none', entries: [...noted.entries, { id, draft, level }] }
}

const holds = (noted: Noted, asOf: Day): boolean => {
  if (noted.drugs === 'not asked') return false
  const on = dayOf(noted.drugs.on)
  return on !== undefined && daysBetween(on, asOf) <= toldHoldsDays
}

/** She is asked once; what she said holds for a while, and can be said anew. */
function askedOf(record: Record, noted: Noted, draft: Draft): Asked {
  const { chart, asOf } = record
  const isTold = holds(noted, asOf) && !draft.done.includes('drugs')
  return {
    drugs: drugsOn(record, noted, markedDoses(record), asOf),
    asksDrugs: !tellsDrugs(drugsInUse(chart.treatments, asOf)) && !isTold,
  }
}

/** Drugs that somebody has told; none where nobody has. */
function drugsToldOn(input: Record, noted: Noted): readonly DrugInUse[] {
  const { asksDrugs } = askedOf(input, noted, emptyDraft(input.asOf.toString()))
  return asksDrugs ? [] : drugsOn(input, noted, markedDoses(input), input.asOf)
}

/** The record's drugs and hers together; every drug where neither tells. */
function drugsOn(
  { chart, asOf }: Record,
  noted: Noted,
  marked: ReturnType<typeof markedDoses>,
  day: Day,
): readonly DrugInUse[] {
  const ofRecord = drugsInUse(chart.treatments, day)
  const known = joinedDrugs(ofRecord, drugsMarked(marked, day))
  const told = holds(noted, asOf) ? noted.drugs : 'not asked'
  if (told === 'not asked') return tellsDrugs(ofRecord) ? known : everyDrug
  if (told.kind === 'unknown') return everyDrug
  const hers = told.drugs.map((id): DrugInUse => ({ id, daysSinceLast: 0, daysSinceStart: 0 }))
  return [...hers, ...known.filter(({ id }) => !told.drugs.includes(id))]
}

function teamOf(record: Record, noted: Noted): Team {
  const marked = markedDoses(record)
  return { drugsOn: (day) => drugsOn(record, noted, marked, day), profile: profileOf(record, noted) }
}

/** From which temperature her team wants a call: her word first, then the country of her settings; the page for help says the same. */
function profileOf({ own = [] }: Record, { profile }: Noted): FeverProfileId {
  if (profile !== 'not set') return profile
  const country = own.find(({ fact }) => fact === 'country')?.value
  return feverProfileIn(typeof country === 'string' ? country : '')
}

function drugsShown({ chart, asOf, words }: SheetInput, asked: Asked, noted: Noted): DiaryInWords['drugs'] {
  if (tellsDrugs(drugsInUse(chart.treatments, asOf)))
    return { kind: 'record', names: asked.drugs.map(({ id }) => drugWords(id, words)) }
  if (noted.drugs === 'not asked' || noted.drugs.kind === 'unknown' || !holds(noted, asOf))
    return { kind: 'unknown', names: [] }
  return { kind: 'told', names: noted.drugs.drugs.map((id) => drugWords(id, words)) }
}
