/** A whole server on a database of a test, and browsers that keep cookies and send what a page of Herald sends. */
import { csrfHeader } from '@herald/api'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Accounts, accountsOn } from '../accounts/accounts.ts'
import { demonstrationAccounts } from '../demonstration/accounts.ts'
import { heraldServer } from '../http/server.ts'
import type { Service } from '../service.ts'
import type { Store } from '../store/database.ts'
import { openClinic } from './clinic.ts'

export type Replied = {
  readonly status: number
  readonly body: unknown
  readonly text: string
  readonly headers: Record<string, unknown>
}
export type Browser = {
  readonly get: (path: string) => Promise<Replied>
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Replied>
  readonly cookies: () => string
}

export type TestSite = {
  readonly server: FastifyInstance
  readonly service: Service
  readonly accounts: Accounts
  readonly logged: readonly string[]
  readonly links: readonly { readonly to: string; readonly link: string }[]
  readonly pass: (duration: { readonly minutes?: number; readonly hours?: number }) => void
  readonly nobody: () => Browser
  /** Signed in as a made-up member of staff, in one of her roles. */
  readonly staff: (account: string, role?: string) => Promise<Browser>
  readonly anAsker: () => Promise<Browser>
}

export async function openSite(store: Store, change: Partial<Service> = {}): Promise<TestSite> {
  const clinic = await openClinic(store, change)
  const { service } = clinic
  const secret = 'a secret of the tests, long enough to be one'
  const links: { to: string; link: string }[] = []
  const accounts = accountsOn({
    store,
    address: undefined,
    secret,
    now: () => new Date(),
    sendLink: async (to, link) => {
      links.push({ to, link })
    },
  })
  const demonstration = await demonstrationAccounts(service, accounts)
  const logged: string[] = []
  const server = await heraldServer({
    // Sessions are better-auth's, which asks for the real time; so does the age of a session.
    deps: { service, accounts, secret, demonstration },
    limits: 'none',
    log: (line) => logged.push(line),
  })
  const nobody = () => browserOn(server)
  return {
    server,
    service,
    accounts,
    logged,
    links,
    pass: clinic.pass,
    nobody,
    staff: async (account, role) => {
      const browser = nobody()
      await browser.post('/api/demonstration/sign-in', { account })
      if (role !== undefined) await browser.post('/api/session/role', { role })
      return browser
    },
    anAsker: async () => {
      const browser = nobody()
      await browser.post('/api/auth/sign-in/anonymous', {})
      return browser
    },
  }
}

const session = z.object({ csrf: z.string() })

function browserOn(server: FastifyInstance): Browser {
  const jar = new Map<string, string>()
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Replied> => {
    const reply = await server.inject({
      method,
      url,
      headers: { host: 'localhost:8080', ...(jar.size === 0 ? {} : { cookie: cookies() }), ...headers },
      ...(method === 'POST'
        ? { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }
        : {}),
    })
    const set = reply.headers['set-cookie']
    for (const one of set === undefined ? [] : Array.isArray(set) ? set : [set]) {
      const [pair = ''] = one.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value === '' || /max-age=0/iu.test(one)) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), value)
    }
    return { status: reply.statusCode, text: reply.body, body: readJson(reply.body), headers: reply.headers }
  }
  return {
    cookies,
    get: (path) => send('GET', path, undefined, {}),
    post: async (path, body, headers = {}) => {
      const own = await send('GET', '/api/session', undefined, {})
      if (own.status !== 200) throw new Error(`No session: ${own.status} ${own.text}`)
      const token = session.parse(own.body).csrf
      return send('POST', path, body, {
        'content-type': 'application/json',
        origin: 'http://localhost:8080',
        [csrfHeader]: token,
        ...headers,
      })
    },
  }
}

function readJson(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    return undefined
  }
}
