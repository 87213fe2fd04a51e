/** I1 to I10 on every state that the private case can reach, and W3 to W20 on random paths. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { fixedTexts, stores } from '../effect.ts'
import { entries } from '../machine.ts'
import type { Actor } from '../person.ts'
import { alphabet, asker, everyday, explore, isPlain, keyOf, start } from './abstract-case.ts'
import { type Case, type CaseEvent, caseTimers } from './case.ts'
import { caseRules } from './rules.ts'
import { stepCase } from './step-case.ts'

const walked = explore()
const { states, steps, refused } = walked
const reached = (state: string) => [...states.values()].filter((one) => one.state === state)

describe('every reachable state of a case', () => {
  test('the walk is wide: every state, every rule', () => {
    expect(states.size).toBeGreaterThan(300)
    const fired = new Set(steps.map(({ audit }) => audit.rule))
    expect(caseRules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  })

  test('promise timers lead from a state to itself and change nothing, so the walk may leave them out of a state', () => {
    const promise = caseRules.filter(({ event }) =>
      caseTimers.some((key) => event === `timer ${key}` && !isPlain(key)),
    )
    expect(promise.length).toBeGreaterThan(10)
    expect(
      promise.filter(({ from, to, changes }) => from.some((s) => s !== to) || changes !== undefined),
    ).toEqual([])
  })

  test('[I1] nothing free reaches her but an approved answer and linted questions', () => {
    const delivered = steps.filter(({ effects }) => effects.some(({ kind }) => kind === 'deliver'))
    expect(delivered.length).toBeGreaterThan(0)
    expect(delivered.filter(({ event }) => event.kind !== 'approve')).toEqual([])
    const asking = steps.filter(({ effects }) => effects.some(({ kind }) => kind === 'ask'))
    expect(asking.filter(({ event }) => event.checks?.['questions only, no advice'] !== 'yes')).toEqual([])
    const texts = steps.flatMap(({ effects }) => effects.flatMap((e) => (e.kind === 'show' ? [e.text] : [])))
    expect(texts.filter((text) => !fixedTexts.includes(text))).toEqual([])
  })

  test('[I2] nobody approves what she ever held as writer', () => {
    const shown = [...states.values()].flatMap((one) =>
      one.delivered.kind === 'version' && one.state !== 'erased' ? [one] : [],
    )
    expect(shown.length).toBeGreaterThan(0)
    const approved = steps.filter(({ event }) => event.kind === 'approve')
    expect(approved.length).toBeGreaterThan(0)
    expect(
      approved.filter(({ before, actor }) => actor.kind === 'staff' && before.writers.includes(actor.id)),
    ).toEqual([])
    expect(shown.filter(({ delivered: d }) => d.kind === 'version' && d.by === d.approvedBy)).toEqual([])
  })

  test('[I3] what is delivered is what was approved, and another text voids it', () => {
    const approved = steps.filter(({ event }) => event.kind === 'approve')
    const isBound = ({ before, event, after }: (typeof steps)[number]) =>
      event.kind === 'approve' &&
      before.frozen.kind === 'version' &&
      before.frozen.hash === event.hash &&
      after.delivered.kind === 'version' &&
      after.delivered.hash === event.hash
    expect(approved.filter((one) => !isBound(one))).toEqual([])
    const frozen = [...states.values()].filter(({ frozen: f }) => f.kind === 'version')
    expect(new Set(frozen.map(({ state }) => state))).toEqual(new Set(['in_review', 'correction_in_review']))
  })

  test('[I4] no new text goes on without a scan that worked', () => {
    const withText = steps.filter(({ event }) => 'scan' in event)
    const isDown = ({ event }: (typeof steps)[number]) => 'scan' in event && event.scan === 'down'
    expect(withText.length).toBeGreaterThan(0)
    expect(withText.filter((one) => isDown(one) && one.after.state !== 'urgent_hold')).toEqual([])
    const first = steps.filter(({ event }) => event.kind === 'submit' || event.kind === 'reopen')
    expect(first.filter(({ effects }) => !effects.some(({ kind }) => kind === 'scan'))).toEqual([])
    const flagged = steps.filter(({ event }) => event.kind === 'add_info' && event.scan !== 'clear')
    expect(flagged.filter(({ after }) => after.state !== 'urgent_hold')).toEqual([])
  })

  test('[I7] from every state a way leads to the end', () => {
    const back = new Map<string, Set<string>>()
    for (const { before, after } of steps) {
      const sources = back.get(keyOf(after)) ?? new Set()
      back.set(keyOf(after), sources.add(keyOf(before)))
    }
    const ends = reached('erased').map(keyOf)
    const found = new Set(ends)
    const left = [...ends]
    for (let key = left.pop(); key !== undefined; key = left.pop())
      for (const source of back.get(key) ?? [])
        if (!found.has(source)) {
          found.add(source)
          left.push(source)
        }
    expect([...states.keys()].filter((key) => !found.has(key))).toEqual([])
  })

  test('[I7] no open case waits for people alone: a timer runs in each', () => {
    const waiting = [...states.values()].filter(
      ({ state, due }) => !['draft', 'red_flag_shown', 'erased'].includes(state) && entries(due).length === 0,
    )
    expect(waiting).toEqual([])
  })

  test('[I8] the same step twice gives the same, and changes nothing that it was given', () => {
    for (const { before, event, actor, now, after } of steps.slice(0, 2000)) {
      const copy = JSON.stringify(before)
      const again = stepCase(before, event, { now, actor }, everyday)
      expect(again.ok && JSON.stringify(again.value[0])).toBe(JSON.stringify(after))
      expect(JSON.stringify(before)).toBe(copy)
    }
  })

  test('[I9] one step, one audit row; a refusal has no effect at all', () => {
    const audits = steps.map(({ effects }) => effects.filter(({ kind }) => kind === 'audit').length)
    expect(audits.filter((count) => count !== 1)).toEqual([])
    expect(refused).toBeGreaterThan(1000)
    const no = stepCase(start, { kind: 'close' }, { now: start.since, actor: asker }, everyday)
    expect(no).toEqual({ ok: false, error: { kind: 'no rule', state: 'draft', event: 'close' } })
  })

  test('[I10] erased holds an id, moments and a hash, and every store was named [W24]', () => {
    const erased = reached('erased')
    expect(erased.length).toBeGreaterThan(0)
    expect(erased.filter((one) => /credential:(?!erased)|asker:/u.test(JSON.stringify(one)))).toEqual([])
    const erasing = steps.filter(({ before, after }) => before.state !== 'erased' && after.state === 'erased')
    const isWhole = ({ effects }: (typeof steps)[number]) =>
      effects.some((e) => e.kind === 'erase' && stores.every((store) => e.from.includes(store)))
    expect(erasing.filter((one) => !isWhole(one))).toEqual([])
  })

  test('[W4] [W5] a structured flag or danger words never reach the queue without a clinician', () => {
    const queued = steps.filter(
      ({ after, before }) => after.state === 'queued' && before.state === 'submitted',
    )
    expect(queued.length).toBeGreaterThan(0)
    expect(
      queued.filter(({ before, event }) => event.kind !== 'scan_clear' || before.screen !== 'clear'),
    ).toEqual([])
  })
})

describe('[I6] what nobody checked refuses', () => {
  const needed = steps.flatMap((one) => {
    const rule = caseRules.find(({ id }) => id === one.audit.rule)
    return (rule?.needs ?? []).map((check) => ({ ...one, check }))
  })
  const first = [...new Map(needed.map((one) => [`${one.audit.rule} ${one.check}`, one])).entries()]
  test.each(first)('%s', (_name, { before, event, actor, now, check }) => {
    const { [check]: _, ...without } = event.checks ?? {}
    for (const checks of [
      without,
      { ...without, [check]: 'unknown' as const },
      { ...without, [check]: 'no' as const },
    ]) {
      const next = stepCase(before, { ...event, checks }, { now, actor }, everyday)
      expect(next).toMatchObject({ ok: false, error: { kind: 'not checked', check } })
    }
  })
})

describe('random paths', () => {
  const actions = alphabet()
  const anyPath = fc.array(fc.tuple(fc.nat(), fc.nat(50)), { minLength: 10, maxLength: 25 })
  type Approval = {
    readonly before: Case
    readonly event: CaseEvent
    readonly actor: Actor
    readonly held: readonly string[]
  }

  /** Of all events by all people, one that is accepted now; timers fire at their moment or later. */
  const approvalsOn = (path: readonly (readonly [number, number])[]): readonly Approval[] => {
    let now = Temporal.Instant.from('2026-11-23T09:00:00Z')
    let at: Case = start
    const held: string[] = []
    const approvals: Approval[] = []
    for (const [pick, minutes] of path) {
      now = now.add({ minutes })
      const ways = actions.flatMap(([event, actor]) => {
        const next = stepCase(at, event, { now, actor }, everyday)
        const isEnd = ['erase', 'withdraw', 'decline', 'reject', 'escalate'].includes(event.kind)
        const isMove = next.ok && next.value[0].state !== at.state
        return isMove && !isEnd ? [{ event, actor, after: next.value[0] }] : []
      })
      const kinds = [...new Set(ways.map(({ event }) => event.kind))]
      const kind = kinds[pick % Math.max(1, kinds.length)]
      const same = ways.filter(({ event }) => event.kind === kind)
      const way = same[minutes % Math.max(1, same.length)]
      if (way === undefined) continue
      if (way.event.kind === 'approve') approvals.push({ before: at, ...way, held: [...held] })
      if (way.after.writer.kind === 'person') held.push(way.after.writer.id)
      at = way.after
    }
    return approvals
  }
  const isSound = ({ before, event, actor, held }: Approval) =>
    actor.kind === 'staff' &&
    !held.includes(actor.id) &&
    event.kind === 'approve' &&
    event.scan !== 'down' &&
    before.frozen.kind === 'version' &&
    before.frozen.hash === event.hash

  test('[I2] [I3] [I4] no path delivers without another person, the same hash and a working scan', () => {
    let approved = 0
    fc.assert(
      fc.property(anyPath, (path) => {
        const approvals = approvalsOn(path)
        approved += approvals.length
        expect(approvals.filter((one) => !isSound(one))).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(approved).toBeGreaterThan(0)
  })
})
