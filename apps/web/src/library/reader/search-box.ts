/** The search box of the library: the searcher and its index come when somebody begins to type. */
import type { Find } from './find.ts'

export function offerSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.library-search')
  const input = form?.querySelector('input')
  const status = form?.querySelector<HTMLElement>('[role="status"]')
  const list = form?.querySelector<HTMLElement>('.library-found')
  const address = form?.dataset['index']
  if (form === null || !form || !input || !status || !list || address === undefined) return
  form.hidden = false
  let loading: Promise<Find> | undefined
  const load = () => (loading ??= import('./find.ts').then(({ finder }) => finder(address)))
  const show = async () => {
    const find = await load()
    const query = input.value.trim()
    const hits = query.length < 2 ? [] : find(query).slice(0, 8)
    status.textContent = query.length < 2 ? '' : counted(hits.length, status.dataset)
    list.replaceChildren(
      ...hits.map(({ address: to, title, line, gated }) => {
        const item = page.createElement('li')
        const link = page.createElement('a')
        link.href = to
        link.textContent = title
        const more = page.createElement('p')
        more.className = 'quiet'
        more.textContent = gated ? (list.dataset['gated'] ?? '') : line
        item.append(link, more)
        return item
      }),
    )
  }
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true })
  input.addEventListener('input', () => {
    show().catch(() => {
      // Offline, or the index is gone: the topics below are still there, and the next key tries again.
      loading = undefined
      status.textContent = status.dataset['none'] ?? ''
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    list.querySelector('a')?.focus()
  })
}

function counted(hits: number, { none = '', one = '', many = '' }: DOMStringMap): string {
  if (hits === 0) return none
  return hits === 1 ? one : `${many} ${hits}`
}
