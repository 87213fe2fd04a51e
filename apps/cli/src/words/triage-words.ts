/** Says why triage reached a level. */
import { wordsOf } from '@herald/brief'
import { reasonsOf } from '@herald/brief/triage-words'
import { english } from '@herald/content-en'
import type { Triage } from '@herald/core/toxicity'

const words = wordsOf('en', { triage: english['triage'] ?? '' })

/** The reasons of the level reached, in words, without repeating one. */
export const reasonWords = (answer: Triage): string => [...new Set(reasonsOf(answer).map(words))].join(' ')
