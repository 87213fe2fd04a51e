/** Shapes from before R4 in files said to be R4: the obvious is read, and the import says so once a type. */
import type { Findings } from '../findings.ts'
import type { Gathered } from './gather.ts'
import { isNode, type Node, resourceType } from './node.ts'

type Old = readonly [types: RegExp, sign: (resource: Node) => boolean, found: string]

// biome-ignore format: a table
const signs: readonly Old[] = [
  [/^Medication(?:Order|Prescription)$/, () => true,                                        'a resource type of DSTU1 or DSTU2'],
  [/^Condition$/,  (r) => typeof r['clinicalStatus'] === 'string' || typeof r['verificationStatus'] === 'string', 'a status written as a string'],
  [/^Condition$/,  (r) => r['patient'] !== undefined || r['dateAsserted'] !== undefined || r['dateRecorded'] !== undefined, 'the names "patient", "dateAsserted" or "dateRecorded"'],
  [/^Condition$/,  (r) => isNode(r['stage']),                                                'one stage where R4 has a list'],
  [/^Observation$/, (r) => r['comments'] !== undefined || r['related'] !== undefined || r['appliesDateTime'] !== undefined || r['name'] !== undefined, 'the names "comments", "related" or "appliesDateTime"'],
  [/^Observation$/, (r) => isNode(r['interpretation']),                                      'one interpretation where R4 has a list'],
  [/^Procedure$/,  (r) => r['notPerformed'] !== undefined || r['notDone'] !== undefined,      'the names "notPerformed" or "notDone"'],
  [/^MedicationStatement$/, (r) => r['wasNotTaken'] !== undefined || r['taken'] !== undefined, 'the names "wasNotTaken" or "taken"'],
  [/^(?:Observation|Condition|Procedure)$/, (r) => typeof r['code'] === 'string',             'a code written as a string'],
]

export function oldShapes(gathered: readonly Gathered[], findings: Findings): void {
  const counts = new Map<string, number>()
  for (const { resource } of gathered) {
    const type = resourceType(resource)
    for (const [types, sign, found] of signs) {
      if (types.test(type) && sign(resource))
        counts.set(`${type}: ${found}`, (counts.get(`${type}: ${found}`) ?? 0) + 1)
    }
  }
  for (const [found, count] of counts) {
    findings.add({
      kind: 'not-r4',
      where: `${count} ${count === 1 ? 'resource' : 'resources'}`,
      found,
      expected: 'FHIR R4',
      todo: 'What was clear was read. If results are missing, ask for an R4 export.',
    })
  }
}
