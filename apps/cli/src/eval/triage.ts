/** `herald eval triage FILE.yaml`: the level of each case and why, in the format of the triage cases. */
import { drugIds } from '@herald/core/regimens'
import {
  type DrugInUse,
  type Flag,
  flags,
  type Measure,
  measures,
  type Position,
  type ProAnswers,
  type ProPart,
  possibleValues,
  type Report,
  symptoms,
  type TriageInput,
  triage,
} from '@herald/core/toxicity'
import { reasonWords } from '../words/triage-words.ts'
import type { EvalKind } from './eval-kind.ts'
import { answerEach, type Fields, isFields, listOf, numberIn, oneOf, readCases } from './yaml-cases.ts'

const symptomIds = symptoms.map((symptom) => symptom.id)
const parts: readonly ProPart[] = ['frequency', 'severity', 'interference', 'presence', 'amount']

export const evalTriage: EvalKind = {
  name: 'triage',
  usage: 'FILE.yaml',
  about: 'The level of reported symptoms, from self care to emergency.',
  run: (args) =>
    answerEach(readCases(args, 'triage'), (fields, problems) => {
      const input = readCase(fields, problems)
      const answer = triage(input)
      return { id: String(fields['id']), level: answer.level, reason: reasonWords(answer) }
    }),
}

/** A case as the triage engine takes it. In a case every question was asked, and nobody is very worried. */
export function readCase(fields: Fields, problems: string[]): TriageInput {
  const given = isFields(fields['given']) ? fields['given'] : {}
  const profile = oneOf(given['profile'] ?? 'us', ['us', 'uk'], 'given.profile', problems) ?? 'us'
  const drugs = listOf(given['drugs'], 'given.drugs', problems).flatMap((one, i) =>
    readDrug(one, `given.drugs[${i}]`, problems),
  )
  const reports = listOf(fields['reports'], 'reports', problems).flatMap((one, i) =>
    readReport(one, `reports[${i}]`, problems),
  )
  if (reports.length === 0 && problems.length === 0)
    problems.push('"reports" is empty. Expected at least one {symptom, ...}.')
  return { drugs, profile, reports, veryWorried: false, threeDaysWithoutContact: [] }
}

function readDrug(one: unknown, where: string, problems: string[]): readonly DrugInUse[] {
  if (!isFields(one)) {
    problems.push(`${where} is ${JSON.stringify(one)}. Expected {id, days_since}.`)
    return []
  }
  const id = oneOf(one['id'], drugIds, `${where}.id`, problems)
  const since = numberIn(one['days_since'], [0, 36_500], `${where}.days_since`, problems)
  const start = one['days_since_start']
  const sinceStart =
    start === undefined ? undefined : numberIn(start, [0, 36_500], `${where}.days_since_start`, problems)
  if (id === undefined || since === undefined) return []
  return [{ id, daysSinceLast: since, ...(sinceStart === undefined ? {} : { daysSinceStart: sinceStart }) }]
}

function readReport(one: unknown, where: string, problems: string[]): readonly Report[] {
  if (!isFields(one)) {
    problems.push(`${where} is ${JSON.stringify(one)}. Expected {symptom, ...}.`)
    return []
  }
  const symptom = oneOf(one['symptom'], symptomIds, `${where}.symptom`, problems)
  const grade = ([0, 1, 2, 3, 4] as const).find((g) => g === one['grade'])
  if (one['grade'] !== undefined && grade === undefined)
    problems.push(`${where}.grade is ${JSON.stringify(one['grade'])}. Expected 0, 1, 2, 3 or 4.`)
  const yes = listOf(one['flags'], `${where}.flags`, problems).flatMap((flag): readonly Flag[] => {
    const known = oneOf(flag, flags, `${where}.flags`, problems)
    return known === undefined ? [] : [known]
  })
  const values: Partial<Record<Measure, number>> = {}
  for (const [name, value] of Object.entries(fieldsOf(one['values'], `${where}.values`, problems))) {
    const measure = oneOf(name, measures, `${where}.values`, problems)
    if (measure === undefined) continue
    const number = numberIn(value, possibleValues[measure], `${where}.values.${measure}`, problems)
    if (number !== undefined) values[measure] = number
  }
  const pro: Record<number, ProAnswers> = {}
  for (const [item, answers] of Object.entries(fieldsOf(one['pro'], `${where}.pro`, problems)))
    pro[Number(item)] = readAnswers(answers, `${where}.pro.${item}`, problems)
  if (symptom === undefined) return []
  const items = symptoms.find((row) => row.id === symptom)?.proCtcae.map((row) => row.item) ?? []
  for (const item of Object.keys(pro))
    if (!items.some((known) => known === Number(item)))
      problems.push(`${where}.pro has item ${item}; "${symptom}" asks ${items.join(', ') || 'no item'}.`)
  return [{ symptom, ...(grade === undefined ? {} : { grade }), pro, values, yes, unanswered: [] }]
}

function readAnswers(answers: unknown, where: string, problems: string[]): ProAnswers {
  const read: Partial<Record<ProPart, Position>> = {}
  for (const [name, value] of Object.entries(fieldsOf(answers, where, problems))) {
    const part = oneOf(name, parts, where, problems)
    const position = ([0, 1, 2, 3, 4] as const).find((p) => p === value)
    if (position === undefined)
      problems.push(`${where}.${name} is ${JSON.stringify(value)}. Expected a position from 0 to 4.`)
    else if (part !== undefined) read[part] = position
  }
  return read
}

function fieldsOf(value: unknown, where: string, problems: string[]): Fields {
  if (value === undefined || value === null) return {}
  if (isFields(value)) return value
  problems.push(`${where} is ${JSON.stringify(value)}. Expected a mapping.`)
  return {}
}
