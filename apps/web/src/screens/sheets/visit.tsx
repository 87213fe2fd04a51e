/** The visit sheet: one page to print, her questions in her order, and what she wants to say in her own words. */
import { sentences } from '@herald/content-en/screens/visit'
import { type FormEvent, useId, useState } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import {
  mostQuestions,
  type VisitAsk,
  type VisitField,
  type VisitInWords,
  type VisitQuestion,
} from '../../desk/sheets/visit.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Danger } from '../../kit/danger.tsx'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Gate } from '../../kit/gate.tsx'
import { Section } from '../../kit/section.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import { linesOf } from './visit-lines.ts'
import { VisitPaper } from './visit-paper.tsx'

/** Its styles come with it, not with every page. */
const styles = new URL('../../styles/visit.css', import.meta.url).href

type AskSheet = (ask: VisitAsk) => void

export function VisitScreen() {
  const say = useScreenSay(sentences)
  const { state, send } = useDesk()
  const sheet = useSheet({ kind: 'sheet', name: 'visit', ask: { kind: 'look' } })
  const ask: AskSheet = (ask) => void send({ kind: 'sheet', name: 'visit', ask })
  const closed = state.opened.kind === 'something' ? state.opened.gated.closed : []
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1} className="on-screen">
        {say('visit-heading')}
      </h1>
      <p className="lead on-screen">{say('visit-lead')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          <div className="on-screen">
            <Danger flags={sheet.redFlags} />
          </div>
          <Page sheet={sheet} say={say} ask={ask} />
          <div className="on-screen">
            {closed
              .filter((gate) => gate !== 'not-working')
              .slice(0, 1)
              .map((gate) => (
                <Gate key={gate} gate={gate} />
              ))}
            <Order sheet={sheet} say={say} ask={ask} />
            <OwnWords sheet={sheet} say={say} ask={ask} />
          </div>
        </>
      )}
    </>
  )
}

type PartProps = { readonly sheet: VisitInWords; readonly say: Say; readonly ask: AskSheet }

const startersOf = ({ toChoose }: VisitInWords): readonly string[] =>
  toChoose.slice(0, 3).map(({ words }) => words)

function Page({ sheet, say, ask }: PartProps) {
  const [falling, setFalling] = useState<readonly string[]>([])
  const lines = linesOf(sheet, startersOf(sheet))
  const isSame = (keys: readonly string[]): boolean => keys.join('\n') === falling.join('\n')
  const fallen = lines.filter(({ key }) => falling.includes(key))
  return (
    <>
      <p className="on-screen">
        <button type="button" className="primary" onClick={() => print()}>
          {say('visit-print')}
        </button>
      </p>
      <div className={fallen.length === 0 ? 'on-screen' : 'note on-screen'} role="status">
        <p>{say(fallen.length === 0 ? 'visit-falls-all' : 'visit-falls')}</p>
        <ul className="list">
          {fallen.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      </div>
      <VisitPaper
        sheet={sheet}
        lines={lines}
        say={say}
        onFalling={(keys) => (isSame(keys) ? undefined : setFalling(keys))}
      />
      <Disclosure title={say('visit-lines')} className="disclosure on-screen">
        <ul className="plain">
          {[
            ...lines.map(({ key, words }) => ({ key, words, isOut: false })),
            ...sheet.out.map((key) => ({ key, words: key.replace(/^\w+: /, ''), isOut: true })),
          ].map(({ key, words, isOut }) => (
            <li key={key} className="visit-line">
              <span>{words}</span>
              <button
                type="button"
                className="link"
                aria-label={say(isOut ? 'visit-put-back-what' : 'visit-take-off-what', { what: words })}
                onClick={() => ask({ kind: 'leave-out', line: key, isOut: !isOut })}
              >
                {say(isOut ? 'visit-put-back' : 'visit-take-off')}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

function Order({ sheet, say, ask }: PartProps) {
  const { chosen, toChoose } = sheet
  const isFull = chosen.length >= mostQuestions
  return (
    <Section title={say('visit-order')}>
      {chosen.length === 0 ? <p className="quiet">{say('visit-order-none')}</p> : null}
      <ol className="visit-order">
        {chosen.map((question, at) => (
          <li key={question}>
            <p>{question}</p>
            <div className="visit-buttons">
              <button
                type="button"
                className="link"
                disabled={at === 0}
                aria-label={say('visit-up-what', { what: question })}
                onClick={() => ask({ kind: 'move', question, by: -1 })}
              >
                {say('visit-up')}
              </button>
              <button
                type="button"
                className="link"
                disabled={at === chosen.length - 1}
                aria-label={say('visit-down-what', { what: question })}
                onClick={() => ask({ kind: 'move', question, by: 1 })}
              >
                {say('visit-down')}
              </button>
              <button
                type="button"
                className="link"
                aria-label={say('visit-remove-what', { what: question })}
                onClick={() => ask({ kind: 'tick', question, ticked: false })}
              >
                {say('visit-remove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <p role="status">{isFull ? say('visit-full') : ''}</p>
      {isFull ? null : <OwnQuestion say={say} ask={ask} />}
      <Disclosure title={say('visit-choose')}>
        <Choose questions={toChoose} isFull={isFull} say={say} ask={ask} />
      </Disclosure>
    </Section>
  )
}

function OwnQuestion({ say, ask }: Omit<PartProps, 'sheet'>) {
  const id = useId()
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const question = new FormData(event.currentTarget).get('question')
    if (typeof question !== 'string' || question.trim() === '') return
    ask({ kind: 'tick', question: question.trim(), ticked: true })
    event.currentTarget.reset()
  }
  return (
    <form onSubmit={add} className="visit-own">
      <label htmlFor={id}>{say('visit-add-own')}</label>
      <span className="measure">
        <input id={id} name="question" type="text" className="wide" autoComplete="off" />
        <button type="submit" className="secondary">
          {say('visit-add')}
        </button>
      </span>
    </form>
  )
}

type ChooseProps = Omit<PartProps, 'sheet'> & {
  readonly questions: readonly VisitQuestion[]
  readonly isFull: boolean
}

function Choose({ questions, isFull, say, ask }: ChooseProps) {
  return (
    <fieldset className="field">
      <legend className="for-ears">{say('visit-choose')}</legend>
      <p className="quiet">{say('visit-choose-how')}</p>
      {questions.map(({ words, ticked }) => (
        <label key={words} className="choice choice-plain">
          <Tick
            checked={ticked}
            disabled={isFull && !ticked}
            onTick={(checked) => ask({ kind: 'tick', question: words, ticked: checked })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}

// biome-ignore format: a table
const fields: readonly { readonly field: VisitField; readonly rows: number }[] = [
  { field: 'since',   rows: 3 },
  { field: 'matters', rows: 2 },
  { field: 'notes',   rows: 2 },
  { field: 'when',    rows: 1 },
  { field: 'team',    rows: 1 },
  { field: 'name',    rows: 1 },
]

/** Kept when she leaves the field: nothing that she typed is lost, and nothing is written with every key. */
function OwnWords({ sheet, say, ask }: PartProps) {
  const id = useId()
  return (
    <Section title={say('visit-own')}>
      <p className="quiet">{say('visit-own-how')}</p>
      {fields.map(({ field, rows }) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{say(`visit-field-${field}`)}</label>
          <textarea
            id={`${id}-${field}`}
            rows={rows}
            defaultValue={sheet.written[field]}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== sheet.written[field]) ask({ kind: 'write', field, text: value })
            }}
          />
        </div>
      ))}
    </Section>
  )
}
