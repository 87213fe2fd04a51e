/**
 * Accounts and sessions: better-auth, on the same database through `store.as({ kind: 'accounts' })`, with no code of our own
 * for passwords, links, passkeys or one-time codes. Staff need a second factor or a passkey in the session itself (threat 2).
 */
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { anonymous, magicLink, twoFactor } from 'better-auth/plugins'
import type { Store } from '../store/database.ts'
import { linkAsker, noteLink } from './link-asker.ts'
import { guardSecondFactor, secondFactorPaths } from './second-factor.ts'
import { deleteAccount, markSecondFactor } from './standing.ts'

export type AccountsOptions = {
  readonly store: Store
  /** As people reach it; unset, each request's own host counts, as on one's own machine. */
  readonly address: string | undefined
  readonly secret: string
  readonly now: () => Date
  /** Sends a link that signs in, to the address that asked for it. Its text names no illness. */
  readonly sendLink: (to: string, link: string) => Promise<void>
}

export type Accounts = ReturnType<typeof accountsOn>

export function accountsOn({ store, address, secret, now, sendLink }: AccountsOptions) {
  const isHttps = address?.startsWith('https://') ?? false
  return betterAuth({
    appName: 'Herald',
    ...(address === undefined ? {} : { baseURL: address }),
    basePath: '/api/auth',
    secret,
    database: poolOn(store),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // A fault of the database is answered and logged as everywhere else here: 503, and no value of a row in the log.
    onAPIError: { throw: true },
    trustedOrigins: (request) => {
      const host = request?.headers.get('host')
      return address !== undefined ? [address] : host === null || host === undefined ? [] : [`http://${host}`]
    },
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 128, autoSignIn: true },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24, cookieCache: { enabled: false } },
    // One's own address is nobody's business: it is neither kept nor looked at.
    advanced: { useSecureCookies: isHttps, cookiePrefix: 'herald', ipAddress: { disableIpTracking: true } },
    rateLimit: { enabled: false },
    plugins: [
      anonymous({
        emailDomainName: 'nobody.invalid',
        // Deleted by us once her questions have moved; where they did not, nothing of hers is lost.
        disableDeleteAnonymousUser: true,
        onLinkAccount: async ({ anonymousUser: { session, user }, newUser }) => {
          const { id: to, email } = newUser.user
          if (await linkAsker(store, { session: session.id, from: user.id, to, email }))
            await deleteAccount(store, user.id)
        },
      }),
      magicLink({
        expiresIn: 600,
        sendMagicLink: async ({ email, url }, context) => {
          const asking = context === undefined ? null : await getSessionFromCtx(context)
          if (asking !== null) await noteLink(store, asking.session.id, email)
          await sendLink(email, url)
        },
      }),
      twoFactor({ issuer: 'Herald' }),
      passkey({
        rpName: 'Herald',
        // A passkey stands for both steps: it can be found without a name, and its device asks who is there.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        ...(address === undefined ? {} : { rpID: new URL(address).hostname, origin: address }),
      }),
    ],
    hooks: {
      before: guardSecondFactor(store),
      after: createAuthMiddleware(async (context) => {
        if (!secondFactorPaths.includes(context.path)) return
        const session = context.context.newSession?.session ?? context.context.session?.session
        if (session !== undefined) await markSecondFactor(store, session.id, now())
      }),
    },
  })
}

/**
 * What Kysely, inside better-auth, takes for a pool of `pg`. Every query is a transaction of its own as herald_accounts.
 * Kysely counts changed rows by what the driver says, so an update or a delete returns its rows and they are counted.
 */
function poolOn(store: Store) {
  const query = async (text: string, values: readonly unknown[] = []) => {
    const [command = ''] = text.trim().toUpperCase().split(/\s/u)
    const isCounted = (command === 'UPDATE' || command === 'DELETE') && !/\sreturning\s/iu.test(text)
    const rows = await store.as({ kind: 'accounts' }, ({ sql }) =>
      sql(isCounted ? `${text} returning 1 as changed` : text, values),
    )
    return { command, rowCount: rows.length, rows: isCounted ? [] : [...rows] }
  }
  return { connect: async () => ({ query, release: () => undefined }), end: async () => undefined }
}
