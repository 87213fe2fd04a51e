/**
 * The menu: every screen that can be opened from anywhere, one row each, in groups.
 *
 * A row whose address this build does not have is not shown. So a screen that is still being made may have its row already.
 */
import { routeAt } from './routes.ts'

export type MenuGroup = 'record' | 'treatment' | 'talk' | 'learn' | 'herald'

export type MenuEntry = {
  readonly path: string
  /** Id of its words. */
  readonly words: string
  readonly group: MenuGroup
  /** Stands in the header itself where there is room. */
  readonly isMain: boolean
}

export const menuGroups: readonly MenuGroup[] = ['record', 'treatment', 'talk', 'learn', 'herald']

// biome-ignore format: a table
const entries: readonly MenuEntry[] = [
  { path: '/answers',   words: 'nav-answers',    group: 'record',    isMain: true },
  { path: '/missing',   words: 'nav-missing',    group: 'record',    isMain: true },
  { path: '/record',    words: 'nav-record',     group: 'record',    isMain: false },
  { path: '/map',       words: 'menu-map',       group: 'record',    isMain: false },
  { path: '/calendar',  words: 'menu-calendar',  group: 'treatment', isMain: true },
  { path: '/diary',     words: 'menu-diary',     group: 'treatment', isMain: true },
  { path: '/effects',   words: 'menu-effects',   group: 'treatment', isMain: false },
  { path: '/heart',     words: 'menu-heart',     group: 'treatment', isMain: false },
  { path: '/trials',    words: 'menu-trials',    group: 'treatment', isMain: false },
  { path: '/visit',     words: 'menu-visit',     group: 'talk',      isMain: false },
  { path: '/ask',       words: 'menu-ask',       group: 'talk',      isMain: true },
  { path: '/questions', words: 'menu-questions', group: 'talk',      isMain: false },
  { path: '/library',   words: 'menu-library',   group: 'learn',     isMain: true },
  { path: '/about',     words: 'nav-about',      group: 'learn',     isMain: false },
  { path: '/',          words: 'menu-start',     group: 'herald',    isMain: false },
  { path: '/settings',  words: 'menu-settings',  group: 'herald',    isMain: false },
  { path: '/privacy',   words: 'nav-privacy',    group: 'herald',    isMain: false },
]

/** Addresses that are not screens of this app but pages beside it: library, public questions, ask a doctor. */
const pagesBeside: readonly string[] = ['/library', '/questions']

/** The rows of this build. */
export const menu: readonly MenuEntry[] = entries.filter(
  ({ path }) => routeAt(path) !== undefined || pagesBeside.includes(path),
)
