/** Every refusal in the one shape of the API. No message repeats what was typed. */
import type { Problem } from '@herald/api'
import type { Refusal } from '@herald/workflow'
import type { CommandError } from '../commands/refusal.ts'

export const problemOf = (
  status: number,
  kind: Problem['kind'],
  message: string,
  more: Partial<Problem> = {},
): Problem => ({
  status,
  kind,
  message,
  ...more,
})

export function problemFrom(error: CommandError): Problem {
  switch (error.kind) {
    case 'not found':
      return problemOf(404, 'not found', 'There is nothing here, or it is not yours to see.')
    case 'changed meanwhile':
      return problemOf(
        409,
        'changed meanwhile',
        'Somebody changed this while you had it open. Read it again, then decide again.',
      )
    case 'bad input':
      return error.reason === 'too many questions'
        ? problemOf(429, 'too many requests', error.message, { reason: error.reason })
        : problemOf(422, 'refused by rule', error.message, { reason: error.reason })
    case 'refused':
      return refused(error.refusal)
  }
}

function refused(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case 'not allowed':
      return problemOf(403, 'not allowed', 'Your role may not do this here.', { reason: refusal.action })
    case 'not for people':
      return problemOf(403, 'not allowed', 'The service does this by itself.', { rule: refusal.rule })
    case 'no rule':
      return problemOf(409, 'not now', `This cannot be done while the state is "${refusal.state}".`, {
        reason: refusal.event,
      })
    case 'not due':
      return problemOf(409, 'not now', 'It is not time for this yet.', { rule: refusal.rule })
    case 'guard':
      return problemOf(422, 'refused by rule', `Needed here: ${refusal.guard}.`, {
        rule: refusal.rule,
        reason: refusal.guard,
      })
    case 'not checked':
      return problemOf(422, 'refused by rule', `Needed here, and not so: ${refusal.check}.`, {
        rule: refusal.rule,
        reason: refusal.check,
      })
  }
}
