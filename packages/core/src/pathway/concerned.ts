/** Which checks before start concern which option, whether or not a status hangs on them (pathway dossier, section 0.4). */
import type { Facts } from '../fact/fact.ts'
import type { RawFact } from '../table/column.ts'
import { bloodCount, hepatitisB, ildHistory, lvef, neuropathyGrade } from './facts.ts'
import {
  cdk46Options,
  chemotherapies,
  her2Drugs,
  type OptionId,
  taxaneOptions,
  tdm1Options,
  tdxdOptions,
} from './options.ts'

const noHeart: readonly OptionId[] = ['NERATINIB', 'NERA-CAP', 'LAP-CAP']

const rows: readonly {
  readonly check: string
  readonly fact: RawFact
  readonly options: ReadonlySet<OptionId>
}[] = [
  {
    check: 'lvef',
    fact: lvef,
    options: new Set([...her2Drugs.filter((id) => !noHeart.includes(id)), 'TDXD-LOW']),
  },
  { check: 'hepatitis_b', fact: hepatitisB, options: new Set([...her2Drugs, 'TDXD-LOW']) },
  { check: 'lungs', fact: ildHistory, options: new Set(tdxdOptions) },
  { check: 'neuropathy_grade', fact: neuropathyGrade, options: new Set([...taxaneOptions, ...tdm1Options]) },
  {
    check: 'blood_count',
    fact: bloodCount,
    options: new Set([...chemotherapies, ...tdm1Options, ...tdxdOptions, ...cdk46Options]),
  },
]

/** A check that nobody has a result of, and the options it concerns. */
export type OpenCheck = { readonly check: string; readonly options: ReadonlySet<OptionId> }

export const openChecks = (facts: Facts): readonly OpenCheck[] =>
  rows.filter(({ fact }) => (facts.get(fact.name)?.set.kind ?? 'anything') === 'anything')
