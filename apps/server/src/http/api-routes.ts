/** The rows of the API as routes: who may send it, the forgery check, the parsers, the handler, one shape of refusal. */
import { csrfHeader, type Endpoint, endpoints, type Problem } from '@herald/api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { system } from '../store/actor.ts'
import { addRefusal } from '../store/service-rows.ts'
import { askerHandlers } from './asker-handlers.ts'
import type { Deps, Handling } from './handler.ts'
import { helpNow } from './help-now.ts'
import { problemOf } from './problems.ts'
import { staffHandlers } from './staff-handlers.ts'
import { isCsrfToken, type Visitor, visitorOf } from './visitor.ts'

/** A row that nobody handles does not compile. */
const handlers: Readonly<Record<keyof typeof endpoints, Handling>> = { ...askerHandlers, ...staffHandlers }

/** A question, sixty facts and an answer fit in a tenth of it (threat 25). */
const bodyLimitBytes = 256 * 1024

const requestsPerMinute: Readonly<Partial<Record<keyof typeof endpoints, number>>> = {
  submit: 10,
  report: 10,
  demonstrationIn: 60,
  export: 10,
  eraseMe: 5,
}

export function apiRoutes(server: FastifyInstance, deps: Deps, limits: 'as on a site' | 'none'): void {
  const rows: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints)
  const named = new Map(Object.entries(handlers))
  for (const [id, row] of rows) {
    const handle = named.get(id)
    if (handle === undefined) throw new Error(`No handler for "${id}".`)
    const most = Object.entries(requestsPerMinute).find(([name]) => name === id)?.[1] ?? 600
    server.route({
      method: row.method,
      url: row.path,
      bodyLimit: bodyLimitBytes,
      config: { rateLimit: limits === 'none' ? false : { max: most, timeWindow: '1 minute' } },
      handler: (request, reply) => answer(deps, row, id, handle, request, reply),
    })
  }
}

async function answer(
  deps: Deps,
  row: Endpoint,
  id: string,
  handle: Handling,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store')
  const help = helpNow(deps.service, id, request.body)
  if (help !== undefined) helpFor.set(reply, help)
  const visitor = await visitorOf(deps.service, deps.accounts, headersOf(request))
  const refused = refusalOf(deps, row, id, visitor, request)
  if (refused !== undefined) {
    await noteRefusal(deps, visitor, id, refused)
    return send(reply, refused)
  }
  const params: unknown = request.params
  const outcome = await handle({
    ...deps,
    visitor,
    id: textOf(params, 'id'),
    slug: textOf(params, 'slug'),
    body: request.body,
    query: request.query,
    setCookies: (cookies) => void reply.header('set-cookie', [...cookies]),
  })
  if (outcome.ok) return reply.send(outcome.value)
  await noteRefusal(deps, visitor, id, outcome.error)
  return send(reply, outcome.error)
}

/** Refused before anything is read: who, second factor, forgery. Deny by default (threat 27). */
function refusalOf(
  { secret }: Deps,
  { who, method }: Endpoint,
  id: string,
  visitor: Visitor,
  request: FastifyRequest,
): Problem | undefined {
  if (method === 'POST') {
    const given = request.headers[csrfHeader]
    const isOurs = isSameOrigin(request) && typeof given === 'string' && isCsrfToken(secret, visitor, given)
    if (!isOurs)
      return problemOf(
        403,
        'forged or stale request',
        'This did not come from a page of Herald, or the page is old. Load it again.',
      )
  }
  if (who.includes('anyone')) return undefined
  if (visitor.kind === 'nobody') return problemOf(401, 'not signed in', 'Please sign in first.')
  if (visitor.kind === 'asker')
    return who.includes('asker') ? undefined : problemOf(403, 'not allowed', 'Your role may not do this.')
  const isMeant = who.includes('staff') || who.includes(visitor.actor.role)
  if (!isMeant) return problemOf(403, 'not allowed', 'Your role may not do this.')
  if (visitor.secondFactor !== 'done')
    return problemOf(
      403,
      'second factor needed',
      'Staff sign in with a passkey, or with a code after the password.',
      { reason: `${visitor.secondFactor} (${id})` },
    )
  return undefined
}

/** The browser says where a page came from; a page of another origin cannot change that. */
export function isSameOrigin({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Logged without content, by whom and what; a flood of strangers is not worth a row each. */
async function noteRefusal(
  { service }: Deps,
  visitor: Visitor,
  request: string,
  { kind, rule, reason }: Problem,
): Promise<void> {
  if (
    visitor.kind === 'nobody' ||
    (kind !== 'not allowed' && kind !== 'not found' && kind !== 'refused by rule')
  )
    return
  const why = [kind, rule, reason].filter((part) => part !== undefined).join(': ')
  await service.store.as(system, ({ sql }) => addRefusal(sql, visitor.actor.id, request, why, service.now()))
}

export function send(reply: FastifyReply, problem: Problem): FastifyReply {
  const show = helpFor.get(reply)
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(show === undefined ? problem : { ...problem, show }))
}
/** What a reply must show if it becomes a refusal, also one that a fault makes of it. */
const helpFor = new WeakMap<FastifyReply, NonNullable<Problem['show']>>()

const textOf = (params: unknown, name: string): string => {
  const value =
    typeof params === 'object' && params !== null
      ? Object.entries(params).find(([key]) => key === name)?.[1]
      : ''
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000') ? value : ''
}

export function headersOf({ headers }: FastifyRequest): Headers {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) all.append(name, one)
  return all
}
