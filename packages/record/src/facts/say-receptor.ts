/**
 * Receptor results as statements. A call, a score and a number are three facts; none is made from another here:
 * "Positive" is no 3+, and "Negative" is 0 or 1+ without saying which.
 */
import type { ChartFact, Said } from '@herald/core/chart'
import type { Call, Score } from '../codes/answers.ts'
import type { Target } from '../codes/observations.ts'
import { type Concept, shown, wordsOf } from '../fhir/concept.ts'
import { measureFromWords } from '../fhir/quantity.ts'
import type { Findings } from '../findings.ts'
import { answersOf, type FoundAnswers } from './answer.ts'
import { is, type Statement } from './said.ts'
import { sayNumber } from './say-number.ts'
import type { FoundMeasure, Values } from './values.ts'

/** Equivocal and indeterminate are no values of a receptor but leave both open (design E3); HER2 prints "equivocal". */
function callSaid(call: Call, fact: ChartFact): Said {
  const printsEquivocal = fact.startsWith('HER2')
  if (call === 'indeterminate' || (call === 'equivocal' && !printsEquivocal)) {
    return { kind: 'among', values: ['positive', 'negative'] }
  }
  return { kind: 'is', value: call }
}

const fits: Readonly<Record<Score, readonly Call[]>> = {
  '0': ['negative'],
  '1+': ['negative'],
  '2+': ['equivocal'],
  '3+': ['positive'],
}
const scores: readonly Score[] = ['0', '1+', '2+', '3+']

function callStatements(fact: ChartFact, found: FoundAnswers): readonly Statement[] {
  return found.answers.flatMap(({ answer, path, words, inferred }): Statement[] => {
    if (answer.kind === 'call') return [{ fact, said: callSaid(answer.call, fact), path, words, inferred }]
    if (answer.kind === 'absent')
      return [{ fact, said: { kind: 'absent', reason: answer.reason }, path, words, inferred }]
    return []
  })
}

function scoreStatements(concept: Concept, found: FoundAnswers): readonly Statement[] {
  const coded = found.answers.flatMap(({ answer }) => (answer.kind === 'score' ? [answer.score] : []))
  const all = coded.length > 0 ? [...new Set(coded)] : found.scores
  const [one] = all
  if (one === undefined) return []
  const inferred = coded.length === 0
  if (all.length === 1) return [is('HER2 IHC score', one, concept.path, shown(concept), inferred)]
  return [
    {
      fact: 'HER2 IHC score',
      said: { kind: 'among', values: all },
      path: concept.path,
      words: shown(concept),
      inferred,
    },
  ]
}

/** "Ratio 4.2", "<1.8", "greater than 2.2", "copy number 5.1": the numbers of an ISH result in words. */
function ishNumbers(concept: Concept, where: string, findings: Findings): readonly Statement[] {
  return wordsOf(concept).flatMap((words) => {
    const lower = words.toLowerCase()
    const bare =
      /^\W*(?:(?:less|greater|more|lower|higher) than|under|over|above|below|[<>≤≥]=?)?\s*\d+(?:[.,]\d+)?\W*$/.test(
        lower,
      )
    const ratio = bare
      ? lower
      : (/ratio[^0-9<>≤≥]*(?:(?:of|is|was)\s*)?([<>≤≥]?=?\s*\d+(?:[.,]\d+)?)/.exec(lower)?.[1] ?? '')
    const copies = /cop(?:y|ies)[^0-9<>≤≥]*([<>≤≥]?=?\s*\d+(?:[.,]\d+)?)/.exec(lower)?.[1] ?? ''
    const say = (fact: ChartFact, digits: string): Statement[] => {
      const measure = digits === '' ? undefined : measureFromWords(digits)
      return measure === undefined
        ? []
        : [sayNumber(fact, { ...measure, unit: '', path: concept.path, words }, where, findings)]
    }
    return [...say('HER2/CEP17 ratio', ratio), ...say('HER2 copies per cell', copies)]
  })
}

const isPercent = (measure: FoundMeasure): boolean =>
  measure.unit.includes('%') || /percent|prozent/i.test(measure.unit)

function percentsIn(
  fact: ChartFact,
  concept: Concept,
  where: string,
  findings: Findings,
): readonly Statement[] {
  return wordsOf(concept).flatMap((words) => {
    const digits =
      /((?:[<>≤≥]=?|less than|more than|greater than)?\s*\d+(?:[.,]\d+)?(?:\s*-\s*\d+)?)\s*(?:%|percent|prozent)/i.exec(
        words,
      )?.[1]
    const measure = digits === undefined ? undefined : measureFromWords(digits)
    return measure === undefined
      ? []
      : [sayNumber(fact, { ...measure, unit: '%', path: concept.path, words }, where, findings)]
  })
}

/** ER and PR: the call, and the share of cells where it is given. */
function sayHormone(
  fact: 'ER' | 'PR',
  values: Values,
  where: string,
  findings: Findings,
): readonly Statement[] {
  const percent: ChartFact = `${fact} percent`
  const concepts = values.concepts.flatMap((concept) => [
    ...callStatements(`${fact} call`, answersOf(concept, where, findings)),
    ...percentsIn(percent, concept, where, findings),
  ])
  return [
    ...concepts,
    ...values.measures.filter(isPercent).map((measure) => sayNumber(percent, measure, where, findings)),
  ]
}

/** A bare 3 beside Positive is the score 3+, because code and call agree; a bare 3 alone is nothing. */
function bareScore(values: Values, calls: readonly Statement[]): readonly Statement[] {
  return values.measures.flatMap((measure) => {
    const unit = measure.unit.toLowerCase()
    const score = scores.find((s) => s === `${measure.low}+` || (s === '0' && measure.low === '0'))
    if (
      measure.bound !== 'exactly' ||
      score === undefined ||
      !['', '1', '+', '{score}', 'score'].includes(unit)
    )
      return []
    const agrees = calls.some(
      ({ said }) => said.kind === 'is' && fits[score].some((call) => call === said.value),
    )
    return agrees || unit === '+' ? [is('HER2 IHC score', score, measure.path, measure.words, true)] : []
  })
}

function sayHer2(target: Target, values: Values, where: string, findings: Findings): readonly Statement[] {
  const callFact: ChartFact =
    target === 'HER2 IHC' ? 'HER2 IHC call' : target === 'HER2 ISH' ? 'HER2 ISH call' : 'HER2 call'
  const said: Statement[] = []
  for (const concept of values.concepts) {
    const found = answersOf(concept, where, findings)
    const score = target === 'HER2 ISH' ? [] : scoreStatements(concept, found)
    said.push(...score, ...callStatements(callFact, found))
    if (target === 'HER2 ISH') said.push(...ishNumbers(concept, where, findings))
  }
  if (target === 'HER2 IHC') said.push(...bareScore(values, said))
  if (target === 'HER2 ISH') {
    for (const measure of values.measures) {
      if (/ratio|^1$/i.test(measure.unit)) said.push(sayNumber('HER2/CEP17 ratio', measure, where, findings))
      else if (/cop|signal/i.test(measure.unit))
        said.push(sayNumber('HER2 copies per cell', measure, where, findings))
    }
  }
  return said
}

/** Statements of one receptor Observation or component. The interpretation is heard only where the value is silent. */
export function sayReceptor(
  target: Target,
  values: Values,
  where: string,
  findings: Findings,
): readonly Statement[] {
  const say = (from: Values): readonly Statement[] => {
    if (target === 'ER' || target === 'PR') return sayHormone(target, from, where, findings)
    if (target === 'ER or PR') {
      return from.concepts.flatMap((concept) =>
        callStatements('ER or PR call', answersOf(concept, where, findings)),
      )
    }
    return sayHer2(target, from, where, findings)
  }
  for (const { path, words } of values.unusable) {
    findings.add({
      kind: 'unreadable',
      where: `${where} ${path}`,
      says: 'not-a-number',
      values: { words, target },
    })
  }
  const stated = say(values)
  if (stated.length > 0) return stated
  const { interpretation } = values
  return interpretation.codings.length === 0 && interpretation.text === ''
    ? []
    : say({ ...values, concepts: [interpretation], unusable: [] })
}
