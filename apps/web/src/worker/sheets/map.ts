/** Journey map -> sentences. */
import { mapOf } from '@herald/brief/map'
import { citationInWords } from '../in-words.ts'
import type { SheetMaker } from './maker.ts'

export const map: SheetMaker<'map'> = (input) => {
  const { here, stops } = mapOf(input)
  const { words } = input
  const shown = {
    here: here.map(words),
    stops: stops.map((stop) => ({
      ...stop,
      rooms: stop.rooms.map((room) => ({
        ...room,
        decides: room.decides.map(words),
        places: room.places.map((place) => ({
          ...place,
          situation: place.situation.map(words),
          options: place.options.map((option) => ({ ...option, name: words(option.name) })),
          sources: place.sources.map(citationInWords),
        })),
      })),
    })),
  }
  return Promise.resolve({ shown, noted: undefined })
}
