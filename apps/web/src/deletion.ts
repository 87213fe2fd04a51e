/** Delete everything, wherever it lies, and look again afterwards. */
import { forgetDraft } from './ask/draft-key.ts'
import type { DeskStore } from './desk/store.ts'
import { forgetSettings } from './settings/settings-store.ts'
import { today } from './today.ts'

/** What was still there after deleting. */
export type Proof = { readonly databases: number; readonly entries: number; readonly caches: number }

let proof: Proof | undefined

/** Of this visit; a page that is loaded anew knows nothing of it. */
export const lastProof = (): Proof | undefined => proof

export async function deleteEverything(send: DeskStore['send']): Promise<void> {
  await send({ kind: 'delete-everything', asOf: today() })
  forgetSettings()
  forgetDraft()
  const names = 'caches' in globalThis ? await caches.keys() : []
  await Promise.all(names.map((name) => caches.delete(name)))
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  proof = {
    databases: (await indexedDB.databases()).length,
    entries: storedEntries(),
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
  }
}

function storedEntries(): number {
  try {
    return localStorage.length + sessionStorage.length
  } catch {
    return 0
  }
}
