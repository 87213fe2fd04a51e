/** Every room of the pathway, and the two books: what is decided, and what is asked and warned of beside it. */
import { type Book, book } from '../walk/book.ts'
import { tablesOfRoom } from '../walk/option.ts'
import { adjuvantRoom } from './adjuvant.ts'
import { afterNeoadjuvant } from './after-neoadjuvant.ts'
import { asks } from './asks.ts'
import { brainRoom } from './brain.ts'
import { careRows } from './care.ts'
import * as derived from './derived.ts'
import { endocrineRoom, neratinibRoom } from './endocrine.ts'
import { firstTreatment } from './first-treatment.ts'
import { flags } from './flags.ts'
import { lessTreatment } from './less-treatment.ts'
import type { PathwayRoom } from './listed.ts'
import { gentlerFirstLineRoom, her2LowRoom, metastaticRoom } from './metastatic.ts'
import { radiationRoom } from './radiation.ts'
import { supportRooms } from './support.ts'
import { axillaRoom, breastRoom, duringRoom, relapseRoom } from './surgery.ts'

export const rooms: readonly PathwayRoom[] = [
  firstTreatment,
  lessTreatment,
  duringRoom,
  adjuvantRoom,
  afterNeoadjuvant,
  endocrineRoom,
  neratinibRoom,
  breastRoom,
  axillaRoom,
  radiationRoom,
  relapseRoom,
  metastaticRoom,
  gentlerFirstLineRoom,
  her2LowRoom,
  brainRoom,
  ...supportRooms,
]

/** Facts worked out on the way that are worth showing. */
export const derivedTables = [
  derived.phase,
  derived.hr,
  derived.menopause,
  derived.fitness,
  derived.cardiacBand,
  derived.ildRisk,
  derived.inoperable,
  derived.db11Risk,
  derived.pcr,
  derived.db05Risk,
  derived.line,
  derived.interval,
] as const

export const pathwayBook: Book = book(
  [...rooms.flatMap(tablesOfRoom), ...derivedTables],
  [derived.possiblePerson],
)

export const adviceBook: Book = book([...asks, ...flags, ...careRows].map((one) => one.when))
