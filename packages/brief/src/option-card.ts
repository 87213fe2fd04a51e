/** The parts of an option card: length, visits, approval, and the figures of trials with who may see them. */
import { type Citation, cite, type SourceKey, sources } from '@herald/core'
import {
  approvalsOf,
  audienceOf,
  type Benefit,
  benefits,
  type OptionId,
  type PathwayOption,
  trialFigures,
} from '@herald/core/pathway'
import type { Course } from '@herald/core/regimens'
import type { Message, OptionFigure } from './brief.ts'
import type { Context } from './context.ts'
import { say } from './say.ts'

export function lengthOf(course: Course | undefined): Message {
  if (course === undefined) return say('card-length-ask')
  const { lasts } = course
  switch (lasts.kind) {
    case 'weeks':
      return lasts.chemotherapyWeeks > 0 && lasts.chemotherapyWeeks < lasts.weeks
        ? say('card-length-weeks-chemo', { weeks: lasts.weeks, chemo: lasts.chemotherapyWeeks })
        : say('card-length-weeks', { weeks: lasts.weeks })
    case 'until growth':
      return say('card-length-growth')
    case 'a year in all':
      return say('card-length-year-in-all')
    case 'years':
      return lasts.from === lasts.to
        ? say('card-length-years', { years: lasts.from })
        : say('card-length-years-range', { from: lasts.from, to: lasts.to })
  }
}

export function visitsOf(course: Course | undefined): Message {
  if (course === undefined) return say('card-visits-ask')
  const { visits } = course
  switch (visits.kind) {
    case 'count':
      return say('card-visits-count', { visits: visits.visits })
    case 'every':
      return say('card-visits-every', { weeks: Math.round(visits.days / 7) })
    case 'at home':
      return say('card-visits-home')
  }
}

/** Approval where she is treated, on its own line; nothing while her region or the approval is not known. */
export function approvalLine(option: OptionId, context: Context): readonly Message[] {
  const region = context.only('region')
  if (region !== 'US' && region !== 'EU') return []
  const [approval] = approvalsOf(option, region)
  if (approval === undefined) return []
  switch (approval.state) {
    case 'approved':
      return [say('pathway-approval-approved')]
    case 'approved, narrower':
      return [say('pathway-approval-narrower')]
    case 'not approved':
      return [say('pathway-approval-not-approved')]
    case 'not found':
      return [say('pathway-approval-not-found')]
  }
}

/** Counts out of 100 that patients may see: checked in a primary source, or read about and shown with the day. */
export const figuresOf = ({ id, why }: PathwayOption): readonly OptionFigure[] =>
  benefits
    .filter(({ option, backs }) => option === id && (backs === 'any' || why.includes(backs)))
    .flatMap((one) => {
      const audience = audienceOf(one.tag)
      return audience === 'everybody' || audience === 'everybody, with its date'
        ? [{ says: figureWords(one), source: citationOf(one.source) }]
        : []
    })

const citationOf = (source: SourceKey): Citation => cite(source, sources[source].identifier)

/** Both groups in the same frame, each with its opposite (PW9, PW10). */
function figureWords({ counts, years, percent, against, source, people }: Benefit): Message {
  const id = counts.replaceAll(' ', '-')
  const did = Math.round(percent)
  const values = { did, not: 100 - did, years, trial: source, people: say(`benefit-people-${people}`) }
  if (against === 'no comparison') return say(`benefit-${id}-alone`, values)
  const other = Math.round(against.percent)
  return say(`benefit-${id}`, {
    ...values,
    other,
    otherNot: 100 - other,
    against: say(`benefit-against-${against.what}`),
  })
}

/** The figures as printed, for a clinician; what nobody re-read yet says so. */
export const clinicianFigures = (keys: readonly SourceKey[]): readonly Message[] =>
  trialFigures
    .filter(({ source, tag }) => keys.includes(source) && audienceOf(tag) !== 'nobody')
    .map(({ source, who, figure, tag }) =>
      say(
        audienceOf(tag) === 'clinicians, being re-checked'
          ? 'option-figure-rechecked'
          : 'option-figure-clinician',
        { trial: source, who, figure, day: sources[source].checkedOn },
      ),
    )
