/** Everybody who works here: roles, licence, second step, duty; and what an admin may propose about each. */
import type { Change, Person } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import { dayInFull } from '../../today.ts'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { InviteForm } from './invite-form.tsx'
import { type Administering, useAdministration } from './use-administration.ts'
import { WaitingChanges } from './waiting-changes.tsx'
import { isWhole, WorkFields, workOf, workToSend } from './work-fields.tsx'

const kinds: readonly Change['kind'][] = [
  'invite',
  'change work',
  'suspend',
  'let back',
  'reset second factor',
]

export function PeopleScreen() {
  const say = useSay()
  const administering = useAdministration()
  const { found, trouble } = administering
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-people')}</h1>
      <p className="lead">{say('staff-admin-two')}</p>
      <TroubleNote trouble={trouble} />
      <AdminRefusal administering={administering} />
      {found === undefined ? <p>{say('staff-loading')}</p> : null}
      <WaitingChanges administering={administering} kinds={kinds} />
      {found === undefined ? null : (
        <>
          <Disclosure title={say('staff-invite')}>
            <InviteForm administering={administering} />
          </Disclosure>
          <h2>{say('staff-people', { count: found.people.length })}</h2>
          <ul className="people">
            {found.people.map((person) => (
              <li key={person.id}>
                <OnePerson key={JSON.stringify(person)} person={person} administering={administering} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The server's own words say which rule of two refused it. */
export function AdminRefusal({ administering: { trouble } }: { readonly administering: Administering }) {
  return trouble?.kind === 'problem' && trouble.problem.kind === 'refused by rule' ? (
    <p className="note">{trouble.problem.message}</p>
  ) : null
}

type OneProps = { readonly person: Person; readonly administering: Administering }

function OnePerson({ person, administering }: OneProps) {
  const say = useSay()
  const { isBusy, propose } = administering
  const [work, setWork] = useState(() => workOf(person))
  const [day, setDay] = useState('')
  const { id } = person
  return (
    <article className={person.isSuspended ? 'person suspended' : 'person'}>
      <h3>{person.name}</h3>
      <p>{`${person.field}, ${person.country}`}</p>
      <p>{person.roles.map((role) => say(`staff-role-${role}`)).join(', ')}</p>
      <p className="quiet">
        {say(person.isSuspended ? 'staff-suspended' : `staff-duty-${idOf(person.duty)}`)}.{' '}
        {say(person.hasSecondFactor ? 'staff-factor-there' : 'staff-factor-missing')}{' '}
        {say('staff-licence-on', { day: dayInFull(person.licenceCheckedOn, 'en-GB') })}
      </p>
      <Disclosure title={say('staff-person-change', { name: person.name })}>
        <div className="staff-form">
          <WorkFields work={work} onChange={setWork} />
          <button
            type="button"
            className="secondary"
            disabled={isBusy || !isWhole(work)}
            onClick={() => void propose({ kind: 'change work', id, ...workToSend(work) })}
          >
            {say('staff-person-change-do')}
          </button>
          {person.isSuspended ? (
            <>
              <TextField label={say('staff-licence-checked')} type="date" value={day} onChange={setDay} />
              <button
                type="button"
                className="secondary"
                disabled={isBusy || day === ''}
                onClick={() => void propose({ kind: 'let back', id, licenceCheckedOn: day })}
              >
                {say('staff-let-back')}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="secondary"
              disabled={isBusy}
              onClick={() => void propose({ kind: 'suspend', id })}
            >
              {say('staff-suspend')}
            </button>
          )}
          <button
            type="button"
            className="link"
            disabled={isBusy}
            onClick={() => void propose({ kind: 'reset second factor', id })}
          >
            {say('staff-reset-factor')}
          </button>
        </div>
      </Disclosure>
    </article>
  )
}
