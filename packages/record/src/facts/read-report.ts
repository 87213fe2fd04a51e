/** Reports: what their sentences state and no coded result holds. The rest is for a person to read. */
import type { ReadingStatus, When } from '@herald/core/chart'
import { attachedText } from '../fhir/attachment.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { type Node, nameOf, nodes, resourceType, text } from '../fhir/node.ts'
import { type PersonChart, readingStatus } from './person-chart.ts'
import { readPathology, titleOf } from './read-pathology.ts'
import { readStatedNumbers } from './stated-numbers.ts'

const cancerReport =
  /patholog|histolog|cytolog|biops|echocardio|mammo|biomarker|receptor|her-?2|oncolog|tumou?r/i

const dateKeys = ['effectiveDateTime', 'effectivePeriod', 'issued', 'date']

export type Passage = { readonly path: string; readonly words: string }

/** The written parts of a report: its conclusion and its documents of plain text. */
function passagesOf(report: Node): readonly Passage[] {
  const attached = nodes(report['presentedForm']).map((form, index) => ({
    path: `presentedForm[${index}]`,
    words: attachedText(form),
  }))
  return [{ path: 'conclusion', words: text(report['conclusion']) }, ...attached].filter(
    ({ words }) => words !== '',
  )
}

export function readReport(report: Node, chart: PersonChart): void {
  const concept = conceptOf(report['code'] ?? report['type'], 'code')
  const status = readingStatus(text(report['status']))
  if (status === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where: nameOf(report),
      says: 'report-in-error',
      values: { words: shown(concept), mark: text(report['status']) },
    })
    return
  }
  const passages = resourceType(report) === 'DiagnosticReport' ? passagesOf(report) : []
  const when = chart.when(report, dateKeys)
  let said = 0
  for (const passage of passages) said += readPassage(report, passage, when, status, chart)
  sayDocument(report, concept, said > 0, chart)
}

function readPassage(
  report: Node,
  { path, words }: Passage,
  when: When,
  status: ReadingStatus,
  chart: PersonChart,
): number {
  const passage = { path, words }
  const results = readPathology(report, passage, when, status, chart)
  if (results > 0) {
    chart.finding({
      kind: 'note',
      where: nameOf(report),
      says: 'read-from-words',
      values: { words: titleOf(report) },
    })
  }
  return results + readStatedNumbers(words, { resource: nameOf(report), path, when, status }, chart)
}

/** A report whose results are only in its text: the person is pointed to it. */
function sayDocument(report: Node, concept: Concept, isRead: boolean, chart: PersonChart): void {
  const conclusion = text(report['conclusion'])
  const attached = nodes(report['presentedForm']).length > 0 || nodes(report['content']).length > 0
  if (isRead || !cancerReport.test(`${wordsOf(concept).join(' ')} ${conclusion}`)) return
  if (conclusion === '' && (!attached || nodes(report['result']).length > 0)) return
  chart.finding({
    kind: 'document-only',
    where: nameOf(report),
    says: 'document-only',
    values: { words: shown(concept), what: conclusion === '' ? 'document' : 'conclusion' },
  })
}
