/** `herald explain WHAT`: a whole guideline as one tree, with nothing known. */
import { her2Book, her2Status } from '@herald/core/her2'
import { clinicalStage, pathologicalStage, stagingBook } from '@herald/core/staging'
import type { Table } from '@herald/core/table'
import { type Book, treeLines, walkStated, walkWhole } from '@herald/core/walk'
import type { Command, Io } from '../command.ts'
import { explainPathway } from './explain-pathway-run.ts'

type Tree = { readonly title: string; readonly book: Book; readonly table: Table }

const trees: Readonly<Record<string, readonly Tree[]>> = {
  her2: [{ title: 'HER2 status of one specimen', book: her2Book, table: her2Status }],
  stage: [
    { title: 'Clinical prognostic stage', book: stagingBook, table: clinicalStage },
    { title: 'Pathological prognostic stage', book: stagingBook, table: pathologicalStage },
  ],
}

/** Some tables ask what was done as well as what was found. The tree is printed for both ends of that. */
const readings = [
  ['If every test was done', 'known'],
  ['If nothing is written down', 'not-recorded'],
] as const

async function run([what, ...rest]: readonly string[], io: Io): Promise<number> {
  const { out, err } = io
  if (what === 'pathway') return explainPathway(rest, io)
  const chosen = trees[what ?? '']
  if (chosen === undefined) {
    err(
      `Nothing to explain called "${what ?? ''}". Known: ${[...Object.keys(trees), 'pathway'].join(', ')}. Try "herald explain --help".`,
    )
    return 2
  }
  for (const { title, book, table } of chosen) {
    const whole = walkWhole(book, table)
    out(`${title} (table ${table.id} and the tables that it reads)`)
    out(
      `From nothing known: ${whole.nodes} questions, ${whole.parts} paths, ${whole.possible.length} outcomes (${whole.possible.join(', ')}).`,
    )
    out('A question met again is named by its number.')
    for (const [heading, state] of readings) {
      const tree = walkStated(book, table, state)
      out('')
      out(`${heading}: ${tree.nodes} questions, ${tree.parts} paths.`)
      for (const line of treeLines(tree)) out(line)
    }
    out('')
  }
  return 0
}

export const explain: Command = {
  name: 'explain',
  usage: 'her2|stage|pathway [--room ROOM] [--svg [--cases FILE --id ID]]',
  about: 'a whole guideline as a tree of questions, for checking',
  help: () => [
    'Prints every question that the tables can ask and every answer they can give, from nothing known.',
    '',
    'pathway: --room prints one room; --svg draws the map, with the path of a worked case lit if one is named.',
    '',
    'Example: herald explain her2',
  ],
  run,
}
