/**
 * The pathway as a map in SVG: a column a room, a box a row, with its source. With a person's result her own path is lit,
 * branches still open are drawn dashed, the rest is pale. Every box has a name that a screen reader speaks and takes focus.
 */
import { type Pathway, type PathwayRoom, type RoomRow, rooms } from '@herald/core/pathway'

type Light = 'hers' | 'open' | 'not hers' | 'map'

const widthOf = 330
const boxHeight = 58
const gap = 10
const columns = 4

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`

const spoken: Readonly<Record<Light, string>> = {
  hers: 'on the path',
  open: 'still open',
  'not hers': 'not on the path',
  map: '',
}

/** The map; without a person, the whole pathway. */
export function pathwayMap(person?: Pathway): string {
  const shown = rooms.filter((room) => room.options.length > 1)
  const tops = Array.from({ length: columns }, () => 60)
  const parts = shown.map((room) => {
    const column = tops.indexOf(Math.min(...tops))
    const top = tops[column] ?? 0
    const rows = Object.entries(room.rows)
    tops[column] = top + 34 + rows.length * (boxHeight + gap) + 16
    return roomGroup(room, rows, 20 + column * (widthOf + 30), top, person)
  })
  const width = 20 + columns * (widthOf + 30)
  const height = Math.max(...tops) + 20
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="map-title map-about" font-family="system-ui, sans-serif">`,
    '<title id="map-title">Treatment pathway</title>',
    `<desc id="map-about">${person === undefined ? 'Every room of the pathway with its rows.' : 'Solid boxes are on the path, dashed boxes are still open, pale boxes are not on the path.'}</desc>`,
    '<style>.box{fill:#fff;stroke:#767676;stroke-width:1}.hers .box{fill:#e6f0fa;stroke:#0b4f8a;stroke-width:3}.open .box{stroke:#0b4f8a;stroke-width:2;stroke-dasharray:6 4}.pale text{fill:#595959}g:focus .box{outline:3px solid #b35900}@media (prefers-color-scheme:dark){svg{background:#111}text{fill:#eee}.box{fill:#222;stroke:#999}.hers .box{fill:#12314d;stroke:#7ab8f5}.pale text{fill:#b8b8b8}}</style>',
    '<text x="20" y="34" font-size="22" font-weight="600">Treatment pathway</text>',
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

function roomGroup(
  room: PathwayRoom,
  rows: readonly (readonly [string, RoomRow])[],
  x: number,
  y: number,
  person: Pathway | undefined,
): string {
  const found = person?.rooms.find((one) => one.room.id === room.id)
  return [
    `<g role="list" aria-label="${escaped(room.title)}">`,
    `<text x="${x}" y="${y + 16}" font-size="16" font-weight="600">${escaped(room.title)}</text>`,
    ...rows.map(([outcome, row], index) => {
      const light: Light =
        found === undefined
          ? 'map'
          : !found.rows.includes(outcome)
            ? 'not hers'
            : found.rows.length === 1
              ? 'hers'
              : 'open'
      return box(row, light, x, y + 28 + index * (boxHeight + gap))
    }),
    '</g>',
  ].join('\n')
}

function box(row: RoomRow, light: Light, x: number, y: number): string {
  const options = Object.entries(row.options)
    .filter(([, listed]) => listed.status !== 'avoid')
    .map(([option, listed]) => `${option} ${listed.status}`)
  const src = [...new Set(Object.values(row.options).flatMap((listed) => listed.src))]
  const words = [
    `${row.row}: ${row.situation}`,
    spoken[light],
    options.join(', '),
    `Sources: ${src.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('. ')
  const look = light === 'hers' ? 'hers' : light === 'open' ? 'open' : light === 'not hers' ? 'pale' : ''
  return [
    `<g role="listitem" tabindex="0" class="${look}" aria-label="${escaped(words)}">`,
    `<title>${escaped(words)}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${widthOf}" height="${boxHeight}" rx="6"/>`,
    `<text x="${x + 10}" y="${y + 18}" font-size="13" font-weight="600">${escaped(cut(`${row.row} ${row.situation}`, 46))}</text>`,
    `<text x="${x + 10}" y="${y + 35}" font-size="12">${escaped(cut(options.join(', '), 52))}</text>`,
    `<text x="${x + 10}" y="${y + 50}" font-size="11">${escaped(cut(src.join(', '), 56))}</text>`,
    '</g>',
  ].join('\n')
}
