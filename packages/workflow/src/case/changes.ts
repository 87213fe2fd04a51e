/** What rules do to a case, by name. State, timers and audit are the engine's; these change the rest. */
import { paused, resumed, startedAt, stopped } from '../clock/service-clock.ts'
import type { Moment } from '../machine.ts'
import { type CredentialId, nobody, person } from '../person.ts'
import type { Case, CaseEvent, CaseSetting } from './case.ts'

type Change = (subject: Case, event: CaseEvent, at: Moment, setting: CaseSetting) => Case

const heldBy = (subject: Case, id: CredentialId): Case => ({
  ...subject,
  writer: person(id),
  writers: subject.writers.includes(id) ? subject.writers : [...subject.writers, id],
})

const changes = {
  'screen is clear': (so) => ({ ...so, screen: so.screen === 'urgent seen' ? so.screen : 'clear' }),
  'screen is open': (so) => ({ ...so, screen: 'not answered' }),
  'urgent was seen': (so) => ({ ...so, screen: 'urgent seen' }),
  'note submission': (so, event, { now }) => ({
    ...so,
    submitted: { kind: 'at', at: now },
    promisedMinutes: event.kind === 'submit' ? event.promisedMinutes : so.promisedMinutes,
  }),
  'start clock': (so, _event, { now }) => ({ ...so, clock: startedAt(now) }),
  'run clock from submission': (so, _event, { now }, { hours }) => {
    switch (so.clock.kind) {
      case 'running':
        return so
      case 'paused':
      case 'stopped':
        return { ...so, clock: resumed(so.clock, hours, now) }
      case 'not started':
        return { ...so, clock: startedAt(so.submitted.kind === 'at' ? so.submitted.at : now) }
    }
  },
  'pause clock': (so, _event, { now }, { hours }) => ({ ...so, clock: paused(so.clock, hours, now) }),
  'resume clock': (so, _event, { now }, { hours }) => ({ ...so, clock: resumed(so.clock, hours, now) }),
  'stop clock': (so, _event, { now }, { hours }) => ({ ...so, clock: stopped(so.clock, hours, now) }),
  // A new clock is a new promise: its timers may fire again.
  'new clock': (so) => ({ ...so, clock: { kind: 'not started' }, fired: [] }),
  'extend promise': (so, event) => ({
    ...so,
    promisedMinutes: so.promisedMinutes + (event.kind === 'extend' ? event.minutes : 0),
    fired: so.fired.filter((key) => !key.startsWith('T6')),
  }),
  hold: (so, _event, { actor }) => (actor.kind === 'staff' ? heldBy(so, actor.id) : so),
  'hand over': (so, event) => (event.kind === 'reassign' ? heldBy(so, event.to) : so),
  'let go': (so) => ({ ...so, writer: nobody }),
  'count round': (so) => ({ ...so, rounds: so.rounds + 1 }),
  freeze: (so, event, { actor }) =>
    event.kind === 'submit_draft' && actor.kind === 'staff'
      ? { ...so, frozen: { kind: 'version', hash: event.hash, by: actor.id }, reviewer: nobody }
      : so,
  void: (so) => ({ ...so, frozen: { kind: 'none' } }),
  deliver: (so, _event, { actor }) =>
    so.frozen.kind === 'version' && actor.kind === 'staff'
      ? {
          ...so,
          delivered: {
            kind: 'version',
            version: so.delivered.kind === 'version' ? so.delivered.version + 1 : 1,
            hash: so.frozen.hash,
            by: so.frozen.by,
            approvedBy: actor.id,
          },
          frozen: { kind: 'none' },
          reviewer: person(actor.id),
        }
      : so,
  'assign reviewer': (so, _event, { actor }) =>
    actor.kind === 'staff' ? { ...so, reviewer: person(actor.id) } : so,
  'unassign reviewer': (so) => ({ ...so, reviewer: nobody }),
  'note follow-up': (so) => ({ ...so, followedUp: true }),
  'forget timers': (so) => ({ ...so, due: {} }),
  // The id, the moments and the hash stay (W24); nothing that names a person does.
  erase: (so) => ({
    ...so,
    due: {},
    fired: [],
    asker: nobody,
    writer: nobody,
    writers: [],
    reviewer: nobody,
    screen: 'not answered',
    frozen: { kind: 'none' },
    delivered:
      so.delivered.kind === 'version'
        ? { ...so.delivered, by: 'credential:erased', approvedBy: 'credential:erased' }
        : so.delivered,
    rounds: 0,
    followedUp: false,
  }),
} as const satisfies Readonly<Record<string, Change>>

export type CaseChange = keyof typeof changes

export const caseChanges: Readonly<Record<CaseChange, Change>> = changes
