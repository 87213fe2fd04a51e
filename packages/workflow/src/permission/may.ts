/** Whether this person may do this to this case: the matrix applied. The one place that checks a role (threat 27). */
import { fail, ok, type Result } from '@herald/core'
import { type Actor, type Answer, type CredentialId, type Holder, isHeldBy, type Role } from '../person.ts'
import { type Action, type Cell, type Condition, matrix } from './matrix.ts'

/** What the server looked up about this person and this case. What is missing here is unknown, and unknown refuses. */
export type Standing = {
  readonly licensed: Answer
  readonly competent: Answer
  readonly heldForModeration: Answer
  readonly breakGlass: Answer
  readonly spamOrAbuse: Answer
  readonly secondPerson: Answer
  readonly carriesOutRequest: Answer
  readonly ownActs: Answer
}

export const nothingKnown: Standing = {
  licensed: 'unknown',
  competent: 'unknown',
  heldForModeration: 'unknown',
  breakGlass: 'unknown',
  spamOrAbuse: 'unknown',
  secondPerson: 'unknown',
  carriesOutRequest: 'unknown',
  ownActs: 'unknown',
}

/** What the matrix asks about a case. */
export type About = {
  readonly asker: Holder
  readonly holder: Holder
  readonly reviewer: Holder
  /** Everyone who ever held the case as writer: a draft outlives its claim (I2). */
  readonly writers: readonly CredentialId[]
  readonly rewriters: readonly CredentialId[]
  readonly isWaiting: boolean
  readonly isAtPreview: boolean
  readonly standing: Standing
}

export type NotAllowed = {
  readonly kind: 'not allowed'
  readonly action: Action
  readonly role: Role | 'system'
  readonly wants: Cell
}

/** `allowed`, or a refusal that names the cell; the server logs it. The system acts by rule, never by this matrix. */
export function may(actor: Actor, action: Action, about: About): Result<'allowed', NotAllowed> {
  if (actor.kind === 'system') return fail({ kind: 'not allowed', action, role: 'system', wants: 'never' })
  const role = roleOf(actor)
  const wants = cellOf(action, role)
  const isAllowed = wants !== 'never' && wants.every((condition) => holds(condition, actor, about))
  return isAllowed ? ok('allowed') : fail({ kind: 'not allowed', action, role, wants })
}

/** The printed cell. */
export function cellOf(action: Action, role: Role): Cell {
  const row = matrix.find((candidate) => candidate.action === action)
  if (row === undefined) throw new Error(`No action "${action}" in the permission matrix.`)
  return row.cells[role]
}

type Person = Exclude<Actor, { kind: 'system' }>

const roleOf = (actor: Person): Role => (actor.kind === 'staff' ? actor.role : actor.kind)

function holds(condition: Condition, actor: Person, about: About): boolean {
  const { standing } = about
  switch (condition) {
    case 'own':
      return isOwn(actor, about)
    case 'own or waiting':
      return isOwn(actor, about) || about.isWaiting
    case 'licensed and competent':
      return standing.licensed === 'yes' && standing.competent === 'yes'
    case 'assigned':
      return isHeldBy(about.reviewer, actor)
    case 'held for moderation':
      return standing.heldForModeration === 'yes'
    case 'break-glass':
      return standing.breakGlass === 'yes'
    case 'on duty':
      return actor.kind === 'staff' && (actor.duty === 'on duty' || actor.duty === 'duty lead')
    case 'duty lead':
      return actor.kind === 'staff' && actor.duty === 'duty lead'
    case 'not a writer':
      return actor.kind === 'staff' && !about.writers.includes(actor.id)
    case 'not the rewriter':
      return actor.kind === 'staff' && about.rewriters.length > 0 && !about.rewriters.includes(actor.id)
    case 'spam or abuse':
      return standing.spamOrAbuse === 'yes'
    case 'at her preview':
      return about.isAtPreview
    case 'own acts':
      return standing.ownActs === 'yes'
    case 'second person':
      return standing.secondPerson === 'yes'
    case 'carries out a request':
      return standing.carriesOutRequest === 'yes'
  }
}

function isOwn(actor: Person, { asker, holder, reviewer }: About): boolean {
  if (actor.kind === 'asker') return isHeldBy(asker, actor)
  if (actor.kind !== 'staff') return false
  return actor.role === 'reviewer' ? isHeldBy(reviewer, actor) : isHeldBy(holder, actor)
}
