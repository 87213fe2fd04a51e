/** Timers T1 to T14 as rows (ask-a-doctor, section 6). What happens when one fires is a row of the two machines. */

export type TimerKey = (typeof timers)[number]['key']
export type TimerUnit = 'seconds' | 'minutes' | 'service minutes' | 'promise minutes' | 'hours' | 'days'

/**
 * `promise minutes` count on the clock of the question, which pauses; `service minutes` from the start of the timer;
 * the others are plain time. Danger (T1, T2) never waits for opening hours.
 */
// biome-ignore format: a table
export const timers = [
  { key: 'T1',         after: 10,  unit: 'seconds',         what: 'scan did not come back' },
  { key: 'T2',         after: 15,  unit: 'minutes',         what: 'urgent look due' },
  { key: 'T2 lead',    after: 30,  unit: 'minutes',         what: 'urgent look overdue' },
  { key: 'T3',         after: 60,  unit: 'service minutes', what: 'nobody has claimed it' },
  { key: 'T3 lead',    after: 90,  unit: 'service minutes', what: 'still nobody' },
  { key: 'T4 nudge',   after: 120, unit: 'promise minutes', what: 'draft due soon' },
  { key: 'T4',         after: 150, unit: 'promise minutes', what: 'draft due' },
  { key: 'T5',         after: 45,  unit: 'service minutes', what: 'review due' },
  { key: 'T6 amber',   after: 180, unit: 'promise minutes', what: 'promise in an hour' },
  { key: 'T6 red',     after: 210, unit: 'promise minutes', what: 'promise in half an hour' },
  { key: 'T6 late',    after: 240, unit: 'promise minutes', what: 'promise missed' },
  { key: 'T7 remind',  after: 24,  unit: 'hours',           what: 'no reply yet' },
  { key: 'T7',         after: 72,  unit: 'hours',           what: 'no reply' },
  { key: 'T8',         after: 30,  unit: 'minutes',         what: 'claim idle' },
  { key: 'T9',         after: 14,  unit: 'days',            what: 'follow-up over' },
  { key: 'T10',        after: 14,  unit: 'days',            what: 'no word on the preview' },
  { key: 'T11',        after: 365, unit: 'days',            what: 'page review due' },
  { key: 'T11 overdue',after: 30,  unit: 'days',            what: 'page review overdue' },
  { key: 'T12',        after: 365, unit: 'days',            what: 'end of keeping' },
  { key: 'T13',        after: 7,   unit: 'days',            what: 'erasure due' },
  { key: 'T13 limit',  after: 30,  unit: 'days',            what: 'erasure at its limit' },
  { key: 'T14',        after: 90,  unit: 'days',            what: 'licence check due' },
] as const

export type Timer = (typeof timers)[number]

/** The row of a timer. */
export function timerOf(key: TimerKey): Timer {
  const row = timers.find((timer) => timer.key === key)
  if (row === undefined) throw new Error(`No timer ${key}.`)
  return row
}

export const timerKeys: readonly TimerKey[] = timers.map(({ key }) => key)
