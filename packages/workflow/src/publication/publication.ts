/** One rewritten exchange on its way to a public page: a record apart from the case, with no key that the public sees. */
import type { Instant } from '../clock/service-hours.ts'
import type { Checks, Subject } from '../machine.ts'
import type { Standing } from '../permission/may.ts'
import { type AskerId, type CredentialId, type Holder, person } from '../person.ts'

export const publicationStates = [
  'none',
  'willing',
  'rewriting',
  'checking',
  'preview',
  'published',
  'under_review',
  'hidden',
  'gone',
  'rejected',
] as const
export type PublicationState = (typeof publicationStates)[number]

export type Publication = Subject<PublicationState> & {
  readonly asker: Holder
  /** Everyone who ever wrote at the rewrite; none of them may check it (I2). */
  readonly rewriters: readonly CredentialId[]
  readonly text: { readonly kind: 'none' } | { readonly kind: 'version'; readonly hash: string }
  readonly identityCheckedBy: Holder
  readonly senseCheckedBy: Holder
  /** Her yes to the exact text (the second yes; the first is `willing`). */
  readonly yes: { readonly kind: 'none' } | { readonly kind: 'said'; readonly hash: string }
}

export const publicationChecks = [
  'not urgent',
  'not about someone else, or that person agrees',
  'not high risk',
  'detectors clean',
  'fits at least 11 people',
  'title set',
  'no identifier found',
  'medical sense kept',
  'citations live',
  'saw the exact text',
  'saw the name of the site',
  'saw that copies may live on',
  'reason given',
] as const
export type PublicationCheck = (typeof publicationChecks)[number]

type Common = { readonly checks?: Checks<PublicationCheck>; readonly standing?: Standing }

export type PublicationEvent = Common &
  (
    | { readonly kind: 'start'; readonly deliveredAt: Instant }
    | { readonly kind: 'submit' | 'amend'; readonly hash: string; readonly quasiIdentifiers: number }
    | { readonly kind: 'pass_identity' | 'pass_sense' | 'keep'; readonly hash: string }
    /** The server draws the day (within two weeks, without a time): a page must not show when she asked (threat 22). */
    | { readonly kind: 'yes'; readonly hash: string; readonly publishOn: Instant }
    | { readonly kind: 'report'; readonly about: 'safety' | 'identity' | 'something else' }
    | { readonly kind: 'timer'; readonly timer: PublicationTimer }
    | { readonly kind: 'willing' | 'send_back' | 'no' | 'fact_changed' | 'hide' | 'unpublish' | 'erase' }
  )

export type PublicationTimer = 'T10' | 'T11' | 'T11 overdue'
export type PublicationEventName = Exclude<PublicationEvent['kind'], 'timer'> | `timer ${PublicationTimer}`

/** Nothing is published unless she turns it on: a new record is `none`. */
export const newPublication = (id: string, asker: AskerId, now: Instant): Publication => ({
  id,
  state: 'none',
  since: now,
  due: {},
  fired: [],
  asker: person(asker),
  rewriters: [],
  text: { kind: 'none' },
  identityCheckedBy: { kind: 'nobody' },
  senseCheckedBy: { kind: 'nobody' },
  yes: { kind: 'none' },
})

/** What the public may be given of this record (I5). Under review: with its banner and without numbers. */
export function publicView({
  state,
}: Pick<Publication, 'state'>): 'page' | 'page under review' | 'gone' | 'nothing' {
  switch (state) {
    case 'published':
      return 'page'
    case 'under_review':
      return 'page under review'
    case 'gone':
      return 'gone'
    case 'none':
    case 'willing':
    case 'rewriting':
    case 'checking':
    case 'preview':
    case 'hidden':
    case 'rejected':
      return 'nothing'
  }
}
