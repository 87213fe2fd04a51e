/** A handler is a plain function: who asks, what was parsed, out comes a value or a refusal. Only ./server.ts knows the framework. */
import {
  type Endpoint,
  type EndpointId,
  endpoints,
  type ParsedBodyOf,
  type ParsedQueryOf,
  type Problem,
  type ReplyOf,
} from '@herald/api'
import { fail, ok, type Result } from '@herald/core'
import type { z } from 'zod'
import type { Accounts } from '../accounts/accounts.ts'
import type { Outcome } from '../commands/refusal.ts'
import type { Demonstration } from '../demonstration/accounts.ts'
import type { Service } from '../service.ts'
import type { Asker, StaffActor } from '../store/actor.ts'
import { problemFrom, problemOf } from './problems.ts'
import type { Visitor } from './visitor.ts'

export type Deps = {
  readonly service: Service
  readonly accounts: Accounts
  /** For tokens of this server. */
  readonly secret: string
  /** Unset with a real database. */
  readonly demonstration: Demonstration | undefined
}

export type Call<Id extends EndpointId> = Deps & {
  readonly visitor: Visitor
  readonly id: string
  readonly slug: string
  readonly body: ParsedBodyOf<(typeof endpoints)[Id]>
  readonly query: ParsedQueryOf<(typeof endpoints)[Id]>
  /** Cookies that the reply must set, as better-auth wrote them. */
  readonly setCookies: (cookies: readonly string[]) => void
}

type Reply<Id extends EndpointId> = ReplyOf<(typeof endpoints)[Id]>
export type Handler<Id extends EndpointId> = (call: Call<Id>) => Promise<Outcome<Reply<Id>>>

export type RawCall = Omit<Call<EndpointId>, 'body' | 'query'> & {
  readonly body: unknown
  readonly query: unknown
}
export type Handling = (call: RawCall) => Promise<Result<unknown, Problem>>

/* oxlint-disable typescript/no-unsafe-type-assertion -- what a row's own schema let through has the type that is read off that
   schema; TypeScript cannot follow this through a table whose rows differ. The two casts of this file say so once. */

/** The handler of a row behind its parsers. What the row's schema let through has the row's type: the two casts say so once. */
export function handling<Id extends EndpointId>(id: Id, handler: Handler<Id>): Handling {
  const row: Endpoint = endpoints[id]
  return async (raw) => {
    const body = parsed(row.body, raw.body)
    if (!body.ok) return body
    const query = parsed(row.query, raw.query)
    if (!query.ok) return query
    const call = { ...raw, body: body.value as Call<Id>['body'], query: query.value as Call<Id>['query'] }
    const done = await handler(call)
    return done.ok ? done : fail(problemFrom(done.error))
  }
}

function parsed(schema: z.ZodType | undefined, value: unknown): Result<unknown, Problem> {
  if (schema === undefined) return ok(undefined)
  const found = schema.safeParse(value)
  if (found.success) return ok(found.data)
  const where = found.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join('.'), message: messageOf(issue) }))
  return fail(
    problemOf(400, 'not readable', 'Some of what was sent does not fit. Each place is listed.', { where }),
  )
}

/** What was expected, without what was found: that may be what somebody typed. */
const messageOf = (issue: { readonly code?: string; readonly message: string }): string =>
  issue.code === 'unrecognized_keys' ? 'Has a name that is not known here.' : issue.message

export const askerIn = (visitor: Visitor): Asker =>
  visitor.kind === 'asker'
    ? visitor.actor
    : abandonAs('A row that lets askers in was given to somebody else.')
export const staffIn = (visitor: Visitor): StaffActor =>
  visitor.kind === 'staff' ? visitor.actor : abandonAs('A row that lets staff in was given to somebody else.')

const abandonAs = (bug: string): never => {
  throw new Error(bug)
}

/** Runs on where a command went well. */
export const after = async <T, U>(
  done: Promise<Outcome<T>>,
  next: (value: T) => Promise<Outcome<U>>,
): Promise<Outcome<U>> => {
  const outcome = await done
  return outcome.ok ? next(outcome.value) : outcome
}
