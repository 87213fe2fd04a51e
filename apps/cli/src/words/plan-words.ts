/** Says what a plan holds. Amounts are added in the clinician view only. */
import { drugOf, type Follows, type PlannedDose, type Visit } from '@herald/core/regimens'
import { sentences } from './sentences.ts'

const say = sentences('plan')

/** "6 August 2026" */
export const dayWords = (day: {
  readonly toLocaleString: (locale: string, options: { readonly dateStyle: 'long' }) => string
}): string => day.toLocaleString('en-GB', { dateStyle: 'long' })

/** The title and details of a calendar entry. The title does not name the illness: calendars are shared. */
export function visitWords(visit: Visit): { readonly title: string; readonly details: string } {
  const moves = say('visit-details-may-move')
  switch (visit.kind) {
    case 'treatment': {
      const tests = visit.tests.map((test) => say(`visit-details-test-${test}`))
      const drugs = say('visit-details-treatment', { count: visit.doses.length })
      return { title: say('visit-title-treatment'), details: [drugs, ...tests, moves].join(' ') }
    }
    case 'test':
      return {
        title: say('visit-title-test'),
        details: [...visit.tests.map((test) => say(`visit-details-test-${test}`)), moves].join(' '),
      }
    case 'tablets begin':
      return { title: say('visit-title-tablets'), details: say('visit-details-tablets') }
    case 'surgery window':
      return { title: say('visit-title-surgery'), details: say('visit-details-surgery') }
  }
}

/** The drugs of a visit by name. */
export const drugWords = (doses: readonly PlannedDose[]): string =>
  doses.map((dose) => drugOf(dose.drug).short).join(', ')

/** One window that the plan opens. */
export function followsWords(one: Follows): string {
  const values = { from: dayWords(one.from), to: dayWords(one.to) }
  switch (one.kind) {
    case 'surgery':
      return say('follows-surgery', values)
    case 'next HER2 drug after surgery':
      return say('follows-next-drug', values)
    case 'year of HER2 treatment ends':
      return say('follows-year-ends', values)
    case 'neratinib may start until':
      return `${say('follows-neratinib', values)} (${one.region})`
  }
}

export { say as sayPlan }
