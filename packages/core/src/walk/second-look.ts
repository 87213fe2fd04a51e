/**
 * Known facts whose evidence is weak (design E18): they are not opened. The walk runs again with what the fact could
 * turn into, and the difference is what a second look would change.
 */

import { among, type Facts, known } from '../fact/fact.ts'
import type { Citation } from '../publication/citation.ts'
import type { ListFact } from '../table/column.ts'
import type { Table } from '../table/table.ts'
import { type Book, maskOf } from './book.ts'
import { boxOf, withCells } from './record.ts'
import type { Request } from './request.ts'
import { walk, walkBox } from './walk.ts'

export type SecondLook = {
  readonly id: string
  readonly fact: ListFact
  /** Says whether the evidence for the fact is weak, from other facts and states. */
  readonly evidence: Table<'weak' | 'firm'>
  readonly request: Request
  /** For each known value, what it could turn into. A value that is not listed stays. */
  readonly couldBe: Readonly<Record<string, readonly string[]>>
  readonly cite: Citation
}

export type SecondLookResult = {
  readonly look: SecondLook
  readonly known: string
  /** Outcomes that only the second look can reach, with the value that leads there. */
  readonly wouldChange: readonly { readonly value: string; readonly to: readonly string[] }[]
}

/** The second looks that would change this table's answer. The book must hold the evidence tables too. */
export function secondLooks(
  book: Book,
  table: Table,
  facts: Facts,
  looks: readonly SecondLook[],
): readonly SecondLookResult[] {
  const now = walk(book, table, facts)
  return looks.flatMap((look) => {
    const variable = book.variableOf.get(look.fact.name)
    const fact = facts.get(look.fact.name)
    if (variable === undefined || fact?.set.kind !== 'values' || fact.set.values.length !== 1) return []
    const [value] = fact.set.values
    if (value === undefined || walk(book, look.evidence, facts).possible.join() !== 'weak') return []
    const asked = book.variables[variable]
    if (asked === undefined) return []
    const wouldChange = (look.couldBe[value] ?? []).flatMap((other) => {
      const mask = maskOf(asked, known(other).set)
      const then = walkBox(book, table, withCells(boxOf(book, facts), variable, mask)).possible
      return then.join() === now.possible.join() ? [] : [{ value: other, to: then }]
    })
    return wouldChange.length === 0 ? [] : [{ look, known: value, wouldChange }]
  })
}

/** The record as it would be if the second look found any of the values it could turn into. */
export function withSecondLook(facts: Facts, look: SecondLook): Facts {
  const fact = facts.get(look.fact.name)
  const value = fact?.set.kind === 'values' ? fact.set.values[0] : undefined
  if (value === undefined) return facts
  return new Map(facts).set(look.fact.name, among([value, ...(look.couldBe[value] ?? [])]))
}
