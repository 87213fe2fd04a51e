/** A brief without what is behind a closed gate: what is not in it, no screen, sheet or export can show by mistake. */
import type { Chart, Day } from '@herald/core/chart'
import type { Answer, Brief, Message, QuestionId } from '../brief.ts'
import { say } from '../say.ts'
import { type GateChoices, type GateName, gatesOf, isOpen, newestResult, saysSpread } from './gates.ts'

export type GatedBrief = {
  readonly brief: Brief
  /** The first closed gate of each answer that has one. */
  readonly closed: ReadonlyMap<QuestionId, GateName>
  /** A gate that she opened, of each answer that has one: it can be closed again. */
  readonly opened: ReadonlyMap<QuestionId, GateName>
  /** ISO day of the newest result of the last seven days, or `none`. */
  readonly newest: string
}

/** The brief as far as she has chosen to read it. */
export function gatedBrief(brief: Brief, chart: Chart, asOf: Day, choices: GateChoices): GatedBrief {
  const newest = newestResult(chart.readings, asOf)
  const first = (isWanted: (gate: GateName) => boolean): ReadonlyMap<QuestionId, GateName> =>
    new Map(
      brief.answers.flatMap((answer): readonly (readonly [QuestionId, GateName])[] => {
        const gate = gatesOf(answer, chart.readings, asOf).find(isWanted)
        return gate === undefined ? [] : [[answer.id, gate]]
      }),
    )
  const closed = first((gate) => !isOpen(gate, choices, newest))
  const opened = first((gate) => isOpen(gate, choices, newest))
  const isSpreadClosed = !isOpen('spread', choices, newest)
  return {
    brief: {
      ...brief,
      places: closed.has('q02') ? [] : brief.places,
      redFlags: isSpreadClosed ? brief.redFlags.map(calm) : brief.redFlags,
      findings: isSpreadClosed
        ? brief.findings.filter(
            ({ says, values }) =>
              !/spread|relapse/.test(says) &&
              !/metasta|\bM1\b|stage IV/i.test(Object.values(values).join(' ')),
          )
        : brief.findings,
      answers: brief.answers.map((answer) => {
        const gate = closed.get(answer.id)
        return gate === undefined ? answer : behind(answer, gate)
      }),
    },
    closed,
    opened,
    newest,
  }
}

/** The question, a calm line, and the danger signs: nothing else. */
const behind = (answer: Answer, gate: GateName): Answer => ({
  id: answer.id,
  question: answer.question,
  standing: 'general',
  headline: [say(`gate-${gate}-closed`)],
  points: [],
  passages: [],
  restsOn: [],
  options: [],
  contested: [],
  open: [],
  unknown: [],
  actions: [],
  ask: [],
  redFlags: answer.redFlags.map(calm),
  sources: [],
})

/** A danger sign is said at once; the news in it waits. */
const calm = (flag: Message): Message => (saysSpread(flag) ? say('flag-brain-calm') : flag)
