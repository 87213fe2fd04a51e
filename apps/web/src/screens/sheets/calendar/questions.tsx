/** What only she can settle, before the list: both sides are shown, nothing is decided here. */
import type { CalendarAsk, CalendarInWords } from '../../../desk/sheets/calendar.ts'
import { Paragraphs } from '../../../kit/sentences.tsx'
import type { Say } from '../../../words/say.ts'
import { planName } from './plan-form.tsx'

type Props = { readonly sheet: CalendarInWords; readonly say: Say; readonly ask: (ask: CalendarAsk) => void }

export function Questions({ sheet, say, ask }: Props) {
  if (sheet.questions.length === 0) return null
  return (
    <div className="calendar-asks" role="group" aria-labelledby="calendar-asks">
      <h2 id="calendar-asks">{say('calendar-ask-heading')}</h2>
      {sheet.questions.map(({ id, words, plans }) => (
        <div key={id} className="calendar-ask">
          <Paragraphs of={words} />
          <div className="buttons">
            <button
              type="button"
              className="secondary"
              onClick={() => ask({ kind: 'it-is-right', question: id })}
            >
              {say('calendar-ask-yes')}
            </button>
            {plans.map((plan) => {
              const of = sheet.plans.find((one) => one.id === plan)
              if (of === undefined) return null
              const name = planName({ regimen: of.regimen, variant: of.details.variant }, say)
              return (
                <button
                  key={plan}
                  type="button"
                  className="link"
                  onClick={() => ask({ kind: 'remove-plan', plan })}
                >
                  {say('calendar-ask-remove', { plan: name })}
                </button>
              )
            })}
          </div>
        </div>
      ))}
    </div>
  )
}
