/**
 * Publication, rule by rule (ask-a-doctor, section 5, B1 to B10). An id with a letter is a part of the printed rule that
 * needs a row of its own. Words of every rule: SPEC.md. Departures: docs/decisions/0051.
 */
import type { TimerKey } from '../clock/timers.ts'
import type { FixedEffect } from '../effect.ts'
import type { Rule } from '../machine.ts'
import type { PublicationChange, PublicationGuard } from './guards.ts'
import type { PublicationCheck, PublicationEventName, PublicationState } from './publication.ts'

export type PublicationRule = Rule<
  PublicationState,
  PublicationEventName,
  PublicationGuard,
  PublicationChange,
  PublicationCheck
>

export const publicationTimersIn: Readonly<Record<PublicationState, readonly TimerKey[]>> = {
  none: [],
  willing: [],
  rewriting: [],
  checking: [],
  preview: ['T10'],
  published: ['T11'],
  under_review: ['T11 overdue'],
  hidden: [],
  gone: [],
  rejected: [],
}

const before: readonly PublicationState[] = ['willing', 'rewriting', 'checking', 'preview']
const out: readonly PublicationState[] = ['published', 'under_review', 'hidden']
const leave: readonly FixedEffect[] = [
  { kind: 'page out', is: 'gone' },
  { kind: 'ask search engines to drop' },
  { kind: 'show', text: 'publication-gone' },
]
const asked: readonly PublicationCheck[] = [
  'saw the exact text',
  'saw the name of the site',
  'saw that copies may live on',
]

// biome-ignore format: one rule, one row
export const publicationRules: readonly PublicationRule[] = [
  { id: 'B1',  from: ['none', 'rejected'], event: 'willing', by: 'consent to publish', to: 'willing', changes: ['start over'] },
  { id: 'B2',  from: ['willing'], event: 'start', by: 'rewrite', guards: ['delivered 72 hours ago'], needs: ['not urgent', 'not about someone else, or that person agrees', 'not high risk'], to: 'rewriting', changes: ['note rewriter'] },
  { id: 'B3',  from: ['rewriting'], event: 'submit', by: 'rewrite', guards: ['at most 3 quasi-identifiers'], needs: ['detectors clean', 'fits at least 11 people', 'title set'], to: 'checking', changes: ['note rewriter', 'set text'] },
  { id: 'B4',  from: ['checking'], event: 'pass_identity', by: 'check identity', guards: ['hash is that of the text'], needs: ['no identifier found'], to: 'checking', changes: ['note identity check'] },
  { id: 'B4a', from: ['checking'], event: 'pass_sense', by: 'check sense', guards: ['hash is that of the text', 'identity was checked'], needs: ['medical sense kept', 'citations live'], to: 'preview', changes: ['note sense check'], effects: [{ kind: 'send preview' }, { kind: 'show', text: 'publication-preview' }, { kind: 'mail', to: 'asker', template: 'mail-new-message' }] },
  { id: 'B4b', from: ['checking'], event: 'send_back', by: 'send rewrite back', needs: ['reason given'], to: 'rewriting', changes: ['void text'], effects: [{ kind: 'page', who: 'moderators', why: 'a rewrite came back' }] },
  { id: 'B5',  from: ['preview'], event: 'yes', by: 'approve rewrite', guards: ['hash is that of the text', 'within 14 days', 'both checks were made', 'day within two weeks'], needs: asked, to: 'published', changes: ['note yes'], effects: [{ kind: 'page out', is: 'published' }, { kind: 'show', text: 'publication-published' }] },
  { id: 'B6',  from: before, event: 'no', by: 'consent to publish', to: 'rejected', changes: ['void text'], effects: [{ kind: 'delete rewrite' }, { kind: 'show', text: 'publication-rejected' }] },
  { id: 'B6a', from: ['preview'], event: 'timer T10', by: 'system', to: 'rejected', changes: ['void text'], effects: [{ kind: 'delete rewrite' }, { kind: 'show', text: 'publication-rejected' }] },
  { id: 'B7',  from: ['published'], event: 'report', by: 'read, search, report', when: ['about something else'], to: 'under_review', effects: [{ kind: 'page out', is: 'under review' }, { kind: 'page', who: 'reviewers', why: 'a page was reported' }] },
  { id: 'B7a', from: ['published', 'under_review'], event: 'report', by: 'read, search, report', when: ['about safety or identity'], to: 'hidden', effects: [{ kind: 'page out', is: 'hidden' }, { kind: 'page', who: 'moderators', why: 'a page was reported for safety or identity' }] },
  { id: 'B7b', from: ['published'], event: 'fact_changed', by: 'system', to: 'under_review', effects: [{ kind: 'page out', is: 'under review' }, { kind: 'page', who: 'reviewers', why: 'a cited fact changed' }] },
  { id: 'B7c', from: ['published'], event: 'timer T11', by: 'system', to: 'under_review', effects: [{ kind: 'page out', is: 'under review' }, { kind: 'page', who: 'reviewers', why: 'a page is 12 months old' }] },
  { id: 'B7d', from: ['published', 'under_review'], event: 'hide', by: 'hide page', needs: ['reason given'], to: 'hidden', effects: [{ kind: 'page out', is: 'hidden' }, { kind: 'page', who: 'moderators', why: 'a page was hidden' }] },
  { id: 'B8',  from: ['under_review', 'hidden'], event: 'keep', by: 'keep page', guards: ['hash is that of the text', 'she said yes to this text'], needs: ['medical sense kept', 'citations live', 'no identifier found'], to: 'published', effects: [{ kind: 'page out', is: 'published' }] },
  { id: 'B8a', from: ['under_review', 'hidden'], event: 'amend', by: 'rewrite', guards: ['at most 3 quasi-identifiers'], needs: ['detectors clean', 'fits at least 11 people', 'title set'], to: 'checking', changes: ['void text', 'note rewriter', 'set text'], effects: [{ kind: 'page out', is: 'hidden' }] },
  { id: 'B9',  from: out, event: 'unpublish', by: 'unpublish', to: 'gone', changes: ['void text'], effects: leave },
  { id: 'B9a', from: out, event: 'erase', by: 'system', to: 'gone', changes: ['erase'], effects: [...leave, { kind: 'delete rewrite' }] },
  { id: 'B9b', from: ['none', ...before, 'rejected', 'gone'], event: 'erase', by: 'system', to: 'gone', changes: ['erase'], effects: [{ kind: 'delete rewrite' }] },
  { id: 'B10', from: ['under_review'], event: 'timer T11 overdue', by: 'system', to: 'hidden', effects: [{ kind: 'page out', is: 'hidden' }, { kind: 'page', who: 'moderators', why: 'review 30 days overdue' }] },
]
