/**
 * From the facts of a record to what PREDICT may read: the same sets, in the words of the model.
 *
 * Size, nodes and grade are those of an operation that came before any drug; findings before or after treatment are other facts.
 * A fact that the record does not hold is the whole domain. Two intervals become the one that holds both: the range
 * may grow by that, never shrink.
 */
import type { Fact, Facts } from '../../fact/fact.ts'
import { atLeast, between, exactly, type Interval, intersection } from '../../fact/interval.ts'
import { menopause, sex } from '../../snapshot/person.ts'
import {
  distantM,
  er,
  her2,
  nodesPositive,
  pathologicalGrade,
  pathologicalN,
  pathologicalTumour,
  pr,
} from '../../staging/facts.ts'
import type { ListFact, NumberFact, ValueOf } from '../../table/column.ts'
import type { PredictKnowledge } from './knowledge.ts'

/** What the model reads and the facts of a record do not hold. */
export type BesideFacts = Pick<PredictKnowledge, 'detection' | 'ki67' | 'smoking' | 'plan'> & {
  /** Age on the day of diagnosis, not today's. */
  readonly ageAtDiagnosisYears: Interval
  readonly firstTreatment: PredictKnowledge['setting']['firstTreatment']
  readonly sides: PredictKnowledge['setting']['sides']
}

const anyNumber: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: true,
  highOpen: true,
}

/** Two intervals in one that holds both. */
function around(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low)
  const high = Math.max(a.high, b.high)
  const holdsLow = [a, b].some((one) => one.low === low && !one.lowOpen)
  const holdsHigh = [a, b].some((one) => one.high === high && !one.highOpen)
  return { low, high, lowOpen: !holdsLow, highOpen: !holdsHigh }
}

const setOf = (facts: Facts, name: string): Fact['set'] => facts.get(name)?.set ?? { kind: 'anything' }

function numbers(facts: Facts, fact: NumberFact): Interval {
  const set = setOf(facts, fact.name)
  const [first, ...rest] = set.kind === 'intervals' ? set.intervals : [anyNumber]
  return rest.reduce(around, first ?? anyNumber)
}

/** The possible values of a list, each in the model's word. */
function values<F extends ListFact, V>(
  facts: Facts,
  fact: F,
  words: Readonly<Record<ValueOf<F>, V>>,
): readonly V[] {
  const set = setOf(facts, fact.name)
  const all: readonly (readonly [string, V])[] = Object.entries<V>(words)
  return [
    ...new Set(
      all.filter(([value]) => set.kind !== 'values' || set.values.includes(value)).map(([, word]) => word),
    ),
  ]
}

const receptor = { positive: 'positive', negative: 'negative' } as const
const half = exactly(0.5)

/** How many axillary nodes each pN allows (AJCC 8, breast, pN); N1mi is one to three nodes, 0.5 if it is one. */
const nodesOfN: Readonly<Record<ValueOf<typeof pathologicalN>, Interval>> = {
  N0: exactly(0),
  'N0(i+)': exactly(0),
  'N0(mol+)': exactly(0),
  N1mi: around(half, exactly(3)),
  N1a: between(1, 3),
  // Internal mammary nodes without the axilla: whether the model counts them is not said, so both are possible.
  N1b: between(0, 3),
  N1c: between(1, 3),
  N2a: between(4, 9),
  N2b: atLeast(0),
  N3a: atLeast(10),
  N3b: atLeast(1),
  N3c: atLeast(0),
}

function nodes(facts: Facts): Interval {
  const counted = numbers(facts, nodesPositive)
  const [first, ...rest] = values(facts, pathologicalN, nodesOfN)
  const both = intersection(counted, rest.reduce(around, first ?? anyNumber))
  // A count of 1 beside N1mi is one micrometastasis, which the model takes as half a node.
  const isMicro = counted.low === 1 && counted.high === 1 && rest.length === 0 && first === nodesOfN.N1mi
  return isMicro ? half : both
}

/** What PREDICT may read of a record. */
export const predictKnowledgeFrom = (facts: Facts, beside: BesideFacts): PredictKnowledge => ({
  ageYears: beside.ageAtDiagnosisYears,
  er: values(facts, er, receptor),
  sizeMm: numbers(facts, pathologicalTumour.sizeMm),
  positiveNodes: nodes(facts),
  grade: values(facts, pathologicalGrade, { G1: 1, G2: 2, G3: 3 }),
  detection: beside.detection,
  her2: values(facts, her2, receptor),
  pr: values(facts, pr, receptor),
  ki67: beside.ki67,
  smoking: beside.smoking,
  setting: {
    sex: values(facts, sex, { female: 'female', male: 'male' }),
    // A primary that nobody found has spread to nodes, so it is invasive; its size stays open.
    disease: values(facts, pathologicalTumour.primary, {
      'invasive cancer': 'invasive',
      'in situ only': 'in situ only',
      'no primary found': 'invasive',
    }),
    distantSpread: values(facts, distantM, { M0: 'none', M1: 'found' }),
    firstTreatment: beside.firstTreatment,
    sides: beside.sides,
    menopause: values(facts, menopause, { premenopausal: 'before', postmenopausal: 'after' }),
  },
  plan: beside.plan,
})
