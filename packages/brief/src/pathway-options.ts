/** Options of the pathway as lines of an answer: best first, each with why, checks and what it could become. */
import { cite, isContentOld } from '@herald/core'
import {
  type Ask,
  effectsOfReplies,
  type OptionId,
  type Pathway,
  type PathwayOption,
  type ReplyEffect,
  repliesOf,
} from '@herald/core/pathway'
import { courseOf } from '@herald/core/regimens'
import type { OptionStatus } from '@herald/core/walk'
import type { Message, OpenPoint, OptionLine } from './brief.ts'
import type { Context } from './context.ts'
import { drugNotice } from './drug-notice.ts'
import { approvalLine, clinicianFigures, figuresOf, lengthOf, visitsOf } from './option-card.ts'
import { questionsFor, sameRequest } from './questions.ts'
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

/** Rooms of cancer that came back or has spread. */
const spreadRooms: readonly string[] = [
  'local-relapse',
  'metastatic',
  'gentler-first-line',
  'her2-low',
  'brain',
]

/** Where she may be in treatment, without what no test has settled: nobody is told of spread by a list of what could be. */
export function phasesInSight({ derived }: Pathway): readonly string[] {
  const phases = derived['phase'] ?? []
  const early = phases.filter((phase) => phase !== 'metastatic' && phase !== 'local relapse')
  return early.length === 0 ? phases : early
}

/** True while it is open whether the cancer has spread or come back: then its options wait behind one sentence. */
export const isSpreadOpen = (pathway: Pathway): boolean =>
  phasesInSight(pathway).length < (pathway.derived['phase'] ?? []).length

/** The options of some rooms, best first, tests left out, and those of spread while that is open. */
export function sortedOptions(pathway: Pathway, rooms: readonly string[]): readonly PathwayOption[] {
  const hidden = isSpreadOpen(pathway) ? spreadRooms : []
  return pathway.options
    .filter(({ id, room }) => rooms.includes(room) && !hidden.includes(room) && !id.startsWith('T-'))
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || bestOf(a) - bestOf(b))
}

/** Whether the option can still be listed as preferred or alternative. */
export const couldBeListed = (option: PathwayOption): boolean => bestOf(option) <= best.indexOf('alternative')
/** Whether it can still be something to talk about. */
export const couldBeTalkedAbout = (option: PathwayOption): boolean =>
  bestOf(option) <= best.indexOf('consider')

function lineOf(option: PathwayOption, context: Context): OptionLine {
  const course = courseOf(option.id)
  const isOld = isContentOld(context.snapshot.asOf.toString())
  const benefit = isOld ? [] : figuresOf(option)
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
        say('option-could-become', { statuses: option.possible.map(quotedStatus) }),
      ),
    ],
    approval: approvalLine(option.id, context),
    benefit,
    length: lengthOf(course),
    visits: visitsOf(course),
    effects: (course?.drugs ?? []).map((drug) => drugNotice(drug, context.isMan)),
    unknown: [
      ...when(option.contested.length > 0, say('card-unknown-contested')),
      ...when(benefit.length === 0, say(isOld ? 'card-unknown-old' : 'card-unknown-no-count')),
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

/** Each check that the pathway can name has its words. */
const checkId = (id: string): string => `check-${id}`

const statusName = (status: string): Message => say(`pathway-status-${status}`)
const quotedStatus = (status: string): Message => say('reply-label', { label: statusName(status) })

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
  const shown = new Set(sortedOptions(pathway, drugRooms).map(({ id }) => id))
  for (const ask of pathway.ask) {
    if (changing.length >= most) break
    const effects = effectsOfReplies(pathway, ask).map((effect) => ({
      ...effect,
      options: effect.options.filter(({ option }) => shown.has(option)),
    }))
    if (effects.some(({ options }) => options.length > 0)) changing.push(pointOf(ask, effects))
    else if (Object.keys(repliesOf(pathway, ask)).length > 0) changing.push(pointOf(ask, []))
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

const pointOf = (ask: Ask, effects: readonly ReplyEffect[]): PathwayAsk => ({
  request: ask.id,
  what: askWhat(ask),
  who: say(`${ask.who}-plain`),
  ask: say(ask.who === 'who-you' ? 'pathway-ask-tell' : 'pathway-ask-say', { request: requestName(ask) }),
  wouldChange: telling(
    effects.flatMap((effect) => {
      const reply = replyOf(effect, ask)
      return leavesOf(effect).map((leaves) => ({ reply, leaves }))
    }),
  ),
  secondLook: ask.secondLook,
})

/** Replies that all read alike tell her nothing: what differs is further down the list. */
const telling = (changes: PathwayAsk['wouldChange']): PathwayAsk['wouldChange'] =>
  new Set(changes.map(({ leaves }) => JSON.stringify(leaves))).size < 2 ? [] : changes

/** The reply as she would give it; where no question is put to her, as the lab writes it. */
function replyOf({ fact, isOne, words }: ReplyEffect, ask: Ask): Message {
  const question = questionsFor(sameRequest(ask.id)).find((one) => one.fact === fact)
  const choices = question?.input.kind === 'choice' ? question.input.choices : []
  const labels = choices.filter(({ value }) => isOne(value)).map(({ label }) => say('reply-label', { label }))
  return labels.length > 0
    ? say('reply-says', { question: question?.what ?? '', is: labels })
    : say('reply-any', { is: words })
}

/** What stands first after the reply, if the other facts fit; and always what is not safe then. */
function leavesOf({ options }: ReplyEffect): readonly Message[] {
  const groups = bestFirst.flatMap((status) => {
    const named = options
      .filter(({ possible }) => standing(possible) === status)
      .map(({ option }) => nameOf(option))
    return named.length === 0
      ? []
      : [{ status, words: say(`leaves-${status}`, { options: { all: named.slice(0, 3) } }) }]
  })
  return groups
    .filter(({ status }, index) => index === 0 || status === 'contraindicated')
    .map(({ words }) => words)
}
const bestFirst = ['preferred', 'alternative', 'consider', 'contraindicated', 'avoid', 'not-listed'] as const

/** The best that an option can be; where it can be nothing good, the worst. */
function standing(possible: ReplyEffect['options'][number]['possible']): OptionStatus | undefined {
  const [first] = possible
  return first === 'preferred' || first === 'alternative' || first === 'consider' ? first : possible.at(-1)
}

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
