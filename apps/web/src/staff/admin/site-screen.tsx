/** Numbers to call, hours in which somebody answers, and what the promise counts with. */
import type { Administration, Change } from '@herald/api'
import { useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { Choice } from '../queue-filters.tsx'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { listFrom, openingsFrom, openingsInWords, weekdays } from './change-words.ts'
import { AdminRefusal } from './people-screen.tsx'
import { type Administering, useAdministration } from './use-administration.ts'
import { WaitingChanges } from './waiting-changes.tsx'

const kinds: readonly Change['kind'][] = ['numbers', 'hours', 'promise']
type Site = Administration['site']
type Props = { readonly site: Site; readonly administering: Administering }

export function SiteScreen() {
  const say = useSay()
  const administering = useAdministration()
  const { found, trouble } = administering
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-site')}</h1>
      <p className="lead">{say('staff-admin-two')}</p>
      <TroubleNote trouble={trouble} />
      <AdminRefusal administering={administering} />
      <WaitingChanges administering={administering} kinds={kinds} />
      {found === undefined ? (
        <p>{say('staff-loading')}</p>
      ) : (
        <div className="side-by-side" key={JSON.stringify(found.site)}>
          <Numbers site={found.site} administering={administering} />
          <Hours site={found.site} administering={administering} />
          <Promised site={found.site} administering={administering} />
        </div>
      )}
    </>
  )
}

function Numbers({ site, administering: { isBusy, propose } }: Props) {
  const say = useSay()
  const [numbers, setNumbers] = useState(site.numbers)
  const field = (key: keyof Site['numbers'], label: string) => (
    <TextField
      label={say(label)}
      value={numbers[key]}
      onChange={(value) => setNumbers({ ...numbers, [key]: value })}
    />
  )
  return (
    <section className="staff-form" aria-labelledby="staff-numbers">
      <h2 id="staff-numbers">{say('staff-numbers')}</h2>
      <p>{say('staff-numbers-how')}</p>
      {field('emergency', 'staff-number-emergency')}
      {field('cancerLine', 'staff-number-cancer')}
      {field('crisisLine', 'staff-number-crisis')}
      <button
        type="button"
        className="secondary"
        disabled={isBusy}
        onClick={() => void propose({ kind: 'numbers', numbers })}
      >
        {say('staff-numbers-do')}
      </button>
    </section>
  )
}

function Hours({ site, administering: { isBusy, propose } }: Props) {
  const say = useSay()
  const [timeZone, setTimeZone] = useState(site.hours.timeZone)
  const [holidays, setHolidays] = useState(site.hours.holidays.join('\n'))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(weekdays.map((day) => [day, openingsInWords(site.hours.opening[day])])),
  )
  const of = (day: string) => openingsFrom(typed[day] ?? '')
  const send = () =>
    propose({
      kind: 'hours',
      hours: {
        timeZone,
        holidays: listFrom(holidays),
        opening: {
          Monday: of('Monday'),
          Tuesday: of('Tuesday'),
          Wednesday: of('Wednesday'),
          Thursday: of('Thursday'),
          Friday: of('Friday'),
          Saturday: of('Saturday'),
          Sunday: of('Sunday'),
        },
      },
    })
  return (
    <section className="staff-form" aria-labelledby="staff-hours">
      <h2 id="staff-hours">{say('staff-hours')}</h2>
      <p>{say('staff-hours-how')}</p>
      <TextField label={say('staff-time-zone')} value={timeZone} onChange={setTimeZone} />
      {weekdays.map((day) => (
        <TextField
          key={day}
          label={say(`staff-day-${idOf(day)}`)}
          value={typed[day] ?? ''}
          onChange={(value) => setTyped({ ...typed, [day]: value })}
        />
      ))}
      <TextField
        label={say('staff-holidays')}
        help={say('staff-holidays-help')}
        rows={3}
        value={holidays}
        onChange={setHolidays}
      />
      <button type="button" className="secondary" disabled={isBusy} onClick={() => void send()}>
        {say('staff-hours-do')}
      </button>
    </section>
  )
}

const ways = ['say the honest time', 'close the door'] as const

function Promised({ site, administering: { isBusy, propose } }: Props) {
  const say = useSay()
  const [minutes, setMinutes] = useState(String(site.promise.minutesPerAnswer))
  const [whenLong, setWhenLong] = useState(site.promise.whenLong)
  return (
    <section className="staff-form" aria-labelledby="staff-promise">
      <h2 id="staff-promise">{say('staff-promise')}</h2>
      <p>{say('staff-promise-how')}</p>
      <TextField
        label={say('staff-minutes-per-answer')}
        inputMode="numeric"
        value={minutes}
        onChange={setMinutes}
      />
      <Choice
        label={say('staff-when-long')}
        value={whenLong}
        isRequired
        choices={ways.map((way) => ({ value: way, label: say(`staff-when-long-${idOf(way)}`) }))}
        onChange={(chosen) => setWhenLong(ways.find((way) => way === chosen) ?? whenLong)}
      />
      <button
        type="button"
        className="secondary"
        disabled={isBusy || !/^\d{1,3}$/u.test(minutes)}
        onClick={() =>
          void propose({ kind: 'promise', promise: { minutesPerAnswer: Number(minutes), whenLong } })
        }
      >
        {say('staff-promise-do')}
      </button>
    </section>
  )
}
