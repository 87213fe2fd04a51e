/** Says what a plan holds, for web and CLI alike: sentences of `content/en/src/plan.ftl`. No amount is ever in them. */
import {
  type DayRange,
  type DrugId,
  drugOf,
  type Follows,
  isAmong,
  type LateAnswer,
  lateRules,
  type Visit,
} from '@herald/core/regimens'

/** A sentence of plan.ftl by its id. */
export type SayPlan = (id: string, values?: Readonly<Record<string, string | number>>) => string

/** A day that can say itself; Temporal's PlainDate does. */
type Day = {
  readonly toLocaleString: (locale: string, options: { readonly dateStyle: 'long' }) => string
}

export type PlanWords = {
  /** "6 August 2026" */
  readonly day: (day: Day) => string
  /** Title and details of a calendar entry. They do not name the illness: calendars are shared. */
  readonly visit: (visit: Visit) => { readonly title: string; readonly details: string }
  /** One window that the plan opens. */
  readonly follows: (one: Follows) => string
  readonly lowDays: (range: DayRange) => string
  /** What a label says of a dose that came late, in one sentence. */
  readonly late: (drug: DrugId, answer: LateAnswer) => string
}

/** Names of drugs, each once: "pertuzumab, docetaxel". */
export const drugNames = (ids: readonly DrugId[]): readonly string[] => [
  ...new Set(ids.map((id) => drugOf(id).short)),
]

export function planWords(say: SayPlan, locale: string): PlanWords {
  const day = (one: Day): string => one.toLocaleString(locale, { dateStyle: 'long' })
  return {
    day,
    visit: (visit) => visitWords(visit, say),
    follows: (one) => followsWords(one, say, day),
    lowDays: ({ kind, from, to }) =>
      say(kind === 'tired' ? 'work-low-days' : 'work-infection-days', { from: day(from), to: day(to) }),
    late: (drug, answer) => lateWords(drug, answer, say, day),
  }
}

function visitWords(visit: Visit, say: SayPlan): { readonly title: string; readonly details: string } {
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

function followsWords(one: Follows, say: SayPlan, day: PlanWords['day']): string {
  const values = { from: day(one.from), to: day(one.to) }
  switch (one.kind) {
    case 'surgery':
      return say('follows-surgery', values)
    case 'radiation':
      return say('follows-radiation', values)
    case 'next HER2 drug after surgery':
      return say('follows-next-drug', values)
    case 'year of HER2 treatment ends':
      return say('follows-year-ends', values)
    case 'neratinib may start until':
      return `${say('follows-neratinib', values)} (${one.region})`
  }
}

function lateWords(drug: DrugId, answer: LateAnswer, say: SayPlan, day: PlanWords['day']): string {
  switch (answer.kind) {
    case 'give': {
      const next = say('late-next', { day: day(answer.next) })
      return `${say(answer.reload ? 'late-load' : usualId(drug))} ${next}`
    }
    case 'too soon':
      return say('late-too-soon', { day: day(answer.earliest) })
    case 'last dose unknown':
      return say('late-last-unknown')
    case 'team rebooks':
      return say(isAmong(drug, '@cytotoxic') ? 'late-team-rebooks' : 'late-ask-new-day')
    case 'call the team':
      return say('late-ask-new-day')
    case 'skip':
      return say('late-tablet-skip')
    case 'same day or skip':
      return say('late-tablet-same-day')
  }
}

/** The sentence for a usual dose, by the kind of the drug's own rule. */
function usualId(drug: DrugId): string {
  const kinds = lateRules.flatMap((rule) => (rule.drug === drug ? [rule.kind] : []))
  if (kinds.includes('usual or load')) return 'late-usual'
  return kinds.includes('never a load') ? 'late-no-load' : 'late-soon'
}
