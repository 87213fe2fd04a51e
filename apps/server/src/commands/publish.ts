/** From an answer to a public page: rewritten, checked twice, and her yes to the exact text (B1 to B9). */
import type { endpoints, PageText, ParsedBodyOf } from '@herald/api'
import {
  isClean,
  newPublication,
  type Publication,
  type PublicationEvent,
  proposalsFor,
  stepPublication,
} from '@herald/workflow'
import { wordsOfReply } from '../lint/lint.ts'
import { newId, type Service } from '../service.ts'
import { type Asker, type StaffActor, system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import { addContent, type Content, readContents, type Vault, vaultOf } from '../store/contents.ts'
import type { Sql, Transaction } from '../store/database.ts'
import { insertPublication, readPublication, type StoredPublication } from '../store/publications.ts'
import { addAudit } from '../store/service-rows.ts'
import { hashOf } from './hash.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'
import { pageTextFrom } from './reply-from.ts'
import { actOnPublication } from './step-publication.ts'
import { waitingPage } from './waiting-page.ts'

type Body<Id extends keyof typeof endpoints> = ParsedBodyOf<(typeof endpoints)[Id]>
type Done = Promise<Outcome<Publication>>

export const wordsOfPage = ({ title, question, short, text }: PageText): string =>
  [title, question, short, wordsOfReply(text)].join('\n')

/** B1, B6: her first yes, or her no; either may come at any time. */
export async function consent(
  service: Service,
  actor: Asker,
  caseId: string,
  { mayPublish }: Body<'consent'>,
): Promise<Outcome<unknown>> {
  if (!mayPublish)
    return actOnPublication(service, actor, 'case_id', caseId, () => ({ kind: 'no' }), { version: 'any' })
  const has = await service.store.as(actor, ({ sql }) => readPublication(sql, 'case_id', caseId))
  if (has !== undefined)
    return actOnPublication(service, actor, 'case_id', caseId, () => ({ kind: 'willing' }), {
      version: 'any',
    })
  return carriedOut(() =>
    service.store.as(actor, async ({ sql, as }) => {
      if ((await readCase(sql, caseId)) === undefined) abandon({ kind: 'not found' })
      const now = service.now()
      const next = stepPublication(
        newPublication(newId(service), actor.id, now),
        { kind: 'willing' },
        { now, actor },
      )
      if (!next.ok) return abandon({ kind: 'refused', refusal: next.error })
      await insertPublication(sql, next.value[0], caseId)
      await as(system, async (systemSql) => {
        for (const effect of next.value[1]) if (effect.kind === 'audit') await addAudit(systemSql, effect)
      })
      return next.value[0]
    }),
  )
}

/** B2. The moment of delivery is looked up, not believed. */
export const startRewrite = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version }: Body<'startRewrite'>,
): Done =>
  actOnPublication(
    service,
    actor,
    'id',
    id,
    async ({ caseId }, { as }) => {
      const about = await as(system, (sql) => readCase(sql, caseId))
      const deliveredAt = about?.subject.delivered.kind === 'version' ? about.subject.since : service.now()
      const wasUrgent = about?.subject.screen === 'urgent seen'
      return {
        kind: 'start',
        deliveredAt,
        checks: {
          'not urgent': wasUrgent ? 'no' : 'yes',
          'not about someone else, or that person agrees': 'yes',
          'not high risk': 'yes',
        },
      }
    },
    { version },
  )

/** B3, B8a: another text is another version; its details are counted here, not believed. */
export function submitRewrite(
  service: Service,
  actor: StaffActor,
  id: string,
  { version, page, fitsAtLeast11 }: Body<'submitRewrite'>,
  kind: 'submit' | 'amend',
): Done {
  const hash = hashOf(page)
  const words = wordsOfPage(page)
  const { quasiIdentifiers } = proposalsFor(words, service.site.names)
  const event: PublicationEvent = {
    kind,
    hash,
    quasiIdentifiers,
    checks: {
      'detectors clean': isClean(words, service.site.names) ? 'yes' : 'no',
      'fits at least 11 people': fitsAtLeast11 ? 'yes' : 'no',
      'title set': page.title === '' ? 'no' : 'yes',
    },
  }
  return actOnPublication(service, actor, 'id', id, () => event, {
    version,
    before: async ({ sql }, { caseId }) => {
      const vault = await vaultFor(service, sql, caseId)
      const known = (await readContents(sql, vault, ['rewrite'])).some((one) => one.hash === hash)
      if (!known)
        await addContent(sql, vault, { kind: 'rewrite', value: page, by: actor.id, at: service.now(), hash })
    },
  })
}

/** B4, B4a, B8, B9: an act on a text that is named by its hash. */
export const plainPublicationAct = (
  service: Service,
  actor: StaffActor,
  id: string,
  version: number | 'any',
  event: PublicationEvent,
): Done => actOnPublication(service, actor, 'id', id, () => event, { version })

/** B4b, B7d: with its reason, kept with the case until the rewrite goes. */
export const withComment = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, note }: Body<'sendBack'>,
  kind: 'send_back' | 'hide',
): Done =>
  actOnPublication(service, actor, 'id', id, () => ({ kind, checks: { 'reason given': 'yes' } }), {
    version,
    before: async ({ sql }, { caseId }) => {
      // A clinician who hides a page has no right to the words around it; the audit names her act.
      if (actor.role === 'clinician') return
      const vault = await vaultFor(service, sql, caseId)
      await addContent(sql, vault, {
        kind: 'publication comment',
        value: { text: note },
        by: actor.id,
        at: service.now(),
      })
    },
  })

/** B5: her second yes, in her own transaction. The day is drawn, without a time, within two weeks (threat 22). */
export function sayYes(service: Service, actor: Asker, caseId: string, body: Body<'previewYes'>): Done {
  const now = service.now()
  // From tomorrow on: a day that is today would lie before the step that reads it, and be refused.
  const days = 1 + ((service.random(1)[0] ?? 0) % 13)
  const publishOn = now.add({ hours: 24 * days })
  const day = publishOn.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const drawn = Buffer.from(service.random(4)).toString('hex')
  return carryYes()

  async function carryYes(): Done {
    const read = await service.store.as(actor, (transaction) => rewriteOf(service, transaction, caseId))
    const slug = slugFor(read?.page.title ?? 'answer', drawn)
    return actOnPublication(
      service,
      actor,
      'case_id',
      caseId,
      () => ({
        kind: 'yes',
        hash: read?.hash === body.hash ? body.hash : 'another text',
        publishOn,
        checks: {
          'saw the exact text': body.sawExactText ? 'yes' : 'no',
          'saw the name of the site': body.sawSiteName ? 'yes' : 'no',
          'saw that copies may live on': body.sawCopiesMayLiveOn ? 'yes' : 'no',
        },
      }),
      {
        version: body.version,
        placing: { slug, publishOn: day },
        after: async (transaction, stored) => {
          if (read === undefined) return
          const page = await waitingPage(
            transaction,
            caseId,
            read.page,
            stored,
            day,
            read.stored.subject.since,
          )
          await transaction.as(system, (sql) =>
            sql('delete from app.out_pages where publication_id = $1', [stored.subject.id]),
          )
          await transaction.sql(
            'insert into app.out_pages (publication_id, slug, publish_on, page) values ($1, $2, $3, $4)',
            [stored.subject.id, page.slug, day, JSON.stringify(page)],
          )
        },
      },
    )
  }
}

/** The text that the publication now names, if the actor may read it. */
export async function rewriteOf(
  service: Service,
  { sql }: Transaction,
  caseId: string,
): Promise<
  { readonly page: PageText; readonly hash: string; readonly stored: StoredPublication } | undefined
> {
  const stored = await readPublication(sql, 'case_id', caseId)
  if (stored === undefined || stored.subject.text.kind !== 'version') return undefined
  const { hash } = stored.subject.text
  const vault = await vaultOf(sql, service.keyring, caseId)
  if (vault === undefined) return undefined
  const found = (await readContents(sql, vault, ['rewrite'])).find((one: Content) => one.hash === hash)
  return found === undefined ? undefined : { page: pageTextFrom(found.value), hash, stored }
}

const vaultFor = async (service: Service, sql: Sql, caseId: string): Promise<Vault> =>
  (await vaultOf(sql, service.keyring, caseId)) ?? abandon({ kind: 'not found' })

/** From the edited title, which was checked like the rest, and a few random digits: nothing of the case, nothing to count. */
const slugFor = (title: string, random: string): string =>
  [
    ...title
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z0-9 ]/gu, '')
      .split(' ')
      .filter((part) => part !== '')
      .slice(0, 8),
    random,
  ].join('-')
