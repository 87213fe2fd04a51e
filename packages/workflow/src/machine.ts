/**
 * The engine of both machines: rows in, one step out. (state, event, now, actor) -> [state, effects] or a refusal that
 * changes nothing. It knows no rule; every rule is a row in case/rules.ts or publication/rules.ts.
 */
import { fail, ok, type Result } from '@herald/core'
import { Temporal } from 'temporal-polyfill'
import type { Instant } from './clock/service-hours.ts'
import { type TimerKey, timerKeys, timerOf } from './clock/timers.ts'
import type { Effect, FixedEffect } from './effect.ts'
import type { Action } from './permission/matrix.ts'
import { type About, may, type NotAllowed } from './permission/may.ts'
import { type Actor, type Answer, idOf } from './person.ts'

export type Due = Readonly<Partial<Record<TimerKey, Instant>>>

/** What every machine's subject has. `fired` holds promise timers, which fire once however often the clock pauses. */
export type Subject<State extends string> = {
  readonly id: string
  readonly state: State
  readonly since: Instant
  readonly due: Due
  readonly fired: readonly TimerKey[]
}

/** A named check that somebody made and the event carries. Missing or `unknown` refuses, as `no` does (I6). */
export type Checks<Check extends string> = Readonly<Partial<Record<Check, Answer>>>

export type Rule<
  State extends string,
  Event extends string,
  Guard extends string,
  Change extends string,
  Check extends string,
> = {
  readonly id: string
  readonly from: readonly State[]
  readonly event: Event
  readonly by: Action | 'system'
  /** Of several rows for one event, the one whose conditions all hold; they exclude each other. */
  readonly when?: readonly Guard[]
  readonly guards?: readonly Guard[]
  readonly needs?: readonly Check[]
  readonly to: State
  readonly changes?: readonly Change[]
  readonly restarts?: readonly TimerKey[]
  readonly effects?: readonly FixedEffect[]
}

export type Refusal =
  | NotAllowed
  | { readonly kind: 'no rule'; readonly state: string; readonly event: string }
  | { readonly kind: 'guard'; readonly rule: string; readonly guard: string }
  | { readonly kind: 'not checked'; readonly rule: string; readonly check: string; readonly found: Answer }
  | { readonly kind: 'not due'; readonly rule: string; readonly timer: TimerKey }
  | { readonly kind: 'not for people'; readonly rule: string }

export type Step<S> = Result<readonly [S, readonly Effect[]], Refusal>

export type Machine<
  State extends string,
  S extends Subject<State>,
  E extends { readonly kind: string },
  C,
  Event extends string,
  Guard extends string,
  Change extends string,
  Check extends string,
> = {
  readonly rules: readonly Rule<State, Event, Guard, Change, Check>[]
  readonly timersIn: Readonly<Record<State, readonly TimerKey[]>>
  readonly nameOf: (event: E) => Event
  readonly firedBy: (event: E) => TimerKey | 'none'
  readonly checksOf: (event: E) => Checks<Check>
  readonly aboutOf: (subject: S, event: E) => About
  readonly guards: Readonly<Record<Guard, (subject: S, event: E, now: Instant, setting: C) => boolean>>
  readonly changes: Readonly<Record<Change, (subject: S, event: E, at: Moment, setting: C) => S>>
  readonly moved: (subject: S, place: Omit<Subject<State>, 'id'>) => S
  /** When a timer that counts on the subject's own clock is due; `never` while that clock stands. */
  readonly promiseDue: (subject: S, timer: TimerKey, setting: C) => Instant | 'never'
  readonly plainDue: (timer: TimerKey, from: Instant, setting: C) => Instant
}

export type Moment = { readonly now: Instant; readonly actor: Actor }

/** One step. Everything that varies comes in: the moment, the person, the setting of the site, the checks made. */
export function step<
  State extends string,
  S extends Subject<State>,
  E extends { readonly kind: string },
  C,
  Event extends string,
  Guard extends string,
  Change extends string,
  Check extends string,
>(
  machine: Machine<State, S, E, C, Event, Guard, Change, Check>,
  subject: S,
  event: E,
  { now, actor }: Moment,
  setting: C,
): Step<S> {
  const name = machine.nameOf(event)
  const isTrue = (guard: Guard) => machine.guards[guard](subject, event, now, setting)
  const candidates = machine.rules.filter((row) => row.event === name && row.from.includes(subject.state))
  const open = candidates.filter((row) => (row.by === 'system') === (actor.kind === 'system'))
  const rows = open.filter((row) => (row.when ?? []).every(isTrue))
  const [rule, second] = rows
  if (rule === undefined) {
    const barred = candidates.find((row) => row.by === 'system')
    return barred !== undefined && open.length === 0
      ? fail({ kind: 'not for people', rule: barred.id })
      : fail({ kind: 'no rule', state: subject.state, event: name })
  }
  if (second !== undefined)
    throw new Error(`${rule.id} and ${second.id} both fit "${name}" in ${subject.state}.`)

  if (rule.by !== 'system') {
    const allowed = may(actor, rule.by, machine.aboutOf(subject, event))
    if (!allowed.ok) return allowed
  }
  const timer = machine.firedBy(event)
  if (timer !== 'none') {
    const due = subject.due[timer]
    if (due === undefined || Temporal.Instant.compare(now, due) < 0)
      return fail({ kind: 'not due', rule: rule.id, timer })
  }
  for (const guard of rule.guards ?? [])
    if (!isTrue(guard)) return fail({ kind: 'guard', rule: rule.id, guard })
  for (const check of rule.needs ?? []) {
    const found = machine.checksOf(event)[check] ?? 'unknown'
    if (found !== 'yes') return fail({ kind: 'not checked', rule: rule.id, check, found })
  }

  const changed = (rule.changes ?? []).reduce(
    (so, change) => machine.changes[change](so, event, { now, actor }, setting),
    subject,
  )
  // A set: a timer that restarts fires again and again, and a case may rest for months.
  const fired = timer === 'none' || changed.fired.includes(timer) ? changed.fired : [...changed.fired, timer]
  const isMove = rule.to !== subject.state
  const restarts = rule.restarts ?? []
  const due = dueAfter()
  const next = machine.moved(changed, {
    state: rule.to,
    since: isMove ? now : subject.since,
    due,
    fired: fired.filter(
      (key) => timerOf(key).unit === 'promise minutes' || machine.timersIn[rule.to].includes(key),
    ),
  })
  const audit: Effect = {
    kind: 'audit',
    rule: rule.id,
    event: name,
    subject: subject.id,
    by: idOf(actor),
    at: now,
    from: subject.state,
    to: rule.to,
  }
  return ok([next, [audit, ...(rule.effects ?? []), ...timerEffects(subject.due, due)]])

  function dueAfter(): Due {
    const keys = machine.timersIn[rule?.to ?? subject.state]
    return Object.fromEntries(
      keys.flatMap((key) => {
        const at = dueOf(key)
        return at === 'never' ? [] : [[key, at]]
      }),
    )
  }

  function dueOf(key: TimerKey): Instant | 'never' {
    if (timerOf(key).unit === 'promise minutes')
      return fired.includes(key) ? 'never' : machine.promiseDue(changed, key, setting)
    const isFresh = isMove || restarts.includes(key)
    if (isFresh) return machine.plainDue(key, now, setting)
    return key === timer ? 'never' : (changed.due[key] ?? 'never')
  }
}

const timerEffects = (before: Due, after: Due): readonly Effect[] => [
  ...entries(before)
    .filter(([key]) => after[key] === undefined)
    .map(([timer]) => ({ kind: 'stop timer', timer }) as const),
  ...entries(after)
    .filter(([key, due]) => before[key] === undefined || !before[key].equals(due))
    .map(([timer, due]) => ({ kind: 'start timer', timer, due }) as const),
]

/** The timers of a subject with their moments, in the order of the table. */
export const entries = (due: Due): readonly (readonly [TimerKey, Instant])[] =>
  timerKeys.flatMap((key) => {
    const at = due[key]
    return at === undefined ? [] : [[key, at] as const]
  })
