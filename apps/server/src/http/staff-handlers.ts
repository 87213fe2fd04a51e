/** Requests of clinicians, reviewers, moderators and admins. */

import { checklistItems } from '@herald/api'
import { ok } from '@herald/core'
import {
  askMore,
  autosave,
  claim,
  decline,
  lintOf,
  plainStaffAct,
  reassign,
  submitDraft,
  withNote,
} from '../commands/answer.ts'
import { breakGlass } from '../commands/break-glass.ts'
import { plainPublicationAct, startRewrite, submitRewrite, withComment } from '../commands/publish.ts'
import { carriedOut } from '../commands/refusal.ts'
import { approve, requestChanges, takeReview } from '../commands/review.ts'
import { confirmChange, proposeChange, takeBackChange } from '../commands/site-changes.ts'
import { newId, type Service } from '../service.ts'
import type { StaffActor } from '../store/actor.ts'
import { textIn } from '../store/row.ts'
import { administrationOf } from '../views/administration.ts'
import { auditOf } from '../views/audit.ts'
import { colleaguesFor } from '../views/colleagues.ts'
import { moderationOf, moderationQueue } from '../views/moderation.ts'
import { queueView, workspaceOf } from '../views/workspace.ts'
import { after, handling, staffIn } from './handler.ts'

const work = (service: Service, actor: StaffActor, id: string) =>
  carriedOut(() => service.store.as(actor, (transaction) => workspaceOf(service, transaction, actor, id)))
const list = (service: Service, actor: StaffActor) =>
  carriedOut(() => service.store.as(actor, (transaction) => queueView(service, transaction, actor)))
const rewriting = (service: Service, actor: StaffActor, id: string) =>
  carriedOut(() => service.store.as(actor, (transaction) => moderationOf(service, transaction, actor, id)))
const administered = (service: Service, actor: StaffActor) =>
  carriedOut(() => administrationOf(service, actor))
const done = ok({ done: true as const })

export const staffHandlers = {
  queue: handling('queue', ({ service, visitor }) => list(service, staffIn(visitor))),
  workspace: handling('workspace', ({ service, visitor, id }) => work(service, staffIn(visitor), id)),
  claim: handling('claim', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(claim(service, actor, id, body), () => work(service, actor, id))
  }),
  release: handling('release', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(plainStaffAct(service, actor, id, body.version, { kind: 'release' }), () =>
      list(service, actor),
    )
  }),
  draft: handling('draft', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(autosave(service, actor, id, body), () => work(service, actor, id))
  }),
  lint: handling('lint', async ({ service, body }) =>
    ok(lintOf(service, body.text, checklistItems, { about: body.about, words: body.asked })),
  ),
  submitDraft: handling('submitDraft', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(submitDraft(service, actor, id, body), () => work(service, actor, id))
  }),
  askMore: handling('askMore', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(askMore(service, actor, id, body), () => work(service, actor, id))
  }),
  decline: handling('decline', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(decline(service, actor, id, body), () => list(service, actor))
  }),
  clearDanger: handling('clearDanger', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const event = { kind: 'clear', checks: { 'read in full': 'yes', 'reason given': 'yes' } } as const
    return after(withNote(service, actor, id, body, event), () => list(service, actor))
  }),
  escalate: handling('escalate', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const event = { kind: 'escalate', checks: { 'danger is real': 'yes' } } as const
    return after(withNote(service, actor, id, body, event), () => list(service, actor))
  }),
  safetyMessage: handling('safetyMessage', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(plainStaffAct(service, actor, id, body.version, { kind: 'send_safety_message' }), () =>
      work(service, actor, id),
    )
  }),
  reassign: handling('reassign', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(reassign(service, actor, id, body), () => list(service, actor))
  }),
  colleagues: handling('colleagues', ({ service, visitor, id }) => {
    const actor = staffIn(visitor)
    return carriedOut(() =>
      service.store.as(actor, (transaction) => colleaguesFor(service, transaction, actor, id)),
    )
  }),
  extend: handling('extend', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const event = { kind: 'extend', minutes: body.minutes, checks: { 'reason given': 'yes' } } as const
    return after(withNote(service, actor, id, body, event), () => list(service, actor))
  }),
  correct: handling('correct', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(
      withNote(service, actor, id, body, { kind: 'correct', checks: { 'reason given': 'yes' } }),
      () => work(service, actor, id),
    )
  }),
  askCorrection: handling('askCorrection', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(
      withNote(service, actor, id, body, { kind: 'ask_correction', checks: { 'reason given': 'yes' } }),
      () => list(service, actor),
    )
  }),
  takeReview: handling('takeReview', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(takeReview(service, actor, id, body), () => work(service, actor, id))
  }),
  approve: handling('approve', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(approve(service, actor, id, body), () => list(service, actor))
  }),
  requestChanges: handling('requestChanges', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(requestChanges(service, actor, id, body), () => list(service, actor))
  }),
  savedReplies: handling('savedReplies', ({ service, visitor }) =>
    carriedOut(() =>
      service.store.as(staffIn(visitor), async ({ sql }) => ({
        replies: (await sql('select id, title, text from app.saved_replies order by at desc limit 200')).map(
          (row) => ({
            id: textIn(row, 'id'),
            title: textIn(row, 'title'),
            text: textIn(row, 'text'),
          }),
        ),
      })),
    ),
  ),
  saveReply: handling('saveReply', ({ service, visitor, body }) => {
    const actor = staffIn(visitor)
    const id = newId(service)
    return carriedOut(() =>
      service.store.as(actor, async ({ sql }) => {
        await sql('insert into app.saved_replies (id, owner, title, text, at) values ($1, $2, $3, $4, $5)', [
          id,
          actor.id,
          body.title,
          body.text,
          String(service.now()),
        ])
        return { id, ...body }
      }),
    )
  }),

  moderationQueue: handling('moderationQueue', ({ service, visitor }) => {
    const actor = staffIn(visitor)
    return carriedOut(() =>
      service.store.as(actor, async (transaction) => ({ items: await moderationQueue(transaction, actor) })),
    )
  }),
  moderation: handling('moderation', ({ service, visitor, id }) => rewriting(service, staffIn(visitor), id)),
  startRewrite: handling('startRewrite', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(startRewrite(service, actor, id, body), () => rewriting(service, actor, id))
  }),
  submitRewrite: handling('submitRewrite', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(submitRewrite(service, actor, id, body, 'submit'), () => rewriting(service, actor, id))
  }),
  amendPage: handling('amendPage', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(submitRewrite(service, actor, id, body, 'amend'), () => rewriting(service, actor, id))
  }),
  passIdentity: handling('passIdentity', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const event = {
      kind: 'pass_identity',
      hash: body.hash,
      checks: { 'no identifier found': 'yes' },
    } as const
    return after(plainPublicationAct(service, actor, id, body.version, event), () =>
      rewriting(service, actor, id),
    )
  }),
  passSense: handling('passSense', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const event = {
      kind: 'pass_sense',
      hash: body.hash,
      checks: { 'medical sense kept': 'yes', 'citations live': 'yes' },
    } as const
    return after(plainPublicationAct(service, actor, id, body.version, event), () =>
      rewriting(service, actor, id),
    )
  }),
  sendBack: handling('sendBack', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(withComment(service, actor, id, body, 'send_back'), () => rewriting(service, actor, id))
  }),
  keepPage: handling('keepPage', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    const checks = {
      'medical sense kept': 'yes',
      'citations live': 'yes',
      'no identifier found': 'yes',
    } as const
    return after(
      plainPublicationAct(service, actor, id, body.version, { kind: 'keep', hash: body.hash, checks }),
      () => rewriting(service, actor, id),
    )
  }),
  hidePage: handling('hidePage', ({ service, visitor, id, body }) =>
    after(withComment(service, staffIn(visitor), id, body, 'hide'), async () => done),
  ),
  unpublish: handling('unpublish', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(plainPublicationAct(service, actor, id, body.version, { kind: 'unpublish' }), () =>
      rewriting(service, actor, id),
    )
  }),

  administration: handling('administration', ({ service, visitor }) =>
    administered(service, staffIn(visitor)),
  ),
  proposeChange: handling('proposeChange', ({ service, visitor, body }) => {
    const actor = staffIn(visitor)
    return after(proposeChange(service, actor, body.change), () => administered(service, actor))
  }),
  confirmChange: handling('confirmChange', ({ service, visitor, id, body }) => {
    const actor = staffIn(visitor)
    return after(confirmChange(service, actor, id, body.change), () => administered(service, actor))
  }),
  takeBackChange: handling('takeBackChange', ({ service, visitor, id }) => {
    const actor = staffIn(visitor)
    return after(takeBackChange(service, actor, id), () => administered(service, actor))
  }),
  breakGlass: handling('breakGlass', ({ service, visitor, id, body }) =>
    breakGlass(service, staffIn(visitor), id, body.reason),
  ),
  audit: handling('audit', ({ service, visitor, id }) => {
    const actor = staffIn(visitor)
    return carriedOut(() =>
      service.store.as(actor, async (transaction) => ({
        lines: await auditOf(transaction, { subject: id }, actor.id),
      })),
    )
  }),
} as const
