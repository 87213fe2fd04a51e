/** The whole pathway from nothing known: for each room the tree of questions that leads to its rows, and their options. */
import { derivedTables, type PathwayRoom, pathwayBook, rooms } from '@herald/core/pathway'
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
    ...(only === undefined ? phaseLines(roomSizes()) : []),
    'A question met again is named by its number.',
    '',
    ...chosen.flatMap(roomLines),
  ]
}

/** For each phase: the rooms she can be in, their rows, and the leaves of their trees from nothing known. */
const phaseLines = (sizes: readonly RoomSize[]): readonly string[] =>
  phases.map((phase) => {
    const inPhase = rooms.filter((room) => isIn(room, phase))
    const of = sizes.filter(({ room }) => inPhase.some(({ id }) => id === room))
    const rows = of.reduce((sum, size) => sum + size.rows, 0)
    const leaves = of.reduce((sum, size) => sum + size.leaves, 0)
    return `  ${phase}: ${inPhase.length} rooms, ${rows} rows, ${leaves} leaves`
  })

const phases = derivedTables[0].outcome.values

/** Some row of the room is for her in this phase; a room that does not ask for the phase is for everybody. */
function isIn(room: PathwayRoom, phase: string): boolean {
  const at = room.base.given.findIndex((column) => column === derivedTables[0])
  return (
    at < 0 ||
    room.base.rows.some(({ cells, outcome }) => {
      const cell = cells[at]
      const accepts =
        cell === 'any' || cell === phase || (typeof cell !== 'string' && cell?.includes(phase) === true)
      return accepts && !room.elsewhere.includes(outcome)
    })
  )
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
