/** The past 7 days: offered beside the daily check, asked one symptom a page, kept apart from it. */
import { useContext, useId, useState } from 'react'
import type { WeekInWords, WeekPage } from '../../../desk/sheets/diary.ts'
import { List } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { DiaryParts } from '../diary.tsx'
import { DeleteEntry } from './delete-entry.tsx'
import { DiaryForm, Radios } from './form.tsx'

export function WeekOffer({ week, say, tell }: DiaryParts & { readonly week: WeekInWords }) {
  const heading = useId()
  const { locale } = useContext(LanguageContext)
  const { questions, isDue, isBegun, last } = week
  return (
    <section className="diary-week" aria-labelledby={heading}>
      <h2 id={heading}>{say('diary-week')}</h2>
      {questions === 0 ? (
        <p>{say('diary-week-no-drugs')}</p>
      ) : (
        <>
          <p>
            {isDue
              ? say('diary-week-due', { questions })
              : say('diary-week-not-due', { day: dayInFull(last, locale) })}
          </p>
          <button
            type="button"
            className={isDue ? 'secondary' : 'link'}
            onClick={() => tell({ kind: 'week', step: 'begin' })}
          >
            {say(isBegun ? 'diary-week-go-on' : 'diary-week-begin')}
          </button>
        </>
      )}
    </section>
  )
}

type ItemProps = DiaryParts & { readonly page: Extract<WeekPage, { readonly kind: 'week item' }> }

/** "Never" or "none" answers the rest of the item: then the rest is not asked. */
export function WeekItem({ page, say, tell }: ItemProps) {
  const { item, parts, at, all, based } = page
  const [first, ...others] = parts
  const [isThere, setIsThere] = useState(Number(first?.chosen ?? '') > 0)
  if (first === undefined) return null
  const asked = isThere ? parts : [first]
  return (
    <>
      <p className="diary-week-at">
        {say('diary-week-of', { at, all })} <span aria-hidden="true">·</span> {say('diary-week-recall')}
      </p>
      <DiaryForm
        say={say}
        take={({ one }) => {
          const answers = Object.fromEntries(asked.map(({ part }) => [part, one(part)]))
          if (Object.values(answers).includes('')) return say('diary-week-problem')
          tell({ kind: 'week item', item, answers })
          return ''
        }}
      >
        <Radios
          legend={first.question}
          name={first.part}
          chosen={first.chosen}
          className="choices diary-amounts"
          choices={first.choices.map((words, place) => [String(place), words])}
          onChoose={(place) => setIsThere(Number(place) > 0)}
        />
        {isThere
          ? others.map(({ part, question, chosen, choices }) => (
              <Radios
                key={part}
                legend={question}
                name={part}
                chosen={chosen}
                className="choices diary-amounts"
                choices={choices.map((words, place) => [String(place), words])}
              />
            ))
          : null}
      </DiaryForm>
      <div className="diary-foot">
        {at > 1 ? (
          <button type="button" className="link" onClick={() => tell({ kind: 'week', step: 'back' })}>
            {say('diary-back')}
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => tell({ kind: 'week', step: 'leave' })}>
          {say('diary-week-leave')}
        </button>
        <span className="quiet">{say('diary-kept')}</span>
      </div>
      <p className="quiet">{based}</p>
    </>
  )
}

type DoneProps = DiaryParts & { readonly page: Extract<WeekPage, { readonly kind: 'week done' }> }

export function WeekDone({ page, say, tell }: DoneProps) {
  const { told, high, based } = page
  return (
    <>
      {high.length === 0 ? null : (
        <section className="note diary-week-high" role="status">
          <p>{say('diary-week-high')}</p>
          <List of={high} />
          <p>{say('diary-week-high-how')}</p>
          <button type="button" className="primary" onClick={() => tell({ kind: 'week', step: 'today' })}>
            {say('diary-week-today')}
          </button>
        </section>
      )}
      {told.length === 0 ? <p>{say('diary-week-none')}</p> : <List of={told} />}
      <p>{say('diary-week-no-level')}</p>
      {high.length === 0 ? <p>{say('diary-week-fine')}</p> : null}
      <button type="button" className="secondary" onClick={() => tell({ kind: 'week', step: 'leave' })}>
        {say('diary-week-back')}
      </button>
      <p className="quiet">{based}</p>
    </>
  )
}

export function Weeks({ rows, say, tell }: DiaryParts & { readonly rows: WeekInWords['rows'] }) {
  const { locale } = useContext(LanguageContext)
  if (rows.length === 0) return null
  return (
    <>
      <h3>{say('diary-weeks')}</h3>
      <p className="quiet">{say('diary-weeks-how')}</p>
      <ul className="plain diary-weeks">
        {rows.map(({ id, day, told }) => {
          const on = dayInFull(day, locale)
          return (
            <li key={id}>
              <p>
                <strong>{on}</strong> <DeleteEntry entry={id} day={on} say={say} tell={tell} />
              </p>
              {told.length === 0 ? <p className="quiet">{say('diary-week-none')}</p> : <List of={told} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
