/** Record, chosen plans and marks -> the treatment calendar in words. */
import {
  type Day,
  dayOf,
  followPlan,
  type GivenDose,
  givenDoses,
  isBefore,
  lowDays,
} from '@herald/core/regimens'
import type { CalendarInWords, Entry, ExportedFile } from '../../desk/sheets/calendar.ts'
import { amountsOf } from './calendar/amounts.ts'
import { earlierProblem } from './calendar/earlier.ts'
import { entriesOf } from './calendar/entries.ts'
import { readyFor } from './calendar/get-ready.ts'
import { monthsOf } from './calendar/months.ts'
import {
  type CalendarNotes,
  marksOf,
  noNotes,
  notesAfter,
  notesFrom,
  type OwnDate,
} from './calendar/notes.ts'
import { planInWords, plansToChoose, requestOf, startsInRecord } from './calendar/plans.ts'
import { type DrawnPlan, questionsOf } from './calendar/questions.ts'
import { type Speech, say, speechOf } from './calendar/speech.ts'
import type { SheetInput, SheetMaker } from './maker.ts'

export const calendar: SheetMaker<'calendar'> = async (input, ask, noted) => {
  const before = notesFrom(noted)
  const wanted = notesAfter(before, ask)
  const tried = draw(wanted, input)
  // A plan that cannot be drawn is not kept: what is wrong is said, and everything else stays.
  const isRefused = tried.problems.length > 0 && ask.kind !== 'look'
  const notes = isRefused ? before : wanted
  const { plans } = isRefused ? draw(before, input) : tried
  const speech = speechOf(input.words)
  const entries = allEntries(plans, notes, input, speech)
  const ranges = plans.flatMap(({ followed }) =>
    lowDays(followed.plan).map((range) => ({
      kind: range.kind === 'tired' ? ('tired' as const) : ('careful' as const),
      from: range.from.toString(),
      to: range.to.toString(),
    })),
  )
  const exported: ExportedFile =
    ask.kind === 'export'
      ? (await import('./calendar/files.ts')).exportedFile(ask, plans, entries, notes, input, speech)
      : { kind: 'none' }
  const shown: CalendarInWords = {
    asOf: input.asOf.toString(),
    plans: plans.map(({ noted: plan, followed }) => planInWords(plan, followed, input.chart, speech)),
    toChoose: plansToChoose(input),
    startInRecord: startsInRecord(input),
    questions: questionsOf(plans, notes, input, speech, inNoPlan(plans, input)),
    problems: tried.problems,
    entries,
    ranges,
    months: monthsOf(
      entries,
      ranges,
      plans.map(({ followed }) => followed),
      input.asOf,
    ),
    closed: notes.closed,
    amounts: amountsOf(ask, plans, notes, input),
    exported,
  }
  return { shown, noted: isEmpty(notes) ? undefined : notes }
}

const isEmpty = (notes: CalendarNotes): boolean =>
  JSON.stringify({ ...notes, revision: 0 }) === JSON.stringify(noNotes)

type Drawn = { readonly plans: readonly DrawnPlan[]; readonly problems: readonly string[] }

function draw(notes: CalendarNotes, { chart, asOf }: SheetInput): Drawn {
  const happened = givenDoses(chart)
  const plans: DrawnPlan[] = []
  const problems: string[] = []
  for (const noted of notes.plans) {
    const unclear = earlierProblem(noted)
    if (unclear !== '') {
      problems.push(unclear)
      continue
    }
    const followed = followPlan(
      requestOf(noted, notes.closed, chart),
      marksOf(noted.id, notes),
      happened,
      asOf,
    )
    if (followed.ok) plans.push({ noted, followed: followed.value })
    else problems.push(...followed.error.map(({ says }) => says))
  }
  return { plans, problems }
}

/** Doses of the record that no plan holds. */
const inNoPlan = (plans: readonly DrawnPlan[], { chart }: SheetInput): readonly GivenDose[] => {
  const keyOf = ({ drugs, day }: GivenDose): string => `${drugs.join(' ')} ${day.toString()}`
  return givenDoses(chart).given.filter((one) =>
    plans.every(({ followed }) => followed.unplanned.some((other) => keyOf(other) === keyOf(one))),
  )
}

function allEntries(
  plans: readonly DrawnPlan[],
  notes: CalendarNotes,
  { chart, asOf }: SheetInput,
  speech: Speech,
): readonly Entry[] {
  const scans = chart.readings.flatMap(({ fact, source }) =>
    fact === 'LVEF percent' && source.when.kind === 'on' ? [source.when.day] : [],
  )
  const ofPlans = plans.flatMap(({ noted, followed }) =>
    entriesOf({ plan: noted.id, followed, notes, scans, asOf, speech }),
  )
  return [...ofPlans, ...notes.own.map((own) => ownEntry(own, notes, asOf))].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}

/** A date that she put in herself. */
function ownEntry({ id, what, day, words }: OwnDate, notes: CalendarNotes, asOf: Day): Entry {
  const entry = `own/${id}`
  const mark = notes.marks.find((one) => one.entry === entry)?.mark
  const on = mark?.kind === 'moved' ? mark.to : day
  const isPast = isBefore(dayOf(on) ?? asOf, asOf)
  const silent = isPast ? 'not-known' : mark?.kind === 'moved' ? 'moved' : 'to-come'
  const kind = mark === undefined || mark.kind === 'moved' ? silent : mark.kind
  return {
    id: entry,
    plan: '',
    kind: what,
    day: on,
    until: on,
    what: say(`calendar-what-${what}`),
    drugs: [],
    counts: [],
    where: say(`calendar-where-${what}`),
    howLong: [say('calendar-long-ask')],
    ready: readyFor(what).map((line) => say(line)),
    notes: words === '' ? [] : [words],
    state: {
      kind,
      words:
        kind === 'to-come'
          ? ''
          : kind === 'moved'
            ? say('calendar-state-moved-plain')
            : kind === 'not-known'
              ? say('calendar-state-not-known')
              : say(`calendar-state-${kind}-you`),
    },
    late: [],
    marks: isPast || on === asOf.toString() ? ['done', 'moved', 'missed'] : ['moved'],
    marked: mark !== undefined,
  }
}
