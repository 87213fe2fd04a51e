/** Who sends a request: read from the session, never from what the request says of itself. */

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Session } from '@herald/api'
import type { Accounts } from '../accounts/accounts.ts'
import { emailOf, type SessionStanding, standingOfSession } from '../accounts/standing.ts'
import { newId, type Service } from '../service.ts'
import { type Asker as AskerActor, type StaffActor, system } from '../store/actor.ts'
import { type Asker, askerOfAccount, type Staff, staffOfAccount } from '../store/people.ts'

export type Visitor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'asker'; readonly session: string; readonly actor: AskerActor; readonly asker: Asker }
  | {
      readonly kind: 'staff'
      readonly session: string
      /** The account of this session; a credential may have several. */
      readonly account: string
      readonly actor: StaffActor
      readonly staff: Staff
      readonly secondFactor: 'done' | 'needed' | 'not set up'
    }

/** A member of staff signs in again each working day. */
const longestStaffSessionHours = 12

export async function visitorOf(service: Service, accounts: Accounts, headers: Headers): Promise<Visitor> {
  if (!headers.has('cookie')) return { kind: 'nobody' }
  const found = await accounts.api.getSession({ headers })
  if (found === null) return { kind: 'nobody' }
  const { session, user } = found
  const { store } = service
  const staff = await store.as(system, ({ sql }) => staffOfAccount(sql, user.id))
  if (staff === undefined) {
    const asker = await store.as(system, ({ sql }) =>
      askerOfAccount(sql, user.id, newId(service), service.now()),
    )
    return { kind: 'asker', session: session.id, actor: { kind: 'asker', id: asker.id }, asker }
  }
  // By the clock that dated the session, which is better-auth's.
  const ageHours = (Date.now() - session.createdAt.getTime()) / 3_600_000
  if (staff.isSuspended || ageHours > longestStaffSessionHours) return { kind: 'nobody' }
  const standing = await standingOfSession(store, session.id, user.id)
  const role =
    standing.role !== undefined && staff.roles.includes(standing.role) ? standing.role : staff.roles[0]
  if (role === undefined) return { kind: 'nobody' }
  return {
    kind: 'staff',
    session: session.id,
    account: user.id,
    actor: { kind: 'staff', id: staff.id, role, duty: staff.duty },
    staff,
    secondFactor: secondFactorOf(standing),
  }
}

const secondFactorOf = ({ hasSecondFactor, canShowOne }: SessionStanding) =>
  hasSecondFactor ? 'done' : canShowOne ? 'needed' : 'not set up'

/** Bound to the session: a page of another origin can neither read nor guess it. */
export const csrfToken = (secret: string, visitor: Visitor): string =>
  createHmac('sha256', secret)
    .update(`csrf ${visitor.kind === 'nobody' ? 'nobody' : visitor.session}`)
    .digest('base64url')

export function isCsrfToken(secret: string, visitor: Visitor, given: string): boolean {
  const wanted = Buffer.from(csrfToken(secret, visitor))
  const found = Buffer.from(given)
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

export async function sessionView(service: Service, secret: string, visitor: Visitor): Promise<Session> {
  const common = { csrf: csrfToken(secret, visitor), isDemonstration: service.site.isDemonstration }
  switch (visitor.kind) {
    case 'nobody':
      return { kind: 'nobody', ...common }
    case 'asker': {
      const email = await emailOf(service.store, visitor.asker.account)
      return { kind: 'asker', ...common, mail: visitor.asker.mail, ...(email === undefined ? {} : { email }) }
    }
    case 'staff': {
      const { staff, actor, secondFactor } = visitor
      return {
        kind: 'staff',
        ...common,
        name: staff.name,
        roles: [...staff.roles],
        role: actor.role,
        duty: actor.duty,
        secondFactor,
      }
    }
  }
}
