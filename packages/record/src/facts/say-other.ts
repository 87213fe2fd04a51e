/** Grade, performance status, menopause, pregnancy, histology, disease status and metastatic site as statements. */
import { metastasisCodes } from '../codes/cancers.ts'
import { personStatusCodes } from '../codes/conditions.ts'
import { diseaseStatusCodes, ecogCodes, gradeCodes, gradeWords } from '../codes/gradings.ts'
import type { Target } from '../codes/observations.ts'
import { type Concept, shown, wordsOf } from '../fhir/concept.ts'
import type { Findings } from '../findings.ts'
import { histologyOf } from './histology.ts'
import { is, type Statement } from './said.ts'
import { sayNumber } from './say-number.ts'
import { distantOnly, placesIn } from './spread-in-words.ts'
import type { Values } from './values.ts'

type Words = readonly (readonly [pattern: RegExp, value: string])[]

// biome-ignore format: a table
const menopauseWords: Words = [
  [/post-?\s?menopaus|menopause present|^since (?:age |the age of )?\d/, 'postmenopausal'],
  [/peri-?\s?menopaus/, ''],
  [/pre-?\s?menopaus|menopause absent/, 'premenopausal'],
]
// biome-ignore format: a table
const pregnancyWords: Words = [
  [/not (?:currently )?pregnant|^no$|negative|nicht schwanger/, 'not pregnant'],
  [/possib|unknown|not sure|trying/, ''],
  [/pregnant|^yes$|positive|schwanger/, 'pregnant'],
]
// biome-ignore format: a table
const diseaseWords: Words = [
  [/progress|worse/, 'worse'], [/partial re(?:mission|sponse)/, 'partial remission'],
  [/remission|complete response|no evidence of disease/, 'remission'], [/stable/, 'stable'], [/improv/, 'improved'],
]

function byTable(
  concept: Concept,
  codes: ReadonlyMap<string, string>,
  words: Words,
): readonly [string, boolean] | undefined {
  for (const { code } of concept.codings) {
    const known = codes.get(code)
    if (known !== undefined) return [known, false]
  }
  for (const said of wordsOf(concept)) {
    const lower = said.toLowerCase().trim()
    const value = words.find(([pattern]) => pattern.test(lower))?.[1]
    if (value !== undefined && value !== '') return [value, true]
    if (value === '') return undefined
  }
  return undefined
}

const statuses = (fact: 'menopausal status' | 'pregnancy'): ReadonlyMap<string, string> =>
  new Map(
    [...personStatusCodes].flatMap(([code, [of, value]]) => (of === fact ? [[code, value] as const] : [])),
  )
const menopause = statuses('menopausal status')
const pregnancy = statuses('pregnancy')

/** ECOG is a number, a LOINC answer, or only an interpretation. */
function sayEcog(values: Values, where: string, findings: Findings): readonly Statement[] {
  const asWords: Words = [
    [/^(?:ecog|grade|score|ps|\s|:|=)*0\b/, '0'],
    [/^(?:ecog|grade|score|ps|\s|:|=)*1\b/, '1'],
    [/^(?:ecog|grade|score|ps|\s|:|=)*2\b/, '2'],
    [/^(?:ecog|grade|score|ps|\s|:|=)*3\b/, '3'],
    [/^(?:ecog|grade|score|ps|\s|:|=)*4\b/, '4'],
    [/^(?:ecog|grade|score|ps|\s|:|=)*5\b/, '5'],
  ]
  const numbers = values.measures.map((measure): Statement => {
    const statement = sayNumber('ECOG', measure, where, findings)
    if (statement.said.kind !== 'number') return statement
    return is('ECOG', String(statement.said.interval.low), measure.path, measure.words)
  })
  if (numbers.length > 0) return numbers
  return [...values.concepts, values.interpretation].flatMap((concept) => {
    const found = byTable(concept, ecogCodes, asWords)
    return found === undefined ? [] : [is('ECOG', found[0], concept.path, shown(concept), found[1])]
  })
}

/** Site of distant metastasis: every place that is named; "none" is an answer, doubt and nearby nodes are not. */
function sayMetastasis(values: Values): readonly Statement[] {
  return values.concepts.flatMap((concept) => {
    const words = wordsOf(concept).join(', ')
    const coded = concept.codings.flatMap(({ code }) => metastasisCodes.get(code) ?? [])
    if (coded.length > 0)
      return coded.map((site) => is('metastasis site', site, concept.path, shown(concept)))
    if (/\b(?:suspected|possible|probable|unknown|pending|rule out)\b|\?/i.test(words)) return []
    if (/^(?:none\b|no\b|keine?\b|ningun|aucun|not (?:seen|found|present))/i.test(words))
      return [is('metastasis site', 'none', concept.path, shown(concept), true)]
    const places = placesIn(words)
    const sites = places.length > 0 ? distantOnly(places) : words === '' ? [] : (['other'] as const)
    return sites.map((site) => is('metastasis site', site, concept.path, shown(concept), true))
  })
}

/** Statements for the targets that are words or codes; undefined for a target that is not one of them. */
export function sayOther(
  target: Target,
  values: Values,
  where: string,
  findings: Findings,
): readonly Statement[] {
  const table = (
    fact: Statement['fact'],
    codes: ReadonlyMap<string, string>,
    words: Words,
  ): readonly Statement[] =>
    values.concepts.flatMap((concept) => {
      const found = byTable(concept, codes, words)
      return found === undefined ? [] : [is(fact, found[0], concept.path, shown(concept), found[1])]
    })
  if (target === 'ECOG') return sayEcog(values, where, findings)
  if (target === 'grade') {
    const numbers = values.measures.filter(({ low, bound }) => bound === 'exactly' && /^[123]$/.test(low))
    return [
      ...table('grade', gradeCodes, gradeWords),
      ...numbers.map(({ low, path, words }) => is('grade', `G${low}`, path, words)),
    ]
  }
  if (target === 'menopausal status') return table('menopausal status', menopause, menopauseWords)
  if (target === 'pregnancy') return table('pregnancy', pregnancy, pregnancyWords)
  if (target === 'disease status') return table('disease status', diseaseStatusCodes, diseaseWords)
  if (target === 'metastasis site') return sayMetastasis(values)
  if (target === 'histology') {
    return values.concepts.flatMap((concept) => {
      const found = histologyOf(concept)
      return found === undefined
        ? []
        : [is('histology', found.histology, found.path, found.words, found.inferred)]
    })
  }
  return []
}
