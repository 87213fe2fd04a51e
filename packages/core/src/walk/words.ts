/** Cells, conditions and whole diagrams in print: what `herald explain` and the sign-off pages show. */
import type { Interval } from '../fact/interval.ts'
import { intervalWords } from '../fact/interval.ts'
import type { Variable } from './book.ts'
import { type Diagrams, isEnd, nowhere, outcomeAt, type Ref } from './diagram.ts'
import type { Walk } from './walk.ts'

/** The cells of a bit set as printed: `G1 or G2`, `at least 4 and less than 6`. */
export function cellWords(variable: Variable, mask: number): string {
  if (variable.kind !== 'number')
    return variable.cells.filter((_, cell) => (mask & (1 << cell)) !== 0).join(' or ')
  const unit = variable.fact.kind === 'number' && variable.fact.unit !== '' ? ` ${variable.fact.unit}` : ''
  return stretchesOf(variable.cells, mask)
    .map((stretch) => intervalWords(openEnded(variable, stretch)) + unit)
    .join(' or ')
}

/** Neighbouring cells joined into the longest stretches. */
export function stretchesOf(cells: readonly Interval[], mask: number): readonly Interval[] {
  const stretches: Interval[] = []
  cells.forEach((cell, index) => {
    if ((mask & (1 << index)) === 0) return
    const last = stretches.at(-1)
    if (last !== undefined && (mask & (1 << (index - 1))) !== 0 && index > 0) {
      stretches[stretches.length - 1] = { ...last, high: cell.high, highOpen: cell.highOpen }
    } else stretches.push(cell)
  })
  return stretches
}

/** The ends of the axis are not worth saying: "less than 4", not "0 to less than 4". */
function openEnded(variable: Variable, stretch: Interval): Interval {
  if (variable.fact.kind !== 'number' || stretch.low === stretch.high) return stretch
  const { from, to } = variable.fact
  return {
    low: stretch.low === from ? Number.NEGATIVE_INFINITY : stretch.low,
    lowOpen: stretch.lowOpen,
    high: stretch.high === to ? Number.POSITIVE_INFINITY : stretch.high,
    highOpen: stretch.highOpen,
  }
}

/** One arm of a node: the cells that share it. */
export type Arm = { readonly mask: number; readonly to: Ref }

export function armsOf(store: Diagrams, ref: Ref): readonly Arm[] {
  const masks = new Map<Ref, number>()
  store.arms(ref).forEach((to, cell) => {
    if (to !== nowhere) masks.set(to, (masks.get(to) ?? 0) | (1 << cell))
  })
  return [...masks].map(([to, mask]) => ({ mask, to }))
}

/** One step of a condition: a fact and the cells that lead on. */
export type Step = {
  readonly fact: string
  readonly is: string
  readonly variable: number
  readonly mask: number
}

/** Every path to one outcome, at most `most` of them. Each path is a conjunction; together they are the condition. */
export function pathsTo<O extends string>(
  result: Walk<O>,
  outcome: O,
  most: number,
): readonly (readonly Step[])[] {
  const wanted = result.table.outcome.values.indexOf(outcome)
  const { diagram, book } = result
  const paths: (readonly Step[])[] = []
  const visit = (ref: Ref, steps: readonly Step[]): void => {
    if (paths.length >= most || !diagram.ends(ref).includes(wanted)) return
    if (isEnd(ref)) {
      paths.push(steps)
      return
    }
    const index = diagram.variable(ref)
    const variable = book.variables[index]
    if (variable === undefined) return
    for (const { mask, to } of armsOf(diagram, ref)) {
      visit(to, [...steps, { fact: variable.name, is: cellWords(variable, mask), variable: index, mask }])
    }
  }
  visit(result.root, [])
  return paths
}

/** The whole diagram as an indented tree; a node met again is named, not repeated. */
export function treeLines(result: Walk): readonly string[] {
  const { diagram, book, table } = result
  const lines: string[] = []
  const numbered = new Map<Ref, number>()
  const outcomeWords = (ref: Ref): string => table.outcome.values[outcomeAt(ref)] ?? 'no row covers this'
  const visit = (ref: Ref, indent: string): void => {
    if (isEnd(ref)) {
      lines.push(`${indent}${outcomeWords(ref)}`)
      return
    }
    const before = numbered.get(ref)
    if (before !== undefined) {
      lines.push(`${indent}as at (${before})`)
      return
    }
    numbered.set(ref, numbered.size + 1)
    const variable = book.variables[diagram.variable(ref)]
    if (variable === undefined) return
    lines.push(`${indent}(${numbered.get(ref)}) ${variable.name}?`)
    for (const { mask, to } of armsOf(diagram, ref)) {
      const words = `${indent}  ${cellWords(variable, mask)}`
      if (isEnd(to)) lines.push(`${words}: ${outcomeWords(to)}`)
      else {
        lines.push(`${words}:`)
        visit(to, `${indent}    `)
      }
    }
  }
  visit(result.root, '')
  return lines
}
