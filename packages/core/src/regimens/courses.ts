/**
 * Which regimens of the table a record speaks of: going on, planned, or had before.
 *
 * A drug goes on when its last dose lies at most 42 days back (history.her2-after-surgery: the longest gap that needs no
 * reload); tablets go on until the record says that they stopped, or for as long as they are ever planned. A plan or order
 * counts for a year where no dose came after it.
 * Drugs of one plan in the record stay together; single orders, and drugs that go on, are read together, largest regimen
 * first. Which regimen fits is a comparison of drugs, never a guess at doses: a drug left over stands alone.
 */
import type { Treatment } from '../chart/chart.ts'
import { type Day, daysBetween } from '../chart/day.ts'
import { earliestDay, latestDay } from '../chart/when.ts'
import { drugsNamed } from './drug-names.ts'
import type { DrugId } from './drugs.ts'
import type { RegimenId } from './regimens.ts'

export type CourseOfRecord = {
  readonly standing: 'running' | 'planned' | 'had'
  /** `none`: these drugs are no regimen of the table. */
  readonly regimen: RegimenId | 'none'
  readonly drugs: readonly DrugId[]
  /** First and last day on which one of its drugs was given; undefined where none has a day. */
  readonly first: Day | undefined
  readonly last: Day | undefined
  /** First and last day of each drug that was given on a day. */
  readonly doses: readonly { readonly drug: DrugId; readonly first: Day; readonly last: Day }[]
}

/** Days after which a dose no longer tells that treatment goes on. */
const longestGapDays = 42
/** Tablets against HER2 and chemo tablets: half a year without a word is over, as in history.her2-after-surgery. */
const tabletDays = 182
/** Neratinib is a year; hormone tablets are ten years at most (hormone plan tam10). */
const neratinibDays = 365
const hormoneDays = 3653
/** A plan or order that nothing came of for a year is of something long past (question.still-waiting). */
const orderDays = 365

type Mention = {
  readonly kind: 'given' | 'asked'
  readonly drugs: readonly DrugId[]
  readonly day: Day | undefined
  /** The end that the record gives; undefined where it gives none. */
  readonly until: Day | undefined
  /** The record says that somebody stopped it. */
  readonly isStopped: boolean
}

/** The courses of a record as of a day, those that go on first. Drugs that are not in the list are left out. */
export function coursesOf(
  treatments: readonly Treatment[],
  asOf: Day,
  stage: 'early' | 'advanced',
): readonly CourseOfRecord[] {
  const mentions = treatments.flatMap((treatment) => mentionOf(treatment, asOf))
  const drugs = [...new Set(mentions.flatMap((mention) => mention.drugs))]
  const standings = new Map(drugs.map((drug) => [drug, standingOf(drug, mentions, asOf)]))
  const inStanding = (standing: CourseOfRecord['standing']): readonly DrugId[] =>
    drugs.filter((drug) => standings.get(drug) === standing)
  const plans = mentions
    .filter(({ kind, drugs: own }) => kind === 'asked' && own.length > 1)
    .filter((mention) =>
      mention.drugs.some((drug) => standings.get(drug) === 'planned' && isStillAsked(drug, mention, asOf)),
    )
    .map(({ drugs: own }) => own)
  const inPlans = new Set(plans.flat())
  const single = inStanding('planned').filter((drug) => !inPlans.has(drug))
  const course =
    (standing: CourseOfRecord['standing']) =>
    (fit: Fit): CourseOfRecord => ({
      standing,
      ...fit,
      ...daysOf(fit.drugs, mentions),
      doses: fit.drugs.flatMap((drug) => {
        const { first, last } = daysOf([drug], mentions)
        return first === undefined || last === undefined ? [] : [{ drug, first, last }]
      }),
    })
  return [
    ...fits(inStanding('running'), stage).map(course('running')),
    ...[...new Map(plans.map((own) => [own.toSorted().join(), own])).values()].flatMap((own) =>
      fits(own, stage).map(course('planned')),
    ),
    ...fits(single, stage).map(course('planned')),
    ...fits(inStanding('had'), stage).map(course('had')),
  ]
}

/** One treatment of the chart; nothing for what was not given, and for a dose whose day lies ahead. */
function mentionOf({ kind, ingredients, from, to }: Treatment, asOf: Day): readonly Mention[] {
  const drugs = drugsNamed(ingredients).flatMap(([drug]) => drug ?? [])
  if (kind === 'not-given' || drugs.length === 0) return []
  const day = earliestDay(from)
  if (kind === 'planned' || kind === 'ordered')
    return [{ kind: 'asked', drugs, day, until: undefined, isStopped: false }]
  if (day !== undefined && daysBetween(day, asOf) < 0) return []
  const end = latestDay(to)
  return [{ kind: 'given', drugs, day, until: end, isStopped: kind === 'stopped' }]
}

function standingOf(drug: DrugId, mentions: readonly Mention[], asOf: Day): CourseOfRecord['standing'] {
  const own = mentions.filter(({ drugs }) => drugs.includes(drug))
  const given = own.filter(({ kind }) => kind === 'given')
  if (given.length === 0) return own.some((mention) => isStillAsked(drug, mention, asOf)) ? 'planned' : 'had'
  if (given.some((mention) => goesOn(drug, mention, asOf))) return 'running'
  const { last } = daysOf([drug], mentions)
  const isAskedAfter = own.some(
    ({ kind, day }) =>
      kind === 'asked' && day !== undefined && last !== undefined && daysBetween(last, day) > 0,
  )
  return isAskedAfter ? 'planned' : 'had'
}

function goesOn(drug: DrugId, { day, until, isStopped }: Mention, asOf: Day): boolean {
  if (isStopped) return false
  if (until !== undefined) return daysBetween(until, asOf) <= longestGapDays
  return day !== undefined && daysBetween(day, asOf) <= daysWithoutWord(drug)
}

/** How long after its day a dose, or the start of tablets, still tells that treatment goes on. */
function daysWithoutWord(drug: DrugId): number {
  if (hormone.includes(drug)) return hormoneDays
  if (drug === 'neratinib') return neratinibDays
  return tablets.includes(drug) ? tabletDays : longestGapDays
}

/** An order without a day cannot be called old. */
const isStillAsked = (drug: DrugId, { kind, day }: Mention, asOf: Day): boolean =>
  kind === 'asked' &&
  (day === undefined || daysBetween(day, asOf) <= Math.max(orderDays, daysWithoutWord(drug)))

type Days = Pick<CourseOfRecord, 'first' | 'last'>

/** First and last day on which one of some drugs was given. */
function daysOf(drugs: readonly DrugId[], mentions: readonly Mention[]): Days {
  let first: Day | undefined
  let last: Day | undefined
  for (const { kind, drugs: own, day, until } of mentions) {
    if (kind !== 'given' || day === undefined || !own.some((drug) => drugs.includes(drug))) continue
    const end = until ?? day
    if (first === undefined || daysBetween(day, first) > 0) first = day
    if (last === undefined || daysBetween(last, end) > 0) last = end
  }
  return { first, last }
}

type Fit = Pick<CourseOfRecord, 'regimen' | 'drugs'>

/** Drugs to regimens: the largest that they fill first, then the rest; what is left over stands alone. */
function fits(drugs: readonly DrugId[], stage: 'early' | 'advanced'): readonly Fit[] {
  const left = new Set(drugs)
  const found: Fit[] = []
  for (const [regimen, stages, ...needs] of signatures) {
    if (left.size === 0) break
    if (stages !== 'both' && stages !== stage) continue
    const used = needs.map((either) => either.find((drug) => left.has(drug)))
    if (used.includes(undefined)) continue
    const own = [...new Set(used.flatMap((drug) => drug ?? []))]
    for (const drug of own) left.delete(drug)
    found.push({ regimen, drugs: own })
  }
  const hormones = [...left].filter((drug) => hormone.includes(drug))
  for (const drug of hormones) left.delete(drug)
  return [
    ...found,
    ...(left.size === 0 ? [] : [{ regimen: 'none', drugs: [...left] } as const]),
    ...(hormones.length === 0 ? [] : [{ regimen: 'endocrine', drugs: hormones } as const]),
  ]
}

// ---- what tells a regimen by its drugs; each need is a list of drugs that stand for each other

const H: readonly DrugId[] = ['trastuzumab_iv', 'trastuzumab_sc', 'phesgo']
const P: readonly DrugId[] = ['pertuzumab', 'phesgo']
const taxane: readonly DrugId[] = ['paclitaxel', 'nab_paclitaxel', 'docetaxel']
const paclitaxel: readonly DrugId[] = ['paclitaxel', 'nab_paclitaxel']
const hormone: readonly DrugId[] = [
  'tamoxifen',
  'letrozole',
  'anastrozole',
  'exemestane',
  'goserelin',
  'leuprolide',
  'fulvestrant',
]
const partner: readonly DrugId[] = ['capecitabine', 'eribulin', 'gemcitabine', 'vinorelbine']
/** Tablets with a course that the record need not end. */
const tablets: readonly DrugId[] = ['tucatinib', 'lapatinib', 'palbociclib', 'capecitabine']

/** Largest first: a row is tried before every row whose needs it holds. */
// biome-ignore format: a table
const signatures: readonly (readonly [RegimenId, 'early' | 'advanced' | 'both', ...(readonly (readonly DrugId[])[])])[] = [
  ['fec_dh',        'early',    ['fluorouracil'], ['epirubicin'], ['cyclophosphamide'], ['docetaxel'], H],
  ['ac_thp',        'early',    ['doxorubicin', 'epirubicin'], ['cyclophosphamide'], taxane, H, P],
  ['ac_th',         'early',    ['doxorubicin', 'epirubicin'], ['cyclophosphamide'], taxane, H],
  ['tchp',          'early',    ['docetaxel'], ['carboplatin'], H, P],
  ['t_dxd_thp',     'early',    ['t_dxd'], taxane, H, P],
  ['patina',        'advanced', H, P, ['palbociclib'], hormone],
  ['tch',           'early',    ['docetaxel'], ['carboplatin'], H],
  ['tc_h',          'early',    ['docetaxel'], ['cyclophosphamide'], H],
  ['thp_neo',       'early',    taxane, H, P],
  ['thp_adv',       'advanced', taxane, H, P],
  ['tuc_cap_h',     'advanced', ['tucatinib'], ['capecitabine'], H],
  ['marg_chemo',    'advanced', ['margetuximab'], partner],
  ['lap_cap',       'advanced', ['lapatinib'], ['capecitabine']],
  ['t_dxd_p',       'advanced', ['t_dxd'], P],
  ['th_apt',        'early',    paclitaxel, H],
  ['hp_maint',      'both',     H, P],
  ['t_dm1_x14',     'early',    ['t_dm1']],
  ['t_dxd_x14',     'early',    ['t_dxd']],
  ['t_dxd_adv',     'advanced', ['t_dxd']],
  ['neratinib_ext', 'early',    ['neratinib']],
  ['h_mono',        'both',     H],
]

/** Regimens that a record can be matched to, and those that its drugs alone do not tell. */
export const matchedRegimens: readonly RegimenId[] = signatures.map(([regimen]) => regimen)
