/**
 * The browser's end of Herald's server: every row of `endpoints` as one typed call.
 *
 * A reply is parsed by the row's own schema before anyone sees it. What goes wrong is a value told apart by `kind`, so that
 * whoever called still holds what was typed. Nothing is sent again by itself, but for one case: a stale token, which the server
 * refuses before it reads anything.
 */
import {
  authPath,
  type BodyOf,
  csrfHeader,
  type Endpoint,
  type EndpointId,
  endpoints,
  type ParsedQueryOf,
  type Problem,
  problem,
  type ReplyOf,
} from '@herald/api'
import { fail, ok, type Result } from '@herald/core'

type Row<Id extends EndpointId> = (typeof endpoints)[Id]

/** What a call of one row takes: its id, slug, query and body, where the row has them. */
export type CallInput<Id extends EndpointId> = (Row<Id>['path'] extends `${string}:id${string}`
  ? { readonly id: string }
  : unknown) &
  (Row<Id>['path'] extends `${string}:slug${string}` ? { readonly slug: string } : unknown) &
  (undefined extends BodyOf<Row<Id>> ? unknown : { readonly body: BodyOf<Row<Id>> }) &
  (undefined extends ParsedQueryOf<Row<Id>> ? unknown : { readonly query?: ParsedQueryOf<Row<Id>> })

export type Trouble =
  /** The server refused, and says why. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Nothing came back: no network, or it took longer than 30 seconds. */
  | { readonly kind: 'offline' }
  /** Files are served here and nothing else: there is no ask-a-doctor at this address. */
  | { readonly kind: 'no server' }
  /** A server is there and failed before Herald could answer, or answered what Herald does not say. */
  | { readonly kind: 'failed'; readonly status: number }

export type Replied<T> = Result<T, Trouble>

export type ServiceClient = {
  readonly call: <Id extends EndpointId>(id: Id, input: CallInput<Id>) => Promise<Replied<ReplyOf<Row<Id>>>>
  /** better-auth's own requests, such as `/sign-in/anonymous`. The reply is its JSON, unread. */
  readonly auth: (path: string, body: unknown) => Promise<Replied<unknown>>
  /** The same where better-auth only reads. */
  readonly readAuth: (path: string) => Promise<Replied<unknown>>
}

/** The part of `fetch` that is used: a test hands in its own. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>

const patienceMs = 30_000

/** These rows are on every Herald server that has ask-a-doctor at all. */
const alwaysThere: readonly EndpointId[] = ['session', 'before']

export function serviceClient(fetch: Fetch): ServiceClient {
  let token: string | undefined

  const call: ServiceClient['call'] = async (id, input) => {
    const first = await sendOnce(id, input)
    if (first.ok || !isStale(first.error)) return first
    token = undefined
    return sendOnce(id, input)
  }

  async function sendOnce<Id extends EndpointId>(
    id: Id,
    input: CallInput<Id>,
  ): Promise<Replied<ReplyOf<Row<Id>>>> {
    const row: Endpoint = endpoints[id]
    const parts: Parts = Object.assign({ id: '', slug: '' }, input)
    const headers: Record<string, string> = { accept: 'application/json' }
    if (row.method === 'POST') {
      const csrf = await currentToken()
      if (!csrf.ok) return csrf
      headers['content-type'] = 'application/json'
      headers[csrfHeader] = csrf.value
    }
    const body = row.body === undefined ? undefined : JSON.stringify(parts.body)
    const json = await ask(pathOf(row, parts), {
      method: row.method,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    if (!json.ok) return isMissing(id, json.error) ? fail({ kind: 'no server' }) : json
    const reply = row.reply.safeParse(json.value)
    if (!reply.success) return fail({ kind: 'failed', status: 200 })
    // Another person from here on: her token is not this one.
    if (id === 'demonstrationIn' || id === 'eraseMe') token = undefined
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row's own schema let it through; TypeScript cannot follow that through a table whose rows differ
    return ok(reply.data as ReplyOf<Row<Id>>)
  }

  async function currentToken(): Promise<Replied<string>> {
    if (token !== undefined) return ok(token)
    const session = await sendOnce('session', {})
    if (!session.ok) return session
    token = session.value.csrf
    return ok(token)
  }

  async function ask(path: string, init: RequestInit): Promise<Replied<unknown>> {
    let response: Response
    try {
      response = await fetch(path, {
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(patienceMs),
        ...init,
      })
    } catch {
      return fail({ kind: 'offline' })
    }
    const isJson = /\bjson\b/u.test(response.headers.get('content-type') ?? '')
    if (!isJson)
      return fail(
        response.status >= 500 ? { kind: 'failed', status: response.status } : { kind: 'no server' },
      )
    try {
      const json: unknown = await response.json()
      if (response.ok) return ok(json)
      const refused = problem.safeParse(json)
      return fail(
        refused.success
          ? { kind: 'problem', problem: refused.data }
          : { kind: 'failed', status: response.status },
      )
    } catch {
      // Cut off on the way: whether it was carried out is not known, so nothing is claimed.
      return fail({ kind: 'offline' })
    }
  }

  return {
    call,
    auth: async (path, body) => {
      const replied = await ask(authPath + path, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      token = undefined
      return replied
    },
    readAuth: (path) => ask(authPath + path, { method: 'GET', headers: { accept: 'application/json' } }),
  }
}

type Parts = { readonly id: string; readonly slug: string; readonly body?: unknown; readonly query?: object }

function pathOf({ path }: Endpoint, { id, slug, query = {} }: Parts): string {
  const filled = path.replace(':id', encodeURIComponent(id)).replace(':slug', encodeURIComponent(slug))
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  ).toString()
  return asked === '' ? filled : `${filled}?${asked}`
}

const isStale = (trouble: Trouble): boolean =>
  trouble.kind === 'problem' && trouble.problem.kind === 'forged or stale request'

const isMissing = (id: EndpointId, trouble: Trouble): boolean =>
  alwaysThere.includes(id) && trouble.kind === 'problem' && trouble.problem.kind === 'not found'
