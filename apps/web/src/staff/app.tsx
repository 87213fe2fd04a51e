/** The staff workspace: who is here, in which role, and the screen that the address names. */
import type { Session } from '@herald/api'
import { useCallback, useEffect, useRef, useState } from 'react'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { type Place, placeAt, useHash } from './address.ts'
import { AuditScreen } from './admin/audit-screen.tsx'
import { PeopleScreen } from './admin/people-screen.tsx'
import { SiteScreen } from './admin/site-screen.tsx'
import { CaseScreen } from './case-screen.tsx'
import { PageScreen } from './moderate/page-screen.tsx'
import { PagesScreen } from './moderate/pages-screen.tsx'
import { QueueScreen } from './queue-screen.tsx'
import { SecurityScreen } from './security/security-screen.tsx'
import { ShortcutsProvider } from './shortcuts.tsx'
import { SignIn } from './sign-in.tsx'
import { StaffHeader } from './staff-header.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'

export type StaffSession = Extract<Session, { kind: 'staff' }>

export function StaffApp() {
  const say = useSay()
  const place = placeAt(useHash())
  const { trouble, run } = useTask()
  const [session, setSession] = useState<Session>()
  const main = useRef<HTMLElement>(null)
  const load = useCallback(async () => {
    const found = await run(() => service.call('session', {}))
    if (found !== undefined) setSession(found)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [])
  useEffect(() => void load(), [load])
  const here = session?.kind === 'staff' && session.secondFactor === 'done' ? session : undefined
  const name = nameOf(session, here, place)
  useEffect(() => {
    document.title = `${say(`staff-title-${name}`)} - Herald`
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [say, name])
  return (
    <ShortcutsProvider>
      <a href="#staff-main" className="skip" onClick={(event) => skip(event, main.current)}>
        {say('staff-skip')}
      </a>
      <StaffHeader session={here} place={place} onChange={setSession} onSignOut={load} />
      <main id="staff-main" ref={main} className={`staff-screen staff-${name}`} tabIndex={-1}>
        <TroubleNote trouble={trouble} />
        {session === undefined ? (
          <p>{say('staff-loading')}</p>
        ) : here === undefined ? (
          session.kind === 'staff' && session.secondFactor === 'not set up' ? (
            <SecurityScreen isFirst onChange={load} />
          ) : (
            <SignIn session={session} onSignedIn={load} />
          )
        ) : (
          <Screen
            key={`${here.role} ${JSON.stringify(place)}`}
            place={place}
            session={here}
            onChange={load}
          />
        )}
      </main>
      <footer className="staff-footer">
        <p>{say('staff-foot')}</p>
      </footer>
    </ShortcutsProvider>
  )
}

/** Of the screen that is shown, for its title. */
function nameOf(session: Session | undefined, here: StaffSession | undefined, place: Place): string {
  if (here === undefined)
    return session?.kind === 'staff' && session.secondFactor === 'not set up' ? 'security' : 'sign-in'
  return here.role === 'admin' && place.kind === 'queue' ? 'people' : place.kind
}

/** The part behind `#` names a screen here, so the skip link moves the focus itself. */
function skip(event: { readonly preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}

type ScreenProps = {
  readonly place: Place
  readonly session: StaffSession
  readonly onChange: () => Promise<void>
}

function Screen({ place, session, onChange }: ScreenProps) {
  if (place.kind === 'security') return <SecurityScreen isFirst={false} onChange={onChange} />
  if (place.kind === 'audit') return <AuditScreen session={session} />
  if (session.role === 'admin') return place.kind === 'site' ? <SiteScreen /> : <PeopleScreen />
  if (place.kind === 'pages') return <PagesScreen session={session} />
  if (place.kind === 'page') return <PageScreen id={place.id} />
  if (session.role === 'moderator') return <PagesScreen session={session} />
  return place.kind === 'case' ? (
    <CaseScreen id={place.id} session={session} />
  ) : (
    <QueueScreen session={session} />
  )
}
