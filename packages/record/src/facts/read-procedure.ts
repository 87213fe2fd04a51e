/** Procedures that the tables can read, and reports that only a person can. */
import type { Procedure } from '@herald/core/chart'
import { procedureCodes, procedureWords } from '../codes/procedures.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { type Node, nameOf, nodes, text } from '../fhir/node.ts'
import type { PersonChart } from './person-chart.ts'

// biome-ignore format: a table
const statuses: Readonly<Record<string, Procedure['status']>> = {
  completed: 'done', 'in-progress': 'done', stopped: 'done', done: 'done',
  preparation: 'planned', suspended: 'planned', 'on-hold': 'planned', aborted: 'not-done', 'not-done': 'not-done',
}

export function kindOfProcedure(concept: Concept): readonly [Procedure['kind'], boolean] {
  for (const { code } of concept.codings) {
    const known = procedureCodes.get(code)
    if (known !== undefined) return [known, false]
  }
  const words = wordsOf(concept).join(' ').toLowerCase()
  const said = procedureWords.find(([pattern]) => pattern.test(words))?.[1]
  return [said ?? 'other', true]
}

export function readProcedure(procedure: Node, chart: PersonChart): void {
  const status = text(procedure['status']).toLowerCase()
  if (status === 'entered-in-error') return
  const concept = conceptOf(procedure['code'] ?? procedure['type'], 'code')
  const [kind, inferred] = kindOfProcedure(concept)
  const when = chart.when(procedure, [
    'performedDateTime',
    'performedPeriod',
    'performedString',
    'occurrenceDateTime',
    'occurrencePeriod',
    'date',
  ])
  const notDone = procedure['notPerformed'] === true || procedure['notDone'] === true
  chart.procedures.push({
    kind,
    status: notDone ? 'not-done' : (statuses[status] ?? 'unknown'),
    when,
    source: { resource: nameOf(procedure), path: concept.path, when, words: shown(concept), inferred },
  })
}

const cancerReport =
  /patholog|histolog|cytolog|biops|echocardio|mammo|biomarker|receptor|her-?2|oncolog|tumou?r/i

/** A report whose results are only in its text: the person is pointed to it, nothing is concluded from it. */
export function readReport(report: Node, chart: PersonChart): void {
  if (text(report['status']) === 'entered-in-error') return
  const concept = conceptOf(report['code'] ?? report['type'], 'code')
  const words = wordsOf(concept).join(' ')
  const conclusion = text(report['conclusion'])
  const attached = nodes(report['presentedForm']).length > 0 || nodes(report['content']).length > 0
  if (!cancerReport.test(`${words} ${conclusion}`) || (conclusion === '' && !attached)) return
  if (nodes(report['result']).length > 0 && conclusion === '') return
  chart.finding({
    kind: 'document-only',
    where: nameOf(report),
    found: `a report "${shown(concept)}" with ${conclusion === '' ? 'a document' : 'a written conclusion'}`,
    expected: 'coded results beside the text',
    todo: 'Open the report and read it, or paste its text into Herald: it may hold results that the record does not code.',
  })
}
