/**
 * Receptors by specimen: HER2, ER, PR and grade of each sample of one tumour, oldest first.
 *
 * Different samples are different facts (design E7). Staging reads pre-treatment tissue, any positive sample wins;
 * treatment talk reads the newest tissue (staging-and-her2 sections 5 and 8.5).
 */

import type { ChartFact, Reading, Source, When } from '../chart/chart.ts'
import { daysBetween } from '../chart/day.ts'
import { calendarDay, compareWhen, latestDay, undated } from '../chart/when.ts'
import { type Fact, type Facts, known, open } from '../fact/fact.ts'
import { addUp, type Statement } from '../fact/readings.ts'
import { evidence } from '../her2/certainty.ts'
import { type Her2Assessment, her2Assessor, her2Facts } from '../her2/index.ts'
import { cite } from '../publication/citation.ts'
import { er, her2 } from '../staging/facts.ts'
import { number, oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { book } from '../walk/book.ts'
import { walk } from '../walk/walk.ts'
import { isTelling, statementOf } from './statement.ts'

/** How sure a call stands on its numbers; `copied` is a call nobody can trace to a laboratory. */
export type Her2Of = Her2Assessment & {
  /** Status with the laboratory's own calls taken in: where they contradict the numbers, both are possible. */
  readonly fact: Fact
  /** A laboratory's own score or count stands behind it, or the person's own answer from her report. */
  readonly isFromTests: boolean
  /** The signed call and the numbers contradict each other: both are shown, the laboratory is asked. */
  readonly callContradicts: boolean
  /** What today's rules make of an older report that was signed differently; `as signed` otherwise. */
  readonly rereadAs: 'positive' | 'negative' | 'as signed'
}

export type Specimen = {
  readonly key: string
  readonly when: When
  readonly readings: readonly Reading[]
  readonly her2: Her2Of | 'not tested'
  readonly er: Fact
  readonly pr: Fact
}

const percentPositive = number('positive tumour nuclei', { unit: '%', to: 100 })

/** ER and PR: positive at 1 % of tumour nuclei or more; 1 to 10 % is low positive, and counts (ASCO/CAP 2020). */
export const receptorFromPercent = table({
  id: 'snapshot.receptor-from-percent',
  title: 'A hormone receptor from the share of stained nuclei',
  cite: cite('asco-cap-er-2020', 'Recommendation 1'),
  given: [percentPositive],
  outcome: oneOf('receptor from percent', ['positive', 'negative']),
  rows: [
    ['≥ 1', 'positive'],
    ['< 1', 'negative'],
  ],
})
const receptorBook = book([receptorFromPercent])

/** Samples of a tumour, told apart by specimen or, where the record names none, by day. Oldest first. */
export function specimensOf(readings: readonly Reading[], own: Facts): readonly Specimen[] {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    if (!receptorFacts.includes(reading.fact)) continue
    const group = groups.get(reading.about.specimen)
    if (group === undefined) groups.set(reading.about.specimen, [reading])
    else group.push(reading)
  }
  const dated = [...groups].map(([key, group]) => ({ key, group, when: newestOf(group) }))
  const sorted = dated.toSorted((a, b) => compareWhen(a.when, b.when))
  const newest = sorted.findLast(({ group }) => group.some(({ fact }) => fact.startsWith('HER2')))
  const assess = her2Assessor()
  const told: readonly Specimen[] = sorted.map(({ key, group, when }) => ({
    key,
    when,
    readings: group,
    her2: her2Of(group, when, newest !== undefined && newest.key === key ? own : new Map(), assess),
    er: receptorOf(group, 'ER call', 'ER percent'),
    pr: receptorOf(group, 'PR call', 'PR percent'),
  }))
  if (newest !== undefined || own.size === 0) return told
  // A record without any HER2 test, and a person who has the report in her hand.
  const untested = addUp([])
  return [
    ...told,
    {
      key: 'own answer',
      when: undated,
      readings: [],
      her2: her2Of([], undated, own, assess),
      er: untested,
      pr: untested,
    },
  ]
}

const receptorFacts: readonly ChartFact[] = [
  'ER call',
  'ER percent',
  'PR call',
  'PR percent',
  'HER2 IHC score',
  'HER2 IHC call',
  'HER2 ISH call',
  'HER2/CEP17 ratio',
  'HER2 copies per cell',
  'HER2 cells counted',
  'HER2 call',
]

const newestOf = (readings: readonly Reading[]): When =>
  readings
    .map(({ source }) => source.when)
    .toSorted(compareWhen)
    .at(-1) ?? { kind: 'undated' }

const of = (readings: readonly Reading[], fact: ChartFact): readonly Reading[] =>
  readings.filter((reading) => reading.fact === fact)

/** A receptor from its call and its percentage: two statements about one thing. */
function receptorOf(readings: readonly Reading[], call: ChartFact, percent: ChartFact): Fact {
  const calls = of(readings, call).map((reading) => statementOf(reading, er.values))
  const counted = of(readings, percent).map((reading): Statement => {
    if (reading.said.kind !== 'number') return statementOf(reading, er.values)
    const share: Fact = {
      set: { kind: 'intervals', intervals: [reading.said.interval] },
      state: 'known',
      sources: [],
      claims: [],
    }
    const { possible } = walk(receptorBook, receptorFromPercent, new Map([[percentPositive.name, share]]))
    return { set: { kind: 'values', values: possible }, state: 'known', source: reading.source }
  })
  return addUp([...calls, ...counted])
}

const daysAfterUpdate = number('days after 1 June 2018', { unit: 'days', from: -40000, to: 40000 })

/** Which guideline a laboratory signed by: groups 2 to 4 were read differently before the update of June 2018. */
export const guidelineInForce = table({
  id: 'snapshot.guideline-in-force',
  title: 'Which HER2 guideline was in force?',
  cite: cite('asco-cap-her2-2018', 'published 30 May 2018'),
  given: [daysAfterUpdate],
  outcome: oneOf('guideline in force', ['earlier', 'since June 2018']),
  rows: [
    ['< 0', 'earlier'],
    ['≥ 0', 'since June 2018'],
  ],
})
const eraBook = book([guidelineInForce])

/** Whether a sample was surely reported under the earlier guideline. An undated one is not known to be. */
function isEarlierReport(at: When): boolean {
  const day = latestDay(at)
  const update = calendarDay(2018, 6, 1)
  if (day === undefined || update === undefined) return false
  const days = known(daysBetween(update, day))
  return walk(eraBook, guidelineInForce, new Map([[daysAfterUpdate.name, days]])).possible.includes('earlier')
}

const numberOf = (readings: readonly Reading[], fact: ChartFact): Fact =>
  addUp(of(readings, fact).map((reading) => statementOf(reading, [])))

const scoreFromCall = { positive: ['3+'], negative: ['0', '1+'], equivocal: ['2+'] }
const bothWhenEquivocal = { equivocal: ['positive', 'negative'] }

/** HER2 of one sample: numbers and scores through the tables, then the laboratory's own calls beside them. */
function her2Of(
  readings: readonly Reading[],
  at: When,
  own: Facts,
  assess: (facts: Facts) => Her2Assessment,
): Her2Of | 'not tested' {
  const f = her2Facts
  if (!readings.some(({ fact }) => fact.startsWith('HER2')) && own.size === 0) return 'not tested'
  const scores = of(readings, 'HER2 IHC score')
  const ihcCalls = of(readings, 'HER2 IHC call')
  const ihc = addUp([
    ...scores.map((reading) => statementOf(reading, f.ihcScore.values)),
    ...ihcCalls.map((reading) => statementOf(reading, f.ihcScore.values, scoreFromCall)),
  ])
  const ratio = numberOf(readings, 'HER2/CEP17 ratio')
  const copies = numberOf(readings, 'HER2 copies per cell')
  const ishCalls = of(readings, 'HER2 ISH call')
  const hasNumbers = [ratio, copies].some((fact) => fact.set.kind !== 'anything')
  const ishCall = addUp(ishCalls.map((reading) => statementOf(reading, f.ishCall.values, bothWhenEquivocal)))
  const facts = new Map<string, Fact>([
    [f.ihcScore.name, ihc],
    [f.ratio.name, ratio],
    [f.copies.name, copies],
    [f.cellsCounted.name, numberOf(readings, 'HER2 cells counted')],
    [f.ishCall.name, ishCall],
    [f.ishReportedAs.name, reportedAs(hasNumbers, ratio, ishCalls, ishCall)],
    [evidence.name, known(scores.length > 0 || hasNumbers || own.size > 0 ? 'score or count' : 'call only')],
    ...own,
  ])
  const ownScore = own.has(f.ihcScore.name)
  const ownSources = [...own.values()].flatMap((fact) => fact.sources)
  const judged = assess(facts)
  // A call is a call: "positive" by immune stain is never printed as 3+.
  const assessed = scores.length > 0 || ownScore ? judged : { ...judged, ihc: 'none' as const }
  const calls = [
    ...of(readings, 'HER2 call').map((reading) => statementOf(reading, her2.values, bothWhenEquivocal)),
    ...(hasNumbers ? ishCalls.map((reading) => statementOf(reading, her2.values, bothWhenEquivocal)) : []),
  ]
  const sources = readings.filter(({ fact }) => fact.startsWith('HER2')).map(({ source }) => source)
  return withCalls(assessed, calls, {
    isFromTests: scores.length > 0 || hasNumbers || own.size > 0,
    isEarlier: isEarlierReport(at),
    sources: [...sources, ...ownSources],
  })
}

/** How the ISH was reported: by numbers, by a call only, or on its way. */
function reportedAs(hasNumbers: boolean, ratio: Fact, calls: readonly Reading[], call: Fact): Fact {
  const { sources } = call
  if (hasNumbers) {
    return ratio.set.kind === 'anything'
      ? {
          ...known('dual-probe numbers', ratio.sources),
          set: { kind: 'values', values: ['dual-probe numbers', 'single-probe numbers'] },
          state: 'narrowed',
        }
      : known('dual-probe numbers', ratio.sources)
  }
  if (calls.some(({ said }) => isTelling(said))) return known('a call without numbers', sources)
  return open(calls.length === 0 ? 'not-recorded' : call.state, sources)
}

/** A stated status restricts the tests' own (design E9); where no completion gives it, both stand. */
function withCalls(
  assessed: Her2Assessment,
  calls: readonly Statement[],
  {
    isFromTests,
    isEarlier,
    sources,
  }: { readonly isFromTests: boolean; readonly isEarlier: boolean; readonly sources: readonly Source[] },
): Her2Of {
  const fromTests: Fact = {
    set: { kind: 'values', values: assessed.possible },
    state:
      assessed.possible.length === 1 ? 'known' : assessed.status === 'equivocal' ? 'pending' : 'narrowed',
    sources,
    claims: [],
  }
  const stated = addUp(calls)
  if (stated.set.kind === 'anything')
    return { ...assessed, fact: fromTests, isFromTests, callContradicts: false, rereadAs: 'as signed' }
  const [source] = sources
  if (source === undefined)
    return { ...assessed, fact: fromTests, isFromTests, callContradicts: false, rereadAs: 'as signed' }
  const joined = addUp([{ set: fromTests.set, state: fromTests.state, source }, ...calls])
  const [today, ...more] = assessed.possible
  const [signed, ...otherCalls] = valuesIn(stated)
  const isOneSigned = (signed === 'positive' || signed === 'negative') && otherCalls.length === 0
  if (
    joined.state === 'conflicting' &&
    isEarlier &&
    isOneSigned &&
    today !== undefined &&
    more.length === 0
  ) {
    // An older report stands as signed, with what today's rules would say beside it (staging-and-her2 section 8.8).
    return {
      ...assessed,
      status: signed,
      certainty: 'to-confirm',
      possible: [signed],
      fact: { ...stated, sources },
      isFromTests,
      callContradicts: false,
      rereadAs: today,
    }
  }
  const left =
    joined.set.kind === 'values'
      ? her2.values.filter((value) => valuesIn(joined).includes(value))
      : her2.values
  const [only, ...others] = left
  const settledByCall = only !== undefined && others.length === 0
  return {
    ...assessed,
    status: settledByCall
      ? only
      : assessed.status === 'positive' || assessed.status === 'negative'
        ? 'open'
        : assessed.status,
    certainty: settledByCall ? (assessed.possible.length === 1 ? assessed.certainty : 'to-confirm') : 'open',
    possible: left,
    fact: { ...joined, sources },
    isFromTests,
    callContradicts: joined.state === 'conflicting',
    rereadAs: 'as signed',
  }
}

const valuesIn = (fact: Fact): readonly string[] => (fact.set.kind === 'values' ? fact.set.values : [])

/**
 * What staging reads of several samples: any positive wins; all negative is negative; else everything still possible.
 */
export function anyPositive(facts: readonly Fact[]): Fact {
  const told = facts.filter((fact) => fact.set.kind === 'values')
  const [first] = told
  if (first === undefined) return facts.at(-1) ?? open('not-recorded')
  const positive = told.find((fact) => fact.set.kind === 'values' && fact.set.values.join() === 'positive')
  if (positive !== undefined) return positive
  const undecided = told.find((fact) => fact.set.kind === 'values' && fact.set.values.includes('positive'))
  return undecided ?? first
}

export const isTested = (fact: Fact): boolean => fact.set.kind !== 'anything'
