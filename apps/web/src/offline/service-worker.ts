/**
 * Herald without a network: every page and script of this build is put aside on the first visit, and served from there.
 *
 * It keeps Herald itself and nothing of a record. A newer build is fetched beside this one and waits until she starts it, or until
 * all pages of the old one are closed: two builds are never mixed. It imports nothing, so that it stays one file.
 */

/** Written in by the build: every file by its address, and a name for all of them together. */
const build: { readonly version: string; readonly files: readonly string[] } = JSON.parse('__HERALD_BUILD__')

const cacheName = `herald-${build.version}`
const files = new Set(build.files)

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = Event & {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
type Scope = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
}

const isLasting = (event: Event): event is Lasting => 'waitUntil' in event
const isFetching = (event: Event): event is Fetching => 'respondWith' in event && 'request' in event
const scope: object = globalThis
const isScope = (of: object): of is Scope => 'skipWaiting' in of && 'clients' in of

addEventListener('install', (event) => {
  if (isLasting(event)) event.waitUntil(putAside())
})

addEventListener('activate', (event) => {
  if (isLasting(event)) event.waitUntil(takeOver())
})

addEventListener('message', ({ data }) => {
  if (data === 'start the new one' && isScope(scope)) void scope.skipWaiting()
})

addEventListener('fetch', (event) => {
  if (!isFetching(event)) return
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const file = fileAt(url.pathname)
  // What is not of this build goes to the server as if nobody stood between.
  if (file !== undefined) event.respondWith(kept(file, request))
})

/** `/answers` and `/answers/` are the file `/answers/index.html`. */
function fileAt(path: string): string | undefined {
  const plain = path.replace(/\/+$/, '')
  return [path, `${plain}/index.html`].find((each) => files.has(each))
}

async function putAside(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Files that are named after their content are the same in every build: they are not fetched twice.
  const missing = await Promise.all(
    build.files.map(async (file) => {
      const before = file.startsWith('/assets/') ? await caches.match(file) : undefined
      if (before === undefined) return [file]
      await cache.put(file, before)
      return []
    }),
  )
  await cache.addAll(missing.flat().map((file) => new Request(file, { cache: 'no-cache' })))
}

async function takeOver(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('herald-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  if (isScope(scope)) await scope.clients.claim()
}

async function kept(file: string, request: Request): Promise<Response> {
  const found = await (await caches.open(cacheName)).match(file)
  return found ?? fetch(request)
}
