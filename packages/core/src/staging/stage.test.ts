import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, type Facts, known, open } from '../fact/fact.ts'
import { walk } from '../walk/walk.ts'
import { cT, pNFromNodes, type TCategory } from './ajcc8-breast-2018-01.ts'
import { factOfN, factsOfT } from './category.ts'
import * as f from './facts.ts'
import { stageOf, stagingBook } from './stage.ts'

describe('T from millimetres (AJCC 8, rounding once)', () => {
  const cases: readonly [mm: number, TCategory][] = [
    [0.9, 'T1mi'],
    [1, 'T1mi'],
    [1.01, 'T1a'],
    [1.4, 'T1a'],
    [2.4, 'T1a'],
    [5.4, 'T1a'],
    [5.5, 'T1b'],
    [10.4, 'T1b'],
    [10.5, 'T1c'],
    [20.4, 'T1c'],
    [20.5, 'T2'],
    [50.4, 'T2'],
    [50.5, 'T3'],
  ]
  const facts = (mm: number): Facts =>
    new Map([
      [f.clinicalTumour.primary.name, known('invasive cancer')],
      [f.clinicalTumour.extent.name, known('neither')],
      [f.clinicalTumour.sizeMm.name, known(mm)],
    ])
  test.each(cases)('%d mm is %s', (mm, t) => {
    expect(walk(stagingBook, cT, facts(mm)).possible).toEqual([t])
  })
})

describe('pN from the nodes examined (AJCC 8)', () => {
  const cases: readonly [
    examined: number,
    positive: number,
    macro: Fact,
    smallest: string,
    pn: string,
    why: string,
  ][] = [
    [0, 0, known(0), 'none', 'NX', 'no node examined'],
    [2, 0, known(0), 'none', 'N0', 'none positive'],
    [2, 0, known(0), 'isolated tumour cells', 'N0(i+)', 'isolated cells are not positive'],
    [3, 3, known(0), 'none', 'N1mi', 'only micrometastases'],
    [3, 3, known(1), 'none', 'N1a', 'one macrometastasis is enough'],
    [12, 4, known(1), 'none', 'N2a', 'macro and micro are counted together'],
    [12, 10, known(10), 'none', 'N3a', 'ten or more'],
    [14, 2, open('not-recorded'), 'none', 'N1a', 'deposit not measured counts as macrometastasis'],
  ]
  test.each(cases)('%d examined, %d positive, %o, %s: %s (%s)', (examined, positive, macro, smallest, pn) => {
    const facts: Facts = new Map([
      [f.nodesExamined.name, known(examined)],
      [f.nodesPositive.name, known(positive)],
      [f.nodesMacro.name, macro],
      [f.isolatedCells.name, known(smallest)],
    ])
    expect(walk(stagingBook, pNFromNodes, facts).possible).toEqual([pn])
  })
})

const record = (t: string, n: string, m: string, ...more: readonly (readonly [string, Fact])[]): Facts => {
  const tumour = factsOfT(f.clinicalTumour, t)
  const nodes = factOfN(f.clinicalN, n)
  if (tumour === 'unreadable' || nodes === 'unreadable') throw new Error(`${t} ${n} is not a category.`)
  return new Map([...tumour, [f.clinicalN.name, nodes], [f.distantM.name, known(m)], ...more])
}
const markers = (
  grade: string,
  her2: string,
  er: string,
  pr: string,
): readonly (readonly [string, Fact])[] => [
  [f.clinicalGrade.name, known(grade)],
  [f.her2.name, known(her2)],
  [f.er.name, known(er)],
  [f.pr.name, known(pr)],
]

describe('stage of one person', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, facts: Facts, expected: object][] = [
    ['T3 N1 G1, all positive: clinical IIA', record('T3', 'N1', 'M0', ...markers('G1', 'positive', 'positive', 'positive')), { stage: 'IIA' }],
    ['grade missing, HER2-positive T1 N0: officially unassignable, IA whatever the grade', record('T1', 'N0', 'M0', ...markers('G1', 'positive', 'positive', 'positive').slice(1)), { stage: 'unassignable', possible: ['IA'], reason: 'grade-unknown', matters: [] }],
    ['M1 is IV whatever else is open', record('TX', 'NX', 'M1'), { stage: 'IV', possible: ['IV'] }],
    ['T1 N0 with grade, ER and PR open, HER2 negative', record('T1', 'N0', 'M0', [f.her2.name, known('negative')]), { stage: 'unassignable', possible: ['IA', 'IB'] }],
    ['in situ needs no markers', record('Tis', 'N0', 'M0'), { stage: '0' }],
  ]
  test.each(cases)('%s', (_, facts, expected) => {
    expect(stageOf('clinical', facts)).toMatchObject(expected)
  })
})

describe('what holds in every cell of both prognostic tables', () => {
  const order = ['0', 'IA', 'IB', 'IIA', 'IIB', 'IIIA', 'IIIB', 'IIIC', 'IV']
  const tn = fc.record({
    t: fc.constantFrom('T1', 'T2', 'T3', 'T4'),
    n: fc.constantFrom('N0', 'N1mi', 'N1', 'N2', 'N3'),
    grade: fc.constantFrom('G1', 'G2', 'G3'),
    her2: fc.constantFrom('positive', 'negative'),
    er: fc.constantFrom('positive', 'negative'),
    pr: fc.constantFrom('positive', 'negative'),
  })
  const stageNumber = (p: {
    t: string
    n: string
    grade: string
    her2: string
    er: string
    pr: string
  }): number =>
    order.indexOf(stageOf('clinical', record(p.t, p.n, 'M0', ...markers(p.grade, p.her2, p.er, p.pr))).stage)

  test('stage never falls when grade rises, HER2 turns negative, or a receptor is lost', () => {
    fc.assert(
      fc.property(tn, (person) => {
        const here = stageNumber(person)
        expect(here).toBeGreaterThan(0)
        expect(stageNumber({ ...person, grade: 'G3' })).toBeGreaterThanOrEqual(here)
        expect(stageNumber({ ...person, her2: 'negative' })).toBeGreaterThanOrEqual(here)
        expect(stageNumber({ ...person, er: 'negative' })).toBeGreaterThanOrEqual(here)
        expect(stageNumber({ ...person, pr: 'negative' })).toBeGreaterThanOrEqual(here)
      }),
      { numRuns: 200, seed: 8 },
    )
  })
})
