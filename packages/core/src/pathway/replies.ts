/** What each reply to a request would make of the options (issue: "what would change it"): read off the diagrams of the rooms. */
import { exactly, overlaps } from '../fact/interval.ts'
import type { Variable } from '../walk/book.ts'
import { type OptionStatus, optionStatuses } from '../walk/option.ts'
import { cellWords } from '../walk/words.ts'
import type { Ask } from './asks.ts'
import type { OptionId } from './options.ts'
import type { Pathway } from './pathway.ts'
import { pathwayBook } from './rooms.ts'

export type ReplyEffect = {
  readonly fact: string
  /** Whether a value, as somebody would give it, is one of those that do the same. */
  readonly isOne: (value: string) => boolean
  /** Those values as the guideline prints them. */
  readonly words: string
  /** What each option could be after this reply, best first; only options that some reply changes. */
  readonly options: readonly { readonly option: OptionId; readonly possible: readonly OptionStatus[] }[]
}

/** Replies with the same effect are one. A fact whose replies all do the same is not here. */
export function effectsOfReplies({ rooms }: Pathway, ask: Ask): readonly ReplyEffect[] {
  const [any] = rooms
  if (any === undefined) return []
  return ask.settles.flatMap((fact): readonly ReplyEffect[] => {
    const at = pathwayBook.variableOf.get(fact.name)
    const variable = at === undefined ? undefined : pathwayBook.variables[at]
    if (at === undefined || variable === undefined) return []
    const cells = variable.cells.flatMap((_, cell) =>
      ((any.result.box[at] ?? 0) >>> cell) & 1 ? [cell] : [],
    )
    if (cells.length < 2) return []
    const changing = rooms.flatMap(({ result: { diagram, shown, after: leftAfter } }) =>
      shown.flatMap(({ option, on }) => {
        if (diagram.ends(on).length < 2) return []
        const after = cells.map((cell) => leftAfter(on, at, 1 << cell))
        return new Set(after.map((ends) => ends.join())).size < 2 ? [] : [{ option, after }]
      }),
    )
    if (changing.length === 0) return []
    const groups = Map.groupBy(cells.keys(), (index) =>
      changing.map(({ after }) => after[index]?.join() ?? '').join('|'),
    )
    return [...groups.values()].map((indexes): ReplyEffect => {
      const [first = 0] = indexes
      const masks = indexes.map((index) => cells[index] ?? 0)
      return {
        fact: fact.name,
        isOne: (value) => masks.some((cell) => holds(variable, cell, value)),
        words: cellWords(
          variable,
          masks.reduce((mask, cell) => mask | (1 << cell), 0),
        ),
        options: changing.map(({ option, after }) => ({
          option,
          possible: (after[first] ?? []).flatMap((end) => optionStatuses[end] ?? []),
        })),
      }
    })
  })
}

function holds(variable: Variable, cell: number, value: string): boolean {
  if (variable.kind !== 'number') return variable.cells[cell] === value
  const stretch = variable.cells[cell]
  return stretch !== undefined && overlaps(stretch, exactly(Number(value)))
}
