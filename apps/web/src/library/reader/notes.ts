/**
 * A word's note opens beside the word, in a native popover: Esc closes it and focus goes back to the word.
 *
 * Where the browser has no popover, or the reader asks for a new tab, the link leads to the note at the end as before.
 */
export function openNotesInPlace(page: Document): void {
  const popover = page.querySelector<HTMLElement>('#word-popover')
  const body = popover?.querySelector('.word-popover-body')
  if (popover === null || body === null || body === undefined || !('popover' in popover)) return
  let opener: HTMLElement | undefined
  popover.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && popover.contains(page.activeElement)) opener?.focus()
  })
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const note = page.getElementById(link.hash.slice(1))
    if (note === null) return
    event.preventDefault()
    opener = link
    const copy = [...note.children].map((part) => part.cloneNode(true))
    body.replaceChildren(...copy)
    for (const back of body.querySelectorAll('.back')) back.remove()
    popover.showPopover()
    place(popover, link)
    popover.focus({ preventScroll: true })
  })
}

/** Under the word, inside the window. On a narrow screen the style sheet puts it at the bottom instead. */
function place(popover: HTMLElement, link: HTMLElement): void {
  const { bottom, top, left } = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const { width, height } = popover.getBoundingClientRect()
  const below = bottom + 8
  const fits = below + height < window.innerHeight
  popover.style.setProperty('--note-top', `${Math.max(8, fits ? below : top - height - 8)}px`)
  popover.style.setProperty('--note-left', `${Math.max(8, Math.min(left, window.innerWidth - width - 16))}px`)
}
