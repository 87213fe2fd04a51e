/** Her words as she wrote them, what the danger check found, and what was said since. */
import type { Workspace } from '@herald/api'
import { dangerQuestions } from '@herald/api'
import { useContext } from 'react'
import { LanguageContext } from '../../words/language.tsx'
import { fixedWords } from '../fixed-words.ts'
import { idOf, momentInWords } from '../language.ts'
import { Marked } from '../marked.tsx'

export function QuestionPane({ work }: { readonly work: Workspace }) {
  const { locale, say } = useContext(LanguageContext)
  const { danger, question, messages, reviewComments } = work
  const yes = dangerQuestions.filter((one) => danger.answers.answers[one] !== 'no')
  const isClear = yes.length === 0 && danger.places.length === 0
  return (
    <>
      <blockquote className="her-words">
        <Marked
          text={question}
          places={danger.places.map(({ start, end, row, level }) => ({
            start,
            end,
            title: say(`staff-level-${level}`),
            key: row,
          }))}
        />
      </blockquote>
      <h3>{say('staff-danger')}</h3>
      <p className={isClear ? 'danger-none' : 'danger-some'}>
        {say(isClear ? 'staff-danger-none' : 'staff-danger-some')}
      </p>
      {yes.length === 0 ? null : (
        <ul>
          {yes.map((one) => (
            <li key={one}>
              {say(`staff-flag-${idOf(one)}`)}:{' '}
              {say(`staff-flag-is-${danger.answers.answers[one] ?? 'unanswered'}`)}
            </li>
          ))}
        </ul>
      )}
      {danger.answers.acknowledged === undefined ? null : (
        <p>{say(`staff-said-${idOf(danger.answers.acknowledged)}`)}</p>
      )}
      {danger.places.length === 0 ? null : (
        <ul className="places">
          {danger.places.map((place) => (
            <li key={`${place.row} ${place.start}`}>
              <q>{place.words}</q> {say(`staff-level-${place.level}`)},{' '}
              {say(`staff-context-${idOf(place.context)}`)}
            </li>
          ))}
        </ul>
      )}
      {messages.length === 0 ? null : (
        <>
          <h3>{say('staff-messages')}</h3>
          <ol className="messages">
            {messages.map((message) => (
              <li key={`${message.kind} ${message.at}`}>
                <p className="quiet">
                  {say(`staff-message-${idOf(message.kind)}`)}, {momentInWords(message.at, locale)}
                </p>
                {message.kind === 'questions' ? (
                  message.questions.map((one) => <p key={one}>{one}</p>)
                ) : (
                  <p className={message.kind === 'fixed' ? 'fixed-text' : undefined}>
                    {message.kind === 'fixed' ? fixedWords(message.text, message.reason) : message.text}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {reviewComments.length === 0 ? null : (
        <div className="note">
          <h3>{say('staff-review-comments')}</h3>
          {reviewComments.map(({ at, reasons, text }) => (
            <div key={at}>
              <p className="quiet">{momentInWords(at, locale)}</p>
              <p>{reasons.map((reason) => say(`staff-reason-${idOf(reason)}`)).join(', ')}</p>
              <p>{text}</p>
            </div>
          ))}
        </div>
      )}
    </>
  )
}
