/**
 * What must happen after a step, as plain values. The server carries them out in the same transaction as the new state
 * (audit, timers, outbox) or not at all (I9). No effect holds a word of a question: only ids of fixed texts.
 */
import type { Instant } from './clock/service-hours.ts'
import type { TimerKey } from './clock/timers.ts'

/** Texts of content/en/src/workflow.ftl that carry no health content and may leave Herald by mail. */
export const mailTemplates = [
  'mail-new-message',
  'mail-reminder',
  'mail-promise',
  'mail-staff',
  'mail-erased',
] as const
export type MailTemplate = (typeof mailTemplates)[number]

/** Fixed texts that an asker may be shown without an approval (I1). */
export const fixedTexts = [
  'emergency-text',
  'emergency-crisis',
  'case-received',
  'case-queued',
  'case-held',
  'case-needs-info',
  'case-remind-info',
  'case-expired',
  'case-in-review',
  'case-delivered',
  'case-corrected',
  'case-late',
  'case-new-time',
  'case-declined',
  'case-withdrawn',
  'case-closed',
  'case-closed-danger',
  'case-erased',
  'publication-preview',
  'publication-rejected',
  'publication-published',
  'publication-gone',
] as const
export type FixedText = (typeof fixedTexts)[number]

/** Everywhere that content can lie (W24, I10). */
export const stores = [
  'question and messages',
  'shared facts',
  'files',
  'search rows',
  'rewrites and pages',
  'mail outbox',
  'logs',
  'backup keys',
] as const
export type Store = (typeof stores)[number]

type Staff =
  | 'duty clinician'
  | 'second clinician'
  | 'duty lead'
  | 'competent clinicians'
  | 'writer'
  | 'reviewers'
  | 'moderators'
  | 'admins'

/** An effect that a rule names as it stands. */
export type FixedEffect =
  | { readonly kind: 'show'; readonly text: FixedText }
  | { readonly kind: 'mail'; readonly to: 'asker'; readonly template: MailTemplate }
  | { readonly kind: 'page'; readonly who: Staff; readonly why: string }
  /** Show the asker the version whose hash the new state names as delivered. */
  | { readonly kind: 'deliver' }
  /** Show the asker the linted questions of this round (W12). */
  | { readonly kind: 'ask' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'incident'; readonly why: string }
  /** Only with the leave that the event carries. */
  | { readonly kind: 'call asker' }
  | { readonly kind: 'promise banner off' }
  | { readonly kind: 'open linked case' }
  | { readonly kind: 'count'; readonly as: 'answered' | 'late' | 'declined' | 'danger hold' | 'correction' }
  | { readonly kind: 'purge queue copies' }
  | { readonly kind: 'erase'; readonly from: readonly Store[] }
  | { readonly kind: 'public copy to review' }
  | { readonly kind: 'send preview' }
  | { readonly kind: 'delete rewrite' }
  | { readonly kind: 'page out'; readonly is: 'published' | 'under review' | 'hidden' | 'gone' }
  | { readonly kind: 'ask search engines to drop' }

/** One row of the append-only log. It names ids and rules, never content. */
export type Audit = {
  readonly kind: 'audit'
  readonly rule: string
  readonly event: string
  readonly subject: string
  readonly by: string
  readonly at: Instant
  readonly from: string
  readonly to: string
}

export type Effect =
  | FixedEffect
  | Audit
  | { readonly kind: 'start timer'; readonly timer: TimerKey; readonly due: Instant }
  | { readonly kind: 'stop timer'; readonly timer: TimerKey }
