/** What the browser's tab is called. It names no illness, so that tabs and history stay neutral. */
import { questionIds } from '@herald/brief/brief'
import type { Route } from './routes.ts'
import type { Say } from './words/say.ts'

export function titleOf(route: Route | undefined, say: Say): string {
  if (route === undefined) return say('title-not-found')
  if (route.kind === 'answer') return say('title-answer', { number: questionIds.indexOf(route.id) + 1 })
  return say(`title-${route.kind === 'sheet' ? route.name : route.kind}`)
}
