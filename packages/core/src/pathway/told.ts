/**
 * What a record says of a fact, where silence has a meaning of its own (design E17): a wish that nobody wrote down caps
 * nothing, an operation that nobody recorded is read from the findings that are there. Read from states, never forked.
 */
import { cite } from '../publication/citation.ts'
import { type ListFact, oneOf, type RawFact, stateOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'

export const told = ['known', 'narrowed', 'conflicting', 'pending'] as const
export const silent = ['not-performed', 'not-recorded', 'unreadable', 'stale', 'not-applicable'] as const

const herald = cite('herald', 'pathway: what silence means')

/** The value of a fact where the record tells it, and `silence` where it does not. */
export const asTold = <V extends string>(id: string, fact: ListFact<V>, silence: V): Table<V> =>
  table({
    id: `pathway.as-told.${id}`,
    title: `${fact.name}, as the record tells it`,
    cite: herald,
    given: [stateOf(fact), fact],
    outcome: { ...fact, name: `${fact.name}, as told` },
    rows: [[silent, 'any', silence], ...fact.values.map((value) => [told, value, value] as const)],
  })

/** Whether the record says anything of a fact at all. */
export const isTold = (id: string, fact: RawFact): Table<'told' | 'silent'> =>
  table({
    id: `pathway.${id}-told`,
    title: `Does the record say anything of ${fact.name}?`,
    cite: herald,
    given: [stateOf(fact)],
    outcome: oneOf(`${fact.name} in the record`, ['told', 'silent']),
    rows: [
      [told, 'told'],
      [silent, 'silent'],
    ],
  })
