/** Every sheet's screen, fetched when it is first opened. */
import { type ComponentType, lazy } from 'react'
import type { SheetName } from '../../desk/sheets.ts'

export const sheetScreens: Readonly<Record<SheetName, ComponentType>> = {
  diary: lazy(async () => ({ default: (await import('./diary.tsx')).DiaryScreen })),
  effects: lazy(async () => ({ default: (await import('./effects.tsx')).EffectsScreen })),
  calendar: lazy(async () => ({ default: (await import('./calendar.tsx')).CalendarScreen })),
  heart: lazy(async () => ({ default: (await import('./heart.tsx')).HeartScreen })),
  map: lazy(async () => ({ default: (await import('./map.tsx')).MapScreen })),
  trials: lazy(async () => ({ default: (await import('./trials.tsx')).TrialsScreen })),
  visit: lazy(async () => ({ default: (await import('./visit.tsx')).VisitScreen })),
}
