/** The app: one header, one screen, one footer. Which screen is decided by the address, what is on it by the desk. */
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useDesk } from './desk/desk-context.tsx'
import { Link } from './kit/link.tsx'
import { Mark } from './kit/mark.tsx'
import { Paragraphs } from './kit/sentences.tsx'
import { Broken } from './kit/work-note.tsx'
import { type Route, routeAt } from './routes.ts'
import { AboutScreen } from './screens/about.tsx'
import { AnswersScreen } from './screens/answers.tsx'
import { ExamplesScreen } from './screens/examples.tsx'
import { FormScreen } from './screens/form.tsx'
import { HelpScreen } from './screens/help.tsx'
import { MissingScreen } from './screens/missing.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { OneAnswerScreen } from './screens/one-answer.tsx'
import { OpenScreen } from './screens/open.tsx'
import { PasteScreen } from './screens/paste.tsx'
import { PrivacyScreen } from './screens/privacy.tsx'
import { RecordScreen } from './screens/record.tsx'
import { ReportScreen } from './screens/report.tsx'
import { sheetScreens } from './screens/sheets/sheet-screens.ts'
import { StartScreen } from './screens/start.tsx'
import { WaitingScreen } from './screens/waiting.tsx'
import { titleOf } from './title.ts'
import { useSay } from './words/language.tsx'

export function App({ path }: { readonly path: string }) {
  const say = useSay()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  const route = routeAt(path)
  useEffect(() => {
    document.title = `${titleOf(route, say)} - ${say('app-name')}`
    // A new screen: focus goes to its heading, as after loading a page (R4). The first one is a loaded page.
    if (shown.current !== path) main.current?.querySelector('h1')?.focus({ preventScroll: true })
    shown.current = path
  }, [path, route, say])
  return (
    <>
      <a href="#main" className="skip">
        {say('nav-skip')}
      </a>
      <Header route={route} />
      <main id="main" ref={main} className={`screen screen-${route?.kind ?? 'not-found'}`}>
        <Broken />
        {route === undefined ? <NotFoundScreen /> : <Screen key={path} route={route} />}
      </main>
      <Footer />
    </>
  )
}

function Screen({ route }: { readonly route: Route }): ReactNode {
  const { opened, change } = useDesk().state
  switch (route.kind) {
    case 'start':
      return <StartScreen />
    case 'open':
      return <OpenScreen />
    case 'paste':
      return <PasteScreen />
    case 'examples':
      return <ExamplesScreen />
    case 'about':
      return <AboutScreen />
    case 'help':
      return <HelpScreen />
    case 'privacy':
      return <PrivacyScreen />
    case 'report':
    case 'form':
    case 'record':
    case 'answers':
    case 'answer':
    case 'missing':
    case 'sheet':
      break
  }
  if (opened.kind === 'nothing') return <WaitingScreen route={route} />
  switch (route.kind) {
    case 'report':
      return <ReportScreen opened={opened} />
    case 'form':
      return <FormScreen opened={opened} />
    case 'record':
      return <RecordScreen opened={opened} />
    case 'answers':
      return <AnswersScreen opened={opened} />
    case 'answer':
      return <OneAnswerScreen opened={opened} id={route.id} />
    case 'missing':
      return <MissingScreen opened={opened} change={change} />
    case 'sheet': {
      const Sheet = sheetScreens[route.name]
      return (
        <Suspense fallback={<WaitingScreen route={route} />}>
          <Sheet />
        </Suspense>
      )
    }
  }
}

/** On the library's pages too, where it is written to a file and no address is the app's. */
export function Header({ route }: { readonly route: Route | undefined }) {
  const say = useSay()
  return (
    <header className="header">
      <div className="header-inside">
        <Link to={{ kind: 'start' }} className="name">
          <Mark />
          {say('app-name')}
        </Link>
        <nav className="menu" aria-label={say('nav-main')}>
          <Link to={{ kind: 'answers' }} current={route?.kind === 'answers'}>
            {say('nav-answers')}
          </Link>
          <Link to={{ kind: 'missing' }} current={route?.kind === 'missing'}>
            {say('nav-missing')}
          </Link>
          <Link
            to={{ kind: 'sheet', name: 'calendar' }}
            current={route?.kind === 'sheet' && route.name === 'calendar'}
          >
            {say('nav-calendar')}
          </Link>
        </nav>
        <Link to={{ kind: 'help' }} className="help-link" current={route?.kind === 'help'}>
          {say('nav-help')}
        </Link>
      </div>
    </header>
  )
}

/** On the library's pages too. */
export function Footer() {
  const say = useSay()
  const { opened } = useDesk().state
  const notices =
    opened.kind === 'something' ? opened.brief.notices : [say('foot-not-instead'), say('foot-checked')]
  return (
    <footer className="footer">
      <div className="footer-inside">
        <Paragraphs of={notices} />
        <nav aria-label={say('foot-label')}>
          {/* Not a screen of the app: the library is pages of its own. */}
          <a href="/library">{say('nav-library')}</a>
          <Link to={{ kind: 'about' }}>{say('nav-about')}</Link>
          <Link to={{ kind: 'record' }}>{say('nav-record')}</Link>
          <Link to={{ kind: 'privacy' }}>{say('nav-privacy')}</Link>
        </nav>
      </div>
    </footer>
  )
}
