/** Every sheet's maker, fetched when its screen is first opened. */
import type { SheetName, SheetReply, Sheets } from '../../desk/sheets.ts'
import type { SheetInput, SheetMaker } from './maker.ts'

const makers: { readonly [N in SheetName]: () => Promise<SheetMaker<N>> } = {
  diary: async () => (await import('./diary.ts')).diary,
  effects: async () => (await import('./effects.ts')).effects,
  calendar: async () => (await import('./calendar.ts')).calendar,
  heart: async () => (await import('./heart.ts')).heart,
  map: async () => (await import('./map.ts')).map,
  trials: async () => (await import('./trials.ts')).trials,
  visit: async () => (await import('./visit.ts')).visit,
}

/** Notes of all sheets, by name: of the record that is open. */
export type Notes = Readonly<Record<string, unknown>>

export async function makeSheet<N extends SheetName>(
  name: N,
  ask: Sheets[N]['ask'],
  input: SheetInput,
  notes: Notes,
): Promise<{ readonly reply: SheetReply<N>; readonly notes: Notes }> {
  const make = await makers[name]()
  const { shown, noted } = await make({ ...input, notes }, ask, notes[name])
  const { [name]: _, ...others } = notes
  return {
    reply: { kind: 'sheet', name, shown },
    notes: noted === undefined ? others : { ...others, [name]: noted },
  }
}
