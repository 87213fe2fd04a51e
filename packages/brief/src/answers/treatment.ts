/** q04, q05, q08: options, choosing, trials. What the record and the rules in place can say. */
import { type Citation, cite } from '@herald/core'
import { careOf, contestedOf, warningsOf } from '../beside.ts'
import type { Body, Message, OptionLine, Standing } from '../brief.ts'
import type { Context } from '../context.ts'
import { restsOnFact, restsOnHer2, restsOnTreatments } from '../evidence.ts'
import { openPointsOf, pathwayPoints } from '../open-points.ts'
import { drugRooms, isSpreadOpen, namesWith, optionLines, phasesInSight } from '../pathway-options.ts'
import { say, when } from '../say.ts'

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
      ...phaseOf(pathway),
      ...when(isSpreadOpen(pathway), say('q04-if-spread')),
      ...when(context.isPregnant !== 'no sign', say('q04-pregnant')),
      ...when(context.isHeartLow, say('q04-heart')),
      ...when(drugs.had.length > 0, say('q04-had', { drugs: named(drugs.had) })),
      say('q04-parts'),
      ...when(her2 !== 'negative', say('q04-checks')),
      ...careOf(context, 'drugs'),
      ...(isSpreadOpen(pathway) ? [] : careOf(context, 'spread')),
      ...when(context.only('region') === 'open', say('q04-region')),
    ],
    restsOn: [
      ...restsOnHer2(context),
      ...restsOnTreatments(context),
      ...restsOnFact('lvef', context.fact('LVEF')),
    ],
    options,
    contested: contestedOf(options),
    open: pathwayPoints(context, 4, openPointsOf(context, walks.her2, leavesHer2)),
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
export function phaseOf(pathway: Context['pathway']): readonly Message[] {
  const phases = phasesInSight(pathway)
  return phases.length === 0 || phases.length > 2
    ? []
    : [say('q04-phase', { phase: phases.map((phase) => say(`phase-${phase.replaceAll(' ', '-')}`)) })]
}

export function q05(context: Context): Body {
  const options = optionLines(context, drugRooms)
    .filter(({ status }) => status !== 'avoid' && status !== 'contraindicated')
    .slice(0, 3)
  return {
    standing: 'general',
    headline: [say('q05-headline'), ...when(context.ranked.length > 0, say('q05-open'))],
    points: [say('q05-compare'), say('q05-four'), say('q05-matters'), say('q05-no')],
    restsOn: [],
    options,
    contested: contestedOf(options),
    open: openPointsOf(context, context.walks.her2, leavesHer2),
    unknown: [say('q05-unknown')],
    actions: [say('q05-action')],
    ask: [say('q05-ask-same'), say('q05-ask-board')],
    redFlags: [],
    sources: [cite('herald', 'patient-words section 4')],
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
