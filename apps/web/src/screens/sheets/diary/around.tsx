/** Around the check: the day it is about, the drugs that count, the temperature from which her team wants a call. */
import { type FormEvent, useContext, useId, useState } from 'react'
import type { DiaryInWords } from '../../../desk/sheets/diary.ts'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { DiaryParts } from '../diary.tsx'
import { dayTyped } from './day-typed.ts'

type Props = DiaryParts & { readonly diary: DiaryInWords }

const parts = ['day', 'month', 'year'] as const

/** Three text fields, not a picker (R12). */
export function DiaryDay({ diary, say, tell }: Props) {
  const id = useId()
  const { locale } = useContext(LanguageContext)
  const [isWrong, setIsWrong] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const day = dayTyped(text('day'), text('month'), text('year'), locale)
    setIsWrong(day === undefined)
    if (day !== undefined) tell({ kind: 'day', day, isSure: false })
  }
  const asked = dayInFull(diary.dayAsked, locale)
  return (
    <Disclosure title={say('diary-day-other')}>
      <form onSubmit={submit} noValidate className="diary-day-form">
        {isWrong ? (
          <p className="problem" role="alert">
            {say('diary-day-wrong')}
          </p>
        ) : null}
        {diary.dayProblem === 'to come' ? (
          <p className="problem" role="alert">
            {say('diary-day-to-come', { day: asked })}
          </p>
        ) : null}
        {diary.dayProblem === 'before the diagnosis' ? (
          <div className="note" role="alert">
            <p>{say('diary-day-early', { day: asked })}</p>
            <button
              type="button"
              className="secondary"
              onClick={() => tell({ kind: 'day', day: diary.dayAsked, isSure: true })}
            >
              {say('diary-day-right')}
            </button>
          </div>
        ) : null}
        <div className="diary-day-fields">
          {parts.map((part) => (
            <span key={part} className="field">
              <label htmlFor={`${id}-${part}`}>{say(`diary-day-${part}`)}</label>
              <input
                id={`${id}-${part}`}
                name={part}
                type="text"
                inputMode={part === 'month' ? 'text' : 'numeric'}
                autoComplete="off"
              />
            </span>
          ))}
        </div>
        <button type="submit" className="secondary">
          {say('diary-day-take')}
        </button>
      </form>
    </Disclosure>
  )
}

const lines = ['uk', 'us', 'unset'] as const

export function DiarySettings({ diary, say, tell }: Props) {
  const name = useId()
  const { drugs, profile } = diary
  const names = drugs.names.join(', ')
  const chosen = profile === 'not set' ? 'unset' : profile
  return (
    <Disclosure title={say('diary-settings')}>
      {drugs.kind === 'record' ? <p>{say('diary-drugs-record', { drugs: names })}</p> : null}
      {drugs.kind === 'told' && names !== '' ? <p>{say('diary-drugs-told', { drugs: names })}</p> : null}
      {drugs.kind === 'unknown' ? <p>{say('diary-drugs-counted-all')}</p> : null}
      {drugs.kind === 'told' ? (
        <button type="button" className="link" onClick={() => tell({ kind: 'other drugs' })}>
          {say('diary-drugs-change')}
        </button>
      ) : null}
      <fieldset className="field">
        <legend>{say('diary-line')}</legend>
        <p className="quiet">{say('diary-line-how', { line: say(`diary-line-${diary.counts}`) })}</p>
        <div className="choices">
          {lines.map((line) => (
            <label key={line} className="choice">
              <input
                type="radio"
                name={name}
                checked={line === chosen}
                onChange={() => tell({ kind: 'fever line', profile: line })}
              />
              <span>{say(`diary-line-${line}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  )
}
