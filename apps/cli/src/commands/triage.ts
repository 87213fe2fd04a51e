/** `herald triage SYMPTOM --drug ID:DAYS`: the level of reported symptoms, why, and which question could lower it. */
import { drugIds } from '@herald/core/regimens'
import {
  type DrugInUse,
  flags,
  measures,
  possibleValues,
  questionsFor,
  type Report,
  symptomOf,
  symptoms,
  triage,
} from '@herald/core/toxicity'
import type { Command, Io } from '../command.ts'
import { readOptions } from '../options.ts'
import { sentences } from '../words/sentences.ts'
import { reasonWords } from '../words/triage-words.ts'

const say = sentences('triage')
const options = {
  drug: { type: 'string', multiple: true },
  value: { type: 'string', multiple: true },
  yes: { type: 'string', multiple: true },
  no: { type: 'string', multiple: true },
  profile: { type: 'string' },
  worried: { type: 'boolean' },
} as const

export const triageCommand: Command = {
  name: 'triage',
  usage: 'SYMPTOM[:GRADE]... [options]',
  about: 'how soon to call about a symptom, and why',
  help: () => [
    'Danger questions that are not answered count as yes: the level is then the worst still possible.',
    'In an emergency call your emergency number. A nurse may always decide otherwise.',
    '',
    `Symptoms: ${symptoms.map((symptom) => symptom.id).join(', ')}`,
    '',
    '--drug ID:DAYS[:DAYS]   a drug, days since its last dose, days since its first (more than once)',
    `--value NAME=NUMBER     ${measures.join(', ')}`,
    '--yes FLAG --no FLAG    an answer (more than once); "--no all" answers every question left with no',
    '--profile WORD          fever profile, us or uk',
    '--worried               she or her carer is very worried',
    '',
    'Example: herald triage diarrhoea:2 --drug neratinib:0:12 --yes loperamide_tried_24h',
  ],
  run: (args, io) => Promise.resolve(run(args, io)),
}

function run(args: readonly string[], io: Io): number {
  const read = readOptions('herald triage', args, options)
  if (!read.ok) return refuse(io, [read.error])
  const { values, positionals } = read.value
  const problems: string[] = []
  const known = <T extends string>(found: string, allowed: readonly T[], what: string): readonly T[] => {
    const one = allowed.find((other) => other === found)
    if (one === undefined) problems.push(`"${found}" is not ${what}. Try "herald triage --help".`)
    return one === undefined ? [] : [one]
  }
  const drugs = (values.drug ?? []).flatMap((text): readonly DrugInUse[] => {
    const [id = '', last = '', first] = text.split(':')
    const daysSinceLast = days(last, text, problems)
    const start = first === undefined ? {} : { daysSinceStart: days(first, text, problems) }
    return known(id, drugIds, 'a drug of the list').map((drug) => ({ id: drug, daysSinceLast, ...start }))
  })
  const yes = (values.yes ?? []).flatMap((flag) => known(flag, flags, 'a question'))
  const restIsNo = (values.no ?? []).includes('all')
  const no = (values.no ?? [])
    .filter((flag) => flag !== 'all')
    .flatMap((flag) => known(flag, flags, 'a question'))
  const numbers = (values.value ?? []).flatMap((text) => {
    const [name = '', number = ''] = text.split('=')
    return known(name, measures, 'a value').map((measure) => {
      const [low, high] = possibleValues[measure]
      const value = Number(number)
      if (number === '' || !(value >= low && value <= high))
        problems.push(`${measure} is "${number}". Expected ${low} to ${high}; check the unit.`)
      return [measure, value] as const
    })
  })
  const profile = known(values.profile ?? 'us', ['us', 'uk'], 'a fever profile')[0] ?? 'us'
  const ids = symptoms.map((symptom) => symptom.id)
  const reports = positionals.flatMap((text): readonly Report[] => {
    const [name = '', graded] = text.split(':')
    const grade = ([0, 1, 2, 3, 4] as const).find((one) => String(one) === graded)
    if (graded !== undefined && grade === undefined)
      problems.push(`"${text}" has grade "${graded}". Expected 0, 1, 2, 3 or 4.`)
    return known(name, ids, 'a symptom').map((symptom) => {
      const asked = questionsFor(symptom, drugs)
      const unanswered = restIsNo
        ? []
        : asked.danger.filter((flag) => !yes.includes(flag) && !no.includes(flag))
      return {
        symptom,
        ...(grade === undefined ? {} : { grade }),
        pro: {},
        values: Object.fromEntries(numbers),
        yes,
        unanswered,
      }
    })
  })
  if (positionals.length === 0)
    problems.push('Name a symptom: herald triage fever --value temp_c=38.2 --drug docetaxel:8.')
  if (problems.length > 0) return refuse(io, problems)
  const answer = triage({
    drugs,
    profile,
    reports,
    veryWorried: values.worried === true,
    threeDaysWithoutContact: [],
  })
  io.out(`${answer.level}: ${say(`level-${answer.level}`)}`)
  io.out(reasonWords(answer))
  if (answer.couldLower.length > 0) io.out(say('diary-stopped'))
  for (const flag of answer.couldLower) io.out(`  ${say(`ask-${flag}`)} (--no ${flag})`)
  if (answer.level === 'self_care' || answer.level === 'mention')
    for (const report of reports)
      for (let n = 1; n <= symptomOf(report.symptom).selfCareLines; n++)
        io.out(`- ${say(`self-care-${report.symptom}-${n}`)}`)
  io.out(say('diary-nurse-decides'))
  return 0
}

function days(text: string, of: string, problems: string[]): number {
  const read = Number(text)
  if (text === '' || !Number.isInteger(read) || read < 0 || read > 36_500)
    problems.push(`"${of}" has days "${text}". Expected a whole number, as docetaxel:8 or capecitabine:0:5.`)
  return read
}

function refuse(io: Io, messages: readonly string[]): number {
  for (const message of messages) io.err(message)
  return 2
}
