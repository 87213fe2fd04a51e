/** The same resource often arrives twice: from two searches, two files, two versions. The newest version is kept. */
import type { Findings } from '../findings.ts'
import type { Gathered } from './gather.ts'
import { referenceText } from './index-of.ts'
import { first, type Node, nameOf, resourceType, text } from './node.ts'

const updated = (resource: Node): string => text(first(resource['meta'])?.['lastUpdated'])

export function onlyOnce(gathered: readonly Gathered[], findings: Findings): readonly Gathered[] {
  const kept = new Map<string, Gathered>()
  const all: Gathered[] = []
  for (const item of gathered) {
    const id = text(item.resource['id'])
    if (id === '' || item.container !== undefined) {
      all.push(item)
      continue
    }
    const subject = referenceText(item.resource['subject'] ?? item.resource['patient'])
    const key = `${resourceType(item.resource)}/${id} ${subject}`
    const before = kept.get(key)
    if (before === undefined) {
      kept.set(key, item)
      all.push(item)
      continue
    }
    if (JSON.stringify(before.resource) === JSON.stringify(item.resource)) continue
    if (resourceType(item.resource) === 'Patient') {
      all.push(item)
      continue
    }
    const [from, to] = [updated(before.resource), updated(item.resource)]
    if (from === '' || to === '' || from === to) {
      findings.add({
        kind: 'conflict',
        where: nameOf(item.resource),
        says: 'two-versions',
        values: {},
      })
      all.push(item)
    } else if (to > from) {
      all[all.indexOf(before)] = item
      kept.set(key, item)
    }
  }
  return all
}
