/**
 * What the dossier says beside options: how long HER2 treatment lasts (A6), follow-up (A15), and the practical rules that its
 * rooms name and that are no option of their own. One row a rule: where it holds, its place and source. Words: `care-<id>`.
 */
import { cite, type SourceKey } from '../publication/citation.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf, stateOf } from '../table/column.ts'
import { type Column, type Row, type Table, table } from '../table/table.ts'
import {
  brainTold,
  cardiacBand,
  hr,
  line,
  menopause,
  pcr,
  phase,
  treatmentN,
  treatmentT,
  wantsChildrenTold,
} from './derived.ts'
import * as f from './facts.ts'
import { her2Drugs, type OptionId, radiations, tamoxifenOptions } from './options.ts'
import { asTold, silent, told } from './told.ts'

/** Which of the fifteen questions a rule belongs to is for whoever writes the answers: this is what it is about. */
export type CareAbout =
  | 'drugs'
  | 'hormones'
  | 'surgery'
  | 'radiation'
  | 'children'
  | 'heart'
  | 'later'
  | 'spread'

export type Care = {
  readonly id: string
  /** Place in the dossier. */
  readonly row: string
  readonly about: CareAbout
  readonly src: readonly SourceKey[]
  readonly when: Table<'say' | 'no'>
  /** Said only while one of these is possible for her; empty: wherever `when` says so. */
  readonly inView: readonly OptionId[]
}

const when = <const Columns extends readonly Column[]>(
  id: string,
  row: string,
  given: Columns,
  rows: readonly Row<Columns, 'say' | 'no'>[],
): Table<'say' | 'no'> =>
  table({
    id: `pathway.care-${id}`,
    title: `When to say: ${id.replaceAll('-', ' ')}`,
    cite: cite('herald', `pathway ${row}`),
    given,
    outcome: oneOf(`say ${id}`, ['say', 'no']),
    rows,
  })

type Phase = (typeof phase.outcome.values)[number]
const phases = phase.outcome.values
const rest = (held: readonly Phase[]): readonly Phase[] => phases.filter((one) => !held.includes(one))

/** Holds in some phases, whatever else is so. */
const during = (id: string, row: string, held: readonly Phase[]): Table<'say' | 'no'> =>
  when(
    id,
    row,
    [phase],
    [
      [held, 'say'],
      [rest(held), 'no'],
    ],
  )
/** Holds in some phases of HER2-positive disease. */
const positive = (id: string, row: string, held: readonly Phase[]): Table<'say' | 'no'> =>
  when(
    id,
    row,
    [phase, her2],
    [
      [rest(held), 'any', 'no'],
      [held, 'negative', 'no'],
      [held, 'positive', 'say'],
    ],
  )

const treated = ['after surgery', 'after neoadjuvant'] as const
const notTreated = [
  'before treatment',
  'during neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const over = rest(['after treatment'])
const earlyPhases = rest(['metastatic'])
const antibodyStopped = asTold('care-antibody-stopped', f.antibodyStopped, 'no')
const notLowHeart = ['reduced', 'low', 'heart failure'] as const
const larger = ['T2', 'T3', 'T4'] as const
const small = ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c'] as const

/** Low risk (T1, clear nodes), and a reason against the full year: side effects, or the heart. Access is hers to say. */
const sixMonths = when(
  'six-months',
  'A6',
  [phase, her2, treatmentT, treatmentN, antibodyStopped, cardiacBand],
  [
    [notTreated, 'any', 'any', 'any', 'any', 'any', 'no'],
    [treated, 'negative', 'any', 'any', 'any', 'any', 'no'],
    [treated, 'positive', larger, 'any', 'any', 'any', 'no'],
    [treated, 'positive', small, ['N1mi', 'N1 or more'], 'any', 'any', 'no'],
    [treated, 'positive', small, 'N0', 'yes', 'any', 'say'],
    [treated, 'positive', small, 'N0', 'no', notLowHeart, 'say'],
    [treated, 'positive', small, 'N0', 'no', 'ok', 'no'],
  ],
)

/** Visits get rarer: years since the operation (A15). Without a date all three are said. */
const visits = (id: string, stretch: '< 3' | '≥ 3 and < 5' | '≥ 5'): Table<'say' | 'no'> => {
  const others = (['< 3', '≥ 3 and < 5', '≥ 5'] as const).filter((one) => one !== stretch)
  return when(
    id,
    'A15',
    [phase, stateOf(f.yearsSinceSurgery), f.yearsSinceSurgery],
    [
      [over, 'any', 'any', 'no'],
      ['after treatment', silent, 'any', 'say'],
      ['after treatment', told, stretch, 'say'],
      ...others.map((one) => ['after treatment', told, one, 'no'] as const),
    ],
  )
}

const everyPhase: readonly Phase[] = phases
const always = (id: string, row: string) => during(id, row, everyPhase)

type Printed = Omit<Care, 'inView'> & Partial<Pick<Care, 'inView'>>
const care = (printed: Printed): Care => ({ inView: [], ...printed })

// biome-ignore format: a table
export const careRows: readonly Care[] = [
  // A2, A3
  care({ id: 'genomic-test', row: 'A2', about: 'drugs', src: ['APT'], when: positive('genomic-test', 'A2', ['before treatment']) }),
  care({ id: 'surgery-came-first', row: 'A3', about: 'surgery', src: ['ASCO21-NEO'], when: when('surgery-came-first', 'A3', [phase, her2, treatmentT, treatmentN], [
    [rest(['after surgery']), 'any', 'any', 'any', 'no'],
    ['after surgery', 'negative', 'any', 'any', 'no'],
    ['after surgery', 'positive', larger, 'any', 'say'],
    ['after surgery', 'positive', small, ['N1mi', 'N1 or more'], 'say'],
    ['after surgery', 'positive', small, 'N0', 'no'],
  ]) }),
  // A6 how long
  care({ id: 'one-year', row: 'A6', about: 'drugs', src: ['HERA', 'DURMETA'], when: positive('one-year', 'A6', treated) }),
  care({ id: 'six-months', row: 'A6', about: 'drugs', src: ['PERSEPHONE', 'STG25'], when: sixMonths }),
  care({ id: 'not-two-years', row: 'A6', about: 'drugs', src: ['HERA'], when: positive('not-two-years', 'A6', treated) }),
  care({ id: 'resume', row: 'A6', about: 'drugs', src: ['LBL-H'], when: when('resume', 'A6', [phase, antibodyStopped], [
    [notTreated, 'any', 'no'],
    [treated, 'no', 'no'],
    [treated, 'yes', 'say'],
  ]) }),
  // A7, A8
  care({ id: 'hormones-start', row: 'A7', about: 'hormones', src: ['CBE0220'], inView: ['ET-AI', 'ET-TAM', 'OFS-AI', 'OFS-TAM'], when: during('hormones-start', 'A7', earlyPhases) }),
  care({ id: 'bone-density', row: 'A7', about: 'hormones', src: ['herald'], inView: ['ET-AI', 'OFS-AI', 'OFS-TAM', 'ET-EXT'], when: always('bone-density', 'A7') }),
  care({ id: 'tamoxifen-medicines', row: 'A7', about: 'hormones', src: ['herald'], inView: tamoxifenOptions, when: always('tamoxifen-medicines', 'A7') }),
  care({ id: 'bone-drug-checks', row: 'A8', about: 'hormones', src: ['ASCOOH22'], inView: ['BONE-BP'], when: during('bone-drug-checks', 'A8', earlyPhases) }),
  // A9, A10
  care({ id: 'scan-is-not-surgery', row: 'A9', about: 'surgery', src: ['herald'], when: positive('scan-is-not-surgery', 'A9', ['during neoadjuvant']) }),
  care({ id: 'nodes-decide-drugs', row: 'A9', about: 'surgery', src: ['DB05'], when: positive('nodes-decide-drugs', 'A9', ['during neoadjuvant']) }),
  care({ id: 'radiation-with-drugs', row: 'A10', about: 'radiation', src: ['DB05', 'KATHERINE'], inView: radiations, when: during('radiation-with-drugs', 'A10', treated) }),
  care({ id: 'radiation-after-chemo', row: 'A10', about: 'radiation', src: ['herald'], inView: radiations, when: during('radiation-after-chemo', 'A10', treated) }),
  care({ id: 'radiation-not-left-out', row: 'A10', about: 'radiation', src: ['herald'], inView: ['RT-WBI'], when: when('radiation-not-left-out', 'A10', [phase, f.age], [
    [notTreated, 'any', 'no'],
    [treated, '≥ 65', 'say'],
    [treated, '< 65', 'no'],
  ]) }),
  // A12
  care({ id: 'contraception', row: 'A11', about: 'children', src: ['LBL'], inView: her2Drugs, when: when('contraception', 'A11', [menopause], [['premenopausal', 'say'], [['postmenopausal', 'man'], 'no']]) }),
  care({ id: 'contraception-men', row: 'A11', about: 'children', src: ['LBL'], inView: ['TDM1-ADJ', 'TDXD-ADJ', 'TDXD-THP', 'TDXD-2L', 'TDXD-P-1L', 'TDM1-MBC'], when: when('contraception-men', 'A11', [menopause], [['man', 'say'], [['postmenopausal', 'premenopausal'], 'no']]) }),
  care({ id: 'breastfeeding', row: 'A12', about: 'children', src: ['LBL'], when: when('breastfeeding', 'A12', [menopause, stateOf(f.pregnancy), f.pregnancy], [
    [['postmenopausal', 'man'], 'any', 'any', 'no'],
    ['premenopausal', silent, 'any', 'no'],
    ['premenopausal', told, 'not pregnant', 'no'],
    ['premenopausal', told, 'pregnant', 'say'],
  ]) }),
  care({ id: 'pause-hormones', row: 'A12', about: 'children', src: ['POSITIVE'], when: when('pause-hormones', 'A12', [phase, menopause, wantsChildrenTold, hr], [
    [['before treatment', 'during neoadjuvant', 'local relapse', 'metastatic'], 'any', 'any', 'any', 'no'],
    [['after surgery', 'after neoadjuvant', 'after treatment'], ['postmenopausal', 'man'], 'any', 'any', 'no'],
    [['after surgery', 'after neoadjuvant', 'after treatment'], 'premenopausal', ['no', 'not asked yet'], 'any', 'no'],
    [['after surgery', 'after neoadjuvant', 'after treatment'], 'premenopausal', 'yes', 'negative', 'no'],
    [['after surgery', 'after neoadjuvant', 'after treatment'], 'premenopausal', 'yes', ['positive', 'low-positive'], 'say'],
  ]) }),
  // A13
  care({ id: 'heart-every-3-months', row: '0.4', about: 'heart', src: ['LBL-H'], inView: her2Drugs, when: always('heart-every-3-months', '0.4') }),
  care({ id: 'heart-after', row: '0.4', about: 'heart', src: ['LBL-H'], when: positive('heart-after', '0.4', ['after treatment']) }),
  // A15
  care({ id: 'visits-3-to-6-months', row: 'A15', about: 'later', src: ['herald'], when: visits('visits-3-to-6-months', '< 3') }),
  care({ id: 'visits-6-to-12-months', row: 'A15', about: 'later', src: ['herald'], when: visits('visits-6-to-12-months', '≥ 3 and < 5') }),
  care({ id: 'visits-yearly', row: 'A15', about: 'later', src: ['herald'], when: visits('visits-yearly', '≥ 5') }),
  care({ id: 'mammogram', row: 'A15', about: 'later', src: ['herald'], when: during('mammogram', 'A15', ['after treatment']) }),
  care({ id: 'no-routine-scans', row: 'A15', about: 'later', src: ['herald'], when: during('no-routine-scans', 'A15', ['after treatment']) }),
  care({ id: 'watch-menopause', row: 'A15', about: 'later', src: ['herald'], when: when('watch-menopause', 'A15', [phase, menopause], [
    [over, 'any', 'no'],
    ['after treatment', 'premenopausal', 'say'],
    ['after treatment', ['postmenopausal', 'man'], 'no'],
  ]) }),
  care({ id: 'watch-leukaemia', row: 'A15', about: 'later', src: ['BCIRG006'], when: when('watch-leukaemia', 'A15', [phase, asTold('care-anthracycline', f.priorAnthracycline, 'no')], [
    [over, 'any', 'no'],
    ['after treatment', 'yes', 'say'],
    ['after treatment', 'no', 'no'],
  ]) }),
  // B
  care({ id: 'no-routine-brain-scan', row: 'B0', about: 'spread', src: ['ASCO22-BM'], when: when('no-routine-brain-scan', 'B0', [phase, brainTold], [
    [earlyPhases, 'any', 'no'],
    ['metastatic', 'none', 'say'],
    ['metastatic', ['stable', 'active'], 'no'],
  ]) }),
  care({ id: 'chemo-stops', row: 'B1', about: 'spread', src: ['ASCO22-ABC'], inView: ['THP-1L'], when: during('chemo-stops', 'B1', ['metastatic']) }),
  care({ id: 'same-drugs-for-the-body', row: 'B5', about: 'spread', src: ['ASCO22-BM'], when: when('same-drugs-for-the-body', 'B5', [phase, brainTold, line], [
    [earlyPhases, 'any', 'any', 'no'],
    ['metastatic', ['none', 'stable'], 'any', 'no'],
    ['metastatic', 'active', ['first', 'second', 'second after T-DXd with pertuzumab', 'third or later'], 'no'],
    ['metastatic', 'active', ['first, holding after antibodies with chemotherapy', 'first, holding on T-DXd with pertuzumab', 'holding'], 'say'],
  ]) }),
  care({ id: 'her2-drugs-go-on', row: 'B4', about: 'spread', src: ['ASCO22-ABC'], when: when('her2-drugs-go-on', 'B4', [phase, her2, line], [
    [earlyPhases, 'any', 'any', 'no'],
    ['metastatic', 'negative', 'any', 'no'],
    ['metastatic', 'positive', ['first', 'first, holding after antibodies with chemotherapy', 'first, holding on T-DXd with pertuzumab', 'holding'], 'no'],
    ['metastatic', 'positive', ['second', 'second after T-DXd with pertuzumab', 'third or later'], 'say'],
  ]) }),
  // C
  care({ id: 'growth-call', row: 'C1', about: 'later', src: ['herald'], when: during('growth-call', 'C1', ['during neoadjuvant']) }),
  care({ id: 'residual-is-common', row: 'C2', about: 'later', src: ['KATHERINE', 'DB05'], when: when('residual-is-common', 'C2', [phase, pcr], [
    [rest(['after neoadjuvant']), 'any', 'no'],
    ['after neoadjuvant', ['complete response', 'isolated cells only'], 'no'],
    ['after neoadjuvant', ['residual in the breast', 'residual in nodes'], 'say'],
  ]) }),
]
