/** "Was this clear?": kept under the article's name on this device, read by nobody else, gone with "delete everything". */
const key = 'herald-clear'

export function askIfClear(page: Document, store: Storage | undefined = storeOf()): void {
  const field = page.querySelector<HTMLFieldSetElement>('.was-clear')
  const status = field?.querySelector('[role="status"]')
  const { article = '' } = field?.dataset ?? {}
  if (field === null || status === null || status === undefined || store === undefined) return
  const show = (answer: string): void => {
    const { kept = '', help = '' } = status instanceof HTMLElement ? status.dataset : {}
    status.textContent = answer === 'no' ? `${help} ${kept}` : kept
  }
  const before = saidOf(store)[article]
  for (const radio of field.querySelectorAll('input')) {
    radio.checked = radio.value === before
    radio.addEventListener('change', () => {
      try {
        store.setItem(key, JSON.stringify({ ...saidOf(store), [article]: radio.value }))
        show(radio.value)
      } catch {
        // A full or closed store keeps nothing: then nothing is said of keeping.
      }
    })
  }
  if (before !== undefined) show(before)
  field.hidden = false
}

/** What was said of each article; what is not readable counts as nothing. */
function saidOf(store: Storage): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? '{}')
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : []
    return Object.fromEntries(
      entries.flatMap(([article, answer]) => (typeof answer === 'string' ? [[article, answer]] : [])),
    )
  } catch {
    return {}
  }
}

function storeOf(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
