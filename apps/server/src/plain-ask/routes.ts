/** `/ask/plain`: asking where no script runs. The same commands, the same rules, the same two checks against forged requests. */
import { problemKinds } from '@herald/api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { submitQuestion } from '../commands/ask.ts'
import { addInfo, plainAct } from '../commands/asker.ts'
import { currentOffer } from '../commands/offer.ts'
import { type CommandError, carriedOut } from '../commands/refusal.ts'
import { dangerAnswersOf, readingOf } from '../commands/scan.ts'
import { headersOf, isSameOrigin } from '../http/api-routes.ts'
import type { Deps } from '../http/handler.ts'
import { html } from '../http/html.ts'
import { problemFrom } from '../http/problems.ts'
import { csrfToken, isCsrfToken, type Visitor, visitorOf } from '../http/visitor.ts'
import { newId } from '../service.ts'
import { system } from '../store/actor.ts'
import { askerCaseOf } from '../views/asker-case.ts'
import { caseAddress, plainCasePage } from './case-page.ts'
import { askingFrom, nextPage, type PlainAsking } from './form.ts'
import {
  beforePage,
  checkPage,
  dangerPage,
  formAddress,
  helpPage,
  missingOn,
  page,
  writePage,
} from './pages.ts'
import { say } from './words.ts'

const type = 'text/html; charset=utf-8'
const sendsPerMinute = 60

export async function plainAskRoutes(
  server: FastifyInstance,
  deps: Deps,
  limits: 'as on a site' | 'none',
): Promise<void> {
  const { service, accounts, secret } = deps
  await server.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 64 * 1024 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    )
    scope.addHook('onRequest', async (_, reply) => {
      // Without a referrer a browser sends `Origin: null` with a form, and a forged one could not be told apart.
      void reply.header('referrer-policy', 'same-origin').header('cache-control', 'no-store')
    })
    const bodyLimit = 64 * 1024
    const config = {
      rateLimit: limits === 'none' ? false : { max: sendsPerMinute, timeWindow: '1 minute' },
    } as const
    const see = (request: FastifyRequest) => visitorOf(service, accounts, headersOf(request))

    scope.get(formAddress, { config }, async (request, reply) =>
      reply
        .type(type)
        .send(
          await formPage(
            askingFrom(new URLSearchParams(), newId(service)),
            await see(request),
            'start',
            undefined,
          ),
        ),
    )
    scope.post(formAddress, { bodyLimit, config }, async (request, reply) => {
      const visitor = await see(request)
      const sent = formIn(request)
      if (!isOurs(request, visitor, sent)) return reply.code(403).type(type).send(stalePage())
      const asking = askingFrom(sent, newId(service))
      const from = sent.get('from') ?? ''
      if (from === 'change')
        return reply.type(type).send(writePage({ ...common(visitor, asking), missing: [] }))
      const next = nextPage(asking, from === 'check')
      if (next.kind !== 'send') return reply.type(type).send(await formPage(asking, visitor, from, undefined))
      const asker = await asAsker(request, reply, visitor)
      if (asker.kind !== 'asker')
        return reply
          .code(403)
          .type(type)
          .send(await formPage(asking, visitor, '', say('ask-send-staff')))
      const done = await submitQuestion(service, asker.actor, next.body)
      return done.ok
        ? reply.redirect(caseAddress(done.value), 303)
        : reply
            .code(problemFrom(done.error).status)
            .type(type)
            .send(await formPage(asking, asker, '', troubleIn(done.error)))
    })

    type OneCase = { Params: { id: string; act: string } }
    scope.get<OneCase>('/ask/plain/case/:id', { config }, async (request, reply) =>
      casePage(reply, await see(request), request.params.id, undefined),
    )
    scope.post<OneCase>('/ask/plain/case/:id/:act', { bodyLimit, config }, async (request, reply) => {
      const visitor = await see(request)
      const sent = formIn(request)
      const { id, act } = request.params
      if (!isOurs(request, visitor, sent)) return reply.code(403).type(type).send(stalePage())
      if (visitor.kind !== 'asker') return casePage(reply, visitor, id, undefined)
      const version = Number(sent.get('version'))
      const text = (sent.get('text') ?? '').normalize('NFC').trim()
      const isShort = act === 'info' && (text === '' || Array.from(text).length > 2000)
      if (!Number.isInteger(version) || isShort)
        return casePage(reply, visitor, id, say('ask-case-reply-short'))
      const done =
        act === 'info'
          ? await addInfo(service, visitor.actor, id, { version, text })
          : act === 'withdraw'
            ? await plainAct(service, visitor.actor, id, version, { kind: 'withdraw' })
            : undefined
      if (done === undefined) return reply.callNotFound()
      return done.ok
        ? reply.redirect(caseAddress(id), 303)
        : casePage(reply, visitor, id, troubleIn(done.error))
    })
  })

  const common = (visitor: Visitor, asking: PlainAsking) => ({
    site: service.site,
    csrf: csrfToken(secret, visitor),
    asking,
  })

  async function formPage(
    asking: PlainAsking,
    visitor: Visitor,
    from: string,
    trouble: string | undefined,
  ): Promise<string> {
    const next = nextPage(asking, false)
    const name = next.kind === 'danger' ? `danger-${next.number}` : next.kind
    const shown = { ...common(visitor, asking), missing: from === name ? missingOn(name, asking) : [] }
    switch (next.kind) {
      case 'before':
        return beforePage(shown, await service.store.as(system, ({ sql }) => currentOffer(service, sql)))
      case 'danger':
        return dangerPage(shown, next.number)
      case 'help':
        return helpPage(shown)
      case 'write':
        return writePage(shown)
      case 'check':
      case 'send': {
        const { show } = readingOf(service, {
          answers: dangerAnswersOf({ answers: asking.danger }),
          text: asking.question,
          facts: [],
        })
        return checkPage(shown, show, trouble)
      }
    }
  }

  async function casePage(reply: FastifyReply, visitor: Visitor, id: string, trouble: string | undefined) {
    if (visitor.kind !== 'asker' || !/^[0-9a-f]{32}$/u.test(id))
      return reply.code(404).type(type).send(nonePage())
    const found = await carriedOut(() =>
      service.store.as(visitor.actor, (transaction) => askerCaseOf(service, transaction, visitor.actor, id)),
    )
    if (!found.ok) return reply.code(404).type(type).send(nonePage())
    return reply
      .type(type)
      .send(plainCasePage(service.site, csrfToken(secret, visitor), found.value, trouble))
  }

  const isOurs = (request: FastifyRequest, visitor: Visitor, sent: URLSearchParams): boolean =>
    isSameOrigin(request) && isCsrfToken(secret, visitor, sent.get('csrf') ?? '')

  /** Signed in without a name where nobody is yet, as the pages with a script do. */
  async function asAsker(request: FastifyRequest, reply: FastifyReply, visitor: Visitor): Promise<Visitor> {
    if (visitor.kind !== 'nobody') return visitor
    const headers = headersOf(request)
    const made = await accounts.api.signInAnonymous({ headers, returnHeaders: true })
    const cookies = made.headers.getSetCookie()
    void reply.header('set-cookie', cookies)
    headers.set('cookie', cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; '))
    return visitorOf(service, accounts, headers)
  }
}

const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams()

function troubleIn(error: CommandError): string {
  const { kind, reason } = problemFrom(error)
  const known = problemKinds.find((one) => one === kind) ?? 'busy'
  return reason === 'too many questions'
    ? say('ask-send-too-many')
    : say(`service-problem-${known.replaceAll(' ', '-')}`)
}

const stalePage = () =>
  page(
    say('ask-heading'),
    html`<p>${say('ask-plain-stale')}</p><p><a href="${formAddress}">${say('ask-start')}</a></p>`,
  )
const nonePage = () =>
  page(
    say('ask-case-heading'),
    html`<p>${say('service-problem-not-found')}</p><p><a href="${formAddress}">${say('ask-heading')}</a></p>`,
  )
