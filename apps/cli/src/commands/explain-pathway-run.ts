/** `herald explain pathway`: the tree of every room, or the map, with one worked case's own path lit. */
import { pathwayOf } from '@herald/core/pathway'
import type { Io } from '../command.ts'
import { UnreadableInput } from '../eval/eval-kind.ts'
import { casesOf } from '../eval/pathway.ts'
import { BadCase, textAt } from '../eval/pathway-case.ts'
import { datedAt } from '../eval/pathway-days.ts'
import { factsOfCase } from '../eval/pathway-facts.ts'
import { readOptions } from '../options.ts'
import { pathwayTree } from './explain-pathway.ts'
import { pathwayMap } from './explain-pathway-map.ts'

const options = {
  svg: { type: 'boolean' },
  room: { type: 'string' },
  cases: { type: 'string' },
  id: { type: 'string' },
} as const

export function explainPathway(args: readonly string[], io: Io): 0 | 2 {
  const read = readOptions('herald explain pathway', args, options)
  if (!read.ok) {
    io.err(read.error)
    return 2
  }
  const { values } = read.value
  if (values.svg !== true) {
    for (const line of pathwayTree(values.room)) io.out(line)
    return 0
  }
  if (values.cases === undefined) {
    io.out(pathwayMap())
    return 0
  }
  try {
    const given = casesOf(values.cases).find(
      (one) => values.id === undefined || textAt(one, 'id') === values.id,
    )
    const asOf = given === undefined ? undefined : datedAt(given, 'as_of')
    if (given === undefined || asOf === undefined) {
      io.err(`"${values.cases}" has no dated case ${values.id ?? ''}. Expected an id that is in the file.`)
      return 2
    }
    io.out(pathwayMap(pathwayOf(factsOfCase(given, asOf).facts)))
    return 0
  } catch (error) {
    if (!(error instanceof BadCase) && !(error instanceof UnreadableInput)) throw error
    io.err(error.message)
    return 2
  }
}
