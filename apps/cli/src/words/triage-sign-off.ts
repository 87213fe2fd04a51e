/**
 * Prints the triage table for clinical sign-off: docs/tables/triage.md. Run `npm run triage-table` after a change;
 * a test fails when the file is not fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DrugId, drugIds, drugOf } from '@herald/core/regimens'
import {
  emergencyFlags,
  type Flag,
  feverProfiles,
  type Grade,
  globalRules,
  type Level,
  levels,
  type Rule,
  type Symptom,
  symptoms,
  triage,
  type When,
} from '@herald/core/toxicity'
import { sentences } from './sentences.ts'

const target = join(import.meta.dirname, '../../../../docs/tables/triage.md')
const say = sentences('triage')
const grades: readonly Grade[] = [0, 1, 2, 3, 4]

/** The level of one symptom at one grade for a person on one drug, given today and begun today; every question answered no. */
export const levelOf = (symptom: (typeof symptoms)[number], grade: Grade, drug: DrugId): Level =>
  triage({
    drugs: [{ id: drug, daysSinceLast: 0, daysSinceStart: 0 }],
    profile: 'us',
    reports: [{ symptom: symptom.id, grade, pro: {}, values: {}, yes: [], unanswered: [] }],
    veryWorried: false,
    threeDaysWithoutContact: [],
  }).level

/** The text of the file, from the rows as they are now. */
export function triageSignOff(): string {
  return [
    '# Triage: the rows, for sign-off',
    '',
    'Printed from the tables in `packages/core/src/toxicity/` and the words in `content/en/src/triage.ftl`; do not edit.',
    'Information to review with clinicians, never an order. The UKONS grid was not opened: a licence and a line-by-line check',
    'are needed before release. A nurse may always decide otherwise.',
    '',
    'Checked by: ______________________  Role: ______________________  Date: ______________',
    '',
    '## Levels, lowest first',
    '',
    ...levels.map((level, i) => `${i + 1}. **${named(level)}**: ${say(`level-${level}`)}`),
    '',
    'The level is the highest of the base row of each grade, every rule that matches, and the rows for any symptom. Nothing',
    'lowers it. Two symptoms at "call today" make "call now". A very worried person goes up one level, to at least "call today".',
    'The same symptom at "call today" for three days running without contact is "call now". An unanswered question counts as yes.',
    '',
    '## Emergency signs, whatever the symptom',
    '',
    ...emergencyFlags.map((flag) => `- ${say(`ask-${flag}`)}`),
    '',
    '## Rules for any symptom, and by fever profile',
    '',
    '| rule | when | level | why |',
    '| --- | --- | --- | --- |',
    ...globalRules.map((rule) => ruleLine(rule)),
    ...feverProfiles.uk.rules.map((rule) => ruleLine(rule, ' (profile uk only)')),
    '',
    ...symptoms.flatMap((symptom) => symptomLines(symptom)),
  ].join('\n')
}

const named = (level: Level): string => level.replaceAll('_', ' ')

function symptomLines(symptom: (typeof symptoms)[number]): readonly string[] {
  const row: Symptom = symptom
  const byDrug = Map.groupBy(drugIds, (drug) =>
    grades.map((grade) => named(levelOf(symptom, grade, drug))).join(' | '),
  )
  const most = [...byDrug].toSorted((a, b) => b[1].length - a[1].length)
  return [
    `## ${say(`symptom-${row.id}`)} (\`${row.id}\`)`,
    '',
    `CTCAE 5.0: ${row.ctcae.term}${row.ctcae.note === '' ? '' : ` (${row.ctcae.note})`}. PRO-CTCAE items: ${row.proCtcae.map((item) => item.item).join(', ') || 'none'}. Evidence ${row.by.tag}: ${row.by.from.join(', ')}.`,
    '',
    ...gradeLines(row),
    '| on, today, with every question answered no | grade 0 | 1 | 2 | 3 | 4 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...most.map(
      ([found, drugs], i) =>
        `| ${i === 0 ? 'any other drug' : drugs.map((drug) => drugOf(drug).short).join(', ')} | ${found} |`,
    ),
    '',
    '| rule | when | level | why |',
    '| --- | --- | --- | --- |',
    ...row.rules.map((rule) => ruleLine(rule)),
    '',
    'Self care:',
    ...Array.from({ length: row.selfCareLines }, (_, n) => `- ${say(`self-care-${row.id}-${n + 1}`)}`),
    '',
  ]
}

const gradeLines = (row: Symptom): readonly string[] => [
  ...row.gradeFromValues.map((one) => `- grade ${one.grade}: \`${one.value}\` ${one.atLeast} or more`),
  ...row.gradeFromFlags.map((one) => `- grade ${one.grade}: "${say(`ask-${one.flag}`)}"`),
  ...(row.gradeFromValues.length + row.gradeFromFlags.length > 0 ? [''] : []),
]

const ruleLine = (rule: Rule, note = ''): string =>
  `| ${rule.id} | ${whenWords(rule.when)}${note} | ${named(rule.level)} | ${say(`why-${rule.id}`)} |`

function whenWords(when: When): string {
  const asked = (flags: readonly Flag[]) => flags.map((flag) => `"${say(`ask-${flag}`)}"`).join(' or ')
  const limits = (sign: string, of: When['below']) =>
    Object.entries(of ?? {}).map(([name, limit]) => `\`${name}\` ${sign} ${limit}`)
  return [
    ...(when.gradeAtLeast === undefined ? [] : [`grade ${when.gradeAtLeast} or more`]),
    ...(when.drugs === undefined ? [] : [`on ${when.drugs.join(' or ')}`]),
    ...(when.flags === undefined ? [] : [`yes to ${asked(when.flags)}`]),
    ...(when.alsoFlags === undefined ? [] : [`also yes to ${asked(when.alsoFlags)}`]),
    ...limits('≥', when.atLeast),
    ...limits('≤', when.atMost),
    ...limits('<', when.below),
  ].join('; ')
}

/** Whether the file is what the rows print now. */
export const isFresh = (): boolean => readFileSync(target, 'utf8') === triageSignOff()

if (import.meta.main) writeFileSync(target, triageSignOff())
