/** A chosen plan: when it ends, its clocks, what follows, and what can still be set or taken back. */
import { type FormEvent, useContext, useRef, useState } from 'react'
import type { CalendarAsk, PlanDetails, PlanInWords } from '../../../desk/sheets/calendar.ts'
import { Disclosure } from '../../../kit/disclosure.tsx'
import { List, Paragraphs } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import { planName } from './plan-form.tsx'

type Props = { readonly plan: PlanInWords; readonly say: Say; readonly ask: (ask: CalendarAsk) => void }

export function PlanCard({ plan, say, ask }: Props) {
  const { locale } = useContext(LanguageContext)
  const name = planName({ regimen: plan.regimen, variant: plan.details.variant }, say)
  const hasChoices =
    plan.variants.length > 0 || plan.forms.length > 0 || plan.toChoose.length > 0 || plan.asksStage
  return (
    <li className="plan">
      <h3>{name}</h3>
      <p className="quiet">{say('calendar-plan-started', { day: dayInFull(plan.start, locale) })}</p>
      <Paragraphs of={plan.lines} />
      {plan.clocks.length === 0 ? null : (
        <>
          <h4>{say('calendar-clocks')}</h4>
          <List of={plan.clocks} />
        </>
      )}
      {plan.follows.length === 0 ? null : (
        <Disclosure title={say('calendar-follows')}>
          <List of={plan.follows} />
        </Disclosure>
      )}
      <Disclosure title={say('calendar-plan-change')}>
        {hasChoices ? <DetailsForm plan={plan} say={say} ask={ask} /> : null}
        <Remove plan={plan} say={say} ask={ask} />
      </Disclosure>
    </li>
  )
}

function Remove({ plan, say, ask }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = `remove-${plan.id}`
  return (
    <>
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        {say('calendar-plan-remove')}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{say('calendar-plan-remove-sure')}</h2>
        <div className="buttons">
          <button
            type="button"
            className="primary"
            onClick={() => {
              dialog.current?.close()
              ask({ kind: 'remove-plan', plan: plan.id })
            }}
          >
            {say('calendar-plan-remove-yes')}
          </button>
          <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
            {say('calendar-keep')}
          </button>
        </div>
      </dialog>
    </>
  )
}

function DetailsForm({ plan, say, ask }: Props) {
  const [details, setDetails] = useState(plan.details)
  const set = (change: Partial<PlanDetails>): void => setDetails({ ...details, ...change })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    ask({ kind: 'change-plan', plan: plan.id, details })
  }
  return (
    <form className="form" onSubmit={submit}>
      {plan.forms.length === 0 ? null : (
        <Radios
          name={`form-${plan.id}`}
          legend={say('calendar-form-label')}
          choices={plan.forms.map((form) => [form, say(`calendar-form-${form}`)])}
          value={details.form}
          onChoose={(value) => set({ form: plan.forms.find((form) => form === value) ?? 'as-printed' })}
        />
      )}
      {plan.variants.length === 0 ? null : (
        <Radios
          name={`variant-${plan.id}`}
          legend={say('calendar-variant-label')}
          choices={[
            ['', say('calendar-variant-none')],
            ...plan.variants.map((id): [string, string] => [id, say(`calendar-variant-${id}`)]),
          ]}
          value={details.variant}
          onChoose={(variant) => set({ variant })}
        />
      )}
      {plan.toChoose.length === 0 ? null : (
        <Radios
          name={`chosen-${plan.id}`}
          legend={say('calendar-chosen-label')}
          choices={[
            ['', say('calendar-chosen-none')],
            ...plan.toChoose.map(({ drug, name }): [string, string] => [drug, name]),
          ]}
          value={details.chosen}
          onChoose={(chosen) => set({ chosen })}
        />
      )}
      {plan.asksStage ? (
        <Radios
          name={`stage-${plan.id}`}
          legend={say('calendar-stage-label')}
          choices={[
            ['as the regimen', say('calendar-stage-as-printed')],
            ['advanced', say('calendar-stage-advanced')],
          ]}
          value={details.stage}
          onChoose={(value) => set({ stage: value === 'advanced' ? value : 'as the regimen' })}
        />
      ) : null}
      {plan.asksStage && details.stage !== 'advanced' ? (
        <div className="field">
          <label htmlFor={`earlier-${plan.id}`}>{say('calendar-earlier-label')}</label>
          <p className="quiet" id={`earlier-help-${plan.id}`}>
            {say('calendar-earlier-help')}
          </p>
          <input
            id={`earlier-${plan.id}`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={details.earlier}
            onChange={({ currentTarget: { value } }) => set({ earlier: value })}
            aria-describedby={`earlier-help-${plan.id}`}
          />
        </div>
      ) : null}
      <div className="buttons">
        <button type="submit" className="secondary">
          {say('calendar-change-save')}
        </button>
      </div>
    </form>
  )
}

type RadiosProps = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

function Radios({ name, legend, choices, value, onChoose }: RadiosProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(([each, label]) => (
          <label key={each} className="choice">
            <input type="radio" name={name} checked={value === each} onChange={() => onChoose(each)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
