/** Conditions: which cancers are named, metastases, other illnesses, pregnancy and menopause. Details: ./read-cancer.ts. */
import type { OtherCondition, Source } from '@herald/core/chart'
import type { Side } from '../codes/cancers.ts'
import { conditionCodes, conditionIcd10, conditionWords, personStatusCodes } from '../codes/conditions.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { first, isNode, list, type Node, nameOf, nodes, text } from '../fhir/node.ts'
import { bodySiteOf, cancerOf, type FoundCancer, lateralityExtensions } from './cancer.ts'
import type { PersonChart } from './person-chart.ts'
import { referencesOf, spreadOfCode, spreadOfStatus, spreadOfTexts } from './read-spread.ts'
import { isOnlyRelapse, spreadInWords } from './spread-in-words.ts'

const onsetKeys = [
  'onsetDateTime',
  'onsetPeriod',
  'onsetDate',
  'assertedDate',
  'dateAsserted',
  'recordedDate',
  'dateRecorded',
]

const wordOf = (concept: Concept): string =>
  (concept.codings[0]?.code ?? concept.text).toLowerCase().replace(/[\s_]/g, '-')

const claimedSides = (condition: Node, found: FoundCancer, sites: readonly Side[]): readonly Side[] => {
  const code = condition['code']
  const extensions = [...lateralityExtensions(condition), ...(isNode(code) ? lateralityExtensions(code) : [])]
  return [...new Set([found.side, ...sites, ...extensions].filter((side) => side !== 'unstated'))]
}

function statusOf(clinical: string, verification: string): OtherCondition['status'] {
  if (verification === 'refuted') return 'refuted'
  if (/^(?:active|recurrence|relapse)$/.test(clinical)) return 'active'
  return /^(?:resolved|inactive|remission)$/.test(clinical) ? 'resolved' : 'unknown'
}

export function readCondition(condition: Node, chart: PersonChart): void {
  const where = nameOf(condition)
  const concept = conceptOf(condition['code'], 'code')
  const verification = wordOf(conceptOf(condition['verificationStatus'], 'verificationStatus'))
  const clinical = wordOf(conceptOf(condition['clinicalStatus'] ?? condition['status'], 'clinicalStatus'))
  const when = chart.when(condition, onsetKeys)
  if (verification === 'entered-in-error' || clinical === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where,
      says: 'diagnosis-in-error',
      values: { words: shown(concept) },
    })
    return
  }
  const site = bodySiteOf(condition['bodySite'] ?? condition['location'], 'bodySite')
  const profiles = list(first(condition['meta'])?.['profile']).map(text)
  const found = spreadOrCancer(concept, profiles, cancerOf(concept, site, profiles))
  const source: Source = {
    resource: where,
    path: found?.path ?? 'code',
    when,
    words: shown(concept),
    inferred: found?.inferred ?? false,
  }
  if (found === undefined || found.kind === 'history' || found.kind === 'not cancer') {
    addOther(condition, concept, found, statusOf(clinical, verification), source, chart)
    return
  }
  if (verification === 'refuted') {
    chart.finding({
      kind: 'note',
      where,
      says: 'diagnosis-refuted',
      values: { words: source.words },
    })
    return
  }
  const sides = claimedSides(condition, found, site.sides)
  const isBreast = found.kind === 'breast' || found.kind === 'breast in situ'
  const spread = spreadOfCode(condition, found.kind === 'secondary', found.inferred, source)
  const unsure = /^(?:unconfirmed|provisional|differential)$/.test(verification)
  chart.cancers.push({
    name: where,
    organ: isBreast
      ? 'breast'
      : found.kind === 'site unnamed' || isUnnamed(found, concept)
        ? 'unnamed'
        : 'elsewhere',
    secondary: found.kind === 'secondary',
    inSitu: found.kind === 'breast in situ',
    side: found.side === 'unstated' ? (sides[0] ?? 'unstated') : found.side,
    sides,
    condition,
    when,
    certainty: unsure ? 'unconfirmed' : found.inferred ? 'inferred' : 'confirmed',
    source,
    primary: referencesOf(condition),
    spread: [
      ...(spread === undefined ? [] : [spread]),
      ...spreadOfTexts(condition, source, chart),
      ...(isBreast && spread === undefined ? spreadOfStatus(clinical, source) : []),
    ],
    isSpread: spread !== undefined,
  })
  for (const stage of nodes(condition['stage'])) {
    for (const reference of nodes(stage['assessment'])) {
      const observation = chart.index.find(referenceText(reference), condition, 'Observation')
      if (observation !== undefined) chart.citedBy.set(nameOf(observation), where)
    }
  }
}

/** Spread by its profile or by words alone ("bone mets"); what only looks like it ("secondary hypertension") is none. */
function spreadOrCancer(
  concept: Concept,
  profiles: readonly string[],
  found: FoundCancer | undefined,
): FoundCancer | undefined {
  const words = wordsOf(concept)
  const secondary = { kind: 'secondary', side: 'unstated', inferred: true, path: concept.path } as const
  if (profiles.some((url) => /secondary-?cancer-?condition/i.test(url)))
    return { ...secondary, inferred: concept.codings.length === 0 }
  const isSaid = words.some((said) => spreadInWords(said).some(({ kind }) => kind === 'metastasis'))
  if (found?.kind === 'secondary' && found.inferred && !isSaid) return undefined
  const isBack = words.some(isOnlyRelapse)
  if (found !== undefined) return found.kind === 'not cancer' && found.inferred && isBack ? secondary : found
  return isSaid || isBack ? secondary : undefined
}

const isUnnamed = (found: FoundCancer, concept: Concept): boolean =>
  found.kind === 'secondary' && concept.codings.some(({ code }) => code === '128462008')

function nameOfOther(concept: Concept): string {
  for (const { code, system } of concept.codings) {
    const known = conditionCodes.get(code)
    if (known !== undefined) return known
    if (system !== 'icd-10') continue
    const plain = code.toUpperCase().replace('.', '')
    const byIcd = conditionIcd10.find(([pattern]) => pattern.test(plain))?.[1]
    if (byIcd !== undefined) return byIcd
  }
  const words = wordsOf(concept).join(' ').toLowerCase()
  return conditionWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

function addOther(
  condition: Node,
  concept: Concept,
  cancer: FoundCancer | undefined,
  status: OtherCondition['status'],
  source: Source,
  chart: PersonChart,
): void {
  const name = cancer?.kind === 'history' ? 'history of cancer' : nameOfOther(concept)
  const over = text(condition['abatementDateTime']) !== '' || condition['abatementBoolean'] === true
  const settled = over && status !== 'refuted' ? 'resolved' : status
  chart.conditions.push({
    name,
    codes: concept.codings.map(({ code }) => code).filter((code) => code !== ''),
    status: settled,
    when: source.when,
    source,
  })
  for (const { code, path } of concept.codings) {
    const known = personStatusCodes.get(code)
    if (known === undefined || settled === 'refuted') continue
    if (known[0] === 'pregnancy' && settled !== 'active') continue
    chart.readings.push({
      fact: known[0],
      said: { kind: 'is', value: known[1] },
      about: { tumour: 'unassigned', specimen: 'unstated', epoch: 'unstated', prefix: 'unstated' },
      status: 'final',
      source: { ...source, path },
    })
  }
}
