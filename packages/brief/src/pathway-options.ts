/** Options of the pathway as lines of an answer: best first, each with why, checks and what it could become. */
import { cite } from '@herald/core'
import { type Ask, type OptionId, type Pathway, type PathwayOption, repliesOf } from '@herald/core/pathway'
import type { Message, OpenPoint, OptionLine } from './brief.ts'
import type { Context } from './context.ts'
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
  const { pathway } = context
  const inRooms = pathway.options.filter(({ id, room }) => rooms.includes(room) && !id.startsWith('T-'))
  const sorted = inRooms.toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || bestOf(a) - bestOf(b),
  )
  const against = sorted.filter(({ status }) => status === 'avoid' || status === 'contraindicated')
  const listed = sorted.filter(
    (option) => !against.includes(option) && bestOf(option) <= best.indexOf('consider'),
  )
  return [...listed.slice(0, mostLines), ...against.slice(0, mostLines)].map(lineOf)
}

function lineOf(option: PathwayOption): OptionLine {
  return {
    option: option.id,
    name: nameOf(option.id),
    status: option.status,
    why: [
      say(`option-${option.id.toLowerCase()}-what`),
      ...option.rows.slice(0, 1).map((row) => say(`pathway-row-${row.toLowerCase().replaceAll('.', '-')}`)),
      ...when(
        option.ifClear.length > 0,
        say('pathway-if-clear', { checks: { all: option.ifClear.map(checkName) } }),
      ),
      ...when(
        option.status === 'depends-on' && option.possible.length > 0,
        say('option-could-become', { statuses: option.possible.map(statusName) }),
      ),
    ],
    forClinician: option.why.map((why) => say('option-why-clinician', { why })),
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
const checkName = (id: string): Message => say(`check-${namedChecks.includes(id) ? id : 'other'}`)

const statusName = (status: string): Message => say(`pathway-status-${status}`)

/** Names of the options with a status, for a sentence; at most three. */
export const namesWith = (lines: readonly OptionLine[], status: OptionLine['status']): readonly Message[] =>
  lines
    .filter((line) => line.status === status)
    .slice(0, 3)
    .map(({ name }) => name)

/** What the pathway would ask next, with what each reply would do to the options: at most `most`, first things first. */
export function pathwayAsks(pathway: Pathway, most: number): readonly OpenPoint[] {
  const points: OpenPoint[] = []
  for (const ask of pathway.ask) {
    if (points.length >= most) break
    const changes = Object.entries(repliesOf(pathway, ask))
    if (changes.length > 0) points.push(pointOf(ask, changes))
  }
  return points
}

/** What an ask is about. */
export const askWhat = (ask: Ask): Message => say('pathway-ask-what', { request: ask.request })

const pointOf = (ask: Ask, changes: readonly (readonly [string, string])[]): OpenPoint => ({
  request: ask.id,
  what: askWhat(ask),
  who: say('request-distant-who'),
  ask: say('pathway-ask-say', { request: ask.request }),
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
