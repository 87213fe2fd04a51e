/**
 * A chart as of a day: the facts that tables read, about one tumour (design section 3).
 *
 * Nothing is decided here that a table could decide. Own answers join the readings as one more statement each: they may
 * settle a fact, and they may conflict with the record.
 */
import { Temporal } from 'temporal-polyfill'
import type { Chart, Epoch, Reading, Source, Tumour } from '../chart/chart.ts'
import { chartFacts } from '../chart/chart.ts'
import { dayFrom } from '../chart/day.ts'
import { standingReadings } from '../chart/standing.ts'
import { earliestDay } from '../chart/when.ts'
import { type Fact, type Facts, known } from '../fact/fact.ts'
import { addUp, type Statement } from '../fact/readings.ts'
import { her2Facts } from '../her2/index.ts'
import { er, her2, pr } from '../staging/facts.ts'
import { type StageResult, stageOf } from '../staging/stage.ts'
import { extentOf } from './extent.ts'
import { epochOf, type Journey, journeyOf, ownDays, type ToldDays } from './journey.ts'
import { personFacts } from './person.ts'
import { anyPositive, isTested, type Specimen, specimensOf } from './tissue.ts'

export type Snapshot = {
  readonly asOf: Temporal.PlainDate
  /** The tumour that everything is about; undefined when the record names none. */
  readonly tumour: Tumour | undefined
  readonly otherTumours: readonly Tumour[]
  readonly journey: Journey
  /** Readings of this tumour that count on this day. */
  readonly readings: readonly Reading[]
  readonly specimens: readonly Specimen[]
  /** What she answered herself. */
  readonly own: readonly Own[]
  /** What treatment tables read: receptors of the newest tissue. */
  readonly facts: Facts
  /** What the clinical stage reads: receptors of tissue taken before surgery and drugs. */
  readonly clinicalFacts: Facts
  /** What the pathological stage reads: the operated tissue as well; any positive sample wins. */
  readonly pathologicalFacts: Facts
  readonly stages: {
    readonly clinical: StageResult
    readonly anatomic: StageResult
    /** `does not apply` when drugs came before surgery, or there was no surgery yet (AJCC 8). */
    readonly pathological: StageResult | 'does not apply'
    readonly pathologicalAnatomic: StageResult | 'does not apply'
  }
}

/** One answer of the person herself about a raw fact. */
export type Own = { readonly fact: string; readonly value: string | number; readonly day: Temporal.PlainDate }

/** The snapshot of a chart on a day, about one tumour (the first that is not a spread, unless named). */
export function snapshotOf(
  chart: Chart,
  asOf: Temporal.PlainDate,
  own: readonly Own[] = [],
  tumourId?: string,
): Snapshot {
  const primaries = chart.tumours.filter((tumour) => !tumour.secondary)
  const tumour =
    primaries.find(({ id }) => id === tumourId) ?? mostRead(primaries, chart.readings) ?? chart.tumours[0]
  const journey = journeyOf(chart, tumour, asOf, toldDays(own))
  const readings = readingsOf(chart, tumour, primaries, asOf)
  const ownFacts = factsOfOwn(own.filter(({ fact }) => !isDay(fact)))
  const specimens = specimensOf(readings, onlyHer2(ownFacts))
  const shared = new Map<string, Fact>([
    ...extentOf(readings, journey),
    ...personFacts(chart, readings, asOf),
  ])
  const facts = withOwn(new Map([...shared, ...newestReceptors(specimens)]), ownFacts)
  const staging = (epochs: readonly Epoch[]): Facts =>
    withOwn(new Map([...shared, ...stagingReceptors(specimens, epochs, journey)]), ownFacts)
  const clinicalFacts = staging(['before-treatment'])
  const pathologicalFacts = staging(['before-treatment', 'pathological'])
  const isOperatedFirst = journey.surgery !== undefined && !journey.isNeoadjuvant
  return {
    asOf,
    tumour,
    otherTumours: chart.tumours.filter((other) => other !== tumour),
    journey,
    readings,
    specimens,
    own,
    facts,
    clinicalFacts,
    pathologicalFacts,
    stages: {
      clinical: stageOf('clinical', clinicalFacts),
      anatomic: stageOf('anatomic', clinicalFacts),
      pathological: isOperatedFirst ? stageOf('pathological', pathologicalFacts) : 'does not apply',
      pathologicalAnatomic: isOperatedFirst
        ? stageOf('pathological anatomic', pathologicalFacts)
        : 'does not apply',
    },
  }
}

const isDay = (fact: string): boolean => fact === ownDays.diagnosed || fact === ownDays.surgery

/** Her own days; the last answer to a question counts, and what is no day of a calendar does not. */
function toldDays(own: readonly Own[]): ToldDays {
  const last = (name: string): Temporal.PlainDate | undefined => {
    const value = own.findLast(({ fact }) => fact === name)?.value
    const day = typeof value === 'string' ? dayFrom(value) : 'unreadable'
    return day === 'unreadable' ? undefined : day
  }
  const [diagnosed, surgery] = [last(ownDays.diagnosed), last(ownDays.surgery)]
  return { ...(diagnosed === undefined ? {} : { diagnosed }), ...(surgery === undefined ? {} : { surgery }) }
}

/** Of several cancers, the one that the record says most about. */
function mostRead(tumours: readonly Tumour[], readings: readonly Reading[]): Tumour | undefined {
  const count = (tumour: Tumour): number => readings.filter(({ about }) => about.tumour === tumour.id).length
  return tumours.toSorted((a, b) => count(b) - count(a))[0]
}

/** Readings that count and are not of the future; those of another primary are left out, unassigned ones kept. */
function readingsOf(
  chart: Chart,
  tumour: Tumour | undefined,
  primaries: readonly Tumour[],
  asOf: Temporal.PlainDate,
): readonly Reading[] {
  const others = new Set(primaries.filter((other) => other !== tumour).map(({ id }) => id))
  return chartFacts
    .flatMap((fact) => standingReadings(chart.readings, fact))
    .filter(({ about, source }) => {
      const day = earliestDay(source.when)
      const isFuture = day !== undefined && Temporal.PlainDate.compare(day, asOf) > 0
      return !others.has(about.tumour) && !isFuture
    })
}

const newestReceptors = (specimens: readonly Specimen[]): readonly (readonly [string, Fact])[] => {
  const newest = (of: (specimen: Specimen) => Fact): Fact =>
    specimens.map(of).findLast(isTested) ?? specimens.map(of).at(-1) ?? addUp([])
  return [
    [er.name, newest((specimen) => specimen.er)],
    [pr.name, newest((specimen) => specimen.pr)],
    [her2.name, newestHer2(specimens)],
  ]
}

/** HER2 of the newest tissue with a laboratory's own score or count; a bare call only where there is nothing better. */
function newestHer2(specimens: readonly Specimen[]): Fact {
  const tested = specimens.flatMap(({ her2: found }) => (found === 'not tested' ? [] : [found]))
  return (tested.findLast((found) => found.isFromTests) ?? tested.at(-1))?.fact ?? addUp([])
}

/** Staging reads samples of its own epochs; any positive sample wins. Where those say nothing, every sample is read. */
function stagingReceptors(
  specimens: readonly Specimen[],
  epochs: readonly Epoch[],
  journey: Journey,
): readonly (readonly [string, Fact])[] {
  const used = specimens.filter((specimen) =>
    specimen.readings.every((reading) => epochs.includes(epochOf(reading, journey))),
  )
  const choose = (of: (specimen: Specimen) => readonly Fact[]): Fact => {
    const own = anyPositive(used.flatMap(of))
    return isTested(own) ? own : anyPositive(specimens.flatMap(of))
  }
  return [
    [er.name, choose((specimen) => [specimen.er])],
    [pr.name, choose((specimen) => [specimen.pr])],
    [her2.name, choose((specimen) => (specimen.her2 === 'not tested' ? [] : [specimen.her2.fact]))],
  ]
}

const her2RawNames: ReadonlySet<string> = new Set(
  Object.values(her2Facts)
    .map((fact) => fact.name)
    .filter((name) => name !== er.name && name !== pr.name && name !== 'grade'),
)

/** Own answers about HER2 tests belong to a sample. A bare ISH answer is a call without numbers. */
function onlyHer2(own: ReadonlyMap<string, Statement>): Facts {
  const facts = new Map<string, Fact>(
    [...own]
      .filter(([name]) => her2RawNames.has(name))
      .map(([name, statement]) => [name, addUp([statement])]),
  )
  const call = facts.get(her2Facts.ishCall.name)
  if (call !== undefined)
    facts.set(her2Facts.ishReportedAs.name, known('a call without numbers', call.sources))
  return facts
}

function factsOfOwn(own: readonly Own[]): ReadonlyMap<string, Statement> {
  return new Map(
    own.map(({ fact, value, day }): [string, Statement] => {
      const source: Source = {
        resource: 'your own answer',
        path: '',
        when: { kind: 'on', day },
        words: String(value),
        inferred: false,
      }
      const answered = known(value)
      return [fact, { set: answered.set, state: 'known', source }]
    }),
  )
}

/** Facts that come later than the snapshot (her treatment history), joined by what she answered about them. */
export const joinedByOwn = (facts: Facts, own: readonly Own[]): Facts => withOwn(facts, factsOfOwn(own))

/** Own answers beside what the record says of the same fact. */
function withOwn(facts: Facts, own: ReadonlyMap<string, Statement>): Facts {
  const joined = new Map(facts)
  for (const [name, statement] of own) {
    if (her2RawNames.has(name)) continue
    const before = facts.get(name)
    const [source] = before?.sources ?? []
    const recorded: readonly Statement[] =
      before === undefined || source === undefined || before.set.kind === 'anything'
        ? []
        : [{ set: before.set, state: before.state, source }]
    joined.set(name, addUp([...recorded, statement]))
  }
  return joined
}
