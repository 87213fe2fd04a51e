/**
 * What can come months or years after treatment, by drug: which sentence is said (content/en/src/feel.ftl, `later-...`).
 * From the drug file (long_term), pathway dossier A15 and A16, heart recovery. Figures are in ./frequency-tables.ts and
 * ../regimens/heart-figures.ts, each with its tag; there is no sure figure for early menopause, and none is given.
 */
import { type DrugOrGroup, isAmong } from '../regimens/drug-groups.ts'
import type { DrugId } from '../regimens/drugs.ts'
import { type Evidence, K, V } from '../regimens/evidence.ts'

export type LaterEffect = {
  readonly id: string
  readonly drugs: readonly DrugOrGroup[]
  /** Periods can only stop in someone who has them. */
  readonly who: 'everyone' | 'women' | 'before menopause'
  readonly by: Evidence
}

// biome-ignore format: a table
export const laterEffects: readonly LaterEffect[] = [
  { id: 'later-heart',         drugs: ['@her2_heart_risk'],                                  who: 'everyone',         by: V('hera') },
  { id: 'later-heart-chemo',   drugs: ['@anthracycline'],                                    who: 'everyone',         by: K('esc2022') },
  { id: 'later-leukaemia',     drugs: ['@anthracycline'],                                    who: 'everyone',         by: V('BCIRG006') },
  { id: 'later-leukaemia-few', drugs: ['cyclophosphamide', 'carboplatin'],                   who: 'everyone',         by: K('labels_us') },
  { id: 'later-menopause',     drugs: ['@cytotoxic'],                                        who: 'before menopause', by: K('labels_us') },
  { id: 'later-numb',          drugs: ['docetaxel', 'paclitaxel', 'nab_paclitaxel', 'eribulin', 'vinorelbine', 't_dm1'], who: 'everyone', by: K('labels_us') },
  { id: 'later-lung',          drugs: ['@lung_high'],                                        who: 'everyone',         by: K('enhertu_us') },
  { id: 'later-bones',         drugs: ['@aromatase_inhibitor', 'goserelin', 'leuprolide'],   who: 'everyone',         by: K('labels_us') },
  { id: 'later-womb',          drugs: ['tamoxifen'],                                         who: 'women',            by: K('labels_us') },
]

export type LaterFigure = {
  readonly id: string
  readonly drug: DrugId
  readonly outOf100: number
  readonly by: Evidence
}

/** Counts about what comes later, with no group beside them: 59 of 73 in HERA (81 out of 100), and KATHERINE. */
// biome-ignore format: a table
export const laterFigures: readonly LaterFigure[] = [
  { id: 'effect-heart-better', drug: 'trastuzumab_iv', outOf100: 81, by: V('hera') },
  { id: 'effect-heart-t-dm1',  drug: 't_dm1',          outOf100: 3,  by: V('kadcyla_safety') },
]

/** Who she or he is, as far as the rows ask. */
export type LaterReader = 'man' | 'after menopause' | 'menopause may come'

/** The rows for some drugs, each once, in the order of the table. */
export const laterEffectsOf = (drugs: readonly DrugId[], reader: LaterReader): readonly LaterEffect[] =>
  laterEffects.filter(
    (row) => isFor(row.who, reader) && drugs.some((drug) => row.drugs.some((named) => isAmong(drug, named))),
  )

function isFor(who: LaterEffect['who'], reader: LaterReader): boolean {
  switch (who) {
    case 'everyone':
      return true
    case 'women':
      return reader !== 'man'
    case 'before menopause':
      return reader === 'menopause may come'
  }
}
