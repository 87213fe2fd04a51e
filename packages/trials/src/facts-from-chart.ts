/**
 * A chart as a trial sees it: the thin bridge from Herald's record reader.
 *
 * Samples that differ stay possible side by side. A record never says that its list of treatments is complete, so an
 * unlisted drug stays open; days divide what was given before surgery, after it and after spread (courses-from-chart.ts).
 */
import { exactly, type Interval } from '@herald/core'
import {
  type Chart,
  type ChartFact,
  type Day,
  daysBetween,
  earliestDay,
  latestDay,
  type Reading,
  standingReadings,
  type When,
} from '@herald/core/chart'
import { validities } from '@herald/core/snapshot'
import { coursesOf } from './courses-from-chart.ts'
import { brainCells, type Her2Cell, her2Cells, type Menopause } from './criterion.ts'
import {
  type Answer,
  nCategories,
  nothingKnown,
  type ReceptorFact,
  type TrialFacts,
  tCategories,
} from './facts.ts'
import { atDiagnosis, standingOf } from './journey-from-chart.ts'

const valuesOf = ({ said }: Reading): readonly string[] =>
  said.kind === 'is' ? [said.value] : said.kind === 'among' ? said.values : []

function newest(chart: Chart, fact: ChartFact): readonly string[] {
  const last = standingReadings(chart.readings, fact)
    .filter((r) => valuesOf(r).length > 0)
    .at(-1)
  return last === undefined ? [] : valuesOf(last)
}
function newestNumber(chart: Chart, fact: ChartFact): Interval | undefined {
  const last = standingReadings(chart.readings, fact)
    .filter((r) => r.said.kind === 'number')
    .at(-1)
  return last?.said.kind === 'number' ? last.said.interval : undefined
}
const everySaid = (chart: Chart, fact: ChartFact): readonly string[] =>
  standingReadings(chart.readings, fact).flatMap(valuesOf)

/** Every number that stands, from the smallest to the largest. */
function hull(readings: readonly Reading[]): Interval | undefined {
  const told = readings.flatMap(({ said }) => (said.kind === 'number' ? [said.interval] : []))
  const [first, ...rest] = told
  if (first === undefined) return undefined
  return rest.reduce((all, one) => {
    const low = all.low < one.low || (all.low === one.low && !all.lowOpen) ? all : one
    const high = all.high > one.high || (all.high === one.high && !all.highOpen) ? all : one
    return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen }
  }, first)
}

const scoreCells: Readonly<Record<string, readonly Her2Cell[]>> = {
  '0': ['0', '0 faint', '0-1+ ISH+'],
  '1+': ['1+', '0-1+ ISH+'],
  '2+': ['2+ ISH-', '2+ ISH+'],
  '3+': ['3+'],
}
const ishPositive: readonly Her2Cell[] = ['2+ ISH+', '0-1+ ISH+', '3+']

/** HER2 over all samples: a sample's score and gene test narrow each other, samples add up. */
function her2Of(chart: Chart): readonly Her2Cell[] {
  const samples = new Set(
    standingReadings(chart.readings, 'HER2 IHC score')
      .concat(standingReadings(chart.readings, 'HER2 ISH call'))
      .map((r) => r.about.specimen),
  )
  const cells = new Set<Her2Cell>()
  for (const sample of samples) {
    const within = (fact: ChartFact): readonly string[] =>
      standingReadings(chart.readings, fact)
        .filter((r) => r.about.specimen === sample)
        .flatMap(valuesOf)
    const scores = within('HER2 IHC score').flatMap((s) => scoreCells[s] ?? her2Cells)
    const ish = within('HER2 ISH call')
    const start = scores.length === 0 ? her2Cells : scores
    const narrowed =
      ish.length === 0 || ish.includes('equivocal')
        ? start
        : start.filter(
            (c) =>
              (ish.includes('positive') && ishPositive.includes(c)) ||
              (ish.includes('negative') && (!ishPositive.includes(c) || c === '3+')),
          )
    for (const c of narrowed) cells.add(c)
  }
  if (cells.size > 0) return her2Cells.filter((c) => cells.has(c))
  const calls = everySaid(chart, 'HER2 call')
  if (calls.length === 0) return her2Cells
  return her2Cells.filter(
    (c) =>
      (calls.includes('positive') && ishPositive.includes(c)) ||
      (calls.includes('negative') && !ishPositive.includes(c)) ||
      calls.includes('equivocal'),
  )
}

function receptorOf(chart: Chart, name: 'ER' | 'PR'): ReceptorFact {
  const pct = hull(standingReadings(chart.readings, `${name} percent`))
  const calls = everySaid(chart, `${name} call`)
  const statuses = nothingKnown.er.statuses.filter((s) => calls.includes(s))
  if (pct !== undefined)
    return {
      statuses:
        statuses.length > 0
          ? statuses
          : pct.low >= 1
            ? ['positive']
            : pct.high < 1
              ? ['negative']
              : nothingKnown.er.statuses,
      pct,
      tested: 'yes',
    }
  if (statuses.length === 0) return nothingKnown.er
  const [only, second] = statuses
  const { pct: anyPct } = nothingKnown.er
  return {
    statuses,
    pct:
      second !== undefined
        ? anyPct
        : only === 'positive'
          ? { ...anyPct, low: 1 }
          : { ...anyPct, high: 1, highOpen: true },
    tested: 'yes',
  }
}

const yearsBetween = (born: When, asOf: Day): Interval => {
  const [from, to] = [earliestDay(born), latestDay(born)]
  if (from === undefined || to === undefined) return nothingKnown.ageYears
  const years = (day: Day): number => day.until(asOf, { largestUnit: 'years' }).years
  return { ...exactly(years(to)), high: years(from) }
}

const answerOf = (words: readonly string[], yes: string): Answer =>
  words.length === 0
    ? 'unknown'
    : words.every((w) => w === yes)
      ? 'yes'
      : words.includes(yes)
        ? 'unknown'
        : 'no'

/** What is said of a pregnancy and still speaks for today (core, `validities`): a later "not pregnant" is a conflict. */
function pregnancyOf(chart: Chart, asOf: Day): readonly string[] {
  const days = validities.find((row) => row.chart === 'pregnancy')?.days
  return standingReadings(chart.readings, 'pregnancy').flatMap((reading) => {
    const day = latestDay(reading.source.when)
    return valuesOf(reading).filter(
      (value) => day !== undefined && days !== undefined && daysBetween(day, asOf) <= days(value),
    )
  })
}

/** What a chart tells about each matter of a trial, on a day. */
export function factsFromChart(chart: Chart, asOf: Day): TrialFacts {
  const male = chart.person.sex === 'male'
  const menopause = newest(chart, 'menopausal status')
  const menopausal: readonly Menopause[] = male
    ? ['male']
    : menopause.length > 0 && menopause.every((m) => m === 'postmenopausal')
      ? ['post']
      : menopause.length > 0 && menopause.every((m) => m === 'premenopausal')
        ? ['pre', 'pre-suppressed']
        : nothingKnown.menopause.filter((m) => m !== 'male' || chart.person.sex === 'unstated')
  const { journey, turns, settings: now, response, weeksSinceSurgery } = standingOf(chart, asOf)
  const found = (fact: ChartFact): readonly string[] => atDiagnosis(chart, journey, fact).flatMap(valuesOf)
  const spared = !now.includes('metastatic')
  const brainSite = everySaid(chart, 'metastasis site').includes('brain')
  // The illness as it was found: what treatment left of it is no smaller tumour at diagnosis.
  const t = found('T')
  const n = found('N')
  const tNow = tCategories.filter(
    (c) => t.length === 0 || t.some((w) => c === w || (/^T\d$/.test(w) && c.startsWith(w))),
  )
  const ecog = newest(chart, 'ECOG').map(Number)
  const ecogNumber = newestNumber(chart, 'ECOG')
  const notPregnant = male || menopausal.every((m) => m === 'post')
  return {
    ...nothingKnown,
    sexes: chart.person.sex === 'unstated' ? nothingKnown.sexes : [chart.person.sex],
    ageYears: yearsBetween(chart.person.born, asOf),
    menopause: menopausal,
    her2: her2Of(chart),
    ishKnown: everySaid(chart, 'HER2 ISH call').length > 0,
    er: receptorOf(chart, 'ER'),
    pr: receptorOf(chart, 'PR'),
    settings: now,
    t: tNow.length > 0 ? tNow : tCategories,
    n: nCategories.filter((c) => n.length === 0 || n.some((w) => w.startsWith(c) || w.startsWith('NX'))),
    tumourMm: hull(atDiagnosis(chart, journey, 'tumour size mm')) ?? nothingKnown.tumourMm,
    regimens: coursesOf(chart, turns, asOf),
    response,
    weeksSinceSurgery: weeksSinceSurgery ?? nothingKnown.weeksSinceSurgery,
    brain: spared ? ['none'] : brainSite ? brainCells.filter((c) => c !== 'none') : brainCells,
    lvefPct: newestNumber(chart, 'LVEF percent') ?? nothingKnown.lvefPct,
    ecog: nothingKnown.ecog.filter(
      (e) =>
        (ecog.length === 0 || ecog.includes(e)) &&
        (ecogNumber === undefined || (ecogNumber.low <= e && e <= ecogNumber.high)),
    ),
    kps: newestNumber(chart, 'Karnofsky') ?? nothingKnown.kps,
    conditions: {
      ...nothingKnown.conditions,
      leptomeningeal: spared ? 'no' : 'unknown',
      pregnant: notPregnant ? 'no' : answerOf(pregnancyOf(chart, asOf), 'pregnant'),
      breastfeeding: notPregnant ? 'no' : 'unknown',
      inflammatory: tNow.every((c) => c === 'T4d') ? 'yes' : tNow.includes('T4d') ? 'unknown' : 'no',
      'measurable brain lesion': spared ? 'no' : 'unknown',
      'brain surgery planned': spared ? 'no' : 'unknown',
    },
  }
}
