/** One private question as the workflow sees it: ids, hashes, moments. Its words never come here. */

import { promisedMinutes } from '../clock/promise.ts'
import type { ServiceClock } from '../clock/service-clock.ts'
import type { Instant, ServiceHours } from '../clock/service-hours.ts'
import type { Checks, Subject } from '../machine.ts'
import type { Standing } from '../permission/may.ts'
import { type AskerId, type CredentialId, type Holder, nobody, person } from '../person.ts'

export const caseStates = [
  'draft',
  'red_flag_shown',
  'submitted',
  'urgent_hold',
  'queued',
  'claimed',
  'needs_info',
  'in_review',
  'delivered',
  'correcting',
  'correction_in_review',
  'declined',
  'expired',
  'withdrawn',
  'closed',
  'erased',
] as const
export type CaseState = (typeof caseStates)[number]

/** What one danger question was answered; `unanswered` counts as yes (I6). */
export type ScreenAnswer = 'yes' | 'no' | 'unanswered'

/** What reading a new text for danger, abuse and identifiers found; `down` is no finding at all. */
export type Scan = 'clear' | 'flag' | 'down'

export type Case = Subject<CaseState> & {
  readonly asker: Holder
  readonly screen: 'not answered' | 'clear' | 'urgent seen'
  readonly submitted: { readonly kind: 'not yet' } | { readonly kind: 'at'; readonly at: Instant }
  readonly clock: ServiceClock
  /** What she was told when she sent it, and any time that was added since. */
  readonly promisedMinutes: number
  /** Who holds the claim now. */
  readonly writer: Holder
  /** Everyone who ever held it: a draft outlives its claim, so none of them may approve it (I2). */
  readonly writers: readonly CredentialId[]
  readonly reviewer: Holder
  /** The frozen text under review: approval binds to this hash (I3). */
  readonly frozen:
    | { readonly kind: 'none' }
    | { readonly kind: 'version'; readonly hash: string; readonly by: CredentialId }
  readonly delivered:
    | { readonly kind: 'not yet' }
    | {
        readonly kind: 'version'
        readonly version: number
        readonly hash: string
        readonly by: CredentialId
        readonly approvedBy: CredentialId
      }
  readonly rounds: number
  readonly followedUp: boolean
}

/** What differs from site to site. */
export type CaseSetting = {
  readonly hours: ServiceHours
  readonly mode: 'information' | 'clinical'
  readonly dangerQuestions: number
  readonly keepDays: number
}

export const caseChecks = [
  'same sitting',
  '18 or over',
  'not blocked',
  'promise available',
  'privacy text seen',
  'scanner healthy',
  'rate within limit',
  'not spam',
  'reason given',
  'read in full',
  'danger is real',
  'licence fits her country',
  'competent',
  'no conflict of interest',
  'questions only, no advice',
  'citation on each number',
  'reading grade fits',
  'no dose or order words',
  'no identifiers of others',
  'checklist done',
  'ends with what to ask',
  'fits the asker',
  'numbers ticked',
  'danger words seen by reviewer',
  'not under legal hold',
  'stores searched',
] as const
export type CaseCheck = (typeof caseChecks)[number]

type Common = { readonly checks?: Checks<CaseCheck>; readonly standing?: Standing }

/** Everything that can happen to a case. A text never comes along, only its hash, its length and what the scan found. */
export type CaseEvent = Common &
  (
    | { readonly kind: 'answer_screen'; readonly answers: readonly ScreenAnswer[] }
    | { readonly kind: 'submit'; readonly characters: number; readonly promisedMinutes: number }
    | { readonly kind: 'extend'; readonly minutes: number }
    | { readonly kind: 'claim'; readonly openClaims: number }
    | { readonly kind: 'ask_more'; readonly questions: number; readonly scan: Scan }
    | { readonly kind: 'add_info'; readonly scan: Scan }
    | { readonly kind: 'submit_draft' | 'approve'; readonly hash: string; readonly scan: Scan }
    | { readonly kind: 'reassign'; readonly to: CredentialId }
    | { readonly kind: 'timer'; readonly timer: CaseTimer }
    | { readonly kind: Plain }
  )

type Plain =
  | 'acknowledge'
  | 'scan_clear'
  | 'scan_flag'
  | 'scan_down'
  | 'reject'
  | 'clear'
  | 'escalate'
  | 'release'
  | 'autosave'
  | 'take_review'
  | 'request_changes'
  | 'decline'
  | 'withdraw'
  | 'follow_up'
  | 'correct'
  | 'close'
  | 'erase'
  | 'erasure_done'
  | 'reopen'
  | 'ask_correction'
  | 'send_safety_message'

export const caseTimers = [
  'T1',
  'T2',
  'T2 lead',
  'T3',
  'T3 lead',
  'T4 nudge',
  'T4',
  'T5',
  'T6 amber',
  'T6 red',
  'T6 late',
  'T7 remind',
  'T7',
  'T8',
  'T9',
  'T12',
  'T13',
  'T13 limit',
] as const
export type CaseTimer = (typeof caseTimers)[number]

/** The name that a rule is found by; a timer's firing is named after the timer. */
export type CaseEventName = Exclude<CaseEvent['kind'], 'timer'> | `timer ${CaseTimer}`

/** A draft on her device. It becomes the server's with `submit`. */
export const newCase = (id: string, asker: AskerId, now: Instant): Case => ({
  id,
  state: 'draft',
  since: now,
  due: {},
  fired: [],
  asker: person(asker),
  screen: 'not answered',
  submitted: { kind: 'not yet' },
  clock: { kind: 'not started' },
  promisedMinutes,
  writer: nobody,
  writers: [],
  reviewer: nobody,
  frozen: { kind: 'none' },
  delivered: { kind: 'not yet' },
  rounds: 0,
  followedUp: false,
})
