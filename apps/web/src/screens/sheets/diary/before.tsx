/** What was told before: the table first, then small lines; what to show at the visit; files to take along. */
import { useContext, useId } from 'react'
import type { DiaryInWords, DiaryLine, DiaryRow } from '../../../desk/sheets/diary.ts'
import { List } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { DiaryParts } from '../diary.tsx'
import { DeleteEntry } from './delete-entry.tsx'
import { Weeks } from './week.tsx'

type Props = DiaryParts & { readonly diary: DiaryInWords }

export function DiaryBefore({ diary, say, tell }: Props) {
  const heading = useId()
  const isEmpty = diary.rows.length === 0 && diary.week.rows.length === 0
  return (
    <section className="diary-before" aria-labelledby={heading}>
      <h2 id={heading}>{say('diary-before')}</h2>
      {diary.rows.length === 0 ? (
        <p className="quiet">{say('diary-before-none')}</p>
      ) : (
        <Days diary={diary} say={say} tell={tell} />
      )}
      <Weeks rows={diary.week.rows} say={say} tell={tell} />
      {isEmpty ? null : (
        <>
          <h3>{say('diary-visit')}</h3>
          <p className="quiet">{say('diary-visit-how')}</p>
          {diary.summary.length === 0 ? <p>{say('diary-visit-none')}</p> : <List of={diary.summary} />}
          <h3>{say('diary-files')}</h3>
          <div className="buttons">
            <Save name="diary.csv" type="text/csv" text={diary.csv} words={say('diary-csv')} />
            {diary.week.rows.length === 0 ? null : (
              <Save
                name="diary-weeks.csv"
                type="text/csv"
                text={diary.week.csv}
                words={say('diary-csv-weeks')}
              />
            )}
            <Save name="diary.json" type="application/json" text={diary.json} words={say('diary-json')} />
          </div>
        </>
      )}
    </section>
  )
}

function Days({ diary, say, tell }: Props) {
  const caption = useId()
  return (
    <>
      {/* A box that scrolls must be reachable by keyboard: it has a name and a tab stop. */}
      <section className="numbers-scroll diary-table" aria-labelledby={caption} tabIndex={0}>
        <table>
          <caption id={caption}>{say('diary-table')}</caption>
          <thead>
            <tr>
              {(['day', 'cycle', 'temperature', 'told', 'advice', 'delete'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`diary-col-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {diary.rows.map((row) => (
              <Row key={row.id} row={row} say={say} tell={tell} />
            ))}
          </tbody>
        </table>
      </section>
      <Lines diary={diary} say={say} />
    </>
  )
}

function Row({ row, say, tell }: DiaryParts & { readonly row: DiaryRow }) {
  const { locale } = useContext(LanguageContext)
  const day = dayInFull(row.day, locale)
  return (
    <tr>
      <th scope="row">{day}</th>
      <td>{row.dayOfCycle === 0 ? say('diary-no-dose') : row.dayOfCycle}</td>
      <td>{row.temperature === '' ? say('diary-no-number') : row.temperature}</td>
      <td>
        {row.told.length === 0
          ? say('diary-told-nothing')
          : row.told.map(({ symptom, amount }) => (
              <span key={symptom} className="block">
                {say('diary-told-line', { symptom, amount: say(`diary-amount-${amount}`).toLowerCase() })}
              </span>
            ))}
        {row.note.trim() === '' ? null : (
          <span className="diary-note">{say('diary-note-told', { note: row.note })}</span>
        )}
      </td>
      <td>{say(`diary-level-${row.level}`)}</td>
      <td>
        <DeleteEntry entry={row.id} day={day} say={say} tell={tell} />
      </td>
    </tr>
  )
}

function Lines({ diary, say }: { readonly diary: DiaryInWords; readonly say: DiaryParts['say'] }) {
  if (diary.lines.length === 0) return null
  const days = Math.max(7, ...diary.lines.flatMap(({ rounds }) => rounds.flat().map(({ day }) => day)))
  return (
    <>
      <h3>{say('diary-lines')}</h3>
      <p className="quiet">{say('diary-lines-how')}</p>
      <ul className="plain diary-lines">
        {diary.lines.map((line) => (
          <li key={line.symptom}>
            <Line line={line} days={days} say={say} />
          </li>
        ))}
      </ul>
    </>
  )
}

const [width, height, room] = [240, 72, 6]

/** Told day by day; the table above says the same, so to a screen reader it is one sentence. */
function Line({
  line,
  days,
  say,
}: {
  readonly line: DiaryLine
  readonly days: number
  readonly say: DiaryParts['say']
}) {
  const x = (day: number): number => room + ((day - 1) / Math.max(1, days - 1)) * (width - 2 * room)
  const y = (amount: number): number => height - room - (amount / 4) * (height - 2 * room)
  const told = line.rounds.flat().length
  return (
    <figure>
      <figcaption>{line.symptom}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height + 14}`}
        role="img"
        aria-label={say('diary-line-words', { symptom: line.symptom, days: told })}
      >
        {[0, 2, 4].map((amount) => (
          <path key={amount} className="diary-grid" d={`M${room} ${y(amount)}H${width - room}`} />
        ))}
        {line.rounds.map((points, at) => (
          <g
            key={points.map(({ day, amount }) => `${day}-${amount}`).join(' ')}
            className={at === line.rounds.length - 1 ? 'diary-now' : 'diary-then'}
          >
            <path
              d={points
                .map(({ day, amount }, place) => `${place === 0 ? 'M' : 'L'}${x(day)} ${y(amount)}`)
                .join('')}
            />
            {points.map(({ day, amount }) => (
              <circle key={day} cx={x(day)} cy={y(amount)} r="3" />
            ))}
          </g>
        ))}
        <text x={room} y={height + 12}>
          1
        </text>
        <text x={width - room} y={height + 12} textAnchor="end">
          {days}
        </text>
      </svg>
    </figure>
  )
}

type SaveProps = {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly words: string
}

/** From memory to a file: nothing is asked of any server. */
function Save({ name, type, text, words }: SaveProps) {
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" className="secondary" onClick={save}>
      {words}
    </button>
  )
}
