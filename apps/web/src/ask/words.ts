/** What the screens of ask a doctor say: their own sentences, and the service's fixed texts with this site's numbers in them. */
import type { AskerCase, Before } from '@herald/api'
import { sentences as triageQuestions } from '@herald/content-en/parts/triage-questions'
import { sentences as workflow } from '@herald/content-en/parts/workflow'
import { sentences as ask } from '@herald/content-en/screens/ask'
import { sentences as troubles } from '@herald/content-en/screens/service'
import { type Say, speaker } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'
import { momentInWords } from './moment-words.ts'

const own = `${ask}\n${troubles}`

export const useAskSay = (): Say => useScreenSay(own)

/** The service's own texts. Their ids are in the replies of the server, or in the tables of the workflow. */
const fixed = speaker('en-GB', `${workflow}\n${triageQuestions}`)
const fixedIds = new Set([...workflow.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id))

export type Numbers = Before['numbers']

/** What is called where the site has set no number: words, never a made-up number. */
export const noNumbers: Numbers = { emergency: 'not set', cancerLine: 'not set', crisisLine: 'not set' }
export const isSet = (number: string): boolean => number !== 'not set'

const numbersInWords = ({ emergency, cancerLine, crisisLine }: Numbers, say: Say) => ({
  emergency: isSet(emergency) ? emergency : say('ask-unset-emergency'),
  cancerLine: isSet(cancerLine) ? cancerLine : say('ask-unset-cancer-line'),
  crisisLine: isSet(crisisLine) ? crisisLine : say('ask-unset-crisis-line'),
})

/** One of the eight danger questions, as the triage table asks it. */
export const dangerQuestionInWords = (flag: string): string => fixed(`ask-${flag}`)

export function fixedText(
  id: string,
  numbers: Numbers,
  say: Say,
  more: {
    readonly by?: string
    readonly opens?: string
    readonly promised?: string
    readonly reason?: string
  } = {},
): string {
  if (!fixedIds.has(id)) return say('service-failed')
  const reason = more.reason === undefined ? '' : reasonInWords(more.reason)
  return fixed(id, { by: '', opens: '', promised: '', ...more, reason, ...numbersInWords(numbers, say) })
}

const reasonInWords = (reason: string): string => {
  const id = `decline-${reason}`
  return fixedIds.has(id) ? fixed(id) : ''
}

/** Where the question stands, by its state and its clock. */
export function standingInWords(one: AskerCase, numbers: Numbers, say: Say, now: number): string {
  const by = one.news.kind === 'on time' ? momentInWords(one.news.by, now) : ''
  const reason = one.messages
    .flatMap((each) => (each.kind === 'fixed' ? [each.reason ?? ''] : []))
    .findLast(Boolean)
  const text = (id: string): string =>
    fixedText(id, numbers, say, { by, ...(reason === undefined ? {} : { reason }) })
  if (one.news.kind === 'late') {
    const promised = momentInWords(one.news.promised, now)
    return one.news.by === 'unknown'
      ? fixedText('case-late-unknown', numbers, say, { promised })
      : fixedText('case-late', numbers, say, { promised, by: momentInWords(one.news.by, now) })
  }
  switch (one.state) {
    case 'draft':
    case 'red_flag_shown':
    case 'submitted':
      return text('case-received')
    case 'urgent_hold':
      return text('case-held')
    case 'queued':
    case 'claimed':
      return by === '' ? text('case-received') : text('case-queued')
    case 'needs_info':
      return text('case-needs-info')
    case 'in_review':
      return text('case-in-review')
    case 'delivered':
    case 'correcting':
    case 'correction_in_review':
      return text((one.answer?.version ?? 1) > 1 ? 'case-corrected' : 'case-delivered')
    case 'declined':
      return text('case-declined')
    case 'expired':
      return text('case-expired')
    case 'withdrawn':
      return text('case-withdrawn')
    case 'closed':
      return one.answer === undefined ? text('case-closed-danger') : text('case-closed')
    case 'erased':
      return text('case-erased')
  }
}

/** The promise as it stands before she writes. */
export function offerInWords({ offer, numbers }: Before, say: Say, now: number): string {
  switch (offer.kind) {
    case 'promise':
      return fixedText('promise-by', numbers, say, { by: momentInWords(offer.by, now) })
    case 'honest time':
      return fixedText('promise-honest', numbers, say, { by: momentInWords(offer.by, now) })
    case 'closed': {
      const opens = momentInWords(offer.opensAt, now)
      switch (offer.why) {
        case 'outside hours':
          return fixedText('promise-closed', numbers, say, { opens })
        case 'nobody on duty':
          return fixedText('promise-nobody', numbers, say, { opens })
        case 'queue too long':
          return fixedText('promise-too-many', numbers, say, { opens })
        case 'scanner down':
          return fixedText('promise-scanner', numbers, say, { opens })
      }
    }
  }
}
