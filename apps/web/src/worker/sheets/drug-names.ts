/** Drugs by the names that people use, from the sentences of the answers; each once. */
import { wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import type { DrugId } from '@herald/core/regimens'

const words = wordsOf('en-GB', { feel: english['feel'] ?? '' })

export const drugName = (id: DrugId): string => words({ id: `drug-${id}-name` })

export const drugNames = (ids: readonly DrugId[]): readonly string[] => [...new Set(ids.map(drugName))]
