/** Requests of askers and of everyone. */
import { type DangerResult, dangerQuestions } from '@herald/api'
import { ok } from '@herald/core'
import { choosePassword } from '../accounts/choose-password.ts'
import { chooseRole, deleteAccount } from '../accounts/standing.ts'
import { submitQuestion } from '../commands/ask.ts'
import { addInfo, followUp, plainAct, rate, reopen } from '../commands/asker.ts'
import { eraseEverything, exportEverything } from '../commands/me.ts'
import { currentOffer } from '../commands/offer.ts'
import { consent, rewriteOf, sayYes } from '../commands/publish.ts'
import { abandon, carriedOut, notFound } from '../commands/refusal.ts'
import { reportPage } from '../commands/report.ts'
import { actOnPublication } from '../commands/step-publication.ts'
import type { Service } from '../service.ts'
import { type Asker, everyone, type StaffActor, system } from '../store/actor.ts'
import { casesOfAsker, readCase } from '../store/cases.ts'
import { readPage } from '../store/pages.ts'
import { setDuty, setMail } from '../store/people.ts'
import { askerCaseOf, newsOf, topicOf } from '../views/asker-case.ts'
import { auditOf } from '../views/audit.ts'
import { publicAnswerOf, searchView } from '../views/public.ts'
import { after, askerIn, handling, staffIn } from './handler.ts'
import { sessionView } from './visitor.ts'

const seen = (service: Service, actor: Asker, id: string) =>
  carriedOut(() => service.store.as(actor, (transaction) => askerCaseOf(service, transaction, actor, id)))

const done = ok({ done: true as const })

export const askerHandlers = {
  session: handling('session', async ({ service, secret, visitor }) =>
    ok(await sessionView(service, secret, visitor)),
  ),
  chooseRole: handling('chooseRole', async ({ service, secret, visitor, body }) => {
    if (visitor.kind !== 'staff' || !visitor.staff.roles.includes(body.role)) return notFound
    await chooseRole(service.store, visitor.session, body.role)
    return ok(
      await sessionView(service, secret, { ...visitor, actor: { ...visitor.actor, role: body.role } }),
    )
  }),
  chooseDuty: handling('chooseDuty', async ({ service, secret, visitor, body }) => {
    if (visitor.kind !== 'staff') return notFound
    // Whoever may lead leads when on duty: a held question is never without somebody to page.
    const duty: StaffActor['duty'] =
      body.duty === 'on duty' && visitor.staff.mayLead ? 'duty lead' : body.duty
    await service.store.as(system, ({ sql }) => setDuty(sql, visitor.staff.id, duty))
    return ok(await sessionView(service, secret, { ...visitor, actor: { ...visitor.actor, duty } }))
  }),
  choosePassword: handling('choosePassword', ({ accounts, visitor, body }) =>
    choosePassword(accounts, visitor, body.password),
  ),
  chooseMail: handling('chooseMail', async ({ service, secret, visitor, body }) => {
    if (visitor.kind !== 'asker') return notFound
    await service.store.as(visitor.actor, ({ sql }) => setMail(sql, visitor.actor.id, body.mail))
    return ok(
      await sessionView(service, secret, { ...visitor, asker: { ...visitor.asker, mail: body.mail } }),
    )
  }),
  demonstration: handling('demonstration', async ({ demonstration }) =>
    demonstration === undefined ? notFound : ok({ accounts: [...demonstration.accounts] }),
  ),
  demonstrationIn: handling('demonstrationIn', async ({ demonstration, body, setCookies }) => {
    const cookies = await demonstration?.signIn(body.account)
    if (cookies === undefined) return notFound
    setCookies(cookies)
    return done
  }),

  before: handling('before', async ({ service }) => {
    const { site, store } = service
    const offer = await store.as(system, ({ sql }) => currentOffer(service, sql))
    const { timeZone, opening, holidays } = site.setting.hours
    const notSet = 'not set'
    return ok({
      site: site.name,
      mode: site.setting.mode,
      isDemonstration: site.isDemonstration,
      offer:
        offer.kind === 'closed'
          ? { kind: offer.kind, why: offer.why, opensAt: String(offer.opensAt) }
          : { kind: offer.kind, minutes: offer.minutes, by: String(offer.by) },
      hours: {
        timeZone,
        opening: Object.fromEntries(Object.entries(opening).map(([day, list]) => [day, [...list]])),
        holidays: [...holidays],
      },
      numbers: {
        emergency: site.numbers.emergency ?? notSet,
        cancerLine: site.numbers.cancerLine ?? notSet,
        crisisLine: site.numbers.crisisLine ?? notSet,
      },
      price: 'none' as const,
    })
  }),
  similar: handling('similar', async ({ service, body }) =>
    ok(await service.store.as(everyone, ({ sql }) => searchView(sql, { q: body.text }))),
  ),
  danger: handling('danger', async ({ body }) => {
    const isClear = dangerQuestions.every((one) => body.answers[one] === 'no')
    const isCrisis = body.answers.suicide_plan === 'yes'
    const shown: DangerResult = isClear
      ? { outcome: 'go on', show: 'nothing' }
      : { outcome: 'show help', show: isCrisis ? 'emergency-crisis' : 'emergency-text' }
    return ok(shown)
  }),
  submit: handling('submit', ({ service, visitor, body }) => {
    const actor = askerIn(visitor)
    return after(submitQuestion(service, actor, body), (id) => seen(service, actor, id))
  }),
  cases: handling('cases', ({ service, visitor }) =>
    carriedOut(() =>
      service.store.as(askerIn(visitor), async ({ sql }) => ({
        cases: (await casesOfAsker(sql)).map((one) => ({
          id: one.subject.id,
          state: one.subject.state,
          sentAt: String(one.sentAt),
          news: newsOf(service, one),
          topic: topicOf(one.topic),
        })),
      })),
    ),
  ),
  case: handling('case', ({ service, visitor, id }) => seen(service, askerIn(visitor), id)),
  addInfo: handling('addInfo', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(addInfo(service, actor, id, body), () => seen(service, actor, id))
  }),
  followUp: handling('followUp', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(followUp(service, actor, id, body), (next) => seen(service, actor, next))
  }),
  rate: handling('rate', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(rate(service, actor, id, body), () => seen(service, actor, id))
  }),
  withdraw: handling('withdraw', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(plainAct(service, actor, id, body.version, { kind: 'withdraw' }), () =>
      seen(service, actor, id),
    )
  }),
  close: handling('close', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(plainAct(service, actor, id, body.version, { kind: 'close' }), () =>
      seen(service, actor, id),
    )
  }),
  reopen: handling('reopen', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(reopen(service, actor, id, body.version), () => seen(service, actor, id))
  }),
  eraseCase: handling('eraseCase', ({ service, visitor, id }) => {
    const actor = askerIn(visitor)
    return after(eraseEverything(service, actor, [id]), async () => done)
  }),
  consent: handling('consent', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(consent(service, actor, id, body), () => seen(service, actor, id))
  }),
  preview: handling('preview', ({ service, visitor, id }) =>
    carriedOut(() =>
      service.store.as(askerIn(visitor), async (transaction) => {
        const found = (await rewriteOf(service, transaction, id)) ?? abandon({ kind: 'not found' })
        if (found.stored.subject.state !== 'preview') abandon({ kind: 'not found' })
        const { title, question, text } = found.page
        const until = String(found.stored.subject.due.T10 ?? service.now())
        return {
          version: found.stored.version,
          hash: found.hash,
          title,
          question,
          text,
          site: service.site.name,
          until,
        }
      }),
    ),
  ),
  previewYes: handling('previewYes', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    return after(sayYes(service, actor, id, body), () => seen(service, actor, id))
  }),
  unpublishMine: handling('unpublishMine', ({ service, visitor, id, body }) => {
    const actor = askerIn(visitor)
    const step = actOnPublication(service, actor, 'case_id', id, () => ({ kind: 'unpublish' }), {
      version: body.version,
    })
    return after(step, () => seen(service, actor, id))
  }),
  caseAudit: handling('caseAudit', ({ service, visitor, id }) => {
    const actor = askerIn(visitor)
    return carriedOut(() =>
      service.store.as(actor, async (transaction) => {
        if ((await readCase(transaction.sql, id)) === undefined) abandon({ kind: 'not found' })
        return { lines: await auditOf(transaction, { subject: id }, actor.id) }
      }),
    )
  }),
  ownAudit: handling('ownAudit', ({ service, visitor }) => {
    const actor = staffIn(visitor)
    return carriedOut(() =>
      service.store.as(actor, async (transaction) => ({
        lines: await auditOf(transaction, { by: actor.id }, actor.id),
      })),
    )
  }),
  export: handling('export', ({ service, visitor }) =>
    carriedOut(() => exportEverything(service, askerIn(visitor))),
  ),
  eraseMe: handling('eraseMe', async ({ service, visitor }) => {
    if (visitor.kind !== 'asker') return notFound
    const { actor, asker } = visitor
    return after(eraseEverything(service, actor, 'all'), async () => {
      await service.store.as(system, ({ sql }) => sql('delete from app.askers where id = $1', [actor.id]))
      await deleteAccount(service.store, asker.account)
      return done
    })
  }),

  search: handling('search', async ({ service, query }) =>
    ok(await service.store.as(everyone, ({ sql }) => searchView(sql, query))),
  ),
  publicAnswer: handling('publicAnswer', ({ service, slug }) =>
    carriedOut(() =>
      service.store.as(everyone, async ({ sql }) => {
        const found = await readPage(sql, slug)
        return found.kind === 'page' ? publicAnswerOf(sql, found.page) : abandon({ kind: 'not found' })
      }),
    ),
  ),
  report: handling('report', async ({ service, slug, body }) => {
    const found = await service.store.as(everyone, ({ sql }) => readPage(sql, slug))
    if (found.kind !== 'page') return notFound
    // The reporter has no right to the record behind the page: the system takes the step, by the same row and matrix cell.
    return after(reportPage(service, slug, body.about), async () => done)
  }),
} as const
