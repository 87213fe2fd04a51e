/** The whole pathway from nothing known: for each room the tree of questions that leads to its rows, and their options. */
import { type PathwayRoom, pathwayBook, rooms } from '@herald/core/pathway'
import { treeLines, walkStated, walkWhole } from '@herald/core/walk'
import { clinicianWords } from '../words/clinician.ts'

/** How large the tree of a room is, from nothing known. */
export type RoomSize = {
  readonly room: string
  readonly questions: number
  readonly leaves: number
  readonly rows: number
}

export const roomSizes = (): readonly RoomSize[] =>
  rooms.map((room) => {
    const whole = walkWhole(pathwayBook, room.base)
    return { room: room.id, questions: whole.nodes, leaves: whole.parts, rows: Object.keys(room.rows).length }
  })

/** The lines of `herald explain pathway`: every room, or the one that is named. */
export function pathwayTree(only?: string): readonly string[] {
  const chosen = only === undefined ? rooms : rooms.filter((room) => room.id === only)
  if (chosen.length === 0)
    return [`There is no room "${only}". Rooms: ${rooms.map((room) => room.id).join(', ')}.`]
  const sizes = roomSizes().filter((size) => chosen.some((room) => room.id === size.room))
  const leaves = sizes.reduce((sum, size) => sum + size.leaves, 0)
  const questions = sizes.reduce((sum, size) => sum + size.questions, 0)
  return [
    `The treatment pathway: ${chosen.length} rooms, ${questions} questions, ${leaves} paths from nothing known.`,
    'A question met again is named by its number.',
    '',
    ...chosen.flatMap(roomLines),
  ]
}

function roomLines(room: PathwayRoom): readonly string[] {
  const tree = walkStated(pathwayBook, room.base, 'known')
  return [
    `== ${room.title} (room ${room.id}, table ${room.base.id}): ${tree.nodes} questions, ${tree.parts} paths if everything is written down`,
    ...treeLines(tree),
    '',
    ...Object.entries(room.rows).flatMap(([outcome, row]) => [
      `  ${outcome} (${row.row}, ${row.strength}): ${row.situation}`,
      ...Object.entries(row.options).map(
        ([option, listed]) =>
          `    ${listed.status} ${option}: ${clinicianWords(listed.why)} [${listed.src.join(', ')}]`,
      ),
    ]),
    '',
  ]
}
