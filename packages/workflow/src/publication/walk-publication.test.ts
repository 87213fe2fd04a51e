/** B1 to B10 and I2, I3, I5, I7 on every state that a publication can reach. */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { entries } from '../machine.ts'
import type { Actor, StaffRole } from '../person.ts'
import {
  newPublication,
  type Publication,
  type PublicationEvent,
  publicationChecks,
  publicView,
} from './publication.ts'
import { publicationRules } from './rules.ts'
import { stepPublication } from './step-publication.ts'

const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const start = newPublication('publication:1', 'asker:a', now)
const staff = (name: string, role: StaffRole): Actor => ({
  kind: 'staff',
  id: `credential:${name}`,
  role,
  duty: 'on duty',
})
const people: readonly Actor[] = [
  { kind: 'asker', id: 'asker:a' },
  { kind: 'asker', id: 'asker:other' },
  { kind: 'public' },
  { kind: 'system' },
  staff('m1', 'moderator'),
  staff('m2', 'moderator'),
  staff('r', 'reviewer'),
  staff('c', 'clinician'),
  staff('x', 'admin'),
]
const checks = Object.fromEntries(publicationChecks.map((check) => [check, 'yes' as const]))
const hashes = ['first', 'second'] as const
const bare: readonly PublicationEvent[] = [
  { kind: 'start', deliveredAt: now.subtract({ hours: 72 }) },
  ...hashes.flatMap((hash): readonly PublicationEvent[] => [
    { kind: 'submit', hash, quasiIdentifiers: 3 },
    { kind: 'amend', hash, quasiIdentifiers: 3 },
    { kind: 'pass_identity', hash },
    { kind: 'pass_sense', hash },
    { kind: 'keep', hash },
    { kind: 'yes', hash, publishOn: now.add({ hours: 24 }) },
  ]),
  ...(['safety', 'identity', 'something else'] as const).map(
    (about): PublicationEvent => ({ kind: 'report', about }),
  ),
  ...(['T10', 'T11', 'T11 overdue'] as const).map((timer): PublicationEvent => ({ kind: 'timer', timer })),
  ...(['willing', 'send_back', 'no', 'fact_changed', 'hide', 'unpublish', 'erase'] as const).map(
    (kind): PublicationEvent => ({ kind }),
  ),
]
const events = bare.map((event): PublicationEvent => ({ ...event, checks }))
const keyOf = (one: Publication) =>
  JSON.stringify({
    ...one,
    since: '',
    due: entries(one.due).map(([key]) => key),
    rewriters: one.rewriters.toSorted(),
  })

type Walked = {
  readonly before: Publication
  readonly event: PublicationEvent
  readonly actor: Actor
  readonly after: Publication
  readonly rule: string
}
const states = new Map([[keyOf(start), start]])
const steps: Walked[] = []
const left = [start]
for (let before = left.pop(); before !== undefined; before = left.pop())
  for (const event of events)
    for (const actor of people) {
      const at = (event.kind === 'timer' ? before.due[event.timer] : undefined) ?? now
      const next = stepPublication(before, event, { now: at, actor })
      if (!next.ok) continue
      const [after, effects] = next.value
      const audits = effects.filter((effect) => effect.kind === 'audit')
      if (audits.length !== 1 || audits[0] === undefined) throw new Error('[I9] One step, one audit row.')
      steps.push({ before, event, actor, after, rule: audits[0].rule })
      if (states.has(keyOf(after))) continue
      states.set(keyOf(after), after)
      left.push(after)
    }

describe('every reachable state of a publication', () => {
  test('every rule fires [B1] [B2] [B3] [B4] [B5] [B6] [B7] [B8] [B9] [B10]', () => {
    const fired = new Set(steps.map(({ rule }) => rule))
    expect(publicationRules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  })

  const shown = () => [...states.values()].filter((one) => publicView(one).startsWith('page'))
  test('[B5] nothing is public without her yes to this very text and both checks', () => {
    expect(shown().length).toBeGreaterThan(0)
    const isSound = ({ text, yes, identityCheckedBy, senseCheckedBy }: Publication) =>
      text.kind === 'version' &&
      yes.kind === 'said' &&
      yes.hash === text.hash &&
      identityCheckedBy.kind === 'person' &&
      senseCheckedBy.kind === 'person'
    expect(shown().filter((one) => !isSound(one))).toEqual([])
    const said = steps.filter(({ event }) => event.kind === 'yes')
    expect(said.filter(({ actor }) => actor.kind !== 'asker' || actor.id !== 'asker:a')).toEqual([])
  })

  test('[I2] no rewriter checks for identity', () => {
    const wrong = [...states.values()].filter(
      ({ identityCheckedBy: by, rewriters }) =>
        by.kind === 'person' && rewriters.some((one) => one === by.id),
    )
    expect(wrong).toEqual([])
  })

  test('[I3] another text voids every check and the yes', () => {
    const written = steps.filter(({ event }) => event.kind === 'submit' || event.kind === 'amend')
    expect(written.length).toBeGreaterThan(0)
    expect(
      written.filter(({ after }) => after.identityCheckedBy.kind === 'person' || after.yes.kind === 'said'),
    ).toEqual([])
  })

  test('[I5] hidden, gone and unfinished show nothing', () => {
    const states = ['none', 'willing', 'rewriting', 'checking', 'preview', 'hidden', 'rejected'] as const
    expect(states.map((state) => publicView({ state }))).toEqual(states.map(() => 'nothing'))
    expect(publicView({ state: 'gone' })).toBe('gone')
  })

  test('[B6] [B9] she can always say no, and down it goes', () => {
    const asker = people[0]
    if (asker === undefined) throw new Error('No asker.')
    for (const one of states.values()) {
      if (
        one.state === 'none' ||
        one.state === 'rejected' ||
        one.state === 'gone' ||
        one.asker.kind === 'nobody'
      )
        continue
      const isOut = ['published', 'under_review', 'hidden'].includes(one.state)
      const next = stepPublication(one, { kind: isOut ? 'unpublish' : 'no' }, { now, actor: asker })
      expect(next.ok && publicView(next.value[0])).toBe(isOut ? 'gone' : 'nothing')
    }
  })

  test('[I7] [I10] every record can be erased, and then names nobody', () => {
    for (const one of states.values()) {
      if (one.state === 'gone') continue
      const next = stepPublication(one, { kind: 'erase' }, { now, actor: { kind: 'system' } })
      expect(next.ok && JSON.stringify(next.value[0])).not.toMatch(/asker:|credential:/u)
    }
  })

  // biome-ignore format: a table
  const refused: readonly [rule: string, why: string, state: Publication['state'], event: PublicationEvent, who: number, guard: string][] = [
    ['B2', 'answered 71 hours ago',         'willing',   { kind: 'start', deliveredAt: now.subtract({ hours: 71 }), checks }, 4, 'delivered 72 hours ago'],
    ['B3', 'four details',                  'rewriting', { kind: 'submit', hash: 'first', quasiIdentifiers: 4, checks },      4, 'at most 3 quasi-identifiers'],
    ['B5', 'a day in a month',              'preview',   { kind: 'yes', hash: 'first', publishOn: now.add({ hours: 720 }), checks }, 0, 'day within two weeks'],
    ['B5', 'yes to another text',           'preview',   { kind: 'yes', hash: 'other', publishOn: now, checks },              0, 'hash is that of the text'],
  ]
  test.each(refused)('[%s] refuses: %s', (_rule, _why, state, event, who, guard) => {
    const before = [...states.values()].find(
      (one) => one.state === state && (one.text.kind === 'none' || one.text.hash === 'first'),
    )
    const actor = people[who]
    if (before === undefined || actor === undefined) throw new Error(`No ${state} was walked.`)
    expect(stepPublication(before, event, { now, actor })).toMatchObject({
      ok: false,
      error: { kind: 'guard', guard },
    })
  })
})
