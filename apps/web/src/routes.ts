/** Every address of the patient's app, as a value and as a path. */
import { type QuestionId, questionIds } from '@herald/brief/brief'
import { type SheetName, sheetNames } from './desk/sheets.ts'

export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'open' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'report' }
  | { readonly kind: 'examples' }
  | { readonly kind: 'form' }
  | { readonly kind: 'about' }
  | { readonly kind: 'record' }
  | { readonly kind: 'answers' }
  | { readonly kind: 'answer'; readonly id: QuestionId }
  | { readonly kind: 'missing' }
  | { readonly kind: 'help' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'sheet'; readonly name: SheetName }

const screens = [
  { kind: 'start' },
  { kind: 'open' },
  { kind: 'paste' },
  { kind: 'report' },
  { kind: 'examples' },
  { kind: 'form' },
  { kind: 'about' },
  { kind: 'record' },
  { kind: 'answers' },
  { kind: 'missing' },
  { kind: 'help' },
  { kind: 'privacy' },
  { kind: 'ask' },
  { kind: 'settings' },
] as const satisfies readonly Route[]

/** Each of them becomes an HTML file, so any server of files can serve the app. */
export const everyRoute: readonly Route[] = [
  ...screens,
  ...questionIds.map((id): Route => ({ kind: 'answer', id })),
  ...sheetNames.map((name): Route => ({ kind: 'sheet', name })),
]

export function pathOf(route: Route): string {
  switch (route.kind) {
    case 'start':
      return '/'
    case 'answer':
      return `/answers/${route.id}`
    case 'sheet':
      return `/${route.name}`
    case 'open':
    case 'paste':
    case 'report':
    case 'examples':
    case 'form':
    case 'about':
    case 'record':
    case 'answers':
    case 'missing':
    case 'help':
    case 'privacy':
    case 'ask':
    case 'settings':
      return `/${route.kind}`
  }
}

const byPath = new Map(everyRoute.map((route) => [pathOf(route), route]))

/** `undefined` for an address that the app does not have. A slash at the end does not matter. */
export const routeAt = (path: string): Route | undefined => byPath.get(path.replace(/(?<=.)\/+$/, ''))
