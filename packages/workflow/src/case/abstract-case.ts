/**
 * Every state that a case can reach, found by trying every event of every person in every state (the proof of I1 to I10).
 *
 * Moments are left out of what makes two states equal; which timers run and which have fired is not. A timer fires at its
 * own moment. Two writers, two reviewers of whom one has written, two hashes and three scans are enough to tell all rules apart.
 */
import { Temporal } from 'temporal-polyfill'
import { type TimerKey, timerOf } from '../clock/timers.ts'
import type { Audit, Effect } from '../effect.ts'
import { entries } from '../machine.ts'
import type { Standing } from '../permission/may.ts'
import type { Actor, Duty, StaffRole } from '../person.ts'
import {
  type Case,
  type CaseCheck,
  type CaseEvent,
  type CaseSetting,
  caseTimers,
  newCase,
  type Scan,
} from './case.ts'
import { caseRules } from './rules.ts'
import { stepCase } from './step-case.ts'

export const everyday: CaseSetting = {
  hours: {
    timeZone: 'Europe/London',
    opening: {
      Monday: [{ from: '08:00', to: '18:00' }],
      Tuesday: [{ from: '08:00', to: '18:00' }],
      Wednesday: [{ from: '08:00', to: '18:00' }],
      Thursday: [{ from: '08:00', to: '18:00' }],
      Friday: [{ from: '08:00', to: '18:00' }],
      Saturday: [],
      Sunday: [],
    },
    holidays: [],
  },
  mode: 'information',
  dangerQuestions: 2,
  keepDays: 365,
}

const monday = Temporal.Instant.from('2026-11-23T09:00:00Z')
export const start: Case = newCase('case:1', 'asker:a', monday)
export const asker: Actor = { kind: 'asker', id: 'asker:a' }

const staff = (name: string, role: StaffRole, duty: Duty = 'on duty'): Actor => ({
  kind: 'staff',
  id: `credential:${name}`,
  role,
  duty,
})
// `one` writes and reviews: the same credential in two roles is what I2 is about.
const people: readonly Actor[] = [
  asker,
  { kind: 'asker', id: 'asker:other' },
  { kind: 'public' },
  { kind: 'system' },
  staff('one', 'clinician'),
  staff('two', 'clinician', 'duty lead'),
  staff('one', 'reviewer'),
  staff('three', 'reviewer'),
  staff('four', 'moderator'),
  staff('five', 'admin'),
]

const allYes: Readonly<Record<CaseCheck, 'yes'>> = {
  'same sitting': 'yes',
  '18 or over': 'yes',
  'not blocked': 'yes',
  'promise available': 'yes',
  'privacy text seen': 'yes',
  'scanner healthy': 'yes',
  'rate within limit': 'yes',
  'not spam': 'yes',
  'reason given': 'yes',
  'read in full': 'yes',
  'danger is real': 'yes',
  'licence fits her country': 'yes',
  competent: 'yes',
  'no conflict of interest': 'yes',
  'questions only, no advice': 'yes',
  'citation on each number': 'yes',
  'reading grade fits': 'yes',
  'no dose or order words': 'yes',
  'no identifiers of others': 'yes',
  'checklist done': 'yes',
  'ends with what to ask': 'yes',
  'fits the asker': 'yes',
  'numbers ticked': 'yes',
  'danger words seen by reviewer': 'yes',
  'not under legal hold': 'yes',
  'stores searched': 'yes',
}
const standing: Standing = {
  licensed: 'yes',
  competent: 'yes',
  heldForModeration: 'yes',
  breakGlass: 'yes',
  spamOrAbuse: 'yes',
  secondPerson: 'yes',
  carriesOutRequest: 'yes',
  ownActs: 'yes',
}

const scans: readonly Scan[] = ['clear', 'flag', 'down']
const plain = [
  'acknowledge',
  'scan_clear',
  'scan_flag',
  'scan_down',
  'reject',
  'clear',
  'escalate',
  'release',
  'autosave',
  'take_review',
  'request_changes',
  'decline',
  'withdraw',
  'follow_up',
  'correct',
  'ask_correction',
  'close',
  'erase',
  'erasure_done',
  'reopen',
  'send_safety_message',
] as const

const bare: readonly CaseEvent[] = [
  { kind: 'answer_screen', answers: ['no', 'no'] },
  { kind: 'answer_screen', answers: ['no', 'unanswered'] },
  { kind: 'submit', characters: 200, promisedMinutes: 240 },
  { kind: 'claim', openClaims: 0 },
  { kind: 'extend', minutes: 60 },
  { kind: 'reassign', to: 'credential:two' },
  ...scans.flatMap((scan): readonly CaseEvent[] => [
    { kind: 'ask_more', questions: 2, scan },
    { kind: 'add_info', scan },
    { kind: 'submit_draft', hash: 'first', scan },
    { kind: 'approve', hash: 'first', scan },
    { kind: 'approve', hash: 'second', scan },
  ]),
  ...plain.map((kind): CaseEvent => ({ kind })),
  ...caseTimers.map((timer): CaseEvent => ({ kind: 'timer', timer })),
]
const events = bare.map((event): CaseEvent => ({ ...event, checks: allYes, standing }))

/** Every event by every person. */
export const alphabet = (): readonly (readonly [CaseEvent, Actor])[] =>
  events.flatMap((event) =>
    people
      // That nobody but the system may fire a timer is tried with one person of each kind, not with all.
      .filter(({ kind }, index) => event.kind !== 'timer' || kind !== 'staff' || index === 4)
      .map((actor) => [event, actor] as const),
  )

export type Walked = {
  readonly before: Case
  readonly event: CaseEvent
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly after: Case
  readonly effects: readonly Effect[]
  readonly audit: Audit
}

/** Promise timers lead from each state to itself and change nothing (a test says so): they tell no states apart. */
export const isPlain = (key: TimerKey): boolean => timerOf(key).unit !== 'promise minutes'

/** What makes two states the same state, moments left out. A promise made longer is one hour longer at most. */
export const keyOf = (one: Case): string =>
  JSON.stringify({
    ...one,
    since: '',
    submitted: one.submitted.kind,
    clock: one.clock.kind,
    due: entries(one.due)
      .map(([key]) => key)
      .filter(isPlain),
    fired: one.fired.filter(isPlain).toSorted(),
    writers: one.writers.toSorted(),
    promisedMinutes: 0,
  })

/** All states, all steps between them, and all refusals. Answers are corrected twice at most. */
export function explore(): {
  readonly states: ReadonlyMap<string, Case>
  readonly steps: readonly Walked[]
  readonly refused: number
} {
  const states = new Map([[keyOf(start), start]])
  const steps: Walked[] = []
  let refused = 0
  const left: Case[] = [start]
  const all = alphabet()
  for (let before = left.pop(); before !== undefined; before = left.pop()) {
    for (const [event, actor] of possible(before, all)) {
      const due = event.kind === 'timer' ? before.due[event.timer] : undefined
      const now = due ?? monday
      const next = stepCase(before, event, { now, actor }, everyday)
      if (!next.ok) {
        refused += 1
        continue
      }
      const [after, effects] = next.value
      const audit = effects.find((effect) => effect.kind === 'audit')
      if (audit === undefined) throw new Error(`${event.kind} left no audit row.`)
      if (after.delivered.kind === 'version' && after.delivered.version > 2) continue
      steps.push({ before, event, actor, now, after, effects, audit })
      const key = keyOf(after)
      if (states.has(key)) continue
      states.set(key, after)
      if (states.size > 20_000)
        throw new Error('More than 20,000 states: the abstraction no longer bounds them.')
      left.push(after)
    }
  }
  return { states, steps, refused }
}

/** Without the events that no rule has in this state, whoever acts: a rule's conditions never ask who acts. */
function possible(before: Case, all: ReturnType<typeof alphabet>): ReturnType<typeof alphabet> {
  const names = new Set(caseRules.filter(({ from }) => from.includes(before.state)).map(({ event }) => event))
  return all.filter(([event]) => names.has(event.kind === 'timer' ? `timer ${event.timer}` : event.kind))
}
