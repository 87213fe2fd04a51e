/** Chart in, brief out: the fifteen answers as of a day (design section 3). Pure; the same in browser, worker and Node. */
import { overdueSince } from '@herald/core'
import { type Chart, type Day, dayFrom } from '@herald/core/chart'
import { type Own, snapshotOf } from '@herald/core/snapshot'
import { q10, q11, q13, q15 } from './answers/local.ts'
import { q01 } from './answers/q01.ts'
import { placesOf, q02 } from './answers/q02.ts'
import { q03 } from './answers/q03.ts'
import { q06 } from './answers/q06.ts'
import { q07 } from './answers/q07.ts'
import { q09 } from './answers/q09.ts'
import { q12 } from './answers/q12.ts'
import { q14 } from './answers/q14.ts'
import { q04, q05, q08 } from './answers/treatment.ts'
import { type Body, type Brief, type Message, type Missing, type QuestionId, questionIds } from './brief.ts'
import { answerWalks, type Context, contextOf } from './context.ts'
import { dayInWords } from './dates.ts'
import { daysMissing } from './days-asked.ts'
import { lookingAfterOf } from './looking-after.ts'
import { questionsOf, sameRequest } from './questions.ts'
import { say, when } from './say.ts'

const answers: Readonly<Record<QuestionId, (context: Context) => Body>> = {
  q01,
  q02,
  q03,
  q04,
  q05,
  q06,
  q07,
  q08,
  q09,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
}

export type BriefInput = {
  readonly chart: Chart
  readonly asOf: Day
  /** What the person answered herself; it joins the record and may conflict with it. */
  readonly own?: readonly Own[]
  /** Id of the tumour to speak about, when there are several. */
  readonly tumour?: string
}

/** The brief of one person. */
export function makeBrief({ chart, asOf, own = [], tumour }: BriefInput): Brief {
  const context = contextOf(chart, snapshotOf(chart, asOf, own, tumour))
  return {
    asOf: asOf.toString(),
    about: aboutOf(context),
    redFlags: redFlagsOf(context),
    answers: questionIds.map((id) => {
      const body = answers[id](context)
      return {
        id,
        question: say(`question-${id}`),
        passages: [],
        contested: [],
        ...body,
        points: [...overdueLine(body, asOf), ...body.points],
      }
    }),
    lookingAfter: lookingAfterOf(context),
    places: placesOf(context),
    missing: missingOf(context),
    findings: chart.findings,
    notices: [say('notice-informs'), say('notice-checked')],
  }
}

/** A rule that was due for a check says so, with the day: an app may lie on a device for years. */
function overdueLine({ sources }: Body, asOf: Day): readonly Message[] {
  const since = overdueSince(sources, asOf.toString())
  const day = since === undefined ? 'unreadable' : dayFrom(since)
  return day === 'unreadable' ? [] : [say('answer-overdue', { day: dayInWords(day) })]
}

function aboutOf({ chart, snapshot }: Context): readonly Message[] {
  if (chart.breastCancer === 'no') return [say('about-elsewhere')]
  if (chart.breastCancer === 'unknown' && chart.tumours.length === 0) return [say('about-nothing')]
  const side = snapshot.tumour?.laterality
  const others = snapshot.otherTumours.filter(({ secondary }) => !secondary)
  return [
    ...when(side === 'left' || side === 'right', say('about-side', { side: say(`side-${side ?? 'left'}`) })),
    ...when(others.length > 0, say('about-other')),
  ]
}

/** Danger that the record itself shows. */
function redFlagsOf(context: Context): readonly Message[] {
  const heart = context.fact('LVEF').set
  const percent = heart.kind === 'intervals' ? (heart.intervals[0]?.high ?? 0) : 0
  const brain = context.snapshot.readings.some(
    ({ fact, said }) => fact === 'metastasis site' && said.kind === 'is' && said.value === 'brain',
  )
  return [
    ...when(context.isPregnant === 'yes', say('flag-pregnant')),
    ...when(context.isPregnant === 'unclear', say('flag-pregnancy-unclear')),
    ...when(context.isHeartLow, say('flag-heart', { percent })),
    ...when(brain, say('flag-brain')),
  ]
}

/** Requests over all answers, then what the treatment options still ask for. One fact is asked once. */
function missingOf(context: Context): readonly Missing[] {
  const ranked = context.ranked.map(
    ({ request, changes }): Missing => ({
      request: request.id,
      what: say(`request-${request.id}-what`),
      who: say(`request-${request.id}-who`),
      ask: say(`request-${request.id}-ask`),
      changes: changes.flatMap((index) => answerWalks[index]?.[0] ?? []),
      questions: questionsOf(request.id, context),
    }),
  )
  const asked = context.asks
    .filter(({ request }) => !ranked.some((one) => one.request === sameRequest(request)))
    .map(
      ({ request, what, who, ask }): Missing => ({
        request,
        what,
        who,
        ask,
        changes: request === 'region' ? ['q04', 'q14'] : ['q04'],
        questions: questionsOf(sameRequest(request), context),
      }),
    )
  return [...ranked, ...daysMissing(context), ...asked]
}
