/** Options of the pathway as lines of an answer: best first, each with why, checks and what it could become. */
import { cite } from '@herald/core'
import { type Ask, type OptionId, type Pathway, type PathwayOption, repliesOf } from '@herald/core/pathway'
import { courseOf } from '@herald/core/regimens'
import type { Message, OpenPoint, OptionLine } from './brief.ts'
import type { Context } from './context.ts'
import { drugNotice } from './drug-notice.ts'
import { approvalLine, clinicianFigures, figuresOf, lengthOf, visitsOf } from './option-card.ts'
import { say, when } from './say.ts'

const order: readonly OptionLine['status'][] = [
  'preferred',
  'alternative',
  'consider',
  'depends-on',
  'avoid',
  'contraindicated',
]

/** Statuses from best to worst, as the pathway ranks what is possible. */
const best = ['preferred', 'alternative', 'consider', 'not-listed', 'avoid', 'contraindicated']
const bestOf = (option: PathwayOption): number =>
  Math.min(...option.possible.map((status) => best.indexOf(status)))

/** At most this many lines: a page of forty options helps nobody. What depends and is never listed first is left out first. */
const mostLines = 8

/** The options of some rooms, best first. What guidelines speak against comes last and is never left out for length. */
export function optionLines(context: Context, rooms: readonly string[]): readonly OptionLine[] {
  const sorted = sortedOptions(context.pathway, rooms)
  const against = sorted.filter(({ status }) => status === 'avoid' || status === 'contraindicated')
  const listed = sorted.filter(
    (option) => !against.includes(option) && bestOf(option) <= best.indexOf('consider'),
  )
  return [...listed.slice(0, mostLines), ...against.slice(0, mostLines)].map((option) =>
    lineOf(option, context),
  )
}

/** The options of some rooms, best first, tests left out. */
export const sortedOptions = ({ options }: Pathway, rooms: readonly string[]): readonly PathwayOption[] =>
  options
    .filter(({ id, room }) => rooms.includes(room) && !id.startsWith('T-'))
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || bestOf(a) - bestOf(b))

/** Whether the option can still be listed as preferred or alternative. */
export const couldBeListed = (option: PathwayOption): boolean => bestOf(option) <= best.indexOf('alternative')
/** Whether it can still be something to talk about. */
export const couldBeTalkedAbout = (option: PathwayOption): boolean =>
  bestOf(option) <= best.indexOf('consider')

function lineOf(option: PathwayOption, context: Context): OptionLine {
  const course = courseOf(option.id)
  const benefit = figuresOf(option)
  return {
    option: option.id,
    name: nameOf(option.id),
    status: option.status,
    what: say(`option-${option.id.toLowerCase()}-what`),
    why: [
      ...option.rows.slice(0, 1).map((row) => say(`pathway-row-${row.toLowerCase().replaceAll('.', '-')}`)),
      ...when(
        option.ifClear.length > 0,
        say('pathway-if-clear', {
          checks: { all: [...new Set(option.ifClear.map(checkId))].map((id) => say(id)) },
        }),
      ),
      ...when(
        option.status === 'depends-on' && option.possible.length > 0,
        say('option-could-become', { statuses: option.possible.map(statusName) }),
      ),
    ],
    approval: approvalLine(option.id, context),
    benefit,
    length: lengthOf(course),
    visits: visitsOf(course),
    effects: (course?.drugs ?? []).map((drug) => drugNotice(drug, context.isMan)),
    unknown: [
      ...when(option.contested.length > 0, say('card-unknown-contested')),
      ...when(benefit.length === 0, say('card-unknown-no-count')),
      say('card-unknown-you'),
    ],
    contested: option.contested,
    forClinician: [
      ...option.why.map((why) => say('option-why-clinician', { why: say(why) })),
      ...clinicianFigures(option.src),
    ],
    sources: option.src.map((source) => cite(source, option.rows.join(', '))),
  }
}

export const nameOf = (id: OptionId): Message => say(`option-${id.toLowerCase()}`)

const namedChecks: readonly string[] = [
  'T-LVEF',
  'T-HBV',
  'T-HRCT',
  'lvef',
  'hepatitis_b',
  'lung_baseline',
  'neuropathy_grade',
  'blood_count',
  'pregnancy_test',
]
const checkId = (id: string): string => `check-${namedChecks.includes(id) ? id : 'other'}`

const statusName = (status: string): Message => say(`pathway-status-${status}`)

/** Names of the options with a status, for a sentence; at most three. */
export const namesWith = (lines: readonly OptionLine[], status: OptionLine['status']): readonly Message[] =>
  lines
    .filter((line) => line.status === status)
    .slice(0, 3)
    .map(({ name }) => name)

/** A point of the pathway, before it is known what this person can answer herself. */
export type PathwayAsk = Omit<OpenPoint, 'questions'>

/**
 * What the pathway would ask next, with what each reply would do to the options: at most `most`. First what changes an option;
 * then what she alone can tell (a wish), though no status hangs on it.
 */
export function pathwayAsks(pathway: Pathway, most: number): readonly PathwayAsk[] {
  const changing: PathwayAsk[] = []
  const hers: PathwayAsk[] = []
  for (const ask of pathway.ask) {
    if (changing.length >= most) break
    const changes = Object.entries(repliesOf(pathway, ask))
    if (changes.length > 0) changing.push(pointOf(ask, changes))
    else if (onlySheKnows.includes(ask.id)) hers.push(pointOf(ask, []))
  }
  return [...changing, ...hers]
}

/** Wishes and where she lives: asked though no status hangs on the reply yet. */
const onlySheKnows: readonly string[] = ['wants_children', 'wish_chemo', 'region']

/** What an ask is about. */
export const askWhat = (ask: Ask): Message => say('pathway-ask-what', { request: requestName(ask) })

/** What is asked for, in her words. */
const requestName = ({ id }: Ask): Message => say(`pathway-ask-${id}`)

const pointOf = (ask: Ask, changes: readonly (readonly [string, string])[]): PathwayAsk => ({
  request: ask.id,
  what: askWhat(ask),
  who: say(`${ask.who}-plain`),
  ask: say(ask.who === 'who-you' ? 'pathway-ask-tell' : 'pathway-ask-say', { request: requestName(ask) }),
  wouldChange: changes.slice(0, 4).map(([option, left]) => ({
    reply: say('reply-option', { option: say(`option-${option.toLowerCase()}`) }),
    leaves: say('leaves-option', {
      statuses: [...new Set(left.split('; or ').flatMap((part) => part.split(' or ')))].map(statusName),
    }),
  })),
  secondLook: ask.secondLook,
})

/** Rooms of the drugs against the cancer, by where she is. */
export const drugRooms: readonly string[] = [
  'first-treatment',
  'less-treatment',
  'during-neoadjuvant',
  'adjuvant',
  'after-neoadjuvant',
  'neratinib',
  'local-relapse',
  'metastatic',
  'gentler-first-line',
  'her2-low',
  'brain',
  'exposed-in-pregnancy',
]
