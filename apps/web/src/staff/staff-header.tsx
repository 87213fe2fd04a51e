/** Who is signed in, in which role and on which duty, and where to go. */
import type { Session } from '@herald/api'
import { Mark } from '../kit/mark.tsx'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { go, hashOf, type Place } from './address.ts'
import type { StaffSession } from './app.tsx'
import { idOf } from './language.ts'
import { ShortcutsButton } from './shortcuts.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'

type Props = {
  readonly session: StaffSession | undefined
  readonly place: Place
  readonly onChange: (session: Session) => void
  readonly onSignOut: () => Promise<void>
}

export function StaffHeader({ session, place, onChange, onSignOut }: Props) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const change = async (work: Parameters<typeof run<Session>>[0]) => {
    const next = await run(work)
    if (next !== undefined) onChange(next)
  }
  return (
    <header className="header">
      <div className="staff-header-inside">
        <p className="name">
          <Mark />
          {say('staff-name')}
        </p>
        {session === undefined ? null : (
          <>
            <nav className="menu" aria-label={say('staff-nav')}>
              {placesFor(session).map((to) => (
                <a key={to.kind} href={hashOf(to)} aria-current={to.kind === place.kind ? 'page' : undefined}>
                  {say(`staff-nav-${to.kind}`)}
                </a>
              ))}
            </nav>
            <div className="staff-who">
              <p>{session.name}</p>
              <label>
                <span className="for-ears">{say('staff-role')}</span>
                <select
                  value={session.role}
                  disabled={isBusy || session.roles.length < 2}
                  onChange={({ target }) => {
                    const role = session.roles.find((one) => one === target.value)
                    if (role === undefined) return
                    go({ kind: 'queue' })
                    void change(() => service.call('chooseRole', { body: { role } }))
                  }}
                >
                  {session.roles.map((role) => (
                    <option key={role} value={role}>
                      {say(`staff-role-${role}`)}
                    </option>
                  ))}
                </select>
              </label>
              <p className="duty">{say(`staff-duty-${idOf(session.duty)}`)}</p>
              <button
                type="button"
                className="link"
                disabled={isBusy}
                onClick={() => {
                  const duty = session.duty === 'off duty' ? 'on duty' : 'off duty'
                  void change(() => service.call('chooseDuty', { body: { duty } }))
                }}
              >
                {say(session.duty === 'off duty' ? 'staff-go-on-duty' : 'staff-go-off-duty')}
              </button>
              <a href={hashOf({ kind: 'security' })}>{say('staff-nav-security')}</a>
              <ShortcutsButton />
              <button
                type="button"
                className="link"
                onClick={() => void service.auth('/sign-out', {}).then(onSignOut)}
              >
                {say('staff-sign-out')}
              </button>
            </div>
          </>
        )}
      </div>
      {session?.isDemonstration === true ? <p className="staff-demo">{say('staff-demo')}</p> : null}
      <TroubleNote trouble={trouble} />
    </header>
  )
}

const placesFor = ({ role }: StaffSession): readonly Place[] => {
  switch (role) {
    case 'clinician':
      return [{ kind: 'queue' }, { kind: 'audit' }]
    case 'reviewer':
      return [{ kind: 'queue' }, { kind: 'pages' }, { kind: 'audit' }]
    case 'moderator':
      return [{ kind: 'pages' }, { kind: 'audit' }]
    case 'admin':
      return [{ kind: 'people' }, { kind: 'site' }, { kind: 'audit' }]
  }
}
