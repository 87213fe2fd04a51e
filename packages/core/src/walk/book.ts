/**
 * A book: the tables that are walked together, compiled once. Raw facts become variables, their values cells,
 * rows bit sets. Nothing here looks at a patient.
 *
 * The order of the variables is the order in which the tables meet them, depth first: it is the order of every
 * diagram, and so of every question that Herald asks (design E14).
 */
import type { Fact, FactSet } from '../fact/fact.ts'
import type { Interval } from '../fact/interval.ts'
import { factStates } from '../fact/state.ts'
import { readThreshold } from '../table/cell.ts'
import type { RawFact } from '../table/column.ts'
import { type Column, columnName, rawFactsOf, type Table, tablesOf } from '../table/table.ts'
import { cellsMeeting, cellsOf } from './axis.ts'

/** One raw fact, or the state of one, with its cells. */
export type Variable =
  | {
      readonly kind: 'list'
      readonly name: string
      readonly fact: RawFact
      readonly cells: readonly string[]
    }
  | {
      readonly kind: 'number'
      readonly name: string
      readonly fact: RawFact
      readonly cells: readonly Interval[]
    }
  | {
      readonly kind: 'state'
      readonly name: string
      readonly fact: RawFact
      readonly cells: readonly string[]
    }

export type CompiledColumn = {
  readonly source:
    | { readonly kind: 'variable'; readonly index: number }
    | { readonly kind: 'table'; readonly index: number }
  /** One bit set a row: the cells (or outcomes) that the row accepts. */
  readonly accepts: readonly number[]
}

export type CompiledTable = {
  readonly table: Table
  readonly columns: readonly CompiledColumn[]
  /** Outcome index of each row. */
  readonly outcomes: readonly number[]
  /** Variables that the table can reach. */
  readonly reach: ReadonlySet<number>
}

export type Book = {
  readonly variables: readonly Variable[]
  /** How many cells each variable has. */
  readonly cellCounts: readonly number[]
  readonly tables: readonly CompiledTable[]
  /** Position of a raw fact among the variables. */
  readonly variableOf: ReadonlyMap<string, number>
  readonly tableOf: ReadonlyMap<Table, number>
  /** The tables of impossible combinations (design E5). */
  readonly impossible: readonly number[]
}

/** JavaScript's bit operations hold 31 bits without the sign. */
const mostCells = 30

export const everyCell = (count: number): number => (1 << count) - 1

/**
 * Compiles tables for walking. `impossible` are tables whose outcome is `possible` or `impossible`: combinations that
 * no person can have. Throws when a table is malformed, naming table, row and column.
 */
export function book(
  roots: readonly Table[],
  impossible: readonly Table<'possible' | 'impossible'>[] = [],
): Book {
  const tables = [...new Set([...roots, ...impossible].flatMap(tablesOf))]
  const ids = new Set<string>()
  for (const { id } of tables) {
    if (ids.has(id)) throw new Error(`Two tables are called ${id}. Give each its own id.`)
    ids.add(id)
  }
  const variables = variablesOf(tables, [...roots, ...impossible])
  const variableOf = new Map(variables.map((variable, index) => [variable.name, index]))
  const tableOf = new Map(tables.map((table, index) => [table, index]))
  const compiled: CompiledTable[] = []
  for (const table of tables) compiled.push(compile(table, { variables, variableOf, tableOf, compiled }))
  return {
    variables,
    cellCounts: variables.map(({ cells }) => cells.length),
    tables: compiled,
    variableOf,
    tableOf,
    impossible: impossible.map((table) => tableOf.get(table) ?? -1),
  }
}

function variablesOf(tables: readonly Table[], roots: readonly Table[]): readonly Variable[] {
  const facts = new Map(roots.flatMap(rawFactsOf).map((fact) => [fact.name, fact]))
  const stated = new Map<string, RawFact>()
  const stretches = new Map<string, Interval[]>()
  for (const table of tables) {
    table.given.forEach((column, position) => {
      if (column.kind === 'state') stated.set(columnName(column), column.of)
      if (column.kind !== 'number') return
      const named = stretches.get(column.name) ?? []
      for (const row of table.rows) {
        const cell = row.cells[position]
        if (typeof cell !== 'string' || cell === 'any') continue
        const stretch = readThreshold(cell)
        if (stretch !== 'malformed') named.push(stretch)
      }
      stretches.set(column.name, named)
    })
  }
  const raw = [...facts.values()].map((fact): Variable => {
    const { name } = fact
    if (fact.kind === 'list') return { kind: 'list', name, fact, cells: fact.values }
    return { kind: 'number', name, fact, cells: cellsOf(fact, stretches.get(name) ?? []) }
  })
  const states = [...stated].map(
    ([name, fact]): Variable => ({ kind: 'state', name, fact, cells: factStates }),
  )
  for (const { name, cells } of raw) {
    if (cells.length > mostCells) {
      throw new Error(
        `${name} is cut into ${cells.length} cells; the walk holds ${mostCells}. Use fewer thresholds.`,
      )
    }
  }
  return [...states, ...raw]
}

type Compiling = {
  readonly variables: readonly Variable[]
  readonly variableOf: ReadonlyMap<string, number>
  readonly tableOf: ReadonlyMap<Table, number>
  readonly compiled: readonly CompiledTable[]
}

function compile(table: Table, context: Compiling): CompiledTable {
  const reach = new Set<number>()
  const columns = table.given.map((column, position): CompiledColumn => {
    if (column.kind === 'table') {
      const index = context.tableOf.get(column) ?? -1
      for (const variable of context.compiled[index]?.reach ?? []) reach.add(variable)
      const { values } = column.outcome
      if (values.length > mostCells) {
        throw new Error(`${column.id} has ${values.length} outcomes; a column holds ${mostCells}.`)
      }
      return { source: { kind: 'table', index }, accepts: acceptedBy(table, position, column, values) }
    }
    const index = context.variableOf.get(columnName(column)) ?? -1
    const variable = context.variables[index]
    if (variable === undefined) throw new Error(`${table.id}: no variable for ${columnName(column)}.`)
    reach.add(index)
    return {
      source: { kind: 'variable', index },
      accepts: acceptedBy(table, position, column, variable.cells),
    }
  })
  const outcomes = table.rows.map((row) => table.outcome.values.indexOf(row.outcome))
  return { table, columns, outcomes, reach }
}

function acceptedBy(
  table: Table,
  position: number,
  column: Column,
  cells: readonly string[] | readonly Interval[],
): readonly number[] {
  return table.rows.map((row, index) => {
    const cell = row.cells[position]
    if (cell === 'any') return everyCell(cells.length)
    let mask = 0
    for (const printed of typeof cell === 'string' ? [cell] : (cell ?? [])) {
      const bits = bitsOf(printed, cells)
      if (bits === 0) {
        throw new Error(
          `${table.id} row ${index + 1}: "${printed}" is not a value of ${columnName(column)}. Look at the column's values.`,
        )
      }
      mask |= bits
    }
    return mask
  })
}

function bitsOf(printed: string, cells: readonly string[] | readonly Interval[]): number {
  let mask = 0
  cells.forEach((cell, index) => {
    if (typeof cell === 'string') {
      if (cell === printed) mask |= 1 << index
      return
    }
    const stretch = readThreshold(printed)
    if (stretch !== 'malformed' && cellsMeeting([cell], stretch) !== 0) mask |= 1 << index
  })
  return mask
}

/** The cells of a variable that a set leaves possible. A value outside the domain is a bug of whoever made the fact. */
export function maskOf(variable: Variable, set: FactSet): number {
  if (set.kind === 'anything') return everyCell(variable.cells.length)
  let mask = 0
  if (set.kind === 'values' && variable.kind !== 'number') {
    for (const value of set.values) {
      const index = variable.cells.indexOf(value)
      if (index < 0)
        throw new Error(`${variable.name} cannot be "${value}". It is one of ${variable.cells.join(', ')}.`)
      mask |= 1 << index
    }
  }
  if (set.kind === 'intervals' && variable.kind === 'number') {
    for (const interval of set.intervals) mask |= cellsMeeting(variable.cells, interval)
  }
  if (mask === 0) throw new Error(`${variable.name} has no value left. The reader should have kept it open.`)
  return mask
}

/** The cell of the state variable that a fact's state selects. */
export const stateMask = (fact: Fact): number => 1 << factStates.indexOf(fact.state)
