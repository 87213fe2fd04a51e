/** Doses before a plan that goes to 18 in all: counted in the record or told by her, said with the reason, asked where nobody knows. */
import type { Chart } from '@herald/core/chart'
import { dayOf, dosesInAll, type EarlierDoses, earlierHer2Doses, type Plan } from '@herald/core/regimens'
import type { CalendarQuestion } from '../../../desk/sheets/calendar.ts'
import type { NotedPlan } from './notes.ts'
import type { DrawnPlan } from './questions.ts'
import { type Speech, say } from './speech.ts'

type Record = Pick<Chart, 'treatments'>

const inRecord = ({ start }: NotedPlan, chart: Record): EarlierDoses => {
  const day = dayOf(start)
  return day === undefined ? { kind: 'not known', why: 'none in the record' } : earlierHer2Doses(chart, day)
}

/** What she typed and is no count; '' where nothing is wrong. */
export const earlierProblem = ({ earlier }: NotedPlan): string =>
  earlier === '' || /^\d{1,2}$/.test(earlier)
    ? ''
    : say('calendar-earlier-unclear', { written: earlier, most: dosesInAll - 1 })

/** Her word first, then the record; none where nobody knows: the plan is then drawn at its longest. */
export function countedBefore(plan: NotedPlan, chart: Record): number {
  if (plan.earlier !== '') return Number(plan.earlier)
  const found = inRecord(plan, chart)
  return found.kind === 'counted' ? found.days.length : 0
}

/** Why so many are left. */
export function earlierLines(
  plan: NotedPlan,
  { inAll }: Plan,
  chart: Record,
  { words }: Speech,
): readonly string[] {
  if (inAll === 'not counted') return []
  const { left } = inAll
  const doses = countedBefore(plan, chart)
  if (doses >= dosesInAll) return [say('calendar-earlier-full', { doses, all: dosesInAll })]
  if (plan.earlier !== '') return [say('calendar-earlier-you', { doses, left, all: dosesInAll })]
  const found = inRecord(plan, chart)
  if (found.kind === 'not known') return [say('calendar-earlier-open', { all: dosesInAll })]
  const [first, last] = [found.days[0], found.days.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    say('calendar-earlier-record', { doses, left, all: dosesInAll }),
    say('calendar-earlier-days', { from: words.day(first), to: words.day(last) }),
  ]
}

/** Nothing is subtracted that nobody counted: she or her team says. */
export function earlierQuestion({ noted, followed }: DrawnPlan, chart: Record): readonly CalendarQuestion[] {
  if (followed.plan.inAll === 'not counted') return []
  const id = `earlier-doses/${noted.id}/${noted.start}`
  const asking = (words: readonly string[]): readonly CalendarQuestion[] => [
    { id, kind: 'earlier-doses', words, plans: [] },
  ]
  const doses = countedBefore(noted, chart)
  if (doses >= dosesInAll) return asking([say('calendar-earlier-full', { doses, all: dosesInAll })])
  if (noted.earlier !== '') return []
  const found = inRecord(noted, chart)
  if (found.kind === 'counted') return []
  const how = say('calendar-ask-earlier-how')
  switch (found.why) {
    case 'none in the record':
      return asking([say('calendar-ask-earlier-none', { all: dosesInAll }), how])
    case 'a course without its doses':
      return asking([say('calendar-ask-earlier-course', { all: dosesInAll }), how])
    case 'given every week':
      return asking([say('calendar-ask-earlier-weekly', { all: dosesInAll }), how])
  }
}
