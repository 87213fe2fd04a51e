/** From named cancers to tumours of the breast, and what their Conditions say: side, histology, behaviour, stage. */
import {
  type ChartFact,
  compareWhen,
  type Reading,
  type Source,
  type TnmPrefix,
  type Tumour,
  type When,
} from '@herald/core/chart'
import { receptorClaims } from '../codes/cancers.ts'
import { stagingTypeCodes } from '../codes/stage-values.ts'
import { conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { referenceText } from '../fhir/index-of.ts'
import { type Node, nameOf, nodes, text } from '../fhir/node.ts'
import { histologyOf } from './histology.ts'
import { measuredOf } from './measured.ts'
import type { NamedCancer, PersonChart } from './person-chart.ts'
import { specimenDay, stagedReadings } from './staged.ts'
import { stagedOf } from './tnm.ts'

// biome-ignore format: a table
const certainties = ['unconfirmed', 'inferred', 'confirmed'] as const

/** One tumour a side. A diagnosis without a side joins the only tumour there is, else stands for itself. */
export function formTumours(chart: PersonChart): void {
  const breast = chart.cancers.filter(({ organ, secondary }) => organ === 'breast' && !secondary)
  const sided = [...new Set(breast.map(({ side }) => side).filter((side) => side !== 'unstated'))]
  const sides = sided.length === 0 ? (['unstated'] as const) : sided
  const tumours: Tumour[] = []
  for (const side of sides) {
    const group = breast.filter(
      (cancer) => cancer.side === side || (cancer.side === 'unstated' && sides.length === 1),
    )
    const plain = group.filter(({ isSpread }) => !isSpread)
    const sorted = [...(plain.length > 0 ? plain : group)].sort((a, b) => compareWhen(a.when, b.when))
    const earliest = sorted.find(({ when }) => when.kind !== 'undated') ?? sorted[0]
    if (earliest === undefined) continue
    const best = Math.max(...group.map(({ certainty }) => certainties.indexOf(certainty)))
    // A diagnosis that says it spread is the primary only where nothing else is.
    for (const { name, isSpread } of group)
      if (!isSpread || name === earliest.name) chart.tumourOf.set(name, earliest.name)
    tumours.push({
      id: earliest.name,
      laterality: side,
      diagnosed: earliest.when,
      certainty: certainties[best] ?? 'unconfirmed',
      secondary: false,
      primary: '',
      source: earliest.source,
    })
  }
  for (const { name, organ, secondary } of chart.cancers) {
    if (organ === 'elsewhere' && !secondary) chart.tumourOf.set(name, 'elsewhere')
  }
  chart.tumours = tumours
  chart.breastCancer = claimOf(chart.cancers, tumours)
}

/** `no` only when a primary cancer of another organ is named and nothing leaves the breast possible. */
function claimOf(cancers: readonly NamedCancer[], tumours: readonly Tumour[]): PersonChart['breastCancer'] {
  if (tumours.some(({ certainty }) => certainty !== 'unconfirmed')) return 'yes'
  if (tumours.length > 0 || cancers.some(({ organ }) => organ === 'unnamed')) return 'unknown'
  return cancers.some(({ secondary }) => !secondary) ? 'no' : 'unknown'
}

/** What the Conditions of the breast cancers say beyond the diagnosis. */
export function readCancerDetails(chart: PersonChart): void {
  for (const cancer of chart.cancers) {
    if (cancer.organ !== 'breast' || cancer.secondary) continue
    const tumour = chart.tumourOf.get(cancer.name) ?? 'unassigned'
    const add = (fact: ChartFact, value: string, source: Source): void => {
      chart.readings.push(plainReading(fact, value, tumour, source))
    }
    if (cancer.isSpread && cancer.name !== tumour) {
      addClaims(cancer, chart)
      addStages(cancer, tumour, chart)
      continue
    }
    for (const side of cancer.sides) add('laterality', side, cancer.source)
    if (cancer.inSitu) add('behaviour', 'in situ', cancer.source)
    addHistology(cancer, add)
    addClaims(cancer, chart)
    addStages(cancer, tumour, chart)
  }
}

function addStages(cancer: NamedCancer, tumour: string, chart: PersonChart): void {
  nodes(cancer.condition['stage']).forEach((stage, index) =>
    addStage(cancer, stage, `stage[${index}]`, tumour, chart),
  )
}

const plainReading = (fact: ChartFact, value: string, tumour: string, source: Source): Reading => ({
  fact,
  said: { kind: 'is', value },
  about: { tumour, specimen: specimenDay(source.when), epoch: 'unstated', prefix: 'unstated' },
  status: 'final',
  source,
})

function addHistology(
  { condition, source }: NamedCancer,
  add: (fact: ChartFact, value: string, source: Source) => void,
): void {
  const extension = nodes(condition['extension']).find(({ url }) => /histology-?morphology/i.test(text(url)))
  const value = extension?.['valueCodeableConcept']
  const stated =
    value === undefined ? undefined : histologyOf(conceptOf(value, 'extension.valueCodeableConcept'))
  const found = stated ?? histologyOf(conceptOf(condition['code'], 'code'))
  if (found === undefined) return
  const from = { ...source, path: found.path, words: found.words, inferred: found.inferred }
  add('histology', found.histology, from)
  if (found.behaviour !== 'unstated') add('behaviour', found.behaviour, from)
}

function addClaims({ name, condition }: NamedCancer, chart: PersonChart): void {
  const concept = conceptOf(condition['code'], 'code')
  const claim =
    concept.codings.flatMap(({ code }) => receptorClaims.get(code) ?? [])[0] ??
    wordsOf(concept).find((words) => /her-?2|triple.negative|receptor.(?:positive|negative)/i.test(words))
  if (claim === undefined) return
  chart.finding({
    kind: 'note',
    where: `${name} code`,
    says: 'receptor-in-diagnosis',
    values: { words: claim },
  })
}

/** Clinical or pathological, as the stage says: its type, its own value, or the Observation it points to. */
function prefixOf(stage: Node, assessment: Node | undefined, where: string, chart: PersonChart): TnmPrefix {
  const type = conceptOf(stage['type'], 'type')
  for (const { code } of type.codings) {
    const known = stagingTypeCodes.get(code)
    if (known !== undefined) return known
  }
  const words = wordsOf(type).join(' ').toLowerCase()
  if (/patholog/.test(words)) return 'p'
  if (/clinical|klinisch/.test(words)) return 'c'
  if (assessment === undefined) return 'unstated'
  return measuredOf(conceptOf(assessment['code'], 'code'), where, chart.findings)?.prefix ?? 'unstated'
}

function addStage(cancer: NamedCancer, stage: Node, path: string, tumour: string, chart: PersonChart): void {
  const summary = conceptOf(stage['summary'], `${path}.summary`)
  const assessments = nodes(stage['assessment'])
    .map((reference) => chart.index.find(referenceText(reference), cancer.condition, 'Observation'))
    .filter((observation) => observation !== undefined)
  const assessment = assessments[0]
  const prefix = prefixOf(stage, assessment, `${cancer.name} ${path}`, chart)
  const assessed =
    assessment === undefined
      ? undefined
      : chart.when(assessment, ['effectiveDateTime', 'effectivePeriod', 'issued'])
  const when: When = assessed === undefined || assessed.kind === 'undated' ? cancer.when : assessed
  chart.readings.push(
    ...stagedReadings(stagedOf(summary), {
      prefix,
      status: 'final',
      about: { tumour, specimen: specimenDay(when), epoch: 'unstated' },
      source: {
        resource: nameOf(cancer.condition),
        path: summary.path,
        when,
        words: shown(summary),
        inferred: false,
      },
      findings: chart.findings,
    }),
  )
}
