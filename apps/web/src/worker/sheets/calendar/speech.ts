/** The two sets of sentences that the calendar says: those of the plan, and those of its own screen. */
import { wordsOf } from '@herald/brief'
import { type PlanWords, planWords, type SayPlan } from '@herald/brief/plan'
import { sentences } from '@herald/content-en/screens/calendar'

const locale = 'en-GB'
const ownWords = wordsOf(locale, { calendar: sentences })

/** A sentence of `screens/calendar.ftl`. */
export const say: SayPlan = (id, values = {}) => ownWords({ id, values })

const both = new Intl.ListFormat(locale, { type: 'conjunction' })

/** "docetaxel and carboplatin" */
export const named = (names: readonly string[]): string => both.format(names)

/** "Docetaxel and carboplatin": a name may begin a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export type Speech = { readonly plan: SayPlan; readonly words: PlanWords }

/** `words` are those of the answers, the plan's among them. */
export function speechOf(
  words: (message: { id: string; values?: Record<string, string | number> }) => string,
): Speech {
  const plan: SayPlan = (id, values = {}) => words({ id, values: { ...values } })
  return { plan, words: planWords(plan, locale) }
}
