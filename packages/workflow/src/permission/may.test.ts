/** The permission matrix, cell by cell (ask-a-doctor, section 4). */
import { describe, expect, test } from 'vitest'
import { type Actor, nobody, person, type Role } from '../person.ts'
import { type Condition, matrix, mayHoldTogether } from './matrix.ts'
import { type About, may, nothingKnown } from './may.ts'

const roles: readonly Role[] = ['asker', 'clinician', 'reviewer', 'moderator', 'admin', 'public']
const actorOf = (role: Role): Actor => {
  switch (role) {
    case 'asker':
      return { kind: 'asker', id: 'asker:a' }
    case 'public':
      return { kind: 'public' }
    case 'clinician':
    case 'reviewer':
    case 'moderator':
    case 'admin':
      return { kind: 'staff', id: 'credential:x', role, duty: 'duty lead' }
  }
}
/** Everything that any cell asks for holds for this person and case. */
const best = (role: Role): About => ({
  asker: person('asker:a'),
  holder: role === 'clinician' ? person('credential:x') : nobody,
  reviewer: role === 'reviewer' ? person('credential:x') : nobody,
  writers: ['credential:writer'],
  rewriters: ['credential:rewriter'],
  isWaiting: false,
  isAtPreview: true,
  standing: {
    licensed: 'yes',
    competent: 'yes',
    heldForModeration: 'yes',
    breakGlass: 'yes',
    spamOrAbuse: 'yes',
    secondPerson: 'yes',
    carriesOutRequest: 'yes',
    ownActs: 'yes',
  },
})
const worst: About = {
  asker: person('asker:other'),
  holder: person('credential:other'),
  reviewer: person('credential:other'),
  writers: ['credential:x'],
  rewriters: ['credential:x'],
  isWaiting: false,
  isAtPreview: false,
  standing: nothingKnown,
}
const cells = matrix.flatMap(({ action, cells: of }) =>
  roles.map((role) => ({ action, role, cell: of[role] })),
)

describe('the permission matrix', () => {
  test.each(cells)('$action by $role', ({ action, role, cell }) => {
    expect(may(actorOf(role), action, best(role)).ok).toBe(cell !== 'never')
    const offDuty: Actor =
      role === 'clinician' || role === 'reviewer'
        ? { kind: 'staff', id: 'credential:x', role, duty: 'off duty' }
        : actorOf(role)
    const needsNothing = cell !== 'never' && cell.length === 0
    expect(may(offDuty, action, worst).ok).toBe(needsNothing)
  })

  test('a condition that nobody looked up refuses [I6]', () => {
    const lookedUp: readonly Condition[] = [
      'licensed and competent',
      'held for moderation',
      'break-glass',
      'spam or abuse',
      'own acts',
      'second person',
      'carries out a request',
    ]
    const asking = cells.filter(({ cell }) => cell !== 'never' && cell.some((one) => lookedUp.includes(one)))
    expect(asking.length).toBeGreaterThan(5)
    for (const { action, role } of asking)
      expect(may(actorOf(role), action, { ...best(role), standing: nothingKnown }).ok).toBe(false)
  })

  test('the system is not in the matrix: it acts by rule', () => {
    expect(matrix.filter(({ action }) => may({ kind: 'system' }, action, best('admin')).ok)).toEqual([])
  })

  test('nobody deletes or edits audit', () => {
    expect(roles.filter((role) => may(actorOf(role), 'change audit', best(role)).ok)).toEqual([])
  })

  // biome-ignore format: a table
  const together: readonly [readonly Role[], boolean][] = [
    [['clinician', 'reviewer'], true],
    [['clinician', 'moderator'], false],
    [['reviewer', 'admin'], false],
    [['moderator', 'admin'], false],
    [['moderator'], true],
  ]
  test.each(together)('%j on one site: %s', (some, allowed) => {
    expect(mayHoldTogether(some)).toBe(allowed)
  })
})
