/**
 * Complete people made up from a seed, for laws and benchmarks: every raw fact that the pathway reads has one value, and no
 * two of them contradict each other. The same seed gives the same people in every run.
 */
import { type Fact, type Facts, known } from '../fact/fact.ts'
import type { Variable } from '../walk/book.ts'
import { pathwayBook } from './rooms.ts'

/** Park and Miller's generator: numbers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const facts = pathwayBook.variables.filter((variable) => variable.kind !== 'state')

/** One value of a variable: a printed one, or a number inside one of its cells. */
function valueOf(variable: Variable, random: () => number): Fact {
  const pick = Math.floor(random() * variable.cells.length)
  if (variable.kind !== 'number') return known(variable.cells[pick] ?? '')
  const cell = variable.cells[pick]
  if (cell === undefined) return known(0)
  const high = Number.isFinite(cell.high) ? cell.high : cell.low + 1
  return known(cell.low === high ? high : (cell.low + high) / 2)
}

/** What has no meaning without surgery and treatment before it. */
const afterTreatment = [
  'after treatment primary',
  'after treatment size',
  'after treatment extent to skin or chest wall',
  'ypN',
]

/** Whether a fact of somebody is one printed value. */
export const says = (person: Facts, fact: string, value: string): boolean => {
  const set = person.get(fact)?.set
  return set?.kind === 'values' && set.values.includes(value)
}

/** A complete person whose facts can be true together: what has no meaning for her is left out. */
export function somebody(random: () => number): Facts {
  const person = new Map(facts.map((variable) => [variable.name, valueOf(variable, random)]))
  const age = person.get('age')?.set
  const isSixty = age?.kind === 'intervals' && age.intervals.every(({ low }) => low >= 60)
  if (says(person, 'sex', 'male') || isSixty || says(person, 'menopausal status', 'postmenopausal')) {
    person.set('pregnancy', known('not pregnant'))
  }
  if (says(person, 'breast surgery', 'not done') || says(person, 'treatment before surgery', 'none')) {
    for (const name of afterTreatment) person.delete(name)
  }
  if (says(person, 'M', 'M0') && !says(person, 'relapse', 'distant'))
    person.set('metastatic at diagnosis', known('no'))
  // One sample: a second one that differs is a situation of its own (B6).
  person.set('HER2 of an earlier sample', known('negative'))
  return person
}
