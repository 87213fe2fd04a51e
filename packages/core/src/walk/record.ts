/** A person's facts laid over a book's variables: the box (design E11), and what to call a part of it. */
import { type Facts, notRecorded } from '../fact/fact.ts'
import { type Book, everyCell, maskOf, stateMask } from './book.ts'

/** One bit set of possible cells a variable. */
export type Box = readonly number[]

/** The box of a record. A fact that is not in it is open; a state is always exactly one. */
export const boxOf = (book: Book, facts: Facts): Box =>
  book.variables.map((variable) => {
    const fact = facts.get(variable.fact.name) ?? notRecorded
    return variable.kind === 'state' ? stateMask(fact) : maskOf(variable, fact.set)
  })

/** Nothing known, not even what was done: the whole guideline. */
export const wholeBox = (book: Book): Box =>
  book.variables.map((variable) => everyCell(variable.cells.length))

/** The box with one variable narrowed. */
export const withCells = (box: Box, variable: number, mask: number): Box => box.with(variable, mask)
