/** What every answer is made from: the snapshot, the walks over all answers, and a few things read off them once. */
import type { Fact } from '@herald/core'
import type { Chart, Procedure, Source, Treatment } from '@herald/core/chart'
import { historyFacts } from '@herald/core/history'
import { type Pathway, pathwayOf } from '@herald/core/pathway'
import { answerBook, her2Question, hormoneQuestion, requests, spreadQuestion } from '@herald/core/request'
import { type Her2Of, joinedByOwn, type Snapshot } from '@herald/core/snapshot'
import { clinicalStage, pathologicalStage } from '@herald/core/staging'
import { type RankedRequest, rankRequests, type Walk, walk, walker } from '@herald/core/walk'
import type { QuestionId } from './brief.ts'
import { hasLaterSpread, unique } from './evidence.ts'
import { type PathwayAsk, pathwayAsks } from './pathway-options.ts'
import { type HerPlans, plansOf } from './plans.ts'

export type Context = {
  readonly chart: Chart
  readonly snapshot: Snapshot
  /** HER2 of the newest sample with a laboratory's own result. */
  readonly her2: Her2Of | 'not tested'
  readonly walks: {
    readonly her2: Walk
    readonly spread: Walk
    readonly stage: Walk
    readonly hormone: Walk
  }
  /** Which stage the third answer is about. */
  readonly stageKind: 'clinical' | 'pathological'
  readonly ranked: readonly RankedRequest[]
  /** Options, questions and warnings of the pathway, from the same facts and the treatment history. */
  readonly pathway: Pathway
  /** What the pathway asks next; made once, for the fourth answer and for what is missing. */
  readonly asks: readonly PathwayAsk[]
  /** What is given, planned or possible for her: how soon, how it feels, work and chemo read it. */
  readonly plans: HerPlans
  readonly fact: (name: string) => Fact
  /** The one value left, or `open`. */
  readonly only: (name: string) => string
  readonly drugs: { readonly had: readonly string[]; readonly planned: readonly string[] }
  /** Where treatments were read, the first dozen: several answers rest on them. */
  readonly treatmentSources: readonly Source[]
  readonly operation: Procedure | 'none'
  readonly isMan: boolean
  readonly isPregnant: 'yes' | 'unclear' | 'no sign'
  readonly hasSpread: boolean
  readonly isHeartLow: boolean
}

/** The walk behind each answer that hangs on one; requests are ranked over these, an answer each (design E16). */
export const answerWalks: readonly (readonly [QuestionId, keyof Context['walks']])[] = [
  ['q01', 'her2'],
  ['q02', 'spread'],
  ['q03', 'stage'],
  ['q04', 'her2'],
  ['q12', 'her2'],
  ['q13', 'hormone'],
]

const nothing: Fact = { set: { kind: 'anything' }, state: 'not-recorded', sources: [], claims: [] }

/** Drugs of the record by their plain names, each once, in the order in which they were first named. */
const drugNames = (
  treatments: readonly Treatment[],
  kinds: readonly Treatment['kind'][],
): readonly string[] => [
  ...new Set(treatments.filter(({ kind }) => kinds.includes(kind)).flatMap(({ ingredients }) => ingredients)),
]

export function contextOf(chart: Chart, snapshot: Snapshot): Context {
  const { facts, stages, clinicalFacts, pathologicalFacts } = snapshot
  const tested = snapshot.specimens.flatMap(({ her2 }) => (her2 === 'not tested' ? [] : [her2]))
  const pathological = stages.pathological
  const usesPathological =
    pathological !== 'does not apply' &&
    pathological.possible.length <= Math.max(1, stages.clinical.possible.length)
  const stageFacts = usesPathological ? pathologicalFacts : clinicalFacts
  const walked = walker(answerBook, facts)
  const walks = {
    her2: walked(her2Question),
    spread: walk(answerBook, spreadQuestion, clinicalFacts),
    stage: walk(answerBook, usesPathological ? pathologicalStage : clinicalStage, stageFacts),
    hormone: walked(hormoneQuestion),
  }
  const recorded = historyFacts(chart, snapshot)
  // What the history says too: both count, and may conflict. The rest of her answers is in the facts already.
  const history = joinedByOwn(
    recorded,
    snapshot.own.filter(({ fact: told }) => recorded.has(told)),
  )
  const pathway = pathwayOf(new Map([...facts, ...history]))
  const fact = (name: string): Fact => facts.get(name) ?? nothing
  const only = (name: string): string => {
    const { set } = fact(name)
    const [value, ...others] = set.kind === 'values' ? set.values : []
    return value === undefined || others.length > 0 ? 'open' : value
  }
  const hasSpread = only('M') === 'M1' || hasLaterSpread(chart)
  return {
    chart,
    snapshot,
    her2: tested.findLast(({ isFromTests }) => isFromTests) ?? tested.at(-1) ?? 'not tested',
    walks,
    stageKind: usesPathological ? 'pathological' : 'clinical',
    ranked: rankRequests(
      answerWalks.map(([, walked]) => walks[walked]),
      requests,
    ),
    pathway,
    asks: pathwayAsks(pathway, 8),
    plans: plansOf({
      treatments: chart.treatments,
      asOf: snapshot.asOf,
      pathway,
      surgery: snapshot.journey.surgery,
      hasSpread,
      her2: only('HER2 status'),
      isHer2Tested: tested.length > 0,
    }),
    fact,
    only,
    drugs: {
      had: drugNames(chart.treatments, ['given', 'stopped']),
      planned: drugNames(chart.treatments, ['planned', 'ordered']),
    },
    treatmentSources: unique(
      chart.treatments.filter(({ kind }) => kind !== 'not-given').map(({ source }) => source),
    ).slice(0, 12),
    operation: operationOf(chart),
    isMan: only('sex') === 'male',
    isPregnant: pregnancyOf(fact('pregnancy')),
    hasSpread,
    isHeartLow: fact('LVEF').set.kind === 'intervals' && pathway.derived['heart']?.includes('ok') === false,
  }
}

const operationOf = (chart: Chart): Procedure | 'none' =>
  chart.procedures.find(
    ({ kind, status }) =>
      status === 'done' && (kind === 'mastectomy' || kind === 'breast-conserving surgery'),
  ) ?? 'none'

const pregnancyOf = ({ set }: Fact): Context['isPregnant'] => {
  if (set.kind !== 'values' || !set.values.includes('pregnant')) return 'no sign'
  return set.values.length === 1 ? 'yes' : 'unclear'
}
