/** better-auth answers under `/api/auth`; it checks origins itself. Here are the size limit, the rate and the bridge. */
import { authPath } from '@herald/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Accounts } from '../accounts/accounts.ts'
import { headersOf } from './api-routes.ts'

type Asking = 'reading' | 'an attempt' | 'a code'
/** Guessing a password or asking for links is slow, and guessing six digits is slower; reading what one has is neither. */
const perMinute: Readonly<Record<Asking, number>> = { reading: 240, 'an attempt': 20, 'a code': 10 }

const askingOf = ({ method, url }: { readonly method: string; readonly url: string }): Asking =>
  method === 'GET' && !url.includes('/magic-link/')
    ? 'reading'
    : url.includes('/two-factor/verify-')
      ? 'a code'
      : 'an attempt'

export async function authRoutes(
  server: FastifyInstance,
  accounts: Accounts,
  limits: 'as on a site' | 'none',
): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: 64 * 1024 },
      (_request, body, done) => done(null, body),
    )
    scope.route({
      method: ['GET', 'POST'],
      url: `${authPath}/*`,
      bodyLimit: 64 * 1024,
      config: {
        rateLimit:
          limits === 'none'
            ? false
            : {
                max: (request: FastifyRequest) => perMinute[askingOf(request)],
                keyGenerator: (request: FastifyRequest) => `${request.ip} ${askingOf(request)}`,
                timeWindow: '1 minute',
              },
      },
      handler: async (request, reply) => {
        const address = `${request.protocol}://${request.headers.host ?? 'localhost'}${request.url}`
        const body = typeof request.body === 'string' && request.method === 'POST' ? request.body : undefined
        const replied = await accounts.handler(
          new Request(address, {
            method: request.method,
            headers: headersOf(request),
            ...(body === undefined ? {} : { body }),
          }),
        )
        for (const [name, value] of replied.headers)
          if (name !== 'set-cookie' && name !== 'content-length') void reply.header(name, value)
        const cookies = replied.headers.getSetCookie()
        if (cookies.length > 0) void reply.header('set-cookie', cookies)
        return reply
          .code(replied.status)
          .header('cache-control', 'no-store')
          .send(await replied.text())
      },
    })
  })
}
