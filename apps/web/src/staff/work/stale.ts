/** What has grown old: a fact that no longer speaks for today, and a text of ours that is not the one in the library any more. */
import type { Block, SharedFact } from '@herald/api'
import type { OwnText } from '../texts/staff-texts.ts'

const dayMs = 86_400_000

/** Whole days between two ISO days; none where the first is the later one. */
export const daysSince = (day: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / dayMs))

/** Only where the device said how long it holds, from the guideline's own row: nothing else is called old. */
export const isStale = (
  { asOf, holdsDays }: { readonly asOf: SharedFact['asOf']; readonly holdsDays: SharedFact['holdsDays'] },
  today: string,
): boolean => asOf !== undefined && holdsDays !== undefined && daysSince(asOf, today) > holdsDays

/** Places of cited blocks whose words or source are not Herald's any more. Before our texts are loaded, nothing is known to be old. */
export const staleBlocks = (blocks: readonly Block[], texts: readonly OwnText[]): readonly number[] =>
  texts.length === 0
    ? []
    : blocks.flatMap((block, at) =>
        block.kind === 'cited' &&
        !texts.some(({ text, source }) => text === block.text && source === block.source)
          ? [at]
          : [],
      )
