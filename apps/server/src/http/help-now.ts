/**
 * Whatever becomes of what she sent - refused, too early, too late, not signed in, the database away - an emergency in it
 * is answered at once: every refusal carries the text to show. Read before anything else is asked, and nothing is stored.
 */
import { dangerCheck, type EndpointId, type Problem, sharedFact } from '@herald/api'
import { z } from 'zod'
import { dangerAnswersOf, readingOf } from '../commands/scan.ts'
import type { Service } from '../service.ts'

/** Requests that carry her words. Only a question has danger answers; a question without them has none answered. */
// biome-ignore format: a table
const herWords: ReadonlyMap<string, 'with danger answers' | 'words only'> = new Map([
  ['submit',   'with danger answers'],
  ['followUp', 'with danger answers'],
  ['addInfo',  'words only'],
] as const satisfies readonly (readonly [EndpointId, string])[])

/** More is no question: reading stops there. */
const mostCharacters = 8000

/** Read tolerantly: a body that its row refuses may hold an emergency all the same. */
const loose = z.object({
  question: z.string().catch(''),
  text: z.string().catch(''),
  danger: dangerCheck.catch({ answers: {} }),
  facts: z.array(sharedFact).catch([]),
})

export function helpNow(
  service: Pick<Service, 'beforeAccepting' | 'readForDanger'>,
  id: string,
  body: unknown,
): Problem['show'] {
  const holds = herWords.get(id)
  const found = loose.safeParse(body)
  if (holds === undefined || !found.success) return undefined
  const { question, text, danger, facts } = found.data
  const { show } = readingOf(service, {
    answers: holds === 'words only' ? [] : dangerAnswersOf(danger),
    text: `${question}\n${text}`.slice(0, mostCharacters).trim(),
    facts,
  })
  return show === 'nothing' ? undefined : show
}
