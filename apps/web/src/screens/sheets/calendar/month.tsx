/** The calendar as months: a grid of days with one tab stop, walked by arrow keys, and the chosen day in words below. */
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react'
import type { CalendarInWords, DayCell } from '../../../desk/sheets/calendar.ts'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import { monthWords } from './agenda.tsx'
import { Glyph } from './glyph.tsx'

type Props = { readonly sheet: CalendarInWords; readonly say: Say }

// biome-ignore format: a table
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7,
}

export function Month({ sheet, say }: Props) {
  const { locale } = useContext(LanguageContext)
  const caption = useId()
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  const [day, setDay] = useState(sheet.asOf)
  const days = sheet.months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== 'blank')
  const chosen = days.find((cell) => cell.day === day) ?? days[0]
  const at = sheet.months.findIndex(({ month }) => chosen?.day.startsWith(month))
  const month = sheet.months[at]
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    moved.current = false
  }, [day])
  if (month === undefined || chosen === undefined) return null

  const goTo = (next: DayCell | undefined, withFocus: boolean): void => {
    if (next === undefined) return
    moved.current = withFocus
    setDay(next.day)
  }
  const keyed = (event: KeyboardEvent): void => {
    const from = days.indexOf(chosen)
    const inMonth = days.filter((cell) => cell.day.startsWith(month.month))
    const other = sheet.months[at + (event.key === 'PageUp' ? -1 : 1)]
    const step = steps[event.key]
    const next =
      step !== undefined
        ? days[from + step]
        : event.key === 'Home'
          ? inMonth[0]
          : event.key === 'End'
            ? inMonth.at(-1)
            : event.key === 'PageUp' || event.key === 'PageDown'
              ? days.find((cell) => other !== undefined && cell.day.startsWith(other.month))
              : undefined
    if (next === undefined) return
    event.preventDefault()
    goTo(next, true)
  }
  const turn = (by: number): void =>
    goTo(
      days.find((cell) => cell.day.startsWith(sheet.months[at + by]?.month ?? 'none')),
      false,
    )
  return (
    <div className="month">
      <div className="month-turn on-screen">
        <button type="button" className="secondary" disabled={at === 0} onClick={() => turn(-1)}>
          {say('calendar-month-before')}
        </button>
        <p id={caption} className="month-name" aria-live="polite">
          {monthWords(month.month, locale)}
        </p>
        <button
          type="button"
          className="secondary"
          disabled={at === sheet.months.length - 1}
          onClick={() => turn(1)}
        >
          {say('calendar-month-after')}
        </button>
      </div>
      <p className="quiet on-screen">{say('calendar-month-help')}</p>
      <section className="month-scroll" aria-labelledby={caption}>
        <table ref={grid} role="grid" aria-labelledby={caption} onKeyDown={keyed}>
          <caption className="in-print">{monthWords(month.month, locale)}</caption>
          <thead>
            <tr>
              {weekdays(locale).map(([short, long]) => (
                <th key={long} scope="col" abbr={long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {month.weeks.map((week, row) => (
              <tr key={`${month.month} ${row}`}>
                {week.map((cell, column) =>
                  cell === 'blank' ? (
                    <td key={`blank ${column}`} className="month-blank" />
                  ) : (
                    <DayOfMonth
                      key={cell.day}
                      cell={cell}
                      isChosen={cell === chosen}
                      isToday={cell.day === sheet.asOf}
                      choose={() => goTo(cell, false)}
                      say={say}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet">{say('calendar-month-key')}</p>
      <DayInWords cell={chosen} sheet={sheet} say={say} />
    </div>
  )
}

/** Monday first: short name to see, long name to hear. 5 January 2026 is a Monday. */
const weekdays = (locale: string): readonly (readonly [short: string, long: string])[] =>
  Array.from({ length: 7 }, (_, i) => {
    const date = new Date(2026, 0, 5 + i)
    const as = (weekday: 'short' | 'long'): string =>
      new Intl.DateTimeFormat(locale, { weekday }).format(date)
    return [as('short'), as('long')]
  })

type DayProps = {
  readonly cell: DayCell
  readonly isChosen: boolean
  readonly isToday: boolean
  readonly choose: () => void
  readonly say: Say
}

function DayOfMonth({ cell, isChosen, isToday, choose, say }: DayProps) {
  const classes = [
    'month-day',
    ...(cell.careful ? ['month-careful'] : []),
    ...(isToday ? ['month-today'] : []),
    ...(cell.entries.length > 0 ? ['month-busy'] : []),
  ].join(' ')
  return (
    <td
      role="gridcell"
      className={classes}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={choose}
    >
      <span className="month-number">
        {Number(cell.day.slice(-2))}
        {cell.tablets ? <span className="month-tablets" aria-hidden="true" /> : null}
      </span>
      {cell.entries.map(({ id, kind, what, done }) => (
        <span key={id} className={done ? 'month-entry month-done' : 'month-entry'}>
          <Glyph kind={kind} />
          {what}
        </span>
      ))}
      {cell.careful ? <span className="for-ears">{say('calendar-month-careful')}</span> : null}
      {cell.tablets ? <span className="for-ears">{say('calendar-month-tablets')}</span> : null}
    </td>
  )
}

function DayInWords({
  cell,
  sheet,
  say,
}: {
  readonly cell: DayCell
  readonly sheet: CalendarInWords
  readonly say: Say
}) {
  const { locale } = useContext(LanguageContext)
  const entries = sheet.entries.filter(({ day }) => day === cell.day)
  return (
    <div className="month-words on-screen" role="status">
      <h3>{dayInFull(cell.day, locale)}</h3>
      {entries.length === 0 && !cell.careful && !cell.tablets ? (
        <p className="quiet">{say('calendar-month-nothing')}</p>
      ) : null}
      <ul className="plain">
        {entries.map(({ id, what, drugs, counts, state }) => (
          <li key={id}>
            {[[what, ...drugs].join(', '), ...counts, state.words].filter((part) => part !== '').join('. ')}
          </li>
        ))}
        {cell.tablets ? <li>{say('calendar-month-tablets')}</li> : null}
        {cell.careful ? <li>{say('calendar-month-careful')}</li> : null}
      </ul>
    </div>
  )
}
