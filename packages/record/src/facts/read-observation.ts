/** An Observation with its components: what it measures, what it says, whose tumour and which sample it is about. */
import type { Reading, ReadingStatus, Source, TnmPrefix, When } from '@herald/core/chart'
import { absentCodes, absentWords } from '../codes/answers.ts'
import { personStatusCodes } from '../codes/conditions.ts'
import type { Measured, Target } from '../codes/observations.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { list, type Node, nameOf, nodes, text } from '../fhir/node.ts'
import { checkDigits, measuredOf } from './measured.ts'
import { daysApart, type PersonChart, readingStatus } from './person-chart.ts'
import { is, type Statement } from './said.ts'
import { sayNumbers } from './say-number.ts'
import { sayOther } from './say-other.ts'
import { sayReceptor } from './say-receptor.ts'
import { specimenDay, stagedReadings } from './staged.ts'
import { stagedOf } from './tnm.ts'
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
// biome-ignore format: a table
const numberFacts = ['ER percent', 'PR percent', 'HER2/CEP17 ratio', 'HER2 copies per cell', 'HER2 cells counted', 'Ki-67 percent', 'nodes positive', 'nodes examined', 'nodes with macrometastasis', 'nodes with micrometastasis', 'nodes with isolated cells', 'LVEF percent', 'Karnofsky', 'Oncotype score', 'weight kg', 'height cm'] as const
const numberFactOf = (target: Target) =>
  target === 'tumour size' ? ('tumour size mm' as const) : numberFacts.find((fact) => fact === target)

/** The method of the Observation turns a HER2 result of no stated method into an assay. */
function withMethod(measured: Measured, observation: Node): Measured {
  if (measured.target !== 'HER2') return measured
  const code = conceptOf(observation['code'], 'code')
  const words = [...wordsOf(conceptOf(observation['method'], 'method')), ...wordsOf(code)]
    .join(' ')
    .toLowerCase()
  const immune = /\bihc\b|immunohisto|immune stain|immunfärb/.test(words)
  const hybrid = /\b[fcsd]?-?d?ish\b|hybridi[sz]ation/.test(words)
  if (immune === hybrid) return measured
  return { ...measured, target: immune ? 'HER2 IHC' : 'HER2 ISH' }
}

/** A part that is only named inside its parent: "percentage" of an ER result, "ratio" of a HER2 result. */
function partOf(parent: Target, words: string): Target | undefined {
  const lower = words.toLowerCase()
  if (parent.startsWith('HER2')) {
    if (/ratio|quotient/.test(lower)) return 'HER2/CEP17 ratio'
    if (/cop(?:y|ies)/.test(lower) && !/17/.test(lower)) return 'HER2 copies per cell'
    if (/cells (?:counted|scored)|number of cells/.test(lower)) return 'HER2 cells counted'
    if (/ihc|immun|score/.test(lower)) return 'HER2 IHC'
    if (/fish|amplif/.test(lower)) return 'HER2 ISH'
  }
  if (
    (parent === 'ER' || parent === 'PR') &&
    /percent|prozent|%|nuclei|kerne|cells/.test(lower) &&
    !/intens/.test(lower)
  ) {
    return `${parent} percent`
  }
  return undefined
}

type Frame = {
  readonly observation: Node
  readonly where: string
  readonly when: When
  readonly status: ReadingStatus
  readonly tumour: string
  readonly specimen: string
  readonly chart: PersonChart
}

const absenceOf = (values: Values): Statement['said'] | undefined => {
  const { absence } = values
  if (absence.codings.length === 0 && absence.text === '') return undefined
  const coded = absence.codings
    .map(({ code }) => absentCodes.get(code))
    .find((answer) => answer !== undefined)
  if (coded?.kind === 'absent') return { kind: 'absent', reason: coded.reason }
  const words = wordsOf(absence).join(' ').toLowerCase()
  const reason = absentWords.find(([pattern]) => pattern.test(words))?.[1]
  return { kind: 'absent', reason: reason ?? 'not-recorded' }
}

function push(frame: Frame, statement: Statement, prefix: TnmPrefix, inferredCode: boolean): void {
  const { where, when, status, tumour, specimen, chart } = frame
  chart.readings.push({
    fact: statement.fact,
    said: statement.said,
    about: { tumour, specimen, epoch: 'unstated', prefix },
    status,
    source: {
      resource: where,
      path: statement.path,
      when,
      words: statement.words,
      inferred: statement.inferred || inferredCode,
    },
  })
}

const callFacts: Readonly<Partial<Record<Target, Reading['fact']>>> = {
  ER: 'ER call',
  PR: 'PR call',
  'ER or PR': 'ER or PR call',
  'HER2 IHC': 'HER2 IHC call',
  'HER2 ISH': 'HER2 ISH call',
  HER2: 'HER2 call',
  'tumour size': 'tumour size mm',
}

/** Nothing could be read: the reason for the absence, or a reading that keeps the words. */
function sayNothing(frame: Frame, measured: Measured, values: Values, path: string, hasParts: boolean): void {
  const { chart, where, observation } = frame
  const fact = callFacts[measured.target] ?? numberFactOf(measured.target)
  const absence = absenceOf(values)
  const words = [...values.concepts.map(shown), ...values.measures.map((m) => m.words)].join('; ')
  if (fact !== undefined && (absence !== undefined || words !== '')) {
    push(
      frame,
      {
        fact,
        said: absence ?? { kind: 'unreadable' },
        path: path || 'value',
        words: words || shown(values.absence),
        inferred: false,
      },
      'unstated',
      false,
    )
  }
  if (words !== '') {
    chart.finding({
      kind: 'unreadable',
      where: `${where} ${path || 'value'}`,
      found: `"${words}" for ${measured.target}`,
      expected: 'an answer that Herald knows',
      todo: 'Kept with its words, not used. Read it in the original.',
    })
  } else if (absence === undefined && !hasParts) {
    const note =
      nodes(observation['note'])
        .map((n) => text(n['text']))
        .find((n) => n !== '') ?? text(observation['comment'])
    chart.finding({
      kind: note === '' ? 'note' : 'document-only',
      where,
      found: note === '' ? `no value for ${measured.target}` : `only a note for ${measured.target}`,
      expected: 'a coded value, a number or a text',
      todo:
        note === ''
          ? 'A missing value is not zero: look it up.'
          : 'Read the note in the original: it may hold the answer.',
    })
  }
}

function readStaged(frame: Frame, measured: Measured, values: Values, inferred: boolean): number {
  const { chart, where, when, status, tumour, specimen } = frame
  let said = 0
  for (const concept of values.concepts) {
    const all = stagedOf(concept)
    checkStaged(concept, measured, where, chart)
    const isStage = measured.target === 'stage group'
    const axis =
      measured.target === 'T' || measured.target === 'N' || measured.target === 'M'
        ? measured.target
        : undefined
    const staged = {
      ...all,
      tnm: axis === undefined ? all.tnm : all.tnm.filter((value) => value.axis === axis),
      stages: isStage || measured.target === 'TNM' ? all.stages : [],
    }
    const source: Source = { resource: where, path: concept.path, when, words: shown(concept), inferred }
    const about = { tumour, specimen, epoch: 'unstated' as const }
    const readings = stagedReadings(staged, {
      prefix: measured.prefix,
      status,
      about,
      source,
      findings: chart.findings,
    })
    chart.readings.push(...readings)
    said += readings.length
  }
  return said
}

/** A T, N or M code displayed as a stage, or the other way round, must surface. */
function checkStaged(concept: Concept, measured: Measured, where: string, chart: PersonChart): void {
  for (const coding of concept.codings) {
    if (coding.display === '') continue
    const code = stagedOf({ ...concept, codings: [{ ...coding, display: '' }], text: '' })
    const display = stagedOf({ codings: [], text: coding.display, path: '' })
    const of = (s: typeof code): string =>
      [...s.tnm.map((v) => v.category.slice(0, 2)), ...s.stages.map((v) => v.group)].join(' ')
    if (of(code) === '' || of(display) === '' || of(code) === of(display)) continue
    chart.finding({
      kind: 'code-display-mismatch',
      where: `${where} ${coding.path}`,
      found: `code ${coding.code} is ${of(code)}, displayed as "${coding.display}"`,
      expected: `a ${measured.target} whose code and display agree`,
      todo: 'Herald reads the code. Ask the sender which of the two is meant.',
    })
  }
}

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

export function readObservation(observation: Node, chart: PersonChart): void {
  const concept = conceptOf(observation['code'] ?? observation['name'], 'code')
  const where = nameOf(observation)
  const found = measuredOf(concept, where, chart.findings)
  const measured =
    found === undefined ? undefined : { ...withMethod(found, observation), inferred: found.inferred }
  const parts = nodes(observation['component'])
  const isFinding = concept.codings.some(({ code }) => personStatusCodes.has(code))
  const partsMeasured = parts.map((part) =>
    measuredOf(conceptOf(part['code'], 'code'), where, chart.findings),
  )
  if (measured === undefined && !isFinding && partsMeasured.every((part) => part === undefined)) return
  checkDigits(concept, where, chart.findings)

  const when = chart.when(observation, dateKeys)
  const status = readingStatus(text(observation['status']))
  if (status === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where,
      found: `"${shown(concept)}" marked as ${text(observation['status'])}`,
      expected: 'a result that stands',
      todo: 'Shown, not used.',
    })
  }
  const tumour = tumourOfResource(observation, chart)
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
      found: `"${shown(concept)}" of another cancer`,
      expected: 'a result of the breast cancer',
      todo: 'Not used for the breast cancer.',
    })
    return
  }
  const frame: Frame = {
    observation,
    where,
    when,
    status,
    tumour,
    specimen: specimenOf(observation, when),
    chart,
  }
  if (isFinding) readAsFinding(frame, concept)
  if (measured !== undefined) readPart(frame, measured, valuesOf(observation, ''), '', parts.length > 0)
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
