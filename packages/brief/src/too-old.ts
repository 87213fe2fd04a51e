/** What is said in place of every figure a year after the last check (screens, one answer). */
import { contentCheckedOn } from '@herald/core'
import { dayFrom } from '@herald/core/chart'
import type { Message } from './brief.ts'
import { dayInWords } from './dates.ts'
import { say } from './say.ts'

export function numbersTooOld(): Message {
  const day = dayFrom(contentCheckedOn)
  return say('numbers-too-old', { day: day === 'unreadable' ? contentCheckedOn : dayInWords(day) })
}
