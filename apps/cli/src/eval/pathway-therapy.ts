/** The treatments of a pathway case, as its `therapies` list them. */
import { BadCase, type Fields, listAt, numberAt, textAt, wordAt } from './pathway-case.ts'
import { type Dated, datedAt } from './pathway-days.ts'

export type Therapy = {
  readonly id: string
  readonly setting: 'neoadjuvant' | 'adjuvant' | 'metastatic' | 'other_cancer'
  readonly start: Dated | undefined
  readonly end: Dated | undefined
  readonly cycles: number | undefined
  readonly cycleStart: Dated | undefined
  readonly reasonEnd: 'complete' | 'progression' | 'toxicity' | 'wish' | undefined
}

const settings = ['neoadjuvant', 'adjuvant', 'metastatic', 'other_cancer'] as const

export const therapiesOf = (history: Fields): readonly Therapy[] | undefined =>
  listAt(history, 'therapies')?.map((one): Therapy => {
    const id = textAt(one, 'id')
    const setting = wordAt(one, 'setting', settings)
    if (id === undefined || setting === undefined) {
      throw new BadCase(
        `A therapy has ${id === undefined ? 'no id' : `no setting (${id})`}. Expected id and setting.`,
      )
    }
    return {
      id,
      setting,
      start: datedAt(one, 'start'),
      end: datedAt(one, 'end'),
      cycles: numberAt(one, 'cycles', 0, 200),
      cycleStart: datedAt(one, 'cycle_start'),
      reasonEnd: wordAt(one, 'reason_end', ['complete', 'progression', 'toxicity', 'wish']),
    }
  })
