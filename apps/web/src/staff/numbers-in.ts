/** The numbers of an answer, each with the words around it: a reviewer ticks them one by one (W17). */
import type { ReplyText } from '@herald/api'

export type NumberPlace = {
  readonly key: string
  /** The block, or the number of blocks plus the place among the questions. */
  readonly block: number
  readonly number: string
  readonly before: string
  readonly after: string
}

/** A number on its own; HER2, T1 and 18F are names. As the server's check of a draft reads them. */
const number = /(?<![\p{L}\p{N}.,-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}-])/gu
const around = 28

export function numbersIn({ blocks, ask }: ReplyText): readonly NumberPlace[] {
  return [...blocks.map(({ text }) => text), ...ask].flatMap((text, block) =>
    [...text.matchAll(number)].map((match) => ({
      key: `${block}-${match.index}`,
      block,
      number: match[0],
      before: text.slice(Math.max(0, match.index - around), match.index),
      after: text.slice(match.index + match[0].length, match.index + match[0].length + around),
    })),
  )
}
