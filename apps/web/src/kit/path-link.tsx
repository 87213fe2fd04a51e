/** A link by address: inside the app without loading, to a page beside it as any link. */
import type { ReactNode } from 'react'
import { routeAt } from '../routes.ts'
import { Link } from './link.tsx'

type Props = { readonly path: string; readonly current: boolean; readonly children: ReactNode }

export function PathLink({ path, current, children }: Props) {
  const route = routeAt(path)
  return route === undefined ? (
    <a href={path} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  ) : (
    <Link to={route} current={current}>
      {children}
    </Link>
  )
}
