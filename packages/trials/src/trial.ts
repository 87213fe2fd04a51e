/** One trial as Herald keeps it: identity, state, places and what it asks for. */
import type { Quote, Requirement } from './criterion.ts'

export const recruitmentStatuses = [
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'SUSPENDED',
  'COMPLETED',
  'TERMINATED',
  'WITHDRAWN',
  'UNKNOWN',
  'AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'APPROVED_FOR_MARKETING',
  'WITHHELD',
] as const
export type RecruitmentStatus = (typeof recruitmentStatuses)[number]

/** May a person join? A record without a status does not say. */
export type Joining = 'open' | 'opens later' | 'by invitation' | 'closed' | 'not known'

export type Site = {
  readonly facility: string
  readonly city: string
  readonly country: string
  readonly status: RecruitmentStatus | undefined
  readonly point: { readonly latDeg: number; readonly lonDeg: number } | undefined
}

export type Trial = {
  readonly nctId: string
  readonly title: string
  readonly status: RecruitmentStatus | undefined
  readonly whyStopped: string
  readonly phases: readonly string[]
  readonly studyType: string
  readonly conditions: readonly string[]
  readonly arms: readonly { readonly label: string; readonly description: string }[]
  readonly interventions: readonly string[]
  readonly contacts: readonly { readonly name: string; readonly phone: string; readonly email: string }[]
  readonly sites: readonly Site[]
  /** Day on which the registry last posted the record, or the day the data was taken; empty when the record has neither. */
  readonly recordDay: string
  readonly dataTimestamp: string
  readonly requirements: readonly Requirement[]
  readonly notAssessed: readonly Quote[]
  /** Contradictions and gaps of the record, told to the reader. */
  readonly notes: readonly string[]
}

export function joiningOf(status: RecruitmentStatus | undefined): Joining {
  switch (status) {
    case 'RECRUITING':
      return 'open'
    case 'NOT_YET_RECRUITING':
      return 'opens later'
    case 'ENROLLING_BY_INVITATION':
      return 'by invitation'
    case undefined:
    case 'UNKNOWN':
      return 'not known'
    case 'ACTIVE_NOT_RECRUITING':
    case 'SUSPENDED':
    case 'COMPLETED':
    case 'TERMINATED':
    case 'WITHDRAWN':
    case 'AVAILABLE':
    case 'NO_LONGER_AVAILABLE':
    case 'TEMPORARILY_NOT_AVAILABLE':
    case 'APPROVED_FOR_MARKETING':
    case 'WITHHELD':
      return 'closed'
  }
}
