/** The app: one header, one screen, one footer. Which screen is decided by the address, what is on it by the desk. */
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useDesk } from './desk/desk-context.tsx'
import { Footer } from './kit/footer.tsx'
import { Header } from './kit/header.tsx'
import { Broken } from './kit/work-note.tsx'
import { type Route, routeAt } from './routes.ts'
import { AboutScreen } from './screens/about.tsx'
import { HelpScreen } from './screens/help.tsx'
import { NotFoundScreen } from './screens/not-found.tsx'
import { isLater, loadScreen, useScreens } from './screens/screens.ts'
import { sheetScreens } from './screens/sheets/sheet-screens.ts'
import { StartScreen } from './screens/start.tsx'
import { WaitingScreen } from './screens/waiting.tsx'
import { titleOf } from './title.ts'
import { useSay } from './words/language.tsx'

/** Fetched when it is opened: the API's parsers come with it. */
const AskScreen = lazy(async () => ({ default: (await import('./ask/ask-screen.tsx')).AskScreen }))

export function App({ path }: { readonly path: string }) {
  const say = useSay()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  const route = routeAt(path)
  const { isLive } = useDesk()
  useEffect(() => {
    // For whoever drives the page by machine: from now on nothing that is pressed is lost.
    if (isLive) document.documentElement.dataset['live'] = 'yes'
  }, [isLive])
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

/** Pages that neither show nor open a record. */
const isPublic = (kind: Route['kind']): boolean =>
  kind === 'start' || kind === 'about' || kind === 'help' || kind === 'privacy' || kind === 'settings'

function Screen({ route }: { readonly route: Route }): ReactNode {
  const { opened, change, work } = useDesk().state
  const screens = useScreens()
  const { kind } = route
  useEffect(() => {
    if (isLater(kind)) void loadScreen(kind)
  }, [kind])
  // What is kept is shut: whatever would open something asks for the passcode, or says what is wrong, first.
  const isShut = opened.kind === 'nothing' && ['locked', 'kept-unreadable', 'exported'].includes(work.kind)
  if (isShut && !isPublic(kind)) {
    const Locked = screens.locked
    return Locked === undefined ? <WaitingScreen route={route} /> : <Locked />
  }
  switch (kind) {
    case 'start':
      return <StartScreen />
    case 'about':
      return <AboutScreen />
    case 'help':
      return <HelpScreen />
    case 'open':
    case 'paste':
    case 'examples':
    case 'privacy':
    case 'settings': {
      const Page = screens[kind]
      return Page === undefined ? <WaitingScreen route={route} /> : <Page />
    }
    case 'ask':
      return (
        <Suspense fallback={<WaitingScreen route={route} />}>
          <AskScreen />
        </Suspense>
      )
    case 'report':
    case 'form':
    case 'record':
    case 'answers':
    case 'answer':
    case 'missing': {
      const OfRecord = screens[kind]
      return opened.kind === 'nothing' || OfRecord === undefined ? (
        <WaitingScreen route={route} />
      ) : (
        <OfRecord route={route} opened={opened} change={change} />
      )
    }
    case 'sheet': {
      if (opened.kind === 'nothing') return <WaitingScreen route={route} />
      const Sheet = sheetScreens[route.name]
      return (
        <Suspense fallback={<WaitingScreen route={route} />}>
          <Sheet />
        </Suspense>
      )
    }
  }
}
