/** What clinicians do to a case, and what both may (W8 to W15, W19, W22, D1 to D3). */
import { checklistItems, type endpoints, type ParsedBodyOf, type ReplyText } from '@herald/api'
import type { CaseCheck, CaseEvent } from '@herald/workflow'
import type { Asker } from '../lint/fits-asker.ts'
import { areQuestionsOnly, lintReply, wordsOfReply } from '../lint/lint.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { openClaims, type StoredCase } from '../store/cases.ts'
import { addContent, readContents, saveDraft, vaultOf } from '../store/contents.ts'
import type { Sql, Transaction } from '../store/database.ts'
import { staffOf } from '../store/people.ts'
import { lastContent } from './asker.ts'
import { hashOf } from './hash.ts'
import { abandon, type Outcome } from './refusal.ts'
import { scanText } from './scan.ts'
import { actOnCase, type Stepped } from './step-case.ts'
import { whoAsked } from './who-asked.ts'

type Body<Id extends keyof typeof endpoints> = ParsedBodyOf<(typeof endpoints)[Id]>
type Done = Promise<Outcome<Stepped>>
export type Checks = Partial<Record<CaseCheck, 'yes' | 'no'>>
export const yesNo = (is: boolean) => (is ? ('yes' as const) : ('no' as const))

/** Terms that every answer may use unexplained: drug names of HER2-positive breast cancer and the field's few words. */
const explained = [
  'trastuzumab',
  'pertuzumab',
  'chemotherapy',
  'radiation',
  'hormone',
  'oncologist',
  'mastectomy',
  'lumpectomy',
  'biopsy',
  'HER2',
]

export const lintOf = ({ site }: Service, text: ReplyText, checklist: readonly string[], asker: Asker) =>
  lintReply(text, {
    asker,
    explained,
    names: site.names,
    isChecklistDone: checklistItems.every((item) => checklist.includes(item)),
  })

/** Competence and licence of a member of staff for this case, as the system looks them up. */
export async function fitnessOf({ as }: Transaction, id: string, stored: StoredCase): Promise<Checks> {
  const staff = await as(system, (sql) => staffOf(sql, id))
  return {
    competent: yesNo(staff !== undefined && !staff.isSuspended && staff.topics.includes(stored.topic)),
    'licence fits her country': yesNo(staff?.licensedIn.includes(stored.country) ?? false),
  }
}

export const claim = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, noConflict }: Body<'claim'>,
): Done =>
  actOnCase(
    service,
    actor,
    id,
    async (stored, transaction) => ({
      kind: 'claim',
      openClaims: await transaction.as(system, (sql) => openClaims(sql, actor.id)),
      checks: {
        ...(await fitnessOf(transaction, actor.id, stored)),
        'no conflict of interest': yesNo(noConflict),
      },
    }),
    { version },
  )

/** T8a: the draft is saved and the claim lasts another 30 minutes. */
export const autosave = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, text, checklist }: Body<'draft'>,
): Done =>
  actOnCase(service, actor, id, () => ({ kind: 'autosave' }), {
    version,
    before: ({ sql }) => keepDraft(service, sql, actor, id, { text, checklist }),
  })

async function keepDraft(service: Service, sql: Sql, actor: StaffActor, id: string, value: unknown) {
  const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
  await saveDraft(sql, vault, { kind: 'draft', value, by: actor.id, at: service.now() })
  return {}
}

/** W15, W22b: read by rule and for danger, frozen under its hash. */
export function submitDraft(
  service: Service,
  actor: StaffActor,
  id: string,
  body: Body<'submitDraft'>,
): Done {
  const { version, text, checklist } = body
  const frozen = { text, ...(body.changed === undefined ? {} : { changed: body.changed }) }
  const hash = hashOf(frozen)
  return actOnCase(
    service,
    actor,
    id,
    async (stored, { sql }) => ({
      kind: 'submit_draft',
      hash,
      scan: scanText(service, wordsOfReply(text)),
      checks: Object.fromEntries(
        lintOf(service, text, checklist, await whoAsked(service, sql, stored)).findings.map(
          ({ check, found }) => [check, found],
        ),
      ),
    }),
    {
      version,
      before: async ({ sql }) => {
        await keepDraft(service, sql, actor, id, { text, checklist })
        const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
        const same = (await readContents(sql, vault, ['frozen'])).some((one) => one.hash === hash)
        if (!same)
          await addContent(sql, vault, {
            kind: 'frozen',
            value: frozen,
            by: actor.id,
            at: service.now(),
            hash,
          })
        return {}
      },
    },
  )
}

/** W12. */
export const askMore = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, questions }: Body<'askMore'>,
): Done =>
  actOnCase(
    service,
    actor,
    id,
    () => ({
      kind: 'ask_more',
      questions: questions.length,
      scan: scanText(service, questions.join('\n')),
      checks: { 'questions only, no advice': yesNo(areQuestionsOnly(questions)) },
    }),
    {
      version,
      before: async (transaction) => {
        const vault = (await vaultOf(transaction.sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
        await addContent(transaction.sql, vault, {
          kind: 'asked',
          value: questions,
          by: actor.id,
          at: service.now(),
        })
        return { askedId: await lastContent(transaction, id, 'asked') }
      },
    },
  )

/** W8, W9, W22, D1: an act with its reason, which is kept with the case. */
export const withNote = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, note }: { readonly version: number; readonly note: string },
  event: CaseEvent,
): Done =>
  actOnCase(service, actor, id, () => event, {
    version,
    before: async ({ sql }) => {
      const vault = (await vaultOf(sql, service.keyring, id)) ?? abandon({ kind: 'not found' })
      await addContent(sql, vault, {
        kind: 'note',
        value: { text: note, event: event.kind },
        by: actor.id,
        at: service.now(),
      })
      return {}
    },
  })

/** W19: `reason` is the id of a fixed sentence. */
export const decline = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, reason }: Body<'decline'>,
): Done =>
  actOnCase(service, actor, id, () => ({ kind: 'decline', checks: { 'reason given': 'yes' } }), {
    version,
    extras: { reason: `decline-${reason}` },
  })

/** W11, D3. */
export const plainStaffAct = (
  service: Service,
  actor: StaffActor,
  id: string,
  version: number,
  event: CaseEvent,
): Done => actOnCase(service, actor, id, () => event, { version })

/** D2: the duty lead hands it to somebody who is competent and licensed for it. */
export const reassign = (
  service: Service,
  actor: StaffActor,
  id: string,
  { version, to, noConflict }: Body<'reassign'>,
): Done =>
  actOnCase(
    service,
    actor,
    id,
    async (stored, transaction) => ({
      kind: 'reassign',
      to: `credential:${to.replace(/^credential:/u, '')}`,
      checks: {
        ...(await fitnessOf(transaction, to, stored)),
        'no conflict of interest': yesNo(noConflict),
      },
    }),
    { version },
  )
