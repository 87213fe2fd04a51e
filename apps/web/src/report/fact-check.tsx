/** One fact of the legend: its value, its places in the text, and whether she says that it is right. */
import { type FormEvent, useContext, useId, useState } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import { Field } from '../kit/field.tsx'
import { filledIn, type Problem } from '../own-answers.ts'
import { today } from '../today.ts'
import { LanguageContext } from '../words/language.tsx'
import { factQuestion, markNumber, valueWords } from './fact-question.ts'
import type { FactInReport } from './report-in-words.ts'
import { useReportSay } from './report-say.ts'
import { showPlace } from './report-text.tsx'
import type { Check, Verdict } from './review.ts'

type Props = { readonly read: FactInReport; readonly check: Check | undefined }

const verdicts: readonly Verdict[] = ['right', 'wrong', 'not-sure']

export function FactCheck({ read, check }: Props) {
  const say = useReportSay()
  const id = useId()
  const { send } = useDesk()
  const [verdict, setVerdict] = useState<Verdict | 'none'>(check?.verdict ?? 'none')
  const name = say(`report-fact-${read.fact}`)
  const { tumour, fact, tumourName } = read
  const answer = (next: Verdict): void => {
    setVerdict(next)
    // From here on a wrong fact is left out, even if she goes on without saying what is right.
    void send({ kind: 'check-report', check: { tumour, fact, verdict: next, value: '' } })
  }
  return (
    <li className="fact-check">
      <h3>
        <Swatch read={read} /> {name}
        {tumourName === '' ? null : <span className="quiet"> ({tumourName})</span>}
      </h3>
      {read.state === 'conflicting' ? <p className="tag tag-open">{say('report-conflict')}</p> : null}
      <Values read={read} name={name} />
      {read.derived ? <p className="quiet">{say('report-derived')}</p> : null}
      {check === undefined ? null : <Standing read={read} check={check} />}
      <fieldset className="verdicts">
        <legend className="for-ears">{say('report-is-it-right', { what: name })}</legend>
        {verdicts.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name={`${id}-verdict`}
              checked={verdict === each}
              onChange={() => answer(each)}
            />
            <span>{say(`report-${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {verdict === 'wrong' ? <Correction read={read} /> : null}
    </li>
  )
}

/** The number, colour and line that mark the fact in the text. */
function Swatch({ read }: { readonly read: FactInReport }) {
  const number = markNumber(read.fact)
  return <span className={`swatch colour-${number % 6} line-style-${number % 5}`}>{number}</span>
}

function Values({ read, name }: { readonly read: FactInReport; readonly name: string }) {
  const say = useReportSay()
  return (
    <ul className="plain fact-values">
      {read.values.map(({ value, places }) => (
        <li key={value}>
          <strong>{valueWords(read.fact, value, say)}</strong>
          {places.map(({ start, words, earlier }) => (
            <button
              key={start}
              type="button"
              className="link place-button"
              aria-label={say('report-show-where', { what: name, words: shortened(words) })}
              onClick={(event) => showPlace(start, event.currentTarget)}
            >
              {say('report-show', { words: shortened(words) })}
              {earlier ? ` (${say('report-earlier')})` : null}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What Herald goes by now that she has said something. */
function Standing({ read, check }: { readonly read: FactInReport; readonly check: Check }) {
  const say = useReportSay()
  switch (check.verdict) {
    case 'right':
      return null
    case 'not-sure':
      return <p className="quiet">{say('report-goes-by-report')}</p>
    case 'wrong':
      return (
        <p className="corrected">
          {check.value === ''
            ? say('report-left-out')
            : say('report-corrected', { value: valueWords(read.fact, check.value, say) })}
        </p>
      )
  }
}

function Correction({ read }: { readonly read: FactInReport }) {
  const say = useReportSay()
  const { send } = useDesk()
  const { locale } = useContext(LanguageContext)
  const [problem, setProblem] = useState<Problem>()
  const question = factQuestion(read.fact, say)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const written = form.get(read.fact)
    const filled = filledIn([question], () => (typeof written === 'string' ? written : ''), today(), locale)
    if (filled.kind === 'problems') {
      setProblem(filled.problems[0])
      return
    }
    setProblem(undefined)
    const value = filled.kind === 'own' ? String(filled.own[0]?.value ?? '') : ''
    const { tumour, fact } = read
    void send({ kind: 'check-report', check: { tumour, fact, verdict: 'wrong', value } })
  }
  return (
    <form className="correction" onSubmit={submit} noValidate>
      <Field question={question} problem={problem} />
      {problem === undefined ? null : (
        <p className="for-ears" role="alert">
          {say(problem.id, problem.values)}
        </p>
      )}
      <button type="submit" className="secondary">
        {say('report-save')}
      </button>
    </form>
  )
}

const shortened = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
