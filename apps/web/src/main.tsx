/** Starts the app in the browser: one worker, one desk, one page. */
import { StrictMode, useEffect, useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { usePath } from './address.ts'
import { App } from './app.tsx'
import { DeskContext } from './desk/desk-context.tsx'
import { type DeskStore, deskStore } from './desk/store.ts'
import { putHeraldAside } from './offline/offline.ts'
import { routeAt } from './routes.ts'
import { isLater, loadEveryScreen, loadScreen } from './screens/screens.ts'
import { noNumbers } from './settings/settings.ts'
import { SettingsContext } from './settings/settings-context.tsx'
import { setSettings, settingsNow, subscribeSettings } from './settings/settings-store.ts'
import { siteNumbers } from './settings/site.ts'
import { today } from './today.ts'
import { wantsKeeping } from './wants-keeping.ts'
import { LanguageContext, languageOf } from './words/language.tsx'
import { localeWanted } from './words/pseudo.ts'

const locale = localeWanted()
const language = languageOf(locale)
const worker = new Worker(new URL('./worker/desk-worker.ts', import.meta.url), { type: 'module' })
const store = deskStore(worker)
const around = () => ({ region: settingsNow().region, locale })
void store.send({ kind: 'restore', asOf: today(), keep: wantsKeeping(), around: around() })

function Page({ store }: { readonly store: DeskStore }) {
  const path = usePath()
  const state = useSyncExternalStore(store.subscribe, store.state)
  const settings = useSyncExternalStore(subscribeSettings, settingsNow)
  const [site, setSite] = useState(noNumbers)
  useEffect(() => {
    void siteNumbers().then(setSite)
  }, [])
  const [told, setTold] = useState(settings.region)
  useEffect(() => {
    if (told === settings.region) return
    setTold(settings.region)
    void store.send({ kind: 'around', around: around() })
  }, [told, settings.region, store])
  return (
    <LanguageContext value={language}>
      <SettingsContext value={{ settings, set: setSettings, site }}>
        <DeskContext value={{ state, send: store.send, isLive: true }}>
          <App path={path} />
        </DeskContext>
      </SettingsContext>
    </LanguageContext>
  )
}

const root = document.querySelector('#app')
if (root === null) throw new Error('index.html has no element with the id "app".')

// The page's file stands until its screen is here: nothing flashes.
const first = routeAt(location.pathname)?.kind ?? 'start'
if (isLater(first)) await loadScreen(first).catch(() => undefined)
createRoot(root).render(
  <StrictMode>
    <Page store={store} />
  </StrictMode>,
)
// Once a record is open, nothing is asked of the server any more, not even for a screen.
void loadEveryScreen()
  .catch(() => undefined)
  .then(putHeraldAside)
