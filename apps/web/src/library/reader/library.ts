/** What a script adds to the library: word notes that open in place, a search, and "Was this clear?". Every page is whole without it. */
import { openNotesInPlace } from './notes.ts'
import { offerSearch } from './search-box.ts'
import { askIfClear } from './was-clear.ts'

openNotesInPlace(document)
offerSearch(document)
askIfClear(document)
