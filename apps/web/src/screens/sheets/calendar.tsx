/** The treatment calendar: plans that she chose, what comes when, what slipped, and what to take along. */
import { sentences } from '@herald/content-en/screens/calendar'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { CalendarAsk, CalendarInWords } from '../../desk/sheets/calendar.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Link } from '../../kit/link.tsx'
import { Section } from '../../kit/section.tsx'
import { List } from '../../kit/sentences.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'
import type { DayLimits } from '../../written-day.ts'
import { Agenda } from './calendar/agenda.tsx'
import { ClinicianAmounts } from './calendar/clinician-amounts.tsx'
import { ClosedDays, DateForm } from './calendar/date-form.tsx'
import { Month } from './calendar/month.tsx'
import { PlanCard } from './calendar/plan-card.tsx'
import { PlanForm } from './calendar/plan-form.tsx'
import { Questions } from './calendar/questions.tsx'
import { Files } from './calendar/take-along.tsx'

/** Its styles come with it, not with every page. */
const styles = new URL('../../styles/calendar.css', import.meta.url).href

export function CalendarScreen() {
  const say = useScreenSay(sentences)
  const sheet = useSheet({ kind: 'sheet', name: 'calendar', ask: { kind: 'look' } })
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="screen" />
      <h1 tabIndex={-1}>{say('calendar-heading')}</h1>
      <p className="lead on-screen">{say('calendar-lead')}</p>
      {sheet === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <Sheet sheet={sheet} say={say} />
      )}
    </>
  )
}

/** The first HER2 drug was approved in 1998; nobody plans more than three years ahead. */
const limitsAround = (asOf: string): DayLimits => ({
  from: '1998-09-25',
  to: `${Number(asOf.slice(0, 4)) + 3}${asOf.slice(4)}`.replace('-02-29', '-02-28'),
})

function Sheet({ sheet, say }: { readonly sheet: CalendarInWords; readonly say: Say }) {
  const { send } = useDesk()
  const [view, setView] = useState<'list' | 'month'>('list')
  const [changes, setChanges] = useState(0)
  const said = useRef<HTMLParagraphElement>(null)
  const ask = (what: CalendarAsk): void => {
    void send({ kind: 'sheet', name: 'calendar', ask: what }).then(() => {
      if (what.kind !== 'export' && what.kind !== 'amounts') setChanges((before) => before + 1)
    })
  }
  useEffect(() => {
    // What she pressed may be gone: focus goes to the line that says what happened.
    if (changes > 0) said.current?.focus()
  }, [changes])
  const limits = limitsAround(sheet.asOf)
  const parts = { sheet, say, ask, limits }
  const isEmpty = sheet.entries.length === 0 && sheet.plans.length === 0
  return (
    <>
      <p ref={said} tabIndex={-1} role="status" className={changes > 0 ? 'calendar-said' : 'for-ears'}>
        {changes === 0 || sheet.problems.length > 0 ? '' : say('calendar-plan-saved')}
      </p>
      {sheet.problems.length === 0 ? null : (
        <div className="note note-wrong" role="alert">
          <p>
            <strong>{say('calendar-problem')}</strong>
          </p>
          <List of={sheet.problems} />
        </div>
      )}
      <Questions sheet={sheet} say={say} ask={ask} />
      {isEmpty ? (
        <>
          <p className="calendar-empty">{say('calendar-empty')}</p>
          <Section title={say('calendar-add-plan')}>
            <PlanForm {...parts} />
          </Section>
        </>
      ) : (
        <>
          <div className="calendar-bar on-screen">
            <fieldset className="view-switch">
              <legend className="for-ears">{say('calendar-view')}</legend>
              {(['list', 'month'] as const).map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="calendar-view"
                    checked={view === each}
                    onChange={() => setView(each)}
                  />
                  <span>{say(`calendar-view-${each}`)}</span>
                </label>
              ))}
            </fieldset>
            <button type="button" className="secondary" onClick={() => print()}>
              {say('calendar-print')}
            </button>
          </div>
          <div className={`calendar-view calendar-view-${view}`}>
            {view === 'month' ? <Month sheet={sheet} say={say} /> : null}
            <div className="calendar-list">
              <Agenda {...parts} />
            </div>
          </div>
          {sheet.plans.length === 0 ? null : (
            <Section title={say('calendar-plan-heading')}>
              <ul className="plain plans">
                {sheet.plans.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} say={say} ask={ask} />
                ))}
              </ul>
              <p className="on-screen">
                <Link to={{ kind: 'sheet', name: 'heart' }}>{say('calendar-heart')}</Link>
                <span className="quiet block">{say('calendar-heart-more')}</span>
              </p>
            </Section>
          )}
        </>
      )}
      <div className="calendar-more on-screen">
        <Section title={say('calendar-more')}>
          <Disclosure
            title={say('calendar-add-date')}
            className={
              isEmpty ? 'disclosure disclosure-button' : 'disclosure disclosure-button disclosure-primary'
            }
          >
            <DateForm {...parts} />
          </Disclosure>
          {isEmpty ? null : (
            <>
              <Disclosure title={say('calendar-add-plan-more')} className="disclosure disclosure-button">
                <PlanForm key={sheet.plans.length} {...parts} />
              </Disclosure>
              <Disclosure title={say('calendar-closed')} className="disclosure disclosure-button">
                <ClosedDays {...parts} closed={sheet.closed} />
              </Disclosure>
              <Disclosure title={say('calendar-files')} className="disclosure disclosure-button">
                <Files exported={sheet.exported} hasPlan={sheet.plans.length > 0} say={say} ask={ask} />
              </Disclosure>
              {sheet.plans.length === 0 ? null : (
                <Disclosure title={say('calendar-clinician')} className="disclosure disclosure-button">
                  <ClinicianAmounts amounts={sheet.amounts} say={say} ask={ask} />
                </Disclosure>
              )}
            </>
          )}
        </Section>
      </div>
    </>
  )
}
