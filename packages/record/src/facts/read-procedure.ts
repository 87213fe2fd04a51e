/** Procedures that the tables can read; everything else keeps its words as `other`. */
import type { Procedure } from '@herald/core/chart'
import { nodeSurgeryWords, procedureCodes, procedureWords } from '../codes/procedures.ts'
import { type Concept, conceptOf, shown, wordsOf } from '../fhir/concept.ts'
import { type Node, nameOf, text } from '../fhir/node.ts'
import type { PersonChart } from './person-chart.ts'
import { distantOnly, placesIn } from './spread-in-words.ts'

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

/** The nodes operated on in the same breath as the breast: "mastectomy with axillary dissection" is two operations. */
function alsoNodes(concept: Concept, kind: Procedure['kind']): readonly Procedure['kind'][] {
  if (kind !== 'mastectomy' && kind !== 'breast-conserving surgery' && kind !== 'breast surgery') return []
  const words = wordsOf(concept).join(' ').toLowerCase()
  if (/\b(?:without|no|ohne|sin|sans)\b/.test(words)) return []
  return nodeSurgeryWords.flatMap(([pattern, nodes]) => (pattern.test(words) ? [nodes] : []))
}

/** Radiation of brain or bone is none of the breast: the tables read `radiotherapy` as the breast's. */
function isElsewhere(procedure: Node, concept: Concept): boolean {
  const site = conceptOf(procedure['bodySite'], 'bodySite')
  const places = placesIn([...wordsOf(site), ...wordsOf(concept)].join(', '))
  return places.length > 0 && distantOnly(places).length === places.length
}

export function readProcedure(procedure: Node, chart: PersonChart): void {
  const status = text(procedure['status']).toLowerCase()
  const concept = conceptOf(procedure['code'] ?? procedure['type'], 'code')
  if (status === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where: nameOf(procedure),
      says: 'procedure-in-error',
      values: { words: shown(concept) },
    })
    return
  }
  const [named, inferred] = kindOfProcedure(concept)
  const kind = named === 'radiotherapy' && isElsewhere(procedure, concept) ? 'other' : named
  const when = chart.when(procedure, [
    'performedDateTime',
    'performedPeriod',
    'performedString',
    'occurrenceDateTime',
    'occurrencePeriod',
    'date',
  ])
  const notDone = procedure['notPerformed'] === true || procedure['notDone'] === true
  const source = { resource: nameOf(procedure), path: concept.path, when, words: shown(concept) }
  const done = notDone ? 'not-done' : (statuses[status] ?? 'unknown')
  chart.procedures.push({ kind, status: done, when, source: { ...source, inferred } })
  for (const also of alsoNodes(concept, kind))
    chart.procedures.push({ kind: also, status: done, when, source: { ...source, inferred: true } })
}
