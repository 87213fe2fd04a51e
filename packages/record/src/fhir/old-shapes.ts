/** Shapes from before R4 in files said to be R4: the obvious is read, and the import says so once a type. */
import type { Findings } from '../findings.ts'
import type { Gathered } from './gather.ts'
import { isNode, type Node, resourceType } from './node.ts'

type Old = readonly [types: RegExp, sign: (resource: Node) => boolean, shape: string]

// biome-ignore format: a table
const signs: readonly Old[] = [
  [/^Medication(?:Order|Prescription)$/, () => true,                                        'old-type'],
  [/^Condition$/,  (r) => typeof r['clinicalStatus'] === 'string' || typeof r['verificationStatus'] === 'string', 'old-status'],
  [/^Condition$/,  (r) => r['patient'] !== undefined || r['dateAsserted'] !== undefined || r['dateRecorded'] !== undefined, 'old-names-condition'],
  [/^Condition$/,  (r) => isNode(r['stage']),                                                'old-one-stage'],
  [/^Observation$/, (r) => r['comments'] !== undefined || r['related'] !== undefined || r['appliesDateTime'] !== undefined || r['name'] !== undefined, 'old-names-observation'],
  [/^Observation$/, (r) => isNode(r['interpretation']),                                      'old-one-interpretation'],
  [/^Procedure$/,  (r) => r['notPerformed'] !== undefined || r['notDone'] !== undefined,      'old-names-procedure'],
  [/^MedicationStatement$/, (r) => r['wasNotTaken'] !== undefined || r['taken'] !== undefined, 'old-names-medication'],
  [/^(?:Observation|Condition|Procedure)$/, (r) => typeof r['code'] === 'string',             'old-code'],
]

export function oldShapes(gathered: readonly Gathered[], findings: Findings): void {
  const counts = new Map<string, number>()
  for (const { resource } of gathered) {
    const type = resourceType(resource)
    for (const [types, sign, shape] of signs) {
      if (types.test(type) && sign(resource))
        counts.set(`${type} ${shape}`, (counts.get(`${type} ${shape}`) ?? 0) + 1)
    }
  }
  for (const [key, count] of counts) {
    const [type = '', shape = ''] = key.split(' ')
    findings.add({ kind: 'not-r4', where: type, says: 'old-shape', values: { type, shape, count } })
  }
}
