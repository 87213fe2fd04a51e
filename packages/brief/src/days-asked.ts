/** Days that nobody wrote down and that q06 counts from: asked for like any other missing fact, and answered in place. */
import type { Missing, OpenPoint } from './brief.ts'
import type { Context } from './context.ts'
import { questionsFor } from './questions.ts'
import { say } from './say.ts'

type DayRequest = 'diagnosis-day' | 'surgery-day'

/** The day of the operation once it is done; the day of the diagnosis while neither is dated and no drug has begun. */
function daysOpen({ snapshot: { journey }, operation }: Context): readonly DayRequest[] {
  const { diagnosed, surgery, firstDrug } = journey
  if (surgery !== undefined || firstDrug !== undefined) return []
  if (operation !== 'none') return ['surgery-day']
  return diagnosed === undefined ? ['diagnosis-day'] : []
}

const asked = (request: DayRequest) => ({
  request,
  what: say(`request-${request}-what`),
  who: say(`request-${request}-who`),
  ask: say(`request-${request}-ask`),
  questions: questionsFor(request),
})

export const daysAsOpenPoints = (context: Context): readonly OpenPoint[] =>
  daysOpen(context).map((request) => ({ ...asked(request), wouldChange: [], secondLook: false }))

export const daysMissing = (context: Context): readonly Missing[] =>
  daysOpen(context).map((request) => ({ ...asked(request), changes: ['q06'] }))
