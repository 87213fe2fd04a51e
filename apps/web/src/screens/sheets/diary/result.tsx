/** What to do, why, what could still change it. The words of the level stand in the heading; its colour says nothing that they do not. */
import { useState } from 'react'
import type { DiaryPage } from '../../../desk/sheets/diary.ts'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { List, Paragraphs } from '../../../kit/sentences.tsx'
import type { DiaryParts } from '../diary.tsx'
import { CallLines, HelpNow } from './call.tsx'
import { Note } from './note.tsx'

type Props = DiaryParts & {
  readonly page: Extract<DiaryPage, { readonly kind: 'result' }>
  readonly isSaved: boolean
  readonly note: string
}

export function Result({ page, isSaved, note, say, tell }: Props) {
  const [isTooLong, setIsTooLong] = useState(false)
  const { level, why, care, lowering, isFinal, symptomsNotTold, isCautious } = page
  const isEmergency = level === 'emergency'
  const isCertain = isEmergency && isFinal
  return (
    <div className={`diary-result level-${level}`}>
      {isFinal ? null : (
        <section className="note diary-lower" aria-labelledby="diary-lower">
          <h2 id="diary-lower">{say('diary-lower-heading')}</h2>
          <p>{say('diary-lower-how')}</p>
          <ul className="plain">
            {lowering.map(({ step, kind, words }) => (
              <li key={`${kind} ${words}`}>
                <button type="button" className="link" onClick={() => tell({ kind: 'return', step })}>
                  {say(`diary-lower-${kind.replace(' ', '-')}`, {
                    what: kind === 'number' ? say(`diary-number-${words}`) : words,
                  })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isEmergency ? <HelpNow say={say} /> : null}
      {level === 'call_now' || level === 'call_today' ? (
        <div className="note">
          <CallLines say={say} />
        </div>
      ) : null}
      <Disclosure title={say('diary-why')} className="disclosure">
        <List of={why} />
      </Disclosure>
      {symptomsNotTold && !isCertain ? <p>{say('diary-not-told')}</p> : null}
      {isCautious && !isCertain ? <p>{say('diary-cautious')}</p> : null}
      {care.length === 0 ? null : (
        <section aria-labelledby="diary-care">
          <h2 id="diary-care">{say('diary-care')}</h2>
          <List of={care} />
        </section>
      )}
      <Paragraphs of={[say('diary-nurse')]} className="quiet" />
      {isSaved ? (
        note.trim() === '' ? null : (
          <p className="diary-note">{say('diary-note-told', { note })}</p>
        )
      ) : (
        <Note note={note} say={say} tell={tell} onTooLong={setIsTooLong} />
      )}
      {isSaved ? (
        <>
          <p role="status">
            <strong>{say('diary-saved')}</strong>
          </p>
          <button type="button" className="secondary" onClick={() => tell({ kind: 'start again' })}>
            {say('diary-another')}
          </button>
        </>
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="primary"
            disabled={isTooLong}
            onClick={() => tell({ kind: 'save' })}
          >
            {say('diary-save')}
          </button>
          <button type="button" className="link" onClick={() => tell({ kind: 'back' })}>
            {say('diary-back')}
          </button>
          <button type="button" className="link" onClick={() => tell({ kind: 'start again' })}>
            {say('diary-again')}
          </button>
        </div>
      )}
    </div>
  )
}
