/**
 * The weekly look back: which PRO-CTCAE items are asked about the past 7 days, and which answers lead to today's danger questions.
 *
 * NCI's PRO-CTCAE site: the recall is the last 7 days. Items and their parts are those of ./symptoms.ts; no item exists for fever,
 * chest pain or weight. What is told about a week sets no level: a level is about today. An answer that the item's composite
 * (Basch 2021) puts at a grade which the symptom's own row wants a call for leads to the daily check of that symptom.
 */
import { rankOf } from './levels.ts'
import { composite, type Position, type ProAnswers } from './pro-ctcae.ts'
import { allSymptoms, symptomsOfDrugs } from './questions.ts'
import type { CompositeTable, Grade, ProPart, Symptom } from './symptom.ts'
import type { SymptomId } from './symptoms.ts'
import { baseLevel, symptomOf } from './triage.ts'
import type { DrugInUse } from './windows.ts'

/** The item by NCI's number. */
export type WeeklyItem = {
  readonly item: number
  readonly symptom: SymptomId
  readonly parts: readonly ProPart[]
  readonly table: CompositeTable
}

/** Two minutes at most, at six seconds a question. */
export const mostWeeklyQuestions = 20

/** The items for her drugs, most urgent symptom first; an item whose questions no longer fit is left out. */
export function weeklyItems(drugs: readonly DrugInUse[]): readonly WeeklyItem[] {
  const all = symptomsOfDrugs(drugs).flatMap((symptom): readonly WeeklyItem[] => {
    const row: Symptom = symptomOf(symptom)
    return row.proCtcae.map((item) => ({ ...item, symptom }))
  })
  const chosen: WeeklyItem[] = []
  let questions = 0
  for (const item of all) {
    if (chosen.some((other) => other.item === item.item)) continue
    if (questions + item.parts.length > mostWeeklyQuestions) continue
    questions += item.parts.length
    chosen.push(item)
  }
  return chosen
}

/** How many answers a part has: there or not, or five places. */
export const placesOf = (part: ProPart): readonly Position[] =>
  part === 'presence' ? [0, 1] : [0, 1, 2, 3, 4]

/**
 * The answers to one item, complete; undefined while a part that counts is open. PRO-CTCAE's skip rule: "never", or "none" where
 * how often is not asked, answers the other parts too.
 */
export function completeAnswers({ parts }: WeeklyItem, told: ProAnswers): ProAnswers | undefined {
  const [first] = parts
  if (first === undefined || told[first] === undefined) return undefined
  const isNone = told[first] === 0
  const answers = parts.map((part) => [part, isNone ? 0 : told[part]] as const)
  return answers.some(([, place]) => place === undefined) ? undefined : Object.fromEntries(answers)
}

/** The composite of one item, and whether the symptom is to be looked at today: its grade alone would want a call, or is the highest there is. */
export function weekSignal(
  { symptom, table }: WeeklyItem,
  answers: ProAnswers,
): { readonly composite: Grade; readonly leadsToToday: boolean } {
  const grade = composite(table, answers)
  const wantsCall = rankOf(baseLevel(symptomOf(symptom), grade)) >= rankOf('call_today')
  return { composite: grade, leadsToToday: wantsCall || grade >= 3 }
}

const every: ReadonlyMap<unknown, WeeklyItem> = new Map(
  allSymptoms.flatMap((symptom) => {
    const row: Symptom = symptomOf(symptom)
    return row.proCtcae.map((item) => [item.item, { ...item, symptom }] as const)
  }),
)

/** The item of a number of NCI's; undefined where no symptom of the table has it. */
export const weeklyItemOf = (number: unknown): WeeklyItem | undefined => every.get(number)
