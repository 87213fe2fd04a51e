/**
 * Sheets: screens whose words the worker makes when they are opened, each from a module of its own.
 *
 * A row here is one screen: what the page may ask of it and what it gets back. Everything else about it stands in four files of its
 * name: `desk/sheets/NAME.ts` (these types), `worker/sheets/NAME.ts` (record -> sentences), `screens/sheets/NAME.tsx` (what is seen)
 * and `content/en/src/screens/NAME.ftl` (its sentences).
 */

import type { CalendarAsk, CalendarInWords } from './sheets/calendar.ts'
import type { DiaryAsk, DiaryInWords } from './sheets/diary.ts'
import type { EffectsAsk, EffectsInWords } from './sheets/effects.ts'
import type { HeartAsk, HeartInWords } from './sheets/heart.ts'
import type { MapAsk, MapInWords } from './sheets/map.ts'
import type { TrialsAsk, TrialsInWords } from './sheets/trials.ts'
import type { VisitAsk, VisitInWords } from './sheets/visit.ts'

export type Sheets = {
  readonly diary: { readonly ask: DiaryAsk; readonly shown: DiaryInWords }
  readonly effects: { readonly ask: EffectsAsk; readonly shown: EffectsInWords }
  readonly calendar: { readonly ask: CalendarAsk; readonly shown: CalendarInWords }
  readonly heart: { readonly ask: HeartAsk; readonly shown: HeartInWords }
  readonly map: { readonly ask: MapAsk; readonly shown: MapInWords }
  readonly trials: { readonly ask: TrialsAsk; readonly shown: TrialsInWords }
  readonly visit: { readonly ask: VisitAsk; readonly shown: VisitInWords }
}

export type SheetName = keyof Sheets

/** The address of a sheet is its name. */
export const sheetNames = [
  'calendar',
  'diary',
  'effects',
  'heart',
  'map',
  'trials',
  'visit',
] as const satisfies readonly SheetName[]

export type SheetRequest<N extends SheetName = SheetName> = {
  readonly [K in N]: { readonly kind: 'sheet'; readonly name: K; readonly ask: Sheets[K]['ask'] }
}[N]

export type SheetReply<N extends SheetName = SheetName> = {
  readonly [K in N]: { readonly kind: 'sheet'; readonly name: K; readonly shown: Sheets[K]['shown'] }
}[N]

/** What each sheet showed last, and of which edition of the desk that was: facts that change make it old. */
export type SheetsShown = {
  readonly [K in SheetName]?: { readonly edition: number; readonly shown: Sheets[K]['shown'] }
}

/** The sheets after a reply, its own renewed. */
export const withSheet = (shown: SheetsShown, edition: number, reply: SheetReply): SheetsShown => ({
  ...shown,
  [reply.name]: { edition, shown: reply.shown },
})
