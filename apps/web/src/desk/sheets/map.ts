/** The map of treatment, in words. */
import type { CitationInWords, OptionInWords } from '../brief-in-words.ts'

export type MapAsk = { readonly kind: 'look' }

export type Light = 'hers' | 'open' | 'not hers'

export type PlaceInWords = {
  readonly row: string
  readonly light: Light
  readonly situation: readonly string[]
  readonly rows: readonly string[]
  readonly options: readonly {
    readonly id: string
    readonly name: string
    readonly status: OptionInWords['status']
  }[]
  readonly sources: readonly CitationInWords[]
}

export type MapInWords = {
  readonly here: readonly string[]
  readonly stops: readonly {
    readonly id: string
    readonly light: Light
    readonly gated: boolean
    readonly rooms: readonly {
      readonly id: string
      readonly light: Light
      readonly places: readonly PlaceInWords[]
      readonly decides: readonly string[]
    }[]
  }[]
}
