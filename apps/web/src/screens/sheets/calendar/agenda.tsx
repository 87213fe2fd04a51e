/** The calendar as a list: what slipped, what is not marked yet, what comes next, the months after, and what has been. */
import { useContext } from 'react'
import type { CalendarAsk, CalendarInWords, DayRangeInWords, Entry } from '../../../desk/sheets/calendar.ts'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Section } from '../../../kit/section.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import type { DayLimits } from '../../../written-day.ts'
import { EntryCard } from './entry-card.tsx'

type Props = {
  readonly sheet: CalendarInWords
  readonly say: Say
  readonly ask: (ask: CalendarAsk) => void
  readonly limits: DayLimits
}

/** What comes first stands open; months later are closed. */
const shownAtOnce = 6

type Line = { readonly day: string } & (
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'range'; readonly range: DayRangeInWords }
)

export function Agenda({ sheet, say, ask, limits }: Props) {
  const { locale } = useContext(LanguageContext)
  const { entries, ranges, asOf } = sheet
  const ahead = entries.filter(({ until }) => until >= asOf)
  const behind = entries.filter(({ until }) => until < asOf)
  const slipped = behind.filter(({ late, day }) => late.length > 0 && !isSettled(day, behind))
  const open = behind.filter(({ state }) => state.kind === 'not-known').slice(-3)
  const rest = behind.filter((entry) => !slipped.includes(entry) && !open.includes(entry)).toReversed()
  const lines = linesOf(
    ahead,
    ranges.filter(({ to }) => to >= asOf),
  )
  const first = lines.slice(0, shownAtOnce)
  const months = Map.groupBy(lines.slice(shownAtOnce), ({ day }) => day.slice(0, 7))
  const next = lines.find((line) => line.kind === 'entry')
  const card = (entry: Entry) => (
    <EntryCard
      key={entry.id}
      entry={entry}
      isFirst={next?.kind === 'entry' && next.entry === entry}
      say={say}
      ask={ask}
      limits={limits}
    />
  )
  const draw = (line: Line) =>
    line.kind === 'entry' ? (
      card(line.entry)
    ) : (
      <Range key={`${line.range.kind} ${line.day}`} range={line.range} say={say} />
    )
  return (
    <>
      {slipped.length === 0 ? null : (
        <Section title={say('calendar-slipped')}>
          <ol className="entries">{slipped.map(card)}</ol>
        </Section>
      )}
      {open.length === 0 ? null : (
        <Section title={say('calendar-check-off')}>
          <ol className="entries">{open.map(card)}</ol>
        </Section>
      )}
      <Section title={say('calendar-next')}>
        {first.length === 0 ? (
          <p className="quiet">{say('calendar-next-none')}</p>
        ) : (
          <ol className="entries">{first.map(draw)}</ol>
        )}
        {months.size === 0 ? null : (
          <div className="calendar-months">
            {[...months].map(([month, of]) => (
              <Disclosure
                key={month}
                title={say('calendar-later', {
                  month: monthWords(month, locale),
                  count: of.filter(({ kind }) => kind === 'entry').length,
                })}
              >
                <ol className="entries">{of.map(draw)}</ol>
              </Disclosure>
            ))}
          </div>
        )}
      </Section>
      {rest.length === 0 ? null : (
        <Section title={say('calendar-before')}>
          <Disclosure title={say('calendar-earlier', { count: rest.length })}>
            <ol className="entries">{rest.map(card)}</ol>
          </Disclosure>
        </Section>
      )}
    </>
  )
}

/** A later dose of the same plan has been given since: the slip is over. */
const isSettled = (day: string, behind: readonly Entry[]): boolean =>
  behind.some((other) => other.day > day && other.counts.length > 0 && other.state.kind === 'done')

const linesOf = (entries: readonly Entry[], ranges: readonly DayRangeInWords[]): readonly Line[] =>
  [
    ...ranges.map((range): Line => ({ kind: 'range', day: range.from, range })),
    ...entries.map((entry): Line => ({ kind: 'entry', day: entry.day, entry })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

export const monthWords = (month: string, locale: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
    new Date(year, number - 1),
  )
}

function Range({ range, say }: { readonly range: DayRangeInWords; readonly say: Say }) {
  const { locale } = useContext(LanguageContext)
  const days = { from: dayInFull(range.from, locale), to: dayInFull(range.to, locale) }
  return (
    <li className={`range range-${range.kind}`}>
      <p className="entry-day">{say('calendar-range', days)}</p>
      <p>
        <strong>{say(`calendar-${range.kind}`)}.</strong> {say(`calendar-${range.kind}-what`)}
      </p>
    </li>
  )
}
