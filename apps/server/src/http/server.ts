/** The server as a whole: pages of the app, the API, accounts, public pages, health. Only this folder knows the framework. */

import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import { endpoints } from '@herald/api'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify'
import { notFoundPage } from '../not-found-page.ts'
import { plainAskRoutes } from '../plain-ask/routes.ts'
import { system } from '../store/actor.ts'
import { apiRoutes, send } from './api-routes.ts'
import { authRoutes } from './auth-routes.ts'
import type { Deps } from './handler.ts'
import { metricsOf } from './metrics.ts'
import { openApi } from './openapi.ts'
import { pageRoutes } from './page-routes.ts'
import { problemOf } from './problems.ts'

/** Everything comes from this server and nothing goes anywhere else: no third party, no inline script. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

/** A page with its scripts, styles and fonts is some forty requests; nobody reads fifty pages a minute. */
const requestsPerMinute = 2_000

export type ServerOptions = {
  /** The built app; unset in tests of the API. */
  readonly folder?: string
  /** Unset: pages only. */
  readonly deps?: Deps
  readonly limits?: 'as on a site' | 'none'
  /** One line of JSON for each request, without anything that a person typed. */
  readonly log?: (line: string) => void
}

export async function heraldServer({
  folder,
  deps,
  limits = 'as on a site',
  log,
}: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: 1, forceCloseConnections: 'idle', requestTimeout: 30_000 })
  await server.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: { includeSubDomains: false },
  })
  if (limits !== 'none') await server.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' })
  if (limits !== 'none') await server.register(underPressure, { maxEventLoopDelay: 5_000, retryAfter: 10 })
  if (folder !== undefined)
    await server.register(files, { root: folder, dotfiles: 'ignore', setHeaders: cacheFor })
  server.get('/healthz', { config: { rateLimit: false } }, () => ({ status: 'ok' }))
  server.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/')
      ? send(reply, problemOf(404, 'not found', 'There is no such request.'))
      : reply.code(404).type('text/html; charset=utf-8').send(notFoundPage),
  )
  server.setErrorHandler((error: FastifyError, request, reply) =>
    fault(error, request.routeOptions.url ?? 'none', reply, log),
  )
  // Pages alone: said without an error, so that a page may ask without one in its console.
  if (deps === undefined) server.get(endpoints.before.path, (_, reply) => reply.code(204).send())
  if (deps !== undefined) {
    const { service, accounts } = deps
    const metrics = metricsOf(service)
    const document = openApi({ name: service.site.name, version: '0.1.0' })
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none'
      const { statusCode, elapsedTime } = reply
      metrics.observe(route, request.method, statusCode, elapsedTime / 1000)
      log?.(
        JSON.stringify({
          at: new Date().toISOString(),
          method: request.method,
          route,
          status: statusCode,
          ms: Math.round(elapsedTime),
        }),
      )
      done()
    })
    server.get('/api/openapi.json', (_, reply) => reply.send(document))
    server.get('/readyz', { config: { rateLimit: false } }, async () => {
      await service.store.as(system, ({ sql }) => sql('select 1'))
      return { status: 'ok' }
    })
    // Numbers of the whole site: for the machine it runs on, or behind the site's own gate.
    server.get('/metrics', { config: { rateLimit: false } }, async (request, reply) =>
      isThisMachine(request.ip)
        ? reply.type(metrics.contentType).send(await metrics.text())
        : send(reply, problemOf(404, 'not found', 'There is no such page.')),
    )
    apiRoutes(server, deps, limits)
    await authRoutes(server, accounts, limits)
    await plainAskRoutes(server, deps, limits)
    await pageRoutes(server, service)
  }
  return server
}

const isThisMachine = (ip: string): boolean => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip)

/** What went wrong, without what was sent: an error's message may quote it. */
function fault(
  error: FastifyError,
  route: string,
  reply: FastifyReply,
  log: ((line: string) => void) | undefined,
): FastifyReply {
  const status = error.statusCode ?? 500
  if (status === 413)
    return send(reply, problemOf(413, 'too large', 'This is more than Herald takes at once.'))
  if (status === 429)
    return send(reply, problemOf(429, 'too many requests', 'Too many requests. Please wait a minute.'))
  if (status === 503 || isDatabaseAway(error)) {
    void reply.header('retry-after', '10')
    return send(
      reply,
      problemOf(503, 'busy', 'Herald is busy or starting again. Nothing was lost. Please try again soon.'),
    )
  }
  if (status < 500)
    return send(
      reply,
      problemOf(
        status === 415 ? 415 : 400,
        'not readable',
        'This is not a request that Herald can read. It takes JSON in UTF-8.',
      ),
    )
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
  log?.(JSON.stringify({ at: new Date().toISOString(), route, error: error.name, code: error.code, frames }))
  return send(
    reply,
    problemOf(
      500,
      'busy',
      'Something in Herald failed. Nothing was changed. The people who run it can see that it happened.',
    ),
  )
}

/** Cut connections, a server that starts or stops, a full disk: later it works again. */
const awayCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53100',
  '08006',
  '08003',
  '40P01',
  '40001',
  '57014',
]
const isDatabaseAway = (error: FastifyError): boolean =>
  awayCodes.includes(error.code) ||
  /connection terminated|timeout exceeded when trying to connect/iu.test(error.message)

/** Files named after their content never change; pages are asked for again each time. */
function cacheFor(reply: FastifyReply, path: string): void {
  const isNamedByContent = /[\\/]assets[\\/]/.test(path)
  void reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
}
