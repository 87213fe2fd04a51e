/**
 * The private case, rule by rule (ask-a-doctor, section 5, W1 to W25; timers T1 to T13, section 6).
 *
 * An id with a letter is a part of the printed rule that needs a row of its own. `D` rows are acts of the duty lead that
 * the permission matrix grants and section 5 does not print. Words of every rule: SPEC.md. Departures: docs/decisions/0051.
 */

import type { TimerKey } from '../clock/timers.ts'
import type { FixedEffect } from '../effect.ts'
import type { Rule } from '../machine.ts'
import type { CaseCheck, CaseEventName, CaseState } from './case.ts'
import type { CaseChange } from './changes.ts'
import type { CaseGuard } from './guards.ts'

export type CaseRule = Rule<CaseState, CaseEventName, CaseGuard, CaseChange, CaseCheck>

/** The timers that run in each state; all others are stopped on the way in. */
export const caseTimersIn: Readonly<Record<CaseState, readonly TimerKey[]>> = {
  draft: [],
  red_flag_shown: [],
  submitted: ['T1'],
  urgent_hold: ['T2', 'T2 lead', 'T6 amber', 'T6 red', 'T6 late'],
  queued: ['T3', 'T3 lead', 'T4 nudge', 'T4', 'T6 amber', 'T6 red', 'T6 late'],
  claimed: ['T8', 'T4 nudge', 'T4', 'T6 amber', 'T6 red', 'T6 late'],
  needs_info: ['T7 remind', 'T7'],
  in_review: ['T5', 'T6 amber', 'T6 red', 'T6 late'],
  delivered: ['T9'],
  correcting: ['T8'],
  correction_in_review: ['T5'],
  declined: ['T12'],
  expired: ['T12'],
  withdrawn: ['T12'],
  closed: ['T12'],
  erased: ['T13', 'T13 limit'],
}

const open: readonly CaseState[] = [
  'submitted',
  'urgent_hold',
  'queued',
  'claimed',
  'needs_info',
  'in_review',
]
const underClock: readonly CaseState[] = ['urgent_hold', 'queued', 'claimed', 'in_review']
const ended: readonly CaseState[] = ['declined', 'expired', 'withdrawn', 'closed']

const tell = (text: Extract<FixedEffect, { kind: 'show' }>['text']): readonly FixedEffect[] => [
  { kind: 'show', text },
  { kind: 'mail', to: 'asker', template: 'mail-new-message' },
]
const page = (who: Extract<FixedEffect, { kind: 'page' }>['who'], why: string): FixedEffect => ({
  kind: 'page',
  who,
  why,
})
const hold: readonly FixedEffect[] = [
  { kind: 'show', text: 'emergency-text' },
  { kind: 'show', text: 'case-held' },
  page('duty clinician', 'a question may be about danger'),
  { kind: 'count', as: 'danger hold' },
]
const draftChecks: readonly CaseCheck[] = [
  'citation on each number',
  'reading grade fits',
  'no dose or order words',
  'no identifiers of others',
  'checklist done',
  'ends with what to ask',
  'fits the asker',
]
const approvalChecks: readonly CaseCheck[] = ['competent', 'no conflict of interest', 'numbers ticked']
const erasure: readonly FixedEffect[] = [
  {
    kind: 'erase',
    from: [
      'question and messages',
      'shared facts',
      'files',
      'search rows',
      'rewrites and pages',
      'mail outbox',
      'logs',
      'backup keys',
    ],
  },
]

// biome-ignore format: one rule, one row
export const caseRules: readonly CaseRule[] = [
  // Before sending, on her device
  { id: 'W1',  from: ['draft'], event: 'answer_screen', by: 'write question', when: ['every danger answer is no'], to: 'draft', changes: ['screen is clear'] },
  { id: 'W1a', from: ['draft'], event: 'answer_screen', by: 'write question', when: ['some danger answer is yes or missing'], to: 'red_flag_shown', changes: ['screen is open'], effects: [{ kind: 'show', text: 'emergency-text' }] },
  { id: 'W2',  from: ['red_flag_shown'], event: 'acknowledge', by: 'write question', to: 'draft', changes: ['urgent was seen'], effects: [{ kind: 'show', text: 'emergency-text' }] },
  { id: 'W3',  from: ['draft'], event: 'submit', by: 'write question', guards: ['screen is answered', 'length fits', 'hours are open', 'promise is 240 minutes or more'], needs: ['same sitting', '18 or over', 'not blocked', 'promise available', 'privacy text seen'], to: 'submitted', changes: ['note submission'], effects: [{ kind: 'scan' }, { kind: 'show', text: 'case-received' }] },

  // Reading for danger
  { id: 'W4',  from: ['submitted'], event: 'scan_clear', by: 'system', guards: ['no structured flag'], needs: ['scanner healthy', 'rate within limit', 'not spam'], to: 'queued', changes: ['start clock'], effects: tell('case-queued') },
  { id: 'W5',  from: ['submitted'], event: 'scan_flag', by: 'system', to: 'urgent_hold', effects: hold },
  { id: 'W6',  from: ['submitted'], event: 'scan_down', by: 'system', to: 'urgent_hold', effects: [...hold, { kind: 'promise banner off' }] },
  { id: 'T1',  from: ['submitted'], event: 'timer T1', by: 'system', to: 'urgent_hold', effects: [...hold, { kind: 'promise banner off' }] },
  { id: 'W7',  from: ['submitted'], event: 'reject', by: 'system', needs: ['reason given'], to: 'declined', effects: [...tell('case-declined'), { kind: 'count', as: 'declined' }] },
  { id: 'W7a', from: ['submitted', 'queued'], event: 'reject', by: 'decline', needs: ['reason given'], to: 'declined', changes: ['stop clock'], effects: [...tell('case-declined'), { kind: 'count', as: 'declined' }] },
  { id: 'W8',  from: ['urgent_hold'], event: 'clear', by: 'judge danger', when: ['nobody holds it'], needs: ['read in full', 'reason given'], to: 'queued', changes: ['run clock from submission'], effects: tell('case-queued') },
  { id: 'W8a', from: ['urgent_hold'], event: 'clear', by: 'judge danger', when: ['somebody holds it'], needs: ['read in full', 'reason given'], to: 'claimed', changes: ['run clock from submission'], effects: [...tell('case-queued'), page('writer', 'cleared; yours again')] },
  { id: 'W9',  from: ['urgent_hold'], event: 'escalate', by: 'judge danger', needs: ['danger is real'], to: 'closed', changes: ['stop clock'], effects: [...tell('case-closed-danger'), { kind: 'show', text: 'emergency-text' }, { kind: 'call asker' }, { kind: 'incident', why: 'danger was real' }] },
  { id: 'T2',  from: ['urgent_hold'], event: 'timer T2', by: 'system', to: 'urgent_hold', effects: [page('second clinician', 'nobody has looked for 15 minutes')] },
  { id: 'T2a', from: ['urgent_hold'], event: 'timer T2 lead', by: 'system', to: 'urgent_hold', restarts: ['T2 lead'], effects: [page('duty lead', 'nobody has looked for 30 minutes'), { kind: 'incident', why: 'danger hold not looked at' }] },

  // Writing
  { id: 'W10', from: ['queued'], event: 'claim', by: 'claim', guards: ['fewer than 3 open claims', 'licence checked in clinical mode'], needs: ['competent', 'no conflict of interest'], to: 'claimed', changes: ['hold'] },
  { id: 'W11', from: ['claimed'], event: 'release', by: 'work on case', to: 'queued', changes: ['let go'] },
  { id: 'T8',  from: ['claimed'], event: 'timer T8', by: 'system', to: 'queued', changes: ['let go'] },
  { id: 'T8a', from: ['claimed'], event: 'autosave', by: 'work on case', to: 'claimed', restarts: ['T8'] },
  { id: 'T8b', from: ['correcting'], event: 'autosave', by: 'work on case', to: 'correcting', restarts: ['T8'] },
  { id: 'T3',  from: ['queued'], event: 'timer T3', by: 'system', to: 'queued', effects: [page('competent clinicians', 'a question waits')] },
  { id: 'T3a', from: ['queued'], event: 'timer T3 lead', by: 'system', to: 'queued', restarts: ['T3 lead'], effects: [page('duty lead', 'assign it')] },
  { id: 'T4',  from: ['claimed'], event: 'timer T4 nudge', by: 'system', to: 'claimed', effects: [page('writer', 'draft due in 30 minutes')] },
  { id: 'T4a', from: ['queued'], event: 'timer T4 nudge', by: 'system', to: 'queued', effects: [page('duty lead', 'still without a writer')] },
  { id: 'T4b', from: ['queued'], event: 'timer T4', by: 'system', to: 'queued', effects: [page('duty lead', 'take or reassign')] },
  { id: 'T4c', from: ['claimed'], event: 'timer T4', by: 'system', to: 'claimed', effects: [page('duty lead', 'take or reassign')] },
  { id: 'W12', from: ['claimed'], event: 'ask_more', by: 'work on case', guards: ['fewer than 2 rounds', '1 to 3 questions', 'scan is up'], needs: ['questions only, no advice'], to: 'needs_info', changes: ['count round', 'pause clock'], effects: [{ kind: 'ask' }, ...tell('case-needs-info')] },
  { id: 'W13', from: ['needs_info'], event: 'add_info', by: 'write question', when: ['scan is clear'], to: 'claimed', changes: ['resume clock'], effects: [page('writer', 'she has answered')] },
  { id: 'W13a',from: ['needs_info'], event: 'add_info', by: 'write question', when: ['scan is not clear'], to: 'urgent_hold', changes: ['resume clock'], effects: hold },
  { id: 'T7',  from: ['needs_info'], event: 'timer T7 remind', by: 'system', to: 'needs_info', effects: [{ kind: 'show', text: 'case-remind-info' }, { kind: 'mail', to: 'asker', template: 'mail-reminder' }] },
  { id: 'W14', from: ['needs_info'], event: 'timer T7', by: 'system', guards: ['reminder was sent'], to: 'expired', changes: ['stop clock'], effects: tell('case-expired') },

  // Reviewing
  { id: 'W15', from: ['claimed'], event: 'submit_draft', by: 'work on case', guards: ['scan is up'], needs: draftChecks, to: 'in_review', changes: ['freeze'], effects: [page('reviewers', 'a draft waits'), { kind: 'show', text: 'case-in-review' }] },
  { id: 'W16', from: ['in_review'], event: 'request_changes', by: 'ask for changes', needs: ['reason given'], to: 'claimed', changes: ['void'], effects: [page('writer', 'changes asked for')] },
  { id: 'W17', from: ['in_review'], event: 'approve', by: 'approve', guards: ['hash is the frozen one', 'scan is up', 'danger words were seen'], needs: approvalChecks, to: 'delivered', changes: ['deliver', 'stop clock'], effects: [{ kind: 'deliver' }, ...tell('case-delivered'), { kind: 'count', as: 'answered' }] },
  { id: 'W17a',from: ['in_review'], event: 'take_review', by: 'approve', needs: ['competent', 'no conflict of interest'], to: 'in_review', changes: ['assign reviewer'] },
  { id: 'W17b',from: ['correction_in_review'], event: 'take_review', by: 'approve', needs: ['competent', 'no conflict of interest'], to: 'correction_in_review', changes: ['assign reviewer'] },
  { id: 'W18', from: ['in_review'], event: 'timer T5', by: 'system', to: 'in_review', changes: ['unassign reviewer'], restarts: ['T5'], effects: [page('duty lead', 'review overdue'), page('reviewers', 'a draft waits')] },
  { id: 'W18a',from: ['correction_in_review'], event: 'timer T5', by: 'system', to: 'correction_in_review', changes: ['unassign reviewer'], restarts: ['T5'], effects: [page('duty lead', 'review of a correction overdue')] },
  { id: 'W19', from: ['queued', 'claimed', 'needs_info'], event: 'decline', by: 'decline', needs: ['reason given'], to: 'declined', changes: ['stop clock'], effects: [...tell('case-declined'), { kind: 'count', as: 'declined' }] },

  // Her way out
  { id: 'W20', from: open, event: 'withdraw', by: 'write question', to: 'withdrawn', changes: ['stop clock', 'void'], effects: [{ kind: 'purge queue copies' }, ...tell('case-withdrawn')] },
  { id: 'W20a',from: ['draft', 'red_flag_shown'], event: 'withdraw', by: 'write question', to: 'withdrawn', effects: [{ kind: 'show', text: 'case-withdrawn' }] },

  // After the answer
  { id: 'W21', from: ['delivered'], event: 'follow_up', by: 'write question', guards: ['no follow-up yet', 'within follow-up time'], to: 'delivered', changes: ['note follow-up'], effects: [{ kind: 'open linked case' }] },
  { id: 'W22', from: ['delivered'], event: 'correct', by: 'correct answer', needs: ['reason given'], to: 'correcting', changes: ['void', 'hold'], effects: [{ kind: 'public copy to review' }] },
  { id: 'W22a',from: ['delivered'], event: 'ask_correction', by: 'ask for correction', needs: ['reason given'], to: 'correcting', changes: ['void'], effects: [page('writer', 'a correction is asked for'), { kind: 'public copy to review' }] },
  { id: 'W22b',from: ['correcting'], event: 'submit_draft', by: 'work on case', guards: ['scan is up'], needs: draftChecks, to: 'correction_in_review', changes: ['freeze'], effects: [page('reviewers', 'a correction waits')] },
  { id: 'W22c',from: ['correction_in_review'], event: 'request_changes', by: 'ask for changes', needs: ['reason given'], to: 'correcting', changes: ['void'], effects: [page('writer', 'changes asked for')] },
  { id: 'W22d',from: ['correction_in_review'], event: 'approve', by: 'approve', guards: ['hash is the frozen one', 'scan is up', 'danger words were seen'], needs: approvalChecks, to: 'delivered', changes: ['deliver'], effects: [{ kind: 'deliver' }, ...tell('case-corrected'), { kind: 'count', as: 'correction' }] },
  { id: 'W22e',from: ['correcting'], event: 'timer T8', by: 'system', to: 'correcting', restarts: ['T8'], effects: [page('duty lead', 'a correction rests'), page('writer', 'a correction rests')] },
  { id: 'W23', from: ['delivered'], event: 'close', by: 'write question', to: 'closed', effects: [{ kind: 'show', text: 'case-closed' }] },
  { id: 'W23a',from: ['delivered'], event: 'timer T9', by: 'system', to: 'closed', effects: [{ kind: 'show', text: 'case-closed' }] },
  { id: 'W25', from: ['expired'], event: 'reopen', by: 'write question', guards: ['within reopening time', 'hours are open'], needs: ['promise available'], to: 'submitted', changes: ['let go', 'new clock', 'note submission'], effects: [{ kind: 'scan' }, { kind: 'show', text: 'case-received' }] },

  // Erasing
  { id: 'W24', from: ['draft', 'red_flag_shown', ...open, 'delivered', 'correcting', 'correction_in_review', ...ended], event: 'erase', by: 'export or erase', needs: ['not under legal hold'], to: 'erased', changes: ['erase'], effects: [...erasure, { kind: 'mail', to: 'asker', template: 'mail-erased' }] },
  { id: 'W24a',from: ended, event: 'timer T12', by: 'system', needs: ['not under legal hold'], to: 'erased', changes: ['erase'], effects: erasure },
  { id: 'W24b',from: ['erased'], event: 'erasure_done', by: 'system', needs: ['stores searched'], to: 'erased', changes: ['forget timers'] },
  { id: 'T13', from: ['erased'], event: 'timer T13', by: 'system', to: 'erased', effects: [page('admins', 'an erasure has not finished in 7 days')] },
  { id: 'T13a',from: ['erased'], event: 'timer T13 limit', by: 'system', to: 'erased', effects: [page('admins', 'an erasure has not finished in 30 days'), { kind: 'incident', why: 'erasure past its limit' }] },

  // The promise
  ...underClock.flatMap((state): readonly CaseRule[] => [
    { id: `T6 ${state}`,  from: [state], event: 'timer T6 amber', by: 'system', to: state },
    { id: `T6a ${state}`, from: [state], event: 'timer T6 red', by: 'system', to: state, effects: [page('duty lead', 'promise in 30 minutes')] },
    { id: `T6b ${state}`, from: [state], event: 'timer T6 late', by: 'system', to: state, effects: [{ kind: 'show', text: 'case-late' }, { kind: 'mail', to: 'asker', template: 'mail-promise' }, { kind: 'count', as: 'late' }, page('duty lead', 'promise missed')] },
    { id: `D1 ${state}`,  from: [state], event: 'extend', by: 'reassign or extend', guards: ['some minutes more'], needs: ['reason given'], to: state, changes: ['extend promise'], effects: [...tell('case-new-time'), { kind: 'count', as: 'late' }] },
    { id: `D3 ${state}`,  from: [state], event: 'send_safety_message', by: 'send safety message', to: state, effects: [{ kind: 'show', text: 'emergency-text' }, { kind: 'mail', to: 'asker', template: 'mail-new-message' }] },
  ]),
  { id: 'D2',  from: ['queued', 'claimed'], event: 'reassign', by: 'reassign or extend', guards: ['licence checked in clinical mode'], needs: ['competent', 'no conflict of interest'], to: 'claimed', changes: ['hand over'], restarts: ['T8'], effects: [page('writer', 'assigned to you')] },
  { id: 'D2a', from: ['correcting'], event: 'reassign', by: 'reassign or extend', guards: ['licence checked in clinical mode'], needs: ['competent', 'no conflict of interest'], to: 'correcting', changes: ['hand over'], restarts: ['T8'], effects: [page('writer', 'a correction is assigned to you')] },
]
