/** Starts the app in the browser: one worker, one desk, one page. */
import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { usePath } from './address.ts'
import { App } from './app.tsx'
import { DeskContext } from './desk/desk-context.tsx'
import { type DeskStore, deskStore } from './desk/store.ts'
import { today } from './today.ts'
import { wantsKeeping } from './wants-keeping.ts'
import { english, LanguageContext } from './words/language.tsx'

const worker = new Worker(new URL('./worker/desk-worker.ts', import.meta.url), { type: 'module' })
const store = deskStore(worker)
void store.send({ kind: 'restore', asOf: today(), keep: wantsKeeping() })

function Page({ store }: { readonly store: DeskStore }) {
  const path = usePath()
  const state = useSyncExternalStore(store.subscribe, store.state)
  return (
    <LanguageContext value={english}>
      <DeskContext value={{ state, send: store.send }}>
        <App path={path} />
      </DeskContext>
    </LanguageContext>
  )
}

const root = document.querySelector('#app')
if (root === null) throw new Error('index.html has no element with the id "app".')
createRoot(root).render(
  <StrictMode>
    <Page store={store} />
  </StrictMode>,
)
