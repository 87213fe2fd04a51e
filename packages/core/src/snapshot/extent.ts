/**
 * T, N, M and grade of one tumour as raw facts: stated categories and measurements of one epoch added up (design E7-E9).
 */
import type { Reading } from '../chart/chart.ts'
import { compareWhen, earliestDay, whenWords } from '../chart/when.ts'
import { type Fact, type Facts, known, notRecorded } from '../fact/fact.ts'
import { atLeast } from '../fact/interval.ts'
import { addUp, type Statement } from '../fact/readings.ts'
import { pNFromNodes } from '../staging/ajcc8-breast-2018-01.ts'
import { factOfN, factsOfT } from '../staging/category.ts'
import {
  clinicalGrade,
  clinicalN,
  clinicalTumour,
  distantM,
  isolatedCells,
  nodesExamined,
  nodesMacro,
  nodesPositive,
  oncotypeScore,
  pathologicalGrade,
  pathologicalN,
  pathologicalTumour,
  type TumourFacts,
  treatedTumour,
} from '../staging/facts.ts'
import { stagingBook } from '../staging/stage.ts'
import { walk } from '../walk/walk.ts'
import { epochOf, isAtDiagnosis, type Journey } from './journey.ts'
import { statementOf } from './statement.ts'

type Epochs = Readonly<Record<'before-treatment' | 'pathological' | 'after-treatment', readonly Reading[]>>

/** Facts of extent, and the readings that each rests on. */
export function extentOf(readings: readonly Reading[], journey: Journey): Facts {
  const at = (epoch: string): readonly Reading[] =>
    readings.filter((reading) => epochOf(reading, journey) === epoch)
  const epochs: Epochs = {
    'before-treatment': at('before-treatment'),
    pathological: at('pathological'),
    'after-treatment': at('after-treatment'),
  }
  const clinical = epochs['before-treatment']
  const surgical = epochs.pathological
  return new Map([
    ...tumourOf(clinical, clinicalTumour),
    ...tumourOf(surgical, pathologicalTumour),
    ...tumourOf(epochs['after-treatment'], treatedTumour),
    [clinicalN.name, addUp(categories(clinical, clinicalN))],
    [pathologicalN.name, nodesOf(surgical)],
    [distantM.name, distantOf(readings, journey)],
    [clinicalGrade.name, gradeOf(clinical)],
    [pathologicalGrade.name, highestGrade([...clinical, ...surgical])],
    [oncotypeScore.name, addUp(of(readings, 'Oncotype score').map((reading) => statementOf(reading, [])))],
  ])
}

const of = (readings: readonly Reading[], fact: Reading['fact']): readonly Reading[] =>
  readings.filter((reading) => reading.fact === fact)

/** The examination to believe is the newest that measured (AJCC 8: the clinically most accurate). Same day: all of it. */
function newest(readings: readonly Reading[]): readonly Reading[] {
  const sorted = readings.toSorted((a, b) => compareWhen(a.source.when, b.source.when))
  const last = sorted.at(-1)
  return last === undefined
    ? []
    : sorted.filter(({ source }) => compareWhen(source.when, last.source.when) === 0)
}

/** Primary, size and extent from a stated T and from millimetres; "cT2" beside 18 mm stays both (design E9). */
function tumourOf(readings: readonly Reading[], facts: TumourFacts): readonly (readonly [string, Fact])[] {
  const stated = newest(of(readings, 'T')).flatMap((reading) => {
    const { said } = reading
    const values = said.kind === 'is' ? [said.value] : said.kind === 'among' ? said.values : []
    const [only, ...others] = values
    const category = only === undefined || others.length > 0 ? 'unreadable' : factsOfT(facts, only)
    return category === 'unreadable' ? [] : [{ category, reading }]
  })
  const from = (name: string): readonly Statement[] =>
    stated.flatMap(({ category, reading }) => {
      const fact = category.get(name)
      return fact === undefined ? [] : [{ set: fact.set, state: fact.state, source: reading.source }]
    })
  const sizes = newest(of(readings, 'tumour size mm'))
  const measured = sizes.map((reading) => statementOf(reading, []))
  // A measured focus is an invasive one unless a T says otherwise: sizes of in situ disease are another reading.
  const focus = sizes.map(
    ({ source }): Statement => ({
      set: { kind: 'values', values: ['invasive cancer'] },
      state: 'known',
      source,
    }),
  )
  const primary = from(facts.primary.name)
  return [
    [facts.primary.name, addUp(primary.length > 0 ? primary : focus)],
    [facts.extent.name, addUp(from(facts.extent.name))],
    [facts.sizeMm.name, addUp([...from(facts.sizeMm.name), ...measured])],
  ]
}

const categories = (
  readings: readonly Reading[],
  fact: typeof clinicalN | typeof pathologicalN,
): readonly Statement[] =>
  newest(of(readings, 'N')).flatMap((reading) => {
    const { said, source } = reading
    const values = said.kind === 'is' ? [said.value] : said.kind === 'among' ? said.values : []
    const [only, ...others] = values
    const found = only === undefined || others.length > 0 ? 'unreadable' : factOfN(fact, only)
    return found === 'unreadable' ? [] : [{ set: found.set, state: found.state, source }]
  })

/** pN as stated and as the counted nodes give it. */
function nodesOf(readings: readonly Reading[]): Fact {
  const stated = categories(readings, pathologicalN)
  const count = (fact: Reading['fact']): Fact =>
    addUp(newest(of(readings, fact)).map((reading) => statementOf(reading, [])))
  const macro = count('nodes with macrometastasis')
  const statedCount = count('nodes positive')
  const positive = statedCount.set.kind === 'anything' ? atLeastAsMany(macro) : statedCount
  const examined = count('nodes examined')
  if (positive.set.kind === 'anything') return addUp(stated)
  const nodes: Facts = new Map([
    [nodesExamined.name, examined.set.kind === 'anything' ? known(1, positive.sources) : examined],
    [nodesPositive.name, positive],
    [nodesMacro.name, macro],
    [isolatedCells.name, smallest(count('nodes with isolated cells'))],
  ])
  const values = walk(stagingBook, pNFromNodes, nodes).possible.filter((value) => value !== 'NX')
  const [source] = positive.sources
  if (values.length === 0 || source === undefined) return addUp(stated)
  return addUp([...stated, { set: { kind: 'values', values }, state: 'narrowed', source }])
}

/** Nodes with macrometastasis are positive, and there may be others with less: "2 macro" is at least 2 positive. */
const atLeastAsMany = (macro: Fact): Fact =>
  macro.set.kind === 'intervals'
    ? {
        ...macro,
        set: {
          kind: 'intervals',
          intervals: [atLeast(Math.min(...macro.set.intervals.map(({ low }) => low)))],
        },
      }
    : macro

/** A count of nodes with isolated cells says whether there were any; silence leaves it open. */
const smallest = (count: Fact): Fact =>
  count.set.kind !== 'intervals'
    ? notRecorded
    : known(
        count.set.intervals.some(({ high }) => high > 0) ? 'isolated tumour cells' : 'none',
        count.sources,
      )

/** M of the first stage: stated, or shown by a metastasis within four months of diagnosis. Silence is never M0. */
function distantOf(readings: readonly Reading[], journey: Journey): Fact {
  const first = (reading: Reading): boolean =>
    reading.about.epoch !== 'relapse' && isAtDiagnosis(journey, earliestDay(reading.source.when))
  const stated = newest(of(readings, 'M').filter(first)).map((reading) =>
    statementOf(reading, distantM.values, { 'M0(i+)': ['M0'], 'cM0(i+)': ['M0'], M1a: ['M1'], M1b: ['M1'] }),
  )
  const shown = of(readings, 'metastasis site')
    .filter(first)
    .map((reading): Statement => {
      const none = reading.said.kind === 'is' && reading.said.value === 'none'
      return { set: { kind: 'values', values: [none ? 'M0' : 'M1'] }, state: 'known', source: reading.source }
    })
  const proven = shown.filter(({ set }) => set.kind === 'values' && set.values.includes('M1'))
  return addUp(proven.length > 0 ? [...stated.filter(isNotM0), ...proven] : [...stated, ...shown])
}

/** Before the scan, M0 was true to what was known; a metastasis found within the window replaces it (AJCC 8). */
const isNotM0 = ({ set }: Statement): boolean => !(set.kind === 'values' && set.values.join() === 'M0')

const gradeOf = (readings: readonly Reading[]): Fact =>
  addUp(newest(of(readings, 'grade')).map((reading) => statementOf(reading, clinicalGrade.values)))

/**
 * Pathological stage takes the highest grade of biopsy and resection (AJCC 8, SEER). Two reports of one sample that differ
 * are no such pair: they are a conflict, and both stay possible.
 */
function highestGrade(readings: readonly Reading[]): Fact {
  const grades = of(readings, 'grade')
  const days = [...new Set(grades.map(({ source }) => whenWords(source.when)))]
  const samples = days
    .map((day) => grades.filter(({ source }) => whenWords(source.when) === day))
    .map((sample) => addUp(sample.map((reading) => statementOf(reading, clinicalGrade.values))))
    .filter(({ set }) => set.kind === 'values')
  const [first, ...others] = samples
  if (first === undefined) return addUp(grades.map((reading) => statementOf(reading, clinicalGrade.values)))
  return others.reduce(higher, first)
}

/** Every highest grade that two samples may give: G2 and {G1, G3} give G2 or G3. */
function higher(a: Fact, b: Fact): Fact {
  const ranks = ({ set }: Fact): readonly number[] =>
    set.kind === 'values'
      ? set.values.map((value) => pathologicalGrade.values.findIndex((grade) => grade === value))
      : []
  const highest = new Set(ranks(a).flatMap((left) => ranks(b).map((right) => Math.max(left, right))))
  const values = pathologicalGrade.values.filter((_, rank) => highest.has(rank))
  const conflicting = a.state === 'conflicting' || b.state === 'conflicting'
  return {
    set: { kind: 'values', values },
    state: values.length === 1 ? 'known' : conflicting ? 'conflicting' : 'narrowed',
    sources: [...a.sources, ...b.sources],
    claims: [],
  }
}
