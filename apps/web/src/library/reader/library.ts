/** What a script adds to the library: word notes that open in place, and a search. Every page is whole without it. */
import { openNotesInPlace } from './notes.ts'
import { offerSearch } from './search-box.ts'

openNotesInPlace(document)
offerSearch(document)
