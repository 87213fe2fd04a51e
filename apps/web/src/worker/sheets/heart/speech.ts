/** The sentences of `screens/heart.ftl`, and sources as the page shows them. */
import { wordsOf } from '@herald/brief'
import type { SayPlan } from '@herald/brief/plan'
import { sentences } from '@herald/content-en/screens/heart'
import { sources } from '@herald/core'
import { citationsOf, type Evidence } from '@herald/core/regimens'
import type { CitationInWords } from '../../../desk/brief-in-words.ts'

const ownWords = wordsOf('en-GB', { heart: sentences })

export const say: SayPlan = (id, values = {}) => ownWords({ id, values })

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const both = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "low or medium" */
export const oneOf = (words: readonly string[]): string => either.format(words)
/** "trastuzumab and pertuzumab" */
export const allOf = (words: readonly string[]): string => both.format(words)

export const sourcesOf = (by: Evidence): readonly CitationInWords[] =>
  citationsOf(by).map(({ source, place }) => {
    const { title, identifier, tag, checkedOn } = sources[source]
    return { title, place, identifier, tag, checkedOn }
  })
