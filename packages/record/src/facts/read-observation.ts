/** An Observation with its components: what it measures, what it says, whose tumour and which sample it is about. */
import type { When } from '@herald/core/chart'
import { personStatusCodes } from '../codes/conditions.ts'
import type { Measured, Target } from '../codes/observations.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { type Node, nameOf, nodes, text } from '../fhir/node.ts'
import { answerInWords } from './answer.ts'
import { type Frame, push } from './frame.ts'
import { partOf, withMethod } from './her2-method.ts'
import { checkDigits, measuredOf } from './measured.ts'
import { daysApart, type PersonChart, readingStatus } from './person-chart.ts'
import { spreadAt } from './read-spread.ts'
import { readStaged } from './read-staged.ts'
import { receptorPanel } from './receptor-panel.ts'
import { is } from './said.ts'
import { distantPlaces } from './sample-place.ts'
import { numberFactOf, sayNothing } from './say-nothing.ts'
import { sayNumbers } from './say-number.ts'
import { sayOther } from './say-other.ts'
import { sayReceptor } from './say-receptor.ts'
import { specimenDay } from './staged.ts'
import { readStatedNumbers } from './stated-numbers.ts'
import { tumourOfResource } from './tumour-of.ts'
import { type Values, valuesOf } from './values.ts'

const dateKeys = [
  'effectiveDateTime',
  'effectivePeriod',
  'effectiveInstant',
  'effectiveTiming',
  'appliesDateTime',
  'issued',
]

const receptorTargets = new Set<Target>(['ER', 'PR', 'ER or PR', 'HER2 IHC', 'HER2 ISH', 'HER2'])
const stagingTargets = new Set<Target>(['T', 'N', 'M', 'stage group', 'TNM'])
function readPart(
  frame: Frame,
  measured: Measured & { readonly inferred: boolean },
  values: Values,
  path: string,
  hasParts: boolean,
): void {
  const { target, prefix } = measured
  const { where, chart } = frame
  if (target === 'not used') return
  if (stagingTargets.has(target)) {
    if (readStaged(frame, measured, values, measured.inferred) === 0)
      sayNothing(frame, measured, values, path, hasParts)
    return
  }
  const number = numberFactOf(target)
  const said = receptorTargets.has(target)
    ? sayReceptor(target, values, where, chart.findings)
    : number !== undefined
      ? sayNumbers(number, values, where, chart.findings)
      : sayOther(target, values, where, chart.findings)
  for (const statement of said) push(frame, statement, prefix, measured.inferred)
  if (said.length === 0) sayNothing(frame, measured, values, path, hasParts)
}

/** "Estrogen receptor positive tumor" as the code of an Observation without a value: the code is the answer. */
function orCodeWords(concept: Concept, isRead: boolean, values: Values, parts: number): Values {
  const silent = values.concepts.length + values.measures.length + values.unusable.length + parts === 0
  const { absence, interpretation } = values
  const explained = [absence, interpretation].some(
    ({ codings, text: words }) => codings.length > 0 || words !== '',
  )
  const words = wordsOf(concept).find((said) => answerInWords(said)?.kind === 'call')
  if (!isRead || !silent || explained || words === undefined) return values
  return { ...values, concepts: [{ codings: [], text: words, path: 'code' }] }
}

/** A finding by itself ("Postmenopausal state"), without a value. */
function readAsFinding(frame: Frame, concept: Concept): void {
  for (const { code, path } of concept.codings) {
    const known = personStatusCodes.get(code)
    if (known !== undefined) push(frame, is(known[0], known[1], path, shown(concept)), 'unstated', false)
  }
}

function specimenOf(observation: Node, when: When): string {
  const reference = referenceText(observation['specimen'])
  return reference === '' ? specimenDay(when) : reference
}

const isSilent = (observation: Node): boolean =>
  !Object.keys(observation).some((key) => key.startsWith('value')) &&
  nodes(observation['component']).length === 0

/** What the sentences of an Observation state: its text value and its notes. How many numbers were found. */
function readProse(observation: Node, chart: PersonChart): number {
  const notes = nodes(observation['note']).map((note, index) => ({
    path: `note[${index}].text`,
    words: text(note['text']),
  }))
  const status = readingStatus(text(observation['status']))
  return [{ path: 'valueString', words: text(observation['valueString']) }, ...notes].reduce(
    (count, { path, words }) =>
      words === ''
        ? count
        : count +
          readStatedNumbers(
            words,
            { resource: nameOf(observation), path, when: chart.when(observation, dateKeys), status },
            chart,
          ),
    0,
  )
}

export function readObservation(observation: Node, chart: PersonChart): void {
  const concept = conceptOf(observation['code'] ?? observation['name'], 'code')
  const where = nameOf(observation)
  const found = measuredOf(concept, where, chart.findings)
  const measured =
    found === undefined ? undefined : { ...withMethod(found, observation), inferred: found.inferred }
  const parts = nodes(observation['component'])
  const isFinding = concept.codings.some(({ code }) => personStatusCodes.has(code))
  const panel = receptorPanel(concept, observation)
  const partsMeasured = parts.map((part) =>
    measuredOf(conceptOf(part['code'], 'code'), where, chart.findings),
  )
  checkDigits(concept, where, chart.findings)
  if (
    measured === undefined &&
    !isFinding &&
    panel.length === 0 &&
    partsMeasured.every((part) => part === undefined)
  ) {
    if (readProse(observation, chart) === 0)
      chart.counts['Observation not used'] = (chart.counts['Observation not used'] ?? 0) + 1
    return
  }

  const when = chart.when(observation, dateKeys)
  const status = readingStatus(text(observation['status']))
  if (status === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where,
      says: 'result-in-error',
      values: { words: shown(concept), mark: text(observation['status']) },
    })
  }
  const linked = tumourOfResource(observation, chart)
  const specimen = specimenOf(observation, when)
  const places = linked === 'elsewhere' ? [] : distantPlaces(observation, chart)
  const tumour = places.length === 0 ? linked : spreadAt(places, chart)
  if (places.length > 0) chart.distantSpecimens.add(specimen)
  if (
    tumour === 'elsewhere' ||
    (measured !== undefined &&
      stagingTargets.has(measured.target) &&
      tumour === 'unassigned' &&
      isNearerElsewhere(when, chart))
  ) {
    chart.finding({
      kind: 'note',
      where,
      says: 'other-cancer',
      values: { words: shown(concept) },
    })
    return
  }
  const frame: Frame = {
    observation,
    where,
    when,
    status,
    tumour,
    specimen,
    chart,
  }
  if (isFinding) readAsFinding(frame, concept)
  if (measured?.target === 'LVEF percent' && isSilent(observation)) {
    if (readProse(observation, chart) > 0) return
  }
  for (const part of panel)
    readPart(frame, { target: part.target, prefix: 'unstated', inferred: true }, part.values, '', false)
  if (measured !== undefined && panel.length === 0) {
    readPart(
      frame,
      measured,
      orCodeWords(concept, measured.inferred, valuesOf(observation, ''), parts.length),
      '',
      parts.length > 0,
    )
  }
  parts.forEach((part, index) => {
    const path = `component[${index}].`
    const code = conceptOf(part['code'], `${path}code`)
    const words = wordsOf(code).join(' ')
    const local = measured === undefined ? undefined : partOf(measured.target, words)
    const own =
      partsMeasured[index] ??
      (local === undefined ? undefined : { target: local, prefix: 'unstated' as const, inferred: true })
    if (own === undefined) return
    const prefix = own.prefix === 'unstated' && measured !== undefined ? measured.prefix : own.prefix
    readPart(frame, { ...own, prefix }, valuesOf(part, path), path, false)
  })
}

/** In a record of several cancers, an unlinked stage belongs to the diagnosis nearest in time. */
function isNearerElsewhere(when: When, chart: PersonChart): boolean {
  const others = chart.cancers.filter(({ organ, secondary }) => organ === 'elsewhere' && !secondary)
  const breast = chart.cancers.filter(({ organ, secondary }) => organ === 'breast' && !secondary)
  if (others.length === 0 || breast.length === 0) return false
  const nearest = (group: typeof others): number =>
    Math.min(...group.map((cancer) => daysApart(cancer.when, when) ?? Number.POSITIVE_INFINITY))
  return nearest(others) <= nearest(breast)
}
