/** The footer of every page: what Herald is not, the way out, and the size of the text. */
import type { MouseEvent } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { Newer } from './newer.tsx'
import { Paragraphs } from './sentences.tsx'
import { TextSize } from './text-size.tsx'

/** `isPlain` on pages without the app's script: what needs it is left out. */
export function Footer({ isPlain }: { readonly isPlain?: boolean }) {
  const say = useSay()
  const { opened } = useDesk().state
  const notices =
    opened.kind === 'something' ? opened.brief.notices : [say('foot-not-instead'), say('foot-checked')]
  return (
    <footer className="footer">
      <div className="footer-inside">
        <Paragraphs of={notices} />
        {isPlain === true ? null : <Newer />}
        {isPlain === true ? null : <TextSize />}
        <nav aria-label={say('foot-label')}>
          <Link to={{ kind: 'about' }}>{say('nav-about')}</Link>
          <Link to={{ kind: 'record' }}>{say('nav-record')}</Link>
          <Link to={{ kind: 'settings' }}>{say('menu-settings')}</Link>
          <Link to={{ kind: 'privacy' }}>{say('nav-privacy')}</Link>
          <QuickExit />
        </nav>
      </div>
    </footer>
  )
}

/**
 * An empty page in this page's place: no other site learns of it, and "back" does not lead to this screen.
 *
 * Without a script the link goes there as well, with this page one step back.
 */
function QuickExit() {
  const say = useSay()
  const leave = (event: MouseEvent): void => {
    event.preventDefault()
    document.body.replaceChildren()
    document.title = ''
    location.replace('about:blank')
  }
  return (
    <a href="about:blank" rel="noreferrer" onClick={leave}>
      {say('foot-exit')}
    </a>
  )
}
