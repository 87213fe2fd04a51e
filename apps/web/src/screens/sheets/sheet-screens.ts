/** Every sheet's screen, fetched when it is first opened. */
import { type ComponentType, lazy } from 'react'
import type { SheetName } from '../../desk/sheets.ts'

export const sheetScreens: Readonly<Record<SheetName, ComponentType>> = {
  calendar: lazy(async () => ({ default: (await import('./calendar.tsx')).CalendarScreen })),
  heart: lazy(async () => ({ default: (await import('./heart.tsx')).HeartScreen })),
  map: lazy(async () => ({ default: (await import('./map.tsx')).MapScreen })),
  trials: lazy(async () => ({ default: (await import('./trials.tsx')).TrialsScreen })),
  visit: lazy(async () => ({ default: (await import('./visit.tsx')).VisitScreen })),
}
