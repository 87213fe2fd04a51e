/** One date of the calendar: what, when, where, how to get ready, what became of it, and the three marks. */
import { type FormEvent, useContext, useId, useState } from 'react'
import type { CalendarAsk, Entry, LateInWords } from '../../../desk/sheets/calendar.ts'
import { DateField, dateFieldId, useDateProblem } from '../../../kit/date-field.tsx'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { Link } from '../../../kit/link.tsx'
import { ProblemSummary } from '../../../kit/problem-summary.tsx'
import { List, Paragraphs } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import { type DayLimits, type DayProblem, nothingWritten, readWrittenDay } from '../../../written-day.ts'
import { Glyph } from './glyph.tsx'

type Props = {
  readonly entry: Entry
  /** The next one stands out. */
  readonly isFirst: boolean
  readonly say: Say
  readonly ask: (ask: CalendarAsk) => void
  readonly limits: DayLimits
}

export function EntryCard({ entry, isFirst, say, ask, limits }: Props) {
  const { locale } = useContext(LanguageContext)
  const heading = useId()
  const [isMoving, setIsMoving] = useState(false)
  const { id, kind, what, drugs, counts, state, late, marks, marked } = entry
  const day = dayInFull(entry.day, locale)
  const mark = (name: (typeof marks)[number]): void => {
    if (name === 'moved') setIsMoving(true)
    else ask({ kind: 'mark', entry: id, mark: { kind: name } })
  }
  return (
    <li className={`entry entry-${state.kind}${isFirst ? ' entry-first' : ''}`} aria-labelledby={heading}>
      <Glyph kind={kind} />
      <div className="entry-body">
        <p className="entry-day">
          <time dateTime={entry.day}>{day}</time>
        </p>
        <h3 id={heading}>
          {what}
          {drugs.length === 0 ? null : <span className="entry-drugs">: {listed(drugs, locale)}</span>}
        </h3>
        <Paragraphs of={counts} className="entry-count" />
        {state.words === '' ? null : <p className="entry-state">{state.words}</p>}
        <Paragraphs of={entry.notes} />
        {late.length === 0 ? null : <Late of={late} entry={entry} say={say} />}
        <Disclosure title={say('calendar-ready')}>
          <p>{entry.where}</p>
          <List of={[...entry.howLong, ...entry.ready]} />
        </Disclosure>
        {isMoving ? (
          <MoveForm
            say={say}
            limits={limits}
            what={say('calendar-mark-of', { what, day })}
            onMove={(to) => {
              setIsMoving(false)
              if (to !== undefined) ask({ kind: 'mark', entry: id, mark: { kind: 'moved', to } })
            }}
          />
        ) : (
          <div className="entry-marks" role="group" aria-label={say('calendar-mark-of', { what, day })}>
            {marks.map((name) => (
              <button key={name} type="button" className="mark-button" onClick={() => mark(name)}>
                {say(`calendar-mark-${name}`)}
              </button>
            ))}
            {marked ? (
              <button
                type="button"
                className="link"
                onClick={() => ask({ kind: 'mark', entry: id, mark: { kind: 'none' } })}
              >
                {say('calendar-mark-none')}
              </button>
            ) : null}
            {id.startsWith('own/') ? (
              <button
                type="button"
                className="link"
                onClick={() => ask({ kind: 'remove-date', id: id.replace('own/', '') })}
              >
                {say('calendar-date-remove')}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </li>
  )
}

/** "pertuzumab, docetaxel and carboplatin" */
const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

type LateProps = { readonly of: readonly LateInWords[]; readonly entry: Entry; readonly say: Say }

/** What the labels say of a visit that slipped: both where they differ. The team decides. */
function Late({ of, entry, say }: LateProps) {
  return (
    <div className="late">
      <p className="late-title">{say('calendar-late-heading')}</p>
      <p className="quiet">
        {say(entry.state.kind === 'missed' ? 'calendar-late-today' : 'calendar-late-that-day')}
      </p>
      <dl>
        {of.map(({ drug, answers, differ, rule }) => (
          <div key={drug}>
            <dt>{drug}</dt>
            <dd>
              {differ ? <p>{say('calendar-late-both')}</p> : null}
              {answers.map(({ words, sources }) => (
                <div key={words} className={differ ? 'late-answer' : undefined}>
                  <p>{words}</p>
                  {differ ? (
                    <p className="quiet">{say('calendar-late-source', { source: sources.join('; ') })}</p>
                  ) : null}
                </div>
              ))}
              <Disclosure title={say('calendar-late-rule')}>
                <p>{rule}</p>
                {differ ? null : (
                  <p className="quiet">
                    {say('calendar-late-source', {
                      source: [...new Set(answers.flatMap(({ sources }) => sources))].join('; '),
                    })}
                  </p>
                )}
              </Disclosure>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{say('calendar-late-call')}</strong> <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
      </p>
    </div>
  )
}

type MoveProps = {
  readonly say: Say
  readonly limits: DayLimits
  readonly what: string
  /** The new day, or undefined to leave it. */
  readonly onMove: (to: string | undefined) => void
}

function MoveForm({ say, limits, what, onMove }: MoveProps) {
  const { locale } = useContext(LanguageContext)
  const inWords = useDateProblem()
  const id = useId()
  const [written, setWritten] = useState(nothingWritten)
  const [problem, setProblem] = useState<DayProblem | 'needed'>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readWrittenDay(written, limits, locale)
    if (read.kind === 'day') onMove(read.day)
    else setProblem(read.kind === 'empty' ? 'needed' : read.problem)
  }
  return (
    <form className="form move-form" onSubmit={submit} noValidate aria-label={what}>
      <ProblemSummary
        of={problem === undefined ? [] : [{ field: dateFieldId(id, problem), words: inWords(problem) }]}
      />
      <DateField
        id={id}
        label={say('calendar-moved-to')}
        written={written}
        onWritten={setWritten}
        problem={problem}
      />
      <div className="buttons">
        <button type="submit" className="primary">
          {say('calendar-moved-save')}
        </button>
        <button type="button" className="secondary" onClick={() => onMove(undefined)}>
          {say('calendar-moved-cancel')}
        </button>
      </div>
    </form>
  )
}
