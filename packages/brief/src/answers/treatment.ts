/** q04 to q09: options, choosing, timing, effects, trials, work. What the record and the rules in place can say. */
import { type Citation, cite } from '@herald/core'
import { type Day, daysBetween } from '@herald/core/chart'
import { type IntervalId, type Timing, timingOf } from '@herald/core/pathway'
import { isStillWaiting } from '@herald/core/request'
import type { Journey } from '@herald/core/snapshot'
import { careOf, contestedOf, warningsOf } from '../beside.ts'
import type { Answer, Message, OptionLine, Standing } from '../brief.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../dates.ts'
import { restsOnFact, restsOnHer2, restsOnTreatments } from '../evidence.ts'
import { openPointsOf, pathwayPoints } from '../open-points.ts'
import { drugRooms, namesWith, optionLines } from '../pathway-options.ts'
import { say, when } from '../say.ts'

type Body = Omit<Answer, 'id' | 'question'>

const leavesHer2 = ([only]: readonly string[]): Message => say(`leaves-her2-${only ?? 'positive'}`)
const named = (drugs: readonly string[]): string => drugs.join(', ')

export function q04(context: Context): Body {
  const { drugs, walks, pathway } = context
  const her2 = context.only('HER2 status')
  const options = optionLines(context, drugRooms)
  return {
    standing: pathway.contradictions.length > 0 ? 'disagree' : standingOf(options, her2),
    headline: headlineOf(context, options, her2),
    points: [
      ...phaseOf(pathway.derived['phase'] ?? []),
      ...when(context.isPregnant !== 'no sign', say('q04-pregnant')),
      ...when(context.isHeartLow, say('q04-heart')),
      ...when(drugs.had.length > 0, say('q04-had', { drugs: named(drugs.had) })),
      say('q04-parts'),
      ...when(her2 !== 'negative', say('q04-checks')),
      ...careOf(context, 'drugs', 'spread'),
      ...when(context.only('region') === 'open', say('q04-region')),
    ],
    restsOn: [
      ...restsOnHer2(context),
      ...restsOnTreatments(context),
      ...restsOnFact('lvef', context.fact('LVEF')),
    ],
    options,
    contested: contestedOf(options),
    open: [...openPointsOf(context, walks.her2, leavesHer2), ...pathwayPoints(context, 4)],
    unknown: [say('q04-unknown')],
    actions: [say('q04-action')],
    ask: [say('q04-ask-why'), say('q04-ask-give-up')],
    redFlags: warningsOf(context),
    sources: sourcesOf(options, [cite('asco-cap-her2-2018', 'HER2 status')]),
  }
}

/** Every source of the lines once, after those of the answer itself. */
const sourcesOf = (options: readonly OptionLine[], own: readonly Citation[]): readonly Citation[] => [
  ...new Map([...own, ...options.flatMap(({ sources }) => sources)].map((one) => [one.source, one])).values(),
]

function standingOf(options: readonly OptionLine[], her2: string): Standing {
  if (her2 === 'open' || options.every(({ status }) => status === 'depends-on')) return 'open'
  return options.some(({ status }) => status === 'depends-on') ? 'likely' : 'known'
}

function headlineOf({ pathway }: Context, options: readonly OptionLine[], her2: string): readonly Message[] {
  const [contradiction] = pathway.contradictions
  if (contradiction !== undefined) return [say('q04-contradiction', { what: say(contradiction.words) })]
  if (her2 === 'open') return [say('q04-open-her2')]
  if (her2 === 'negative') return [say('q04-negative')]
  if (options.length === 0) return [say('q04-positive'), ...when(pathway.notCovered, say('q04-not-covered'))]
  const first = namesWith(options, 'preferred')
  const others = namesWith(options, 'alternative')
  if (first.length === 0 && others.length === 0) return [say('q04-positive'), say('q04-depends')]
  return [
    ...when(first.length > 0, say('q04-first', { options: first })),
    ...when(others.length > 0, say('q04-others', { options: others })),
  ]
}

/** Where she is in treatment, if no more than two places are possible. */
export function phaseOf(phases: readonly string[]): readonly Message[] {
  return phases.length === 0 || phases.length > 2
    ? []
    : [say('q04-phase', { phase: phases.map((phase) => say(`phase-${phase.replaceAll(' ', '-')}`)) })]
}

export function q05(context: Context): Body {
  return {
    standing: 'general',
    headline: [say('q05-headline'), ...when(context.ranked.length > 0, say('q05-open'))],
    points: [say('q05-compare'), say('q05-four'), say('q05-matters'), say('q05-no')],
    restsOn: [],
    options: optionLines(context, drugRooms)
      .filter(({ status }) => status === 'preferred' || status === 'alternative')
      .slice(0, 3),
    contested: [],
    open: openPointsOf(context, context.walks.her2, leavesHer2),
    unknown: [say('q05-unknown')],
    actions: [say('q05-action')],
    ask: [say('q05-ask-same'), say('q05-ask-board')],
    redFlags: [],
    sources: [cite('herald', 'patient-words section 4')],
  }
}

const days = daysBetween

export function q06(context: Context): Body {
  const { journey, asOf } = context.snapshot
  const { diagnosed, surgery, firstDrug } = journey
  const from = surgery ?? diagnosed
  const isOrdered = firstDrug === undefined && context.drugs.planned.length > 0
  const isWaiting = firstDrug === undefined && from !== undefined && isStillWaiting(days(from, asOf))
  const timings = isWaiting ? timingOf(intervalsOf(journey, asOf)) : []
  return {
    standing: isWaiting || firstDrug !== undefined ? 'known' : 'open',
    headline: [
      ...(firstDrug === undefined
        ? waitLines(journey, asOf, isWaiting)
        : [say('q06-started', { day: dayInWords(firstDrug) })]),
      ...when(isOrdered, say('q06-ordered', { drugs: named(context.drugs.planned) })),
    ],
    points: [
      ...timings.map(({ standing, days: since, targetDays }) =>
        say(timingWords[standing], { days: since, target: targetDays }),
      ),
      ...when(firstDrug === undefined, say('q06-time')),
      ...careOf(context, 'children'),
    ],
    restsOn: restsOnTreatments(context),
    options: [],
    contested: [],
    open: [],
    unknown: [say('q06-unknown')],
    actions: [say('q06-action')],
    ask: [say('q06-ask-booked'), say('q06-ask-wait')],
    redFlags: [say('q06-flag')],
    sources: [cite('herald', 'pathway section A11'), ...timings.map(({ source, id }) => cite(source, id))],
  }
}

const timingWords: Readonly<Record<Timing['standing'], string>> = {
  'within the target': 'pathway-timing-within',
  'past the target': 'pathway-timing-past',
  'ask today': 'pathway-timing-ask-today',
}

/** What has been running since the diagnosis, or since surgery where that came first. */
const intervalsOf = (
  { diagnosed, surgery }: Journey,
  asOf: Day,
): Readonly<Partial<Record<IntervalId, number>>> =>
  surgery !== undefined
    ? { 'surgery to drug treatment': days(surgery, asOf) }
    : diagnosed === undefined
      ? {}
      : { 'diagnosis to first treatment': days(diagnosed, asOf) }

/** Days are counted while somebody may be waiting; of what is long past only the day is said. */
function waitLines({ surgery, diagnosed }: Journey, asOf: Day, isWaiting: boolean): readonly Message[] {
  const from = surgery ?? diagnosed
  if (from === undefined) return [say('q06-no-date')]
  const of = surgery === undefined ? 'diagnosis' : 'surgery'
  return isWaiting
    ? [say(`q06-since-${of}`, { days: days(from, asOf), day: dayInWords(from) })]
    : [say(`q06-past-${of}`, { day: dayInWords(from) })]
}

/** Drugs that have a sentence of their own, by the ingredients that call for it. */
const effects: readonly (readonly [message: string, ingredients: readonly string[]])[] = [
  ['q07-trastuzumab', ['trastuzumab']],
  ['q07-pertuzumab', ['pertuzumab']],
  [
    'q07-chemo',
    [
      'paclitaxel',
      'docetaxel',
      'carboplatin',
      'doxorubicin',
      'epirubicin',
      'cyclophosphamide',
      'capecitabine',
      'vinorelbine',
    ],
  ],
  ['q07-t-dm1', ['trastuzumab emtansine']],
  ['q07-t-dxd', ['trastuzumab deruxtecan']],
  ['q07-hormone', ['tamoxifen', 'letrozole', 'anastrozole', 'exemestane']],
]

export function q07(context: Context): Body {
  const all = [...new Set([...context.drugs.had, ...context.drugs.planned])]
  return {
    standing: all.length === 0 ? 'open' : 'known',
    headline: [all.length === 0 ? say('q07-no-plan') : say('q07-plan', { drugs: named(all) })],
    points: [
      ...effects.flatMap(([message, ingredients]) =>
        when(
          ingredients.some((name) => all.includes(name)),
          say(message),
        ),
      ),
      ...careOf(context, 'heart'),
      say('q07-eat'),
    ],
    restsOn: restsOnTreatments(context),
    options: [],
    contested: [],
    open: [],
    unknown: [say('q07-unknown')],
    actions: [say('q07-action')],
    ask: [say('q07-ask-home'), say('q07-ask-night')],
    redFlags: [say('q07-flag'), say('q07-flag-breath')],
    sources: [cite('herald', 'treatment facts, section 1')],
  }
}

export function q08(context: Context): Body {
  return {
    standing: 'general',
    headline: [say('q08-headline')],
    points: [
      say('q08-facts'),
      ...when(context.ranked.length > 0, say('q08-missing')),
      say('q08-random'),
      say('q08-leave'),
      say('q08-warn'),
    ],
    restsOn: [],
    options: [],
    contested: [],
    open: openPointsOf(context, context.walks.her2, leavesHer2),
    unknown: [say('q08-unknown')],
    actions: [say('q08-action')],
    ask: [say('q08-ask-extra'), say('q08-ask-leave')],
    redFlags: [],
    sources: [cite('herald', 'pathway section D, question 8')],
  }
}

export function q09(context: Context): Body {
  const hasPlan = context.drugs.planned.length > 0 || context.drugs.had.length > 0
  return {
    standing: 'general',
    headline: [say('q09-headline')],
    points: [
      say('q09-depends'),
      say('q09-days'),
      say('q09-infection'),
      say('q09-later'),
      ...when(!hasPlan, say('q09-no-plan')),
    ],
    restsOn: restsOnTreatments(context),
    options: [],
    contested: [],
    open: [],
    unknown: [say('q09-unknown')],
    actions: [say('q09-action')],
    ask: [say('q09-ask-letter'), say('q09-ask-day')],
    redFlags: [say('q09-flag')],
    sources: [cite('herald', 'pathway section D, question 9')],
  }
}
