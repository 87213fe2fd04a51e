/** What the answer to a request would change: option -> status it could get; or what it is for. */
import { type Facts, known } from '@herald/core'
import {
  type Ask,
  isInView,
  type Pathway,
  type PathwayOption,
  pathwayOf,
  repliesOf,
} from '@herald/core/pathway'
import { clinicianWords } from '../words/clinician.ts'

export function wouldChange(ask: Ask, now: Pathway, facts: Facts): Readonly<Record<string, string>> | string {
  if (ask.couldTurnInto.length > 0) {
    const then = new Map(facts)
    for (const { fact, value } of ask.couldTurnInto) then.set(fact, known(value))
    const changed = differences(now.options, pathwayOf(then).options)
    if (Object.keys(changed).length > 0) return changed
  }
  const byReply = repliesOf(now, ask)
  if (Object.keys(byReply).length > 0) return byReply
  return clinicianWords(ask.purpose === '' ? 'purpose-order' : ask.purpose)
}

function differences(
  now: readonly PathwayOption[],
  then: readonly PathwayOption[],
): Readonly<Record<string, string>> {
  const before = new Map(now.map((option) => [option.id, option.status]))
  const after = new Map(then.map((option) => [option.id, option.status]))
  const changed: Record<string, string> = {}
  for (const option of then) if (before.get(option.id) !== option.status) changed[option.id] = option.status
  for (const option of now) if (isInView(option) && !after.has(option.id)) changed[option.id] = 'not listed'
  return changed
}
