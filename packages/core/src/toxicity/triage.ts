/**
 * From what a person reports to one of five levels, with the rule behind it. Rules only raise; nothing lowers a level.
 *
 * A question that was not answered counts as yes: the level is then the worst still possible, and the answer says which
 * question could lower it. Flags and numbers are about the person: one told under diarrhoea also counts for fever.
 * Level = highest of: base of each symptom's grade, its rules, rules for any symptom, emergency signs; then two
 * symptoms at "call today" make "call now" (UKONS), and worry raises one level.
 */
import { isGivenInClinic } from '../regimens/drugs.ts'
import { emergencyFlags, type Flag } from './flags.ts'
import { type FeverProfileId, feverProfiles, globalRules } from './global-rules.ts'
import { highest, type Level, raised, rankOf } from './levels.ts'
import { composite, type ProAnswers } from './pro-ctcae.ts'
import type { Grade, Measure, Rule, Symptom, Values, When } from './symptom.ts'
import { type SymptomId, symptoms } from './symptoms.ts'
import { countsFor, type DrugInUse } from './windows.ts'

export type Report = {
  readonly symptom: SymptomId
  /** A clinician's CTCAE grade, where there is one. */
  readonly grade?: Grade
  readonly pro: Readonly<Record<number, ProAnswers>>
  readonly values: Readonly<Partial<Record<Measure, number>>>
  readonly yes: readonly Flag[]
  /** Questions that were put and not answered; they count as yes. */
  readonly unanswered: readonly Flag[]
}

export type TriageInput = {
  readonly drugs: readonly DrugInUse[]
  readonly profile: FeverProfileId
  readonly reports: readonly Report[]
  readonly veryWorried: boolean
  /** Symptoms at "call today" for three days running without contact with the team. */
  readonly threeDaysWithoutContact: readonly SymptomId[]
}

/** Why a level was reached: the id of a rule, of a base row, of an emergency sign or of a way to combine. */
export type Reason = { readonly level: Level; readonly because: Because }
export type Because =
  | { readonly kind: 'rule'; readonly rule: string; readonly symptom: SymptomId | 'any' }
  | { readonly kind: 'grade'; readonly symptom: SymptomId; readonly grade: Grade }
  | { readonly kind: 'emergency sign'; readonly flag: Flag }
  | { readonly kind: 'two problems at once'; readonly symptoms: readonly SymptomId[] }
  | { readonly kind: 'three days without contact'; readonly symptom: SymptomId }
  | { readonly kind: 'worry' }

export type Triage = {
  readonly level: Level
  /** The reasons for that level, and for nothing lower. */
  readonly reasons: readonly Reason[]
  /** Every reason found, highest level first. */
  readonly all: readonly Reason[]
  readonly perSymptom: readonly {
    readonly symptom: SymptomId
    readonly grade: Grade
    readonly level: Level
  }[]
  /** Unanswered questions whose "no" could still lower the level; empty when the level is final. */
  readonly couldLower: readonly Flag[]
}

/** The level of what was reported. */
export function triage(input: TriageInput): Triage {
  const worst = assess(input, (report) => [...report.yes, ...report.unanswered])
  const open = [...new Set(input.reports.flatMap((report) => report.unanswered))]
  const couldLower = open.filter(
    (flag) => rankOf(assess(input, answeredExcept(flag)).level) < rankOf(worst.level),
  )
  const best = assess(input, (report) => report.yes)
  // Where no single "no" lowers the level but all of them together would, every open question is named.
  const together = couldLower.length === 0 && rankOf(best.level) < rankOf(worst.level) ? open : couldLower
  return { ...worst, couldLower: together }
}

const answeredExcept =
  (flag: Flag) =>
  (report: Report): readonly Flag[] => [...report.yes, ...report.unanswered.filter((other) => other !== flag)]

type Found = Omit<Triage, 'couldLower'>

function assess(input: TriageInput, flagsOf: (report: Report) => readonly Flag[]): Found {
  const flags = new Set(input.reports.flatMap((report) => flagsOf(report)))
  const values = valuesOf(input)
  const world: World = { drugs: input.drugs, flags, values }
  const reasons: Reason[] = []
  const perSymptom = input.reports.map((report) => {
    const symptom = symptomOf(report.symptom)
    const grade = gradeOf(symptom, report, flags)
    const found: Reason[] = [
      { level: baseLevel(symptom, grade), because: { kind: 'grade', symptom: report.symptom, grade } },
    ]
    const rules = report.symptom === 'fever' ? withProfile(symptom.rules, input.profile) : symptom.rules
    for (const rule of rules) if (holds(rule.when, grade, world)) found.push(reasonOf(rule, report.symptom))
    if (input.threeDaysWithoutContact.includes(report.symptom))
      found.push({
        level: 'call_now',
        because: { kind: 'three days without contact', symptom: report.symptom },
      })
    reasons.push(...found)
    return { symptom: report.symptom, grade, level: highest(found.map((reason) => reason.level)) }
  })
  reasons.push(...feverToldElsewhere(input, world))
  for (const rule of globalRules) if (holds(rule.when, 0, world)) reasons.push(reasonOf(rule, 'any'))
  for (const flag of emergencyFlags)
    if (flags.has(flag)) reasons.push({ level: 'emergency', because: { kind: 'emergency sign', flag } })
  const amber = [...new Set(perSymptom.filter((s) => s.level === 'call_today').map((s) => s.symptom))]
  if (amber.length >= 2)
    reasons.push({ level: 'call_now', because: { kind: 'two problems at once', symptoms: amber } })
  const before = highest(reasons.map((reason) => reason.level))
  if (input.veryWorried)
    reasons.push({ level: highest([raised(before), 'call_today']), because: { kind: 'worry' } })
  const level = highest(reasons.map((reason) => reason.level))
  return {
    level,
    reasons: reasons.filter((reason) => reason.level === level),
    all: reasons.toSorted((a, b) => rankOf(b.level) - rankOf(a.level)),
    perSymptom,
  }
}

type World = {
  readonly drugs: readonly DrugInUse[]
  readonly flags: ReadonlySet<Flag>
  readonly values: Values
}

const reasonOf = (rule: Rule, symptom: SymptomId | 'any'): Reason => ({
  level: rule.level,
  because: { kind: 'rule', rule: rule.id, symptom },
})

const rows: ReadonlyMap<string, Symptom> = new Map(symptoms.map((symptom) => [symptom.id, symptom]))

/** The row of a symptom. */
export function symptomOf(id: SymptomId): Symptom {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`Symptom "${id}" has an id but no row.`)
  return row
}

/** The level of a grade; a grade above the last named keeps the last one's level. */
export function baseLevel(symptom: Symptom, grade: Grade): Level {
  const named = [1, 2, 3, 4] as const
  return highest(named.filter((g) => g <= grade).map((g) => symptom.base[g] ?? 'self_care'))
}

/** The highest of the clinician's grade, the numbers, the yes answers and the PRO-CTCAE composites. */
export function gradeOf(symptom: Symptom, report: Report, flags: ReadonlySet<Flag>): Grade {
  const grades: Grade[] = [report.grade ?? 0]
  for (const row of symptom.gradeFromValues) {
    const value = report.values[row.value]
    if (value !== undefined && value >= row.atLeast) grades.push(row.grade)
  }
  for (const row of symptom.gradeFromFlags) if (flags.has(row.flag)) grades.push(row.grade)
  for (const item of symptom.proCtcae) {
    const answers = report.pro[item.item]
    if (answers !== undefined) grades.push(composite(item.table, answers))
  }
  // Reported, but nothing said how bad: there is something, so at least grade 1.
  if (isUngraded(symptom, report)) grades.push(1)
  return grades.reduce<Grade>((top, grade) => (grade > top ? grade : top), 0)
}

const isUngraded = (symptom: Symptom, report: Report): boolean =>
  report.grade === undefined &&
  Object.keys(report.pro).length === 0 &&
  // A temperature told under loose stools says nothing of how loose they are.
  !symptom.gradeFromValues.some(({ value }) => report.values[value] !== undefined)

function holds(when: When, grade: Grade, world: World): boolean {
  const anyFlag = (flags: readonly Flag[] | undefined) =>
    flags === undefined || flags.some((flag) => world.flags.has(flag))
  return (
    grade >= (when.gradeAtLeast ?? 0) &&
    anyFlag(when.flags) &&
    anyFlag(when.alsoFlags) &&
    compared(when.atLeast, world, (value, limit) => value >= limit) &&
    compared(when.below, world, (value, limit) => value < limit) &&
    drugsHold(when, world)
  )
}

/** The drugs named, inside their windows; "days since start" is asked of the same drug. */
function drugsHold(when: When, world: World): boolean {
  const { days_since_start: sinceStart, ...others } = when.atMost ?? {}
  if (!compared(others, world, (value, limit) => value <= limit)) return false
  const named = when.drugs
  if (named === undefined && sinceStart === undefined) return true
  return world.drugs.some(
    (drug) =>
      (named === undefined || named.some((name) => countsFor(drug, name))) &&
      (sinceStart === undefined || (drug.daysSinceStart !== undefined && drug.daysSinceStart <= sinceStart)),
  )
}

function compared(
  limits: Values | undefined,
  world: World,
  test: (value: number, limit: number) => boolean,
): boolean {
  if (limits === undefined) return true
  const values: Readonly<Record<string, number>> = world.values
  return Object.entries(limits).every(([name, limit]) => {
    const value = values[name]
    return value !== undefined && test(value, limit)
  })
}

/** Under the lowest line of any fever rule. */
const feverWatchC = 37.5

/** A number told twice counts at its worst: the highest; the lowest for oxygen, and for a temperature with no fever. */
function valuesOf(input: TriageInput): Values {
  const values: Record<string, number> = {}
  for (const report of input.reports)
    for (const [name, value] of Object.entries(report.values)) {
      const before = values[name] ?? value
      const noFever = name === 'temp_c' && Math.max(before, value) < feverWatchC
      values[name] = name === 'spo2' || noFever ? Math.min(before, value) : Math.max(before, value)
    }
  const clinic = input.drugs.filter((drug) => isGivenInClinic(drug.id)).map((drug) => drug.daysSinceLast)
  if (clinic.length > 0) values['days_since_dose'] = Math.min(...clinic)
  return values
}

const withProfile = (rules: readonly Rule[], profile: FeverProfileId): readonly Rule[] => [
  ...rules,
  ...feverProfiles[profile].rules,
]

/** A temperature at or over the site's line counts even when she reported it under another symptom. */
function feverToldElsewhere(input: TriageInput, world: World): readonly Reason[] {
  const temperature = world.values.temp_c
  if (temperature === undefined || temperature < feverProfiles[input.profile].callNowC) return []
  if (input.reports.some((report) => report.symptom === 'fever')) return []
  const fever = symptomOf('fever')
  return withProfile(fever.rules, input.profile)
    .filter((rule) => holds(rule.when, 0, world))
    .map((rule) => reasonOf(rule, 'fever'))
}
