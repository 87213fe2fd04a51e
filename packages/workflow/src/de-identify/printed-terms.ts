/**
 * Names of trials and drugs, taken from the project's own tables: the titles of everything it cites, the trials
 * that its drugs' effects were counted in, and its drugs with their brands. A trial is a term only as it is printed: KATHERINE is a trial, Katherine may be somebody.
 */
import { sources } from '@herald/core'
import { drugs } from '@herald/core/regimens'

/** Trials of HER2-positive breast cancer that no table cites yet and that people write of, as printed. */
const alsoPrinted =
  'PATINA monarcHER PHERGain MARIANNE KRISTINE PHranceSCA HERmione TRYPHAENA BERENICE PERUSE KAITLIN GeparSepto PREDIX'.split(
    ' ',
  )

/** Brands of copies of trastuzumab, and of drugs for bones, blood and sickness, that no drug table holds yet. */
const alsoBrands =
  'prolia xgeva aclasta ogivri kanjinti trazimera herzuma ontruzant zercepac hercessi kytril zofran emend akynzeo aloxi neupogen ziextenzo udenyca aranesp eprex procrit imodium'.split(
    ' ',
  )

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
/** Two capitals or more: a title's other words have one at most. */
const isPrintedApart = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1

const printed: ReadonlySet<string> = new Set([
  ...Object.entries(sources).flatMap(([key, { title }]) =>
    [...wordsIn(title), ...wordsIn(key)].filter(isPrintedApart),
  ),
  ...drugs.flatMap(({ effects }) =>
    effects.flatMap(([, , , , , people]) => wordsIn(people)).filter(isPrintedApart),
  ),
  ...alsoPrinted,
])

const drugWords: ReadonlySet<string> = new Set(
  drugs
    .flatMap(({ generic, brands }) => [generic, ...brands].flatMap(wordsIn))
    .map((word) => word.toLowerCase()),
)

const printedInLower: ReadonlySet<string> = new Set([...printed].map((word) => word.toLowerCase()))

/** In capitals as a title prints it; a part of a longer name counts (DESTINY of DESTINY-Breast03). */
export const isPrintedTrial = (typed: string): boolean =>
  printed.has(typed) || (isPrintedApart(typed) && printed.has(typed.split('-')[0] ?? ''))

export const isDrugOfOurs = (low: string): boolean => drugWords.has(low) || alsoBrands.includes(low)

/** The name of a trial written as a person's name is: then it is one. */
export const isTrialAsName = (typed: string): boolean =>
  /^\p{Lu}[\p{Ll}]+$/u.test(typed) && printedInLower.has(typed.toLowerCase())
