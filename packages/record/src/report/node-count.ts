/** One statement about lymph nodes, and where in the report it counts. */
import { clauseAfter, clauseBefore, type Scene } from './mention.ts'

export type NodeCount = {
  readonly fact: 'nodes_examined'
  readonly positive: number | undefined
  readonly examined: number | undefined
  readonly start: number
  readonly end: number
  readonly part: string
  readonly total: boolean
  readonly rank: number
  readonly isolated: boolean
  readonly micro: boolean
}

/** A count as stated in one place; undefined where that place never counts nodes (gross text, blocks, history). */
export function nodeCount(
  scene: Scene,
  start: number,
  end: number,
  rank: number,
  positive: number | undefined,
  examined: number | undefined,
): NodeCount | undefined {
  const section = scene.sectionAt(start)
  if (
    ['gross', 'blocks', 'legend', 'genomic assay', 'intraoperative', 'specimens', 'history'].includes(
      section.kind,
    )
  )
    return undefined
  if (positive !== undefined && examined !== undefined && positive > examined) return undefined
  const clause = `${clauseBefore(scene.text, start, 120)}${scene.text.slice(start, end)}${clauseAfter(scene.text, end, 120)}`
  const part = scene.partAt(start)
  const synoptic = section.kind === 'synoptic'
  return {
    fact: 'nodes_examined',
    positive, examined, start, end, rank,
    part: part === undefined ? `section ${section.start}` : part.nodesOnly ? part.key : `breast ${part.key}`,
    total: synoptic || /\b(?:total|overall|altogether|combined|in all|thus)\b/.test(clauseBefore(scene.text, start, 90)) || /^[^.]{0,30}\b(?:in total|altogether|overall)\b/.test(scene.text.slice(end, end + 40)),
    isolated: /isolated|itc\b|single (?:\w+ ){0,3}cell|<\s?0\.2 mm|n0\s?\(i\+\)/.test(clause),
    micro: /micrometasta/.test(clause),
  } // biome-ignore format: one count
}
