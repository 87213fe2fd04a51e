/** `herald eval pathway`: worked cases in, what Herald lists, asks and warns of out, one line a case (design section 6). */
import { isInView, type Pathway, pathwayOf } from '@herald/core/pathway'
import { parse } from 'yaml'
import { readInput } from '../csv.ts'
import { clinicianWords } from '../words/clinician.ts'
import { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'
import { BadCase, type Fields, isFields, listAt, textAt } from './pathway-case.ts'
import { datedAt } from './pathway-days.ts'
import { derivedOf } from './pathway-derived.ts'
import { factsOfCase } from './pathway-facts.ts'
import { timingOfCase } from './pathway-timing.ts'
import { wouldChange } from './pathway-would-change.ts'

function lineOf(given: Fields, index: number): EvalLine {
  const id = textAt(given, 'id') ?? `case ${index + 1}`
  try {
    const asOf = datedAt(given, 'as_of')
    if (asOf === undefined) throw new BadCase('as_of is missing. Expected the day that the answer is for.')
    const { facts, her2 } = factsOfCase(given, asOf)
    const found = pathwayOf(facts)
    return {
      id,
      derived: derivedOf(given, facts, found, her2, asOf),
      options: optionsOf(found),
      ask: found.ask.map((ask) => ({
        fact: ask.id,
        request: clinicianWords(ask.request),
        would_change: wouldChange(ask, found, facts),
        ...(ask.secondLook ? { second_look: true } : {}),
      })),
      flags: found.flags.map((flag) => ({ id: flag.id, tier: flag.tier, text: clinicianWords(flag.text) })),
      contested: found.contested,
      care: found.care.map(({ id: rule, row, src }) => ({
        id: rule,
        row,
        src,
        text: clinicianWords(`care-${rule}`),
      })),
      timing: timingOfCase(given, found, asOf).map(
        ({ id: interval, days, targetDays, alarmDays, standing }) => ({
          interval,
          days,
          target_days: targetDays,
          alarm_days: alarmDays,
          standing,
        }),
      ),
      ...(found.contradictions.length === 0
        ? {}
        : {
            contradictions: found.contradictions.map(({ id: name, words, sides }) => ({
              id: name,
              words: clinicianWords(words),
              between: sides.map(({ fact }) => fact),
            })),
          }),
      ...(found.notCovered ? { not_covered: clinicianWords('clinician-not-covered') } : {}),
    }
  } catch (error) {
    if (!(error instanceof BadCase)) throw error
    return { id, error: error.message }
  }
}

const optionsOf = (found: Pathway): readonly EvalLine[] =>
  found.options.map((option) => ({
    id: option.id,
    status: option.status,
    if_clear: isInView(option) ? option.ifClear : [],
    could_become: option.couldBecome,
    why: option.why.map(clinicianWords),
    src: option.src,
  }))

/** The cases of a file, or a message that a person can act on. */
export function casesOf(file: string | undefined): readonly Fields[] {
  const text = readInput(file, 'eval pathway FILE.yaml')
  let read: unknown
  try {
    read = parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is not YAML'
    throw new UnreadableInput(`"${file}" is not a YAML file that Herald can read: ${why}`)
  }
  try {
    const cases = isFields(read) ? listAt(read, 'cases') : undefined
    if (cases !== undefined) return cases
  } catch (error) {
    if (!(error instanceof BadCase)) throw error
    throw new UnreadableInput(`"${file}": ${error.message}`)
  }
  throw new UnreadableInput(
    `"${file}" holds no cases. Expected "cases:" with a list, each with id, as_of and facts.`,
  )
}

export const evalPathway: EvalKind = {
  name: 'pathway',
  usage: 'FILE.yaml',
  about: 'options, questions and warnings, one patient a case',
  *run([file]) {
    for (const [index, given] of casesOf(file).entries()) yield lineOf(given, index)
  },
}
