/** The web server itself. Only this file knows the web framework. */
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { notFoundPage } from './not-found-page.ts'

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

/** Serves the files in `folder`, `/healthz`, and nothing else. No request has a body. */
export async function pagesServer(folder: string): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: 1, forceCloseConnections: 'idle', requestTimeout: 30_000 })
  await server.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: { includeSubDomains: false },
  })
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' })
  await server.register(underPressure, { maxEventLoopDelay: 5_000, retryAfter: 10 })
  await server.register(files, { root: folder, dotfiles: 'ignore', setHeaders: cacheFor })
  server.get('/healthz', { config: { rateLimit: false } }, () => ({ status: 'ok' }))
  server.setNotFoundHandler((_, reply) => reply.code(404).type('text/html; charset=utf-8').send(notFoundPage))
  return server
}

/** Files named after their content never change; pages are asked for again each time. */
function cacheFor(reply: FastifyReply, path: string): void {
  const isNamedByContent = /[\\/]assets[\\/]/.test(path)
  void reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
}
