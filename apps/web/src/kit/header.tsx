/** The header of every page: the name, the menu, and the way to help. */
import { type KeyboardEvent, useRef } from 'react'
import { menu, menuGroups } from '../menu.ts'
import { pathOf, type Route } from '../routes.ts'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { PathLink } from './path-link.tsx'

export function Header({ route }: { readonly route: Route | undefined }) {
  const say = useSay()
  const path = route === undefined ? '' : pathOf(route)
  return (
    <header className="header">
      <div className="header-inside">
        <Link to={{ kind: 'start' }} className="name">
          <Mark />
          {say('app-name')}
        </Link>
        <nav className="menu" aria-label={say('nav-main')}>
          <ul className="plain menu-main">
            {menu
              .filter(({ isMain }) => isMain)
              .map((entry) => (
                <li key={entry.path}>
                  <PathLink path={entry.path} current={entry.path === path}>
                    {say(entry.words)}
                  </PathLink>
                </li>
              ))}
          </ul>
          {/* Another screen, another menu: the old one is closed. */}
          <Whole key={path} path={path} />
        </nav>
        <Link to={{ kind: 'help' }} className="help-link" current={route?.kind === 'help'}>
          {say('nav-help')}
        </Link>
      </div>
    </header>
  )
}

/** Every screen by group, in a native `details`: it opens without a script, and Escape closes it. */
function Whole({ path }: { readonly path: string }) {
  const say = useSay()
  const details = useRef<HTMLDetailsElement>(null)
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || details.current?.open !== true) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details className="menu-all" ref={details} onKeyDown={closeOnEscape}>
      <summary>{say('menu-all')}</summary>
      <div className="menu-groups">
        {menuGroups.map((group) => {
          const rows = menu.filter((entry) => entry.group === group)
          return rows.length === 0 ? null : (
            <div key={group} className="menu-group">
              <p className="quiet" id={`menu-${group}`}>
                {say(`menu-group-${group}`)}
              </p>
              <ul className="plain" aria-labelledby={`menu-${group}`}>
                {rows.map((entry) => (
                  <li key={entry.path}>
                    <PathLink path={entry.path} current={entry.path === path}>
                      {say(entry.words)}
                    </PathLink>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </details>
  )
}
