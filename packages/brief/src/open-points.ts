/** What is open for one answer, and what each reply would change: read off the ranked requests of its walk. */
import type { Walk } from '@herald/core/walk'
import type { Message, OpenPoint } from './brief.ts'
import { answerWalks, type Context } from './context.ts'
import { questionsOf, sameRequest } from './questions.ts'
import { say } from './say.ts'

type Leaves = (outcomes: readonly string[]) => Message

/** Open points of one walk, most useful first; at most three, so that nobody drowns. */
export function openPointsOf(context: Context, result: Walk, leaves: Leaves): readonly OpenPoint[] {
  const position = answerWalks.findIndex(([, walked]) => context.walks[walked] === result)
  return context.ranked
    .filter(({ changes }) => changes.includes(position))
    .slice(0, 3)
    .map(({ request, replies }) => ({
      request: request.id,
      what: say(`request-${request.id}-what`),
      who: say(`request-${request.id}-who`),
      ask: say(`request-${request.id}-ask`),
      wouldChange: distinct(
        replies.map((reply) => ({
          says: reply.says,
          leaves: reply.leaves[position] ?? [],
        })),
        leaves,
      ),
      questions: questionsOf(request.id, context),
      secondLook: false,
    }))
}

/** What the pathway asks after `before`, with what she can answer on the spot; at most `most`. One fact is asked once. */
export const pathwayPoints = (
  context: Context,
  most: number,
  before: readonly OpenPoint[],
): readonly OpenPoint[] => [
  ...before,
  ...context.asks
    .filter(({ request }) => !before.some((point) => point.request === sameRequest(request)))
    .slice(0, most)
    .map((point) => ({ ...point, questions: questionsOf(sameRequest(point.request), context) })),
]

type Told = {
  readonly says: readonly { readonly fact: string; readonly is: string }[]
  readonly leaves: readonly string[]
}

/** Replies that leave the same of this answer are one line: "G1 or G2". */
function distinct(told: readonly Told[], leaves: Leaves): OpenPoint['wouldChange'] {
  const groups = new Map<string, { says: Told['says'][]; outcomes: readonly string[] }>()
  for (const { says, leaves: outcomes } of told) {
    const key = outcomes.join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { says: [says], outcomes })
    else group.says.push(says)
  }
  return [...groups.values()].map(({ says, outcomes }) => ({
    reply: say('reply-any', { is: says.map(replyWords) }),
    leaves: leaves(outcomes),
  }))
}

/** "ER positive, PR negative", "G3", "at least 20.5 mm": the fact is named only where its value does not say it. */
const replyWords = (says: Told['says']): string | Message => {
  if (says.length === 0) return say('reply-whatever')
  return says.map(({ fact, is }) => (needsName.includes(fact) ? `${fact} ${is}` : is)).join(', ')
}

const needsName: readonly string[] = ['ER', 'PR']
