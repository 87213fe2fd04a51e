/**
 * Where a person is in her treatment, as facts of the pathway: operation, drugs before and after it, relapse, lines, other
 * illnesses. Read from the chart up to the day of the snapshot. What the record does not say stays open.
 */
import type { Chart, OtherCondition, Reading, Source, Treatment } from '../chart/chart.ts'
import { type Day, daysBetween } from '../chart/day.ts'
import { earliestDay, latestDay } from '../chart/when.ts'
import { among, type Fact, type Facts, known, within } from '../fact/fact.ts'
import { atLeast } from '../fact/interval.ts'
import { addUp, type Statement } from '../fact/readings.ts'
import * as p from '../pathway/facts.ts'
import { isAtDiagnosis, type Snapshot } from '../snapshot/index.ts'
import { distantM } from '../staging/facts.ts'
import type { ListFact } from '../table/column.ts'
import { walk } from '../walk/walk.ts'
import { chemotherapyClasses, classesOf, conjugateClasses, type DrugClass, her2Classes } from './classes.ts'
import { afterSurgery, daysSinceDose, had, historyBook, regimenBefore } from './tables.ts'
import { treatedNodes } from './treated-nodes.ts'

type Dose = {
  readonly classes: readonly DrugClass[]
  readonly from: Day
  readonly to: Day
  readonly source: Source
}

const days = daysBetween

/** Everything that was given, dated, oldest first. */
function dosesOf(treatments: readonly Treatment[], asOf: Day): readonly Dose[] {
  return treatments
    .filter(({ kind }) => kind === 'given' || kind === 'stopped')
    .flatMap(({ ingredients, from, to, source }): readonly Dose[] => {
      const first = earliestDay(from)
      if (first === undefined || days(first, asOf) < 0) return []
      const last = latestDay(to) ?? latestDay(from) ?? first
      return [
        { classes: classesOf(ingredients), from: first, to: days(last, asOf) < 0 ? asOf : last, source },
      ]
    })
    .toSorted((a, b) => days(b.from, a.from))
}

const hasClass = (doses: readonly Dose[], ...classes: readonly DrugClass[]): boolean =>
  doses.some((dose) => dose.classes.some((one) => classes.includes(one)))

const sourcesOf = (doses: readonly Dose[]): readonly Source[] => doses.map(({ source }) => source).slice(0, 6)

const yesNo = (is: boolean): Fact => known(is ? 'yes' : 'no')

/** The facts of the pathway that a chart can tell. Join them to the snapshot's own facts. */
export function historyFacts(chart: Chart, snapshot: Snapshot): Facts {
  const { asOf, journey } = snapshot
  const doses = dosesOf(chart.treatments, asOf)
  const relapsed = relapseDay(chart, snapshot)
  const early = relapsed === undefined ? doses : doses.filter(({ from }) => days(from, relapsed) >= 0)
  const facts = new Map<string, Fact>([
    ...operationFacts(chart, snapshot),
    ...beforeSurgery(early, snapshot),
    ...afterSurgeryFacts(early, snapshot),
    ...spreadFacts(chart, snapshot, doses, relapsed),
    ...illnessFacts(chart.conditions),
    ...todayFacts(doses, asOf),
    ...treatedNodes(snapshot),
  ])
  const percent = erPercentOf(snapshot)
  if (percent !== undefined) facts.set(p.erPercent.name, percent)
  if (journey.surgery === undefined && journey.firstDrug === undefined && isPlannedOnly(chart)) {
    // A plan for first treatment, and nothing given: nothing was given before it.
    facts.set(p.neoadjuvant.name, known('none'))
  }
  return facts
}

const isPlannedOnly = ({ treatments }: Chart): boolean =>
  treatments.some(({ kind }) => kind === 'planned') && !treatments.some(({ kind }) => kind === 'given')

/** Which operation of the breast, the largest that was done. */
function operationFacts(
  { procedures, tumours }: Chart,
  { journey, asOf }: Snapshot,
): readonly (readonly [string, Fact])[] {
  const { surgery } = journey
  const years = surgery === undefined ? undefined : Math.max(0, days(surgery, asOf)) / 365.25
  const foci = tumours.filter(({ secondary }) => !secondary)
  const isSeveral = foci.length > 1 || foci.some(({ laterality }) => laterality === 'bilateral')
  return [
    ...whichOperation(procedures),
    ...(years === undefined ? [] : [[p.yearsSinceSurgery.name, known(Math.round(years * 10) / 10)] as const]),
    ...(isSeveral
      ? [
          [
            p.severalFoci.name,
            known(
              'yes',
              foci.map(({ source }) => source),
            ),
          ] as const,
        ]
      : []),
  ]
}

function whichOperation(procedures: Chart['procedures']): readonly (readonly [string, Fact])[] {
  const done = procedures.filter(({ status }) => status === 'done')
  const of = (kind: string): readonly Source[] =>
    done.filter((one) => one.kind === kind).map(({ source }) => source)
  const removed = of('mastectomy')
  if (removed.length > 0) return [[p.breastSurgery.name, known('mastectomy', removed)]]
  const kept = of('breast-conserving surgery')
  if (kept.length > 0) return [[p.breastSurgery.name, known('breast-conserving', kept)]]
  const unnamed = of('breast surgery')
  return unnamed.length === 0
    ? []
    : [[p.breastSurgery.name, among(['breast-conserving', 'mastectomy'], 'narrowed', unnamed)]]
}

function beforeSurgery(doses: readonly Dose[], { journey }: Snapshot): readonly (readonly [string, Fact])[] {
  const { surgery, firstDrug } = journey
  if (surgery !== undefined && (firstDrug === undefined || days(surgery, firstDrug) >= 0)) {
    return [[p.neoadjuvant.name, known('none')]]
  }
  const before = doses.filter(({ from }) => surgery === undefined || days(from, surgery) > 0)
  if (before.length === 0) return []
  const facts: Facts = new Map([
    [had.tdxd.name, yesNo(hasClass(before, 'T-DXd'))],
    [had.anthracycline.name, yesNo(hasClass(before, 'anthracycline'))],
    [had.carboplatin.name, yesNo(hasClass(before, 'carboplatin'))],
    [had.taxane.name, yesNo(hasClass(before, 'taxane'))],
    [had.pertuzumab.name, yesNo(hasClass(before, 'pertuzumab'))],
    [had.trastuzumab.name, yesNo(hasClass(before, 'trastuzumab'))],
  ])
  const [regimen] = walk(historyBook, regimenBefore, facts).possible
  const sources = sourcesOf(before)
  return [
    [p.neoadjuvant.name, surgery === undefined ? known('under way', sources) : known('given', sources)],
    // Treatment that still goes on may yet add a drug: only after surgery is the regimen what was given.
    ...(surgery === undefined
      ? []
      : [[p.neoadjuvantRegimen.name, known(regimen ?? 'other', sources)] as const]),
  ]
}

function afterSurgeryFacts(
  doses: readonly Dose[],
  { journey, asOf }: Snapshot,
): readonly (readonly [string, Fact])[] {
  const { surgery } = journey
  if (surgery === undefined) return []
  const her2 = doses.filter(
    ({ from, classes }) => days(surgery, from) >= 0 && classes.some((one) => her2Classes.includes(one)),
  )
  const last = her2.at(-1)
  if (last === undefined) return []
  const since = Math.max(0, days(last.to, asOf))
  const [standing] = walk(historyBook, afterSurgery, new Map([[daysSinceDose.name, known(since)]])).possible
  const sources = sourcesOf(her2)
  const adjuvant =
    standing === 'under way'
      ? known('under way', sources)
      : standing === 'over'
        ? known('completed', sources)
        : among(['under way', 'completed'], 'narrowed', sources)
  return [
    [p.adjuvant.name, adjuvant],
    [p.daysSinceAntibody.name, known(since, sources)],
  ]
}

/** The first day on which spread or relapse after the first stage was found. */
function relapseDay(chart: Chart, { journey, readings }: Snapshot): Day | undefined {
  const found = [
    ...chart.tumours.filter(({ secondary }) => secondary).map(({ diagnosed }) => earliestDay(diagnosed)),
    ...readings
      .filter(({ fact, said }) => fact === 'metastasis site' && said.kind === 'is' && said.value !== 'none')
      .map(({ source }) => earliestDay(source.when)),
  ].filter((day) => day !== undefined)
  return found.filter((day) => !isAtDiagnosis(journey, day)).toSorted((a, b) => days(b, a))[0]
}

function spreadFacts(
  chart: Chart,
  { facts, readings }: Snapshot,
  doses: readonly Dose[],
  relapsed: Day | undefined,
): readonly (readonly [string, Fact])[] {
  const m = facts.get(distantM.name)?.set
  const isDeNovo = m?.kind === 'values' && m.values.join() === 'M1'
  const sites = readings.filter(({ fact, said }) => fact === 'metastasis site' && said.kind === 'is')
  const at = (site: string): readonly Source[] =>
    sites.filter(({ said }) => said.kind === 'is' && said.value === site).map(({ source }) => source)
  const told: (readonly [string, Fact])[] = []
  if (at('brain').length > 0)
    told.push([p.brainStatus.name, among(['stable', 'active'], 'narrowed', at('brain'))])
  if (at('bone').length > 0) told.push([p.boneMetastases.name, known('yes', at('bone'))])
  if (relapsed !== undefined) {
    told.push([p.relapse.name, relapseFrom(sites)], [p.deNovo.name, known('no')])
    told.push(...intervalFacts(doses, relapsed))
  } else if (isDeNovo) told.push([p.deNovo.name, known('yes')], [p.earlyHer2Drug.name, known('none')])
  if (relapsed !== undefined || isDeNovo) told.push(...lineFacts(chart, doses, relapsed))
  return told
}

/** A site outside the breast and its nodes is distant; a relapse that names none may be either. */
function relapseFrom(sites: readonly Reading[]): Fact {
  const distant = sites
    .filter(({ said }) => said.kind === 'is' && said.value !== 'none')
    .map(({ source }) => source)
  return distant.length > 0 ? known('distant', distant) : among(['local or regional', 'distant'])
}

/** How long after the last HER2 dose for early disease it came back, and with which drug. */
function intervalFacts(doses: readonly Dose[], relapsed: Day): readonly (readonly [string, Fact])[] {
  const early = doses.filter(
    ({ from, classes }) => days(from, relapsed) >= 0 && classes.some((one) => her2Classes.includes(one)),
  )
  const last = early.at(-1)
  if (last === undefined) return []
  const drug = hasClass(early, 'T-DXd') ? 'T-DXd' : hasClass(early, 'T-DM1') ? 'T-DM1' : 'H or HP'
  const months = Math.max(0, last.to.until(relapsed).total({ unit: 'months', relativeTo: last.to }))
  return [
    [p.dfiMonths.name, known(Math.round(months * 10) / 10, sourcesOf(early))],
    [p.earlyHer2Drug.name, known(drug, sourcesOf(early))],
  ]
}

function lineFacts(
  chart: Chart,
  doses: readonly Dose[],
  relapsed: Day | undefined,
): readonly (readonly [string, Fact])[] {
  const since = relapsed === undefined ? doses : doses.filter(({ from }) => days(relapsed, from) >= 0)
  const her2 = since.filter(({ classes }) => classes.some((one) => her2Classes.includes(one)))
  if (her2.length > 0) return [[p.linesBegun.name, within(atLeast(1), 'narrowed', sourcesOf(her2))]]
  const plans = chart.treatments.filter(({ kind }) => kind === 'planned').map(({ source }) => source)
  // A plan and no dose since the spread: the first line is still ahead. Without either, nobody wrote it down.
  return plans.length > 0 ? [[p.linesBegun.name, known(0, plans)]] : []
}

// biome-ignore format: a table
const illnesses: readonly (readonly [name: string, fact: ListFact, values: readonly string[]])[] = [
  ['heart failure',                    p.heartFailure, ['yes']],
  ['cardiomyopathy',                   p.heartFailure, ['yes', 'no']],
  ['interstitial lung disease',        p.ildHistory,   ['yes']],
  ['chronic obstructive lung disease', p.lungDisease,  ['yes']],
  ['asthma',                           p.lungDisease,  ['yes']],
  ['hepatitis B',                      p.hepatitisB,   ['past', 'carrier']],
  ['hypertension',                     p.hypertension, ['yes']],
  ['coronary heart disease',           p.coronary,     ['yes']],
  ['myocardial infarction',            p.coronary,     ['yes']],
  ['thrombosis',                       p.clotHistory,  ['yes']],
]

/** Other illnesses that are named and not refuted. That one is not named says nothing. */
function illnessFacts(conditions: readonly OtherCondition[]): readonly (readonly [string, Fact])[] {
  const named = conditions.filter(({ status }) => status !== 'refuted')
  const facts = new Map<string, Statement[]>()
  for (const [name, fact, values] of illnesses) {
    for (const { source } of named.filter((one) => one.name === name)) {
      const statement: Statement = {
        set: { kind: 'values', values },
        state: values.length === 1 ? 'known' : 'narrowed',
        source,
      }
      facts.set(fact.name, [...(facts.get(fact.name) ?? []), statement])
    }
  }
  const neuropathy = named.filter(({ name }) => name === 'neuropathy').map(({ source }) => source)
  return [
    ...[...facts].map(([name, statements]): readonly [string, Fact] => [name, addUp(statements)]),
    ...(neuropathy.length === 0
      ? []
      : [[p.neuropathyGrade.name, within(atLeast(1), 'narrowed', neuropathy)] as const]),
  ]
}

/** What she is on: a dose in the last six weeks. */
function todayFacts(doses: readonly Dose[], asOf: Day): readonly (readonly [string, Fact])[] {
  const recent = doses.filter(({ to }) => days(to, asOf) <= 42)
  const on = (fact: ListFact, classes: readonly DrugClass[]): readonly (readonly [string, Fact])[] => {
    const given = recent.filter((dose) => dose.classes.some((one) => classes.includes(one)))
    return given.length === 0 ? [] : [[fact.name, known('yes', sourcesOf(given))]]
  }
  return [
    ...on(p.onChemotherapy, chemotherapyClasses),
    ...on(p.onAdc, conjugateClasses),
    ...on(p.onHer2Antibody, ['trastuzumab', 'pertuzumab']),
    ...on(p.onTki, ['HER2 tablet']),
    ...on(p.onCdk46, ['CDK4/6 inhibitor']),
    ...on(p.onEndocrine, ['endocrine']),
    ...(hasClass(doses, 'anthracycline') ? [[p.priorAnthracycline.name, known('yes')] as const] : []),
  ]
}

/** ER percent of the newest sample that gives one. */
function erPercentOf({ specimens }: Snapshot): Fact | undefined {
  for (const { readings } of specimens.toReversed()) {
    const told = readings.filter(({ fact, said }) => fact === 'ER percent' && said.kind === 'number')
    if (told.length > 0) {
      return addUp(
        told.flatMap(({ said, source }) =>
          said.kind === 'number'
            ? [{ set: { kind: 'intervals', intervals: [said.interval] }, state: 'known', source } as const]
            : [],
        ),
      )
    }
  }
  return undefined
}
