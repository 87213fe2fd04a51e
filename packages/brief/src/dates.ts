/** Days for people: "12 May 2026", "May 2026", as the record gives them. */
import type { When } from '@herald/core/chart'
import { type Message } from './brief.ts'
import { say } from './say.ts'

type Day = Extract<When, { kind: 'on' }>['day']

// biome-ignore format: a list
const months: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

const dayWords = ({ day, month, year }: Day): string => `${day} ${months[month - 1] ?? ''} ${year}`

/** A day in full, or the stretch that the record allows. */
export function whenWords(at: When): string | Message {
  switch (at.kind) {
    case 'on':
      return dayWords(at.day)
    case 'within':
      return say('date-between', { from: dayWords(at.from), to: dayWords(at.to) })
    case 'undated':
      return say('date-none')
  }
}

export const dayInWords = dayWords
