/** The sentences of the forms: those of the pages with a script, and the service's fixed texts with the numbers of the site. */
import { wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { sentences as ask } from '@herald/content-en/screens/ask'
import { sentences as troubles } from '@herald/content-en/screens/service'
import type { Instant } from '@herald/workflow'
import type { Site } from '../service.ts'

const own = wordsOf('en-GB', { ask: `${ask}\n${troubles}` })
const fixed = wordsOf('en-GB', { workflow: english['workflow'] ?? '', triage: english['triage'] ?? '' })

type Values = Readonly<Record<string, string | number>>

export const say = (id: string, values?: Values): string =>
  own(values === undefined ? { id } : { id, values })

export const dangerQuestionInWords = (flag: string): string => fixed({ id: `ask-${flag}` })

export const fixedText = (id: string, { numbers }: Pick<Site, 'numbers'>, more: Values = {}): string =>
  fixed({
    id,
    values: {
      by: '',
      opens: '',
      promised: '',
      reason: '',
      ...more,
      emergency: numbers.emergency ?? say('ask-unset-emergency'),
      cancerLine: numbers.cancerLine ?? say('ask-unset-cancer-line'),
      crisisLine: numbers.crisisLine ?? say('ask-unset-crisis-line'),
    },
  })

/** By the clock of the place where the service is: without a script nobody knows hers. */
export const momentInWords = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at.epochMilliseconds))
