/** A change as an admin reads it before she confirms it: every value of it, line by line, nothing left out. */
import type { Change } from '@herald/api'
import type { Say } from '../../words/say.ts'
import { idOf } from '../language.ts'

export type ChangeLines = readonly (readonly [label: string, value: string])[]

export function changeLines(change: Change, say: Say): ChangeLines {
  const none = say('staff-none')
  const listed = (some: readonly string[]) => (some.length === 0 ? none : some.join(', '))
  switch (change.kind) {
    case 'invite':
      return [
        [say('staff-email'), change.email],
        [say('staff-person-field'), change.field],
        [say('staff-country'), change.country],
        ...workLines(change, say),
      ]
    case 'change work':
      return workLines(change, say)
    case 'suspend':
    case 'reset second factor':
      return []
    case 'let back':
      return [[say('staff-licence-checked'), change.licenceCheckedOn]]
    case 'numbers': {
      const { emergency, cancerLine, crisisLine } = change.numbers
      const number = (value: string) => (value === '' ? say('staff-number-not-set') : value)
      return [
        [say('staff-number-emergency'), number(emergency)],
        [say('staff-number-cancer'), number(cancerLine)],
        [say('staff-number-crisis'), number(crisisLine)],
      ]
    }
    case 'hours':
      return [
        [say('staff-time-zone'), change.hours.timeZone],
        ...weekdays.map((day): ChangeLines[number] => [
          say(`staff-day-${idOf(day)}`),
          openingsInWords(change.hours.opening[day]) || say('staff-day-closed'),
        ]),
        [say('staff-holidays'), listed(change.hours.holidays)],
      ]
    case 'promise':
      return [
        [say('staff-minutes-per-answer'), String(change.promise.minutesPerAnswer)],
        [say('staff-when-long'), say(`staff-when-long-${idOf(change.promise.whenLong)}`)],
      ]
  }
}

type Work = Extract<Change, { kind: 'change work' }>

function workLines(work: Omit<Work, 'kind' | 'id'>, say: Say): ChangeLines {
  const listed = (some: readonly string[]) => (some.length === 0 ? say('staff-none') : some.join(', '))
  return [
    [say('staff-person-roles'), listed(work.roles.map((role) => say(`staff-role-${role}`)))],
    [say('staff-person-topics'), listed(work.topics.map((topic) => say(`staff-topic-${idOf(topic)}`)))],
    [say('staff-person-licensed'), listed(work.licensedIn)],
    [say('staff-person-lead'), say(work.mayLead ? 'staff-yes' : 'staff-no')],
    [say('staff-person-registered'), work.registeredWith === '' ? say('staff-none') : work.registeredWith],
    [say('staff-licence-checked'), work.licenceCheckedOn],
  ]
}

// biome-ignore format: a list
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

type Openings = readonly { readonly from: string; readonly to: string }[]
export const openingsInWords = (openings: Openings): string =>
  openings.map(({ from, to }) => `${from}-${to}`).join(', ')

/** `08:00-12:00, 13:00-18:00`, as an admin types it; the server says what is wrong with a part that is no time. */
export const openingsFrom = (typed: string): { from: string; to: string }[] =>
  typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split(/\s*[-–]\s*/u)
      return { from: from.slice(0, 5), to: to.slice(0, 5) }
    })

/** Words between commas or lines. */
export const listFrom = (typed: string): string[] =>
  typed
    .split(/[\n,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
