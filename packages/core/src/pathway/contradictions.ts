/**
 * Facts that cannot be true together (design E5): each a row of one table, named with both sides. The answers that read
 * them wait.
 */
import type { Fact, Facts } from '../fact/fact.ts'
import { cite } from '../publication/citation.ts'
import { distantM, treatedTumour } from '../staging/facts.ts'
import { number, oneOf, type RawFact, stateOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'
import { boundMasks } from '../walk/bound.ts'
import { boxOf } from '../walk/record.ts'
import { menopause } from './derived.ts'
import * as f from './facts.ts'
import { asTold, silent, told } from './told.ts'

/** A stage that the record states, as it was written. */
export const statedStage = oneOf('stated stage', ['0', 'I', 'II', 'III', 'IV'])
/** From the diagnosis to the relapse, as dated; negative when the relapse is dated first. */
export const daysToRelapse = number('days from diagnosis to relapse', {
  unit: 'days',
  from: -40000,
  to: 40000,
})
/** From the operation to the first day of the treatment that is said to have come before it. */
export const daysNeoadjuvantBeforeSurgery = number('days from treatment before surgery to surgery', {
  unit: 'days',
  from: -40000,
  to: 40000,
})
export const daysDiagnosisToSurgery = number('days from diagnosis to surgery', {
  unit: 'days',
  from: -40000,
  to: 40000,
})

export type Contradiction = {
  readonly id: string
  /** Message id of what is wrong. */
  readonly words: string
  /** The facts that contradict each other, with what the record says of each and its sources. */
  readonly sides: readonly { readonly fact: string; readonly says: Fact }[]
}

type Rule = {
  readonly id: string
  readonly words: string
  readonly between: readonly RawFact[]
  readonly when: Table<'possible' | 'impossible'>
}

const outcome = (id: string) => oneOf(`contradiction: ${id}`, ['possible', 'impossible'])
const herald = cite('herald', 'pathway: combinations that cannot be')
const notTold = silent

const rules: readonly Rule[] = [
  {
    id: 'pregnant-man-or-after-menopause',
    words: 'contradiction-the-record-says-pregnant-and',
    between: [f.pregnancy, f.sex, f.menopausalStatus, f.age],
    when: table({
      id: 'pathway.contradiction-pregnant',
      title: 'Pregnant, and a man or after the menopause',
      cite: herald,
      given: [stateOf(f.pregnancy), f.pregnancy, menopause],
      outcome: outcome('pregnant'),
      rows: [
        [notTold, 'any', 'any', 'possible'],
        [told, 'not pregnant', 'any', 'possible'],
        [told, 'pregnant', 'premenopausal', 'possible'],
        [told, 'pregnant', ['man', 'postmenopausal'], 'impossible'],
      ],
    }),
  },
  {
    id: 'yp-without-surgery',
    words: 'contradiction-the-record-has-findings-after',
    between: [treatedTumour.primary, treatedTumour.sizeMm, f.breastSurgery],
    when: table({
      id: 'pathway.contradiction-yp-surgery',
      title: 'ypT without surgery',
      cite: herald,
      given: [stateOf(treatedTumour.primary), stateOf(f.breastSurgery), f.breastSurgery],
      outcome: outcome('ypT without surgery'),
      rows: [
        [notTold, 'any', 'any', 'possible'],
        [told, notTold, 'any', 'possible'],
        [told, told, ['breast-conserving', 'mastectomy'], 'possible'],
        [told, told, 'not done', 'impossible'],
      ],
    }),
  },
  {
    id: 'yp-without-treatment',
    words: 'contradiction-the-record-has-findings-after-treatment',
    between: [treatedTumour.primary, f.neoadjuvant],
    when: table({
      id: 'pathway.contradiction-yp-treatment',
      title: 'ypT without treatment before surgery',
      cite: herald,
      given: [stateOf(treatedTumour.primary), stateOf(f.neoadjuvant), f.neoadjuvant],
      outcome: outcome('ypT without treatment'),
      rows: [
        [notTold, 'any', 'any', 'possible'],
        [told, notTold, 'any', 'possible'],
        [told, told, ['under way', 'given'], 'possible'],
        [told, told, 'none', 'impossible'],
      ],
    }),
  },
  {
    id: 'spread-with-early-stage',
    words: 'contradiction-the-record-says-m1-spread',
    between: [distantM, statedStage],
    when: table({
      id: 'pathway.contradiction-stage',
      title: 'M and the stated stage',
      cite: cite('ajcc8-breast', 'M1 is stage IV whatever T and N'),
      given: [stateOf(statedStage), statedStage, stateOf(distantM), distantM],
      outcome: outcome('M and the stated stage'),
      rows: [
        [notTold, 'any', 'any', 'any', 'possible'],
        [told, 'any', notTold, 'any', 'possible'],
        [told, ['0', 'I', 'II', 'III'], told, 'M1', 'impossible'],
        [told, ['0', 'I', 'II', 'III'], told, 'M0', 'possible'],
        [told, 'IV', told, 'M1', 'possible'],
        [told, 'IV', told, 'M0', 'impossible'],
      ],
    }),
  },
  {
    id: 'de-novo-without-spread',
    words: 'contradiction-the-record-says-metastatic-at',
    between: [f.deNovo, distantM, f.relapse],
    when: table({
      id: 'pathway.contradiction-de-novo',
      title: 'Metastatic at diagnosis, and M0',
      cite: herald,
      given: [
        asTold('contradiction-de-novo-told', f.deNovo, 'no'),
        stateOf(distantM),
        distantM,
        asTold('contradiction-relapse', f.relapse, 'none'),
      ],
      outcome: outcome('metastatic at diagnosis and M0'),
      rows: [
        ['no', 'any', 'any', 'any', 'possible'],
        ['yes', notTold, 'any', 'any', 'possible'],
        ['yes', told, 'M1', 'any', 'possible'],
        ['yes', told, 'M0', 'distant', 'possible'],
        ['yes', told, 'M0', ['none', 'local or regional'], 'impossible'],
      ],
    }),
  },
  ...(
    [
      ['relapse-before-diagnosis', 'contradiction-relapse-before-diagnosis', daysToRelapse],
      ['surgery-before-diagnosis', 'contradiction-surgery-before-diagnosis', daysDiagnosisToSurgery],
      ['treatment-after-surgery', 'contradiction-treatment-after-surgery', daysNeoadjuvantBeforeSurgery],
    ] as const
  ).map(
    ([id, words, fact]): Rule => ({
      id,
      words,
      between: [fact],
      when: table({
        id: `pathway.contradiction-${id}`,
        title: `Dates in order: ${id}`,
        cite: herald,
        given: [stateOf(fact), fact],
        outcome: outcome(id),
        rows: [
          [notTold, 'any', 'possible'],
          [told, '< -31', 'impossible'],
          [told, '≥ -31', 'possible'],
        ],
      }),
    }),
  ),
]

export const contradictionBook: Book = book(rules.map((rule) => rule.when))

/** What the facts contradict themselves about; empty when they do not. */
export function contradictions(facts: Facts): readonly Contradiction[] {
  const says = boundMasks(contradictionBook, boxOf(contradictionBook, facts))
  return rules.flatMap((rule) => {
    // Each row reads its facts once, so the bound is exact: only `impossible` is left.
    if (says(contradictionBook.tableOf.get(rule.when) ?? -1) !== 2) return []
    return [
      {
        id: rule.id,
        words: rule.words,
        sides: rule.between.flatMap((fact) => {
          const says = facts.get(fact.name)
          return says === undefined || says.set.kind === 'anything' ? [] : [{ fact: fact.name, says }]
        }),
      },
    ]
  })
}
