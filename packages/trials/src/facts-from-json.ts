/**
 * Reads the small JSON shape in which people test trial matching: one object, keys left out where nothing is known.
 *
 * The keys are those of `herald eval trials`. What a key leaves open stays open; a value that cannot be read is told,
 * never dropped.
 */
import { atLeast, exactly, type Interval, lessThan, moreThan } from '@herald/core'
import {
  type BrainCell,
  brainCells,
  type Her2Cell,
  type Menopause,
  type Setting,
  type Stage,
  settings,
  stages,
  type TherapySetting,
} from './criterion.ts'
import { drugName } from './drugs.ts'
import {
  type Answer,
  nCategories,
  nothingKnown,
  type ReceptorFact,
  type Regimen,
  type TrialFacts,
  tCategories,
} from './facts.ts'
import { at, isObject, type Json, listAt, numberAt, textAt, textsAt } from './json.ts'

const answer = (value: unknown): Answer => (value === true ? 'yes' : value === false ? 'no' : 'unknown')
const number = (value: number | undefined, otherwise: Interval): Interval =>
  value === undefined ? otherwise : exactly(value)

// Who has which status is a set of cells; a status without its score leaves the scores open.
const her2ByStatus: Readonly<Record<string, readonly Her2Cell[]>> = {
  positive: ['2+ ISH+', '0-1+ ISH+', '3+'],
  low: ['1+', '2+ ISH-'],
  ultralow: ['0 faint'],
  zero: ['0', '0 faint'],
  negative: ['0', '0 faint', '1+', '2+ ISH-'],
}
const amplified = (word: string | undefined): Answer =>
  word === undefined
    ? 'unknown'
    : /not|non|negative|^-/i.test(word)
      ? 'no'
      : /ampl|posit|^\+/i.test(word)
        ? 'yes'
        : 'unknown'

function her2Of(her2: unknown): readonly Her2Cell[] {
  const status = textAt(her2, 'status')?.toLowerCase()
  const ihc = textAt(her2, 'ihc')
  const ish = amplified(textAt(her2, 'ish') ?? textAt(her2, 'fish'))
  const staining = textAt(her2, 'membraneStaining')?.toLowerCase()
  const faint: readonly Her2Cell[] =
    staining === 'none' ? ['0'] : staining === undefined ? ['0', '0 faint'] : ['0 faint']
  const byScore: Readonly<Record<string, readonly Her2Cell[]>> = {
    '0': faint,
    '1+': ['1+'],
    '2+': ish === 'yes' ? ['2+ ISH+'] : ish === 'no' ? ['2+ ISH-'] : ['2+ ISH-', '2+ ISH+'],
    '3+': ['3+'],
  }
  const scored = ihc === undefined ? undefined : byScore[ihc]
  const stated = status === undefined ? undefined : her2ByStatus[status]
  const positiveByIsh: readonly Her2Cell[] =
    ish === 'yes' && (ihc === '0' || ihc === '1+') ? ['0-1+ ISH+'] : []
  if (positiveByIsh.length > 0) return positiveByIsh
  if (scored === undefined)
    return stated ?? (ish === 'yes' ? (her2ByStatus['positive'] ?? []) : nothingKnown.her2)
  // A status that contradicts the score is a conflict: both stay possible.
  const both = stated === undefined ? scored : scored.filter((cell) => stated.includes(cell))
  return both.length > 0 ? both : [...new Set([...scored, ...(stated ?? [])])]
}

function receptorOf(receptor: unknown): ReceptorFact {
  const pct = numberAt(receptor, 'pct')
  const status = textAt(receptor, 'status')?.toLowerCase()
  const { statuses, pct: anyPct } = nothingKnown.er
  if (pct === undefined && status === undefined) return { statuses, pct: anyPct, tested: 'unknown' }
  const positive = status === undefined ? (pct ?? 0) >= 1 : status.startsWith('pos')
  return {
    statuses: [positive ? 'positive' : 'negative'],
    pct: pct === undefined ? (positive ? { ...anyPct, low: 1 } : { ...lessThan(1), low: 0 }) : exactly(pct),
    tested: 'yes',
  }
}

const isSetting = (word: string | undefined): word is Setting => settings.some((s) => s === word)
const isStage = (word: string): word is Stage => stages.some((s) => s === word)

function stagesOf(word: string | undefined): readonly Stage[] {
  if (word === undefined) return stages
  const plain = word.replace(/^stage\s*/i, '').toUpperCase()
  const exact = stages.filter((s) => isStage(plain) && s === plain)
  if (exact.length > 0) return exact
  const within = stages.filter((s) => s.startsWith(plain) && s.slice(plain.length).match(/^[ABC]?$/) !== null)
  return within.length > 0 ? within : plain.startsWith('I') ? stages.filter((s) => s === 'I') : stages
}

function tnmOf(tnm: string | undefined): {
  readonly t: readonly string[]
  readonly n: readonly string[]
  readonly m0: boolean
} {
  const t = /T(is|[0-4](?:mi|[a-d])?)/.exec(tnm ?? '')?.[1]
  const n = /N([0-3])/.exec(tnm ?? '')?.[1]
  return {
    t:
      t === undefined
        ? tCategories
        : tCategories.filter((c) => c === `T${t}` || (/^\d$/.test(t) && c.startsWith(`T${t}`))),
    n: n === undefined ? nCategories : nCategories.filter((c) => c === `N${n}`),
    m0: /M0/.test(tnm ?? ''),
  }
}

// Largest extent of the primary tumour by T category (AJCC 8): T1 to 20 mm, T2 over 20 to 50, T3 over 50.
function sizeFromT(t: readonly string[]): Interval {
  if (t.every((c) => c.startsWith('T1'))) return { ...atLeast(0), high: 20, highOpen: false, lowOpen: true }
  if (t.every((c) => c === 'T2')) return { ...moreThan(20), high: 50, highOpen: false }
  if (t.every((c) => c === 'T3')) return moreThan(50)
  return nothingKnown.tumourMm
}

const therapySettings = ['neoadjuvant', 'adjuvant', 'metastatic'] as const
const outcomes: readonly (readonly [RegExp, Regimen['outcome']])[] = [
  [/progress|refractory|failed|relapse/i, 'progressed'],
  [/response|responded|stable/i, 'responded'],
  [/complet/i, 'completed'],
  [/ongoing|current/i, 'ongoing'],
  [/intoler|toxic|stopped|discontinu/i, 'stopped'],
]

function regimenOf(entry: Json): Regimen {
  const setting = textAt(entry, 'setting')?.toLowerCase()
  const named: readonly TherapySetting[] = therapySettings.filter(
    (s) => s === setting || (setting === 'advanced' && s === 'metastatic'),
  )
  const outcome = textAt(entry, 'outcome') ?? ''
  const months = numberAt(entry, 'months')
  const endedMonths = numberAt(entry, 'endedMonthsAgo')
  const endedWeeks =
    numberAt(entry, 'endedWeeksAgo') ?? (endedMonths === undefined ? undefined : (endedMonths * 365.25) / 84)
  return {
    drugs: textsAt(entry, 'agents').map(drugName),
    settings: named.length > 0 ? named : therapySettings,
    line: numberAt(entry, 'line'),
    weeks: number(
      numberAt(entry, 'weeks') ?? (months === undefined ? undefined : (months * 365.25) / 84),
      atLeast(0),
    ),
    cycles: number(numberAt(entry, 'cycles'), atLeast(0)),
    outcome: outcomes.find(([words]) => words.test(outcome))?.[1] ?? 'unknown',
    endedWeeksAgo: number(endedWeeks, atLeast(0)),
  }
}

function brainOf(
  brain: unknown,
  early: boolean,
): { readonly cells: readonly BrainCell[]; readonly seen: boolean } {
  const status = textAt(brain, 'status')
    ?.toLowerCase()
    .replace('progressing-untreated', 'untreated-progressing')
    .replace('progressing-treated', 'treated-progressing')
  const exact = brainCells.filter((c) => c === status)
  if (exact.length > 0) return { cells: exact, seen: true }
  if (status === 'untreated' || status === 'treated')
    return { cells: brainCells.filter((c) => c.startsWith(status)), seen: true }
  if (status === 'progressing' || status === 'active')
    return { cells: ['untreated-progressing', 'treated-progressing'], seen: true }
  return { cells: early ? ['none'] : brainCells, seen: at(brain, 'imaged') === true }
}

/** Reads one person. Keys that are absent stay unknown (docs/decisions/0028 lists what may be inferred). */
export function factsFromJson(patient: Json): TrialFacts {
  const sex = textAt(patient, 'sex')?.toLowerCase()
  const male = sex === 'male'
  const menopause = textAt(patient, 'menopause')?.toLowerCase()
  const suppressed = at(patient, 'ovarianSuppression')
  const premenopausal: readonly Menopause[] =
    suppressed === true ? ['pre-suppressed'] : suppressed === false ? ['pre'] : ['pre', 'pre-suppressed']
  const menopausal: readonly Menopause[] = male
    ? ['male']
    : menopause === 'post'
      ? ['post']
      : menopause === 'pre' || menopause === 'peri'
        ? premenopausal
        : nothingKnown.menopause.filter((m) => m !== 'male' || sex === undefined)
  const setting = textAt(patient, 'setting')
  const metastatic = at(patient, 'metastatic')
  const nowSettings = isSetting(setting)
    ? [setting]
    : metastatic === true
      ? (['metastatic'] as const)
      : settings.filter(
          (s) =>
            (metastatic === false ? s !== 'metastatic' : true) &&
            (setting === 'early' ? s.startsWith('early') : true),
        )
  const early = nowSettings.every((s) => s.startsWith('early'))
  const { t, n, m0 } = tnmOf(textAt(patient, 'tnm'))
  const surgery = at(patient, 'surgery')
  const result = textAt(surgery, 'result') ?? ''
  const weeks = numberAt(surgery, 'weeksAgo')
  const months = numberAt(surgery, 'monthsAgo')
  const regimens = listAt(patient, 'therapies').filter(isObject).map(regimenOf)
  const complete = at(patient, 'therapiesComplete') === true
  const neoadjuvantGiven = regimens.some((r) => r.settings.length === 1 && r.settings.includes('neoadjuvant'))
  const response: TrialFacts['response'] =
    /residual|non-?pcr/i.test(result) || setting === 'early-residual-after-neoadjuvant'
      ? ['residual']
      : /complete response|pcr/i.test(result) || setting === 'early-pcr-after-neoadjuvant'
        ? ['complete']
        : neoadjuvantGiven || !complete
          ? nothingKnown.response
          : ['none given']
  const brain = brainOf(at(patient, 'brain'), early || m0)
  const notPregnant = male || menopausal.every((m) => m === 'post')
  const lepto = answer(at(patient, 'brain', 'leptomeningeal') ?? at(patient, 'leptomeningeal'))
  const clear = brain.seen && brain.cells.every((c) => c === 'none')
  const inflammatory = answer(at(patient, 'inflammatory'))
  const progress = regimens.filter((r) => r.settings.includes('metastatic') && r.settings.length === 1)
  const last = progress.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).at(-1)
  const withoutBrain = brain.cells.every((c) => c === 'none')
  const biomarkers = at(patient, 'biomarkers')
  return {
    ...nothingKnown,
    sexes: sex === 'female' ? ['female'] : male ? ['male'] : nothingKnown.sexes,
    ageYears: number(numberAt(patient, 'age'), nothingKnown.ageYears),
    menopause: menopausal,
    her2: her2Of(at(patient, 'her2')),
    ishKnown: amplified(textAt(patient, 'her2', 'ish')) !== 'unknown',
    her2Mutation: answer(at(patient, 'her2', 'mutation') ?? at(patient, 'her2', 'mutant')),
    er: receptorOf(at(patient, 'er')),
    pr: receptorOf(at(patient, 'pr')),
    settings: nowSettings,
    stageAtDiagnosis: stagesOf(textAt(patient, 'stageAtDiagnosis') ?? textAt(patient, 'stage')),
    t,
    n,
    tumourMm: number(numberAt(patient, 'tumourMm'), sizeFromT(t)),
    response,
    weeksSinceSurgery: number(
      weeks ?? (months === undefined ? undefined : (months * 365.25) / 84),
      nothingKnown.weeksSinceSurgery,
    ),
    regimens,
    regimensComplete: complete,
    planned: Array.isArray(at(patient, 'plannedTherapy'))
      ? textsAt(patient, 'plannedTherapy').map(drugName)
      : undefined,
    brain: brain.cells,
    brainSeen: brain.seen,
    monthsSinceBrainTreatment: number(numberAt(patient, 'brain', 'monthsSinceLocalTherapy'), atLeast(0)),
    lvefPct: number(percent(numberAt(patient, 'lvef', 'value')), nothingKnown.lvefPct),
    lvefBeforePct: number(percent(numberAt(patient, 'lvef', 'beforeChemo')), nothingKnown.lvefBeforePct),
    ecog: nothingKnown.ecog.filter((e) => (numberAt(patient, 'ecog') ?? e) === e),
    kps: number(numberAt(patient, 'kps'), nothingKnown.kps),
    measurable: answer(at(patient, 'measurable')),
    conditions: {
      leptomeningeal: lepto !== 'unknown' ? lepto : clear || early || m0 ? 'no' : 'unknown',
      pregnant: notPregnant ? 'no' : answer(at(patient, 'pregnant')),
      breastfeeding:
        notPregnant && at(patient, 'breastfeeding') !== true ? 'no' : answer(at(patient, 'breastfeeding')),
      inflammatory:
        inflammatory !== 'unknown'
          ? inflammatory
          : t.every((c) => c === 'T4d')
            ? 'yes'
            : t.includes('T4d')
              ? 'unknown'
              : 'no',
      bilateral: answer(at(patient, 'bilateral')),
      'measurable brain lesion': withoutBrain ? 'no' : answer(at(patient, 'brain', 'measurable')),
      'brain surgery planned': withoutBrain ? 'no' : answer(at(patient, 'brain', 'resectionPlanned')),
      'progressed on the last treatment':
        last !== undefined
          ? last.outcome === 'progressed'
            ? 'yes'
            : last.outcome === 'unknown'
              ? 'unknown'
              : 'no'
          : early && complete
            ? 'no'
            : 'unknown',
    },
    biomarkers: Object.fromEntries(
      Object.entries(isObject(biomarkers) ? biomarkers : {}).map(([gene, found]) => [
        gene.toUpperCase(),
        foundOf(found),
      ]),
    ),
    country: textAt(patient, 'country'),
  }
}

const percent = (value: number | undefined): number | undefined =>
  value !== undefined && value <= 1 ? value * 100 : value

function foundOf(found: unknown): Answer {
  if (typeof found === 'boolean') return answer(found)
  if (typeof found !== 'string') return 'unknown'
  if (/not (?:detected|mutated|found)|wild|negative|none|normal/i.test(found)) return 'no'
  return /unknown|not tested|pending/i.test(found) ? 'unknown' : 'yes'
}
